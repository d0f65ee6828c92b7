import { draftSchema, emptyDraft, type Draft } from '../core/story/draft.ts';
import type { Db } from './db.ts';

const KEY = 'draft';

/** The story form as the user left it. Lives outside the DOM; `change` is fired after each change. */
export class DraftStore extends EventTarget {
  readonly #db: Db;
  #draft: Draft;

  private constructor(db: Db, draft: Draft) {
    super();
    this.#db = db;
    this.#draft = draft;
  }

  /** Opens the store with the draft of the last visit; one that cannot be read any more begins anew. */
  static async open(db: Db): Promise<DraftStore> {
    const stored = draftSchema.safeParse(await db.get(KEY).catch(() => undefined));
    return new DraftStore(db, stored.success ? stored.data : emptyDraft);
  }

  get draft(): Draft {
    return this.#draft;
  }

  set(patch: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...patch };
    void this.#db.set(KEY, this.#draft);
    this.dispatchEvent(new Event('change'));
  }

  clear(): void {
    this.set(emptyDraft);
  }
}
