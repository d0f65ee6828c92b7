import type { Edit, RenderPrompt } from '../../core/edit.ts';
import type { Failure, Result } from '../../core/failure.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { estimateBefore, type Span } from '../../core/run/estimate.ts';
import type { Report, RunEvent } from '../../core/run/events.ts';
import { progressOf, type Progress } from '../../core/run/progress.ts';
import { isGenerating, sequenceOf, type Run } from '../../core/run/run.ts';
import type { Which } from '../../core/run/takes.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { JobEvent, Preview } from '../comfy/messages.ts';
import type { Saving, SequenceWriter } from '../library/sequence-writer.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { Attendants, type AttendantsParts } from './attendants.ts';
import { newFrameId, newJobId, type Chance } from './chance.ts';
import { ChangeTeller } from './change-teller.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { Drawing, only, toDraw } from './drawing.ts';
import type { Effects } from './effects.ts';
import { Hearing } from './hearing.ts';
import { Opening } from './opening.ts';
import type { CheckEngine, Preflight } from './ports.ts';
import { RunStore } from './run-store.ts';

export type StudioParts = AttendantsParts & {
  clock: Clock;
  chance: Chance;
  shim: ShimClient;
  writer: SequenceWriter;
  effects: Effects;
  render: RenderPrompt;
  preflight: Preflight;
  checkEngine: CheckEngine;
  freeMemory: () => Promise<Result<void>>;
  /** Calls once when the page is about to paint. */
  beforePaint: (call: () => void) => void;
  /** Writes down what happens to the run. */
  record?: (event: RunEvent) => void;
};

/**
 * The one store of a page: holds the run, has its effects carried out, and outlives every element. Fires `change`, at
 * most once per painted frame, and each second while it generates.
 */
export class Studio extends EventTarget implements Desk {
  readonly #parts: StudioParts;
  readonly #hearing: Hearing;
  readonly #store: RunStore;
  readonly #attendants: Attendants;
  readonly #opening: Opening;
  readonly #drawing: Drawing;
  readonly #teller: ChangeTeller;
  #lastDraft: Draft | undefined;

  constructor(makeParts: (desk: Studio) => StudioParts) {
    super();
    const parts = makeParts(this);
    const { clock, effects, db } = parts;
    const teller = new ChangeTeller(clock, parts.beforePaint, () => this.dispatchEvent(new Event('change')));
    const attendants = new Attendants(parts);
    const perform = effects.perform.bind(effects);
    const store = new RunStore({ ...parts, perform, follow: (before) => this.#follow(before) });
    const changed = () => teller.changed();
    this.#opening = new Opening({ ...parts, store, attendants, changed });
    this.#drawing = new Drawing({
      ...parts,
      store,
      isFollowing: () => this.#opening.isFollowing,
      opened: () => this.#opening.opened(),
      lookOn: (id) => this.#opening.lookOn(id),
    });
    this.#hearing = new Hearing({ ...parts, desk: this });
    db.watchTrouble?.(changed);
    this.#parts = parts;
    this.#store = store;
    this.#attendants = attendants;
    this.#teller = teller;
  }

  get run(): Run {
    return this.#store.run;
  }

  get progress(): Progress | undefined {
    return progressOf(this.run, this.now());
  }

  /** Object URL of the running frame's latest preview. */
  get preview(): string | undefined {
    return this.#hearing.preview;
  }

  get saving(): Saving {
    return this.#parts.writer.saving;
  }

  /** Why not everything is kept in this browser; undefined while all is. */
  get storage(): Failure | undefined {
    return this.#parts.db.trouble;
  }

  /** Set while another tab drives this sequence: it is shown live here, and only `takeOver` does anything. */
  get following(): Failure | undefined {
    return this.#opening.isFollowing ? { code: 'other-tab-drives' } : undefined;
  }

  /** What went wrong last in this run and was mended without asking. */
  get mended(): Failure | undefined {
    return sequenceOf(this.run)?.run?.mended;
  }

  /** Time that Start would take, from earlier runs of this kind; null: known after the first frame. */
  get estimate(): Span | null {
    const sequence = sequenceOf(this.run);
    return sequence ? estimateBefore(sequence, this.#parts.measures.runs, toDraw(sequence).length) : null;
  }

  now(): number {
    return this.#parts.clock.now();
  }

  // The story and its sequence

  /** Opens what was open when the page was left, and takes up its run. */
  restore(): Promise<void> {
    return this.#opening.restore();
  }

  /** Opens a sequence of the library; does nothing while another is generated. */
  open(sequence: Sequence): void {
    void this.#opening.open(sequence);
  }

  newStory(): void {
    this.#opening.close();
  }

  /** Takes the run from the tab that drives it. */
  takeOver(): void {
    void this.#opening.takeOver();
  }

  generatePrompts(draft: Draft): void {
    this.#lastDraft = draft;
    this.#command({ type: 'ask-prompts', draft, attempt: newJobId(this.#parts.chance) });
  }

  tryAgain(): void {
    const draft = ('draft' in this.run ? this.run.draft : undefined) ?? this.#lastDraft;
    if (draft) this.generatePrompts(draft);
  }

  cancelPrompts(): void {
    this.#store.dispatch({ type: 'cancel-prompts' });
  }

  /** Changes the sequence; in a run, what has not begun is then drawn as it now is. */
  edit(edit: Edit): void {
    const attempts = this.#drawing.forWaiting();
    this.#command({ type: 'edit', edit: this.#withIds(edit), attempts, at: this.#at() });
  }

  undo(): void {
    this.#command({ type: 'undo', attempts: this.#drawing.forWaiting(), at: this.#at() });
  }

  /** Draws the open sequence with what the form is set to; free prompts are written anew where the family is another. */
  async drawWith(draft: Draft): Promise<void> {
    const checked = await this.#parts.checkEngine(draft);
    const { settings, family } = draft;
    if (checked.ok) return this.edit({ do: 'engine', engine: checked.engine, settings, family });
    this.#store.dispatch({ type: 'start-refused', failure: checked.failure ?? { code: 'bad-graph' } });
  }

  /** From a finished run back to its prompts. */
  review(): void {
    this.#store.dispatch({ type: 'review' });
  }

  // The run

  /** Draws every frame that has no picture of what it is now; all of them when each has. */
  startGeneration(): void {
    void this.#drawing.start();
  }

  /** Draws what is missing, what has changed, or everything; in a run, at the end of the queue. */
  draw(which: Which): void {
    void this.#drawing.draw(which);
  }

  /** What Start would run into, found without queueing anything; `frameId`: for that frame alone. */
  preflight(frameId?: string): Promise<Finding[]> {
    return this.#drawing.preflight(frameId === undefined ? toDraw : only(frameId));
  }

  /** Draws one frame and no other. */
  tryFrame(frameId: string): void {
    void this.#drawing.tryFrame(frameId);
  }

  retryFailed(): void {
    void this.#drawing.retryFailed();
  }

  /** One frame again; `newSeed`: with a seed that it has not had. */
  retryFrame(frameId: string, { newSeed = false } = {}): void {
    void this.#drawing.retryFrame(frameId, newSeed);
  }

  pause(): void {
    this.#command({ type: 'pause', at: this.#at() });
  }

  /** Goes on after a pause, a stop or a cancel. */
  resume(): void {
    void this.#drawing.resume();
  }

  cancel(): void {
    this.#command({ type: 'cancel', at: this.#at() });
  }

  /** Takes one frame out of the run. */
  cancelFrame(frameId: string): void {
    this.#command({ type: 'cancel-frame', frameId, at: this.#at() });
  }

  /** Has the server put its models out of memory; does nothing while frames are drawn. */
  async freeMemory(): Promise<Failure | undefined> {
    if (isGenerating(this.run) && this.run.phase !== 'Paused') return undefined;
    const freed = await this.#parts.freeMemory();
    return freed.ok ? undefined : freed.failure;
  }

  // What is heard

  report(event: Report): void {
    this.#command(event);
  }

  /** A message of the server about a job: a hint that makes us look. */
  hear(event: JobEvent): void {
    this.#hearing.hear(event);
  }

  show(preview: Preview): void {
    if (this.#hearing.show(preview)) this.#teller.changed();
  }

  /** The page was hidden, asleep, or offline: looks at once what became of the jobs, and of what rests here. */
  wake(): void {
    void this.#opening.refresh();
    this.lookAgain();
  }

  /** Looks at once what became of the jobs. */
  lookAgain(): void {
    void this.#parts.watcher.look();
    this.#teller.changed();
  }

  dispose(): void {
    const { effects, watcher, knocker, socket, writer, driver, tabs } = this.#parts;
    effects.end();
    watcher.stop();
    knocker.stop();
    socket.close();
    writer.dispose();
    driver.release();
    this.#opening.end();
    tabs.close();
    this.#teller.count(false);
    this.#hearing.end();
  }

  /** A tab that looks on changes nothing. */
  #command(event: RunEvent): void {
    if (!this.#opening.isFollowing) this.#store.dispatch(event);
  }

  #follow(before: Run): void {
    this.#hearing.follow(before);
    this.#attendants.attend(this.run, this.now());
    this.#teller.count(isGenerating(this.run));
    this.#teller.changed();
  }

  /** Whoever asks for new frames leaves their ids to us. */
  #withIds(edit: Edit): Edit {
    const fresh = () => newFrameId(this.#parts.chance);
    if (edit.do === 'add-frames') return { ...edit, newIds: edit.frames.map(fresh) };
    return 'newId' in edit && edit.newId === '' ? { ...edit, newId: fresh() } : edit;
  }

  #at(): string {
    return isoNow(this.#parts.clock);
  }
}
