import type { Sequence } from '../sequence.ts';
import type { Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { withSequence } from './record.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { changeTake, isOpen, openTakes } from './takes.ts';

/**
 * Lets somebody go first. The next time only after another frame is finished: on a server that is never idle, the last
 * frames would otherwise wait for ever.
 */
export function othersWait(run: Run, { jobIds }: EventOf<'others-wait'>): Step {
  if (!isGenerating(run) || run.phase === 'Paused' || run.cancelling) return [run, []];
  const finished = finishedInRun(run.sequence);
  if (run.yieldedAt !== undefined && finished <= run.yieldedAt) return [run, []];
  const waiting = openTakes(run.sequence)
    .filter(({ take }) => take.state === 'queued' && jobIds.includes(take.jobId))
    .map(({ take }) => take.jobId)
    .filter((id) => !run.leaving.includes(id));
  if (waiting.length === 0) return [run, []];
  return requeued({ ...run, yieldedAt: finished }, waiting);
}

/** The run with these jobs, which have not begun, at the end of the queue in this order. */
export function requeued(run: Generating, jobIds: string[]): Step<Generating> {
  const sequence = jobIds.reduce((kept, id) => changeTake(kept, id, { state: 'planned' }), run.sequence);
  return [
    withSequence(run, sequence),
    [
      { do: 'save', now: true },
      { do: 'requeue', jobIds },
    ],
  ];
}

function finishedInRun(sequence: Sequence): number {
  const since = sequence.run?.startedAt ?? '';
  const takes = sequence.frames.flatMap((frame) => frame.takes);
  return takes.filter((take) => !isOpen(take) && take.at >= since && take.state !== 'cancelled').length;
}
