import { fail, ok, type Result } from '../../core/failure.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import type { Produced } from '../../core/producer/produced.ts';
import {
  ManuscriptInLines,
  type Question,
  type TextRequest,
} from '../../core/producer/text-model/manuscript-in-lines.ts';
import { textGraph } from '../../core/producer/text-model/text-graph.ts';
import { noTextModel, textModels } from '../../core/producer/text-model/text-models.ts';
import type { Writing } from '../../core/producer/writing.ts';
import type { ComfyClient } from '../comfy/client.ts';
import { pageChance, type Chance } from '../run/chance.ts';
import { pageClock, type Clock } from '../run/clock.ts';
import { TextJobs } from './text-job.ts';

export { textModels } from '../../core/producer/text-model/text-models.ts';

/** One answer of the text model; the number of calls so far is kept for the record. */
type Asking = { ask: (question: Question) => Promise<Result<string>>; calls: number };

/** Frames that failed are asked for once more, each with what was wrong. */
const ROUNDS = 2;

/**
 * Has the story written by a text encoder inside ComfyUI: ordinary jobs in its queue, then its memory is freed for the
 * frames. Always as many frames as asked for; what the model leaves out comes from the rules. An abort takes the job back
 * and is thrown on, since it is no failure.
 */
export async function askTextModel(
  client: ComfyClient,
  file: string,
  request: TextRequest,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void = () => undefined,
  { clock, chance }: { clock: Clock; chance: Chance } = { clock: pageClock, chance: pageChance },
): Promise<Result<Produced>> {
  const info = await client.objectInfo();
  if (!info.ok) return info;
  const refused = obstacle(info.value, file);
  if (refused) return refused;
  const jobs = new TextJobs(client, clock, chance);
  const ask = async ({ prompt, maxTokens }: Question): Promise<Result<string>> => {
    const graph = textGraph({ file, prompt, maxTokens, seed: seedFrom(chance) }, info.value);
    return graph.ok ? jobs.run(graph.value, signal) : graph;
  };
  try {
    return await write({ ask, calls: 0 }, file, request, onWriting);
  } finally {
    // Also after a failure or an abort: by then the model may be in memory, and frames need the room.
    await client.freeMemory();
  }
}

function obstacle(info: ObjectInfo, file: string): ReturnType<typeof fail> | undefined {
  const known = textModels(info).find((model) => model.file === file);
  if (known?.usable === true) return undefined;
  if (known?.why !== undefined) return fail('text-model-unusable', { why: known.why });
  const none = noTextModel(info);
  if (none) return fail('text-model-unusable', none);
  return fail('text-model-unusable', { why: `ComfyUI does not have ${file} in models/text_encoders.` });
}

async function write(
  asking: Asking,
  file: string,
  request: TextRequest,
  onWriting: (writing: Writing) => void,
): Promise<Result<Produced>> {
  const manuscript = new ManuscriptInLines(request);
  const tell = (stage: Writing['stage']): void =>
    onWriting({ stage, of: manuscript.task.frames.length, frames: manuscript.written, thinking: false });
  tell('bible');
  const bible = await answer(asking, manuscript.askBible());
  if (!bible.ok) return bible;
  manuscript.readBible(bible.value);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const frames of manuscript.runs()) {
      tell(round === 1 ? 'shots' : 'repair');
      const lines = await answer(asking, manuscript.askFrames(frames));
      // What is written stays: the rules complete a manuscript that broke off.
      if (!lines.ok && manuscript.written.length > 0) return ok(finished(asking, manuscript, file));
      if (!lines.ok) return lines;
      manuscript.readFrames(lines.value, frames);
    }
  }
  tell('shots');
  if (manuscript.silent) return fail('text-model-silent', { model: file });
  return ok(finished(asking, manuscript, file));
}

function finished({ calls }: Asking, manuscript: ManuscriptInLines, model: string): Produced {
  const usage = { calls, inputTokens: null, outputTokens: null };
  return { ...manuscript.finish(), record: { kind: 'text-model', model, usage } };
}

function answer(asking: Asking, question: Question): Promise<Result<string>> {
  asking.calls += 1;
  return asking.ask(question);
}

/** Another one each time: ComfyUI answers the same graph from its cache. */
const seedFrom = (chance: Chance): number => Math.floor(chance.number() * 2 ** 32);
