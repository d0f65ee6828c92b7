import { isWanted } from '../../core/run/leaving.ts';
import { isGenerating, sequenceOf, type Generating } from '../../core/run/run.ts';
import { findTake, isOpen, type FrameTake } from '../../core/run/takes.ts';
import type { TakeState } from '../../core/sequence.ts';
import type { Desk } from './desk.ts';

/** What the run says of its jobs at this moment. Nothing once the page goes away, and nothing to whoever is to give up. */
export class OpenJobs {
  readonly #desk: Desk;
  #ended = false;
  #gaveUp = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get ended(): boolean {
    return this.#ended || this.#gaveUp;
  }

  set gaveUp(gaveUp: boolean) {
    this.#gaveUp = gaveUp;
  }

  end(): void {
    this.#ended = true;
  }

  get run(): Generating | undefined {
    const { run } = this.#desk;
    return isGenerating(run) && !this.ended ? run : undefined;
  }

  /** The planned take of a job that is still to be sent. */
  toSend(jobId: string): FrameTake | undefined {
    const { run } = this;
    if (!run || run.phase === 'Paused' || !isWanted(run, jobId)) return undefined;
    const found = findTake(run.sequence, jobId);
    return found?.take.state === 'planned' ? found : undefined;
  }

  /** Whether its take has ended here without a picture. */
  isGivenUp(jobId: string): boolean {
    const sequence = this.ended ? undefined : sequenceOf(this.#desk.run);
    const take = sequence && findTake(sequence, jobId)?.take;
    return take !== undefined && !isOpen(take) && take.state !== 'done';
  }

  /** Those that are open and not to be drawn any more. */
  leaving(jobIds: string[]): string[] {
    const { run } = this;
    if (!run) return [];
    return jobIds.filter((id) => {
      const take = findTake(run.sequence, id)?.take;
      return take !== undefined && isOpen(take) && !isWanted(run, id);
    });
  }

  inState(jobIds: string[], ...states: TakeState[]): string[] {
    const { run } = this;
    return jobIds.filter((id) => {
      const state = run && findTake(run.sequence, id)?.take.state;
      return state !== undefined && states.includes(state);
    });
  }
}
