import type { OpenSocket, SocketLike } from '../../../web/services/comfy/socket.ts';

export type Chaos = {
  seed: number;
  /** Probabilities, 0..1, for each message. */
  lose?: number;
  double?: number;
  /** Comes up to a second too late, behind others that were sent after it. */
  late?: number;
};

/** Opens real WebSockets and mistreats what they hear. The same seed mistreats the same messages. */
export function chaoticSockets(chaos: Chaos): OpenSocket {
  const dice = seeded(chaos.seed);
  return (url) => new ChaoticSocket(new WebSocket(url), chaos, dice);
}

class ChaoticSocket extends EventTarget implements SocketLike {
  readonly #socket: WebSocket;

  constructor(socket: WebSocket, { lose = 0, double = 0, late = 0 }: Chaos, dice: () => number) {
    super();
    this.#socket = socket;
    socket.addEventListener('open', () => this.dispatchEvent(new Event('open')));
    socket.addEventListener('close', () => this.dispatchEvent(new Event('close')));
    socket.addEventListener('message', ({ data }) => {
      const tell = () => this.dispatchEvent(new MessageEvent('message', { data }));
      const [loses, doubles, delays] = [dice() < lose, dice() < double, dice() < late];
      if (loses) return;
      if (delays) setTimeout(tell, dice() * 1000);
      else tell();
      if (doubles) setTimeout(tell, dice() * 300);
    });
  }

  get binaryType(): string {
    return this.#socket.binaryType;
  }

  set binaryType(type: string) {
    this.#socket.binaryType = type === 'arraybuffer' ? type : 'blob';
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  close(): void {
    this.#socket.close();
  }
}

/** 0..1, always the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
