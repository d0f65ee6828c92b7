import type { Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { leave, withoutInstead } from './leaving.ts';
import { withRecord } from './record.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { ended } from './settle.ts';
import { isOpen } from './takes.ts';

/**
 * The user takes one frame out of the run: its job is stopped, its next try dropped; everything else goes on. The run is
 * not about this frame any more, which is how a page that is left in between still knows it.
 */
export function cancelFrame(run: Run, { frameId, at }: EventOf<'cancel-frame'>): Step {
  if (!isGenerating(run) || run.cancelling) return [run, []];
  const frame = run.sequence.frames.find(({ id }) => id === frameId);
  const jobId = frame?.takes.find(isOpen)?.jobId;
  const retries = run.retries.filter((retry) => retry.frameId !== frameId);
  if (jobId === undefined && retries.length === run.retries.length) return [run, []];
  const frames = run.sequence.run?.frames.filter((id) => id !== frameId) ?? [];
  const next: Generating = { ...run, retries, sequence: withRecord(run.sequence, { frames }, at) };
  if (jobId === undefined) return ended(next, at);
  return [
    leave(withoutInstead(next, jobId), [jobId]),
    [
      { do: 'save', now: true },
      { do: 'cancel-jobs', jobIds: [jobId] },
    ],
  ];
}
