import * as z from 'zod/mini';
import type { Failure } from '../core/failure.ts';

export const intentSchema = z.object({
  jobId: z.string(),
  sequenceId: z.string(),
  frameId: z.string(),
  take: z.number(),
  at: z.string(),
  /** The server was asked to remove the job again. */
  removed: z.optional(z.boolean()),
});
/** The intent of one POST, written before it: with it an unknown outcome is looked up and never guessed. */
export type Intent = z.infer<typeof intentSchema>;

export const keeperSchema = z.object({ page: z.string(), count: z.number() });
/** The page that kept a document, and how many it had kept by then. */
export type Keeper = z.infer<typeof keeperSchema>;

/**
 * A whole document as last seen here; `saved`: the folder has it too. `sent`: digests of those that were on their way to
 * the folder when this one was kept.
 */
export type KeptDocument = {
  document: unknown;
  saved: boolean;
  sent?: readonly string[] | undefined;
  by?: Keeper | undefined;
};

/**
 * `strict`: on the disk, as far as the browser can promise, before the answer. `over`: what the keeper's own version stands
 * on; `anything` for the page that draws.
 */
export type Keeping = {
  strict?: boolean;
  sent?: readonly string[];
  by?: Keeper;
  over?: Keeper | 'anything' | undefined;
};

/** Whether what stands is another page's and nowhere else: only one that went on from it may put its own in its place. */
export function isAnothers(standing: KeptDocument | undefined, { by, over }: Keeping): boolean {
  if (standing?.saved !== false || !standing.by || !by || over === 'anything') return false;
  const { page, count } = standing.by;
  return page !== by.page && !(page === over?.page && count === over.count);
}

/** Documents that the folder has too are a cache of this many. */
export const SAVED_DOCUMENTS = 50;

/** What the services keep in this browser. Truth lies in the folder: all of this may vanish at any time. */
export interface Db {
  /** False: nothing outlives this page. */
  readonly lasting: boolean;
  /** Why not everything is kept here; undefined while all is. */
  readonly trouble?: Failure | undefined;
  /** Calls each time that `trouble` changes. */
  watchTrouble?(call: () => void): void;
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<boolean>;
  /**
   * Reads a value and writes what `next` makes of it, undefined for nothing, while no other tab comes in between.
   * Resolves with what then stands; rejects where the storage refuses.
   */
  change(name: string, next: (now: unknown) => unknown): Promise<unknown>;
  document(id: string): Promise<KeptDocument | undefined>;
  /** False as the answer: the browser's storage refused. What is another page's alone is left as it is. */
  keepDocument(id: string, document: unknown, saved: boolean, how?: Keeping): Promise<boolean>;
  /** Forgets the document with its intents. */
  dropDocument(id: string): Promise<void>;
  /** Resolves once the intents are on the disk, as far as the browser can promise. */
  intend(intents: Intent[]): Promise<boolean>;
  intents(sequenceId: string): Promise<Intent[]>;
  forgetIntents(sequenceId: string): Promise<void>;
}

/** The same for as long as the page lives; `lasting` where its owner keeps it longer. */
export class MemoryDb implements Db {
  readonly lasting: boolean;
  readonly #values = new Map<string, unknown>();
  readonly #documents = new Map<string, KeptDocument>();
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

  async change(name: string, next: (now: unknown) => unknown): Promise<unknown> {
    const changed = next(this.#values.get(name));
    if (changed !== undefined) this.#values.set(name, structuredClone(changed));
    return this.#values.get(name);
  }

  async document(id: string): Promise<KeptDocument | undefined> {
    return this.#documents.get(id);
  }

  async keepDocument(id: string, document: unknown, saved: boolean, how: Keeping = {}): Promise<boolean> {
    if (isAnothers(this.#documents.get(id), how)) return true;
    // Put in anew, so that the order of the map is that of the writes.
    this.#documents.delete(id);
    this.#documents.set(id, { document: structuredClone(document), saved, sent: how.sent, by: how.by });
    const cached = [...this.#documents].filter(([, kept]) => kept.saved).map(([key]) => key);
    for (const key of cached.slice(0, -SAVED_DOCUMENTS)) this.#documents.delete(key);
    return true;
  }

  async dropDocument(id: string): Promise<void> {
    this.#documents.delete(id);
    await this.forgetIntents(id);
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
