import type { Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { leave, withoutInstead } from './leaving.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { ended } from './settle.ts';
import { isOpen } from './takes.ts';

/** The user takes one frame out of the run: its job is stopped, its next try dropped; everything else goes on. */
export function cancelFrame(run: Run, { frameId, at }: Extract<RunEvent, { type: 'cancel-frame' }>): Step {
  if (!isGenerating(run) || run.cancelling) return [run, []];
  const frame = run.sequence.frames.find(({ id }) => id === frameId);
  const jobId = frame?.takes.find(isOpen)?.jobId;
  const retries = run.retries.filter((retry) => retry.frameId !== frameId);
  const next: Generating = { ...run, retries };
  if (jobId === undefined) return retries.length === run.retries.length ? [run, []] : ended(next, at);
  return [leave(withoutInstead(next, jobId), [jobId]), [{ do: 'cancel-jobs', jobIds: [jobId] }]];
}
