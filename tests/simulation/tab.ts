import type { Host } from '../../web/services/host.ts';
import type { Clock } from '../../web/services/run/clock.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import type { Browser } from './browser.ts';
import type { Server } from './server.ts';
import type { WorldClock } from './clock.ts';

/**
 * One page: everything that reaches its code passes through `wakes`, so that a dead tab hears nothing any more, and a
 * frozen one all at once when it thaws.
 */
export class Tab {
  readonly name: string;
  readonly browser: Browser;
  readonly clock: Clock;
  readonly openedMs: number;
  isDead = false;
  isFrozen = false;
  /** Whether its browser remembers what was open. */
  mustRestore = false;
  readonly #world: WorldClock;
  #held: (() => void)[] = [];
  #studio: Studio | undefined;

  constructor(name: string, browser: Browser, world: WorldClock) {
    this.name = name;
    this.browser = browser;
    this.#world = world;
    this.openedMs = world.now();
    this.clock = {
      now: () => world.now() + browser.clockOffMs,
      ticks: () => world.ticks(),
      after: (ms, call) => world.after(ms, () => this.wakes(call)),
    };
  }

  get studio(): Studio {
    if (!this.#studio) throw new Error(`${this.name} has no studio yet`);
    return this.#studio;
  }

  set studio(studio: Studio) {
    this.#studio = studio;
  }

  get isAwake(): boolean {
    return !this.isDead && !this.isFrozen && this.#studio !== undefined;
  }

  wakes(call: () => void): void {
    if (this.isDead) return;
    if (this.isFrozen) this.#held.push(call);
    else call();
  }

  /** Resolves as soon as this page's code may run, or never. */
  isThere(): Promise<void> {
    return new Promise((resolve) => this.wakes(resolve));
  }

  thaw(): void {
    this.isFrozen = false;
    for (const call of this.#held.splice(0)) call();
    this.#studio?.wake();
  }

  /** ComfyUI's page around this tab. */
  host(server: Server, settings: Readonly<Record<string, unknown>>): Host {
    return {
      fetchApi: (route, init) => this.#fetch(server, route, init),
      apiUrl: (route) => `http://fake/api${route}`,
      socketUrl: (clientId) => clientId,
      graphToPrompt: async () => ({ output: {} }),
      canvasName: () => '',
      locale: () => 'en',
      setTabBadge: () => undefined,
      setting: (name) => settings[name],
    };
  }

  /** The request leaves even when the tab dies on the way; its answer needs somebody to read it. */
  #fetch(server: Server, route: string, init?: RequestInit): Promise<Response> {
    return new Promise((resolve, reject) => {
      const { network } = this.browser;
      network
        .carry(route, () => server.answer(this, route, init))
        .then(
          (answer) => this.wakes(() => resolve(answer)),
          (error: unknown) => this.wakes(() => reject(error)),
        );
    });
  }

  /** A write that was begun is done though the page is frozen meanwhile: only what comes of it waits. */
  async lasts(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#world.after(ms, () => {
        if (!this.isDead) resolve();
      });
    });
  }

  /** A database call as this page makes it: it takes its time, and a page that dies meanwhile has not made it. */
  async rests(ms: number): Promise<void> {
    await new Promise<void>((resolve) => void this.#world.after(ms, () => this.wakes(resolve)));
  }
}
