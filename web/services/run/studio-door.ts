import type { Edit } from '../../core/edit.ts';
import type { Failure } from '../../core/failure.ts';
import type { Span } from '../../core/run/estimate.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import type { Progress } from '../../core/run/progress.ts';
import { emptyRun, type Run } from '../../core/run/run.ts';
import type { Which } from '../../core/run/takes.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { Saving } from '../library/sequence-writer.ts';
import type { Studio } from './studio.ts';

/**
 * The studio as the panel knows it. Behind the door nothing is loaded until there is a story to work on: driving runs is
 * most of our code, and a tab that shows an empty form needs none of it.
 */
export class StudioDoor extends EventTarget {
  readonly #load: () => Promise<Studio>;
  #opening: Promise<Studio> | undefined;
  #studio: Studio | undefined;

  constructor(load: () => Promise<Studio>) {
    super();
    this.#load = load;
  }

  get run(): Run {
    return this.#studio?.run ?? emptyRun;
  }

  get progress(): Progress | undefined {
    return this.#studio?.progress;
  }

  get preview(): string | undefined {
    return this.#studio?.preview;
  }

  get saving(): Saving {
    return this.#studio?.saving ?? 'saved';
  }

  get following(): Failure | undefined {
    return this.#studio?.following;
  }

  /** Why not everything is kept in this browser; undefined while all is. */
  get storage(): Failure | undefined {
    return this.#studio?.storage;
  }

  /** What went wrong last in this run and was mended without asking. */
  get mended(): Failure | undefined {
    return this.#studio?.mended;
  }

  get estimate(): Span | null {
    return this.#studio?.estimate ?? null;
  }

  now(): number {
    return this.#studio?.now() ?? Date.now();
  }

  /** Opens what was open when the page was left, and takes up its run. */
  async restore(): Promise<void> {
    await (await this.#opened()).restore();
  }

  generatePrompts(draft: Draft): void {
    this.#tell((studio) => studio.generatePrompts(draft));
  }

  open(sequence: Sequence): void {
    this.#tell((studio) => studio.open(sequence));
  }

  tryAgain(): void {
    this.#studio?.tryAgain();
  }

  cancelPrompts(): void {
    this.#studio?.cancelPrompts();
  }

  newStory(): void {
    this.#studio?.newStory();
  }

  edit(edit: Edit): void {
    this.#studio?.edit(edit);
  }

  /** Draws the open sequence with what the form is set to. */
  async drawWith(draft: Draft): Promise<void> {
    await this.#studio?.drawWith(draft);
  }

  undo(): void {
    this.#studio?.undo();
  }

  startGeneration(): void {
    this.#studio?.startGeneration();
  }

  /** What Start would run into, found without queueing anything; `frameId`: for that frame alone. */
  async preflight(frameId?: string): Promise<Finding[]> {
    return (await this.#studio?.preflight(frameId)) ?? [];
  }

  /** Draws one frame and no other. */
  tryFrame(frameId: string): void {
    this.#studio?.tryFrame(frameId);
  }

  pause(): void {
    this.#studio?.pause();
  }

  resume(): void {
    this.#studio?.resume();
  }

  cancel(): void {
    this.#studio?.cancel();
  }

  retryFailed(): void {
    this.#studio?.retryFailed();
  }

  /** One frame again; `newSeed`: with a seed that it has not had. */
  retryFrame(frameId: string, how: { newSeed?: boolean } = {}): void {
    this.#studio?.retryFrame(frameId, how);
  }

  /** Takes one frame out of the run. */
  cancelFrame(frameId: string): void {
    this.#studio?.cancelFrame(frameId);
  }

  /** Draws what is missing, what has changed, or everything; in a run, at the end of the queue. */
  draw(which: Which): void {
    this.#studio?.draw(which);
  }

  /** Has the server put its models out of memory; only while nothing of ours is drawn. */
  async freeMemory(): Promise<Failure | undefined> {
    return this.#studio?.freeMemory();
  }

  takeOver(): void {
    this.#studio?.takeOver();
  }

  wake(): void {
    this.#studio?.wake();
  }

  #tell(say: (studio: Studio) => void): void {
    void this.#opened().then(say);
  }

  #opened(): Promise<Studio> {
    this.#opening ??= this.#load().then((studio) => {
      studio.addEventListener('change', () => this.dispatchEvent(new Event('change')));
      this.#studio = studio;
      return studio;
    });
    return this.#opening;
  }
}
