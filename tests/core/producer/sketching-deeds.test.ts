import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const shotOf = (text: string, words: string) => {
  const { frames } = produceEmbedded({ text, frameCount: 12, arc: null });
  const frame = frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const doing = (text: string, words: string) => shotOf(text, words).cast[0]?.doing ?? '';

describe('what somebody does', () => {
  it.each([
    [
      'waits, and stops nothing',
      'Otto with the yellow umbrella waits at the same bus stop.',
      'waits',
      /^waiting/,
    ],
    [
      'eats before a time, and before no thing',
      'Ada locks the door. She eats ice cream before it melts.',
      'melts',
      /^eating ice cream(?!.*(?:before|in front of|melt))/,
    ],
    [
      'goes through them one by one',
      'Ada opens the stalls one after the other.',
      'stalls',
      /^opening the stalls one by one/,
    ],
    ['is silent where nobody speaks', 'Ada and Otto never speak.', 'speak', /^silent/],
    [
      'runs after what is blown away',
      'The umbrella flies away. Ada runs after it.',
      'runs',
      /^running after/,
    ],
    ['kicks where a kick is given', 'Ada gives the printer a kick.', 'kick', /^kicking the printer/],
    ['smiles where a smile is given', 'Ada gives a smile.', 'smile', /^smiling/],
    ['saws a board', 'Ada and Otto saw the board out of the frame.', 'saw', /^sawing the board/],
    ['does it with a tool of his own', "Otto's shovel hits a stone.", 'hits', /with the shovel/],
    ['sits on a horse', 'A policeman on horseback picks up the hat.', 'picks', /on horseback/],
    [
      'is swept away',
      'A wave sweeps the sailor Otto off the deck.',
      'sweeps',
      /^swept off the deck by a wave/,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(doing(`${text} Mira sings.`, words)).toMatch(expected);
  });

  it('sees what was done, and saws nothing', () => {
    expect(doing('Ada opened the door. She saw the board. Mira sang.', 'saw')).toMatch(/^looking/);
  });

  it('is said of who does it too, so that it can be seen', () => {
    const { cast } = shotOf('Ada and Otto get stuck in the lift. Mira sings.', 'stuck');
    expect(cast[1]?.doing).toMatch(/^getting stuck/);
  });
});

describe('the things of a moment', () => {
  it.each([
    ['several without an article', 'Ada cuts the rope with scissors.', 'cuts', 'scissors'],
    ['the candle of candlelight', 'Ada writes by candlelight.', 'writes', 'candle'],
    ['no verb behind them', 'Ada and Otto see a red glove move.', 'glove', 'red glove'],
  ])('are %s', (_, text, words, prop) => {
    expect(shotOf(`${text} Mira sings.`, words).props).toContain(prop);
  });

  it.each([
    ['a side', 'Ada shoots to the left.', 'shoots'],
    ['what is somebody’s', "Ada looks at the museum's door.", 'looks'],
    ['daylight', 'Ada runs into the daylight.', 'runs'],
  ])('are never %s', (_, text, words) => {
    expect(shotOf(`${text} Mira sings.`, words).props.join()).not.toMatch(/left|'s$|daylight/);
  });
});

describe('"it"', () => {
  it('goes on with what people danced on, not with the village', () => {
    const text =
      'A giant loses a button. It rolls down the hill and comes to rest in a village. The villagers dance on it. They dry plums on it. Ada sleeps on it.';
    expect(doing(text, 'sleeps')).toContain('button');
  });

  it('is the hand that was held out', () => {
    const text = 'Otto tips over the king. He holds out his hand. Ada shakes it.';
    expect(doing(text, 'shakes')).toContain('hand');
  });
});

describe('a part of a body', () => {
  it.each([
    ['is a thing to see where it is strange', 'Ada sees a huge pale eye.', 'huge pale eye'],
    ['is none where it is one’s own', 'Ada has a shaved head.', ''],
  ])('%s', (_, text, prop) => {
    expect(shotOf(`${text} Mira sings.`, text.slice(4, 8)).props.join()).toBe(prop);
  });

  it('is "it" once it was told of', () => {
    const text = 'Ada has a loose tooth. In the morning the tooth lies on her pillow. She puts it in a box.';
    expect(doing(text, 'puts')).toMatch(/^putting the tooth in a box/);
  });
});

describe('a comparison', () => {
  it('is no liking', () => {
    const { props } = shotOf('Far off, a back like an island sinks into the sea. Mira sings.', 'island');
    expect(props.join()).toMatch(/a back like an island sinking/);
  });
});

describe('something large', () => {
  it.each([
    ['that is made', 'Ada builds a raft in the garden.', 'builds', 'raft'],
    ['that somebody sits by', 'Ada sits by a fire in the forest.', 'sits', 'fire'],
  ])('%s is there', (_, text, words, prop) => {
    expect(shotOf(`${text} Mira sings.`, words).props).toContain(prop);
  });

  it('that people are on is not beside them', () => {
    expect(shotOf('Ada waits on the deck. Otto turns the ship around. Mira sings.', 'turns').props).toEqual(
      [],
    );
  });
});

describe('what happens by itself', () => {
  it('goes on with the thing that began it', () => {
    const text =
      'Ada holds the piano. The piano slips, crashes through the railing and lands in the lobby. Mira sings.';
    expect(shotOf(text, 'ands in the lobby').props.join()).toMatch(/^the piano landing in the lobby/);
  });

  it('is seen by whose it is', () => {
    const text =
      'Ada folds a boat in the hall. Otto closes his eyes. In her pocket her phone rings. Mira sings.';
    expect(shotOf(text, 'phone').cast).toMatchObject([{ id: 'ada' }]);
  });

  it('is seen in a body', () => {
    expect(doing("On the stairs Otto's back gives out. Mira sings.", 'back')).toMatch(/^bent over in pain/);
  });
});

describe('the thing that a word stands for', () => {
  it('is one of what was spoken of', () => {
    const text = 'Ada collects buttons. She finds a golden one under a bench. Mira sings.';
    expect(shotOf(text, 'golden').props[0]).toBe('golden button');
  });

  it('is no wrist and no show', () => {
    const text = 'Otto enters the hall after the show. Otto grabs his own wrist. Mira sings.';
    expect([...shotOf(text, 'enters').props, ...shotOf(text, 'grabs').props]).toEqual([]);
  });
});
