import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 8) => produceEmbedded({ text, frameCount, arc: null });
const castOf = (text: string) => produce(text).bible.cast;
const member = (text: string, id: string) => {
  const found = castOf(text).find((one) => one.id === id);
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
};
const doing = (text: string, words: string) => {
  const frame = produce(text, 12).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  return frame?.shot.cast[0]?.doing ?? '';
};
const content = (look: string) => look.split(/, | and | with /).slice(1);

describe('what a title or a word before a name tells', () => {
  it.each([
    ['Miss Tansy counts the hats. Otto waits.', 'miss-tansy', 'female', 'woman'],
    ['Señora Vidal opens the door. Otto waits.', 'senora-vidal', 'female', 'woman'],
    ['Mr Quill opens a book. Otto waits.', 'mr-quill', 'male', 'man'],
    ['Queen Robin opens the gate. Otto waits.', 'queen-robin', 'female', 'queen'],
    ['Little Edmund crawls into a barrel. Ada waits.', 'edmund', 'male', 'boy'],
    ['Old Marten carries a lamp. Ada waits.', 'marten', 'unknown', 'old'],
  ])('%s', (text, id, sex, noun) => {
    const found = castOf(text).find((one) => one.id === id || one.id.startsWith(id.slice(0, 2)));
    if (sex !== 'unknown') expect(found?.sex).toBe(sex);
    expect(found?.look).toContain(noun);
  });

  it('gives "the boy" to little Edmund, never to Miss Tansy', () => {
    const text = 'Little Edmund hides in a barrel. Miss Tansy shouts in the yard. The boy laughs.';
    expect(castOf(text).map(({ id }) => id)).toEqual(['edmund', 'miss-tansy']);
    expect(member(text, 'miss-tansy').age).not.toBe('child');
    expect(produce(text, 3).frames[2]?.shot.cast[0]?.id).toBe('edmund');
  });

  it('gives "the boy" to the thin boy, never to Mr Quill', () => {
    const text = 'Mr Quill knocks. A thin boy opens the door. Mr Quill nods. The boy plays.';
    expect(castOf(text).map(({ id }) => id)).toEqual(['mr-quill', 'thin-boy']);
  });
});

describe('who is no cast', () => {
  it.each([
    ['birches on a back', 'The giant Otto is so old that birches grow on his back. Otto sneezes.', ['Otto']],
    ['doors that open and close', 'Ada sings. The doors close. Ada waits. The doors open.', ['Ada']],
    ['what a policeman rides', 'Ada waits. A policeman on a bicycle salutes.', ['Ada', 'policeman']],
  ])('%s', (_, text, cast) => {
    expect(castOf(text).map(({ name }) => name)).toEqual(cast);
  });
});

describe('how a cast looks', () => {
  it('dresses no beast that the story does not dress', () => {
    const text = 'A beetle, a parrot and a trout meet an otter. The otter laughs. The beetle waves.';
    for (const { look } of castOf(text))
      expect(look).not.toMatch(/scarf|ribbon|neckerchief|coat|jacket|bell/);
  });

  it('gives a black horse no chestnut coat', () => {
    expect(member('A black horse drinks. Ada waits.', 'black-horse').look).not.toContain('chestnut');
  });

  it('gives women of one story another hair, another coat and another thing each', () => {
    const cast = castOf('Anna laughs. Maria weeps. Clara sings. Emma sleeps. Lucy eats.');
    const parts = cast.flatMap(({ look }) => content(look));
    expect(cast).toHaveLength(5);
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe('a word of two meanings', () => {
  it.each([
    ['a bank beside money', 'Ada counts the money in the bank. A clerk nods.', /counter/],
    ['a bank beside a river', 'Ada ties the boat to the bank. The river rises by the bank.', /grassy/],
    ['a bridge of a ship', 'The captain stands on the bridge of the ship. Ada salutes.', /dials/],
    ['a bridge over a river', 'Ada stands on the bridge. The river roars.', /stone bridge/],
    ['a car on a road', 'Ada sits in the car. She drives through the rain.', /windscreen/],
    ['a car of a train', 'Ada sits in the car. The train leaves the station.', /railway/],
    ['a court with a judge', 'Ada waits in the court. The judge coughs.', /bench/],
  ])('%s', (_, text, look) => {
    expect(
      produce(text)
        .bible.places.map((place) => place.look)
        .join('; '),
    ).toMatch(look);
  });
});

describe('verbs joined by "and"', () => {
  it.each([
    ['Otto sits down and keeps perfectly still. Ada waits.', 'still', /keeping perfectly still/],
    ['Ada leans over the side and sees roofs below. Otto waits.', 'leans', /and seeing roofs/],
    [
      'A fox set up a stall and sold winter by the spoonful. Ada waits.',
      'stall',
      /^selling winter by the spoonful/,
    ],
    ['Otto lowers his head and weeps salt water. Ada waits.', 'lowers', /and weeping salt water/],
    ['Ada finds that she is crying. Otto waits.', 'crying', /^crying/],
    ['The stranger who leads the horse throws a stone. Ada waits.', 'stone', /^throwing a stone/],
  ])('%s', (text, words, expected) => {
    expect(doing(text, words)).toMatch(expected);
  });

  it('keeps things that only look like verbs', () => {
    expect(doing('Ada buys ropes and pulleys. Otto waits.', 'ropes')).toMatch(/ropes and pulleys/);
  });
});

describe('how somebody holds himself', () => {
  it.each([
    ['weeps', 'Otto weeps. Ada waits in the hall.'],
    ['sleeps', 'Otto sleeps. Ada waits in the hall.'],
    ['confesses', 'Otto laughs. Ada waits in the hall.'],
  ])('is left to the action where somebody %s', (_, text) => {
    expect(doing(text, 'Otto')).toMatch(/^\w+$/);
  });

  it('has no wind in a room and no joy of its own', () => {
    const text =
      'Otto gives Ada a needle in the cellar. Ada takes the thread. Otto opens a box. Ada cuts a rope.';
    const all = produce(text, 12).frames.flatMap(({ shot }) => shot.cast.map((one) => one.doing));
    expect(all.join('; ')).not.toMatch(/blown|faint smile|one knee bent|laughing|grinning/);
  });

  it('does something in every frame that shows one person alone', () => {
    const text =
      'The schoolchildren of Wexcombe climb Otto for their outing. Otto sneezes. The goat is called Max.';
    const alone = produce(text, 3).frames.flatMap(({ shot }) => shot.cast.map((one) => one.doing));
    expect(alone.join('; ')).toMatch(/climbing/);
    expect(alone.join('; ')).not.toMatch(/(?:^|; )(?:for the outing|called)/);
  });
});

describe('an animal that is called no more than that', () => {
  it('is the beast told of before, undressed', () => {
    const text = 'A limping hyena sits on the step. Ada pulls out the thorn. The animal licks her wrist.';
    expect(castOf(text).map(({ id }) => id)).toEqual(['limping-hyena', 'ada']);
  });
});

describe('another view of a moment', () => {
  const text =
    'Little Tom finds a dragon egg in the barn. A small dragon sneezes. The dragon eats a slipper. All three fly away over the village. Ada waits.';
  const frames = () =>
    produceEmbedded({ text: text.replace('All three', 'Ada laughs. All three'), frameCount: 50, arc: null })
      .frames;
  const of = (id: string) =>
    frames()
      .flatMap(({ shot }) => shot.cast.filter((one) => one.id === id).map((one) => one.doing))
      .join('; ');

  it('gives a beast no hands, sleeves or strides', () => {
    expect(of('small-dragon')).not.toMatch(/\bhands?\b|sleeves|strides|clothes|fingers/);
  });

  it('holds no place in the hands', () => {
    const all = produceEmbedded({
      text: 'Otto rows out to the lighthouse. Ada waits.',
      frameCount: 30,
      arc: null,
    }).frames;
    const held = all
      .flatMap(({ shot }) => shot.cast.map((one) => one.doing))
      .filter((doing) => /hands? in view/.test(doing));
    expect(held.length).toBeGreaterThan(0);
    expect(held.join('; ')).not.toContain('lighthouse');
  });

  it('has all three in the picture when all three fly', () => {
    const flight = frames().find(({ description }) => description.endsWith('fly away over the village.'));
    expect(flight?.shot.cast.map(({ id }) => id).toSorted()).toEqual(['ada', 'small-dragon', 'tom']);
  });
});

describe('what a sentence tells beside its main verb', () => {
  it.each([
    ['A woman made entirely of salt stands in the hall. Ada waits.', 'stands', /^standing in the hall/],
    [
      'The cloth bag is empty. On her last day before she retires, Ada brings two cups of tea.',
      'brings',
      /^bringing two cups/,
    ],
    ['A sphinx lay down and asked how long the road was. Ada waited.', 'asked', /^lying down(?!.*asked)/],
    ['Ada lights the lamp although it is noon. Otto waits.', 'lamp', /^lighting the lamp/],
    ['Otto cries. Ada waits.', 'cries', /^crying$/],
  ])('%s', (text, words, expected) => {
    expect(doing(text, words)).toMatch(expected);
  });

  it('lets nobody rain, and a friend in a letter do nothing', () => {
    const all = produce(
      'Dear Ruth, it has rained for nine days. I carved a duck. The captain laughed.',
      6,
    ).frames;
    expect(all.flatMap(({ shot }) => shot.cast.map((one) => one.doing)).join('; ')).not.toMatch(/raining/);
  });

  it('draws a paper donkey as paper', () => {
    expect(member('The paper donkey smiles. Ada waits.', 'paper-donkey').look).toMatch(
      /^a paper donkey(?!.*fur)/,
    );
  });
});
