import * as z from 'zod/mini';
import type { Db } from '../db.ts';
import type { Clock } from './clock.ts';

const HEARTBEAT = 5000;
const STALE_AFTER = 20_000;
const LEASE = 'lease';

const leaseSchema = z.object({ sequenceId: z.string(), holder: z.string(), atMs: z.number() });

/** The part of the browser's `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * One tab drives a sequence. A Web Lock where the browser has them (it is freed even when the tab crashes), else a lease
 * in this browser's storage with a heartbeat.
 */
export class Driver {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #holder: string;
  readonly #locks: Locks | undefined;
  #sequenceId: string | undefined;
  #release: (() => void) | undefined;
  #stopBeating: (() => void) | undefined;

  constructor(db: Db, clock: Clock, holder: string, locks: Locks | undefined) {
    this.#db = db;
    this.#clock = clock;
    this.#holder = holder;
    this.#locks = locks;
  }

  drives(sequenceId: string): boolean {
    return this.#sequenceId === sequenceId;
  }

  /** Whether this tab drives the sequence now. `steal` takes it from a tab that is frozen or was left. */
  async acquire(sequenceId: string, steal = false): Promise<boolean> {
    if (this.drives(sequenceId)) return true;
    this.release();
    const got = this.#locks
      ? await this.#lock(this.#locks, sequenceId, steal)
      : await this.#lease(sequenceId, steal);
    if (got) this.#sequenceId = sequenceId;
    return got;
  }

  release(): void {
    const sequenceId = this.#sequenceId;
    this.#sequenceId = undefined;
    this.#release?.();
    this.#release = undefined;
    this.#stopBeating?.();
    if (sequenceId !== undefined && !this.#locks) void this.#db.set(LEASE, null);
  }

  #lock(locks: Locks, sequenceId: string, steal: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const held = locks.request(
        `story-sequence:${sequenceId}`,
        steal ? { steal } : { ifAvailable: true },
        (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          return new Promise<void>((release) => {
            this.#release = release;
          });
        },
      );
      // Stolen by another tab: this one must not send any more.
      held.catch(() => {
        if (this.drives(sequenceId)) this.#sequenceId = undefined;
        resolve(false);
      });
    });
  }

  async #lease(sequenceId: string, steal: boolean): Promise<boolean> {
    const lease = leaseSchema.safeParse(await this.#db.get(LEASE).catch(() => undefined));
    const isFree = !lease.success || lease.data.holder === this.#holder || this.#isStale(lease.data.atMs);
    if (!isFree && !steal) return false;
    await this.#beat(sequenceId);
    const now = leaseSchema.safeParse(await this.#db.get(LEASE));
    return now.success && now.data.holder === this.#holder;
  }

  #isStale(atMs: number): boolean {
    return this.#clock.now() - atMs > STALE_AFTER;
  }

  async #beat(sequenceId: string): Promise<void> {
    await this.#db.set(LEASE, { sequenceId, holder: this.#holder, atMs: this.#clock.now() });
    this.#stopBeating = this.#clock.after(HEARTBEAT, () => void this.#beatAgain(sequenceId));
  }

  async #beatAgain(sequenceId: string): Promise<void> {
    if (!this.drives(sequenceId)) return;
    const lease = leaseSchema.safeParse(await this.#db.get(LEASE).catch(() => undefined));
    if (lease.success && lease.data.holder !== this.#holder) this.#sequenceId = undefined;
    else await this.#beat(sequenceId);
  }
}
