import { ok, type Result } from '../../core/failure.ts';
import type { ImportSummary } from '../../core/import/summary.ts';
import type { ImageFile } from '../../core/image-file.ts';
import { hexOf } from '../../core/ids.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';
import type { Chance } from '../run/chance.ts';
import { isoNow, type Clock } from '../run/clock.ts';
import type { Shared } from './shared.ts';
import type { ShimClient, Summary } from './shim-client.ts';

export type { Shared } from './shared.ts';
export type { Summary } from './shim-client.ts';

/** The sequences in the output folder, and those that people bring. */
export class Library {
  readonly #host: Host;
  readonly #shim: ShimClient;
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #facts: Pick<ServerFacts, 'info'>;

  constructor(
    host: Host,
    shim: ShimClient,
    db: Db,
    clock: Clock,
    chance: Chance,
    facts: Pick<ServerFacts, 'info'>,
  ) {
    this.#host = host;
    this.#shim = shim;
    this.#db = db;
    this.#clock = clock;
    this.#chance = chance;
    this.#facts = facts;
  }

  /**
   * Every sequence of the folder, newest first. `onFound` is told what this browser remembers and what the folder says,
   * as it comes; `signal` ends the looking.
   */
  async look(onFound: (summaries: Summary[]) => unknown, signal?: AbortSignal): Promise<Result<Summary[]>> {
    const [{ look }, kept] = await Promise.all([import('./look.ts'), this.#kept()]);
    return look(this.#shim, kept, onFound, signal);
  }

  /** What this browser could not write yet comes first: it is newer than what the folder has. */
  async load(id: string): Promise<Result<Sequence>> {
    const { loadNewest } = await import('../run/stored.ts');
    return loadNewest(this.#shim, this.#db, id);
  }

  /** A shared `sequence.json`, or pictures of a sequence, as a new one; nothing is stored. */
  async readShared(files: readonly File[]): Promise<Result<Shared>> {
    const { readShared } = await import('./shared.ts');
    const hex = () => hexOf(this.#chance.bytes(4));
    return readShared(files, { hex, at: isoNow(this.#clock) }, this);
  }

  /** Its summary again, with what this ComfyUI has and lacks of it. */
  async compare(shared: Shared): Promise<Result<ImportSummary>> {
    const { compareShared } = await import('./shared.ts');
    return compareShared(shared, this.#facts);
  }

  /** The workflow that the sequence was drawn with is bound in the same way when it is opened on the canvas here. */
  async adopt({ engine }: Sequence): Promise<void> {
    if (engine.kind !== 'canvas') return;
    const { adoptBinding } = await import('../comfy/canvas-choices.ts');
    await adoptBinding(this.#db, engine.graph, engine.binding);
  }

  /** Writes the file of a sequence anew from its pictures; a damaged one is kept beside it. */
  async rebuild(id: string): Promise<Result<Sequence>> {
    const { rebuildInFolder } = await import('./rebuild.ts');
    return rebuildInFolder(id, this.#shim);
  }

  /** Removes the sequence with its pictures. */
  async remove(id: string): Promise<Result<void>> {
    const removed = await this.#shim.remove(id);
    if (!removed.ok) return removed;
    await this.#db.dropDocument(id);
    await (await this.#kept()).drop(id);
    return ok(undefined);
  }

  async #kept() {
    const { KeptSummaries } = await import('./summaries.ts');
    return new KeptSummaries(this.#db);
  }

  thumbnailUrl(sequenceId: string, path: string, version: string | number): string {
    return this.#shim.thumbnailUrl(sequenceId, path, version);
  }

  /** URL of a picture in full size. */
  imageUrl(image: ImageFile): string {
    return this.#host.apiUrl(`/view?${new URLSearchParams({ ...image })}`);
  }
}
