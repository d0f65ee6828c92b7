import type { Host } from '../../../web/services/host.ts';
import type { OpenSocket } from '../../../web/services/comfy/socket.ts';
import type { Clock } from '../../../web/services/run/clock.ts';

/**
 * The life of one page: when it ends, no timer of it fires, what it has asked is cut off, and nothing comes in any more,
 * as if its browser had closed it without a word.
 */
export class PageLife {
  readonly #end = new AbortController();

  end(): void {
    this.#end.abort();
  }

  host(host: Host): Host {
    return {
      ...host,
      fetchApi: (route, init = {}) => {
        const signals = init.signal ? [init.signal, this.#end.signal] : [this.#end.signal];
        return this.#while(host.fetchApi(route, { ...init, signal: AbortSignal.any(signals) }));
      },
    };
  }

  clock(clock: Clock): Clock {
    return {
      ...clock,
      after: (ms, call) => (this.#isOver ? () => undefined : clock.after(ms, () => this.#isOver || call())),
    };
  }

  sockets(open: OpenSocket = (url) => new WebSocket(url)): OpenSocket {
    return (url) => {
      const socket = open(url);
      this.#end.signal.addEventListener('abort', () => socket.close());
      return new Proxy(socket, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target);
          if (name === 'addEventListener') return this.#listener(target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
        set: (target, name, value) => Reflect.set(target, name, value, target),
      });
    };
  }

  get #isOver(): boolean {
    return this.#end.signal.aborted;
  }

  #listener(socket: EventTarget) {
    return (type: string, listen: (event: Event) => void) =>
      socket.addEventListener(type, (event) => this.#isOver || listen(event));
  }

  /** Settles as the promise does, but never after the end. */
  #while<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(
        (value) => this.#isOver || resolve(value),
        (error: unknown) => this.#isOver || reject(error),
      );
    });
  }
}
