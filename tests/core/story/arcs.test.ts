import { describe, expect, it } from 'vitest';
import { arcIds, arcs, type ArcId } from '../../../web/core/story/arcs.ts';
import { spreadBeats } from '../../../web/core/story/spread.ts';

const names = (arc: ArcId, n: number) =>
  spreadBeats(arc, n).map((beats) => beats.map((beat) => beat.name).join('+'));
const frameCounts = Array.from({ length: 48 }, (_, index) => index + 3);

describe('an arc spread over frames', () => {
  it('spreads the worked examples', () => {
    expect(names('rise-fall', 7)).toEqual(['start', 'ascent', 'ascent', 'peak', 'drop', 'drop', 'end']);
    expect(names('three-act', 3)).toEqual([
      'hook+setup+inciting',
      'rising+midpoint+complications',
      'crisis+climax+resolution',
    ]);
  });

  describe.each(arcIds)('%s', (arc) => {
    const { beats } = arcs[arc];

    it('has shares that make a whole', () => {
      expect(beats.reduce((sum, beat) => sum + beat.share, 0)).toBe(100);
    });

    it.each(frameCounts)('fills %i frames in order with every beat', (n) => {
      const frames = spreadBeats(arc, n);
      const order = frames.flat().map((beat) => beats.indexOf(beat));

      expect(frames).toHaveLength(n);
      expect(frames.every((frame) => frame.length > 0)).toBe(true);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(order).size).toBe(beats.length);
    });

    it.each(frameCounts)('keeps %i frames within three of the exact share', (n) => {
      const frames = spreadBeats(arc, n);
      let share = 0;
      for (const beat of beats) {
        share += beat.share;
        const last = frames.findLastIndex((frame) => frame.includes(beat));
        expect(Math.abs(last + 1 - (share / 100) * n)).toBeLessThanOrEqual(3);
      }
    });
  });
});
