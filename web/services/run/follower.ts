import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db } from '../db.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { loadNewest } from './stored.ts';
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
  drive: (sequence: Sequence) => void;
};

type Where = 'here' | 'elsewhere';

/** Shows a run that another tab drives, as that tab and the file tell it, and takes its place when it is gone. */
export class Follower {
  readonly #parts: FollowerParts;
  #sequence: Sequence | undefined;
  #where: Where = 'here';
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
    this.#stopWaiting?.();
  }

  takeOver(): Promise<void> {
    return this.#tryToDrive('steal');
  }

  #hear({ tell, sequenceId, document }: TabMessage): void {
    if (this.#sequence?.id !== sequenceId) return;
    if (tell === 'gone') this.#lookIn(GOODBYE);
    if (tell !== 'document') return;
    const told = migrate(document);
    if (told.ok) this.#show(told.value);
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
    if (this.#where === 'elsewhere' && stored.ok && isOver(stored.value)) return this.#rest(stored.value);
    // What was heard since is newer than any file.
    const isNewer = stored.ok && this.#sequence === shown && stored.value.updatedAt >= shown.updatedAt;
    this.follow(isNewer ? stored.value : this.#sequence, this.#where);
  }

  /** Nobody drives any more what is over. */
  #rest(sequence: Sequence): void {
    this.stop();
    this.#parts.drive(sequence);
  }

  async #tryToDrive(way: Acquiring): Promise<void> {
    const id = this.#sequence?.id;
    if (id === undefined || !(await this.#parts.driver.acquire(id, way))) return;
    // The one that is gone shared this browser: what it had not written to the folder yet is here.
    const stored = await loadNewest(this.#parts.shim, this.#parts.db, id);
    const shown = this.#sequence;
    if (shown?.id !== id) return this.#parts.driver.release();
    // The page may have been frozen meanwhile, and robbed.
    if (!(await this.#parts.driver.stillDrives(id))) return;
    // What was heard of the driver is newer than what it could store.
    const isStored = stored.ok && stored.value.updatedAt >= shown.updatedAt;
    const revision = stored.ok ? stored.value.revision : shown.revision;
    this.#rest(isStored ? stored.value : { ...shown, revision });
  }
}

const isOver = ({ run }: Sequence): boolean => run?.finishedAt !== undefined;
