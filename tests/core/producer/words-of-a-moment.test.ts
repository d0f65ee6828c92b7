import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount: number) => produceEmbedded({ text, frameCount, arc: null }).frames;
const moments = (text: string, frameCount: number) =>
  produce(text, frameCount).map(({ shot }) => shot.moment);

describe('a moment in words', () => {
  it.each([
    ['Rocket ran in with a hat in his mouth, covered in cream.', 'Anna laughed.'],
    ['Anna came out of the house, dressed in white.', 'Otto barked a laugh.'],
    ['Otto put a fish on the table, wrapped in paper.', 'Anna opened the window.'],
    ['The king rode through the gate, followed by his men.', 'Anna waved.'],
  ])('keeps how somebody looks with what he does: %s', (first, second) => {
    expect(moments(`${first} ${second}`, 2)).toEqual([first, second]);
  });

  it.each([
    ["The goat ate the flowers and then the hem of Anna's dress.", 'Otto laughed.'],
    ['Anna packed the bread and then the cheese.', 'Otto laughed.'],
    ['Otto painted the door and then his own shoes.', 'Anna laughed.'],
  ])('ends after its last noun: %s', (first, second) => {
    expect(moments(`${first} ${second}`, 2)).toEqual([first, second]);
  });

  it('tells what was taken last where it says "it"', () => {
    const text = 'Ada took off her helmet, picked the first ripe tomato and set it on the table.';
    expect(moments(text, 1)).toEqual(['Ada set the first ripe tomato on the table.']);
  });

  it('ends with what they thought', () => {
    const [moment] = moments('Otto found a sleeping bear, or so he thought. Anna laughed.', 2);
    expect(moment).toBe('Otto found a sleeping bear, or so he thought.');
  });

  it('begins anew where somebody does another thing then', () => {
    expect(moments('Otto ate the soup and then Anna washed the plates.', 2)).toEqual([
      'Otto ate the soup.',
      'Anna washed the plates.',
    ]);
  });

  it.each([
    [
      'Otto has a wedding cake five layers tall. He balances it on his bicycle.',
      'Otto balances the wedding cake on his bicycle.',
    ],
    ['Anna finds a letter. She tucks it inside her coat.', 'Anna tucks the letter inside her coat.'],
    ['Otto buys three muffins. He eats one of them.', 'Otto eats one of the muffins.'],
    [
      'Marmalade the cat licks an owl. Biscuit the dog jumps between them.',
      'Biscuit the dog jumps between Marmalade and the owl.',
    ],
    [
      'Otto knocks on the glass. Anna presses her hand against it.',
      'Anna presses her hand against the glass.',
    ],
    [
      'Nora has no umbrella. Julian holds his yellow one above her.',
      'Julian holds his yellow umbrella above Nora.',
    ],
    ['The wind takes an umbrella. Anna runs after it.', 'Anna runs after the umbrella.'],
  ])('says what "it" is: %s', (text, moment) => {
    expect(moments(text, 2)[1]).toBe(moment);
  });

  it.each([
    ['it means nothing', 'Anna opens the door. It rained on the roof.', 'It rained on the roof.'],
    [
      'the sentence tells it',
      'Anna reads a book. Otto takes a cup and fills it.',
      'Otto takes a cup and fills it.',
    ],
    [
      'it can hardly be that',
      'Anna has a cat. Anna opens the window and sets it down in the grass.',
      'Anna sets it down',
    ],
    ['one of many is counted', 'Anna has a cake. Anna lights one candle.', 'lights one candle'],
    ['people may be meant', 'Otto counts the coins. A boy slips between them.', 'slips between them'],
    ['the thing is named again', 'Anna has a book. She reads it, a book of maps.', 'reads it'],
  ])('leaves "it" where %s', (_, text, moment) => {
    expect(moments(text, 2)[1]).toContain(moment);
  });

  it('says who they are that do it to one of many', () => {
    const text = 'Leo and Nina buy three muffins. They put a candle in one of them.';
    expect(moments(text, 2)[1]).toBe('Leo and Nina put a candle in one of the muffins.');
  });

  it('begins with the thing that goes on doing something', () => {
    const text =
      "The top layer flew off and landed on a policeman's head. Anna screamed. Otto ran. A dog barked.";
    expect(moments(text, 5)).toContain("The top layer flew off and landed on a policeman's head.");
    expect(moments(text, 5)).not.toContain("Landed on a policeman's head.");
  });
});

describe('what is not done', () => {
  it('is told less than what is', () => {
    const text = 'Anna sat down on a bench with Otto. The train left. Otto did not even look up.';
    expect(moments(text, 1)).toEqual(['Anna sat down on a bench with Otto.']);
  });
});

describe('how large a thing is', () => {
  it.each([
    ['Otto carries a cake five layers tall.', ['cake']],
    ['Anna buys a ladder three metres high.', ['ladder']],
    ['Anna cuts a plank two feet wide.', ['plank']],
  ])('is no other thing: %s', (text, props) => {
    expect(produce(text, 1)[0]?.shot.props).toEqual(props);
  });
});

describe('time and weather in words that stories use', () => {
  it.each([
    ['At nightfall Anna knocks at the gate.', 'night', 'clear'],
    ['Anna waits on the platform. One Monday it poured, and Anna had no umbrella.', 'day', 'rain'],
    ['Every evening Anna feeds the cat. One day a rider comes into the village.', 'day', 'clear'],
    ['Every night Anna reads in bed. One morning a bird sits on the sill.', 'morning', 'clear'],
  ])('%s', (text, time, weather) => {
    const last = produce(text, 2).at(-1)?.shot;
    expect([last?.time, last?.weather]).toEqual([time, weather]);
  });
});

describe('a sentence of which two parts are drawn', () => {
  it.each([
    [
      'while',
      'Leo holds both her hands while Rosa wobbles along the path.',
      'Leo holds both her hands while Rosa wobbles along the path.',
    ],
    [
      'when',
      'Otto kneads dough in his kitchen when a goose taps at the window.',
      'Otto kneads dough in his kitchen when a goose taps at the window.',
    ],
    [
      'when at its start',
      'When Ada goes up to bed, a cat is lying on her pillow.',
      'When Ada goes up to bed, a cat is lying on her pillow.',
    ],
    [
      'and',
      'Ada wraps the scarf round her head, and a goose bites her on the nose.',
      'Ada wraps the scarf round her head, and a goose bites her on the nose.',
    ],
  ])('is told whole, joined by %s', (_, text, moment) => {
    expect(moments(text, 1)).toEqual([moment]);
  });

  it('tells of the next sentence too, where both are short', () => {
    expect(moments('Ada laughs in the hall. Otto weeps.', 1)).toEqual([
      'Ada laughs in the hall. Otto weeps.',
    ]);
  });

  it('shows nothing of a next sentence that is not told', () => {
    const text =
      'Ada walks along the platform with a lantern until she sees an old man on a bench. A boy in a green coat jumps up.';
    const [first] = produce(text, 1);
    expect(first?.shot.cast.map(({ doing }) => doing).join()).not.toMatch(/jumping/);
  });
});

describe('how near a moment is seen', () => {
  const sizeOf = (said: string) => {
    const text = `Anna stood on the pitch. Otto waved. ${said} Otto laughed. Anna went home.`;
    return produce(text, 5).find(({ shot }) => said.startsWith(shot.moment.slice(0, 8)))?.shot.size;
  };

  it.each(['Anna fell.', 'Anna climbed onto a bench.', 'Anna slid down the bank.'])(
    'is the whole body where all of it is thrown about: %s',
    (said) => {
      expect(sizeOf(said)).toMatch(/^(?:full|wide) shot$/);
    },
  );

  it.each(['Anna fetched the mop.', 'Anna took a long ladder.'])(
    'leaves room for what is long: %s',
    (said) => {
      expect(sizeOf(said)).toMatch(/^(?:full|wide|medium long) shot$/);
    },
  );

  it('is no two-shot of one and a group', () => {
    const frames = produce('Agnes hid the children in her mill. Agnes fed the children. Agnes waved.', 3);
    for (const { shot } of frames) if (shot.cast.length === 2) expect(shot.size).not.toBe('two-shot');
  });
});
