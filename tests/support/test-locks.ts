import type { Locks } from '../../web/services/run/driver.ts';

type Held = { owner: string; steal: () => void };

/** Web Locks of one browser: kept by a frozen tab, freed when its tab dies, and they can be stolen. */
export class TestLocks {
  readonly #held = new Map<string, Held>();

  /** `navigator.locks` as the tab of this name sees it. */
  of(owner: string): Locks {
    return new LocksOfTab(owner, this.#held);
  }

  /** What the browser does when a tab dies. */
  free(owner: string): void {
    for (const [name, held] of this.#held) if (held.owner === owner) this.#held.delete(name);
  }
}

class LocksOfTab implements Locks {
  readonly #owner: string;
  readonly #held: Map<string, Held>;

  constructor(owner: string, held: Map<string, Held>) {
    this.#owner = owner;
    this.#held = held;
  }

  request<T>(name: string, use: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, use: LockGrantedCallback<T>): Promise<Awaited<T>>;
  async request<T>(
    name: string,
    given: LockOptions | LockGrantedCallback<T>,
    use?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    const [options, wanted] = typeof given === 'function' ? [{}, given] : [given, use];
    if (!wanted) throw new TypeError('no callback');
    const before = this.#held.get(name);
    if (before && !options.steal) return await wanted(null);
    before?.steal();
    return this.#hold(name, wanted);
  }

  async #hold<T>(name: string, use: LockGrantedCallback<T>): Promise<Awaited<T>> {
    const stolen = Promise.withResolvers<never>();
    const own = {
      owner: this.#owner,
      steal: () => stolen.reject(new DOMException('stolen', 'AbortError')),
    };
    this.#held.set(name, own);
    try {
      return await Promise.race([use({ name, mode: 'exclusive' }), stolen.promise]);
    } finally {
      if (this.#held.get(name) === own) this.#held.delete(name);
    }
  }
}
