import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string) => produceEmbedded({ text, frameCount: 12, arc: null });
const cast = (text: string) => produce(text).bible.cast;
const ids = (text: string) => cast(text).map(({ id }) => id);
const one = (text: string, id: string) => cast(text).find((member) => member.id === id);
const who = (text: string, words: string) => {
  const frame = produce(text).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot.cast.map(({ id }) => id);
};

describe('a beast with a name', () => {
  it.each([
    ['a plant', 'Moss the troll lived in a cave. One night he roared.', 'moss', 'creature'],
    ['a food', 'Pepper the cat crept closer. She sat down.', 'pepper', 'animal'],
    ['a word of its own', 'Marmalade the hen ran away. She slept.', 'marmalade', 'animal'],
  ])('has its name from what stands before "the": %s', (_, text, id, kind) => {
    expect(one(text, id)?.kind).toBe(kind);
  });

  it.each([
    ['a terrier', 'Bram walked with his terrier, Spot. The dog barked. Bram sang.', ['bram', 'spot']],
    ['a mare', 'Ada rode her mare. The horse jumped. Ada laughed.', ['ada', 'mare']],
    ['a dragon', 'A dragon slept. Otto woke the beast. It yawned.', ['dragon', 'otto']],
  ])('is called by the wider word: %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is he or she by what it does with its own body', () => {
    const text =
      'Otto laughed. Spot the dog swam with a rope in his teeth. A sailor caught it and tied it to the mast.';
    expect(who(text, 'tied')).toEqual(['sailor']);
    expect(one('Pepper the cat licked her lips. Otto laughed.', 'pepper')?.sex).toBe('female');
  });
});

describe('mothers and babies of beasts', () => {
  const owls =
    'A baby owl fell into the straw. Otto picked it up. The mother owl swooped down. Otto put the little one into the grass. The mother looked at her baby. Both owls sat on the roof.';

  it('are two, and nobody besides', () => {
    expect(ids(owls)).toEqual(['baby-owl', 'otto', 'mother-owl']);
    expect(one(owls, 'mother-owl')).toMatchObject({ kind: 'animal', sex: 'female' });
  });

  it('are who is called "the little one", "the mother" and "both owls"', () => {
    expect(who(owls, 'into the grass')).toEqual(['otto', 'baby-owl']);
    expect(who(owls, 'looked')).toEqual(['mother-owl', 'baby-owl']);
    expect(who(owls, 'sat on the roof').sort()).toEqual(['baby-owl', 'mother-owl']);
  });

  it('leave human mothers alone', () => {
    const text =
      'Ida and her mother walked. A mother bear came out of the woods. The mother screamed. Ida ran.';
    expect(ids(text)).toEqual(['ida', 'mother', 'mother-bear']);
    expect(who(text, 'screamed')).toEqual(['mother']);
  });

  it('are there with their bodies, whatever is said of them', () => {
    const text = 'The cub ran up the hill. The mother bear waited. She licked its sticky ears.';
    expect(who(text, 'licked')).toEqual(['mother-bear', 'cub']);
  });
});

describe('a robot with a name', () => {
  it.each([
    ['him', 'Ines walked in. A robot called Pip lay on the floor. Ines hugged him.', ['ines', 'pip']],
    ['her', 'Mr. Okoro slept. A robot named Dot baked. He hugged her.', ['mr-okoro', 'dot']],
  ])('is "%s", and nobody is invented', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected.toSorted());
    expect(who(text, 'hugged')).toHaveLength(2);
  });
});

describe('whose river it is that somebody falls into', () => {
  it('is the one’s who was there', () => {
    const text =
      'Moss the troll slept. One day a dragon called Ember crashed into his river. He pulled her out.';
    expect(who(text, 'pulled')).toEqual(['moss', 'ember']);
    expect(one(text, 'ember')?.sex).toBe('female');
  });
});

describe('"they" after two who had to do with each other', () => {
  it.each([
    [
      'a goose that is carried',
      'Odo hit a knight. The knight fled. Odo picked up the goose and carried her home. They both slept.',
      'slept',
      ['odo', 'goose'],
    ],
    [
      'who knocked and who opened',
      'The farmer’s wife chased the cat. The cat went to the witch and knocked. The witch opened. They both laughed.',
      'laughed',
      ['cat', 'witch'],
    ],
  ])('are those two: %s', (_, text, words, expected) => {
    expect(who(text, words).sort()).toEqual(expected.toSorted());
  });
});
