import { describe, expect, it } from 'vitest';
import type { Bible, Place } from '../../web/core/bible.ts';
import { draw } from '../../web/core/rough/draw.ts';
import { tonesOf } from '../../web/core/rough/light.ts';
import { kindOf } from '../../web/core/rough/places/places.ts';
import { poses } from '../../web/core/rough/pose.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import type { Strip } from '../../web/core/rough/framing.ts';
import type { Shape } from '../../web/core/rough/shapes.ts';
import type { Shot } from '../../web/core/shot.ts';
import { roughStories, shot } from './rough-stories.ts';
import { everything } from './rough-vocabulary.ts';

/* Where it happens is told by the drawing alone: near and far, by day and at night. */

const placeNamed = (name: string, indoors: boolean): Place => ({
  id: 'there',
  name,
  aliases: [],
  look: '',
  tags: [],
  indoors,
});

const kindNamed = (name: string, indoors: boolean) =>
  kindOf(placeNamed(name, indoors), (indoors ? everything.rooms : everything.outdoors)!.kinds);

/** Somebody who stands there, or nobody. */
function drawn(
  name: string,
  indoors: boolean,
  { strip = 'none', ...part }: Partial<Shot> & { strip?: Strip } = {},
): Shape[] {
  const [lena] = roughStories[0]!.bible.cast;
  const bible: Bible = { ...roughStories[0]!.bible, cast: [lena!], places: [placeNamed(name, indoors)] };
  const cast = [{ id: lena!.id, doing: 'stands', side: 'centre' as const }];
  const told = shot({ moment: 'Lena stands there.', size: 'wide shot', place: 'there', cast, ...part });
  return draw(told, bible, {
    width: 640,
    height: 360,
    frameNumber: 1,
    vocabulary: everything,
    strip,
  });
}

const outside = (name: string, part?: Partial<Shot>): Shape[] => drawn(name, false, part);

const points = (shape: Shape): [x: number, y: number][] => {
  if (shape.kind === 'circle') return [[shape.cx, shape.cy]];
  if (shape.kind !== 'path') return [];
  const numbers = shape.d.match(/-?\d+(\.\d+)?/g)!.map(Number);
  return Array.from({ length: numbers.length >> 1 }, (_, at) => [numbers[at * 2]!, numbers[at * 2 + 1]!]);
};

const isBeside = (shape: Shape): boolean => points(shape).every(([x]) => x < 250 || x > 390);
const behind = (shapes: readonly Shape[]): Shape[] => shapes.filter(({ who }) => who === undefined);

describe('a place that is told by two words', () => {
  const indoors = [
    ['school bus', 'bus'],
    ['school kitchen', 'kitchen'],
    ['hotel bar', 'bar'],
    ['sleeping car', 'train'],
    ['basement stairs', 'cellar'],
    ['corner store', 'grocery store'],
    ['dance academy', 'ballet school'],
    ['prison library', 'library'],
  ] as const;
  it.each(indoors)('is inside what it ends in: a %s is as a %s', (name, same) => {
    expect(kindNamed(name, true)).toBe(kindNamed(same, true));
  });

  const outdoors = [
    ['castle garden', 'garden'],
    ['shrine in the snow', 'shrine'],
    ['rowing boat', 'boat'],
    ['river bank', 'lakeside'],
    ['bottom of the sea', 'reef'],
    ['railway tracks', 'rails'],
    ['deck of the airship', 'zeppelin'],
    ['airship deck', 'zeppelin'],
  ] as const;
  it.each(outdoors)('is under the sky what it is first called: a %s is as a %s', (name, same) => {
    expect(kindNamed(name, false)).toBeDefined();
    expect(kindNamed(name, false)).toBe(kindNamed(same, false));
  });
});

describe('a place behind a head', () => {
  const rooms = [
    'kitchen',
    'classroom',
    'hospital',
    'courtroom',
    'bar',
    'bus',
    'train',
    'dance studio',
    'shop',
    'church',
  ];
  const lands = [
    'ship',
    'airship',
    'lake',
    'shrine',
    'mars',
    'amusement park',
    'market',
    'bridge',
    'cemetery',
    'city',
  ];
  const all = [...rooms.map((name) => [name, true] as const), ...lands.map((name) => [name, false] as const)];

  it.each(all)('is still told in a close-up by what stands beside it: %s', (name, indoors) => {
    const told = behind(drawn(name, indoors, { size: 'close-up' })).filter(isBeside);
    const bare = behind(drawn('nowhere in particular', indoors, { size: 'close-up' })).filter(isBeside);
    expect(told.length).toBeGreaterThan(bare.length + 8);
  });

  it.each(all)('is drawn larger than from afar: %s', (name, indoors) => {
    const size = (shapes: readonly Shape[]): number => {
      const heights = behind(shapes)
        .filter(isBeside)
        .map((shape) => points(shape).map(([, y]) => y))
        .filter((ys) => ys.length > 1)
        .map((ys) => Math.max(...ys) - Math.min(...ys));
      return heights.toSorted((a, b) => a - b)[Math.floor(heights.length * 0.75)]!;
    };
    const near = size(drawn(name, indoors, { size: 'medium shot' }));
    expect(near).toBeGreaterThan(size(drawn(name, indoors)));
  });
});

const lightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) / 3;

describe('a place at night', () => {
  it.each(['light', 'dark'] as const)('has its things lit before a dark wall, on a %s board', (board) => {
    const { thing, sky } = tonesOf({ time: 'night', weather: 'clear' }, true, board);
    expect(lightness(thing) - lightness(sky)).toBeGreaterThan(board === 'light' ? 60 : 20);
  });

  it.each(['lake', 'river', 'sea', 'beach', 'harbour', 'bridge'])(
    'has light on its water, so that it is told from land: %s',
    (name) => {
      const { light } = tonesOf({ time: 'night', weather: 'clear' }, false, 'light');
      const shine = behind(outside(name, { time: 'night' })).filter((shape) => shape.stroke === light);
      expect(shine.length).toBeGreaterThan(0);
    },
  );

  it.each(['market', 'festival', 'amusement park', 'city', 'rooftop'])('has its lamps lit: %s', (name) => {
    const { glow } = tonesOf({ time: 'night', weather: 'clear' }, false, 'light');
    const lit = behind(outside(name, { time: 'night' })).filter(
      ({ fill, stroke }) => fill === glow || stroke === glow,
    );
    expect(lit.length).toBeGreaterThan(0);
  });
});

describe('a place in the snow', () => {
  it('has a white ground under a grey sky, by its weather or by its name', () => {
    const { light } = tonesOf({ time: 'day', weather: 'clear' }, false, 'light');
    const { sky } = tonesOf({ time: 'day', weather: 'clear' }, false, 'light');
    for (const shapes of [outside('road', { weather: 'snow' }), outside('snowy road')]) {
      expect(shapes.some(({ fill }) => fill === light)).toBe(true);
      expect(shapes.some(({ fill }) => fill === sky)).toBe(false);
    }
    expect(outside('road').some(({ fill }) => fill === sky)).toBe(true);
  });

  it('leaves a room as it is', () => {
    expect(tonesOf({ time: 'day', weather: 'snow' }, true, 'light')).toEqual(
      tonesOf({ time: 'day', weather: 'clear' }, true, 'light'),
    );
  });

  it('lies on the roof of a shrine', () => {
    expect(outside('shrine', { weather: 'snow' }).length).toBeGreaterThan(
      outside('shrine', { weather: 'fog' }).length,
    );
  });
});

describe('a small boat', () => {
  it.each(['medium shot', 'close-up'] as const)('has its near side before who is in it, in a %s', (size) => {
    const shapes = outside('boat', { size });
    const last = shapes.findLastIndex(({ who }) => who !== undefined);
    expect(shapes.slice(last + 1).some(({ fill }) => fill !== undefined)).toBe(true);
  });

  it('leaves the head of who is in it free', () => {
    const shapes = outside('boat', { size: 'close-up' });
    const last = shapes.findLastIndex(({ who }) => who !== undefined);
    const front = shapes.slice(last + 1).flatMap(points);
    expect(Math.min(...front.map(([, y]) => y))).toBeGreaterThan(200);
  });

  it('has water all round where it is seen as a whole', () => {
    const { mid, ground } = tonesOf({ time: 'day', weather: 'clear' }, false, 'light');
    const fills = outside('boat').map(({ fill }) => fill);
    expect(fills).toContain(mid);
    expect(fills).not.toContain(ground);
  });
});

describe('a car', () => {
  const scene = (size: Shot['size'], doing: string) => {
    const [lena] = roughStories[0]!.bible.cast;
    const bible: Bible = {
      ...roughStories[0]!.bible,
      cast: [lena!],
      places: [placeNamed('police car', true)],
    };
    const cast = [{ id: lena!.id, doing, side: 'centre' as const }];
    const told = shot({ moment: doing, size, place: 'there', cast });
    return sceneOf(told, bible, { width: 640, height: 360 }, everything);
  };

  it('is seen from the road where all of somebody is shown, who sits in it', () => {
    const { place, actors } = scene('wide shot', 'waits');
    expect([place?.name, actors[0]?.actor.rides?.test('police car')]).toEqual(['road', true]);
  });

  it('is seen from within in a near shot', () => {
    const { place, actors } = scene('medium shot', 'waits');
    expect([place?.name, actors[0]?.actor.rides]).toEqual(['police car', null]);
  });

  it('holds nobody who leans on its bonnet', () => {
    expect(scene('wide shot', 'leans on the bonnet').actors[0]?.actor.rides).toBeNull();
  });

  it('lets nobody lie across it who sleeps', () => {
    expect(scene('close-up', 'sleeps').actors[0]?.actor.pose).toBe(poses.doze);
  });

  it('keeps its name in the strip, wherever it is seen from', () => {
    const words = drawn('police car', true, { strip: 'line' }).flatMap((one) =>
      one.kind === 'text' ? [one.text] : [],
    );
    expect(words.join()).toContain('Police car');
  });
});

describe('a place that nobody has drawn', () => {
  const unknown = [
    'tannery',
    'apiary',
    'orrery',
    'karaoke booth',
    'tattoo parlour',
    'radio station',
    'weather station',
    'polling station',
    'stock exchange',
    'sound stage',
    'recording studio',
    'tree nursery',
    'chicken coop',
    'car wash',
    'gatehouse',
  ];
  it.each(unknown)('is an empty room rather than another: %s', (name) => {
    expect(kindNamed(name, true)).toBeUndefined();
  });

  it.each(['oil rig', 'salt pan', 'tea plantation', 'skate park', 'trailer park', 'radio station'])(
    'is open ground rather than another place: %s',
    (name) => {
      expect(kindNamed(name, false)).toBeUndefined();
    },
  );
});

describe('a fire in a house', () => {
  const [lena] = roughStories[0]!.bible.cast;
  const propsIn = (name: string, indoors: boolean, doing: string, moment: string) => {
    const bible: Bible = { ...roughStories[0]!.bible, cast: [lena!], places: [placeNamed(name, indoors)] };
    const cast = [{ id: lena!.id, doing, side: 'centre' as const }];
    const told = shot({ moment, size: 'wide shot', place: 'there', cast, props: ['fire'] });
    return sceneOf(told, bible, { width: 640, height: 360 }, everything).props;
  };

  it.each([
    ['hut', 'sleeping by the fire', 'Lena sleeps by their fire.'],
    ['cottage', 'sitting beside the warm fire', 'Lena sits beside the warm fire.'],
    ['living room', 'reading in front of the fire', 'Lena reads in front of the fire.'],
  ])('burns in the hearth of a %s', (name, doing, moment) => {
    expect(propsIn(name, true, doing, moment)).toEqual([]);
  });

  it('burns on the ground in the open', () => {
    expect(propsIn('forest', false, 'sleeping by the fire', 'Lena sleeps by the fire.')).not.toEqual([]);
  });
});

describe('a beast that is only named', () => {
  it('is no baby', () => {
    const [lena] = roughStories[0]!.bible.cast;
    const dog = { ...lena!, id: 'dog', name: 'Rex', kind: 'animal' as const, look: 'a brown dog' };
    const owl = { ...dog, id: 'owl', name: 'baby owl', look: 'a small owl' };
    const bible: Bible = {
      ...roughStories[0]!.bible,
      cast: [dog, owl],
      places: [placeNamed('farmyard', false)],
    };
    const cast = [{ id: 'dog', doing: 'jumping', side: 'centre' as const }];
    const propsOf = (moment: string) =>
      sceneOf(
        shot({ moment, size: 'wide shot', place: 'there', cast }),
        bible,
        { width: 640, height: 360 },
        everything,
      ).props;
    expect(propsOf('Rex jumped between the baby owl and the cat.')).toEqual([]);
    expect(propsOf('Rex jumped between the baby and the cat.')).not.toEqual([]);
  });
});

describe('a boat that is the place', () => {
  it('is there once, whoever jumps into it', () => {
    const [lena] = roughStories[0]!.bible.cast;
    const bible: Bible = {
      ...roughStories[0]!.bible,
      cast: [lena!],
      places: [placeNamed('rowing boat', false)],
    };
    const cast = [{ id: lena!.id, doing: 'jumping into a rowing boat', side: 'centre' as const }];
    const told = shot({ moment: 'Lena jumps into a rowing boat.', size: 'full shot', place: 'there', cast });
    expect(sceneOf(told, bible, { width: 640, height: 360 }, everything).props).toEqual([]);
  });
});
