import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 8) => produceEmbedded({ text, frameCount, arc: null });
const names = (text: string) => produce(text).bible.cast.map(({ name }) => name);
const places = (text: string) => produce(text).bible.places.map(({ name }) => name);
const shotOf = (text: string, words: string) => {
  const frame = produce(text, 12).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const who = (text: string, words: string) => shotOf(text, words).cast.map(({ id }) => id);

describe('somebody that no list knows', () => {
  it.each([
    ['does what only somebody does', 'The zorbist frowns. A door bangs.', ['zorbist']],
    ['is made of a verb', 'Two foragers are missing. Ada waits.', ['foragers', 'Ada']],
    ['has a body of its own', 'A quokka tilts its head at the moon. Ada waits.', ['quokka', 'Ada']],
    ['is many who are one', 'The jury eats cake. Ada waits.', ['jury', 'Ada']],
    ['is Night with a capital', 'Ada plays dice with Night. She loses.', ['Ada', 'Night']],
    ['is a beast called by what it is', 'In the desert Coyote digs a hole. Coyote laughs.', ['Coyote']],
  ])('%s', (_, text, cast) => {
    expect(
      names(text)
        .map((name) => name.toLowerCase())
        .toSorted(),
    ).toEqual(cast.map((name) => name.toLowerCase()).toSorted());
  });

  it.each([
    ['a thing that moves', 'Ada waits. The engine coughs. The tap drips. The reactor glows.', ['Ada']],
    ['a river with a name', 'Ada rows down the river Thames. She waves.', ['Ada']],
    ['a flap for cats', 'Ada crawls past the cat flap and laughs.', ['Ada']],
    ['friends who are only spoken to', 'Ada runs. Never look back, my friends! Ada wins.', ['Ada']],
  ])('is not %s', (_, text, cast) => {
    expect(names(text)).toEqual(cast);
  });
});

describe('who is in a picture', () => {
  it('is the owner of the hands that shake', () => {
    const text = 'Ada opens the letter in the garden. Her hands shake. A dog barks.';
    expect(who(text, 'hands shake')).toContain('ada');
    expect(shotOf(text, 'hands shake').cast[0]?.doing).toMatch(/^hands shaking/);
  });

  it('is whoever has the hand that is held', () => {
    const text = 'Otto cries in the studio. Ada holds his hand. The lamp goes out.';
    expect(who(text, 'holds his hand').toSorted()).toEqual(['ada', 'otto']);
  });

  it('is the dog of "Lena’s dog", not Lena', () => {
    expect(who("Lena sleeps. Lena's dog barks at the door. The moon rises.", 'barks')[0]).toBe('dog');
  });

  it('is the person rather than the beast, where she is told of', () => {
    const text = 'Ada locks the shop. She yawns. A hyena limps in. She gives it some milk.';
    expect(who(text, 'milk').toSorted()).toEqual(['ada', 'hyena']);
  });

  it('is everybody whom a frame of several sentences tells of', () => {
    const text = 'Ada laughs in the hall. Otto weeps. Mira sings. Ben dances. Ida sleeps. Max eats.';
    const shown = produce(text, 3).frames.flatMap(({ shot }) => shot.cast.map(({ id }) => id));
    expect(new Set(shown).size).toBe(6);
  });

  it('are two by turns where nothing says who talks', () => {
    const text = '"Did you lock it?" "I did." Ada looks at Otto in the kitchen. Otto nods.';
    expect(produce(text, 4).frames[0]?.shot.cast.map(({ id }) => id)).toEqual(['ada', 'otto']);
  });

  it('is the speaker that a script names', () => {
    const text =
      'DOCTOR: Where is the key? GARDENER: I lost it in the pond. The doctor sighs. The gardener kneels.';
    expect(names(text)).toEqual(['doctor', 'gardener']);
  });

  it('is the teller where a diary leaves "I" out', () => {
    const text = '3 March. Arrived at the lighthouse. I counted the lamps. 4 March. Slept in the boat.';
    expect(who(text, 'Arrived')).toEqual(['narrator']);
  });
});

describe('what is seen', () => {
  it('has no number of a step, and hands that do what is bidden', () => {
    const shot = shotOf(
      'Step one: peel two apples. Step two: boil the water. A cat waits in the kitchen.',
      'peel',
    );
    expect(shot.props[0]).toBe('a pair of hands peeling two apples');
  });

  it('leaves out what never happened', () => {
    const { cast } = shotOf('Ada hid the gold and never came back. A crow sat on the wall.', 'gold');
    expect(cast[0]?.doing).not.toMatch(/com(?:e|ing) back/);
  });

  it('gives a verb that no list knows its form', () => {
    expect(shotOf('Ada snorfles a jar of jam. Otto waits in the garden.', 'jam').cast[0]?.doing).toMatch(
      /^snorfling a jar/,
    );
  });
});

describe('where it is', () => {
  it.each([
    [
      'is told by what is there',
      'Ada cracks two eggs into the pan. The oven hums. She lights the stove.',
      ['kitchen'],
    ],
    [
      'is known by its ending',
      'Ada waits in the boiler room. She sits in the scullery house.',
      ['boiler room', 'scullery house'],
    ],
    ['is the room, not the bed in it', 'Ada lies in bed in the attic. She sits on the bed.', ['attic']],
    ['is named though nobody goes there', 'The studio has bought a lamp. Ada smiles.', ['studio']],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('stays, though somebody had been elsewhere', () => {
    const text = 'Ada sits in the garden. She had kept the boots in the attic for years. She smiles.';
    expect(shotOf(text, 'smiles').place).toBe('garden');
  });
});
