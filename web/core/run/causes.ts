import type { Failure, FailureCode } from '../failure.ts';

/** Causes that would fail every other frame too: the run stops at the first and keeps all. */
const everybodysCodes: ReadonlySet<FailureCode> = new Set([
  'server-unreachable',
  'server-busy',
  'server-restarted',
  'server-not-running-jobs',
  'removed-from-queue',
  'missing-model',
  'missing-node',
  'bad-graph',
  'slot-open',
  'disk-full',
  'sign-in-again',
  'unexpected-answer',
  'other-tab-drives',
]);

/** Whether the failure says nothing about the frame that met it. */
export const isEverybodysFault = (failure: Failure): boolean => everybodysCodes.has(failure.code);

/** Names and texts of exceptions that pass by themselves: services behind a node that are busy or out of reach. */
const passing =
  /timed?[ -]?out|connection (?:reset|refused|aborted|error)|ConnectionError|too many requests|\b(?:429|502|503|504)\b|temporarily/i;

const triesByCode: ReadonlyMap<FailureCode, number> = new Map([
  ['out-of-memory', 2],
  ['no-image', 2],
  ['frame-error', 2],
]);

/**
 * How many attempts at a frame make sense in all. Another cause is not worth a second one: a graph that the server
 * refused stays refused, and what a person stopped is not started again behind his back.
 */
export function triesFor(failure: Failure): number {
  const mayPass = passing.test(`${failure.about?.['type'] ?? ''} ${failure.detail ?? ''}`);
  return failure.code === 'frame-error' && mayPass ? 3 : (triesByCode.get(failure.code) ?? 1);
}

/**
 * Delay before try `attempt` (1 = the second try) in ms: doubles from one second to half a minute, spread by half so
 * that many clients do not come back at once. `chance` is 0..1. A server that names its own time is obeyed.
 */
export function backoff(attempt: number, chance: number, retryAfterMs = 0): number {
  const step = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return retryAfterMs > 0 ? retryAfterMs + chance * 1000 : step * (0.5 + chance * 0.5);
}
