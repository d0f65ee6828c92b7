import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const shotOf = (text: string, words: string) => {
  const { frames } = produceEmbedded({ text: `${text} Mira sings.`, frameCount: 12, arc: null });
  const frame = frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const doing = (text: string, words: string) => shotOf(text, words).cast[0]?.doing ?? '';

describe('somebody who is named where he is told of', () => {
  it('is said once', () => {
    expect(doing('Ada gives a boy named Silas a letter.', 'gives')).toMatch(/^giving the boy a letter/);
  });
});

describe('two things done one after the other', () => {
  it.each([
    [
      'shows the last of them',
      'Otto drinks and falls dead into his soup.',
      'soup',
      /^falling dead into the soup/,
    ],
    ['shows no eating beside playing', 'Ada eats ice cream and plays cards.', 'cards', /^playing cards/],
    [
      'shows what is handed over, not what is said',
      'Ada hands Otto a case and tells him never to open it.',
      'case',
      /^handing the \w+ a case(?!.*telling)/,
    ],
    [
      'keeps how the body is held',
      'Ada kneels and sews buttons on the coat.',
      'buttons',
      /^kneeling and sewing buttons/,
    ],
    [
      'keeps a shout or a laugh beside it',
      'Ada slips on the ice and laughs.',
      'slips',
      /^slipping on the ice and laughing/,
    ],
    [
      'shows the throw, not the look after it',
      'Ada throws the stone over the fence and looks around.',
      'stone',
      /^throwing the stone over the fence(?!.*look)/,
    ],
    [
      'shows what is done there, not the way',
      'Ada goes upstairs and opens the curtain.',
      'curtain',
      /^opening the curtain/,
    ],
    [
      'reads a past form before a bare noun',
      'Ada ran up the stairs and spilled the coffee.',
      'coffee',
      /^spilling the coffee/,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(doing(text, words)).toMatch(expected);
  });

  it('does the later one to the thing of the first', () => {
    const shot = shotOf('Ada lights the fire. Otto draws his blade and swings it.', 'blade');
    expect(shot.cast[0]?.doing).toMatch(/^swinging the blade/);
    expect(shot.props).toContain('blade');
  });

  it('ends where somebody or something else begins to act', () => {
    expect(doing('Otto strikes a match and the beam cuts through the fog.', 'match')).toMatch(
      /^striking a match(?!.*beam)/,
    );
    const { cast } = shotOf('Ada opens the stalls and the horses gallop out.', 'gallop');
    expect(cast.find(({ id }) => id.includes('horse'))?.doing).toMatch(/^galloping out/);
  });
});

describe('a thing that is only called "it"', () => {
  it('is a prop of what is done to it', () => {
    expect(shotOf('Otto sees a green plant. He touches it with his finger.', 'touches').props).toEqual([
      'green plant',
    ]);
  });

  it('is none where it is only given something', () => {
    expect(shotOf('Otto draws a gun. A cat comes. Otto offers it a bone.', 'bone').props).not.toContain(
      'gun',
    );
  });
});

describe('what nobody could draw', () => {
  it.each([
    ['a clock time', 'Ada opens the shop at five in the morning.', 'opens', /^opening the shop(?!.*five)/],
    ['a stretch of time', 'Otto rows for two hundred days.', 'rows', /^rowing(?!.*days)/],
    ['a weekday', 'Otto came on a Tuesday.', 'came', /^coming(?!.*Tuesday)/],
    ['how often', 'Ada sweeps the yard every Sunday.', 'sweeps', /^sweeping the yard(?!.*Sunday)/],
    ['a reason', 'Otto puts the bird in a box for safety.', 'box', /^putting the bird in a box(?!.*safety)/],
  ])('%s is no part of what is done', (_, text, words, expected) => {
    expect(doing(text, words)).toMatch(expected);
  });

  it.each([
    ['a size', 'Otto shrinks to the size of a mouse.', 'shrinks', 'mouse'],
    ['a debt', 'Otto chops wood to pay his debt.', 'chops', 'debt'],
    ['a way to do it', 'Ada shows Otto how to skate.', 'shows', 'how'],
  ])('%s is no prop', (_, text, words, prop) => {
    expect(shotOf(text, words).props).not.toContain(prop);
  });
});

describe('how something is done', () => {
  it('is done by who shows it', () => {
    expect(doing('Ada teaches Otto how to skate on the pond.', 'teaches')).toMatch(
      /^skating on the pond, teaching/,
    );
  });

  it('is a triumph where somebody makes it', () => {
    expect(doing('Ada falls. On the third try she makes it.', 'makes')).toMatch(/^raising both fists/);
  });

  it('is heard where somebody was screaming, and is no talk', () => {
    expect(doing('Otto was screaming so loud that the windows shook.', 'screaming')).toMatch(/^screaming/);
  });
});

/** What each of the cast does in the frame that tells `words`. */
const deeds = (text: string, words: string) => shotOf(text, words).cast.map((one) => one.doing);

describe('what another one does meanwhile', () => {
  it.each([
    ['does the same with another thing', 'Dave swings a mop, the biker a pan.', 'mop', /^swinging a pan/],
    [
      'is at what "who" tells',
      'Ada shows the letter to Otto, who pulls a pistol from his sleeve.',
      'letter',
      /^pulling a pistol/,
    ],
    [
      'is at what "which" tells',
      'The cat creeps to the robot, which is charging in the hallway.',
      'creeps',
      /^charging in the hallway/,
    ],
    [
      'is at what it is found at',
      'Ada comes home to find the cat riding the vacuum.',
      'vacuum',
      /^riding the vacuum/,
    ],
    [
      'is found at it behind a comma',
      'Ada finds Otto in a car, counting a pile of money.',
      'car',
      /^counting a pile of money/,
    ],
    ['answers who questions', 'Ada questions the butler in the library.', 'questions', /^answering/],
    ['fights back', 'Ada fights the pirates with an umbrella.', 'fights', /^fighting back/],
    [
      'catches what is thrown',
      'Ada throws the ball to Otto.',
      'ball',
      /^reaching out with both hands, about to catch/,
    ],
    ['does not catch where it is thrown itself', 'Ada throws Otto out.', 'throws', /^(?!reaching)/],
    ['is not pushed where a thing is', 'Ada pushes the board over to Otto.', 'board', /^reaching out/],
    ['takes what is offered', 'Ada offers Otto a bone.', 'bone', /^reaching out with open hands/],
    ['eats it as a beast', 'Ada brings the mare an apple.', 'apple', /^eating eagerly/],
    ['eats nothing that it is only shown', 'Ada shows the mare a map.', 'map', /^bending closer/],
    [
      'rides who is carried on a back',
      'The bear carries Ada home on its back.',
      'carries',
      /^riding on the bear's back/,
    ],
    [
      'rides with another who is carried too',
      'The bear carries Otto and Ada home on its back.',
      'carries',
      /^riding on the bear's back/,
    ],
    ['gets nothing where it is passed by', 'Ada passes Otto and shoots.', 'passes', /^(?!reaching)/],
    ['does it too, where a row of two does it', 'Ada and Otto face each other.', 'face', /^facing/],
    ['is pulled up by the arm', 'Ada pulls Otto up.', 'pulls', /^clinging to the outstretched arm/],
    ['is hauled up', 'Ada hauls Otto over the rail.', 'hauls', /^hauled up/],
    ['sits where it is left', 'The coach left Otto on the bench.', 'left', /^sitting on the bench/],
    ['takes what is pushed over', 'Ada pushes a letter toward Otto.', 'letter', /^reaching out with open/],
    ['runs ahead of who runs after', 'Ada runs after Otto along the road.', 'after', /^running ahead/],
    ['runs ahead of who rides after', 'Ada gallops after Otto.', 'after', /^running ahead/],
    ['lies under a pile', 'The players pile on top of Otto in the mud.', 'pile', /^lying underneath/],
  ])('%s', (_, text, words, expected) => {
    expect(deeds(text, words)[1]).toMatch(expected);
  });

  it.each([
    [
      'Ada lived in a town. Ada knelt down and wrapped the glove in tape.',
      'wrapped',
      /^kneeling down, wrapping/,
    ],
    [
      'Ada lived in a town. Ada sat on the steps and shared the bread with Otto.',
      'shared',
      /^sitting on the steps, sharing/,
    ],
    ['Ada lived in a town. Ada crouched and studied the map.', 'studied', /^crouching, studying/],
    ['Ada lived in a town. Ada knelt down. Ada wrapped the glove in tape.', 'wrapped', /^wrapping/],
    ['Ada lived in a town. Ada put the lamp down in the grass and lay flat.', 'put', /and lying flat$/],
    ['Ada lived in a town. Ada sat down and ran away.', 'ran', /^(?!sitting down, )/],
  ])('holds the body as it was just brought, while the hands do something: %s', (text, words, expected) => {
    expect(deeds(text, words)[0]).toMatch(expected);
  });

  it('takes along what was just picked up', () => {
    const text =
      'Rex the dog barked at a cat and an owl. Then he picked up the owl gently in his mouth and trotted across the meadow. Night came.';
    expect(deeds(text, 'trotted')).toEqual([
      'trotting across the meadow, carrying the owl gently in the mouth',
      'held in the mouth',
    ]);
  });

  it('has with it what it is at', () => {
    const text = 'Ada shows the letter to Otto, who pulls a pistol from his sleeve.';
    expect(shotOf(text, 'letter').props).toEqual(['letter', 'pistol']);
  });
});

describe('what is done to somebody', () => {
  it('is told by its form, and not turned round', () => {
    expect(doing('The mare stays behind, trapped by a fallen beam.', 'trapped')).toMatch(
      /^trapped by a fallen beam/,
    );
  });

  it('has nearly happened, and has not', () => {
    expect(doing('Otto almost fell out of the boat.', 'almost')).toMatch(
      /^losing the balance, about to fall/,
    );
  });

  it('trembles at the hands, and hands nothing', () => {
    expect(doing("Ada waits. Otto's hands tremble.", 'tremble')).toMatch(/^hands trembling/);
  });
});

describe('where what is done ends', () => {
  it.each([
    [
      'before what is missing',
      'Ada counts the cups in the hall and one is missing.',
      'cups',
      /^counting the cups in the hall(?!.*missing)/,
    ],
    [
      'at the way, where a thing is only looked for',
      'Otto rows across the lake to find a magic sword.',
      'rows',
      /^rowing across the lake/,
    ],
    [
      'before whose thing it is',
      'Ada mops the floor with every towel he owns.',
      'mops',
      /^mopping the floor with every towel(?!.*own)/,
    ],
    [
      'before the reason',
      'The giant came down shivering, for the wind blew hard.',
      'giant',
      /^coming down shivering(?!.*wind)/,
    ],
    [
      'before a feeling',
      'Ada eats two candy apples and feels sick on the swing.',
      'apples',
      /^eating two candy apples(?!.*sick)/,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(doing(text, words)).toMatch(expected);
  });

  it('is a face where two do not like each other', () => {
    expect(doing('Ada and Otto do not like each other.', 'like')).toMatch(/^arms crossed, looking away/);
  });
});

describe('a thing told beside what is done', () => {
  it('before it, is in the hand', () => {
    const shot = shotOf('With her phone as a torch Ada walks down the stairs.', 'walks');
    expect(shot.cast[0]?.doing).toMatch(/with the phone/);
    expect(shot.props).toContain('phone');
  });

  it('after it, is what was pulled out', () => {
    const { frames } = produceEmbedded({
      text: 'Otto jumps into the boat. Ada pulls with both hands. It was a boot. Mira laughs.',
      frameCount: 3,
      arc: null,
    });
    expect(frames.find(({ shot }) => shot.moment.includes('pulls'))?.shot.props).toEqual(['boot']);
  });

  it('is not named again where it hangs on another', () => {
    expect(doing('Ada finds a key. She gives Otto a sock with a label on it.', 'sock')).toMatch(
      /a sock with a label(?! on)/,
    );
  });
});

describe('which moments get the frames', () => {
  it('is what a lid is lifted for', () => {
    const text = 'Ada lifts the lid of the box and plays the flute for Otto.';
    expect(produceEmbedded({ text, frameCount: 1, arc: null }).frames[0]?.shot.moment).toMatch(
      /plays the flute/,
    );
  });

  const moments = (text: string, frameCount: number) =>
    produceEmbedded({ text, frameCount, arc: null }).frames.map(({ shot }) => shot.moment);

  it('is the fall and the catch before the looks', () => {
    const text =
      'Ada looks at the river. Otto jumps off the high bridge. Ada watches the people. Otto waits on the bank. Ada pulls Otto out of the water.';
    expect(moments(text, 2)).toEqual(['Otto jumps off the high bridge.', 'Ada pulls Otto out of the water.']);
  });
});
