import type { Host } from '../host.ts';
import type { Clock } from '../run/clock.ts';
import { readMessage, readPreview, type ComfyEvent, type Preview } from './messages.ts';

export type SocketState = 'off' | 'open';

type Listener = {
  event(event: ComfyEvent): void;
  preview(preview: Preview): void;
  state(state: SocketState): void;
};

/** The part of a WebSocket that is used. */
export interface SocketLike extends EventTarget {
  binaryType: string;
  send(text: string): void;
  close(): void;
}

export type OpenSocket = (url: string) => SocketLike;

const handshake = JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } });

/**
 * Our own WebSocket under a client id of our own: two sockets with the page's id would rob it of its messages. Opens
 * again by itself, ever more slowly. Its three times, in ticks of the clock, tell whether an open one is really alive: a
 * server can forget a socket that stays open.
 */
export class ComfySocket {
  readonly clientId: string;
  openedAt = -Infinity;
  /** When it last told of one of our jobs; news for everybody do not prove that it hears ours. */
  heardAt = -Infinity;
  lostAt = -Infinity;
  state: SocketState = 'off';
  readonly #host: Host;
  readonly #clock: Clock;
  readonly #open: OpenSocket;
  readonly #listener: Listener;
  #socket: SocketLike | undefined;
  #wanted = false;
  /** We close it ourselves: no sign that the server died. */
  #isRenewed = false;
  #failures = 0;
  #stopWaiting: (() => void) | undefined;

  constructor(
    host: Host,
    clock: Clock,
    clientId: string,
    listener: Listener,
    open: OpenSocket = browserSocket,
  ) {
    this.#host = host;
    this.#clock = clock;
    this.clientId = clientId;
    this.#listener = listener;
    this.#open = open;
  }

  /** Opens the socket unless it is open, and keeps it so until `close`. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#connect();
  }

  /** Nobody is told of this end: it is no loss that a look at the jobs should follow. */
  close(): void {
    this.#wanted = false;
    this.#stopWaiting?.();
    const socket = this.#socket;
    this.#socket = undefined;
    this.state = 'off';
    socket?.close();
  }

  /** Opens it anew: the server has forgotten it. A new one only once this one is closed, or its end would rob the new one. */
  renew(): void {
    this.#isRenewed = true;
    this.#socket?.close();
  }

  #connect(): void {
    const socket = this.#tryOpen();
    if (!socket) return this.#lost();
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => {
      if (socket !== this.#socket) return;
      this.#failures = 0;
      socket.send(handshake);
      this.openedAt = this.#clock.ticks();
      this.#become('open');
    });
    socket.addEventListener('message', (message) => {
      if (message instanceof MessageEvent) this.#hear(socket, message.data);
    });
    socket.addEventListener('close', () => {
      if (socket === this.#socket) this.#lost();
    });
  }

  #tryOpen(): SocketLike | undefined {
    try {
      return this.#open(this.#host.socketUrl(this.clientId));
    } catch {
      // A page without WebSockets, or a URL that its policy forbids: the run goes on by asking.
      return undefined;
    }
  }

  #hear(socket: SocketLike, data: unknown): void {
    if (socket !== this.#socket) return;
    if (typeof data === 'string') {
      const event = readMessage(data);
      if (event && event.type !== 'status' && event.type !== 'unreadable') this.heardAt = this.#clock.ticks();
      if (event) this.#listener.event(event);
    } else if (data instanceof ArrayBuffer) {
      const preview = readPreview(data);
      if (!preview) return;
      this.heardAt = this.#clock.ticks();
      this.#listener.preview(preview);
    }
  }

  #lost(): void {
    if (this.state === 'open' && !this.#isRenewed) this.lostAt = this.#clock.ticks();
    this.#isRenewed = false;
    this.#socket = undefined;
    this.#become('off');
    if (!this.#wanted) return;
    const delay = Math.min(30_000, 500 * 2 ** this.#failures++);
    this.#stopWaiting = this.#clock.after(delay, () => {
      if (this.#wanted && !this.#socket) this.#connect();
    });
  }

  #become(state: SocketState): void {
    if (state === this.state) return;
    this.state = state;
    this.#listener.state(state);
  }
}

function browserSocket(url: string): SocketLike {
  return new WebSocket(url);
}
