import type { StoryRequest } from '../embedded.ts';
import { produceEmbedded } from '../embedded.ts';
import { messagesOf, type Ask } from '../llm/ask.ts';
import { readBible, type BibleReading } from '../llm/bible-reply.ts';
import { bibleAsk, shotsAsk } from '../llm/instructions.ts';
import { readLine } from '../llm/lines.ts';
import { Manuscript } from '../llm/manuscript.ts';
import { chunksOf } from '../llm/plan.ts';
import { bibleFromLines } from '../llm/reply-lines.ts';
import { withoutThinking } from '../llm/salvage.ts';
import { taskOf, type FrameTask, type Task } from '../llm/task.ts';
import type { Produced } from '../produced.ts';
import type { FamilyId } from '../../story/families.ts';

/** More lines than these do not fit into 2,048 tokens with room to spare. */
export const FRAMES_PER_CALL = 8;

/** What a text model is asked; the family is the one that prompts are rendered for. */
export type TextRequest = StoryRequest & { family?: FamilyId };

/** One call: the words that it is asked with, and how long the answer may be. */
export type Question = { prompt: string; maxTokens: number };

/**
 * A story written in plain lines by a model that knows no JSON: bible first, then frames in runs of at most eight. Each
 * answer is read and judged; what is missing in the end comes from the embedded rules.
 */
export class ManuscriptInLines {
  readonly task: Task;
  readonly #request: TextRequest;
  #manuscript: Manuscript;
  /** Lines that could be read as a frame at all, good or not. */
  #read = 0;

  constructor(request: TextRequest) {
    this.#request = request;
    this.task = taskOf(request, produceEmbedded(request));
    this.#manuscript = new Manuscript(this.task, this.#ownBible());
  }

  askBible(): Question {
    return questionOf(bibleAsk(this.task));
  }

  readBible(answer: string): void {
    const reading = readBible(bibleFromLines(withoutThinking(answer)), this.task);
    this.#manuscript = new Manuscript(this.task, reading);
    this.#read += reading.taken;
  }

  /** Frames that are still to be written, in runs for one call each. */
  runs(): FrameTask[][] {
    const missing = this.#manuscript.missing(this.task.frames);
    return chunksOf(0, missing.length, FRAMES_PER_CALL).map(({ from, to }) => missing.slice(from, to));
  }

  askFrames(frames: readonly FrameTask[]): Question {
    const { bible, faults } = this.#manuscript;
    const before = this.#manuscript.before(frames[0]?.n ?? 1);
    return questionOf(shotsAsk({ bible, frames, outline: new Map(), before, faults }));
  }

  /** Takes what can be taken of an answer about `frames`. */
  readFrames(answer: string, frames: readonly FrameTask[]): void {
    const lines = withoutThinking(answer).split('\n');
    const shots = lines.flatMap((line) => readLine(line, this.#manuscript.bible) ?? []);
    shots.forEach((shot, turn) => this.#manuscript.offerShot(shot, frames, turn));
    this.#read += shots.length;
  }

  /** Frames written so far, for the eye. */
  get written(): { frameNumber: number; description: string }[] {
    return this.task.frames
      .filter(({ n }) => this.#manuscript.written.has(n))
      .map((frame) => ({ frameNumber: frame.n, description: this.#manuscript.descriptionOf(frame) }));
  }

  /** Nothing of all its answers could even be read. */
  get silent(): boolean {
    return this.#read === 0;
  }

  finish(): Produced {
    return this.#manuscript.finish(this.#request.family ?? 'sdxl');
  }

  #ownBible(): BibleReading {
    return { bible: this.task.base.bible, taken: 0, offered: 0, trusted: false };
  }
}

function questionOf(ask: Ask): Question {
  const { system, user } = messagesOf(ask, 'lines');
  return { prompt: `${system}\n\n${user}`, maxTokens: ask.maxTokens };
}
