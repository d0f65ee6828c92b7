import { fail, ok, type Result } from '../../web/core/failure.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import type { Host } from '../../web/services/host.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { isSystemError } from '../system-error.ts';
import { replaceFile } from './durable-file.ts';
import { readDocument } from './read-document.ts';

/** In place of the pack's routes, for a server without the pack: the sequence's one place is the file it came from. */
export class FileShelf extends ShimClient {
  readonly #file: string;

  constructor(host: Host, file: string) {
    super(host);
    this.#file = file;
  }

  override async load(id: string): Promise<Result<Sequence>> {
    const document = await readDocument(this.#file);
    if (!document.ok || document.value.id === id) return document;
    return fail('not-found');
  }

  override async save(sequence: Sequence, base: number): Promise<Result<unknown>> {
    const there = await readDocument(this.#file);
    if (there.ok && (there.value.id !== sequence.id || there.value.revision !== base))
      return fail('conflict');
    return this.#write(sequence);
  }

  async #write(sequence: Sequence): Promise<Result<unknown>> {
    try {
      await replaceFile(this.#file, `${JSON.stringify(sequence, null, 2)}\n`);
      return ok(undefined);
    } catch (error) {
      const isFull = isSystemError(error, 'ENOSPC');
      return fail(isFull ? 'disk-full' : 'not-saved-yet', {}, String(error));
    }
  }
}
