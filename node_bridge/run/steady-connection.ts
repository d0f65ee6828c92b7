import { isGenerating, type Connection, type Run } from '../../web/core/run/run.ts';

/** A socket that opens, or opens again at once, is no news to anybody. */
const STEADY_AFTER = 3000;

/** Tells of the connection only what has lasted a while. */
export class SteadyConnection {
  #told: Connection = 'live';
  #seen: Connection = 'live';
  #sinceMs = 0;

  /** The connection, once when it has been another than the last told for three seconds. */
  news(run: Run, nowMs: number): Connection | undefined {
    if (!isGenerating(run)) return undefined;
    if (run.connection !== this.#seen) {
      this.#seen = run.connection;
      this.#sinceMs = nowMs;
    }
    if (this.#seen === this.#told || nowMs - this.#sinceMs < STEADY_AFTER) return undefined;
    this.#told = this.#seen;
    return this.#seen;
  }
}
