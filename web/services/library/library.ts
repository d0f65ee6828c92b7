import { ok, type Result } from '../../core/failure.ts';
import type { ImageFile } from '../../core/image-file.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';
import type { Chance } from '../run/chance.ts';
import type { Clock } from '../run/clock.ts';
import type { ShimClient, Summary } from './shim-client.ts';

export type { Summary } from './shim-client.ts';

/** The sequences in the output folder. */
export class Library {
  readonly #host: Host;
  readonly #shim: ShimClient;
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #chance: Chance;

  constructor(host: Host, shim: ShimClient, db: Db, clock: Clock, chance: Chance) {
    this.#host = host;
    this.#shim = shim;
    this.#db = db;
    this.#clock = clock;
    this.#chance = chance;
  }

  /** Every sequence of the folder, newest first. */
  async list(): Promise<Result<Summary[]>> {
    const all: Summary[] = [];
    for (let total = 1; all.length < total;) {
      const page = await this.#shim.list(200, all.length);
      if (!page.ok) return page;
      if (page.value.sequences.length === 0) break;
      all.push(...page.value.sequences);
      total = page.value.total;
    }
    return ok(all);
  }

  load(id: string): Promise<Result<Sequence>> {
    return this.#shim.load(id);
  }

  /** A shared `sequence.json` as a new sequence, with nothing drawn and nothing stored yet. */
  async readFile(file: Blob): Promise<Result<Sequence>> {
    const { readSequenceFile } = await import('./sequence-file.ts');
    const read = await readSequenceFile(file, this.#clock, this.#chance);
    if (read.ok) await this.#adopt(read.value);
    return read;
  }

  /** The workflow that the sequence was drawn with is bound in the same way when it is opened on the canvas here. */
  async #adopt({ engine }: Sequence): Promise<void> {
    if (engine.kind !== 'canvas') return;
    const { adoptBinding } = await import('../comfy/canvas-choices.ts');
    await adoptBinding(this.#db, engine.graph, engine.binding);
  }

  /** Removes the sequence with its pictures. */
  async remove(id: string): Promise<Result<void>> {
    const removed = await this.#shim.remove(id);
    if (!removed.ok) return removed;
    await this.#db.dropDocument(id);
    return ok(undefined);
  }

  thumbnailUrl(sequenceId: string, path: string, version: string | number): string {
    return this.#shim.thumbnailUrl(sequenceId, path, version);
  }

  /** URL of a picture in full size. */
  imageUrl(image: ImageFile): string {
    return this.#host.apiUrl(`/view?${new URLSearchParams({ ...image })}`);
  }
}
