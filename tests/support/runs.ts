import type { Failure } from '../../web/core/failure.ts';
import type { Effect } from '../../web/core/run/effects.ts';
import type { Outcome, RunEvent } from '../../web/core/run/events.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { isGenerating, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { step as pureStep } from '../../web/core/run/step.ts';
import { anImage, aSequence, at, attempt, attempts, frameId, job } from './sequences.ts';

const render = () => ({ prompt: 'rendered' });
export const step = (run: Run, event: RunEvent) => pureStep(run, event, render);
export const after = (run: Run, ...events: RunEvent[]): Run =>
  events.reduce((now, event) => step(now, event)[0], run);

export const reviewing = (frames = 3): Run => ({
  phase: 'PromptsReview',
  sequence: aSequence(frames),
  past: [],
});
export const generating = (frames = 3): Run => {
  const begun = after(reviewing(frames), { type: 'start', attempts: attempts(frames), at: at(1) });
  return after(begun, ...attempts(frames).map(({ jobId }): RunEvent => ({ type: 'queued', jobId })));
};
export const running = (frame: number): RunEvent => ({ type: 'running', jobId: job(frame), nowMs: 0 });
export const done = (frame: number, take = 1, durationMs = 2000): RunEvent => ({
  type: 'settled',
  jobId: job(frame, take),
  outcome: { state: 'done', image: anImage(frame, take), durationMs },
  at: at(10 * frame),
  chance: 0,
});
export const failed = (frame: number, failure: Failure = { code: 'frame-error' }, take = 1): RunEvent => ({
  type: 'settled',
  jobId: job(frame, take),
  outcome: { state: 'failed', failure },
  at: at(10 * frame),
  chance: 0,
});
export const settled = (frame: number, outcome: Outcome): RunEvent => ({
  type: 'settled',
  jobId: job(frame),
  outcome,
  at: at(10 * frame),
  chance: 0,
});
export const due = (frame: number, take: number): RunEvent => ({
  type: 'retry-due',
  failedJobId: job(frame, take - 1),
  attempt: attempt(frame, take),
  at: at(60),
});
export const states = (run: Run) => progressOf(run, 0)?.frames.map(({ state }) => state);
export const submitted = (effects: Effect[]) =>
  effects.flatMap((effect) => (effect.do === 'submit' ? effect.jobIds : []));

export const without = (frame: number): RunEvent => ({
  type: 'cancel-frame',
  frameId: frameId(frame),
  at: at(20),
});
export const takenBack = (...jobIds: string[]): RunEvent => ({ type: 'taken-back', jobIds, at: at(21) });
export const paused: RunEvent = { type: 'pause', at: at(5) };
export const resumed: RunEvent = { type: 'resume', attempts: [], at: at(50) };
export const lost = (resend: boolean, ...frames: number[]): RunEvent => ({
  type: 'missing',
  jobIds: frames.map((frame) => job(frame)),
  cause: 'server-restarted',
  resend,
  at: at(40),
});
export const record = (run: Run) => sequenceOf(run)?.run;
export const takesOf = (run: Run, frame: number) => sequenceOf(run)?.frames[frame - 1]?.takes;
export const leaving = (run: Run) => (isGenerating(run) ? run.leaving : undefined);
