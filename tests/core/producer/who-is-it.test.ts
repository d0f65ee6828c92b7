import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string) => produceEmbedded({ text, frameCount: 8, arc: null });
const cast = (text: string) => produce(text).bible.cast;
const ids = (text: string) => cast(text).map(({ id }) => id);
const lookOf = (text: string, id: string) => cast(text).find((one) => one.id === id)?.look ?? '';
const ageOf = (text: string, id: string) => cast(text).find((one) => one.id === id)?.age;
const who = (text: string, words: string) => {
  const frame = produce(text).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot.cast.map(({ id }) => id);
};

describe('what somebody is, told with "is"', () => {
  it.each([
    ['a trade of two words', 'Nia is a night baker with a shaved head. She kneads the dough.', ['nia']],
    ['whose brother', 'A stranger knocks. Ada opens. The stranger was her brother.', ['brother', 'ada']],
    ['the teller and her name', 'My name is Ana. I am a diver. I jump into the sea.', ['narrator']],
    ['an apposition', 'Old Tom, a fisherman with one eye, rows out to sea. He waits.', ['tom']],
  ])('makes nobody new: %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('leaves a time of the story to the story', () => {
    expect(ids('Ada sleeps. On the second night thieves take the lamp.')).toEqual(['ada', 'thieves']);
    expect(ids('In the evening Grandpa, on the porch, puts in the teeth and grins.')).toEqual(['grandpa']);
    expect(ids('In the evening grandpa sings and grins.')).toEqual(['grandpa']);
  });

  it('gives the look to who has it', () => {
    const look = lookOf(
      'Nia is a night baker with a shaved head and a white apron. She kneads the dough.',
      'nia',
    );
    expect(look).toMatch(/baker .*a shaved head and a white apron/);
    expect(look).not.toMatch(/\bcap\b|\bhair\b/);
  });

  it('shows the teller where she says her name', () => {
    expect(who('My name is Ana. I am a diver. I jump into the sea.', 'My name')).toEqual(['narrator']);
  });
});

describe('looks and years that are told later', () => {
  it('reads hair without an article', () => {
    const look = lookOf('Maya waits. She has red hair and wears a yellow raincoat. The bus comes.', 'maya');
    expect(look).toMatch(/\bred hair and a yellow raincoat/);
    expect(look).not.toMatch(/a red hair|black hair/);
  });

  it.each([
    [
      'a ninety-year-old man',
      'A ninety-year-old man climbs a tree. He laughs.',
      'ninety-year-old-man',
      'old',
    ],
    [
      'a nine-year-old girl',
      'A nine-year-old girl climbs a tree. She laughs.',
      'nine-year-old-girl',
      'child',
    ],
    ['a teenager', 'Otto waits. His granddaughter laughs. She is a teenager.', 'granddaughter', 'young'],
  ])('tells the age of %s', (_, text, id, age) => {
    expect(ageOf(text, id)).toBe(age);
  });
});

describe('who is somewhere else', () => {
  it.each([
    ['remembered', 'Hana sits in the kitchen. She remembers her grandmother. She smiles.'],
    ['telephoned to', 'Hana sits in the kitchen. She telephones her sister. She smiles.'],
  ])('is not in the story’s pictures: %s', (_, text) => {
    expect(ids(text)).toEqual(['hana']);
  });

  it('is not in the frame where he is remembered, though he comes later', () => {
    const text = 'Hana sits down. She remembers her brother. Her brother walks in. He laughs.';
    expect(who(text, 'remembers')).toEqual(['hana']);
    expect(who(text, 'walks in')).toContain('brother');
  });
});

describe('"the boys"', () => {
  it('are the sons that were told of before', () => {
    const text = 'Lena and her two sons walk on the beach. The boys find a crab. Lena laughs.';
    expect(who(text, 'crab')).toEqual(['sons', 'crab']);
  });
  it('are others where only girls were told of', () => {
    expect(ids('Two girls wait. The boys run past. The girls laugh.')).toEqual(['girls', 'boys']);
  });
});

describe('one of several who were counted', () => {
  const canoe =
    'Two brothers paddle a canoe. The younger one falls in. His brother throws him a rope. They laugh.';

  it.each([
    ['two by age', canoe, ['older-brother', 'younger-brother']],
    [
      'three by age',
      'Three sisters share a house. The eldest cooks. The youngest paints. They dance.',
      ['eldest-sister', 'middle-sister', 'youngest-sister'],
    ],
    [
      'the first and the second',
      'Two hikers climb. The first plants a flag. The second sings.',
      ['first-hiker', 'second-hiker'],
    ],
    [
      'one and the other',
      'Two friends climb. One of them slips. The other catches him.',
      ['first-friend', 'second-friend'],
    ],
  ])('makes each somebody, and nobody besides: %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is in the frame alone, and "his brother" is the other', () => {
    expect(who(canoe, 'falls')).toEqual(['younger-brother']);
    expect(who(canoe, 'rope')).toEqual(['older-brother', 'younger-brother']);
  });

  it('is there wherever the group is', () => {
    expect(who(canoe, 'paddle')).toHaveLength(2);
    expect(who(canoe, 'laugh')).toHaveLength(2);
    const house = 'Three sisters share a house. The eldest cooks. The youngest paints. All three dance.';
    expect(who(house, 'All three')).toHaveLength(3);
  });

  it('has no trade from which of them it is', () => {
    const text = 'Two hikers climb. The first plants a flag. The second sings.';
    expect(lookOf(text, 'first-hiker')).toMatch(/male hiker/);
  });

  it.each([
    ['nobody is told of apart', 'Two brothers climb a wall. They laugh.', ['brothers']],
    ['only one is told of', 'Two knights wait. One of them sings. They leave.', ['knights']],
    [
      '"the first" is of something else',
      'Two knights wait. The first rays warm them. They leave.',
      ['knights'],
    ],
  ])('leaves the group one where %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('names and what is no name', () => {
  it('takes "twins" and their names for the same two', () => {
    expect(ids('The twins Ana and Bela build a tent. A fox comes. They wave.')).toEqual([
      'ana',
      'bela',
      'fox',
    ]);
  });

  it('takes what falls for nobody, though it has a capital', () => {
    expect(ids('Ada bakes a cake. Flour falls on the floor. She laughs.')).toEqual(['ada']);
  });

  it('goes on with whom somebody warned, where the pronoun is hers', () => {
    const text = 'Two explorers, Ruth and Tembo, find a cave. Tembo warns her. She walks in.';
    expect(who(text, 'walks in')).toEqual(['ruth']);
  });

  it('leaves him to whom a letter is written out of the picture', () => {
    const text = 'Sam writes a letter to his father. His father laughs. Sam waits.';
    expect(who(text, 'writes')).toEqual(['sam']);
    expect(who(text, 'laughs')).toEqual(['father']);
  });

  it('reads a look after a colon', () => {
    const look = lookOf('A detective waits: tall, bald, in a grey coat. He lights a match.', 'detective');
    expect(look).toMatch(/^a tall bald .*grey coat/);
    expect(look).not.toMatch(/hair/);
  });
});
