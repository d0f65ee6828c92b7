import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../web/core/run/record.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import type { RunRecord, Take } from '../../web/core/sequence.ts';
import { after, done, failed, generating, running, step, without } from '../support/runs.ts';
import { aFrame, aSequence, aTake, at, frameId, job } from '../support/sequences.ts';

const cancel: RunEvent = { type: 'cancel', at: at(20) };

describe('a run that is cancelled', () => {
  it('is written down, and every job without an outcome is taken back by its id', () => {
    const [run, effects] = step(after(generating(), running(1), done(1), running(2)), cancel);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'cancel-jobs', jobIds: [job(2), job(3)] },
    ]);
    expect(run).toMatchObject({
      cancelling: true,
      sequence: { run: { state: 'cancelled' }, updatedAt: at(20) },
    });
  });

  it('waits for no further try, and for no frame that was taken out before', () => {
    expect(after(generating(), failed(1), without(2), cancel)).toMatchObject({ retries: [], leaving: [] });
  });

  it('is over at once where nothing was open', () => {
    const waiting = after(generating(1), running(1), failed(1));
    expect(waiting).toMatchObject({ retries: [{ frameId: frameId(1) }] });
    expect(after(waiting, cancel).phase).toBe('SequenceCancelled');
  });
});

describe('the phase of a run, which its takes tell after a reload', () => {
  const record: RunRecord = { state: 'active', startedAt: at(10), frames: [frameId(1), frameId(2)] };
  const phase = (run: RunRecord | null, ...takes: Partial<Take>[]) => {
    const frames = takes.map((take, index) => aFrame(index + 1, { takes: [aTake(index + 1, take)] }));
    return phaseOf(aSequence(frames.length, { frames, run }));
  };
  const old: Partial<Take> = { state: 'done', at: at(9) };
  const fresh: Partial<Take> = { state: 'done', at: at(10) };

  it('is drawing while a frame runs, whatever else is done', () => {
    expect(phase(record, fresh, { state: 'running' })).toBe('GeneratingFrame');
    expect(phase(null, { state: 'running' })).toBe('GeneratingFrame');
  });

  it('is waiting until a frame of this run is done; those of a run before are none', () => {
    expect(phase(record, { state: 'queued' })).toBe('QueuedForGeneration');
    expect(phase(record, old, { state: 'queued', at: at(11) })).toBe('QueuedForGeneration');
    expect(phase(record, old, fresh, { state: 'queued', at: at(11) })).toBe('FrameComplete');
    expect(phase(null, old, { state: 'queued' })).toBe('FrameComplete');
  });

  it('is paused while the user has it paused, even though a frame still runs', () => {
    expect(phase({ ...record, state: 'paused' }, { state: 'running' })).toBe('Paused');
  });
});
