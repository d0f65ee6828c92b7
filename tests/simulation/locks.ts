import type { Locks } from '../../web/services/run/driver.ts';
import type { Tab } from './tab.ts';

type Held = { tab: Tab; steal: () => void };
type Use<T> = LockGrantedCallback<T>;

/** Web Locks of one browser: freed when their tab dies, kept while it is frozen, and they can be stolen. */
export class BrowserLocks {
  readonly #held = new Map<string, Held>();

  /** `navigator.locks` as one tab sees it. */
  of(tab: Tab): Locks {
    return new TabLocks(this, tab);
  }

  /** The browser frees what a dead tab held. */
  died(tab: Tab): void {
    for (const [name, held] of this.#held) if (held.tab === tab) this.#held.delete(name);
  }

  async request<T>(tab: Tab, name: string, { steal = false }: LockOptions, use: Use<T>): Promise<Awaited<T>> {
    await tab.isThere();
    const holder = this.#held.get(name);
    if (holder && !steal) return await use(null);
    holder?.steal();
    return await Promise.race([this.#stolen(tab, name), this.#hold(tab, name, use)]);
  }

  /** The old holder hears of it, as soon as it is awake again. */
  #stolen(tab: Tab, name: string): Promise<never> {
    return new Promise((_, reject) => {
      const steal = () => tab.wakes(() => reject(new DOMException('stolen', 'AbortError')));
      this.#held.set(name, { tab, steal });
    });
  }

  async #hold<T>(tab: Tab, name: string, use: Use<T>): Promise<Awaited<T>> {
    const value = await use({ name, mode: 'exclusive' });
    if (this.#held.get(name)?.tab === tab) this.#held.delete(name);
    return value;
  }
}

class TabLocks {
  readonly #locks: BrowserLocks;
  readonly #tab: Tab;

  constructor(locks: BrowserLocks, tab: Tab) {
    this.#locks = locks;
    this.#tab = tab;
  }

  request<T>(name: string, use: Use<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, use: Use<T>): Promise<Awaited<T>>;
  request<T>(name: string, ...rest: [Use<T>] | [LockOptions, Use<T>]): Promise<Awaited<T>> {
    const [options, use] = rest.length === 1 ? [{}, rest[0]] : rest;
    return this.#locks.request(this.#tab, name, options, use);
  }
}
