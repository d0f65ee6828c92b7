import type { Failure } from '../../core/failure.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db } from '../db.ts';
import type { Clock } from '../run/clock.ts';
import type { ShimClient } from './shim-client.ts';

export type Saving = 'saved' | 'saving' | Failure;

const ONE_WRITE_EVERY = 1000;
const TRY_AGAIN_AT_MOST = 30_000;

/**
 * Writes the open document to the folder: merged to one write a second, at once when it matters, one after the other.
 * What cannot be written is kept in this browser and tried again; `change` is fired when `saving` changes.
 */
export class SequenceWriter extends EventTarget {
  saving: Saving = 'saved';
  /** The document of the folder, when somebody else wrote it after us. */
  conflicting: Sequence | undefined;
  readonly #shim: ShimClient;
  readonly #db: Db;
  readonly #clock: Clock;
  #latest: Sequence | undefined;
  #revision = 0;
  #writing: Promise<void> | undefined;
  #stopWaiting: (() => void) | undefined;
  #lastWriteMs = 0;
  #failures = 0;
  /** Whether this browser holds what the folder does not. */
  #kept = true;

  constructor(shim: ShimClient, db: Db, clock: Clock) {
    super();
    this.#shim = shim;
    this.#db = db;
    this.#clock = clock;
  }

  /** From now on writes go on top of `revision`, the one that the folder has. */
  begin(sequence: Sequence): void {
    this.#stopWaiting?.();
    this.#latest = undefined;
    this.#revision = sequence.revision;
    this.#failures = 0;
    this.conflicting = undefined;
    this.#say('saved');
  }

  /** Has the document written soon, or `now`; resolves once this browser has it. */
  async write(sequence: Sequence, now: boolean): Promise<boolean> {
    this.#latest = sequence;
    const due = this.#lastWriteMs + ONE_WRITE_EVERY - this.#clock.now();
    this.#schedule(now ? 0 : Math.max(0, due));
    this.#kept = await this.#db.keepDocument(sequence.id, this.#stamped(sequence), false);
    return this.#kept;
  }

  /** Says something about the file that the next successful write will clear. */
  warn(failure: Failure): void {
    this.#say(failure);
  }

  /** Resolves when nothing is left to write, or the last write failed. */
  async flush(): Promise<void> {
    this.#stopWaiting?.();
    await this.#writing;
    if (this.#latest) await this.#start();
  }

  dispose(): void {
    this.#stopWaiting?.();
  }

  #stamped(sequence: Sequence): Sequence {
    return { ...sequence, revision: this.#revision + 1 };
  }

  #schedule(ms: number): void {
    this.#stopWaiting?.();
    if (ms <= 0 && !this.#writing) return void this.#start();
    this.#stopWaiting = this.#clock.after(Math.max(ms, 20), () => {
      if (this.#writing) this.#schedule(20);
      else void this.#start();
    });
  }

  #start(): Promise<void> {
    this.#writing ??= this.#writeLatest().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeLatest(): Promise<void> {
    const latest = this.#latest;
    if (!latest) return;
    this.#latest = undefined;
    this.#lastWriteMs = this.#clock.now();
    this.#say('saving');
    const document = this.#stamped(latest);
    const written = await this.#shim.save(document, this.#revision);
    if (written.ok) return this.#saved(document);
    if (written.failure.code === 'conflict') return this.#conflict(document);
    this.#failed(latest, written.failure);
  }

  async #saved(document: Sequence): Promise<void> {
    this.#revision = document.revision;
    this.#failures = 0;
    await this.#db.keepDocument(document.id, document, true);
    if (!this.#latest) this.#say('saved');
  }

  /** Our own write whose answer was lost looks like somebody else's: the document itself tells. */
  async #conflict(document: Sequence): Promise<void> {
    const stored = await this.#shim.load(document.id);
    if (!stored.ok) return this.#failed(document, stored.failure);
    this.#revision = stored.value.revision;
    if (stored.value.updatedAt === document.updatedAt)
      return this.#saved({ ...document, revision: this.#revision });
    this.conflicting = stored.value;
    this.#say({ code: 'conflict' });
  }

  #failed(document: Sequence, failure: Failure): void {
    this.#latest ??= document;
    const wait = Math.min(TRY_AGAIN_AT_MOST, 1000 * 2 ** this.#failures++);
    this.#schedule(wait);
    if (!this.#kept) return this.#say({ ...failure, code: 'storage-full' });
    this.#say(failure.code === 'disk-full' ? failure : { ...failure, code: 'not-saved-yet' });
  }

  #say(saving: Saving): void {
    this.saving = saving;
    this.dispatchEvent(new Event('change'));
  }
}
