import { describe, expect, it } from 'vitest';
import type { Generating } from '../../web/core/run/run.ts';
import { slowOf } from '../../web/core/run/slow.ts';
import { aFrame, aSequence, aTake, at } from '../support/sequences.ts';

const NOW = Date.parse(at(1000));

/** Frames that took so long, and one that has run for so long, in ms. */
function running(tookMs: number[], forMs: number): Generating {
  const done = tookMs.map((durationMs, index) =>
    aFrame(index + 1, { takes: [aTake(index + 1, { state: 'done', durationMs })], activeTake: 1 }),
  );
  const last = aFrame(done.length + 1, { takes: [aTake(done.length + 1, { state: 'running' })] });
  const record = { state: 'active' as const, startedAt: at(), frames: [] };
  const sequence = aSequence(0, { frames: [...done, last], run: record });
  const since = NOW - forMs;
  return {
    phase: 'GeneratingFrame',
    sequence,
    connection: 'live',
    retries: [],
    leaving: [],
    runningSince: since,
  };
}

describe('a frame that runs', () => {
  it('is slow after three times what is usual', () => {
    expect(slowOf(running([20_000, 21_000, 90_000], 64_000), NOW)).toEqual({
      runningMs: 64_000,
      usualMs: 21_000,
    });
    expect(slowOf(running([20_000, 21_000, 90_000], 63_000), NOW)).toBeUndefined();
  });

  it('is held against the frame that loaded the model while no other was measured', () => {
    const run = running([40_000], 121_000);
    const [first, ...rest] = run.sequence.frames;
    if (!first) throw new Error('no frame');
    const takes = first.takes.map((take) => ({ ...take, loadedModel: true }));
    const sequence = { ...run.sequence, frames: [{ ...first, takes }, ...rest] };
    expect(slowOf({ ...run, sequence }, NOW)).toEqual({ runningMs: 121_000, usualMs: 40_000 });
  });

  it('is never slow within half a minute, however quick the others were', () => {
    expect(slowOf(running([100, 100], 30_000), NOW)).toBeUndefined();
    expect(slowOf(running([100, 100], 30_001), NOW)).toBeDefined();
  });

  it('is not slow before anything was measured', () => {
    expect(slowOf(running([], 900_000), NOW)).toBeUndefined();
  });

  it('is only slow while it runs', () => {
    expect(slowOf({ ...running([100], 60_000), phase: 'Paused' }, NOW)).toBeUndefined();
  });
});
