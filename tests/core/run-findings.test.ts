import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../web/core/run/events.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, sequenceOf } from '../../web/core/run/run.ts';
import {
  after,
  done,
  failed,
  generating,
  reviewing,
  running,
  states,
  step,
  submitted,
  without,
  takenBack,
  paused,
  resumed,
  lost,
  record,
  takesOf,
} from '../support/runs.ts';
import { anImage, aSequence, at, attempt, attempts, frameId, job } from '../support/sequences.ts';

describe('a server that was restarted', () => {
  const killed = after(generating(5), done(1), running(2));
  const [run, effects] = step(killed, lost(true, 2, 3, 4, 5));

  it('gets the lost frames again by itself, under their ids and in order, and the run says so', () => {
    expect(submitted(effects)).toEqual([job(2), job(3), job(4), job(5)]);
    expect(run.phase).toBe('FrameComplete');
    expect(record(run)).toMatchObject({
      state: 'active',
      mended: { code: 'server-restarted', about: { count: '4' } },
    });
    expect(record(run)?.stopped).toBeUndefined();
  });

  it('gets them when the user says so, where he wants to be asked', () => {
    const [asked, none] = step(killed, lost(false, 2, 3, 4, 5));
    expect(submitted(none)).toEqual([]);
    expect(record(asked)?.stopped).toEqual({ code: 'server-restarted', about: { count: '4' } });
    expect(submitted(step(asked, resumed)[1])).toEqual([job(2), job(3), job(4), job(5)]);
  });

  it('is not sent anything while the user has the run paused', () => {
    const [quiet, none] = step(after(killed, paused), lost(true, 2, 3, 4, 5));
    expect(submitted(none)).toEqual([]);
    expect(quiet.phase).toBe('Paused');
    expect(record(quiet)?.stopped).toBeUndefined();
  });

  it('sets a frame aside that was running at its death twice, and goes on with the others', () => {
    const queued = [2, 3, 4, 5].map((frame): RunEvent => ({ type: 'queued', jobId: job(frame) }));
    const again = after(run, ...queued, running(2));
    const [twice, next] = step(again, lost(true, 2, 3, 4, 5));
    expect(takesOf(twice, 2)).toMatchObject([
      { state: 'failed', losses: 2, failure: { code: 'server-crashed-by-frame' } },
    ]);
    expect(submitted(next)).toEqual([job(3), job(4), job(5)]);
    expect(after(twice, done(3), done(4), done(5))).toMatchObject({ phase: 'SequenceComplete' });
  });

  it('blames the frame that was next where none was seen to run', () => {
    const event: RunEvent = {
      type: 'missing',
      jobIds: [job(3), job(4)],
      cause: 'server-restarted',
      resend: true,
      suspect: job(3),
      at: at(40),
    };
    const next = after(generating(5), done(1), done(2), event);
    expect([3, 4].map((frame) => takesOf(next, frame)?.[0]?.losses)).toEqual([1, undefined]);
  });

  it('does not blame frames that only waited', () => {
    expect([3, 4, 5].map((frame) => takesOf(run, frame)?.[0]?.losses)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets a run go on that had stopped because nothing ran', () => {
    const stopped = after(generating(), {
      type: 'stopped',
      failure: { code: 'server-not-running-jobs' },
      at: at(80),
    });
    const [going, sent] = step(stopped, lost(true, 1, 2, 3));
    expect(going.phase).toBe('QueuedForGeneration');
    expect(submitted(sent)).toEqual([job(1), job(2), job(3)]);
  });

  it('says nothing of jobs that are over, were never sent, or are not ours', () => {
    const planned = after(reviewing(), { type: 'start', attempts: attempts(3), at: at(1) });
    expect(step(planned, lost(true, 1, 2, 3))).toEqual([planned, []]);
    const over = after(generating(), done(1));
    expect(step(over, lost(true, 1, 9))).toEqual([over, []]);
  });

  it('gets only what is still wanted of what waited for it', () => {
    const waits = after(
      generating(),
      without(2),
      { type: 'stopped', failure: { code: 'server-not-running-jobs' }, at: at(80) },
      takenBack(job(3)),
    );
    const [going, sent] = step(waits, lost(true, 1));
    expect(submitted(sent)).toEqual([job(1), job(3)]);
    expect(sequenceOf(going)).toMatchObject({ status: 'generating', run: { state: 'active' } });
    expect(record(going)?.stopped).toBeUndefined();
  });

  it('does not go on by itself after another stop', () => {
    const full = after(generating(), failed(1, { code: 'disk-full' }));
    const [still, sent] = step(full, lost(true, 2, 3));
    expect(submitted(sent)).toEqual([]);
    expect(record(still)).toMatchObject({ state: 'paused', stopped: { code: 'disk-full' } });
    expect(states(still)).toEqual(['failed', 'waiting', 'waiting']);
  });

  it('ends the run when the frame that killed it was the last', () => {
    const twice = lost(true, 1);
    const once = after(generating(1), running(1), twice, { type: 'queued', jobId: job(1) }, running(1));
    expect(after(once, twice)).toMatchObject({ phase: 'SequenceFailed' });
  });

  it('is not blamed on the frame that ran when somebody else emptied the queue', () => {
    const cleared: RunEvent = { type: 'missing', jobIds: [job(2)], cause: 'removed-from-queue', at: at(40) };
    expect(takesOf(after(killed, cleared), 2)?.[0]).not.toHaveProperty('losses');
  });

  it('is not taken for a cleared queue, which is never refilled by itself', () => {
    const cleared: RunEvent = {
      type: 'missing',
      jobIds: [job(3)],
      cause: 'removed-from-queue',
      resend: true,
      at: at(40),
    };
    const [asked, none] = step(killed, cleared);
    expect(submitted(none)).toEqual([]);
    expect(record(asked)?.stopped?.code).toBe('removed-from-queue');
  });

  it('is forgotten when the user goes on after a later pause', () => {
    expect(record(after(run, paused, resumed))?.mended).toBeUndefined();
  });
});

describe('somebody else whose job waits behind ours', () => {
  const begun = after(generating(5), done(1), running(2));
  const waits = (...frames: number[]): RunEvent => ({
    type: 'others-wait',
    jobIds: frames.map((frame) => job(frame)),
    at: at(30),
  });

  it('goes before our frames that have not begun', () => {
    const [run, effects] = step(begun, waits(3, 4, 5));
    expect(effects).toContainEqual({ do: 'requeue', jobIds: [job(3), job(4), job(5)] });
    expect(states(run)).toEqual(['done', 'running', 'waiting', 'waiting', 'waiting']);
  });

  it('goes first again only after another frame of ours is finished', () => {
    const again = [3, 4, 5].map((frame): RunEvent => ({ type: 'queued', jobId: job(frame) }));
    const run = after(begun, waits(3, 4, 5), ...again);
    expect(step(run, waits(3, 4, 5))).toEqual([run, []]);
    expect(step(after(run, done(2)), waits(3, 4, 5))[0]).toMatchObject({ yieldedAt: 2 });
  });

  it('gets nothing from a frame that runs, is over, or leaves', () => {
    const run = after(begun, without(3));
    expect(step(run, waits(1, 2, 3))).toEqual([run, []]);
  });

  it('does not count a frame that was taken out as finished', () => {
    const run = after(
      begun,
      waits(3, 4, 5),
      { type: 'queued', jobId: job(4) },
      without(3),
      takenBack(job(3)),
    );
    expect(step(run, waits(4))).toEqual([run, []]);
  });

  it('does not count pictures of an earlier run', () => {
    const whole = after(generating(2), done(1), done(2));
    const again = after(
      whole,
      { type: 'start', attempts: attempts(2, 2), at: at(100) },
      { type: 'queued', jobId: job(1, 2) },
    );
    const event: RunEvent = { type: 'others-wait', jobIds: [job(1, 2)], at: at(101) };
    expect(step(again, event)[0]).toMatchObject({ yieldedAt: 0 });
  });

  it('needs no room while the run is paused or cancelled', () => {
    for (const quiet of [after(begun, paused), after(begun, { type: 'cancel', at: at(20) })]) {
      expect(step(quiet, waits(3, 4, 5))).toEqual([quiet, []]);
    }
  });
});

describe('a frame that takes unusually long', () => {
  const begun = after(generating(), done(1), running(2));

  it('is told once it has run for more than three times the usual, and never stopped', () => {
    expect(progressOf(begun, 29_000)?.slow).toBeUndefined();
    expect(progressOf(begun, 31_000)?.slow).toEqual({ runningMs: 31_000, usualMs: 2000 });
  });

  it('is not told where nothing was measured yet, or when it is done', () => {
    expect(progressOf(after(generating(), running(1)), 900_000)?.slow).toBeUndefined();
    expect(progressOf(after(begun, done(2)), 900_000)?.slow).toBeUndefined();
  });
});

describe('a clock that is set back', () => {
  it('does not give a frame more tries, in the run or in the next one', () => {
    const early: RunEvent = {
      type: 'retry-due',
      failedJobId: job(1),
      attempt: attempt(1, 2),
      at: at(-3600),
    };
    const run = after(generating(1), failed(1), early, failed(1, undefined, 2));
    expect(run.phase).toBe('SequenceFailed');
    const next = after(run, { type: 'start', attempts: [attempt(1, 3)], at: at(-3600) });
    expect(takesOf(next, 1)?.at(-1)?.at).toBe(record(next)?.startedAt);
    const twice = after(next, failed(1, undefined, 3));
    expect(twice.phase).not.toBe('SequenceFailed');
  });
});

describe('frames that are drawn again in a run', () => {
  it('come at the end of the queue, and are tried again after a reload like the others', () => {
    const begun = after(reviewing(), { type: 'start', attempts: [attempt(2)], at: at(1) });
    const again = after(begun, { type: 'retry', attempts: [attempt(1, 2)], at: at(25) });
    expect(record(again)?.frames).toEqual([frameId(1), frameId(2)]);
    const left = after(again, failed(1, { code: 'frame-error' }, 2));
    const sequence = sequenceOf(left) ?? aSequence();
    const [opened] = step(emptyRun, { type: 'open', sequence, at: at(99), chance: 0 });
    expect(opened).toMatchObject({ retries: [{ frameId: frameId(1) }] });
  });

  it('keep the picture that they had until they have another', () => {
    const again = after(generating(), done(1), { type: 'retry', attempts: [attempt(1, 2)], at: at(25) });
    expect(sequenceOf(again)?.frames[0]?.activeTake).toBe(1);
    expect(sequenceOf(after(again, done(1, 2)))?.frames[0]).toMatchObject({
      activeTake: 2,
      takes: [{ image: anImage(1) }, { image: anImage(1, 2) }],
    });
  });
});

describe('a document with open takes and no run', () => {
  const frames = generating(2);
  const sequence = { ...(sequenceOf(frames) ?? aSequence()), run: null };
  const [opened, effects] = step(emptyRun, { type: 'open', sequence, at: at(99), chance: 0 });

  it('is opened as paused, and nothing of it is thrown away', () => {
    expect(opened).toMatchObject({ phase: 'Paused', leaving: [] });
    expect(effects).toEqual([{ do: 'stop-prompts' }]);
    expect(record(opened)?.frames).toEqual([frameId(1), frameId(2)]);
  });
});

it('keeps a run untouched before it began', () => {
  const before = reviewing();
  for (const event of [without(1), lost(true, 1), takenBack(job(1))])
    expect(after(before, event)).toBe(before);
});
