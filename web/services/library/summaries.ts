import * as z from 'zod/mini';
import type { Db } from '../db.ts';
import { summarySchema, type Summary } from './shim-client.ts';

/** What a first view of the library shows, apart from the rest so that it is there at once. */
const FIRST = 200;
const FIRST_KEY = 'library.first';
const REST_KEY = 'library.rest';

const summariesSchema = z.array(summarySchema);

/** The newest first, what cannot be read last. */
export function byNewest(a: Summary, b: Summary): number {
  if ('broken' in a || 'broken' in b) return Number('broken' in a) - Number('broken' in b);
  return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0;
}

/** The summaries as last seen, in this browser: the library need not wait for the folder to show something. */
export class KeptSummaries {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The newest of them. */
  first(): Promise<Summary[]> {
    return this.#read(FIRST_KEY);
  }

  rest(): Promise<Summary[]> {
    return this.#read(REST_KEY);
  }

  async keep(summaries: readonly Summary[]): Promise<void> {
    const sorted = summaries.toSorted(byNewest);
    // As text: reading ten thousand small objects out of IndexedDB costs more than parsing them.
    await this.#db.set(FIRST_KEY, JSON.stringify(sorted.slice(0, FIRST)));
    await this.#db.set(REST_KEY, JSON.stringify(sorted.slice(FIRST)));
  }

  async drop(id: string): Promise<void> {
    const kept = [...(await this.first()), ...(await this.rest())];
    if (kept.some((summary) => summary.id === id)) await this.keep(kept.filter((one) => one.id !== id));
  }

  /** What cannot be read is as good as nothing: the folder has it all. */
  async #read(key: string): Promise<Summary[]> {
    try {
      const text = await this.#db.get(key);
      const read = summariesSchema.safeParse(typeof text === 'string' ? JSON.parse(text) : undefined);
      return read.success ? read.data : [];
    } catch {
      return [];
    }
  }
}
