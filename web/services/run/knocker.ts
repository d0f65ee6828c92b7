import { isGenerating } from '../../core/run/run.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Truth } from '../comfy/truth.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';

const KNOCK_EVERY = 5000;

export type KnockerParts = {
  desk: Desk;
  truth: Truth;
  clock: Clock;
  socket: ComfySocket;
  goOn: () => void;
};

/** A run that stopped because nobody answered, or nobody drew, goes on by itself once the server is back. */
export class Knocker {
  readonly #parts: KnockerParts;
  #stopWaiting: (() => void) | undefined;
  #stoppedAt: number | undefined;
  #wasAway = false;

  constructor(parts: KnockerParts) {
    this.#parts = parts;
  }

  /** Begins or ends to knock, as the run asks for it. Call after each change of the run. */
  follow(): void {
    if (this.#cause() === undefined) return this.stop();
    this.#stoppedAt ??= this.#parts.clock.ticks();
    this.#stopWaiting ??= this.#parts.clock.after(KNOCK_EVERY, () => void this.#knock());
  }

  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#stoppedAt = undefined;
    this.#wasAway = false;
  }

  /** Why the run stopped, where the server can mend it alone. */
  #cause(): 'server-unreachable' | 'server-not-running-jobs' | undefined {
    const { run } = this.#parts.desk;
    const code = isGenerating(run) && run.phase === 'Paused' ? run.sequence.run?.stopped?.code : undefined;
    return code === 'server-unreachable' || code === 'server-not-running-jobs' ? code : undefined;
  }

  async #knock(): Promise<void> {
    const runs = await this.#parts.truth.anythingRuns();
    this.#stopWaiting = undefined;
    if (!runs.ok) this.#wasAway = true;
    else if (this.#isMended(runs.value)) return this.#parts.goOn();
    this.follow();
  }

  /** A dead worker is only mended by a restart: the server was away, or let go of our socket, or it does run something. */
  #isMended(runs: boolean): boolean {
    const cause = this.#cause();
    if (cause !== 'server-not-running-jobs') return cause !== undefined;
    return runs || this.#wasAway || this.#parts.socket.lostAt >= (this.#stoppedAt ?? Infinity);
  }
}
