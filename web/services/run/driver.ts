import type { Db } from '../db.ts';
import type { Clock } from './clock.ts';
import { HEARTBEAT, Leases, type Lease } from './leases.ts';
import { Tabs } from './tabs.ts';

/** A page that lives answers in milliseconds, even a hidden one; this one may be busy. */
const ANSWER_WITHIN = 2000;

/** The same where a user waits for it at each start. */
const OBJECTION_WITHIN = 500;

/** Another page that takes over looks twice for what was planned here before it sends that. */
const SENT_AFTER = 3000;

/** Beats where no lease can be kept: a page that was silent for long enough to be replaced notices that it was. */
const PULSE = 250;

/** The part of the browser's `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * How much is done to drive: `open` takes the place of a tab that crashed, `wait` only of one that let go or was silent
 * for 20 s, `steal` that of any.
 */
export type Acquiring = 'open' | 'wait' | 'steal';

/**
 * One tab drives a sequence. A Web Lock where the browser has them (it is freed even when the tab crashes), and in any
 * case a lease with a heartbeat in this browser's storage: a frozen tab keeps its lock, and a woken one learns from the
 * lease alone, before it sends anything, that another drives now.
 */
export class Driver {
  /** Another tab has taken the sequence from this one. */
  onLost: ((sequenceId: string) => void) | undefined;
  /** This tab was asleep where no lease tells whether another drove and sent meanwhile; none drives now. */
  onSlept: (() => void) | undefined;
  readonly #clock: Clock;
  readonly #leases: Leases;
  readonly #locks: Locks | undefined;
  readonly #tabs: Tabs;
  /** Leases that tabs named as they said goodbye: such a one may outlive its tab. Clocks tell nothing, since they are set. */
  readonly #gone = new Map<string, number>();
  #sequenceId: string | undefined;
  #claimed: string | undefined;
  #acquiring: Promise<unknown> = Promise.resolve();
  #release: (() => void) | undefined;
  /** The lock that was asked for last. */
  #held = { isStolen: false };
  #stopBeating: (() => void) | undefined;
  #awakeAt = 0;

  constructor(
    db: Db,
    clock: Clock,
    holder: string,
    locks: Locks | undefined,
    tabs = new Tabs(holder, clock),
  ) {
    this.#clock = clock;
    this.#leases = new Leases(db, clock, holder);
    this.#locks = locks;
    this.#tabs = tabs;
    tabs.listen(({ tell, sequenceId, from, leaseMs, claims = false }) => {
      if (tell === 'who') this.#answer(sequenceId, holder < from, claims);
      if (tell === 'mine') this.#lose(sequenceId);
      if (tell === 'gone' && leaseMs !== undefined) this.#gone.set(tabOf(sequenceId, from), leaseMs);
    });
  }

  /** Whether this tab drives the sequence as far as it knows; `stillDrives` before anything is sent. */
  drives(sequenceId: string): boolean {
    return this.#sequenceId === sequenceId;
  }

  /** Whether the lease is still this tab's: one that was frozen or asleep may have lost it without hearing of it. */
  async stillDrives(sequenceId: string): Promise<boolean> {
    if (!this.drives(sequenceId)) return false;
    const lease = await this.#leases.read(sequenceId);
    const isUnsure = lease === undefined && this.#hasSlept;
    if (!this.#leases.isHeld(lease) || (isUnsure && (await this.#isReplaced(sequenceId))))
      this.#lose(sequenceId);
    return this.drives(sequenceId);
  }

  /** For as long as others wait for an objection. */
  get #hasSlept(): boolean {
    return this.#clock.ticks() - this.#awakeAt >= OBJECTION_WITHIN;
  }

  /** `isFirst`: by name, which decides between two that ask for the place at once. */
  #answer(sequenceId: string, isFirst: boolean, claims: boolean): void {
    const isClaimed = this.#claimed === sequenceId;
    if (isClaimed && claims && !isFirst) this.#claimed = undefined;
    if ((isClaimed && isFirst) || this.drives(sequenceId)) this.#tabs.say('here', sequenceId);
  }

  /** Where no lease stands, a page that was asleep hears only from others whether one of them drives now. */
  async #isReplaced(sequenceId: string): Promise<boolean> {
    const isLong = this.#clock.ticks() - this.#awakeAt >= SENT_AFTER;
    if (await this.#tabs.isAnswered(sequenceId, OBJECTION_WITHIN)) return true;
    this.#awakeAt = this.#clock.ticks();
    if (isLong) this.onSlept?.();
    return false;
  }

  /** Resolves with whether this tab drives the sequence now. */
  acquire(sequenceId: string, way: Acquiring = 'open'): Promise<boolean> {
    const got = this.#acquiring.then(() => this.#acquire(sequenceId, way));
    this.#acquiring = got.catch(() => undefined);
    return got;
  }

  release(): void {
    const sequenceId = this.#sequenceId;
    if (sequenceId === undefined) return;
    this.#letGo();
    this.#tabs.say('gone', sequenceId, { leaseMs: this.#leases.stampMs });
    void this.#leases.drop(sequenceId);
  }

  async #acquire(sequenceId: string, way: Acquiring): Promise<boolean> {
    if (await this.stillDrives(sequenceId)) return true;
    this.release();
    const got = this.#locks
      ? await this.#lock(this.#locks, sequenceId, way)
      : await this.#lease(sequenceId, way);
    if (!got) return false;
    if (way === 'steal') this.#tabs.say('mine', sequenceId);
    this.#sequenceId = sequenceId;
    this.#beatLater(sequenceId);
    return true;
  }

  async #lock(locks: Locks, sequenceId: string, way: Acquiring): Promise<boolean> {
    const free = await this.#request(
      locks,
      sequenceId,
      way === 'steal' ? { steal: true } : { ifAvailable: true },
    );
    if (free === 'refused') return this.#lease(sequenceId, way);
    const steals = !free && (await this.#isSilent(sequenceId));
    const got = free || (steals && (await this.#request(locks, sequenceId, { steal: true })) === true);
    // Another tab may steal it while the lease is written, which may be refused: then nothing else would tell.
    return got && (await this.#leases.take(sequenceId, () => true)) && !this.#held.isStolen;
  }

  /** `refused`: this browser has locks, but not for pages whose storage is switched off. */
  #request(locks: Locks, sequenceId: string, options: LockOptions): Promise<boolean | 'refused'> {
    const held = { isStolen: false };
    this.#held = held;
    return new Promise((resolve) => {
      const used = locks.request(`story-sequence:${sequenceId}`, options, (lock) => {
        resolve(lock !== null);
        if (!lock) return undefined;
        return new Promise<void>((release) => {
          this.#release = release;
        });
      });
      // Stolen by another tab, or never given.
      used.catch(() => {
        held.isStolen = true;
        this.#lose(sequenceId);
        resolve('refused');
      });
    });
  }

  async #lease(sequenceId: string, way: Acquiring): Promise<boolean> {
    if (way === 'steal') return this.#leases.take(sequenceId, () => true);
    if (await this.#leases.take(sequenceId, (lease) => this.#isFree(lease)))
      return this.#isUndisputed(sequenceId);
    const dead = await this.#leases.read(sequenceId);
    if (!dead || !(await this.#isSilent(sequenceId, way))) return false;
    return this.#leases.take(sequenceId, (lease) => this.#isFree(lease) || isSame(lease, dead));
  }

  /** Where no lease can be kept the tabs settle it by word: of two that ask at once the first by name has it. */
  async #isUndisputed(sequenceId: string): Promise<boolean> {
    if (this.#leases.isKept) return true;
    this.#claimed = sequenceId;
    const isDisputed = await this.#tabs.isAnswered(sequenceId, OBJECTION_WITHIN, true);
    const isOurs = this.#claimed === sequenceId && !isDisputed;
    this.#claimed = undefined;
    return isOurs;
  }

  #isFree(lease: Lease | undefined): boolean {
    if (lease === undefined || this.#leases.isOwn(lease)) return true;
    return this.#gone.get(tabOf(lease.sequenceId, lease.holder)) === lease.atMs;
  }

  /** Whether whoever drives it gives no sign of life: hidden tabs beat late, but they answer. */
  async #isSilent(sequenceId: string, way: Acquiring = 'wait'): Promise<boolean> {
    const lease = await this.#leases.read(sequenceId);
    const isStale = !lease || this.#leases.isStale(lease);
    if (!isStale && (way === 'wait' || !this.#tabs.canTalk)) return false;
    return !(await this.#tabs.isAnswered(sequenceId, ANSWER_WITHIN));
  }

  #beatLater(sequenceId: string): void {
    this.#stopBeating?.();
    this.#awakeAt = this.#clock.ticks();
    const ms = this.#leases.isKept ? HEARTBEAT : PULSE;
    this.#stopBeating = this.#clock.after(ms, () => void this.#beat(sequenceId));
  }

  async #beat(sequenceId: string): Promise<void> {
    const isOwn = this.#leases.isKept ? this.drives(sequenceId) : await this.stillDrives(sequenceId);
    if (!isOwn) return;
    const isOurs = await this.#leases.take(sequenceId, (lease) => this.#leases.isHeld(lease));
    if (!this.drives(sequenceId)) return;
    if (isOurs) this.#beatLater(sequenceId);
    else this.#lose(sequenceId);
  }

  #lose(sequenceId: string): void {
    if (!this.drives(sequenceId)) return;
    this.#letGo();
    this.onLost?.(sequenceId);
  }

  #letGo(): void {
    this.#sequenceId = undefined;
    this.#release?.();
    this.#release = undefined;
    this.#stopBeating?.();
  }
}

const tabOf = (sequenceId: string, holder: string): string => `${sequenceId} ${holder}`;

const isSame = (a: Lease | undefined, b: Lease): boolean => a?.holder === b.holder && a.atMs === b.atMs;
