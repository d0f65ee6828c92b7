import { pause } from '../../web/services/run/clock.ts';
import type { SeededChance } from './chance.ts';
import type { WorldClock } from './clock.ts';

/** What may become of a request on its way. One that is `late` arrives before a second look at the server is over. */
export type Fate = 'request-lost' | 'answer-lost' | 'busy' | 'login-page' | 'late';

type Planned = { fate: Fate; route: string; times: number };

const deadLine = () => new TypeError('fetch failed');

/** The way between one browser and the server. Each leg takes some milliseconds, so that crashes fall in between. */
export class Network {
  isCut = false;
  readonly #clock: WorldClock;
  readonly #chance: SeededChance;
  #planned: Planned[] = [];

  constructor(clock: WorldClock, chance: SeededChance) {
    this.#clock = clock;
    this.#chance = chance;
  }

  /** The next `times` requests whose route begins so have this fate. */
  plan(fate: Fate, route: string, times: number): void {
    this.#planned.push({ fate, route, times });
  }

  calm(): void {
    this.isCut = false;
    this.#planned = [];
  }

  async carry(route: string, deliver: () => Promise<Response>): Promise<Response> {
    const fate = this.#fateOf(route);
    await this.#leg();
    if (fate === 'late') await pause(this.#clock, 1000 + this.#chance.below(1800));
    if (this.isCut || fate === 'request-lost') throw deadLine();
    if (fate === 'busy') return new Response('busy', { status: 503 });
    if (fate === 'login-page') return new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
    const answer = await deliver();
    await this.#leg();
    if (this.isCut || fate === 'answer-lost') throw deadLine();
    return answer;
  }

  #fateOf(route: string): Fate | undefined {
    const planned = this.#planned.find(({ route: wanted, times }) => times > 0 && route.startsWith(wanted));
    if (planned) planned.times--;
    return planned?.fate;
  }

  #leg(): Promise<void> {
    const ms = this.#chance.is(0.05) ? 40 + this.#chance.below(200) : 1 + this.#chance.below(3);
    return new Promise((resolve) => void this.#clock.after(ms, resolve));
  }
}
