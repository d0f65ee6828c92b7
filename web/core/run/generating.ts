import type { RunRecord, Sequence } from '../sequence.ts';
import { isoOf, millisOf } from '../time.ts';
import type { Effect, Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { isWanted, stays } from './leaving.ts';
import { withFrames, withRecord, withSequence } from './record.ts';
import { isFinished, isGenerating, type Generating, type Run } from './run.ts';
import { changeTake, findTake, isOpen, jobsOf, later, openTakes, plan } from './takes.ts';

/** All attempts become jobs at once, in the order of the story: a closed tab then stops nothing. */
export function start(run: Run, { attempts, at }: EventOf<'start'>): Step {
  if (run.phase !== 'PromptsReview' && !isFinished(run)) return [run, []];
  const startedAt = afterAllTakes(run.sequence, at);
  const planned = plan(run.sequence, attempts, startedAt);
  const ids = jobsOf(planned, attempts);
  if (ids.length === 0) return [run, []];
  const frames = planned.frames.filter(({ takes }) => takes.some(isOpen)).map(({ id }) => id);
  const record: RunRecord = { state: 'active', startedAt, frames };
  const sequence: Sequence = { ...planned, run: record, status: 'generating', updatedAt: at };
  const next: Generating = {
    phase: 'QueuedForGeneration',
    sequence,
    connection: 'off',
    retries: [],
    leaving: [],
  };
  return [
    next,
    [
      { do: 'save', now: true },
      { do: 'submit', jobIds: ids, fresh: true },
    ],
  ];
}

/** A clock that was set back since the last run must not make its takes those of this one. */
function afterAllTakes({ frames }: Sequence, at: string): string {
  const last = frames.flatMap(({ takes }) => takes.map((take) => take.at)).reduce(later, '');
  return last < at ? at : isoOf(millisOf(last) + 1);
}

/**
 * The server has the job. A take that was told here to be further stays there, for news come in any order; what an
 * earlier page saw running may wait again.
 */
export function queued(run: Run, { jobId, waits = false }: EventOf<'queued'>): Step {
  if (!isGenerating(run)) return [run, []];
  const state = findTake(run.sequence, jobId)?.take.state;
  const isOld = waits && state === 'running' && run.runningSince === undefined;
  if (state !== 'planned' && !isOld) return [run, []];
  return [
    withSequence(run, changeTake(run.sequence, jobId, { state: 'queued' })),
    [{ do: 'save', now: false }],
  ];
}

/** The job runs, as a look or a message tells, even where nobody said that it was queued. */
export function running(run: Run, { jobId, nowMs }: EventOf<'running'>): Step {
  if (!isGenerating(run)) return [run, []];
  const take = findTake(run.sequence, jobId)?.take;
  if (!take || !isOpen(take) || take.state === 'running') return [run, []];
  const sequence = changeTake(run.sequence, jobId, { state: 'running' });
  const { live: _, ...rest } = stays(withSequence(run, sequence), jobId);
  return [{ ...rest, runningSince: nowMs }, []];
}

/** News for the eye: nothing is decided by it. */
export function heard(run: Run, event: EventOf<'progressed' | 'connection'>): Step {
  if (!isGenerating(run)) return [run, []];
  if (event.type === 'connection') {
    return event.connection === run.connection ? [run, []] : [{ ...run, connection: event.connection }, []];
  }
  const { jobId, value, max } = event;
  if (findTake(run.sequence, jobId)?.take.state !== 'running') return [run, []];
  return [{ ...run, live: { jobId, value, max } }, []];
}

/** Pending jobs are taken back by their ids; the running one is finished. */
export function pause(run: Run, { at }: EventOf<'pause'>): Step {
  if (!isGenerating(run) || run.phase === 'Paused' || run.cancelling) return [run, []];
  const sequence = withRecord(run.sequence, { state: 'paused' }, at);
  const jobIds = openTakes(sequence).map(({ take }) => take.jobId);
  return [
    withSequence(run, sequence),
    [
      { do: 'save', now: true },
      { do: 'take-back', jobIds },
    ],
  ];
}

/**
 * Goes on with one press, whatever stopped the run: planned takes are sent under the ids they have, `attempts` are for
 * frames whose take failed of the common cause. A run that ended is started again with the attempts.
 */
export function resume(run: Run, { attempts, at }: EventOf<'resume'>): Step {
  if (isFinished(run)) return start(run, { type: 'start', attempts, at });
  if (!isGenerating(run) || run.phase !== 'Paused' || !run.sequence.run || run.cancelling) return [run, []];
  const { stopped, mended: _, ...record } = run.sequence.run;
  const { wentOnAfter: __, ...rest } = run;
  const open = openTakes(run.sequence);
  const waiting = open.filter(({ take }) => take.state === 'planned');
  const jobIds = waiting.map(({ take }) => take.jobId).filter((id) => isWanted(run, id));
  const sent = open.filter(({ take }) => take.state !== 'planned').map(({ take }) => take.jobId);
  const wentOnAfter = stopped && { code: stopped.code, jobIds: sent };
  const planned = plan(run.sequence, attempts, at);
  // A frame that comes back into the run belongs to it, or a reload would take it for one that was cancelled.
  const frames = [...record.frames, ...attempts.map(({ frameId }) => frameId)];
  const active: Sequence = {
    ...planned,
    run: { ...record, state: 'active' },
    status: 'generating',
    updatedAt: at,
  };
  const sequence = withFrames(active, frames);
  const effects: Effect[] = [{ do: 'save', now: true }];
  if (jobIds.length > 0) effects.push({ do: 'submit', jobIds, fresh: false });
  const added = jobsOf(planned, attempts);
  if (added.length > 0) effects.push({ do: 'submit', jobIds: added, fresh: true });
  return [withSequence({ ...rest, ...(wentOnAfter && { wentOnAfter }) }, sequence), effects];
}
