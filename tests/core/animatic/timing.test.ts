import { describe, expect, it } from 'vitest';
import { momentAt, readingMs, timelineOf } from '../../../web/core/animatic/timing.ts';
import { aFrame } from '../../support/sequences.ts';

const told = (number: number, letters: number) => aFrame(number, { description: 'x'.repeat(letters) });
const reading = { by: 'reading', seconds: 3 } as const;

describe('how long a frame of an animatic stays', () => {
  it.each([
    ['nothing', '', 2000],
    ['two words', 'She waits.', 2000],
    ['a sentence of 60 letters', 'x'.repeat(60), 4000],
    ['a sentence of 70 letters', 'x'.repeat(70), 4700],
    ['a paragraph', 'x'.repeat(400), 8000],
    ['a sentence of 24 Chinese signs', '雪'.repeat(24), 4000],
  ])('is what %s takes to read, 2 to 8 seconds', (_, text, ms) => {
    expect(readingMs(text)).toBe(ms);
  });

  it('goes by what happens where nothing is written below the frame', () => {
    const frame = aFrame(1, { description: '' });
    const [timed] = timelineOf(
      [{ ...frame, shot: { ...frame.shot, moment: 'x'.repeat(90) } }],
      reading,
    ).frames;
    expect(timed?.ms).toBe(6000);
  });

  it('is the same for all when the user says so', () => {
    const { frames, totalMs } = timelineOf([told(1, 10), told(2, 100)], { by: 'equal', seconds: 2.5 });
    expect(frames.map(({ ms }) => ms)).toEqual([2500, 2500]);
    expect(totalMs).toBe(5000);
  });
});

describe('the time of an animatic', () => {
  const timeline = timelineOf([told(1, 30), told(2, 60), told(3, 90)], reading);

  it('lays the frames one after the other', () => {
    expect(timeline.frames.map(({ startMs, ms }) => [startMs, ms])).toEqual([
      [0, 2000],
      [2000, 4000],
      [6000, 6000],
    ]);
    expect(timeline.totalMs).toBe(12_000);
  });

  it.each([
    [-5, 0, 0],
    [0, 0, 0],
    [1999, 0, 0.9995],
    [2000, 1, 0],
    [4000, 1, 0.5],
    [11_999, 2, 5999 / 6000],
    [12_000, 2, 1],
    [99_000, 2, 1],
  ])('at %i ms is in frame %i, %f through', (ms, index, ratio) => {
    expect(momentAt(timeline, ms)).toEqual({ index, ratio });
  });

  it('of no frames stands at its beginning', () => {
    const none = timelineOf([], reading);
    expect(none.totalMs).toBe(0);
    expect(momentAt(none, 50)).toEqual({ index: 0, ratio: 0 });
  });
});
