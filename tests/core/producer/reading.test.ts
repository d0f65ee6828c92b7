import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { examples } from '../../../web/core/words/examples.ts';

const produce = (text: string, frameCount = 10) => produceEmbedded({ text, frameCount, arc: null });
const castOf = (text: string) => produce(text).bible.cast;
const names = (text: string) => castOf(text).map(({ name }) => name);
const lookOf = (text: string, name: string) => castOf(text).find((one) => one.name === name)?.look ?? '';
const frameOf = (text: string, words: string) => {
  const frame = produce(text, 14).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const letter = examples.find(({ title }) => title === 'The Last Letter')?.text ?? '';

describe('who is no character', () => {
  it.each([
    ['weather with a verb that is an animal too', 'Ada walks home. A storm swallows the road.', ['Ada']],
    ['a planet', 'Ada leaves the ship. Outside, Earth turns slowly. She waves.', ['Ada']],
    ['a verb that is a title too', 'Ada walks along the wall and counts the lamps.', ['Ada']],
    ['the guarding that a boy does', 'Ada waits. A boy in a torn hat guards the door.', ['Ada', 'boy']],
    [
      'an animal that only names the kind of a thing',
      'Ada and Otto wear coats and cat masks.',
      ['Ada', 'Otto'],
    ],
    ['an animal of stone', 'Ada hides behind a marble lion. She waits.', ['Ada']],
    ['a thing that may be a king', 'Ada comes with a ruler and a pencil. She draws.', ['Ada']],
    ['whom a relative clause tells of', 'Ada writes to Ivo, who keeps bees in the hills.', ['Ada', 'Ivo']],
  ])('%s', (_, text, cast) => {
    expect(names(text)).toEqual(cast);
  });
});

describe('names that belong together', () => {
  it('joins title, first name, surname and apposition, though the surname is a bird', () => {
    const text =
      'Inspector Aldous Finch, a thin man in a black coat, enters the hall. A maid waits. Finch kneels and finds a glove.';
    expect(names(text)).toEqual(['Inspector Aldous Finch', 'maid']);
    expect(lookOf(text, 'Inspector Aldous Finch')).toMatch(/^a thin male inspector .*black coat/);
  });

  it.each([
    ['Signora Bellini', 'female'],
    ['Doña Pilar', 'female'],
    ['Frau Adler', 'female'],
    ['Herr Lindt', 'male'],
    ['Señor Cruz', 'male'],
    ['Monsieur Blanc', 'male'],
  ])('knows the sex that the title of %s tells', (name, sex) => {
    expect(castOf(`${name} opens the shop and sings.`)[0]).toMatchObject({ name, sex });
  });

  it('takes a number into a name', () => {
    const text = 'Unit Nine, a small rusty robot with one blue eye, digs a hole. Unit Nine plants a seed.';
    expect(castOf(text)).toMatchObject([{ name: 'Unit Nine', kind: 'machine' }]);
  });

  it('joins a role and what explains it, and a role told of a pronoun', () => {
    expect(names('Her engineer, a nervous man named Pavel, drops the bulb.')).toEqual(['Pavel']);
    expect(names('Herr Lindt locks the doors. He is a stout widower.')).toEqual(['Herr Lindt']);
    expect(names('Two sisters, Ida and Maren, climb the steps.')).toEqual(['Ida', 'Maren']);
  });

  it('knows an unknown name at the start by what explains it, and a trade by its ending', () => {
    const text = 'Jamila, the smallest player, sits on the bench. The goalkeeper laughs. Jamila runs.';
    expect(names(text)).toEqual(['Jamila', 'goalkeeper']);
  });

  it('leaves the name of a town to the town', () => {
    const { bible } = produce('Ada rides into the mining town of Salt Creek at noon. She waits.');
    expect(bible.cast.map(({ name }) => name)).toEqual(['Ada']);
    expect(bible.places[0]?.name).toBe('mining town of Salt Creek');
  });
});

describe('a look that the story tells', () => {
  it('has the coat that somebody buttons, and no second one', () => {
    expect(lookOf(letter, 'Lena')).toMatch(/a red coat/);
    expect(lookOf(letter, 'Lena')).not.toMatch(/jacket|pullover/);
  });

  it('keeps an age before a name, with hair that suits it', () => {
    const tomas = lookOf('Old Mira waits, and old Tomas, a fisherman with a grey beard, rows home.', 'Tomas');
    expect(tomas).toMatch(/old fisherman with [^,]*(?:white|silver|grey)/);
  });

  it('gives a grey beard no black hair, and a shaved head none', () => {
    expect(lookOf('Tomas, a fisherman with a grey beard, rows.', 'Tomas')).toMatch(
      /white|silver|grey \w+ hair|bun/,
    );
    expect(lookOf('Anselm, a monk with a shaved head, reads.', 'Anselm')).not.toMatch(/hair|braid|bun/);
  });
});

describe('who does what', () => {
  it('means the persons by "they", never the weather', () => {
    expect(frameOf(letter, 'reach a hut').cast.map(({ id }) => id)).toEqual(['lena', 'bruno']);
  });

  it('shows whom somebody follows', () => {
    expect(frameOf(letter, 'Lena follows').cast.map(({ id }) => id)).toEqual(['lena', 'bruno']);
  });

  it('finds the subject behind its verb', () => {
    const text = 'Ada opens the door. Behind the door sits a lost sailor in a torn coat.';
    expect(frameOf(text, 'sailor').cast[0]).toMatchObject({
      id: 'lost-sailor',
      doing: expect.stringMatching(/^sitting behind/),
    });
  });

  it('gives every joined verb the same form', () => {
    const text = 'At dawn Ada and Otto sit on the steps and drink tea.';
    expect(frameOf(text, 'drink').cast[0]?.doing).toContain('sitting on the steps and drinking tea');
  });

  it('holds what is in a hand', () => {
    const text = 'Ada runs down the stairs with a lantern in her hand.';
    expect(frameOf(text, 'runs').cast[0]?.doing).toContain('running down the stairs, holding a lantern');
  });

  it('means by "it" the thing that was touched in the same sentence', () => {
    const text = 'A robot waits. A fox steals the watering can and drags it into a cave.';
    expect(frameOf(text, 'drags').cast[0]?.doing).toContain('dragging the watering can into a cave');
  });

  it('yields the things of an action as props', () => {
    expect(frameOf('Ada sits at the piano and smiles.', 'piano').props).toEqual(['piano']);
  });

  it('cuts no sentence between a name and its verb', () => {
    const text = 'Signora Bellini, an old singer in a green dress, sits at the piano. Otto waits.';
    expect(
      produce(text, 4)
        .frames.map(({ description }) => description)
        .join(' '),
    ).toContain('Signora Bellini, an old singer in a green dress, sits at the piano.');
  });
});

describe('where and when', () => {
  it.each([
    ['After dark Ada reaches a hut.', 'night'],
    ['Ada waits until the sun goes down.', 'dusk'],
    ['The sun comes up and Ada waves.', 'dawn'],
  ])('knows the hour of "%s"', (text, time) => {
    expect(produce(`At noon Ada climbs. ${text}`, 6).frames.at(-1)?.shot.time).toBe(time);
  });

  it('brings somebody back to where they were, not to where another went', () => {
    const text =
      'Ada enters the ballroom and kneels. In the kitchen the young cook hides his hand. Ada holds up the glove.';
    expect(frameOf(text, 'holds up').place).toBe('ballroom');
  });

  it('goes nowhere by looking or wishing', () => {
    const text = 'Ada sits in the garden. She looks up at the sky. She wants to visit the moon.';
    expect(produce(text).bible.places.map(({ name }) => name)).toEqual(['garden']);
  });

  it('puts stairs and steps into the building of the story, and repeats no look', () => {
    const text =
      'Ada, a lighthouse keeper, runs down the stairs. She waits on the steps of the lighthouse. She crosses the square and the plaza.';
    const looks = produce(text).bible.places.map(({ look }) => look);
    expect(looks[0]).toContain('inside a lighthouse');
    expect(looks[1]).toContain('at the foot of a lighthouse');
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('rains outside only', () => {
    const { bible, frames } = produce('Ada sits in the kitchen in the rain. She reads a letter.', 3);
    for (const { shot } of frames)
      expect(renderPrompt(shot, bible, 'sdxl').prompt).toContain('rain outside the window');
  });
});

describe('a title', () => {
  it('names who acts most, in order of appearance', () => {
    expect(produce(letter).bible.title).toBe('Lena and Bruno');
  });
});

describe('the colour of somebody in roughs', () => {
  const story = (coats: [string, string]) =>
    `Lena, a mail carrier in a ${coats[0]} coat, meets Otto, a baker in a ${coats[1]} coat, at the bridge. Lena gives Otto a letter. ` +
    'Otto reads the letter and laughs. They walk home through the snow.';
  const coloursOf = (text: string) =>
    produceEmbedded({ text, frameCount: 5, arc: null }).bible.cast.map(({ colour }) => colour);

  it('is that of the coat that the story tells', () => {
    expect(coloursOf(story(['red', 'blue']))).toEqual(['#c0392f', '#3f72af']);
  });

  it('is never that of another one, even in the same coat', () => {
    const colours = coloursOf(story(['red', 'red']));
    expect(new Set(colours).size).toBe(colours.length);
  });
});
