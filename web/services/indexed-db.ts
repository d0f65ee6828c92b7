import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import * as z from 'zod/mini';
import {
  intentSchema,
  isAnothers,
  keeperSchema,
  SAVED_DOCUMENTS,
  type Intent,
  type Keeping,
  type KeptDocument,
} from './db.ts';

const documentSchema = z.object({
  id: z.string(),
  saved: z.boolean(),
  document: z.unknown(),
  sent: z.optional(z.array(z.string())),
  by: z.optional(keeperSchema),
});
/** `savedAt` (ms since 1970) stands in records alone that the folder has too: its index is the order of trimming. */
type DocumentRecord = z.infer<typeof documentSchema> & { savedAt?: number };

interface Schema extends DBSchema {
  /** Small things by name: the draft, which sequence is open, leases, measured times. Foreign data: parse it. */
  values: { key: string; value: unknown };
  documents: { key: string; value: DocumentRecord; indexes: { savedAt: number } };
  journal: { key: string; value: Intent; indexes: { sequence: string } };
}
type Base = IDBPDatabase<Schema>;
type StoreName = 'values' | 'documents' | 'journal';
type Store<Name extends StoreName> = IDBPObjectStore<Schema, [Name], Name, 'readwrite'>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

const NAME = 'story-sequence';

/** Raised with each change of the stores or of what their records mean: code of a lower version steps back. */
const VERSION = 2;

/** Values that begin so are made anew from the folder when they are gone. */
const CACHED_VALUES = 'library.';

/** The stores of this browser's database. Every method rejects where the browser refuses. */
export class IndexedDb {
  readonly #patienceMs: number;
  readonly #onNewer: () => void;
  #opening: Promise<Base> | undefined;

  /** `onNewer`: a tab with newer code waits for this one to let go, which it has done by then. */
  constructor(patienceMs: number, onNewer: () => void) {
    this.#patienceMs = patienceMs;
    this.#onNewer = onNewer;
  }

  open(): Promise<Base> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  close(): void {
    void this.#opening?.then((base) => base.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async get(name: string): Promise<unknown> {
    return this.#use((base) => base.get('values', name));
  }

  async set(name: string, value: unknown): Promise<void> {
    await this.#use((base) => base.put('values', value, name));
  }

  change(name: string, next: (now: unknown) => unknown): Promise<unknown> {
    return this.#inOne('values', 'relaxed', async (store) => {
      const now: unknown = await store.get(name);
      const changed = next(now);
      if (changed === undefined) return now;
      await store.put(changed, name);
      return changed;
    });
  }

  async document(id: string): Promise<KeptDocument | undefined> {
    const kept = documentSchema.safeParse(await this.#use((base) => base.get('documents', id)));
    return kept.data;
  }

  async keepDocument(id: string, document: unknown, saved: boolean, how: Keeping): Promise<void> {
    const { strict, sent, by } = how;
    const record = {
      id,
      saved,
      document,
      ...(saved && { savedAt: Date.now() }),
      ...(sent && sent.length > 0 && { sent: [...sent] }),
      ...(by !== undefined && { by }),
    };
    await this.#inOne('documents', strict ? 'strict' : 'relaxed', async (store) => {
      if (isAnothers(documentSchema.safeParse(await store.get(id)).data, how)) return;
      await store.put(record);
      if (saved) await trimmed(store, SAVED_DOCUMENTS);
    });
  }

  async dropDocument(id: string): Promise<void> {
    await this.#use((base) => base.delete('documents', id));
    await this.forgetIntents(id);
  }

  async intend(intents: Intent[]): Promise<void> {
    await this.#inOne('journal', 'strict', (store) =>
      Promise.all(intents.map((intent) => store.put(intent))),
    );
  }

  async intents(sequenceId: string): Promise<Intent[]> {
    const kept = await this.#use((base) => base.getAllFromIndex('journal', 'sequence', sequenceId));
    return kept.flatMap((record) => intentSchema.safeParse(record).data ?? []);
  }

  async forgetIntents(sequenceId: string): Promise<void> {
    await this.#inOne('journal', 'relaxed', async (store) => {
      const keys = await store.index('sequence').getAllKeys(sequenceId);
      await Promise.all(keys.map((key) => store.delete(key)));
    });
  }

  /** Forgets documents that the folder has too, the oldest first, beyond the newest `most`. */
  async trim(most: number): Promise<void> {
    await this.#inOne('documents', 'relaxed', (store) => trimmed(store, most));
  }

  /** Forgets small things that are made anew from the folder. */
  async dropCaches(): Promise<void> {
    const range = IDBKeyRange.bound(CACHED_VALUES, `${CACHED_VALUES}\uffff`);
    await this.#use((base) => base.delete('values', range));
  }

  async #connect(): Promise<Base> {
    const opening = openDB<Schema>(NAME, VERSION, {
      upgrade: (base, from, _to, transaction) => upgrade(base, from, transaction),
      blocking: (_current, next) => {
        this.close();
        // Null: the site's data is wiped, and made anew by the next call.
        if (next !== null) this.#onNewer();
      },
      // Browsers close connections by themselves (suspend, storage pressure); the next call opens again.
      terminated: () => this.close(),
    });
    return inTime(opening, this.#patienceMs);
  }

  /** All of `work` or nothing of it; nobody else comes in between. */
  #inOne<Name extends StoreName, T>(
    name: Name,
    durability: IDBTransactionDurability,
    work: (store: Store<Name>) => Promise<T>,
  ): Promise<T> {
    return this.#use(async (base) => {
      const { store, done } = base.transaction(name, 'readwrite', { durability });
      const [result] = await Promise.all([work(store), done]);
      return result;
    });
  }

  /** One connection owner: a call that meets a closed connection opens it again and is repeated once. */
  async #use<T>(work: (base: Base) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.close();
      return work(await this.open());
    }
  }
}

async function trimmed(store: Store<'documents'>, most: number): Promise<void> {
  const keys = await store.index('savedAt').getAllKeys();
  const old = keys.slice(0, Math.max(0, keys.length - most));
  await Promise.all(old.map((key) => store.delete(key)));
}

function upgrade(base: Base, from: number, transaction: Upgrade): void {
  if (from < 1) {
    base.createObjectStore('values');
    base.createObjectStore('documents', { keyPath: 'id' });
    base.createObjectStore('journal', { keyPath: 'jobId' }).createIndex('sequence', 'sequenceId');
  }
  if (from < 2) {
    transaction.objectStore('documents').createIndex('savedAt', 'savedAt');
    void dateAll(transaction);
  }
}

/** Before version 2 nothing told how old a document was. */
async function dateAll(transaction: Upgrade): Promise<void> {
  let cursor = await transaction.objectStore('documents').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const record = documentSchema.safeParse(cursor.value).data;
    if (record?.saved) await cursor.update({ ...record, savedAt: 0 });
  }
}

/** An older tab that is frozen never lets go: what comes too late is closed, lest it stand in the way of others. */
function inTime(opening: Promise<Base>, patienceMs: number): Promise<Base> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new DOMException('The database does not open', 'TimeoutError'));
      void opening.then((base) => base.close()).catch(() => undefined);
    }, patienceMs);
    opening.then(resolve, reject).finally(() => clearTimeout(tooLate));
  });
}
