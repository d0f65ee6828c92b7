import * as z from 'zod/mini';
import { changesBetween, type Change } from '../../core/changes.ts';
import type { Failure, Result } from '../../core/failure.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ShimClient } from './shim-client.ts';

/** The server takes no more at once. */
const MOST_CHANGES = 1000;
/** A proxy that does not let changes pass is not asked to with every write for ever. */
const REFUSALS = 3;

const writtenSchema = z.looseObject({ stamp: z.string() });

/**
 * Brings one document after the other to the folder. Once the folder has one from here, only what has changed since is
 * sent: a document grows with its frames, and is written all the more often. By its stamp the server knows the document
 * that the changes are of, so that never a part of one comes into another.
 */
export class DocumentSender {
  readonly #shim: ShimClient;
  #last: { document: Sequence; stamp: string } | undefined;
  /** How often in a row changes were refused where the whole was taken. */
  #refusals = 0;

  constructor(shim: ShimClient) {
    this.#shim = shim;
  }

  /** As `ShimClient.save`. */
  async save(document: Sequence, base: number): Promise<Result<unknown>> {
    const changed = this.#changedSince(document, base);
    // Unless it is said to be well, the next one is sent whole.
    this.#last = undefined;
    const written = await this.#shim.save(document, base, changed);
    if (changed && written.ok) this.#refusals = 0;
    if (!changed || written.ok || !isRefused(written.failure)) return this.#sent(document, written);
    const whole = await this.#shim.save(document, base);
    if (whole.ok) this.#refusals++;
    return this.#sent(document, whole);
  }

  #changedSince(document: Sequence, base: number): object | undefined {
    const last = this.#last;
    const isOnTop = last?.document.id === document.id && last.document.revision === base;
    if (!last || !isOnTop || this.#refusals >= REFUSALS) return undefined;
    const changes = changesBetween(last.document, document);
    return isLittle(changes, document) ? { stamp: last.stamp, changes } : undefined;
  }

  #sent(document: Sequence, written: Result<unknown>): Result<unknown> {
    // A server from before changes gives no stamp.
    const read = writtenSchema.safeParse(written.ok ? written.value : undefined);
    this.#last = read.success ? { document, stamp: read.data.stamp } : undefined;
    return written;
  }
}

const isLittle = (changes: readonly Change[], document: Sequence): boolean =>
  changes.length <= MOST_CHANGES && JSON.stringify(changes).length * 2 < JSON.stringify(document).length;

const isRefused = ({ code }: Failure): boolean => code === 'not-found' || code === 'unexpected-answer';
