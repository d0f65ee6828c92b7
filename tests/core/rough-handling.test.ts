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
  places: [],
  palette: [],
};

const sceneOfDoing = (doing: string, size: ShotType = 'full shot', props: string[] = []) =>
  sceneOf(
    shot({ moment: '', size, props, cast: [{ id: 'Ben', doing, side: 'centre' }] }),
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
