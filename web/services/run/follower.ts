import type { Sequence } from '../../core/sequence.ts';
import type { ShimClient } from '../library/shim-client.ts';
import type { Clock } from './clock.ts';
import type { Driver } from './driver.ts';

/** INV: what is shown is at most a few seconds behind the tab that drives. */
const ASK_EVERY = 2000;

export type FollowerParts = {
  shim: ShimClient;
  clock: Clock;
  driver: Driver;
  show: (sequence: Sequence) => void;
  /** The other tab let go: go on as the driver. */
  drive: (sequence: Sequence) => void;
};

/** Shows a run that another tab drives, from the file that it writes, and takes its place when it is gone. */
export class Follower {
  readonly #parts: FollowerParts;
  #sequence: Sequence | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  get isFollowing(): boolean {
    return this.#sequence !== undefined;
  }

  follow(sequence: Sequence): void {
    this.#sequence = sequence;
    this.#parts.show(sequence);
    this.#stopWaiting = this.#parts.clock.after(ASK_EVERY, () => void this.#look());
  }

  stop(): void {
    this.#sequence = undefined;
    this.#stopWaiting?.();
  }

  async takeOver(): Promise<void> {
    const sequence = this.#sequence;
    if (sequence && (await this.#parts.driver.acquire(sequence.id, true))) await this.#drive(sequence);
  }

  async #look(): Promise<void> {
    const sequence = this.#sequence;
    if (!sequence) return;
    if (await this.#parts.driver.acquire(sequence.id)) return this.#drive(sequence);
    const newer = await this.#parts.shim.load(sequence.id);
    if (this.#sequence === sequence) this.follow(newer.ok ? newer.value : sequence);
  }

  async #drive(sequence: Sequence): Promise<void> {
    const newest = await this.#parts.shim.load(sequence.id);
    if (this.#sequence?.id !== sequence.id) return;
    this.stop();
    this.#parts.drive(newest.ok ? newest.value : sequence);
  }
}
