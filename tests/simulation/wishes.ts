import { framesToDraw } from '../../web/core/run/takes.ts';
import type { Sequence } from '../../web/core/sequence.ts';

/** What the user asked for: how many pictures of each frame are wanted, and which frames were given up. */
export class Wishes {
  readonly #pictures = new Map<string, number>();
  hasCancelled = false;

  /** Pictures of this frame that may be made in all, those that are lost again left out. */
  picturesOf(frameId: string): number {
    return 1 + (this.#pictures.get(frameId) ?? 0);
  }

  another(frameId: string): void {
    this.#pictures.set(frameId, (this.#pictures.get(frameId) ?? 0) + 1);
  }

  /** Start, where every frame has its picture, means all of them once more. */
  start(sequence: Sequence): void {
    if (framesToDraw(sequence).length > 0) return;
    for (const { id } of sequence.frames) this.another(id);
  }
}
