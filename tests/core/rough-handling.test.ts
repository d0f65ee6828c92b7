import { describe, expect, it } from 'vitest';
import type { Bible } from '../../web/core/bible.ts';
import type { ShotType } from '../../web/core/shot.ts';
import { actsOf } from '../../web/core/rough/acts.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import { extentOf } from '../../web/core/rough/sketch.ts';
import { everything } from './rough-vocabulary.ts';
import { shot } from './rough-stories.ts';

const bible: Bible = {
  title: '',
  style: '',
  atmosphere: '',
  cast: [
    {
      id: 'Ben',
      name: 'Ben',
      aliases: [],
      kind: 'person',
      sex: 'male',
      age: 'adult',
      look: 'man with short hair',
      lookShort: '',
      tags: [],
      colour: '#445566',
    },
  ],
  places: [{ id: 'study', name: 'study', aliases: [], look: '', tags: [], indoors: true }],
  palette: [],
};

const sceneOfDoing = (doing: string, size: ShotType = 'full shot', props: string[] = []) =>
  sceneOf(
    shot({ moment: '', size, props, place: 'study', cast: [{ id: 'Ben', doing, side: 'centre' }] }),
    bible,
    { width: 640, height: 360 },
    everything,
  );

describe('who handles a thing that is drawn with the doing', () => {
  it.each([
    ['pours soup into bowls', ['soup', 'bowls']],
    ['eats a bowl of soup', ['bowl of soup']],
    ['stirs a pot on the stove', ['pot', 'stove']],
    ['counts coins', ['coins']],
    ['cuts the bread with a knife', ['bread', 'knife']],
    ['washes the dishes', ['dishes']],
    ['lifts the trapdoor', ['trapdoor']],
    ['lights a candle', ['candle']],
    ['cracking the eggs', ['eggs']],
    ['stirring the flour', ['flour']],
    ['prising up the board', ['board']],
    ['pulling out the nails one by one', ['nails']],
    ['sitting alone at the counter', ['counter']],
    ['playing a cheerful march', ['march']],
    ['looks down the well', ['well']],
    ['leans over the edge of the old well', ['well']],
    ['plays the piano', ['piano']],
    ['paints a picture', ['picture']],
    ['saws a log', ['log', 'saw']],
  ])('has it once, and a hand at it: %s', (doing, things) => {
    const { actors, props } = sceneOfDoing(doing, 'medium long shot', things);
    expect(props).toEqual([]);
    const { actor, held } = actors[0]!;
    expect(held).toBeNull();
    const acts = actsOf(doing).filter(({ at, shows }) => at === 'feet' && shows);
    expect(acts).toHaveLength(1);
    const { left, right, top } = extentOf(acts[0]!.sketch);
    const [ahead, up] = actor.hand;
    expect(ahead).toBeGreaterThan(left - 20);
    expect(ahead).toBeLessThan(right);
    expect(up).toBeLessThan(top + 30);
  });

  it('has it in the hands where nothing but hands fills the picture', () => {
    const { actors } = sceneOfDoing('counts coins', 'extreme close-up', ['coins']);
    expect(actors[0]!.insert?.words.test('coin')).toBe(true);
  });

  it('is told by the body too, with no lazier word than is known of it', () => {
    const poseOf = (doing: string) => sceneOfDoing(doing).actors[0]!.actor.poseName;
    expect(poseOf('slides through the mud')).toBe('skid');
    expect(poseOf('lifts the trapdoor')).toBe('bend');
    expect(poseOf('ties his shoes')).toBe('scoop');
    expect(poseOf('looks through the keyhole')).toBe('leanIn');
  });
});

describe('a weapon that is pointed', () => {
  it('is in the hand, and not only seen', () => {
    expect(sceneOfDoing('points a pistol at the door').actors[0]!.held?.words.test('pistol')).toBe(true);
    expect(sceneOfDoing('points at the bottle').actors[0]!.held).toBeNull();
  });
});

describe('a thing that is told by what becomes of it', () => {
  it('is on its way down where it is dropped, below the hand', () => {
    const { actors, props } = sceneOfDoing('drops the glass');
    const { actor, y, scale, held } = actors[0]!;
    expect(held).toBeNull();
    expect(props).toHaveLength(1);
    expect(sceneOfDoing('drops the plate').actors[0]!.actor.poseName).toBe('marvel');
    expect(props[0]!.y).toBeGreaterThan(y - actor.hand[1] * scale);
  });

  it('is drawn once, as what is done to it', () => {
    for (const [doing, thing] of [
      ['opens the chest', 'chest'],
      ['opens the window', 'window'],
      ['carries a ladder', 'ladder'],
      ['tears up the letter', 'letter'],
    ] as const) {
      const { actors, props } = sceneOfDoing(doing, 'full shot', [thing]);
      const drawn = [...props.map(({ prop }) => prop), ...actors.flatMap(({ held }) => held ?? [])];
      expect(drawn.map(({ words }) => words.source).filter((words) => words.includes(thing))).toHaveLength(1);
    }
  });

  it('lies on a table in a room, where both hands work at it', () => {
    const { props, actors } = sceneOfDoing('wraps a parcel', 'medium long shot');
    expect(actors[0]!.held).toBeNull();
    expect(props.map(({ prop }) => prop.where)).toEqual(['ground', 'hand']);
    expect(props[1]!.y).toBeLessThan(props[0]!.y - 70 * props[0]!.scale);
  });

  it('stands on a table in a room, where the hand has another', () => {
    const { actors, props } = sceneOfDoing('dips the pen in a bottle of ink', 'medium long shot');
    expect(actors[0]!.held?.words.test('pen')).toBe(true);
    expect(props.map(({ prop }) => prop.where)).toEqual(['ground', 'hand']);
  });
});

describe('who goes up or down the stairs', () => {
  it.each(['falls down the stairs', 'runs up the stairs', 'creeps down the stairs'])(
    'is on them, and not beside: %s',
    (doing) => {
      const { actors, props } = sceneOfDoing(doing, 'full shot', ['stairs']);
      const stairs = props.find(({ prop }) => prop.words.test('stairs'))!;
      expect(Math.abs(stairs.x - actors[0]!.x)).toBeLessThan(110 * stairs.scale);
      expect(actors[0]!.y).toBeLessThan(stairs.y - 60 * stairs.scale);
    },
  );
});
