import { describe, expect, it } from 'vitest';
import type { Sequence } from '../../../web/core/sequence.ts';
import { reshootEmbedded } from '../../../web/core/producer/reshoot.ts';
import { sequenceOf } from './stories.ts';

const sequence = sequenceOf({ frameCount: 10 });
const carrying = sequence.frames.find(({ shot }) => shot.moment.includes('icy stairs'));
const frame = carrying ?? sequence.frames[0];
const id = frame?.id ?? '';
const reshoot = (hint: string, from: Sequence = sequence) => reshootEmbedded(from, id, hint).shot;

describe('a frame drawn otherwise', () => {
  it('is another picture each time, of the same moment', () => {
    let now = sequence;
    const seen = new Set([JSON.stringify(frame?.shot.cast)]);
    for (let time = 0; time < 5; time++) {
      const shot = reshoot('', now);
      expect(seen).not.toContain(JSON.stringify(shot.cast));
      expect(shot.moment).toBe(frame?.shot.moment);
      seen.add(JSON.stringify(shot.cast));
      now = { ...now, frames: now.frames.map((one) => (one.id === id ? { ...one, shot } : one)) };
    }
  });

  it('has another size than its neighbours where nothing is asked', () => {
    const at = sequence.frames.findIndex((one) => one.id === id);
    const around = [sequence.frames[at - 1]?.shot.size, sequence.frames[at + 1]?.shot.size];
    expect(around).not.toContain(reshoot('').size);
  });

  it.each([
    ['close-up from behind', { size: 'close-up', angle: 'from behind' }],
    ['at dawn in the rain', { time: 'dawn', weather: 'rain' }],
    ['wide, low angle', { size: 'wide shot', angle: 'low' }],
    ['in the square', { place: 'square' }],
  ])('honours "%s"', (hint, asked) => {
    expect(reshoot(hint)).toMatchObject(asked);
  });

  it('shows who is asked for, doing what is asked', () => {
    expect(reshoot('Nadia laughs').cast).toMatchObject([
      { id: 'nadia', doing: expect.stringContaining('laughing') },
    ]);
    expect(reshoot('she hugs the owl').cast.map((part) => part.id)).toEqual(['nadia', 'owl']);
    expect(reshoot('only the owl').cast.map((part) => part.id)).toEqual(['owl']);
  });

  it('gives the same for the same question', () => {
    expect(reshoot('from above')).toEqual(reshoot('from above'));
  });
});
