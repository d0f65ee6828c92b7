import type { Failure } from '../core/failure.ts';
import { MemoryDb, type Db, type Intent, type Keeping, type KeptDocument } from './db.ts';
import { IndexedDb } from './indexed-db.ts';

/** IndexedDB where the browser has it, else memory; waits at most `patienceMs` for tabs that hold an older version. */
export async function openDb(patienceMs = 5000): Promise<Db> {
  const db = new BrowserDb(patienceMs);
  await db.open();
  return db;
}

/**
 * This browser's storage, as far as it goes. Where the room is short caches are given up, the oldest first; where it
 * fails for good (private window, switched off, a newer version) memory takes its place: a run must go on.
 */
class BrowserDb implements Db {
  readonly #stored: IndexedDb;
  readonly #watchers: (() => void)[] = [];
  #memory: MemoryDb | undefined;
  #trouble: Failure | undefined;

  constructor(patienceMs: number) {
    this.#stored = new IndexedDb(patienceMs, () => this.#giveUp({ code: 'newer-tab' }));
  }

  get lasting(): boolean {
    return this.#memory === undefined;
  }

  get trouble(): Failure | undefined {
    return this.#trouble;
  }

  watchTrouble(call: () => void): void {
    this.#watchers.push(call);
  }

  async open(): Promise<void> {
    await this.#stored.open().catch((error: unknown) => this.#giveUp(failureOf(error)));
  }

  get(name: string): Promise<unknown> {
    return this.#read((db) => db.get(name));
  }

  change(name: string, next: (now: unknown) => unknown): Promise<unknown> {
    return this.#read((db) => db.change(name, next));
  }

  document(id: string): Promise<KeptDocument | undefined> {
    return this.#read((db) => db.document(id));
  }

  intents(sequenceId: string): Promise<Intent[]> {
    return this.#read((db) => db.intents(sequenceId));
  }

  set(name: string, value: unknown): Promise<boolean> {
    return this.#write((db) => db.set(name, value));
  }

  keepDocument(id: string, document: unknown, saved: boolean, how: Keeping = {}): Promise<boolean> {
    return this.#write((db) => db.keepDocument(id, document, saved, how));
  }

  intend(intents: Intent[]): Promise<boolean> {
    return this.#write((db) => db.intend(intents));
  }

  async dropDocument(id: string): Promise<void> {
    await this.#write((db) => db.dropDocument(id));
  }

  async forgetIntents(sequenceId: string): Promise<void> {
    await this.#write((db) => db.forgetIntents(sequenceId));
  }

  async #read<T>(work: (db: IndexedDb | MemoryDb) => Promise<T>): Promise<T> {
    if (this.#memory) return work(this.#memory);
    try {
      return await work(this.#stored);
    } catch (error) {
      // A lease is a small write: one that finds no room tells nothing of the rest.
      if (isFull(error)) throw error;
      return work(this.#giveUp(failureOf(error)));
    }
  }

  async #write(work: (db: IndexedDb | MemoryDb) => Promise<unknown>): Promise<boolean> {
    if (this.#memory) return this.#inMemory(work, this.#memory);
    for (const makeRoom of [() => this.#stored.dropCaches(), () => this.#stored.trim(0), undefined]) {
      try {
        await work(this.#stored);
        if (this.#trouble?.code === 'storage-full') this.#tell(undefined);
        return true;
      } catch (error) {
        if (!isFull(error)) return this.#inMemory(work, this.#giveUp(failureOf(error)));
        await makeRoom?.().catch(() => undefined);
      }
    }
    // The caller goes on, for the truth is in the folder.
    this.#tell({ code: 'storage-full' });
    return false;
  }

  async #inMemory(work: (db: MemoryDb) => Promise<unknown>, memory: MemoryDb): Promise<boolean> {
    await work(memory);
    return true;
  }

  #giveUp(failure: Failure): MemoryDb {
    this.#stored.close();
    if (this.#memory) return this.#memory;
    this.#memory = new MemoryDb();
    this.#tell(failure);
    return this.#memory;
  }

  #tell(trouble: Failure | undefined): void {
    this.#trouble = trouble;
    for (const call of this.#watchers) call();
  }
}

/** A full quota shows as itself or as the transaction that it aborted. */
const isFull = (error: unknown): boolean =>
  nameOf(error) === 'QuotaExceededError' || nameOf(error) === 'AbortError';

/** `VersionError`: the database was made by newer code, whose records this one must not touch. */
function failureOf(error: unknown): Failure {
  if (nameOf(error) === 'VersionError') return { code: 'newer-tab' };
  return { code: 'storage-off', detail: String(error).slice(0, 8000) };
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';
