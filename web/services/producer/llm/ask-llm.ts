import { ok, type Failure, type Result } from '../../../core/failure.ts';
import { produceEmbedded, type StoryRequest } from '../../../core/producer/embedded.ts';
import { readBible, type BibleReading } from '../../../core/producer/llm/bible-reply.ts';
import { bibleAsk, outlineAsk, shotsAsk } from '../../../core/producer/llm/instructions.ts';
import { messagesOf, type Ask } from '../../../core/producer/llm/ask.ts';
import { Manuscript } from '../../../core/producer/llm/manuscript.ts';
import { readOutline } from '../../../core/producer/llm/outline.ts';
import { chunksOf, chunkSize, roughTokens } from '../../../core/producer/llm/plan.ts';
import { bibleFromLines, outlineFromLines } from '../../../core/producer/llm/reply-lines.ts';
import { salvage } from '../../../core/producer/llm/salvage.ts';
import { taskOf, type FrameTask, type Task } from '../../../core/producer/llm/task.ts';
import type { Options } from '../../../core/producer/options.ts';
import type { Produced } from '../../../core/producer/produced.ts';
import type { Writing } from '../../../core/producer/writing.ts';
import { failureWords } from '../../../core/words/failures.ts';
import type { FamilyId } from '../../../core/story/families.ts';
import { Conversation, type Answer } from './conversation.ts';
import { askForLore } from './lore.ts';
import { Progress } from './progress.ts';
import type { LlmServer } from './server.ts';
import { askForShots } from './shot-calls.ts';

/** A story for a model. */
export type LlmRequest = StoryRequest & {
  /** The one that prompts are measured in. */
  family?: FamilyId;
  /** Ways offered before, of which `choose` names one: no others are asked for. */
  options?: Options;
};

/** How a model did, for those who measure. */
export type Report = {
  calls: number;
  /** Answers for shots, and those of them that had to be mended before they could be read. */
  answers: number;
  salvaged: number;
  /** Frames that a call asked for, those taken at once, those taken after a repair. */
  asked: number;
  first: number;
  repaired: number;
  /** Frames of the result that the rules wrote. */
  byRules: number;
  looks: number;
  /** It was asked no more, since next to nothing could be used. */
  gaveUp: boolean;
  form: string;
};

/** A story written by a model: exactly as many frames as asked for, each as good as the rules' own or theirs. */
export async function askLlm(
  server: LlmServer,
  request: LlmRequest,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
): Promise<Result<Produced>> {
  const written = await writeStory(server, request, signal, onWriting);
  return written.ok ? ok(written.value.produced) : written;
}

/** As `askLlm`, with a report of how the model did. */
export async function writeStory(
  server: LlmServer,
  request: LlmRequest,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
): Promise<Result<{ produced: Produced; report: Report }>> {
  const task = taskOf(request, produceEmbedded(request));
  const writer = new Writer(task, new Conversation(server, signal), onWriting, request.options);
  return writer.write(request.family ?? 'sdxl');
}

/** Frames asked for that are enough to say that a model is not up to it; fewer where its bible was of no use either. */
const ENOUGH = { usually: 6, afterBadBible: 3 };
/** Only single frames are repaired: where most failed, another answer would be no better, and the wait long. */
const REPAIRS = 2;

class Writer {
  readonly #task: Task;
  readonly #offered: Options | undefined;
  readonly #talk: Conversation;
  readonly #progress: Progress;
  readonly #report = { answers: 0, salvaged: 0, asked: 0, first: 0, repaired: 0, looks: 0, gaveUp: false };
  #size = 1;
  #stopped: Failure | undefined;

  constructor(
    task: Task,
    talk: Conversation,
    onWriting: (writing: Writing) => void,
    offered: Options | undefined,
  ) {
    this.#task = task;
    this.#offered = offered;
    this.#talk = talk;
    this.#progress = new Progress(task.frames.length, onWriting);
  }

  async write(family: FamilyId): Promise<Result<{ produced: Produced; report: Report }>> {
    const lore = await askForLore(this.#talk, this.#task, this.#offered);
    if (!lore.ok) return lore;
    this.#progress.stage('bible', this.#talk.usage);
    const answer = await this.#ask(bibleAsk(this.#task), bibleFromLines);
    if (!answer.ok) return answer;
    const reading = readBible(answer.value, this.#task);
    this.#report.looks = reading.taken;
    const outline = await this.#outline(reading);
    if (!outline.ok) return outline;
    const manuscript = new Manuscript(this.#task, lore.value(reading));
    await this.#shots(manuscript, outline.value);
    if (this.#stopped !== undefined && manuscript.written.size === 0)
      return { ok: false, failure: this.#stopped };
    const made = manuscript.finish(family);
    return ok({ produced: this.#signed(made), report: this.#reported(made) });
  }

  /** One question outside the shots; an answer that cannot be read is as good as none. */
  async #ask(ask: Ask, fromLines: (text: string) => unknown): Promise<Result<unknown>> {
    const answer = await this.#talk.ask(ask, this.#progress.listener());
    if (!answer.ok) return answer;
    const read = readAnswer(answer.value, fromLines);
    if (read === undefined) this.#talk.wrongShape();
    return ok(read);
  }

  async #outline({ bible }: BibleReading): Promise<Result<Map<number, string>>> {
    this.#progress.stage('outline', this.#talk.usage);
    const { frames } = this.#task;
    const lines = new Map<number, string>();
    // A list of shots is an outline already.
    if (this.#task.request.keepShots === true) return ok(lines);
    for (const { from, to } of chunksOf(0, frames.length, frames.length > 30 ? 25 : 30)) {
      const part = frames.slice(from, to);
      const answer = await this.#ask(outlineAsk(this.#task, part, bible), outlineFromLines);
      if (!answer.ok) return answer;
      for (const [n, line] of readOutline(answer.value, this.#task)) lines.set(n, line);
    }
    return ok(lines);
  }

  async #shots(manuscript: Manuscript, outline: ReadonlyMap<number, string>): Promise<void> {
    const { frames } = this.#task;
    this.#progress.stage('shots', this.#talk.usage);
    this.#size = chunkSize(this.#talk.abilities.contextTokens, this.#fixed(manuscript, outline));
    for (let at = 0; at < frames.length && !this.#isOver;) {
      const chunk = frames.slice(at, at + this.#even(frames.length - at));
      at += chunk.length;
      this.#report.first += await this.#call(manuscript, chunk, outline, false);
    }
    if (this.#report.first < frames.length / 3 && manuscript.faults.size > 0) return;
    for (let round = 0; round < REPAIRS && !this.#isOver; round++) {
      const failing = manuscript.missing(frames);
      if (failing.length === 0) return;
      this.#progress.stage('repair', this.#talk.usage);
      const before = this.#report.repaired;
      for (const { from, to } of chunksOf(0, failing.length, Math.min(4, this.#size)))
        if (!this.#isOver)
          this.#report.repaired += await this.#call(manuscript, failing.slice(from, to), outline, true);
      if (this.#report.repaired === before) return;
    }
  }

  /** The rest in calls of the same length. */
  #even(left: number): number {
    return Math.ceil(left / Math.ceil(left / this.#size));
  }

  get #isOver(): boolean {
    return this.#stopped !== undefined || this.#report.gaveUp;
  }

  /** One call for some frames; gives how many were taken. */
  async #call(
    manuscript: Manuscript,
    frames: readonly FrameTask[],
    outline: ReadonlyMap<number, string>,
    repair: boolean,
  ): Promise<number> {
    const before = manuscript.before(frames[0]?.n ?? 1);
    const faults = repair ? { faults: manuscript.faults } : {};
    const input = { bible: manuscript.bible, frames, outline, before, ...faults };
    const brought = await askForShots(this.#talk, manuscript, input, this.#progress);
    if (!brought.ok) {
      this.#stopped = brought.failure;
      return 0;
    }
    const { items, taken, salvaged, cut } = brought.value;
    if (cut || this.#talk.wasCut) this.#size = Math.max(1, Math.floor(this.#size / 2));
    this.#report.answers++;
    this.#report.salvaged += salvaged ? 1 : 0;
    this.#report.asked += frames.length;
    const used = this.#report.first + this.#report.repaired + taken;
    const enough = this.#report.looks === 0 && this.#talk.steps === 0 ? ENOUGH.afterBadBible : ENOUGH.usually;
    this.#report.gaveUp = items > 0 && this.#report.asked >= enough && used < 0.2 * this.#report.asked;
    return taken;
  }

  #fixed(manuscript: Manuscript, outline: ReadonlyMap<number, string>): number {
    const frames = this.#task.frames.slice(0, 1);
    const ask = shotsAsk({ bible: manuscript.bible, frames, outline, before: [] });
    const { system, user } = messagesOf(ask, this.#talk.abilities.form);
    return roughTokens(system + user);
  }

  #signed(made: Produced): Produced {
    const { server, usage, wasCut } = this.#talk;
    const why =
      this.#stopped === undefined ? [] : [failureWords[this.#stopped.code](this.#stopped.about ?? {}).what];
    const cut = wasCut
      ? [
          'The server cut what it was sent to a smaller context: give the model a larger one for better frames.',
        ]
      : [];
    return {
      ...made,
      warnings: [...made.warnings, ...why, ...cut],
      record: { kind: 'llm', model: server.model, usage },
    };
  }

  #reported({ frames }: Produced): Report {
    const byRules = frames.filter(({ origin }) => origin === 'embedded').length;
    const { usage, abilities } = this.#talk;
    return { ...this.#report, calls: usage.calls, byRules, form: abilities.form };
  }
}

function readAnswer({ text, form }: Answer, fromLines: (text: string) => unknown): unknown {
  const inLines = form === 'grammar' || form === 'lines';
  return inLines ? fromLines(text) : salvage(text);
}
