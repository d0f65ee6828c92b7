import type { Sequence, Take } from '../sequence.ts';

/** An honest span of time: neither end is a promise. */
export type Span = { lowMs: number; highMs: number };

/** Execution times of an earlier run, with what it was drawn with. */
export type MeasuredRun = { key: string; durationsMs: number[] };

/** What decides how long a frame takes: two sequences of one key are comparable. */
export function measureKey(sequence: Sequence): string {
  const { engine, settings } = sequence;
  const { width, height, steps } = settings;
  const drawnWith =
    engine.kind === 'shipped' ? [engine.graph, engine.files, engine.loras] : [engineName(engine)];
  return JSON.stringify([engine.kind, drawnWith, width, height, steps]);
}

const engineName = (engine: Sequence['engine']) => (engine.kind === 'canvas' ? engine.name : engine.kind);

/** Execution times of the run's finished takes; those that had to load the model first are left out. */
export const measuredDurations = (sequence: Sequence): number[] =>
  durationsOf(sequence, ({ loadedModel }) => loadedModel !== true);

/** Execution times of the run's finished takes that `counts` picks, in ms. */
export function durationsOf(sequence: Sequence, counts: (take: Take) => boolean = () => true): number[] {
  const since = sequence.run?.startedAt;
  if (since === undefined) return [];
  const measured = (take: Take) => take.state === 'done' && take.at >= since && counts(take);
  const takes = sequence.frames.flatMap((frame) => frame.takes.filter(measured));
  return takes.flatMap(({ durationMs }) => (durationMs === undefined ? [] : [Math.max(0, durationMs)]));
}

/** Time of one frame: the middle half of what was measured, widened by a fifth while there is a single measure. */
export function spanOfOne(durationsMs: number[]): Span | null {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return null;
  if (sorted.length === 1) return { lowMs: first * 0.8, highMs: first * 1.2 };
  if (sorted.length < 4) return { lowMs: first, highMs: sorted.at(-1) ?? first };
  return { lowMs: quantile(sorted, 0.25), highMs: quantile(sorted, 0.75) };
}

function quantile(sorted: number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Time for `frames` more frames of which one has run for `runningMs`, or null before there is a basis. */
export function spanFor(durationsMs: number[], frames: number, runningMs: number): Span | null {
  const one = spanOfOne(durationsMs);
  if (!one) return null;
  const left = (perFrame: number) => Math.max(0, perFrame * frames - Math.min(runningMs, perFrame));
  return { lowMs: left(one.lowMs), highMs: left(one.highMs) };
}

/** Time for all frames that `start` would draw, from earlier runs of the same kind; null when there was none. */
export function estimateBefore(sequence: Sequence, history: MeasuredRun[], frames?: number): Span | null {
  const key = measureKey(sequence);
  const same = history.filter((run) => run.key === key).flatMap((run) => run.durationsMs);
  return spanFor(same, frames ?? sequence.frames.length, 0);
}
