import type { Db } from '../db.ts';

const KEY = 'server-without-jobs';

/**
 * Whether an earlier page found this server to be from before the jobs API. No more than a hint, for servers are renewed:
 * it saves the first look a question, and where it has become wrong the next one finds out.
 */
export class KnownAge {
  readonly #db: Pick<Db, 'get' | 'set'>;
  #isOld: Promise<boolean> | undefined;
  #isUsed = false;

  constructor(db: Pick<Db, 'get' | 'set'>) {
    this.#db = db;
  }

  /** True once at most, for one look. */
  async hint(): Promise<boolean> {
    if (this.#isUsed) return false;
    this.#isUsed = true;
    return this.#stored();
  }

  /** What the server itself has said now. */
  async learn(isOld: boolean): Promise<void> {
    this.#isUsed = true;
    if ((await this.#stored()) === isOld) return;
    this.#isOld = Promise.resolve(isOld);
    await this.#db.set(KEY, isOld);
  }

  #stored(): Promise<boolean> {
    this.#isOld ??= this.#db.get(KEY).then(
      (stored) => stored === true,
      () => false,
    );
    return this.#isOld;
  }
}
