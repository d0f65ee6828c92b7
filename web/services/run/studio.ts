import type { Edit, RenderPrompt } from '../../core/edit.ts';
import type { Failure, Result } from '../../core/failure.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { isEverybodysFault } from '../../core/run/causes.ts';
import { estimateBefore, type Span } from '../../core/run/estimate.ts';
import type { Report, RunEvent } from '../../core/run/events.ts';
import { progressOf, type Progress } from '../../core/run/progress.ts';
import { emptyRun, isFinished, isGenerating, sequenceOf, type Run } from '../../core/run/run.ts';
import { step } from '../../core/run/step.ts';
import {
  failedFrames,
  findTake,
  framesFor,
  framesToDraw,
  lastTake,
  type Which,
} from '../../core/run/takes.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { ComfyEvent, Preview } from '../comfy/messages.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Db } from '../db.ts';
import type { Saving, SequenceWriter } from '../library/sequence-writer.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { newFrameId, newJobId, type Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Driver } from './driver.ts';
import type { Effects } from './effects.ts';
import { Follower } from './follower.ts';
import type { Knocker } from './knocker.ts';
import type { Measures } from './measures.ts';
import type { CheckEngine, Preflight } from './ports.ts';
import { PreviewUrl } from './previews.ts';
import { OPEN_KEY } from './open-key.ts';
import { loadNewest } from './stored.ts';
import type { Tabs } from './tabs.ts';
import type { Watcher } from './watcher.ts';

export type StudioParts = {
  clock: Clock;
  chance: Chance;
  db: Db;
  shim: ShimClient;
  writer: SequenceWriter;
  driver: Driver;
  tabs: Tabs;
  measures: Measures;
  watcher: Watcher;
  knocker: Knocker;
  effects: Effects;
  socket: ComfySocket;
  render: RenderPrompt;
  preflight: Preflight;
  checkEngine: CheckEngine;
  freeMemory: () => Promise<Result<void>>;
  /** Calls once when the page is about to paint. */
  beforePaint: (call: () => void) => void;
  /** Text on the tab's icon, and the flag that has a reloaded page take the run up. */
  showOutside: (badge: string | null, active: boolean) => void;
};

/**
 * The one store of a page: holds the run, has its effects carried out, and outlives every element. Fires `change`, at
 * most once per painted frame, and each second while it generates.
 */
export class Studio extends EventTarget implements Desk {
  readonly #parts: StudioParts;
  readonly #preview = new PreviewUrl();
  readonly #follower: Follower;
  readonly #waiting: RunEvent[] = [];
  #run: Run = emptyRun;
  #stepping = false;
  #willNotify = false;
  #wasGenerating = false;
  #stopSecond: (() => void) | undefined;
  #lastDraft: Draft | undefined;
  #openId: string | undefined;
  #shownBadge: string | null = null;
  #shownActive: boolean | undefined;

  constructor(makeParts: (desk: Studio) => StudioParts) {
    super();
    this.#parts = makeParts(this);
    this.#parts.writer.addEventListener('change', () => this.#onSaving());
    this.#parts.driver.onLost = (sequenceId) => this.#onLost(sequenceId);
    this.#follower = new Follower({
      ...this.#parts,
      show: (sequence) => this.#show(sequence),
      drive: (sequence) => this.#take(sequence),
    });
  }

  get run(): Run {
    return this.#run;
  }

  get progress(): Progress | undefined {
    return progressOf(this.#run, this.now());
  }

  /** Object URL of the running frame's latest preview. */
  get preview(): string | undefined {
    return this.#preview.url;
  }

  get saving(): Saving {
    return this.#parts.writer.saving;
  }

  /** Set while another tab drives this sequence: it is shown live here, and only `takeOver` does anything. */
  get following(): Failure | undefined {
    return this.#follower.isFollowing ? { code: 'other-tab-drives' } : undefined;
  }

  /** What went wrong last in this run and was mended without asking. */
  get mended(): Failure | undefined {
    return sequenceOf(this.#run)?.run?.mended;
  }

  /** Time that Start would take, from earlier runs of this kind; null: known after the first frame. */
  get estimate(): Span | null {
    const sequence = sequenceOf(this.#run);
    if (!sequence) return null;
    return estimateBefore(sequence, this.#parts.measures.runs, this.#toDraw(sequence).length);
  }

  now(): number {
    return this.#parts.clock.now();
  }

  /** Opens what was open when the page was left, and takes up its run. */
  async restore(): Promise<void> {
    const { db, shim } = this.#parts;
    const id = await db.get(OPEN_KEY).catch(() => undefined);
    if (typeof id !== 'string' || this.#run !== emptyRun) return;
    const stored = await loadNewest(shim, db, id);
    if (stored.ok && this.#run === emptyRun) await this.#open(stored.value);
  }

  // Commands

  generatePrompts(draft: Draft): void {
    if (this.following) return;
    this.#lastDraft = draft;
    this.#dispatch({ type: 'ask-prompts', draft, attempt: newJobId(this.#parts.chance) });
  }

  tryAgain(): void {
    const draft = ('draft' in this.#run ? this.#run.draft : undefined) ?? this.#lastDraft;
    if (draft) this.generatePrompts(draft);
  }

  cancelPrompts(): void {
    this.#dispatch({ type: 'cancel-prompts' });
  }

  newStory(): void {
    if (this.following) this.#run = emptyRun;
    this.#follower.stop();
    this.#dispatch({ type: 'new-story' });
  }

  /** Opens a sequence of the library; does nothing while another is generated. */
  open(sequence: Sequence): void {
    void this.#open(sequence);
  }

  async #open(sequence: Sequence): Promise<void> {
    if (isGenerating(this.#run) && !this.following) return;
    this.#follower.stop();
    if (sequence.run?.finishedAt === undefined && sequence.run !== null) {
      if (!(await this.#parts.driver.acquire(sequence.id))) return this.#follower.follow(sequence);
    }
    this.#take(sequence);
  }

  edit(edit: Edit): void {
    if (!this.following) this.#dispatch({ type: 'edit', edit: this.#withIds(edit), at: this.#at() });
  }

  /** Draws the open sequence with what the form is set to; free prompts are written anew where the family is another. */
  async drawWith(draft: Draft): Promise<void> {
    const checked = await this.#parts.checkEngine(draft);
    const { settings, family } = draft;
    if (checked.ok) return this.edit({ do: 'engine', engine: checked.engine, settings, family });
    this.#dispatch({ type: 'start-refused', failure: checked.failure ?? { code: 'bad-graph' } });
  }

  /** Whoever asks for new frames leaves their ids to us. */
  #withIds(edit: Edit): Edit {
    const fresh = () => newFrameId(this.#parts.chance);
    if (edit.do === 'add-frames') return { ...edit, newIds: edit.frames.map(fresh) };
    return 'newId' in edit && edit.newId === '' ? { ...edit, newId: fresh() } : edit;
  }

  undo(): void {
    if (!this.following) this.#dispatch({ type: 'undo', at: this.#at() });
  }

  /** From a finished run back to its prompts. */
  review(): void {
    this.#dispatch({ type: 'review' });
  }

  /** Draws every frame that has no picture of its prompt; all of them when each has. */
  startGeneration(): void {
    if (!isGenerating(this.#run)) void this.#draw((sequence) => this.#toDraw(sequence));
  }

  async #draw(pick: (sequence: Sequence) => Frame[]): Promise<void> {
    const sequence = sequenceOf(this.#run);
    if (!sequence || !(await this.#mayDrive(sequence))) return;
    if (await this.#isRefused(sequence, pick(sequence))) return;
    const now = sequenceOf(this.#run) ?? sequence;
    const type = isGenerating(this.#run) ? 'retry' : 'start';
    this.#dispatch({ type, attempts: this.#attempts(pick(now)), at: this.#at() });
  }

  /** What Start would run into, found without queueing anything; `frameId`: for that frame alone. */
  async preflight(frameId?: string): Promise<Finding[]> {
    const sequence = sequenceOf(this.#run);
    if (!sequence) return [];
    const frames =
      frameId === undefined ? this.#toDraw(sequence) : sequence.frames.filter(({ id }) => id === frameId);
    return this.#parts.preflight(sequence, frames);
  }

  /** Draws one frame and no other. */
  tryFrame(frameId: string): void {
    void this.#tryFrame(frameId);
  }

  async #tryFrame(frameId: string): Promise<void> {
    const sequence = sequenceOf(this.#run);
    const frames = sequence?.frames.filter(({ id }) => id === frameId) ?? [];
    if (!sequence || this.following || (await this.#isRefused(sequence, frames))) return;
    this.retryFrame(frameId);
  }

  /** Whether the check found what would fail these frames; then nothing is queued, and the run says why. */
  async #isRefused(sequence: Sequence, frames: Frame[]): Promise<boolean> {
    const found = await this.#parts.preflight(sequence, frames);
    const stop = found.find(({ severity }) => severity === 'stops');
    if (!stop) return false;
    if (!isGenerating(this.#run)) this.#parts.driver.release();
    this.#dispatch({ type: 'start-refused', failure: stop.failure });
    return true;
  }

  pause(): void {
    if (!this.following) this.#dispatch({ type: 'pause', at: this.#at() });
  }

  /** Goes on after a pause, a stop or a cancel. */
  resume(): void {
    void this.#resume();
  }

  async #resume(): Promise<void> {
    const sequence = sequenceOf(this.#run);
    if (!sequence || !(await this.#mayDrive(sequence))) return;
    const begins = isFinished(this.#run);
    const frames = begins ? framesToDraw(sequence) : this.#stoppedFrames(sequence);
    if (begins && (await this.#isRefused(sequence, frames))) return;
    this.#dispatch({ type: 'resume', attempts: this.#attempts(frames), at: this.#at() });
  }

  cancel(): void {
    if (!this.following) this.#dispatch({ type: 'cancel', at: this.#at() });
  }

  retryFailed(): void {
    const sequence = sequenceOf(this.#run);
    if (sequence) void this.#retry(sequence, failedFrames(sequence));
  }

  /** One frame again; `newSeed`: with a seed that it has not had. */
  retryFrame(frameId: string, { newSeed = false } = {}): void {
    const sequence = sequenceOf(this.#run);
    const frames = sequence?.frames.filter(({ id }) => id === frameId) ?? [];
    if (sequence) void this.#retry(sequence, frames, newSeed);
  }

  /** Takes one frame out of the run. */
  cancelFrame(frameId: string): void {
    if (!this.following) this.#dispatch({ type: 'cancel-frame', frameId, at: this.#at() });
  }

  /** Draws what is missing, what has changed, or everything; in a run, at the end of the queue. */
  draw(which: Which): void {
    void this.#draw((sequence) => framesFor(sequence, which));
  }

  /** Has the server put its models out of memory; only while nothing of ours is drawn. */
  async freeMemory(): Promise<Failure | undefined> {
    if (isGenerating(this.#run) && this.#run.phase !== 'Paused') return undefined;
    const freed = await this.#parts.freeMemory();
    return freed.ok ? undefined : freed.failure;
  }

  /** Takes the run from the tab that drives it. */
  takeOver(): void {
    void this.#follower.takeOver();
  }

  /** Looks at once what became of the jobs: the page was hidden, asleep, or offline. */
  wake(): void {
    void this.#parts.watcher.look();
    this.#notify();
  }

  dispose(): void {
    this.#parts.effects.end();
    this.#parts.watcher.stop();
    this.#parts.knocker.stop();
    this.#parts.socket.close();
    this.#parts.writer.dispose();
    this.#parts.driver.release();
    this.#follower.stop();
    this.#parts.tabs.close();
    this.#stopSecond?.();
    this.#preview.clear();
  }

  // What is heard

  report(event: Report): void {
    if (!this.following) this.#dispatch(event);
  }

  /** A message of the server about a job: a hint that makes us look. */
  hear(event: ComfyEvent): void {
    if (event.type === 'status' || !this.#isOpen(event.jobId)) return;
    const { jobId } = event;
    if (event.type === 'over') return this.#parts.watcher.hasten(jobId);
    this.#dispatch({ type: 'queued', jobId });
    this.#dispatch({ type: 'running', jobId, nowMs: this.now() });
    if (event.type === 'progressed') this.#dispatch({ ...event, type: 'progressed' });
  }

  show(preview: Preview): void {
    const running = this.#runningJob();
    if (running === undefined || (preview.jobId !== undefined && preview.jobId !== running)) return;
    this.#preview.show(preview);
    this.#notify();
  }

  // Inside

  /** Events that come while one is carried out wait, so that effects never see a run between two steps. */
  #dispatch(event: RunEvent): void {
    this.#waiting.push(event);
    if (this.#stepping) return;
    this.#stepping = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#step(next);
    this.#stepping = false;
  }

  #step(event: RunEvent): void {
    const before = this.#run;
    const [run, effects] = step(before, event, this.#parts.render);
    this.#run = run;
    if (run !== before) this.#follow(before);
    for (const effect of effects) this.#parts.effects.perform(effect);
  }

  /** What follows from the run itself rather than from a single event. */
  #follow(before: Run): void {
    const { watcher, knocker, socket, driver, tabs, measures } = this.#parts;
    const generating = isGenerating(this.#run);
    if (this.#runningJob(before) !== this.#runningJob()) this.#preview.clear();
    if (generating) socket.want();
    watcher.follow();
    knocker.follow();
    const sequence = sequenceOf(this.#run);
    if (sequence && (generating || this.#wasGenerating)) tabs.show(sequence);
    if (this.#wasGenerating && !generating) {
      socket.close();
      driver.release();
      if (sequence) measures.add(sequence);
    }
    this.#wasGenerating = generating;
    this.#rememberOpen();
    this.#showOutside();
    this.#countSeconds();
    this.#notify();
  }

  #rememberOpen(): void {
    const id = sequenceOf(this.#run)?.id;
    if (id === this.#openId) return;
    this.#openId = id;
    void this.#parts.db.set(OPEN_KEY, id ?? null);
  }

  #showOutside(): void {
    const progress = isGenerating(this.#run) ? this.progress : undefined;
    const active = progress !== undefined && !this.following;
    const badge = progress ? `${progress.done}/${progress.total}` : null;
    // Storage and the host's tab are only touched for news, not with every step of a sampler.
    if (badge === this.#shownBadge && active === this.#shownActive) return;
    this.#shownBadge = badge;
    this.#shownActive = active;
    this.#parts.showOutside(badge, active);
  }

  #countSeconds(): void {
    if (!isGenerating(this.#run)) return this.#stopSecond?.();
    this.#stopSecond?.();
    this.#stopSecond = this.#parts.clock.after(1000, () => {
      this.#notify();
      this.#countSeconds();
    });
  }

  #notify(): void {
    if (this.#willNotify) return;
    this.#willNotify = true;
    this.#parts.beforePaint(() => {
      this.#willNotify = false;
      this.dispatchEvent(new Event('change'));
    });
  }

  /** Makes a stored sequence the open one of this tab, as its driver where it runs. */
  #take(sequence: Sequence): void {
    this.#run = emptyRun;
    this.#parts.writer.begin(sequence);
    const chance = this.#parts.chance.number();
    this.#dispatch({ type: 'open', sequence, at: this.#at(), chance });
  }

  /** Shows a sequence that another tab drives. */
  #show(sequence: Sequence): void {
    const [run] = step(emptyRun, { type: 'open', sequence, at: this.#at(), chance: 0 }, this.#parts.render);
    this.#run = run;
    this.#rememberOpen();
    this.#showOutside();
    this.#notify();
  }

  /** Another tab drives now: what this one had still to write or to ask is that tab's business. */
  #onLost(sequenceId: string): void {
    const sequence = sequenceOf(this.#run);
    if (sequence?.id !== sequenceId) return;
    const { watcher, knocker, socket, writer } = this.#parts;
    for (const part of [watcher, knocker]) part.stop();
    socket.close();
    writer.begin(sequence);
    this.#wasGenerating = false;
    this.#follower.follow(sequence);
  }

  /** Somebody else wrote the file. Our takes are the truth while we drive; else theirs is newer than what we show. */
  #onSaving(): void {
    const { writer } = this.#parts;
    const theirs = writer.conflicting;
    if (theirs && theirs.id === sequenceOf(this.#run)?.id) {
      if (isGenerating(this.#run)) {
        writer.begin(theirs);
        this.#parts.effects.perform({ do: 'save', now: true });
      } else {
        this.#take(theirs);
        writer.warn({ code: 'conflict' });
      }
    }
    this.#notify();
  }

  async #mayDrive(sequence: Sequence): Promise<boolean> {
    if (this.following) return false;
    if (await this.#parts.driver.acquire(sequence.id)) return true;
    this.#dispatch({ type: 'start-refused', failure: { code: 'other-tab-drives' } });
    return false;
  }

  async #retry(sequence: Sequence, frames: Frame[], anew = false): Promise<void> {
    if (!(await this.#mayDrive(sequence))) return;
    this.#dispatch({ type: 'retry', attempts: this.#attempts(frames, anew), at: this.#at() });
  }

  #toDraw(sequence: Sequence): Frame[] {
    const stale = framesToDraw(sequence);
    return stale.length > 0 ? stale : sequence.frames;
  }

  #stoppedFrames(sequence: Sequence): Frame[] {
    return sequence.frames.filter((frame) => {
      const failure = lastTake(frame)?.failure;
      return lastTake(frame)?.state === 'failed' && failure !== undefined && isEverybodysFault(failure);
    });
  }

  #attempts(frames: Frame[], anew = false) {
    const sequence = sequenceOf(this.#run);
    return sequence ? this.#parts.effects.attempts(sequence, frames, anew) : [];
  }

  #runningJob(run: Run = this.#run): string | undefined {
    const frames = sequenceOf(run)?.frames ?? [];
    return frames.map(lastTake).find((take) => take?.state === 'running')?.jobId;
  }

  #isOpen(jobId: string): boolean {
    return isGenerating(this.#run) && findTake(this.#run.sequence, jobId) !== undefined;
  }

  #at(): string {
    return isoNow(this.#parts.clock);
  }
}
