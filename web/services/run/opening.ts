import type { RenderPrompt } from '../../core/edit.ts';
import type { FailureCode } from '../../core/failure.ts';
import { migrate } from '../../core/migrate.ts';
import { isUnended } from '../../core/run/open.ts';
import { emptyRun, isGenerating, sequenceOf } from '../../core/run/run.ts';
import { step } from '../../core/run/step.ts';
import { waitingFrames } from '../../core/run/takes.ts';
import type { Sequence } from '../../core/sequence.ts';
import { saysSame } from '../../core/two-versions.ts';
import type { Db } from '../db.ts';
import type { SequenceWriter } from '../library/sequence-writer.ts';
import type { ShimClient } from '../library/shim-client.ts';
import type { Attendants } from './attendants.ts';
import type { Chance } from './chance.ts';
import { isoNow, pause, type Clock } from './clock.ts';
import type { Driver } from './driver.ts';
import type { Effects } from './effects.ts';
import { Follower, type Driving } from './follower.ts';
import { HandingOver } from './handing-over.ts';
import { OPEN_KEY } from './open-key.ts';
import type { RunStore } from './run-store.ts';
import { isBefore, loadNewest, newestOf, type Newest } from './stored.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import { WriterNews } from './writer-news.ts';

export type OpeningParts = {
  store: RunStore;
  attendants: Attendants;
  clock: Clock;
  chance: Chance;
  db: Db;
  shim: ShimClient;
  writer: SequenceWriter;
  driver: Driver;
  tabs: Tabs;
  effects: Effects;
  render: RenderPrompt;
  changed: () => void;
};

/** The server may come up after the page, which is empty until then. */
const RESTORE_AGAIN = 1000;

/** A page that was loaded shows what was open within a few seconds, also where nobody answers. */
const READ_WITHIN = 1000;

/** A page that is awake has the place by then, and nobody else had it since it read. */
const READ_LATELY = 1000;

/** What is shown may be old as long as the folder says nothing, or a write is on its way to it. */
const COMPARE_AGAIN = 3000;

/** As long as the folder answers so, ComfyUI takes no jobs either. */
const nobodyAnswers: ReadonlySet<FailureCode> = new Set([
  'server-unreachable',
  'server-busy',
  'sign-in-again',
]);

/** Which sequence this tab has open, and whether it drives it or looks on. */
export class Opening {
  readonly #parts: OpeningParts;
  readonly #follower: Follower;
  #opened: Promise<void> = Promise.resolve();
  #stopWaiting: (() => void) | undefined;
  #isEnded = false;

  constructor(parts: OpeningParts) {
    this.#parts = parts;
    this.#follower = new Follower({
      ...parts,
      show: (sequence) => this.#show(sequence),
      drive: (sequence, how) => this.#takePlace(sequence, how),
      putBeside: (told, standing) => void parts.writer.putBeside(told, standing),
    });
    const handingOver = new HandingOver(parts, this.#follower);
    const news = new WriterNews({
      ...parts,
      rests: (sequenceId) => this.#rests(sequenceId),
      open: (sequence) => (this.#opened = this.#open(sequence)),
      goOnWith: (sequence) => this.#goOnWith(sequence, true),
      leave: (sequence) => handingOver.toBrowser(sequence),
    });
    parts.writer.addEventListener('change', () => news.hear());
    parts.driver.onLost = (sequenceId) => handingOver.toTab(sequenceId);
    parts.tabs.listen((message) => void this.#hear(message));
  }

  get isFollowing(): boolean {
    return this.#follower.isFollowing;
  }

  /** Opens what was open when the page was left, and takes up its run. */
  async restore(): Promise<void> {
    const { db, shim, store, clock, effects } = this.#parts;
    const id = await db.get(OPEN_KEY).catch(() => undefined);
    if (typeof id !== 'string' || store.run !== emptyRun) return;
    const readAt = clock.ticks();
    const stored = await loadNewest(shim, db, id);
    if (store.run !== emptyRun) return;
    if (stored.ok) {
      if (stored.isOffline) effects.hold(this.#comparedWithFolder(id));
      await this.#open(stored.value, readAt);
      // What the page before this one had on its way to the folder may have arrived after the folder was read.
      if (stored.isOffline || this.#rests(id)) this.#refreshLater();
      return;
    }
    if (stored.failure.code !== 'not-found')
      this.#stopWaiting = clock.after(RESTORE_AGAIN, () => void this.restore());
  }

  /** What was kept or told here may be long over in the folder: resolves once the two are one, or another one is open. */
  async #comparedWithFolder(id: string): Promise<void> {
    const { shim, store, clock, writer, effects } = this.#parts;
    do {
      await pause(clock, COMPARE_AGAIN);
      const folder = await shim.load(id);
      if (folder.ok && !this.isFollowing && folder.value.revision > writer.revision) {
        effects.perform({ do: 'save', now: true });
        await writer.flush();
      }
      if (folder.ok || !nobodyAnswers.has(folder.failure.code)) return;
    } while (!this.#isEnded && sequenceOf(store.run)?.id === id);
  }

  /** Opens what the folder has, or what this browser has on top of it. Does nothing while another is generated. */
  async open(sequence: Sequence): Promise<void> {
    const { db, clock } = this.#parts;
    const readAt = clock.ticks();
    this.#opened = newestOf(db, sequence).then((newest) => this.#open(newest, readAt));
    return this.#opened;
  }

  /** Resolves once what was last asked for is open. */
  opened(): Promise<void> {
    return this.#opened;
  }

  /** `readAt`: when it was asked for, in ticks. */
  async #open(sequence: Sequence, readAt = this.#parts.clock.ticks()): Promise<void> {
    if (isGenerating(this.#parts.store.run) && !this.isFollowing) return;
    this.#follower.stop();
    if (!isUnended(sequence)) {
      this.#makeOpen(sequence);
      return this.#isReadLately(readAt) ? undefined : this.refresh();
    }
    const { driver } = this.#parts;
    const newest = (await driver.acquire(sequence.id)) && (await this.#goneOn(sequence, readAt));
    // The page may have been frozen meanwhile, and robbed.
    const isDriving = newest && (await driver.stillDrives(sequence.id));
    if (this.#isEnded) return;
    if (isDriving) this.#makeOpen(newest);
    else this.#follower.follow(newest || sequence);
  }

  /** A page that was frozen since it read may stand where another one was driving and writing meanwhile. */
  async #goneOn(sequence: Sequence, readAt: number): Promise<Sequence> {
    const { shim, db, clock } = this.#parts;
    if (this.#isReadLately(readAt)) return sequence;
    const newest = await Promise.race([loadNewest(shim, db, sequence.id), pause(clock, READ_WITHIN)]);
    return newest?.ok && newest.value.revision > sequence.revision ? newest.value : sequence;
  }

  #isReadLately(readAt: number): boolean {
    return this.#parts.clock.ticks() - readAt < READ_LATELY;
  }

  /** Back to an empty form; what another tab draws goes on there. */
  close(): void {
    if (this.isFollowing) this.#parts.store.replace(emptyRun);
    this.#follower.stop();
    this.#parts.store.dispatch({ type: 'new-story' });
  }

  takeOver(): Promise<void> {
    return this.#follower.takeOver();
  }

  end(): void {
    this.#isEnded = true;
    this.#follower.stop();
    this.#stopWaiting?.();
  }

  /** Makes a stored sequence the open one of this tab, as its driver where it runs. */
  #makeOpen(sequence: Sequence): void {
    const { store, writer, driver, tabs, effects, chance, clock } = this.#parts;
    store.replace(emptyRun);
    writer.begin(sequence);
    const attempts = effects.attempts(sequence, waitingFrames(sequence));
    store.dispatch({ type: 'open', sequence, attempts, at: isoNow(clock), chance: chance.number() });
    if (isGenerating(store.run)) return;
    // Its run may have ended in the meantime: other tabs must not wait for this one.
    driver.release();
    tabs.say('who', sequence.id);
  }

  /** Shows a sequence that another tab drives. */
  #show(sequence: Sequence): void {
    const { store, attendants, clock, render, changed } = this.#parts;
    const [run] = step(emptyRun, { type: 'open', sequence, at: isoNow(clock), chance: 0 }, render);
    store.replace(run);
    attendants.show(run, clock.now(), false);
    changed();
  }

  /** Shows the sequence as it goes on where it is driven, from now on. */
  async lookOn(sequenceId: string): Promise<void> {
    const { writer, store, attendants } = this.#parts;
    const newest = await this.#newest(sequenceId);
    const shown = sequenceOf(store.run);
    // What the folder has refused is nowhere else: it is put beside theirs before anything is let go.
    if (shown?.id !== sequenceId || this.isFollowing) return;
    if (writer.isBehind) return this.#refreshLater();
    const { revision } = writer;
    attendants.leave();
    writer.drop();
    const isLatest = newest.ok && !isBefore(newest, revision);
    this.#follower.follow(isLatest ? newest.value : { ...shown, revision });
  }

  /** Looks, when the page is looked at again, whether what rests here has gone on elsewhere. */
  async refresh(): Promise<void> {
    const id = sequenceOf(this.#parts.store.run)?.id;
    if (id === undefined || this.isFollowing) return;
    if (!this.#rests(id)) return this.#driveOrLookOn(id);
    this.#parts.tabs.say('who', id);
    const readAt = this.#parts.clock.ticks();
    const newest = await this.#newest(id);
    if (!this.#rests(id)) return;
    if (newest.isOffline) return this.#refreshLater();
    if (newest.ok && this.#isNews(newest.value)) await this.#open(newest.value, readAt);
  }

  /**
   * Whether the folder has gone on, or another tab has in this browser while the folder took nothing. What waits here to
   * be written is settled with that by its writer.
   */
  #isNews(newest: Sequence): boolean {
    const { store, writer } = this.#parts;
    if (writer.isBehind) return false;
    if (newest.revision !== writer.revision) return newest.revision > writer.revision;
    const shown = sequenceOf(store.run);
    return shown !== undefined && !saysSame(newest, shown);
  }

  /** A page that slept may have been robbed. */
  async #driveOrLookOn(sequenceId: string): Promise<void> {
    if (!(await this.#parts.driver.acquire(sequenceId, 'wait'))) await this.lookOn(sequenceId);
  }

  /** What was opened while the folder could not be asked, or edited elsewhere since, may be old. */
  #refreshLater(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = this.#parts.clock.after(COMPARE_AGAIN, () => void this.refresh());
  }

  /** What rests here is drawn or was edited in another tab. */
  #hear({ tell, sequenceId, document }: TabMessage): Promise<void> | void {
    if (tell === 'follow') return this.#tellHowItStands(sequenceId);
    if (tell === 'heard') return this.#putBeside(document);
    if (!this.#rests(sequenceId)) return;
    if (tell === 'drives' || tell === 'here') return this.lookOn(sequenceId);
    // A tab that is closed now does not hear how its write went.
    if (tell === 'saving') return this.#refreshLater();
    if (tell === 'saved') return this.refresh();
  }

  /** Whoever looks on may have to go on from here, with the folder and this browser's storage both full. */
  async #tellHowItStands(sequenceId: string): Promise<void> {
    const { store, tabs, driver, writer } = this.#parts;
    // In its turn, but still reading what stands: what it shows is not what it will draw.
    if (!(await driver.stillDrives(sequenceId)) || this.isFollowing) return;
    const { run } = store;
    if (isGenerating(run) && run.sequence.id === sequenceId)
      tabs.show({ ...run.sequence, revision: writer.revision });
  }

  /** What a tab that died had told one that looks on, and had not told this one. */
  async #putBeside(document: unknown): Promise<void> {
    const { store, writer } = this.#parts;
    const told = migrate(document);
    const own = sequenceOf(store.run);
    if (told.ok && own?.id === told.value.id && !this.isFollowing) await writer.putBeside(told.value, own);
  }

  /** What was changed here and not written yet is a version of its own, and comes first. */
  async #newest(sequenceId: string): Promise<Newest> {
    const { writer, shim, db } = this.#parts;
    await writer.flush();
    return loadNewest(shim, db, sequenceId);
  }

  /** Whether the sequence is open here, and neither drawn nor followed. */
  #rests(sequenceId: string): boolean {
    const { run } = this.#parts.store;
    return sequenceOf(run)?.id === sequenceId && !isGenerating(run) && !this.isFollowing;
  }

  #takePlace(sequence: Sequence, { isUnwritten, isOffline }: Driving): void {
    if (isOffline) this.#parts.effects.hold(this.#comparedWithFolder(sequence.id));
    this.#goOnWith(sequence, isUnwritten);
  }

  /** `isUnwritten`: the folder does not have it so yet. */
  #goOnWith(sequence: Sequence, isUnwritten: boolean): void {
    this.#makeOpen(sequence);
    if (isUnwritten) this.#parts.effects.perform({ do: 'save', now: true });
  }
}
