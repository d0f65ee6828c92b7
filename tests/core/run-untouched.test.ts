import { describe, expect, it } from 'vitest';
import type { Writing } from '../../web/core/producer/writing.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { emptyRun, type Run } from '../../web/core/run/run.ts';
import { after, done, failed, generating, reviewing, running, step } from '../support/runs.ts';
import { aDraft, aSequence, at, attempt, attempts, frameId, job } from '../support/sequences.ts';

const cancelled: RunEvent = { type: 'cancel', at: at(5) };
const paused: RunEvent = { type: 'pause', at: at(5) };

const runs: Record<string, Run> = {
  'an empty page': emptyRun,
  'a draft that is checked': after(emptyRun, { type: 'ask-prompts', draft: aDraft(), attempt: 'one' }),
  'prompts that are written': after(
    emptyRun,
    { type: 'ask-prompts', draft: aDraft(), attempt: 'one' },
    { type: 'draft-accepted', attempt: 'one', engine: { kind: 'rough' } },
  ),
  'a review': reviewing(),
  'a run': after(generating(), running(1)),
  'a paused run': after(generating(), running(1), paused),
  'a run that is cancelled': after(generating(), running(1), cancelled),
  'a finished run': after(generating(1), running(1), done(1)),
};

const at9 = at(9);
const failure = { code: 'disk-full' as const };
const engine = { kind: 'rough' as const };
const writing: Writing = { stage: 'shots', of: 3, frames: [], thinking: false };

const events: Record<string, RunEvent> = {
  'draft-refused': { type: 'draft-refused', attempt: 'one', problems: [] },
  'draft-accepted': { type: 'draft-accepted', attempt: 'one', engine },
  'prompts-written': { type: 'prompts-written', attempt: 'one', writing },
  'prompts-made': { type: 'prompts-made', attempt: 'one', sequence: aSequence() },
  'prompts-failed': { type: 'prompts-failed', attempt: 'one', failure },
  'a refusal of another attempt': { type: 'draft-refused', attempt: 'two', problems: [] },
  'an acceptance of another attempt': { type: 'draft-accepted', attempt: 'two', engine },
  'news of another attempt': {
    type: 'prompts-written',
    attempt: 'two',
    writing,
  },
  'prompts of another attempt': { type: 'prompts-made', attempt: 'two', sequence: aSequence() },
  'a failure of another attempt': { type: 'prompts-failed', attempt: 'two', failure },
  'ask-prompts': { type: 'ask-prompts', draft: aDraft(), attempt: 'two' },
  'cancel-prompts': { type: 'cancel-prompts' },
  open: { type: 'open', sequence: aSequence(), at: at9, chance: 0 },
  edit: { type: 'edit', edit: { do: 'title', text: 'Other' }, at: at9 },
  undo: { type: 'undo', at: at9 },
  review: { type: 'review' },
  start: { type: 'start', attempts: attempts(3, 2), at: at9 },
  'start-refused': { type: 'start-refused', failure },
  pause: { type: 'pause', at: at9 },
  resume: { type: 'resume', attempts: [], at: at9 },
  cancel: { type: 'cancel', at: at9 },
  'cancel-frame': { type: 'cancel-frame', frameId: frameId(2), at: at9 },
  'cancel of no frame': { type: 'cancel-frame', frameId: 'ffffffff', at: at9 },
  retry: { type: 'retry', attempts: attempts(3, 2), at: at9 },
  'retry of nothing': { type: 'retry', attempts: [], at: at9 },
  queued: { type: 'queued', jobId: job(1) },
  running: { type: 'running', jobId: job(2), nowMs: 1 },
  'running again': running(1),
  progressed: { type: 'progressed', jobId: job(2), value: 1, max: 2 },
  settled: done(2),
  'a settled job of nobody': done(9),
  'taken-back': { type: 'taken-back', jobIds: [job(2)], at: at9 },
  'taken-back of nobody': { type: 'taken-back', jobIds: [job(9)], at: at9 },
  missing: { type: 'missing', jobIds: [job(2)], cause: 'removed-from-queue', at: at9 },
  'missing of nobody': {
    type: 'missing',
    jobIds: [job(9)],
    cause: 'server-restarted',
    resend: true,
    at: at9,
  },
  'others-wait': { type: 'others-wait', jobIds: [job(2)], at: at9 },
  'others-wait behind nobody': { type: 'others-wait', jobIds: [job(9)], at: at9 },
  stopped: { type: 'stopped', failure, at: at9 },
  'retry-due': { type: 'retry-due', failedJobId: job(1), attempt: attempt(1, 2), at: at9 },
  connection: { type: 'connection', connection: 'live' },
  'the same connection': { type: 'connection', connection: 'off' },
};

const aboutPrompts: string[] = [
  'draft-refused',
  'draft-accepted',
  'prompts-written',
  'prompts-made',
  'prompts-failed',
];
const ofOthers: string[] = [
  'a refusal of another attempt',
  'an acceptance of another attempt',
  'news of another attempt',
  'prompts of another attempt',
  'a failure of another attempt',
];
const aboutJobs: string[] = [
  'pause', 'cancel', 'cancel-frame', 'queued', 'running', 'progressed', 'settled', 'taken-back', 'missing',
  'others-wait', 'stopped', 'retry-due', 'connection',
]; // prettier-ignore
const noSequence: string[] = [
  ...aboutJobs,
  'edit',
  'undo',
  'review',
  'start',
  'start-refused',
  'resume',
  'retry',
];
const ofNobody: string[] = [
  'cancel of no frame', 'retry of nothing', 'queued', 'running again', 'a settled job of nobody', 'taken-back of nobody',
  'missing of nobody', 'others-wait behind nobody', 'retry-due', 'progressed', 'undo',
]; // prettier-ignore
const whileGenerating: string[] = [
  'ask-prompts',
  'cancel-prompts',
  'open',
  'review',
  'start',
  'start-refused',
];

/** What means nothing where. */
const meaningless: Record<string, string[]> = {
  'an empty page': [...noSequence, ...aboutPrompts, ...ofOthers],
  'a draft that is checked': [
    ...noSequence,
    ...ofOthers,
    'prompts-written',
    'prompts-made',
    'prompts-failed',
  ],
  'prompts that are written': [...noSequence, ...ofOthers, 'draft-refused', 'draft-accepted'],
  'a review': [...aboutJobs, ...aboutPrompts, ...ofOthers, 'undo', 'review', 'resume', 'retry of nothing'],
  'a run': [...whileGenerating, ...aboutPrompts, ...ofOthers, ...ofNobody, 'resume', 'the same connection'],
  'a paused run': [...whileGenerating, ...aboutPrompts, ...ofNobody, 'pause', 'others-wait'],
  'a run that is cancelled': [
    ...whileGenerating, ...aboutPrompts, ...ofNobody, 'pause', 'resume', 'cancel', 'cancel-frame', 'retry', 'edit',
    'others-wait', 'stopped',
  ], // prettier-ignore
  'a finished run': [...aboutJobs, ...aboutPrompts, ...ofOthers, 'undo', 'retry of nothing'],
};

describe.each(Object.entries(meaningless))('%s', (name, list) => {
  it.each(list)('is left as it is by what means nothing there: %s', (event) => {
    const run = runs[name];
    const told = events[event];
    if (!run || !told) throw new Error(`There is no ${name} or no ${event}`);
    const [next, effects] = step(run, told);
    expect(next).toBe(run);
    expect(effects).toEqual([]);
  });
});

describe('a frame that has its outcome', () => {
  it('never gets another, whatever comes late', () => {
    const run = after(generating(), running(1), failed(1, { code: 'bad-graph' }));
    expect(after(run, { type: 'queued', jobId: job(1) }, running(1), done(1))).toBe(run);
  });
});
