import { describe, expect, it } from 'vitest';
import type { Character } from '../../web/core/bible.ts';
import { lookOf } from '../../web/core/rough/look.ts';
import { placeOf } from '../../web/core/rough/places/places.ts';
import { poseOf } from '../../web/core/rough/pose.ts';
import { speciesOf } from '../../web/core/rough/species.ts';

const person = (look: string, rest: Partial<Character> = {}): Character => ({
  id: 'a',
  name: 'A',
  aliases: [],
  kind: 'person',
  sex: 'unknown',
  age: 'unknown',
  look,
  lookShort: '',
  tags: [],
  colour: '#112233',
  ...rest,
});

describe('the look of a person', () => {
  it.each([
    [
      'young woman in a long red coat, grey woolly hat, white scarf, leather satchel',
      { garment: 'coat', hat: 'knit', scarf: true, bag: true },
    ],
    [
      'bald heavy man in a dark uniform with brass buttons and a peaked cap',
      { hair: 'bald', garment: 'jacket', hat: 'cap', uniform: true, girth: 1.3 },
    ],
    [
      'old woman with a grey bun, round glasses and an apron',
      { age: 'old', hair: 'bun', hairTone: 'white', glasses: 'pair', apron: true, girth: 1 },
    ],
    ['boy with messy blond hair', { age: 'child', hair: 'curly', hairTone: 'light' }],
    [
      'man with a full beard, headscarf and cloak',
      { beard: 'full', hat: 'scarf', garment: 'robe', scarf: false },
    ],
  ])('is read from the words of the bible: %s', (look, expected) => {
    expect(lookOf(person(look))).toMatchObject(expected);
  });

  it('is plain where the words say nothing', () => {
    expect(lookOf(person(''))).toMatchObject({
      hat: null,
      beard: null,
      glasses: null,
      apron: false,
      garment: 'shirt',
    });
  });
});

describe('the pose', () => {
  it.each([
    ['walks along the track', 'walk'],
    ['runs after the bus', 'run'],
    ['sits on the kerb', 'sit'],
    ['sits in the dust', 'sitOnGround'],
    ['kneels down and makes a double knot', 'kneel'],
    ['sleeps on a chair', 'doze'],
    ['is fast asleep', 'sleep'],
    ['falls asleep', 'sleep'],
    ['walking through the sleeping car', 'walk'],
    ['waves with his cap', 'wave'],
    ['setting the paper boat down in the red dust', 'bend'],
    ['reads the letter', 'read'],
    ['looks up at the stars', 'lookUp'],
    ['climbs the ladder', 'climb'],
    ['hugs her brother', 'embrace'],
    ['throws the owl from the balcony', 'throw'],
    ['carries a basket', 'carry'],
    ['raises both arms', 'cheer'],
    ['', 'stand'],
    ['is', 'stand'],
  ])('for "%s" is %s', (doing, pose) => {
    expect(poseOf(doing, false)).toBe(pose);
  });

  it('sits on a chair indoors even when no chair is named', () => {
    expect(poseOf('sits and waits', true)).toBe('sit');
  });
});

describe('an animal', () => {
  it.each([
    ['a shaggy grey dog', 'quadruped'],
    ['small mechanical owl of brass', 'bird'],
    ['old blue whale', 'fish'],
  ])('is known by its words: %s', (words, kind) => {
    expect(speciesOf(words)?.kind).toBe(kind);
  });

  it('with a name nobody knows is no animal that we have', () => {
    expect(speciesOf('a glimmerbeast')).toBeNull();
  });
});

describe('a place', () => {
  const place = (name: string, look: string, indoors: boolean) =>
    placeOf({ id: name, name, aliases: [], look, tags: [], indoors });

  it('is drawn by its name before its look', () => {
    expect(place('beach', 'a beach below a village', false)).toBe(place('the beach', '', false));
    expect(place('beach', '', false)).not.toBe(place('village', '', false));
  });

  it('has something for people to stand on at sea', () => {
    const sea = { id: 'sea', name: 'sea', aliases: [], look: '', tags: [], indoors: false };
    expect(placeOf(sea, true)).not.toBe(placeOf(sea, false));
  });

  it('with the same words differs indoors and outdoors', () => {
    expect(place('station', 'station', true)).not.toBe(place('station', 'station', false));
  });
});
