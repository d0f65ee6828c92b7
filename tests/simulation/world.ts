import { OPEN_KEY } from '../../web/services/run/open-key.ts';
import { migrate } from '../../web/core/migrate.ts';
import { isFinished, isGenerating, sequenceOf } from '../../web/core/run/run.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { studioOn } from '../support/studios.ts';
import { aSequence } from '../support/sequences.ts';
import { harmIn } from './asked.ts';
import { Browser, type BrowserKind } from './browser.ts';
import { SeededChance } from './chance.ts';
import { WorldClock } from './clock.ts';
import { Server } from './server.ts';
import { Tab } from './tab.ts';
import { Watch } from './watch.ts';
import { Wishes } from './wishes.ts';

export const FRAMES = 3;
const ID = 'a-history-0badcafe';
const drawing = { ok: true as const, value: new Blob(['a drawing'], { type: 'image/png' }) };
const kinds: readonly BrowserKind[] = ['secure', 'secure', 'secure', 'insecure', 'insecure', 'private'];

export type Miss = { invariant: string; what: string };

/** Two browsers, a server with its folder, and the networks between them: all that a history happens to. */
export class World {
  readonly clock = new WorldClock();
  readonly chance: SeededChance;
  readonly server: Server;
  readonly browsers: readonly [Browser, Browser];
  readonly wishes = new Wishes();
  readonly watch: Watch;
  readonly misses: Miss[] = [];
  readonly id = ID;
  readonly settings: Readonly<Record<string, unknown>>;
  tabs: Tab[] = [];
  isOver = false;
  /** Jobs were sent that no document tells of which a page could still read: nobody can know them. */
  isForgotten = false;
  log: (line: string) => void = () => undefined;
  #opened = 0;

  constructor(seed: number) {
    this.chance = new SeededChance(seed);
    const { clock, chance } = this;
    this.server = new Server(clock, chance);
    this.server.comfy.hasJobs = chance.is(0.7);
    this.server.frameMs = chance.pick([300, 2000, 6000]) ?? 2000;
    const kind = chance.pick(kinds) ?? 'secure';
    this.browsers = [new Browser('A', kind, clock, chance), new Browser('B', 'secure', clock, chance)];
    this.settings = {
      'storySequence.goodGuest': chance.is(0.7),
      'storySequence.sendAgain': chance.is(0.7),
    };
    this.watch = new Watch(this);
    this.server.onLeft = ({ browser }) => this.#checkMemory(browser);
    this.server.onAsked = (asked, by) => {
      this.log(`   ${by} > ${asked.method} ${asked.route}`);
      const harm = harmIn(asked);
      if (harm !== undefined) this.miss('INV6', harm);
    };
  }

  /** The tab that the user looks at, if any can be looked at. */
  get front(): Tab | undefined {
    return this.tabs.findLast(({ isAwake }) => isAwake);
  }

  /** The tab that drives the sequence, or would. */
  get driving(): Tab | undefined {
    const all = this.tabs.filter(
      ({ isAwake, studio }) => isAwake && !studio.following && sequenceOf(studio.run),
    );
    const written = this.document?.updatedAt;
    const isNewest = ({ studio }: Tab) => sequenceOf(studio.run)?.updatedAt === written;
    return all.find(({ studio }) => isGenerating(studio.run)) ?? all.findLast(isNewest) ?? all.at(-1);
  }

  /** The sequence as it is in the folder. */
  get document(): Sequence | undefined {
    return this.documents.find(({ id }) => id === this.id);
  }

  /** All that can be read in the folder: the sequence, and versions of it that were kept beside it. */
  get documents(): Sequence[] {
    return [...this.server.comfy.documents.values()].flatMap((stored) => {
      const read = migrate(structuredClone(stored));
      return read.ok ? [read.value] : [];
    });
  }

  miss(invariant: string, what: string): void {
    if (this.misses.some((known) => known.invariant === invariant && known.what === what)) return;
    this.misses.push({ invariant, what });
    this.log(`MISS ${invariant}: ${what}`);
  }

  /** The user has written a story and presses Start. */
  async begin(): Promise<void> {
    this.server.comfy.keep(this.id, aSequence(FRAMES, { id: this.id, revision: 1 }));
    const tab = await this.openTab(this.browsers[0]);
    await this.openFromLibrary(tab);
    tab.studio.startGeneration();
    await this.clock.advance(this.chance.below(200));
  }

  /** A page of this browser; it shows what was open there. */
  async openTab(browser: Browser): Promise<Tab> {
    const { server, clock } = this;
    const tab = new Tab(`${browser.name}${++this.#opened}`, browser, clock);
    const making = studioOn(tab.host(server, this.settings), {
      clock: tab.clock,
      chance: this.chance,
      db: browser.dbOf(tab),
      locks: browser.locksOf(tab),
      openChannel: browser.channelOf(tab),
      openSocket: (clientId) => server.openSocket(tab, clientId),
      rasterise: async () => drawing,
      beforePaint: (call) => call(),
    });
    await clock.advance(20);
    const { studio } = await making;
    tab.studio = studio;
    tab.mustRestore = browser.kind !== 'private' && (await browser.storage.get(OPEN_KEY)) === this.id;
    await this.#checkMemory(browser);
    this.tabs.push(tab);
    void studio.restore();
    return tab;
  }

  /** Whether anything that a page of this browser can read, or another page shows, tells of each job that was sent. */
  async #checkMemory(browser: Browser): Promise<void> {
    const own = browser.kind === 'private' ? undefined : await browser.storage.document(this.id);
    const shown = this.tabs.map(({ studio }) => sequenceOf(studio.run));
    const told = JSON.stringify([own, shown, [...this.server.comfy.documents.values()]]);
    this.isForgotten ||= [...this.server.posted.keys()].some((id) => !told.includes(id));
  }

  /** From this browser's library, which shows what the folder has. */
  async openFromLibrary(tab: Tab): Promise<void> {
    const stored = this.document;
    if (stored && tab.isAwake) tab.studio.open(stored);
    await this.clock.advance(50);
  }

  isReachable(tab: Tab): boolean {
    return tab.isAwake && this.server.isUp && !tab.browser.network.isCut;
  }

  /** Nothing of it goes on. */
  end(): void {
    this.isOver = true;
    for (const tab of this.tabs) tab.studio.dispose();
  }

  /** Its code stops between two steps; the browser frees its lock. */
  async crash(tab: Tab): Promise<void> {
    tab.isDead = true;
    tab.browser.locks.died(tab);
    this.tabs = this.tabs.filter((other) => other !== tab);
    await this.#checkMemory(tab.browser);
  }

  /** All that is broken is mended, and every page is awake. */
  async mend(): Promise<void> {
    const { server } = this;
    server.start();
    server.isDiskFull = false;
    server.isFolderFull = false;
    server.isDeaf = false;
    server.lagMs = 0;
    server.messages = { lost: 0, doubled: 0, late: 0 };
    for (const curse of server.curses.values()) if (curse.does === 'kill') curse.times = 0;
    for (const browser of this.browsers) {
      browser.network.calm();
      browser.storage.isFull = false;
    }
    server.revive();
    for (const tab of this.tabs) if (tab.isFrozen) tab.thaw();
    // The user comes back to the page that is left.
    this.front?.studio.wake();
    await this.clock.advance(100);
  }

  /**
   * Ten quiet minutes without faults. Where the run asks for the user, he presses once what it offers; the reasons that
   * it had come back.
   */
  async quiet(): Promise<string[]> {
    await this.mend();
    if (this.tabs.length === 0) await this.openTab(this.browsers[0]);
    await this.clock.advance(60_000);
    const reasons: string[] = [];
    for (let minute = 1; minute < 10; minute++) {
      const reason = await this.#press();
      if (reason !== undefined) reasons.push(reason);
      await this.clock.advance(60_000);
      if (this.driving && isFinished(this.driving.studio.run)) break;
    }
    await this.clock.advance(600_000);
    await this.#visitLeftBrowsers();
    return reasons;
  }

  /** What a full folder had refused, and only a browser without a page keeps, comes to light when somebody goes there. */
  async #visitLeftBrowsers(): Promise<void> {
    for (const browser of this.browsers) {
      const isOpen = this.tabs.some((tab) => tab.browser === browser);
      const kept = await browser.storage.document(this.id);
      if (isOpen || kept?.saved !== false) continue;
      const tab = await this.openTab(browser);
      await this.openFromLibrary(tab);
      await this.clock.advance(60_000);
      await this.crash(tab);
      // And comes back, where what was edited there is to be drawn.
      this.front?.studio.wake();
      await this.clock.advance(60_000);
      await this.#press();
      await this.clock.advance(120_000);
    }
  }

  async #press(): Promise<string | undefined> {
    const tab = this.driving ?? this.front;
    if (!tab || tab.studio.following) return undefined;
    const { run } = tab.studio;
    if (!sequenceOf(run)) {
      this.log('the user opens the sequence from the library');
      await this.openFromLibrary(tab);
      return undefined;
    }
    if (run.phase !== 'Paused' && run.phase !== 'PromptsReview') return undefined;
    this.log(`the user goes on in ${tab.name}: ${this.state}`);
    if (run.phase === 'Paused') tab.studio.resume();
    else this.start(tab);
    const reason = (run.phase === 'Paused' && run.sequence.run?.stopped?.code) || run.phase;
    return `${reason} in ${tab.name}`;
  }

  start({ studio }: Tab): void {
    const sequence = sequenceOf(studio.run);
    if (sequence && !isGenerating(studio.run)) this.wishes.start(sequence);
    studio.startGeneration();
  }

  /** Where everything is, in one line. */
  get state(): string {
    const tabs = this.tabs.map(({ name, studio, isFrozen }) => {
      const { run, following } = studio;
      const frames = sequenceOf(run)?.frames.map(({ takes }) => takes.map(({ state }) => state).join('>'));
      const stopped = sequenceOf(run)?.run?.stopped?.code ?? '';
      const how = `${isFrozen ? ' frozen' : ''}${following ? ' follows' : ''}${isGenerating(run) && run.cancelling ? ' cancelling' : ''}`;
      return `${name}${how} ${run.phase} ${stopped} [${frames?.join(' | ') ?? ''}]`;
    });
    const jobs = this.server.comfy.jobs.map(({ id, state }) => `${id.slice(0, 4)} ${state}`);
    return `${tabs.join('; ') || 'no page'} -- ${this.server.isUp ? '' : 'down '}${jobs.join(', ')}`;
  }
}
