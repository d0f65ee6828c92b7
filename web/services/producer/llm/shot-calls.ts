import type { Result } from '../../../core/failure.ts';
import { ok } from '../../../core/failure.ts';
import { shotsAsk, type ShotsInput } from '../../../core/producer/llm/instructions.ts';
import { ItemReader, LineReader } from '../../../core/producer/llm/item-reader.ts';
import type { Form } from '../../../core/producer/llm/kinds.ts';
import { readLine } from '../../../core/producer/llm/lines.ts';
import type { Manuscript } from '../../../core/producer/llm/manuscript.ts';
import { listOf, salvage } from '../../../core/producer/llm/salvage.ts';
import type { FrameTask } from '../../../core/producer/llm/task.ts';
import type { Conversation } from './conversation.ts';
import type { Progress } from './progress.ts';

/** What one call for shots brought. */
export type Brought = { items: number; taken: number; salvaged: boolean; cut: boolean };

/** Asks for the shots of some frames; each is judged as it comes, and shown when it is taken. */
export async function askForShots(
  talk: Conversation,
  manuscript: Manuscript,
  input: ShotsInput,
  progress: Progress,
): Promise<Result<Brought>> {
  const intake = new Intake(manuscript, input.frames, progress);
  const answer = await talk.ask(
    shotsAsk(input),
    progress.listener((piece, form) => intake.hear(piece, form)),
  );
  if (!answer.ok) return answer;
  intake.end(answer.value.text, answer.value.form);
  if (intake.items === 0) talk.wrongShape();
  return ok({
    items: intake.items,
    taken: intake.taken,
    salvaged: intake.salvaged,
    cut: answer.value.finish === 'length',
  });
}

/** Takes an answer in while it is written, in whichever form it comes. */
class Intake {
  items = 0;
  taken = 0;
  salvaged = false;
  readonly #manuscript: Manuscript;
  readonly #frames: readonly FrameTask[];
  readonly #progress: Progress;
  readonly #objects = new ItemReader();
  readonly #lines = new LineReader();

  constructor(manuscript: Manuscript, frames: readonly FrameTask[], progress: Progress) {
    this.#manuscript = manuscript;
    this.#frames = frames;
    this.#progress = progress;
  }

  hear(piece: string, form: Form): void {
    if (form === 'grammar' || form === 'lines') for (const line of this.#lines.push(piece)) this.#line(line);
    else for (const item of this.#objects.push(piece)) this.#item(item);
  }

  /** What the stream did not give whole is looked for in the full text. */
  end(text: string, form: Form): void {
    if (form === 'grammar' || form === 'lines') for (const line of this.#lines.end()) this.#line(line);
    const missed = this.items === 0 ? listOf(salvage(text), 'shots') : [];
    for (const item of missed) this.#item(item);
    const inJson = form === 'json_schema' || form === 'json_object';
    this.salvaged = this.items > 0 && inJson && !isWhole(text);
    if (this.items > 0 || !inJson) return;
    for (const line of text.split('\n')) this.#line(line);
    this.salvaged = this.items > 0;
  }

  #line(line: string): void {
    const shot = readLine(line, this.#manuscript.bible);
    if (shot !== undefined)
      this.#count(this.#manuscript.offerShot(shot, this.#frames, this.items), this.items + 1);
  }

  #item(item: unknown): void {
    this.#count(this.#manuscript.offer(item, this.#frames, this.items), this.items + 1);
  }

  #count(frame: FrameTask | undefined, items: number): void {
    this.items = items;
    if (frame === undefined) return;
    this.taken++;
    this.#progress.wrote(frame.n, this.#manuscript.descriptionOf(frame));
  }
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
