import type { RunRecord, Sequence } from '../sequence.ts';
import type { Generating, GeneratingPhase } from './run.ts';

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

/** The sequence whose run is about these frames. */
export function withFrames(sequence: Sequence, frameIds: string[]): Sequence {
  const inRun = new Set(frameIds);
  const frames = sequence.frames.map(({ id }) => id).filter((id) => inRun.has(id));
  return sequence.run ? { ...sequence, run: { ...sequence.run, frames } } : sequence;
}

/** The sequence with a change in the record of its run; a sequence that has none stays as it is. */
export function withRecord(sequence: Sequence, change: Partial<RunRecord>, at: string): Sequence {
  return sequence.run ? { ...sequence, run: { ...sequence.run, ...change }, updatedAt: at } : sequence;
}
