import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../web/core/run/events.ts';
import { expectedImage, newPrefix, prefixOf } from '../../web/core/run/prefix.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, type Run } from '../../web/core/run/run.ts';
import { after, done, failed, generating, running } from '../support/runs.ts';
import { aFrame, aSequence, aTake, at, job } from '../support/sequences.ts';

const ms = (seconds: number) => Date.parse(at(seconds));
const begun = () => after(generating(), running(1));
const told = (value: number, max = 20): RunEvent => ({ type: 'progressed', jobId: job(1), value, max });
const frame = (run: Run, number: number) => progressOf(run, 0)?.frames[number - 1];

describe('progress', () => {
  it('is none before there is a sequence', () => {
    expect(progressOf(emptyRun, 0)).toBeUndefined();
  });

  it('counts each frame once', () => {
    const run = after(begun(), done(1), failed(2, { code: 'bad-graph' }), failed(3, { code: 'interrupted' }));
    expect(progressOf(run, 0)).toMatchObject({ total: 3, done: 1, failed: 2, cancelled: 0, open: 0 });
    const cancelled = after(
      begun(),
      done(1),
      { type: 'cancel', at: at(5) },
      {
        type: 'taken-back',
        jobIds: [job(2), job(3)],
        at: at(6),
      },
    );
    expect(progressOf(cancelled, 0)).toMatchObject({ total: 3, done: 1, failed: 0, cancelled: 2, open: 0 });
    expect(progressOf(begun(), 0)).toMatchObject({ open: 3, done: 0 });
  });

  it('is that of the sampler, for the frame that runs and no other', () => {
    const run = after(begun(), told(5));
    expect(frame(run, 1)).toEqual({
      id: '00000001',
      number: 1,
      state: 'running',
      step: { value: 5, max: 20 },
      ratio: 0.25,
    });
    expect(frame(run, 2)).toEqual({ id: '00000002', number: 2, state: 'queued' });
  });

  it('keeps within its bounds, whatever a sampler tells', () => {
    expect(frame(after(begun(), told(30)), 1)?.ratio).toBe(1);
    expect(frame(after(begun(), told(-1)), 1)?.ratio).toBe(0);
    expect(frame(after(begun(), told(1, 0)), 1)?.ratio).toBe(0);
  });

  it('tells in seconds how long a finished frame took, and why another failed', () => {
    const run = after(begun(), done(1, 1, 2500), failed(2, { code: 'bad-graph' }));
    expect(frame(run, 1)).toEqual({ id: '00000001', number: 1, state: 'done', seconds: 2.5 });
    expect(frame(run, 2)?.failure).toEqual({ code: 'bad-graph' });
    expect(frame(run, 3)).toEqual({ id: '00000003', number: 3, state: 'queued' });
  });

  it('shows a frame as waiting while its next try is to come', () => {
    const run = after(begun(), failed(1));
    expect(frame(run, 1)).toMatchObject({ state: 'waiting', failure: { code: 'frame-error' } });
    expect(progressOf(run, 0)).toMatchObject({ failed: 0, open: 3 });
  });

  it('names the frame that runs, else the one that is next, and none when all is over', () => {
    expect(progressOf(after(generating(), running(2)), 0)?.current).toBe(2);
    expect(progressOf(after(begun(), done(1)), 0)?.current).toBe(2);
    const back: RunEvent = { type: 'taken-back', jobIds: [job(1), job(2), job(3)], at: at(6) };
    expect(progressOf(after(generating(), { type: 'pause', at: at(5) }, back), 0)?.current).toBe(1);
    expect(progressOf(after(begun(), done(1), done(2), done(3)), 0)?.current).toBe(null);
  });

  it('counts the time since the start, and stops with the run', () => {
    expect(progressOf(begun(), ms(61))?.elapsedMs).toBe(60_000);
    expect(progressOf(after(begun(), done(1), done(2), done(3)), ms(900))?.elapsedMs).toBe(29_000);
    expect(progressOf(begun(), ms(-60))?.elapsedMs).toBe(0);
    expect(progressOf({ phase: 'PromptsReview', sequence: aSequence(), past: [] }, ms(60))?.elapsedMs).toBe(
      0,
    );
  });

  it('promises what is left from what was measured, less what the running frame has run', () => {
    const run = after(generating(), running(1), done(1), done(2), {
      type: 'running',
      jobId: job(3),
      nowMs: ms(30),
    });
    expect(progressOf(run, ms(30))?.remaining).toEqual({ lowMs: 2000, highMs: 2000 });
    expect(progressOf(run, ms(31))?.remaining).toEqual({ lowMs: 1000, highMs: 1000 });
    expect(progressOf(run, ms(29))?.remaining).toEqual({ lowMs: 2000, highMs: 2000 });
    expect(progressOf(begun(), ms(30))?.remaining).toBe(null);
  });

  it('promises nothing while nothing goes on', () => {
    const run = after(begun(), done(1));
    expect(progressOf(run, 0)?.remaining).not.toBe(null);
    expect(progressOf(after(run, { type: 'pause', at: at(12) }), 0)?.remaining).toBe(null);
    expect(progressOf(after(run, { type: 'cancel', at: at(12) }), 0)?.remaining).toBe(null);
  });
});

describe('the file of a take', () => {
  const sequence = aSequence();

  it('has the job in its name, so that no other take has it', () => {
    expect(newPrefix(sequence, aFrame(7), 2, 'abcdef01-2345-4678-9abc-def012345678')).toBe(
      'sequences/the-lighthouse-0badcafe/frames/frame-007_take-2-abcdef01',
    );
  });

  it('keeps its name when the frame moves', () => {
    const prefix = newPrefix(sequence, aFrame(7), 2, job(7));
    expect(prefixOf(sequence, aFrame(1), aTake(1, { prefix }))).toBe(prefix);
  });

  it('is told by frame and take where it was drawn before names were kept', () => {
    expect(prefixOf(sequence, aFrame(3), aTake(3, { number: 2 }))).toBe(
      'sequences/the-lighthouse-0badcafe/frames/frame-003_take-2',
    );
  });

  it.each([
    '../../etc/passwd',
    '/absolute/frame-001_take-1-abcdef01',
    'sequences/other/../../x/frames/frame-001_take-1-abcdef01',
    'sequences/the-lighthouse-0badcafe/frames/frame-001_take-1-abcdef01/x',
    'x/sequences/the-lighthouse-0badcafe/frames/frame-001_take-1-abcdef01',
    'sequences/the-lighthouse-0badcafe/frames/frame-001_take-1-ABCDEF01',
    'sequences/the-lighthouse-0badcafe/frames/%date%',
  ])('is never where a document wants it: %s', (prefix) => {
    expect(prefixOf(sequence, aFrame(3), aTake(3, { prefix }))).toBe(
      'sequences/the-lighthouse-0badcafe/frames/frame-003_take-1',
    );
  });

  it('is the first that SaveImage makes of it', () => {
    expect(expectedImage('sequences/a/frames/frame-001_take-1')).toEqual({
      filename: 'frame-001_take-1_00001_.png',
      subfolder: 'sequences/a/frames',
      type: 'output',
    });
  });
});
