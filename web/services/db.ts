import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** The intent of one POST, written before it: with it an unknown outcome is looked up and never guessed. */
export type Intent = { jobId: string; sequenceId: string; frameId: string; take: number; at: string };

interface Schema extends DBSchema {
  /** Small things by name: the draft, which sequence is active, measured times. Foreign data: parse it. */
  values: { key: string; value: unknown };
  /** Whole documents as last seen here, newer than the folder's while a write has not got through. */
  documents: { key: string; value: { id: string; saved: boolean; document: unknown } };
  journal: { key: string; value: Intent; indexes: { sequence: string } };
}

type StoreName = 'values' | 'documents' | 'journal';

const NAME = 'story-sequence';
const VERSION = 1;

/** What the services keep in this browser. Truth lies in the folder: all of this may vanish at any time. */
export interface Db {
  /** False: nothing outlives this page. */
  readonly lasting: boolean;
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<boolean>;
  document(id: string): Promise<{ document: unknown; saved: boolean } | undefined>;
  /** `saved`: the folder has it too. False as the answer: the browser's storage refused. */
  keepDocument(id: string, document: unknown, saved: boolean): Promise<boolean>;
  dropDocument(id: string): Promise<void>;
  /** Resolves once the intents are on the disk, as far as the browser can promise. */
  intend(intents: Intent[]): Promise<boolean>;
  intents(sequenceId: string): Promise<Intent[]>;
  forgetIntents(sequenceId: string): Promise<void>;
}

/** IndexedDB where the browser has it, else memory. */
export async function openDb(): Promise<Db> {
  try {
    const db = new IndexedDb();
    await db.open();
    return db;
  } catch {
    // Private windows, storage switched off, a database of a newer version: a run must still work.
    return new MemoryDb();
  }
}

class IndexedDb implements Db {
  readonly lasting = true;
  #db: IDBPDatabase<Schema> | undefined;

  async open(): Promise<IDBPDatabase<Schema>> {
    this.#db ??= await openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('values');
        db.createObjectStore('documents', { keyPath: 'id' });
        db.createObjectStore('journal', { keyPath: 'jobId' }).createIndex('sequence', 'sequenceId');
      },
      // A tab with newer code waits for this one: let go at once.
      blocking: () => this.#close(),
      // Browsers close connections by themselves (suspend, storage pressure); the next call opens again.
      terminated: () => this.#close(),
    });
    return this.#db;
  }

  #close(): void {
    this.#db?.close();
    this.#db = undefined;
  }

  /** One connection owner: a call that meets a closed connection opens it again and is repeated once. */
  async #use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#close();
      return work(await this.open());
    }
  }

  async #write(store: StoreName, work: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<boolean> {
    try {
      await this.#use(work);
      return true;
    } catch (error) {
      // A full quota aborts the transaction; the caller says so and goes on, for the truth is in the folder.
      console.warn(`Story Sequence: this browser did not store ${store}`, error);
      return false;
    }
  }

  get(name: string): Promise<unknown> {
    return this.#use((db) => db.get('values', name));
  }

  set(name: string, value: unknown): Promise<boolean> {
    return this.#write('values', (db) => db.put('values', value, name));
  }

  document(id: string): Promise<{ document: unknown; saved: boolean } | undefined> {
    return this.#use((db) => db.get('documents', id));
  }

  keepDocument(id: string, document: unknown, saved: boolean): Promise<boolean> {
    return this.#write('documents', (db) => db.put('documents', { id, saved, document }));
  }

  async dropDocument(id: string): Promise<void> {
    await this.#write('documents', (db) => db.delete('documents', id));
  }

  intend(intents: Intent[]): Promise<boolean> {
    return this.#write('journal', async (db) => {
      const transaction = db.transaction('journal', 'readwrite', { durability: 'strict' });
      await Promise.all([...intents.map((intent) => transaction.store.put(intent)), transaction.done]);
    });
  }

  intents(sequenceId: string): Promise<Intent[]> {
    return this.#use((db) => db.getAllFromIndex('journal', 'sequence', sequenceId));
  }

  async forgetIntents(sequenceId: string): Promise<void> {
    await this.#write('journal', async (db) => {
      const transaction = db.transaction('journal', 'readwrite');
      const keys = await transaction.store.index('sequence').getAllKeys(sequenceId);
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    });
  }
}

/** The same for as long as the page lives; `lasting` where its owner keeps it longer. */
export class MemoryDb implements Db {
  readonly lasting: boolean;
  readonly #values = new Map<string, unknown>();
  readonly #documents = new Map<string, { document: unknown; saved: boolean }>();
  readonly #journal = new Map<string, Intent>();

  constructor(lasting = false) {
    this.lasting = lasting;
  }

  async get(name: string): Promise<unknown> {
    return this.#values.get(name);
  }

  async set(name: string, value: unknown): Promise<boolean> {
    this.#values.set(name, structuredClone(value));
    return true;
  }

  async document(id: string): Promise<{ document: unknown; saved: boolean } | undefined> {
    return this.#documents.get(id);
  }

  async keepDocument(id: string, document: unknown, saved: boolean): Promise<boolean> {
    this.#documents.set(id, { document: structuredClone(document), saved });
    return true;
  }

  async dropDocument(id: string): Promise<void> {
    this.#documents.delete(id);
  }

  async intend(intents: Intent[]): Promise<boolean> {
    for (const intent of intents) this.#journal.set(intent.jobId, { ...intent });
    return true;
  }

  async intents(sequenceId: string): Promise<Intent[]> {
    return [...this.#journal.values()].filter((intent) => intent.sequenceId === sequenceId);
  }

  async forgetIntents(sequenceId: string): Promise<void> {
    for (const { jobId } of await this.intents(sequenceId)) this.#journal.delete(jobId);
  }
}
