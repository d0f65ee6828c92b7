import type { Failure } from '../../core/failure.ts';
import type { Connection } from '../../core/run/run.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Truth } from '../comfy/truth.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';

const SILENT_AFTER = 10_000;
/** A socket that the server forgot is opened anew at most this often. */
const RENEW_EVERY = 60_000;

type LineParts = { desk: Desk; truth: Truth; clock: Clock; socket: ComfySocket };

/** How we hear from the server, and whether it may have died meanwhile. */
export class Line {
  readonly #parts: LineParts;
  #unreachable = false;
  #brokenAt = -Infinity;
  #presentAt = -Infinity;
  #renewedAt = -Infinity;

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  get isUnreachable(): boolean {
    return this.#unreachable;
  }

  /** Whether messages about our jobs come in, so that there is no need to ask. */
  hears(): boolean {
    const { socket, clock } = this.#parts;
    return socket.state === 'open' && clock.ticks() - socket.heardAt < SILENT_AFTER;
  }

  /** The server was seen to have jobs of ours. */
  present(): void {
    this.#presentAt = this.#parts.clock.ticks();
  }

  /** The server took a job that was sent at `at` (ticks). After a break it may have lost others, which a look will tell. */
  accepted(at: number): void {
    if (this.brokeSincePresent() !== true) this.#presentAt = at;
  }

  /**
   * Whether the connection broke since the server was last seen to have jobs of ours, as it does when a server dies. Unknown
   * without a socket, and before anything was seen.
   */
  brokeSincePresent(): boolean | undefined {
    const { socket } = this.#parts;
    if (this.#presentAt === -Infinity) return undefined;
    if (Math.max(this.#brokenAt, socket.lostAt) >= this.#presentAt) return true;
    return socket.state === 'open' && socket.openedAt <= this.#presentAt ? false : undefined;
  }

  tell(): void {
    this.#parts.desk.report({ type: 'connection', connection: this.#connection() });
  }

  reached(): void {
    this.#unreachable = false;
  }

  noAnswer(failure: Failure): undefined {
    const { desk, truth, clock } = this.#parts;
    if (failure.code === 'server-unreachable') {
      this.#unreachable = true;
      this.#brokenAt = clock.ticks();
      truth.forgetAbilities();
      this.tell();
    } else if (failure.code === 'sign-in-again') {
      desk.report({ type: 'stopped', failure, at: isoNow(clock) });
    }
    return undefined;
  }

  /**
   * A job began (ticks) and ended, and nothing was heard of it: the server has forgotten our socket, as it does when an
   * older one of the same id ends (Comfy-Org/ComfyUI#16010).
   */
  missedJob(beganAt: number): void {
    const { socket, clock } = this.#parts;
    const isDeaf = socket.state === 'open' && socket.openedAt < beganAt && socket.heardAt < beganAt;
    if (!isDeaf || clock.ticks() - this.#renewedAt < RENEW_EVERY) return;
    this.#renewedAt = clock.ticks();
    socket.renew();
  }

  #connection(): Connection {
    const { socket, clock } = this.#parts;
    if (this.#unreachable) return 'unreachable';
    if (socket.state === 'off') return 'off';
    return this.hears() || clock.ticks() - socket.openedAt < SILENT_AFTER ? 'live' : 'silent';
  }
}
