import { describe, expect, it } from 'vitest';
import type { Engine } from '../../web/core/sequence.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { isGenerating, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { slowOf } from '../../web/core/run/slow.ts';
import {
  after,
  done,
  due,
  failed,
  generating,
  reviewing,
  running,
  settled,
  states,
  step,
} from '../support/runs.ts';
import { aDraft, at, attempt, frameId, job } from '../support/sequences.ts';

const begun = (frames = 3) => after(generating(frames), running(1));
const paused: RunEvent = { type: 'pause', at: at(5) };
const retriesOf = (run: Run) => (isGenerating(run) ? run.retries.map(({ frameId }) => frameId) : undefined);
const takesOf = (run: Run, frame: number) =>
  sequenceOf(run)?.frames[frame - 1]?.takes.map(({ state }) => state);
const again = (...frames: number[]): RunEvent => ({
  type: 'retry',
  attempts: frames.map((frame) => attempt(frame, 2)),
  at: at(40),
});
const tooLarge = (frame: number, take = 1) => failed(frame, { code: 'out-of-memory' }, take);

describe('the next try at a frame', () => {
  it('is set down with its time, and saved', () => {
    const [run, effects] = step(begun(), failed(1));
    expect(retriesOf(run)).toEqual([frameId(1)]);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'retry-later', frameId: frameId(1), failedJobId: job(1), delayMs: 500 },
    ]);
  });

  it('is a new job when its time has come, and that of another frame goes on waiting', () => {
    const [run, effects] = step(after(begun(), failed(1), failed(2)), due(1, 2));
    expect(takesOf(run, 1)).toEqual(['failed', 'planned']);
    expect(retriesOf(run)).toEqual([frameId(2)]);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'submit', jobIds: [job(1, 2)], fresh: true },
    ]);
  });

  it('is planned, but not sent, while the run is paused', () => {
    const [run, effects] = step(after(begun(), failed(1), paused), due(1, 2));
    expect(takesOf(run, 1)).toEqual(['failed', 'planned']);
    expect(effects).toEqual([{ do: 'save', now: true }]);
  });

  it('comes once', () => {
    const run = after(begun(), failed(1), due(1, 2));
    expect(after(run, due(1, 2))).toBe(run);
  });

  it('counts failures alone: a frame that was stopped has all its tries yet', () => {
    const stopped = after(begun(), settled(1, { state: 'interrupted' }), again(1));
    const [run] = step(stopped, failed(1, { code: 'frame-error' }, 2));
    expect(retriesOf(run)).toEqual([frameId(1)]);
  });
});

describe('frames again while a run goes on', () => {
  it('are sent at the end of the queue, and the run is about them too', () => {
    const [run, effects] = step(after(begun(), failed(1, { code: 'interrupted' })), again(1));
    expect(takesOf(run, 1)).toEqual(['failed', 'planned']);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'submit', jobIds: [job(1, 2)], fresh: true },
    ]);
    expect(sequenceOf(run)?.run?.frames).toEqual([1, 2, 3].map(frameId));
  });

  it('are planned, but not sent, while it is paused', () => {
    const [run, effects] = step(after(begun(), failed(1, { code: 'interrupted' }), paused), again(1));
    expect(takesOf(run, 1)).toEqual(['failed', 'planned']);
    expect(effects).toEqual([{ do: 'save', now: true }]);
  });

  it('are left to the try that waits for them already', () => {
    const run = after(begun(), failed(1), failed(2, { code: 'interrupted' }));
    const [next, effects] = step(run, again(1, 2));
    expect(takesOf(next, 1)).toEqual(['failed']);
    expect(effects).toContainEqual({ do: 'submit', jobIds: [job(2, 2)], fresh: true });
  });

  it('are a run of their own when none goes on', () => {
    const over = after(begun(1), failed(1, { code: 'interrupted' }));
    const [run, effects] = step(over, again(1));
    expect(run.phase).toBe('QueuedForGeneration');
    expect(effects).toContainEqual({ do: 'submit', jobIds: [job(1, 2)], fresh: true });
  });
});

describe('what the user has gone on after', () => {
  const full = (frame: number) => failed(frame, { code: 'disk-full' });
  const goOn: RunEvent = { type: 'resume', attempts: [], at: at(20) };
  const wentOn = after(begun(4), running(2), full(1), goOn);

  it('stops the run no more where it is heard late of a job that stood at the server then: it is tried again', () => {
    const [run, effects] = step(wentOn, full(2));
    expect(run.phase).not.toBe('Paused');
    expect(retriesOf(run)).toEqual([frameId(2)]);
    expect(effects).toContainEqual(expect.objectContaining({ do: 'retry-later', failedJobId: job(2) }));
  });

  it('stops it again where a job meets it that was sent since', () => {
    const again = after(wentOn, full(2), due(2, 2), failed(2, { code: 'disk-full' }, 2));
    expect(again.phase).toBe('Paused');
  });

  it('is not another cause', () => {
    expect(after(wentOn, failed(2, { code: 'removed-from-queue' })).phase).toBe('Paused');
  });
});

describe('too little memory', () => {
  it('stops the run at the third frame, where none was small enough', () => {
    const run = after(begun(4), tooLarge(1), tooLarge(2));
    expect(run.phase).not.toBe('Paused');
    expect(after(run, tooLarge(3))).toMatchObject({ phase: 'Paused' });
    expect(sequenceOf(after(run, tooLarge(3)))?.run?.stopped).toEqual({ code: 'out-of-memory' });
  });

  it('is given another three frames by whoever goes on', () => {
    const goOn: RunEvent = { type: 'resume', attempts: [], at: at(20) };
    const goesOn = after(begun(7), tooLarge(1), tooLarge(2), tooLarge(3), goOn, tooLarge(4), tooLarge(5));
    expect(goesOn.phase).not.toBe('Paused');
    expect(after(goesOn, tooLarge(6)).phase).toBe('Paused');
  });

  it('is a matter of single frames where another was drawn', () => {
    const run = after(begun(5), done(4), tooLarge(1), tooLarge(2), tooLarge(3));
    expect(run.phase).not.toBe('Paused');
  });

  it('is not what other failures are about', () => {
    const run = after(begun(5), tooLarge(1), tooLarge(2), failed(3));
    expect(run.phase).not.toBe('Paused');
  });
});

describe('the end of a run', () => {
  it('is complete where a cancel came too late to leave anything undone', () => {
    const run = after(begun(1), { type: 'cancel', at: at(5) }, done(1));
    expect(run.phase).toBe('SequenceComplete');
    expect(sequenceOf(run)).toMatchObject({
      status: 'complete',
      run: { state: 'complete', finishedAt: at(10) },
    });
  });

  it('is cancelled where one frame is left', () => {
    const back: RunEvent = { type: 'taken-back', jobIds: [job(2)], at: at(6) };
    const run = after(begun(2), { type: 'cancel', at: at(5) }, done(1), back);
    expect(run.phase).toBe('SequenceCancelled');
    expect(states(run)).toEqual(['done', 'cancelled']);
  });

  it('is saved at once', () => {
    const [, effects] = step(begun(1), done(1));
    expect(effects).toEqual([{ do: 'save', now: true }]);
    const [, quick] = step(begun(2), done(1));
    expect(quick).toEqual([{ do: 'save', now: false }]);
  });
});

describe('another engine', () => {
  const { settings } = aDraft();
  const engine: Engine = { kind: 'shipped', graph: 't2i_sd15', files: {}, loras: [] };
  const edit: RunEvent = {
    type: 'edit',
    edit: {
      do: 'engine',
      engine,
      settings: { ...settings, seed: { policy: 'same', base: 1 } },
      family: 'sd15',
    },
    at: at(30),
  };
  const back: RunEvent = { type: 'taken-back', jobIds: [job(2), job(3)], at: at(20) };
  const quiet = () => after(begun(), paused, done(1), back);

  it('ends a paused run of which nothing is on the server, and leads to review', () => {
    const [run, effects] = step(quiet(), edit);
    expect(run.phase).toBe('PromptsReview');
    expect(sequenceOf(run)).toMatchObject({
      status: 'reviewing',
      engine,
      run: { state: 'cancelled', finishedAt: at(30) },
    });
    expect([1, 2, 3].map((frame) => takesOf(run, frame))).toEqual([['done'], ['cancelled'], ['cancelled']]);
    expect('past' in run && run.past).toHaveLength(1);
    expect(effects).toEqual([{ do: 'save', now: false }]);
  });

  it('is refused while something goes on', () => {
    for (const run of [begun(), after(begun(), paused), after(begun(), failed(2), paused, done(1))]) {
      expect(step(run, edit)).toEqual([run, []]);
    }
    const leaving = after(quiet(), { type: 'cancel-frame', frameId: frameId(2), at: at(21) });
    expect(step(leaving, edit)).toEqual([leaving, []]);
    const waits = after(begun(1), failed(1), paused);
    expect(step(waits, edit)).toEqual([waits, []]);
  });

  it('is an edit like others under review', () => {
    expect(sequenceOf(after(reviewing(), edit))?.engine).toEqual(engine);
  });
});

describe('a frame that takes unusually long', () => {
  const slow = (nowSeconds: number, ...before: RunEvent[]) => {
    const run = after(generating(4), ...before, { type: 'running', jobId: job(4), nowMs: 0 });
    return isGenerating(run) ? slowOf(run, nowSeconds * 1000) : undefined;
  };

  it('is told after three times the usual, which is the middle of what was measured', () => {
    const before = [done(1, 1, 90_000), done(2, 1, 20_000), done(3, 1, 30_000)];
    expect(slow(90, ...before)).toBeUndefined();
    expect(slow(91, ...before)).toEqual({ runningMs: 91_000, usualMs: 30_000 });
  });

  it('is never told before half a minute, nor before anything was measured', () => {
    expect(slow(30, done(1, 1, 1000))).toBeUndefined();
    expect(slow(31, done(1, 1, 1000))).toEqual({ runningMs: 31_000, usualMs: 1000 });
    expect(slow(9000)).toBeUndefined();
  });

  it('is not told where nothing runs', () => {
    const run = after(generating(2), running(1), done(1, 1, 1000));
    expect(isGenerating(run) && slowOf(run, 9e9)).toBeUndefined();
  });
});
