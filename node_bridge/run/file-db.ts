import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import {
  intentSchema,
  type Db,
  type Intent,
  type Keeping,
  type KeptDocument,
} from '../../web/services/db.ts';
import { appendThrough } from './durable-file.ts';
import { LatestFile } from './latest-file.ts';

const keptSchema = z.object({
  saved: z.boolean(),
  sent: z.optional(z.array(z.string())),
  document: z.unknown(),
});

/**
 * What a browser keeps in its database, as files in one folder: `journal/<sequence>.jsonl` (intents, a line each),
 * `documents/<sequence>.json`, `values/<name>.json`.
 */
export class FileDb implements Db {
  /** False in a folder that has never held this sequence: somebody else may have sent its jobs. */
  readonly lasting: boolean;
  readonly #folder: string;
  readonly #files = new Map<string, LatestFile>();

  private constructor(folder: string, lasting: boolean) {
    this.#folder = folder;
    this.lasting = lasting;
  }

  static async open(folder: string, sequenceId: string): Promise<FileDb> {
    const known = await readJson(path.join(folder, 'documents', `${sequenceId}.json`));
    return new FileDb(folder, known !== undefined);
  }

  get(name: string): Promise<unknown> {
    return this.#read('values', name);
  }

  set(name: string, value: unknown): Promise<boolean> {
    return this.#write('values', name, value);
  }

  /** One process drives: nobody else writes meanwhile. */
  async change(name: string, next: (now: unknown) => unknown): Promise<unknown> {
    const now = await this.get(name);
    const changed = next(now);
    if (changed === undefined) return now;
    await this.set(name, changed);
    return changed;
  }

  async document(id: string): Promise<KeptDocument | undefined> {
    const kept = keptSchema.safeParse(await this.#read('documents', id));
    return kept.success ? { ...kept.data, document: kept.data.document } : undefined;
  }

  /** On the disk before the answer, whether it must be or not. */
  keepDocument(id: string, document: unknown, saved: boolean, { sent }: Keeping = {}): Promise<boolean> {
    return this.#write('documents', id, { saved, sent, document });
  }

  async dropDocument(id: string): Promise<void> {
    await this.#file('documents', id).idle();
    await rm(this.#path('documents', id), { force: true });
    await this.forgetIntents(id);
  }

  intend(intents: Intent[]): Promise<boolean> {
    return this.#told(async () => {
      for (const [id, own] of Map.groupBy(intents, ({ sequenceId }) => sequenceId)) {
        // A line that a crash cut off must not swallow the one after it.
        const lines = own.map((intent) => `\n${JSON.stringify(intent)}\n`).join('');
        await appendThrough(this.#journal(id), lines);
      }
    });
  }

  async intents(sequenceId: string): Promise<Intent[]> {
    const text = await readFile(this.#journal(sequenceId), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
      const intent = intentSchema.safeParse(parsed(line));
      return intent.success ? [intent.data] : [];
    });
  }

  async forgetIntents(sequenceId: string): Promise<void> {
    await rm(this.#journal(sequenceId), { force: true });
  }

  /** Resolves once all that was given to keep is on the disk. */
  async idle(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.idle()));
  }

  async #read(kind: string, name: string): Promise<unknown> {
    await this.#file(kind, name).idle();
    return readJson(this.#path(kind, name));
  }

  #write(kind: string, name: string, value: unknown): Promise<boolean> {
    return this.#told(() => this.#file(kind, name).write(JSON.stringify(value)));
  }

  /** A disk that refuses is an answer: the document on the server is the truth, and the run goes on. */
  async #told(write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch {
      return false;
    }
  }

  #file(kind: string, name: string): LatestFile {
    const at = this.#path(kind, name);
    const file = this.#files.get(at) ?? new LatestFile(at);
    this.#files.set(at, file);
    return file;
  }

  #path(kind: string, name: string): string {
    return path.join(this.#folder, kind, `${encodeURIComponent(name)}.json`);
  }

  #journal(sequenceId: string): string {
    return path.join(this.#folder, 'journal', `${encodeURIComponent(sequenceId)}.jsonl`);
  }
}

const readJson = async (file: string): Promise<unknown> =>
  parsed(await readFile(file, 'utf8').catch(() => ''));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
