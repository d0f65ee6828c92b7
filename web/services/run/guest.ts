import { aheadOfOthers } from '../../core/run/queue-place.ts';
import type { Queued } from '../comfy/queued.ts';

/** Finds the jobs of ours that somebody else's waits behind. Each of those others is let by once. */
export class Guest {
  #waiting: string[] = [];
  #letBy = new Set<string>();

  /** Jobs of ours to be queued again behind the others; empty where nobody new waits. */
  inTheWay(queue: Queued[], isOurs: (jobId: string) => boolean): string[] {
    const pending = queue.filter(({ running }) => !running);
    const { ours, others } = aheadOfOthers(pending, isOurs);
    this.#letBy = new Set(pending.flatMap(({ jobId }) => (this.#letBy.has(jobId) ? [jobId] : [])));
    this.#waiting = others.filter((id) => !this.#letBy.has(id));
    return this.#waiting.length > 0 ? ours : [];
  }

  /** Ours were taken out of the way. */
  letBy(): void {
    for (const id of this.#waiting.splice(0)) this.#letBy.add(id);
  }
}
