import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { reframedBy, retold } from '../../../web/core/producer/retold.ts';
import type { Shot } from '../../../web/core/shot.ts';

const text =
  'Lena, the mail carrier, finds one letter left in her bag. She crosses the pass in snow with her dog Bruno. ' +
  'Old Ivo reads the letter in the hut by the stove.';
const { bible, frames } = produceEmbedded({ text, frameCount: 3, arc: null });
const idOf = (name: string) => bible.cast.find((member) => member.name.includes(name))!.id;
const lena = idOf('Lena');
const ivo = idOf('Ivo');

const shot: Shot = {
  ...frames[0]!.shot,
  cast: [{ id: lena, doing: 'climbing the stairs', side: 'left' }],
  time: 'day',
  weather: 'clear',
  size: 'full shot',
  angle: 'eye level',
  props: [],
};
const before = 'Lena climbs the stairs.';
const told = (now: string) => retold(shot, bible, before, now);

describe('the description of a frame, written otherwise', () => {
  it('changes what somebody does, on the side where they are', () => {
    const { cast } = told('Lena rides a bicycle.');
    expect(cast).toEqual([{ id: lena, doing: expect.stringContaining('riding a bicycle'), side: 'left' }]);
  });

  it('changes hour and weather that it names', () => {
    expect(told('Lena climbs the stairs at night.')).toMatchObject({ time: 'night' });
    expect(told('Lena climbs the stairs in the rain.')).toMatchObject({ weather: 'rain' });
  });

  it('changes the camera that it names', () => {
    expect(told('Close-up: Lena climbs the stairs.')).toMatchObject({ size: 'close-up' });
  });

  it('brings in whoever it names, on a free side, and lets go whom it names no more', () => {
    const { cast } = told('Lena and Ivo climb the stairs.');
    expect(cast?.map(({ id }) => id)).toEqual([lena, ivo]);
    expect(new Set(cast?.map(({ side }) => side)).size).toBe(2);
    expect(told('Ivo climbs the stairs.').cast?.map(({ id }) => id)).toEqual([ivo]);
  });

  it('changes nothing where it is read alike', () => {
    expect(told('Lena climbs the stairs')).toEqual({});
    expect(told(before)).toEqual({});
    expect(told('  ')).toEqual({});
  });

  it('changes nothing where an hour was taken out that the shot does not have any more', () => {
    expect(retold(shot, bible, 'Lena climbs the stairs at night.', before)).toEqual({});
  });

  it('leaves what it never told as the shot has it', () => {
    const dressed = { ...shot, cast: [...shot.cast, { id: ivo, doing: 'waiting', side: 'right' as const }] };
    const { cast, size, place } = retold(dressed, bible, before, 'Lena runs.');
    expect(cast?.map(({ id, side }) => [id, side])).toEqual([
      [lena, 'left'],
      [ivo, 'right'],
    ]);
    expect([size, place]).toEqual([undefined, undefined]);
  });

  it('is the moment of a picture without people', () => {
    expect(retold({ ...shot, cast: [] }, bible, 'An empty road.', 'A white owl on a post').moment).toBe(
      'A white owl on a post.',
    );
  });
});

describe('a prompt written by hand', () => {
  const prompt = 'A full shot: a young woman climbing the stairs, in the rain.';

  it('changes camera, hour and weather, and nobody', () => {
    const now = 'A close-up: an old man climbing the stairs, at night.';
    const patch = reframedBy(shot, bible, prompt, now);
    expect(patch).toMatchObject({ size: 'close-up', time: 'night' });
    expect(patch).not.toHaveProperty('cast');
  });

  it('changes nothing by other words', () => {
    expect(reframedBy(shot, bible, prompt, `${prompt} Soft gouache.`)).toEqual({});
  });
});
