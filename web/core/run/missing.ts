import type { Failure } from '../failure.ts';
import type { Take } from '../sequence.ts';
import type { Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { isWanted } from './leaving.ts';
import { withSequence } from './record.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { ended, stop } from './settle.ts';
import { changeTake, findTake, openTakes } from './takes.ts';

/** A frame that was running this often when its server died is taken for the cause. */
const LOSSES = 2;

/**
 * Jobs that the server does not know any more. Where they were not wanted, that is all. Else nothing was drawn of them,
 * so they are planned again under their old ids: sent again by themselves after a restart, if the user likes it so; a
 * queue that somebody emptied is not refilled behind his back.
 */
export function missing(run: Run, event: EventOf<'missing'>): Step {
  if (!isGenerating(run)) return [run, []];
  const gone = openTakes(run.sequence)
    .map(({ take }) => take)
    .filter((take) => event.jobIds.includes(take.jobId) && wasSent(run, take));
  if (gone.length === 0) return [run, []];
  const sequence = gone.reduce(
    (kept, take) => changeTake(kept, take.jobId, afterLoss(run, take, event)),
    run.sequence,
  );
  const { live: _, runningSince: __, ...quiet } = run;
  const next = withSequence(quiet, sequence);
  const again = gone.filter(({ jobId }) => findTake(sequence, jobId)?.take.state === 'planned');
  if (again.length === 0) return ended(next, event.at);
  const told: Failure = { code: event.cause, about: { count: String(again.length) } };
  const mayResend = event.cause === 'server-restarted' && event.resend === true;
  return mayResend ? sentAgain(next, again, told, event.at) : stop(next, told, event.at);
}

/** A planned job was never sent, or taken back: the server owes it only where it may have been sent all the same. */
const wasSent = (run: Generating, { jobId, state }: Take): boolean =>
  state !== 'planned' || !isWanted(run, jobId);

function afterLoss(run: Generating, take: Take, { cause, suspect }: EventOf<'missing'>): Partial<Take> {
  if (!isWanted(run, take.jobId)) return { state: 'cancelled' };
  const wasDrawn = take.state === 'running' || take.jobId === suspect;
  if (cause !== 'server-restarted' || !wasDrawn) return { state: 'planned' };
  const losses = (take.losses ?? 0) + 1;
  if (losses < LOSSES) return { state: 'planned', losses };
  return { state: 'failed', losses, failure: { code: 'server-crashed-by-frame' } };
}

/** A run that the user paused stays so; one that waited for this very restart goes on. */
function sentAgain(run: Generating, gone: Take[], told: Failure, at: string): Step {
  const [next, effects] = ended(run, at);
  if (!isGenerating(next) || !next.sequence.run) return [next, effects];
  const { stopped, ...record } = next.sequence.run;
  const waitedForIt = stopped?.code === 'server-not-running-jobs';
  if (next.phase === 'Paused' && !waitedForIt) return [next, effects];
  const sent = next.phase === 'Paused' ? openTakes(next.sequence).map(({ take }) => take) : gone;
  const sequence = {
    ...next.sequence,
    run: { ...record, state: 'active' as const, mended: told },
    updatedAt: at,
  };
  const jobIds = sent.filter(({ jobId }) => isWanted(next, jobId)).map(({ jobId }) => jobId);
  return [
    withSequence(next, { ...sequence, status: 'generating' }),
    [...effects, { do: 'submit', jobIds, fresh: false }],
  ];
}
