import { durationsOf, measuredDurations } from './estimate.ts';
import type { Generating } from './run.ts';

/** Shorter than this nobody wonders about, however quick the other frames were. */
const NEVER_BEFORE = 30_000;

/** A frame that takes unusually long: for how long it has run, and what is usual, in ms. */
export type Slow = { runningMs: number; usualMs: number };

/** The running frame where it takes more than three times the usual; never before something was measured. */
export function slowOf(run: Generating, nowMs: number): Slow | undefined {
  // The frame that loaded the model took longer than is usual: better than to know nothing of a second one that hangs.
  const usualMs = median(measuredDurations(run.sequence)) ?? median(durationsOf(run.sequence));
  const since = run.phase === 'GeneratingFrame' ? run.runningSince : undefined;
  if (usualMs === undefined || since === undefined) return undefined;
  const runningMs = nowMs - since;
  return runningMs > Math.max(NEVER_BEFORE, 3 * usualMs) ? { runningMs, usualMs } : undefined;
}

/** The middle one of `times`, the upper of two; undefined where there is none. */
export function median(times: number[]): number | undefined {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
