import { describe, expect, it } from 'vitest';
import {
  estimateBefore,
  measuredDurations,
  measureKey,
  spanFor,
  spanOfOne,
} from '../../web/core/run/estimate.ts';
import { roughGraph } from '../../web/core/graph/rough-graph.ts';
import type { Engine } from '../../web/core/sequence.ts';
import { aFrame, aSequence, aTake, at } from '../support/sequences.ts';

const aBinding = roughGraph().binding;
const measured = (...takes: Parameters<typeof aTake>[1][]) =>
  aSequence(1, {
    frames: takes.map((take, index) =>
      aFrame(index + 1, { takes: [aTake(index + 1, { state: 'done', ...take })] }),
    ),
    run: { state: 'active', startedAt: at(10), frames: [] },
  });

describe('what is measured', () => {
  it('leaves out the frame that had to load the model, earlier runs, and takes without a time', () => {
    const sequence = measured(
      { durationMs: 9000, loadedModel: true, at: at(10) },
      { durationMs: 2000, at: at(10) },
      { durationMs: 3000, at: at(5) },
      { at: at(10) },
    );
    expect(measuredDurations(sequence)).toEqual([2000]);
  });

  it('leaves out what failed, and counts a clock that was set back as no time', () => {
    const sequence = measured(
      { durationMs: 2000, at: at(10), state: 'failed' },
      { durationMs: -5, at: at(11) },
    );
    expect(measuredDurations(sequence)).toEqual([0]);
  });

  it('is nothing before a run', () => {
    const frames = [aFrame(1, { takes: [aTake(1, { state: 'done', durationMs: 2000 })] })];
    expect(measuredDurations(aSequence(1, { frames }))).toEqual([]);
  });
});

describe('a span of time', () => {
  it('is none before there is a basis', () => {
    expect(spanOfOne([])).toBe(null);
    expect(spanFor([], 5, 0)).toBe(null);
  });

  it('is the whole range of a few measures, and the middle half of more', () => {
    expect(spanOfOne([3000, 1000])).toEqual({ lowMs: 1000, highMs: 3000 });
    expect(spanOfOne([1000, 2000, 3000, 4000, 90_000])).toEqual({ lowMs: 2000, highMs: 4000 });
  });

  it('is wide around a single measure', () => {
    expect(spanOfOne([1000])).toEqual({ lowMs: 800, highMs: 1200 });
  });

  it('is the range of three measures, and the middle half of four', () => {
    expect(spanOfOne([3000, 1000, 2000])).toEqual({ lowMs: 1000, highMs: 3000 });
    expect(spanOfOne([1000, 2000, 3000, 5000])).toEqual({ lowMs: 1750, highMs: 3500 });
  });

  it('takes off what the running frame has run, and never falls below nothing', () => {
    expect(spanFor([2000, 2000], 3, 500)).toEqual({ lowMs: 5500, highMs: 5500 });
    expect(spanFor([2000, 2000], 1, 60_000)).toEqual({ lowMs: 0, highMs: 0 });
  });
});

describe('the time before Start', () => {
  it('comes from earlier runs that were drawn the same way, and from no others', () => {
    const sequence = aSequence(4);
    const other = aSequence(4, { settings: { ...sequence.settings, width: 1024 } });
    const history = [{ key: measureKey(sequence), durationsMs: [1000, 2000] }];
    expect(estimateBefore(sequence, history)).toEqual({ lowMs: 4000, highMs: 8000 });
    expect(estimateBefore(other, history)).toBe(null);
  });

  it('is that of the frames asked for, where not all are to be drawn', () => {
    const sequence = aSequence(4);
    const history = [{ key: measureKey(sequence), durationsMs: [1000, 2000] }];
    expect(estimateBefore(sequence, history, 1)).toEqual({ lowMs: 1000, highMs: 2000 });
  });

  it('tells engines apart by their kind, a graph by its files, and a canvas by its name', () => {
    const key = (engine: Engine) => measureKey(aSequence(1, { engine }));
    const shipped = (graph: string, checkpoint: string): Engine => ({
      kind: 'shipped',
      graph,
      files: { checkpoint },
      loras: [],
    });
    const canvas = (name: string): Engine => ({ kind: 'canvas', name, graph: {}, binding: aBinding });
    const keys = [
      key({ kind: 'rough' }),
      key(shipped('t2i_sd15', 'a')),
      key(shipped('t2i_sd15', 'b')),
      key(shipped('t2i_sdxl', 'a')),
      key(canvas('one')),
      key(canvas('two')),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key(canvas('one'))).toBe(key(canvas('one')));
  });
});
