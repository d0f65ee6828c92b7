import * as z from 'zod/mini';
import type { Db } from '../db.ts';
import type { Clock } from './clock.ts';

export const HEARTBEAT = 5000;
const MISSED_BEAT = 6000;
const STALE_AFTER = 20_000;
const FORGOTTEN_AFTER = 24 * 60 * 60_000;
const KEY = 'leases';

const leaseSchema = z.object({ sequenceId: z.string(), holder: z.string(), atMs: z.number() });
const leasesSchema = z.array(leaseSchema);
export type Lease = z.infer<typeof leaseSchema>;

/** Who drives which sequence, in this browser's storage, each with the time at which it last said so. */
export class Leases {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #holder: string;
  #isKept = false;
  #stampMs: number | undefined;
  #seen: (Lease & { ticks: number }) | undefined;

  constructor(db: Db, clock: Clock, holder: string) {
    this.#db = db;
    this.#clock = clock;
    this.#holder = holder;
  }

  /** Whether other tabs can read what was last written: not where storage is full, or ends with the page. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** When the lease that this tab wrote last was written, by this browser's clock. */
  get stampMs(): number | undefined {
    return this.#stampMs;
  }

  isOwn(lease: Lease | undefined): boolean {
    return lease?.holder === this.#holder;
  }

  /**
   * Whether this tab, which has had the lease, has it still. One that is gone was another tab's in the meantime, unless
   * this browser has kept none.
   */
  isHeld(lease: Lease | undefined): boolean {
    return lease === undefined ? !this.#isKept : this.isOwn(lease);
  }

  async read(sequenceId: string): Promise<Lease | undefined> {
    const stored = await this.#db.get(KEY).catch(() => undefined);
    return leasesIn(stored).find((lease) => lease.sequenceId === sequenceId);
  }

  /** Takes or renews the lease if `may` agrees to the one that stands; resolves with whether it is ours now. */
  async take(sequenceId: string, may: (lease: Lease | undefined) => boolean): Promise<boolean> {
    const next = (stored: unknown) => {
      const leases = leasesIn(stored);
      const standing = leases.find((lease) => lease.sequenceId === sequenceId);
      return may(standing) ? [...this.#others(leases, sequenceId), this.#own(sequenceId)] : undefined;
    };
    try {
      const stands = leasesIn(await this.#db.change(KEY, next));
      this.#isKept = this.#db.lasting;
      const standing = stands.find((lease) => lease.sequenceId === sequenceId);
      if (this.isOwn(standing)) this.#stampMs = standing?.atMs;
      return this.isOwn(standing);
    } catch {
      // Storage without room refuses the others as well: what stands there decides.
      this.#isKept = false;
      return may(await this.read(sequenceId));
    }
  }

  async drop(sequenceId: string): Promise<void> {
    const next = (stored: unknown) => {
      const leases = leasesIn(stored);
      const isOurs = leases.some((lease) => lease.sequenceId === sequenceId && this.isOwn(lease));
      return isOurs ? this.#others(leases, sequenceId) : undefined;
    };
    await this.#db.change(KEY, next).catch(() => undefined);
  }

  /**
   * Whether its holder was silent for as long as it was seen here: 20 s, or one missed beat where the stamp is old. The
   * stamp alone tells nothing, since clocks are set.
   */
  isStale(lease: Lease): boolean {
    const seen = this.#seen;
    if (seen?.holder !== lease.holder || seen.atMs !== lease.atMs) {
      this.#seen = { ...lease, ticks: this.#clock.ticks() };
      return false;
    }
    const looksOld = Math.abs(this.#clock.now() - lease.atMs) > STALE_AFTER;
    return this.#clock.ticks() - seen.ticks > (looksOld ? MISSED_BEAT : STALE_AFTER);
  }

  #own(sequenceId: string): Lease {
    return { sequenceId, holder: this.#holder, atMs: this.#clock.now() };
  }

  /** Those of other sequences, without what a crash left there long ago. */
  #others(leases: Lease[], sequenceId: string): Lease[] {
    const since = this.#clock.now() - FORGOTTEN_AFTER;
    return leases.filter((lease) => lease.sequenceId !== sequenceId && lease.atMs > since);
  }
}

const leasesIn = (stored: unknown): Lease[] => leasesSchema.safeParse(stored).data ?? [];
