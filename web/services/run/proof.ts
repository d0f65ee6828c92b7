import type { ImageFile } from '../../core/image-file.ts';
import type { Outcome } from '../../core/run/events.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { Clock } from './clock.ts';
import { findPicture } from './orphan.ts';

/** Time for a record to be completed, in ms, before a success without a picture is believed. */
export const SECOND_LOOK = 1000;

/** A frame is done only with a picture that the server has. */
export class Proof {
  readonly #client: ComfyClient;
  readonly #clock: Clock;
  readonly #expected: (jobId: string) => ImageFile | undefined;
  readonly #withoutSince = new Map<string, number>();
  readonly #judging = new Set<string>();

  constructor(client: ComfyClient, clock: Clock, expected: (jobId: string) => ImageFile | undefined) {
    this.#client = client;
    this.#clock = clock;
    this.#expected = expected;
  }

  /** The outcome as it may be told. Undefined: nothing is certain yet, look again in a second. */
  async judge(jobId: string, outcome: Outcome): Promise<Outcome | undefined> {
    if (!isOfPicture(outcome)) return outcome;
    if (this.#judging.has(jobId)) return undefined;
    this.#judging.add(jobId);
    const judged = await this.#judged(jobId, outcome);
    this.#judging.delete(jobId);
    return judged;
  }

  /** The picture of a job that the server has forgotten, as its outcome. */
  async orphan(jobId: string): Promise<Outcome | 'none' | 'unknown'> {
    const expected = this.#expected(jobId);
    const found = expected ? await findPicture(this.#client, expected) : 'none';
    return typeof found === 'string' ? found : { state: 'done', image: found };
  }

  /** Without a picture it is looked at twice; then its file is asked for by name; only then it is a failure. */
  async #judged(jobId: string, outcome: Outcome): Promise<Outcome | undefined> {
    if (outcome.state === 'done' && (await this.#isThere(jobId, outcome.image))) return outcome;
    const now = this.#clock.ticks();
    const since = this.#withoutSince.get(jobId) ?? now;
    this.#withoutSince.set(jobId, since);
    if (now - since < SECOND_LOOK) return undefined;
    const orphan = await this.orphan(jobId);
    if (orphan === 'unknown') return undefined;
    return orphan === 'none' ? { state: 'failed', failure: { code: 'no-image' } } : orphan;
  }

  /** A name that no other job has tells that this one wrote it; any other may come from a cache, its file long gone. */
  async #isThere(jobId: string, image: ImageFile): Promise<boolean> {
    const stem = this.#expected(jobId)?.filename.split('_00001_')[0];
    if (stem !== undefined && image.filename.startsWith(`${stem}_`)) return true;
    return (await this.#client.has(image)) !== false;
  }
}

const isOfPicture = (outcome: Outcome) =>
  outcome.state === 'done' || (outcome.state === 'failed' && outcome.failure.code === 'no-image');
