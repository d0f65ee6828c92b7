import { MemoryDb, type Db, type Intent } from '../../web/services/db.ts';
import type { OpenChannel } from '../../web/services/run/tabs.ts';
import { TestChannels } from '../support/channels.ts';
import type { SeededChance } from './chance.ts';
import type { WorldClock } from './clock.ts';
import { BrowserLocks } from './locks.ts';
import { Network } from './network.ts';
import type { Tab } from './tab.ts';

/** What a browser's storage may be. `insecure`: no Web Locks; `private`: nothing outlives the page. */
export type BrowserKind = 'secure' | 'insecure' | 'private';

/** One browser profile on one machine: storage, locks, clock and network are shared by its tabs. */
export class Browser {
  readonly name: string;
  readonly kind: BrowserKind;
  readonly network: Network;
  readonly locks = new BrowserLocks();
  readonly storage = new Storage();
  readonly #channels = new TestChannels();
  /** How far its clock is off, in ms. */
  clockOffMs = 0;

  constructor(name: string, kind: BrowserKind, clock: WorldClock, chance: SeededChance) {
    this.name = name;
    this.kind = kind;
    this.network = new Network(clock, chance);
  }

  /** The storage as one of its tabs uses it. */
  dbOf(tab: Tab): Db {
    return slowly(this.kind === 'private' ? new Storage(false) : this.storage, tab);
  }

  channelOf(tab: Tab): OpenChannel {
    return this.#channels.opener(() => tab.isDead || tab.isFrozen);
  }

  locksOf(tab: Tab) {
    return this.kind === 'insecure' ? undefined : this.locks.of(tab);
  }
}

/** A browser's storage with a quota. */
class Storage extends MemoryDb {
  isFull = false;

  constructor(lasting = true) {
    super(lasting);
  }

  override async set(name: string, value: unknown): Promise<boolean> {
    return !this.isFull && super.set(name, value);
  }

  override async change(name: string, next: (now: unknown) => unknown): Promise<unknown> {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    return super.change(name, next);
  }

  override async keepDocument(...kept: Parameters<MemoryDb['keepDocument']>): Promise<boolean> {
    return !this.isFull && super.keepDocument(...kept);
  }

  override async intend(intents: Intent[]): Promise<boolean> {
    return !this.isFull && super.intend(intents);
  }
}

/** Milliseconds that a write and a read take. */
const WRITE = 5;
const READ = 1;
const reads = new Set(['get', 'document', 'intents']);

function slowly(db: Db, tab: Tab): Db {
  return new Proxy(db, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        if (reads.has(String(name))) {
          await tab.rests(READ);
          return Reflect.apply(member, target, given);
        }
        await tab.lasts(WRITE);
        const answer: unknown = await Reflect.apply(member, target, given);
        await tab.isThere();
        return answer;
      };
    },
  });
}
