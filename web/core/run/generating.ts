import type { RunRecord, Sequence } from '../sequence.ts';
import type { Effect, Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { isFinished, isGenerating, type Generating, type GeneratingPhase, type Run } from './run.ts';
import { changeTake, findTake, isOpen, openTakes, plan, type Attempt } from './takes.ts';

type Event<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;

/** All attempts become jobs at once, in the order of the story: a closed tab then stops nothing. */
export function start(run: Run, { attempts, at }: Event<'start'>): Step {
  if (run.phase !== 'PromptsReview' && !isFinished(run)) return [run, []];
  const planned = plan(run.sequence, attempts, at);
  const ids = jobsOf(planned, attempts);
  if (ids.length === 0) return [run, []];
  const frames = planned.frames.filter(({ takes }) => takes.some(isOpen)).map(({ id }) => id);
  const record: RunRecord = { state: 'active', startedAt: at, frames };
  const sequence: Sequence = { ...planned, run: record, status: 'generating', updatedAt: at };
  const next: Generating = { phase: 'QueuedForGeneration', sequence, connection: 'off', retries: [] };
  return [
    next,
    [
      { do: 'save', now: true },
      { do: 'submit', jobIds: ids, fresh: true },
    ],
  ];
}

/** Job ids of those attempts that really were planned, in the order of the story. */
export function jobsOf(sequence: Sequence, attempts: Attempt[]): string[] {
  const wanted = new Set(attempts.map(({ jobId }) => jobId));
  return openTakes(sequence).flatMap(({ take }) => (wanted.has(take.jobId) ? [take.jobId] : []));
}

/** The generating phase that the takes themselves tell. */
export function phaseOf(sequence: Sequence): GeneratingPhase {
  const record = sequence.run;
  if (record?.state === 'paused') return 'Paused';
  const takes = sequence.frames.flatMap((frame) => frame.takes);
  if (takes.some(({ state }) => state === 'running')) return 'GeneratingFrame';
  const since = record?.startedAt ?? '';
  return takes.some(({ state, at }) => state === 'done' && at >= since)
    ? 'FrameComplete'
    : 'QueuedForGeneration';
}

/** The run with another sequence and the phase that follows from it. */
export function withSequence(run: Generating, sequence: Sequence): Generating {
  return sequence === run.sequence ? run : { ...run, sequence, phase: phaseOf(sequence) };
}

export function withRecord(sequence: Sequence, change: Partial<RunRecord>, at: string): Sequence {
  return sequence.run ? { ...sequence, run: { ...sequence.run, ...change }, updatedAt: at } : sequence;
}

export function queued(run: Run, { jobId }: Event<'queued'>): Step {
  if (!isGenerating(run) || findTake(run.sequence, jobId)?.take.state !== 'planned') return [run, []];
  return [
    withSequence(run, changeTake(run.sequence, jobId, { state: 'queued' })),
    [{ do: 'save', now: false }],
  ];
}

export function running(run: Run, { jobId, nowMs }: Event<'running'>): Step {
  if (!isGenerating(run)) return [run, []];
  const take = findTake(run.sequence, jobId)?.take;
  if (!take || !isOpen(take) || take.state === 'running') return [run, []];
  const { live: _, ...rest } = withSequence(run, changeTake(run.sequence, jobId, { state: 'running' }));
  return [{ ...rest, runningSince: nowMs }, []];
}

export function heard(run: Run, event: Event<'progressed' | 'connection'>): Step {
  if (!isGenerating(run)) return [run, []];
  if (event.type === 'connection') {
    return event.connection === run.connection ? [run, []] : [{ ...run, connection: event.connection }, []];
  }
  const { jobId, value, max } = event;
  if (findTake(run.sequence, jobId)?.take.state !== 'running') return [run, []];
  return [{ ...run, live: { jobId, value, max } }, []];
}

/** Pending jobs are taken back by their ids; the running one is finished. */
export function pause(run: Run, { at }: Event<'pause'>): Step {
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
export function resume(run: Run, { attempts, at }: Event<'resume'>): Step {
  if (isFinished(run)) return start(run, { type: 'start', attempts, at });
  if (!isGenerating(run) || run.phase !== 'Paused' || !run.sequence.run || run.cancelling) return [run, []];
  const { stopped: _, ...record } = run.sequence.run;
  const known = openTakes(run.sequence).filter(({ take }) => take.state === 'planned');
  const jobIds = known.map(({ take }) => take.jobId);
  const planned = plan(run.sequence, attempts, at);
  const sequence: Sequence = {
    ...planned,
    run: { ...record, state: 'active' },
    status: 'generating',
    updatedAt: at,
  };
  const effects: Effect[] = [{ do: 'save', now: true }];
  if (jobIds.length > 0) effects.push({ do: 'submit', jobIds, fresh: false });
  const added = jobsOf(planned, attempts);
  if (added.length > 0) effects.push({ do: 'submit', jobIds: added, fresh: true });
  return [withSequence(run, sequence), effects];
}
