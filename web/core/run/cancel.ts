import type { Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { ended } from './settle.ts';
import { isWanted } from './leaving.ts';
import { withRecord, withSequence } from './record.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { changeTake, openTakes } from './takes.ts';

/**
 * Everything open is taken back by its id; what is done stays. The run ends when the server has answered for each job,
 * for one may be finished in the meantime, and then its picture is kept.
 */
export function cancel(run: Run, { at }: EventOf<'cancel'>): Step {
  if (!isGenerating(run) || run.cancelling) return [run, []];
  const { stopped: _, ...record } = run.sequence.run ?? { state: 'cancelled', startedAt: at, frames: [] };
  const cancelling: Generating = {
    ...run,
    sequence: withRecord({ ...run.sequence, run: record }, { state: 'cancelled' }, at),
    retries: [],
    leaving: [],
    cancelling: true,
  };
  const jobIds = openTakes(cancelling.sequence).map(({ take }) => take.jobId);
  if (jobIds.length === 0) return ended(cancelling, at);
  return [
    cancelling,
    [
      { do: 'save', now: true },
      { do: 'cancel-jobs', jobIds },
    ],
  ];
}

/**
 * Jobs that are surely not on the server: over where they were to leave, planned when paused, else sent again in the
 * order of the story, for they made room for somebody, were moved, or the user went on before the pause was through.
 */
export function takenBack(run: Run, { jobIds, at }: EventOf<'taken-back'>): Step {
  if (!isGenerating(run)) return [run, []];
  const back = openTakes(run.sequence).flatMap(({ take }) =>
    jobIds.includes(take.jobId) ? [take.jobId] : [],
  );
  if (back.length === 0) return [run, []];
  const sequence = back.reduce((kept, id) => changeTake(kept, id, { state: stateOf(run, id) }), run.sequence);
  const again = back.filter((id) => stateOf(run, id) === 'planned');
  const [next, effects] = ended(withSequence(run, sequence), at);
  if (run.phase === 'Paused' || again.length === 0) return [next, effects];
  return [next, [...effects, { do: 'submit', jobIds: again, fresh: false }]];
}

const stateOf = (run: Generating, jobId: string) => (isWanted(run, jobId) ? 'planned' : 'cancelled');
