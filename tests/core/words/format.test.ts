import { describe, expect, it } from 'vitest';
import { clock, clockRange, numberRuns, seconds, spokenRange } from '../../../web/core/words/format.ts';

describe('times as people read them', () => {
  it('are clocks with seconds, and hours only where there are some', () => {
    expect([0, 41_000, 124_400, 3_729_000].map(clock)).toEqual(['0:00', '0:41', '2:04', '1:02:09']);
  });

  it('have one decimal for a frame, until that is more than anybody needs', () => {
    expect([13.84, 99.9, 124].map(seconds)).toEqual(['13.8 s', '99.9 s', '2:04']);
  });

  it('are ranges rounded outwards, so that they promise nothing they cannot hold', () => {
    expect(clockRange(66_000, 88_000)).toBe('1:05-1:30');
    expect(clockRange(130_000, 185_000)).toBe('2:00-4:00');
    expect(clockRange(0, 0)).toBe('0:00-0:05');
  });

  it('are spoken in the unit that fits', () => {
    expect(spokenRange(42_000, 58_000)).toBe('40-60 s');
    expect(spokenRange(62_000, 118_000)).toBe('1-2 min');
    expect(spokenRange(20_000, 118_000)).toBe('up to 2 min');
    expect(spokenRange(4_000_000, 9_000_000)).toBe('1-3 h');
  });
});

describe('frame numbers in a sentence', () => {
  it('are joined to runs, in order', () => {
    expect(numberRuns([7, 1, 2, 3, 4, 5])).toBe('1-5, 7');
    expect(numberRuns([4])).toBe('4');
    expect(numberRuns([])).toBe('');
  });
});
