import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 12) => produceEmbedded({ text, frameCount, arc: null });
const cast = (text: string) => produce(text).bible.cast;
const names = (text: string) => cast(text).map(({ name }) => name.toLowerCase());
const lookOf = (text: string, name: string) =>
  cast(text).find((one) => one.name.toLowerCase() === name)?.look ?? '';
const shotOf = (text: string, words: string, frameCount = 12) => {
  const frame = produce(text, frameCount).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const who = (text: string, words: string) => shotOf(text, words).cast.map(({ id }) => id);

describe('who is there', () => {
  it.each([
    ['a pancake', 'Grandma waits. The pancake falls on his bald head.', ['grandma']],
    ['an airship', 'The airship Marigold floats in the sky. Ada stands at the wheel.', ['ada']],
    ['who is never to hear of it', 'Dad and Otto buy fish and swear never to tell Mom.', ['dad', 'otto']],
  ])('is not %s', (_, text, people) => {
    expect(names(text).sort()).toEqual(people);
  });

  it('is a grandmother once, by either word', () => {
    expect(names('My grandmother sits in the hall. Grandma laughs.')).toEqual(['grandmother']);
  });

  it('is a lord, and a lady of the same name', () => {
    const text = 'Lord Harrow sits in the hall. Lady Harrow drinks. Lord Harrow walks in.';
    expect(names(text)).toEqual(['lord harrow', 'lady harrow']);
    expect(who(text, 'drinks')).toContain('lady-harrow');
    expect(names('Anna Blunt waits in the hall. Mrs Blunt sings.')).toEqual(['anna blunt']);
  });

  it('is the guest whom "he" means, though the door is hers and a cat is in the house', () => {
    const text =
      'A witch lives in the forest with her black cat. A young soldier knocks on her door; he is hurt. The witch puts him in a cage.';
    expect(who(text, 'puts')).toEqual(['witch', 'young-soldier']);
  });
});

describe('somebody who is told of by two nouns', () => {
  it.each([
    ['whose daughter she is', 'Otto kneels in the hall. A little girl, the master’s daughter, sits down.', 2],
    ['what he used to be', 'Otto used to be a boxer. He sweeps the hall.', 1],
    ['who is left', 'Otto runs. The only spectator left is a zookeeper with a medal.', 2],
    ['her name, told at last', 'Otto waves. A little girl sits down in the hall. It is her name: Grete.', 2],
    ['the three of a list', 'Three kids swim to the pier: Mo, Bibi and little Tim. They laugh.', 3],
    [
      'the three strangers',
      'Three strangers wait in the hall: a nurse, a courier and a judge. The lights go out.',
      3,
    ],
  ])('is not counted twice: %s', (_, text, count) => {
    expect(names(text)).toHaveLength(count);
  });

  it('is each of a list wherever they act together', () => {
    const text = 'Three kids swim to the pier: Mo, Bibi and little Tim. They laugh.';
    expect(who(text, 'swim').toSorted()).toEqual(['bibi', 'mo', 'tim']);
    expect(who(text, 'laugh').toSorted()).toEqual(['bibi', 'mo', 'tim']);
  });
});

describe('what is no being', () => {
  it.each([
    ['a figure on a thing', 'Ada opens a music box with a dancer. She smiles.', ['ada']],
    ['what the avalanche does', 'Ada skis. The avalanche roars down and swallows Ada.', ['ada']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('is a beast only where it is kin: a rider is a person', () => {
    const text = 'A camel limps over the plain. Its rider, a boy called Sami, walks beside it.';
    expect(lookOf(text, 'sami')).not.toMatch(/camel/);
    expect(lookOf('A foal limps over the plain. Its mother waits.', 'mother')).toMatch(/horse/);
  });
});

describe('a pronoun', () => {
  it('goes on with whom the sentence before meant by one, not with who was new in it', () => {
    const text =
      'Derek runs along the street. A policeman waves and rides after him. He sits down on the kerb.';
    expect(who(text, 'sits')).toEqual(['derek']);
  });

  it('goes on with the woman whose partner was told of', () => {
    const text = 'Vera picks the lock. Her partner Dex waits in the van. She crawls across the hall.';
    expect(who(text, 'crawls')).toEqual(['vera']);
  });

  it('is a person rather than the machine beside her', () => {
    const text = 'Dr. Osei works in the hall. Her robot Toast rolls up. She opens the door.';
    expect(who(text, 'opens')).toEqual(['dr-osei']);
  });

  it('goes on with the one whom nobody else is like', () => {
    const text = 'Ada waits. Otto waits. Everyone laughs except Ada. She goes to bed.';
    expect(who(text, 'bed')).toEqual(['ada']);
  });

  it('is the beast that did not come', () => {
    const text =
      'A dog sits in the tram. He looks out of the window. One day he does not come. The driver finds him in the park.';
    expect(who(text, 'finds').toSorted()).toEqual(['dog', 'driver']);
  });

  it('in the plural goes on with those who were just meant by one', () => {
    const text = 'A hedgehog meets a hare. An owl warns them: the fox is near. They crawl into a hollow log.';
    expect(who(text, 'crawl').slice(0, 2).toSorted()).toEqual(['hare', 'hedgehog']);
  });

  it('is a thing where somebody bites into it', () => {
    const text = 'A robot waters the garden. The robot offers a tomato to Ada. Ada bites into it.';
    expect(who(text, 'bites')).toEqual(['ada']);
  });
});

describe('whether somebody is a man or a woman', () => {
  it('is told by pronouns before the sound of a name', () => {
    expect(lookOf('Gupta opens the door and his face turns black. He runs.', 'gupta')).toMatch(/\bman\b/);
    expect(lookOf('Halina eats a sandwich on the roof.', 'halina')).toMatch(/\bwoman\b/);
  });

  it.each([
    ['The nurse sat beside the soldier. He asked for water. She held the cup.', 'nurse', 'soldier'],
    ['The blacksmith waved to the nurse. She laughed. He bowed.', 'nurse', 'blacksmith'],
  ])('is told by the trade where one of them is "he" and the other "she": %s', (text, woman, man) => {
    expect(lookOf(text, woman)).toMatch(/\bfemale\b/);
    expect(lookOf(text, man)).toMatch(/\bmale\b/);
  });

  it('is not told by the trade where another is the woman', () => {
    expect(lookOf('Anna met a nurse with a beard. He waved. She laughed.', 'nurse')).not.toMatch(
      /\bfemale\b/,
    );
  });
});

describe('a look', () => {
  it.each([
    [
      'after a pronoun',
      'Ada works in the hall. She is thirty, has a shaved head and wears an orange jumpsuit.',
      'ada',
      ['shaved head', 'orange jumpsuit'],
    ],
    [
      'in a row',
      'Otto sweeps the gym. He is sixty-two, bald, with a broken nose and a grey tracksuit.',
      'otto',
      ['bald', 'broken nose', 'grey tracksuit'],
    ],
    [
      'after a colon',
      'Ada sat in the office when she walked in: red dress, wet hair, a gun in her purse.',
      'ada',
      ['red dress', 'wet hair'],
    ],
    [
      'of what somebody runs in',
      'Otto runs the marathon in a rhinoceros costume.',
      'otto',
      ['rhinoceros costume'],
    ],
    ['of the one beside the word who', 'Ada and Mira, who wears a pirate hat, swim.', 'mira', ['pirate hat']],
  ])('is told %s', (_, text, name, parts) => {
    for (const part of parts) expect(lookOf(text, name)).toContain(part);
  });

  it('has no tooth and no hand that the story tells of', () => {
    expect(lookOf('Ada has a loose tooth. She wiggles it.', 'ada')).not.toMatch(/tooth/);
  });

  it('is of the one that it follows in a list', () => {
    const text = 'Two strangers wait in the hall: a nurse and a judge in a black robe. The lights go out.';
    expect(lookOf(text, 'nurse')).not.toContain('robe');
    expect(lookOf(text, 'judge')).toContain('black robe');
  });
});

describe('somebody who is not there', () => {
  it.each([
    ['is looked for', 'Ada stops the tram. Otto is gone. Ada looks for him.', 'looks'],
    ['is left behind', 'Otto waits. Ada laughs. Otto drives off without her.', 'drives'],
  ])('%s', (_, text, words) => {
    expect(who(text, words)).toHaveLength(1);
  });
});

describe('a beast that is "it"', () => {
  const text =
    'Dr. Osei is a vet. A boy carries a dragon into her practice. It has hiccups. She puts out the curtains. The boy holds its tail. She pours syrup into its mouth. All the windows shatter. It curls up on the scale.';

  it('is not "she"', () => {
    expect(who(text, 'curtains')[0]).toBe('dr-osei');
  });

  it('is there with each part of its body', () => {
    expect(who(text, 'tail').toSorted()).toEqual(['boy', 'dragon']);
    expect(who(text, 'syrup')).toEqual(expect.arrayContaining(['dr-osei', 'dragon']));
  });

  it('does what no thing does', () => {
    expect(who(text, 'scale')).toEqual(['dragon']);
  });

  it('licks a face that is not its own', () => {
    const told = 'Otto coughs in the snow. A dog barks and licks his face.';
    expect(who(told, 'licks').toSorted()).toEqual(['dog', 'otto']);
  });
});

describe('several who act', () => {
  it('go on together in the clause after', () => {
    const text = 'Ada and Otto sit in the hall. They turn the table over and drive home toward the lake.';
    expect(who(text, 'drive').toSorted()).toEqual(['ada', 'otto']);
  });

  it('are without the one to whom they do it', () => {
    const text = 'Otto waits. Mira waits. Ada sings in the hall. They push her onto the stage.';
    const { cast } = shotOf(text, 'push');
    expect(cast.find(({ id }) => id === 'ada')?.doing).not.toMatch(/^pushing/);
  });
});

describe('somebody who is only spoken of', () => {
  it('is not there where there is none', () => {
    const text =
      'A dragon sleeps. Ada rides over the hill. In the hall she finds no dragon, only a huge mirror.';
    expect(shotOf(text, 'finds')).toMatchObject({
      cast: [{ id: 'ada', doing: expect.stringMatching(/^finding a huge mirror/) }],
    });
  });

  it('is not there where something is as long as he', () => {
    const text = 'I row over the lake. A catfish as long as I am jumps over the oar.';
    expect(who(text, 'jumps')).toEqual(['catfish']);
  });
});

describe('one of several', () => {
  const text =
    'Two robbers burst into the bakery. The short one points his gun at the till. Ada throws a ball of dough at him. The tall one slips on the flour.';

  it('is one of them, and nobody new', () => {
    expect(names(text).toSorted()).toEqual(['ada', 'robbers']);
    expect(shotOf(text, 'slips').cast[0]?.doing).toMatch(/^one of them slipping on the flour/);
    expect(who(text, 'throws').toSorted()).toEqual(['ada', 'robbers']);
  });

  it('is nobody else where it only explains a name', () => {
    const told = 'Two thieves sneak into the hall. Bruno, the fat one, gets stuck. Ada sings.';
    expect(who(told, 'stuck')).toEqual(['bruno']);
  });

  it('is told in the words of the story', () => {
    expect(shotOf(text, 'points').moment).toBe('The short one points his gun at the till.');
  });
});

describe('a knight', () => {
  const text =
    'A knight rides to the old castle. A dragon sleeps before the gate. The knight gets off her horse and walks past it. In the tower she finds a princess who does not want to be rescued. The princess does not want to be rescued.';

  it('is a woman where she gets off her horse', () => {
    expect(lookOf(text, 'knight')).toContain('female knight');
    expect(who(text, 'finds').toSorted()).toEqual(['knight', 'princess']);
  });

  it('walks past the dragon that sleeps there, not past her own horse', () => {
    expect(who(text, 'walks').toSorted()).toEqual(['dragon', 'knight']);
  });

  it('rides a horse, and a cyclist a bicycle', () => {
    expect(shotOf(text, 'rides').cast[0]?.doing).toMatch(/^riding a horse to the old castle/);
    const told = 'Ada takes her bike out of the shed. She rides along the river.';
    expect(shotOf(told, 'rides').cast[0]?.doing).toMatch(/^riding a bicycle along the river/);
  });

  it('rescues nobody who does not want to be', () => {
    expect(shotOf(text, 'The princess does not').cast[0]?.doing).toMatch(/^shaking the head/);
  });
});
