import { ok, type Result } from '../../../core/failure.ts';
import { Manuscript } from '../../../core/producer/llm/manuscript.ts';
import { reshootTask } from '../../../core/producer/llm/reshoot-task.ts';
import { reshootEmbedded, type Reshot } from '../../../core/producer/reshoot.ts';
import type { Sequence } from '../../../core/sequence.ts';
import { Conversation } from './conversation.ts';
import { Progress } from './progress.ts';
import type { LlmServer } from './server.ts';
import { askForShots } from './shot-calls.ts';

/**
 * Another picture for one frame, from a model that sees the frames around it and the user's hint; the rules' picture where
 * two answers could not be used. An abort is thrown on.
 */
export async function reshootLlm(
  server: LlmServer,
  sequence: Sequence,
  frameId: string,
  hint: string,
  signal: AbortSignal,
): Promise<Result<Reshot & { origin: 'model' | 'embedded' }>> {
  const own = reshootEmbedded(sequence, frameId, hint);
  const { task, frame, around } = reshootTask(sequence, frameId, own, hint);
  const reading = { bible: sequence.bible, taken: 0, offered: 0, trusted: true };
  const manuscript = new Manuscript(task, reading, around);
  const talk = new Conversation(server, signal);
  const progress = new Progress(1, () => undefined);
  for (let round = 0; round < 2 && !manuscript.written.has(frame.n); round++) {
    const input = {
      bible: sequence.bible,
      frames: [frame],
      outline: new Map([[frame.n, own.shot.moment]]),
      before: manuscript.before(frame.n),
      faults: manuscript.faults,
      hint,
    };
    const brought = await askForShots(talk, manuscript, input, progress);
    if (!brought.ok) return brought;
  }
  const shot = manuscript.shotOf(frame.n);
  if (shot === undefined) return ok({ ...own, origin: 'embedded' });
  return ok({ shot, description: manuscript.descriptionOf(frame), origin: 'model' });
}
