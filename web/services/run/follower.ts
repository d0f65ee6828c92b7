import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import { drawsMore, isSameRun, saysSame, settleVersions } from '../../core/two-versions.ts';
import type { Db } from '../db.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { isBefore, loadNewest } from './stored.ts';
import type { Clock } from './clock.ts';
import type { Acquiring, Driver } from './driver.ts';
import type { TabMessage, Tabs } from './tabs.ts';

/** INV4: what is shown is at most a few seconds behind the tab that drives, even where tabs cannot talk. */
const ASK_EVERY = 2000;

/** A lock is freed a moment after its tab said goodbye. */
const GOODBYE = 250;

export type FollowerParts = {
  shim: ShimClient;
  db: Db;
  clock: Clock;
  driver: Driver;
  /** Absent where there are no other tabs. */
  tabs?: Tabs;
  show: (sequence: Sequence) => void;
  /** The other tab let go: go on as the driver. */
  drive: (sequence: Sequence, how: Driving) => void;
  /** Keeps what was told here and is not in what is driven. */
  putBeside: (told: Sequence, standing: Sequence) => void;
};

/** `isUnwritten`: the folder may not have it. `isOffline`: the folder could not be asked, and may have a newer one. */
export type Driving = { isUnwritten: boolean; isOffline: boolean };

type Where = 'here' | 'elsewhere';

/** Shows a run that another tab drives, as that tab and the file tell it, and takes its place when it is gone. */
export class Follower {
  readonly #parts: FollowerParts;
  #sequence: Sequence | undefined;
  #where: Where = 'here';
  /** What a tab that drives told last, and which one: the folder may have shown another since. */
  #told: { sequence: Sequence; from: string } | undefined;
  #trying: Promise<void> = Promise.resolve();
  #stopWaiting: (() => void) | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
    parts.tabs?.listen((message) => this.#hear(message));
  }

  get isFollowing(): boolean {
    return this.#sequence !== undefined;
  }

  /** `elsewhere`: another browser drives it, whose locks and leases are not ours: only the user takes over. */
  follow(sequence: Sequence, where: Where = 'here'): void {
    this.#where = where;
    this.#show(sequence);
    this.#parts.tabs?.say('follow', sequence.id);
    this.#lookIn(ASK_EVERY);
  }

  stop(): void {
    this.#sequence = undefined;
    this.#told = undefined;
    this.#stopWaiting?.();
  }

  takeOver(): Promise<void> {
    return this.#tryToDrive('steal');
  }

  #hear({ tell, sequenceId, from, document }: TabMessage): void {
    const shown = this.#sequence;
    if (shown?.id !== sequenceId) return;
    if (tell === 'gone') this.#lookIn(GOODBYE);
    if (tell !== 'document') return;
    const told = migrate(document);
    if (!told.ok) return;
    const before = this.#told;
    // The one before may be dead, and what it told be nowhere else.
    if (before && before.from !== from && drawsMore(before.sequence, told.value))
      this.#parts.tabs?.say('heard', sequenceId, { document: before.sequence });
    this.#told = { sequence: told.value, from };
    this.#show(told.value);
  }

  #show(sequence: Sequence): void {
    this.#sequence = sequence;
    this.#parts.show(sequence);
  }

  #lookIn(ms: number): void {
    this.#stopWaiting?.();
    this.#stopWaiting = this.#parts.clock.after(ms, () => void this.#look());
  }

  async #look(): Promise<void> {
    if (this.#where === 'here') await this.#tryToDrive('wait');
    const shown = this.#sequence;
    if (!shown) return;
    const stored = await this.#parts.shim.load(shown.id);
    if (this.#sequence?.id !== shown.id) return;
    // Nobody drives any more what is over.
    if (this.#where === 'elsewhere' && stored.ok && isOver(stored.value))
      return this.#goOnAsDriver(stored.value);
    this.follow(stored.ok ? this.#newer(stored.value, this.#sequence) : this.#sequence, this.#where);
  }

  #goOnAsDriver(sequence: Sequence, how: Driving = { isUnwritten: false, isOffline: false }): void {
    this.stop();
    this.#parts.drive(sequence, how);
  }

  /** One after the other: of two at once, the later one would let go of what the first one drives. */
  #tryToDrive(way: Acquiring): Promise<void> {
    const tried = this.#trying.then(() => this.#tryNow(way));
    this.#trying = tried.catch(() => undefined);
    return tried;
  }

  async #tryNow(way: Acquiring): Promise<void> {
    const id = this.#sequence?.id;
    if (id === undefined || !(await this.#parts.driver.acquire(id, way))) return;
    // The one that is gone shared this browser: what it had not written to the folder yet is here.
    const stored = await loadNewest(this.#parts.shim, this.#parts.db, id);
    const shown = this.#sequence;
    if (shown?.id !== id) return this.#parts.driver.release();
    // The page may have been frozen meanwhile, and robbed.
    if (!(await this.#parts.driver.stillDrives(id))) return;
    const newest = stored.ok && !isBefore(stored, shown.revision) ? this.#joined(stored.value, shown) : shown;
    const told = this.#told?.sequence;
    this.#goOnAsDriver(newest, {
      isUnwritten: !stored.ok || !saysSame(newest, stored.value),
      isOffline: !stored.ok || stored.isOffline === true,
    });
    // Another tab wrote to the folder, and had not been told what the one that is gone drew.
    if (told && drawsMore(told, newest)) this.#parts.putBeside(told, newest);
  }

  /** What the driver kept here may be a moment newer than what it told, or older where the storage is full. */
  #joined(stored: Sequence, shown: Sequence): Sequence {
    if (this.#newer(stored, shown) === stored || saysSame(stored, shown)) return stored;
    const isLater = isSameRun(stored, shown) && stored.updatedAt > shown.updatedAt;
    const [late, early] = isLater ? [stored, shown] : [shown, stored];
    return { ...settleVersions(late, early, true).stays, revision: stored.revision };
  }

  /** What was heard of the driver stands on top of the file that it knew: clocks tell nothing, since they are set. */
  #newer(stored: Sequence, shown: Sequence): Sequence {
    return shown === this.#told?.sequence && shown.revision >= stored.revision ? shown : stored;
  }
}

const isOver = ({ run }: Sequence): boolean => run?.finishedAt !== undefined;
