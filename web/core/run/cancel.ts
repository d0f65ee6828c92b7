import type { Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { withRecord, withSequence } from './generating.ts';
import { ended } from './settle.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { changeTake, findTake, openTakes } from './takes.ts';

type Event<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;

/**
 * Everything open is taken back by its id; what is done stays. The run ends when the server has answered for each job,
 * for one may be finished in the meantime, and then its picture is kept.
 */
export function cancel(run: Run, { at }: Event<'cancel'>): Step {
  if (!isGenerating(run) || run.cancelling) return [run, []];
  const { stopped: _, ...record } = run.sequence.run ?? { state: 'cancelled', startedAt: at, frames: [] };
  const sequence = { ...run.sequence, run: record };
  const next: Generating = {
    ...run,
    sequence: withRecord(sequence, { state: 'cancelled' }, at),
    retries: [],
  };
  const jobIds = openTakes(sequence).map(({ take }) => take.jobId);
  const cancelling: Generating = { ...next, cancelling: true, phase: next.phase };
  if (jobIds.length === 0) return ended(cancelling, at);
  return [
    cancelling,
    [
      { do: 'save', now: true },
      { do: 'cancel-jobs', jobIds },
    ],
  ];
}

/** Jobs that are surely not on the server: ended when cancelling, planned when paused, sent again when going on. */
export function takenBack(run: Run, { jobIds, at }: Event<'taken-back'>): Step {
  if (!isGenerating(run)) return [run, []];
  const open = jobIds.filter((id) => {
    const state = findTake(run.sequence, id)?.take.state;
    return state === 'queued' || state === 'running' || state === 'planned';
  });
  if (open.length === 0) return [run, []];
  const state = run.cancelling ? 'cancelled' : 'planned';
  const sequence = open.reduce((kept, id) => changeTake(kept, id, { state }), run.sequence);
  const next = withSequence(run, sequence);
  if (run.cancelling) return ended(next, at);
  // Pause and resume pressed in quick succession: the job was taken back after all and must be sent again.
  if (run.phase !== 'Paused')
    return [
      next,
      [
        { do: 'save', now: true },
        { do: 'submit', jobIds: open, fresh: false },
      ],
    ];
  return [next, [{ do: 'save', now: true }]];
}
