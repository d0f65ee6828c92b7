import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const cast = (text: string) => produceEmbedded({ text, frameCount: 4, arc: null }).bible.cast;
const lookOf = (text: string, id: string) => cast(text).find((one) => one.id === id)?.look ?? '';
const ageOf = (text: string, id: string) => cast(text).find((one) => one.id === id)?.age;

describe('a look that is told', () => {
  it('has no article before hair, and one before a hat', () => {
    const look = lookOf('In the forest lives a witch with green hair and a crooked hat. She sings.', 'witch');
    expect(look).toMatch(/, green hair and a crooked hat/);
    expect(lookOf('Captain Ada, in goggles and a leather coat, stands at the wheel.', 'captain-ada')).toMatch(
      /, goggles and a leather coat/,
    );
  });

  it('is no other hair than that of whom the story calls blonde', () => {
    const look = lookOf('Clara is tall and blonde and sings. Otto listens.', 'clara');
    expect(look).toMatch(/tall blonde woman with blond hair/);
  });

  it('stands between commas after a name', () => {
    const look = lookOf('Margarethe, small and dark, plays the violin. Otto listens.', 'margarethe');
    expect(look).toMatch(/small dark woman with smooth dark hair/);
  });

  it('is the fur of a beast, in its colour', () => {
    const look = lookOf('A fat orange cat lies on the sofa. It sleeps.', 'fat-orange-cat');
    expect(look).toMatch(/fat orange cat with sleek orange/);
    expect(look).not.toMatch(/grey/);
  });

  it('is not the coat in which somebody carries a beast', () => {
    expect(lookOf('Bram climbs the stairs with his cat Pepper in his coat. It purrs.', 'pepper')).not.toMatch(
      /coat/,
    );
  });

  it('leaves a tattooed head without hair', () => {
    expect(lookOf('A biker with a beard and a tattooed head climbs in. He eats.', 'biker')).not.toMatch(
      /hair/,
    );
  });
});

describe('a spacesuit', () => {
  it('is worn by who works on Mars, and stripes tell who it is', () => {
    const text = 'Commander Vale has been alone on Mars for two hundred days. He drives his rover.';
    expect(lookOf(text, 'commander-vale')).toMatch(/a white spacesuit with \w+( \w+)? stripes/);
    expect(lookOf('Commander Vale drinks tea. He drives his car.', 'commander-vale')).not.toMatch(
      /spacesuit/,
    );
  });
});

describe('the age of a child', () => {
  it('is that of the friend of one, and of the two children', () => {
    const text = 'Pia is six. Her friend Jonte laughs. The two children run across a field.';
    expect(cast(text).map(({ id }) => id)).toEqual(['pia', 'jonte']);
    expect(ageOf(text, 'jonte')).toBe('child');
  });

  it('is told by a birthday', () => {
    expect(ageOf('Wei flies a kite. On his tenth birthday Wei jumps on his bike.', 'wei')).toBe('child');
  });

  it('is that of a teller whom the teacher sends somewhere', () => {
    expect(ageOf('The teacher puts me next to a boy. I eat my lunch.', 'narrator')).toBe('child');
    expect(ageOf('Dad woke me at four. We drove to the lake.', 'narrator')).toBe('child');
    expect(ageOf('I pour whisky. I lock the bar.', 'narrator')).toBe('adult');
  });

  it('has the dress of a trade where the story tells none', () => {
    expect(lookOf('The referee walks onto the pitch. Nobody speaks.', 'referee')).toMatch(
      /black-and-white striped shirt/,
    );
    expect(lookOf('The doctor walks into the room. Nobody speaks.', 'doctor')).toMatch(/a white coat/);
    expect(lookOf('The doctor, in a red jacket, walks into the room.', 'doctor')).not.toMatch(/white coat/);
    expect(lookOf('In 1643 a soldier knocks. Nobody speaks.', 'soldier')).not.toMatch(/khaki/);
  });

  it('is white on the woman in white', () => {
    expect(lookOf('The woman in white waits in the yard. She looks.', 'woman')).toMatch(/a long white dress/);
    expect(lookOf('The woman in white rooms waits. She looks.', 'woman')).not.toMatch(/white dress/);
  });

  it('is a child in a dress where a girl is told of, and no child where a woman is small', () => {
    const age = (text: string, id: string) => cast(text).find((one) => one.id === id)?.age;
    expect(lookOf('A girl waits in the yard. Nobody speaks.', 'girl')).toMatch(/dress/);
    expect(age('Eva tucks her daughter Lotte into bed. Lotte smiles.', 'lotte')).toBe('child');
    expect(age('A small woman waits in the yard. She looks.', 'small-woman')).toBe('adult');
    expect(age('Nora walks to school with her little brother Sam. He laughs.', 'sam')).toBe('child');
  });

  it('is a child’s in a class, where a first name is all that is told', () => {
    const age = (text: string, name: string) => cast(text).find((one) => one.name === name)?.age;
    const text = 'Mr Dunn writes on the blackboard. Olga whispers. Pavel laughs. The whole class laughs.';
    expect(['Olga', 'Pavel', 'Mr Dunn'].map((name) => age(text, name))).toEqual([
      'child',
      'child',
      'unknown',
    ]);
    expect(age('Olga teaches in the village school. Her class laughs.', 'Olga')).not.toBe('child');
  });
});

describe('a spacesuit', () => {
  it.each([
    'Ilya pulled on his spacesuit and climbed out through the airlock. He waved.',
    'Ilya put on a space suit. He waved.',
    'In the cabin Ilya zipped up her space suit. She waved.',
  ])('is worn by who puts it on: %s', (text) => {
    expect(lookOf(text, 'ilya')).toMatch(/space ?suit/);
  });

  it('is not worn by who only hangs it up', () => {
    expect(lookOf('Ilya hung up a spacesuit on the hook. He waved.', 'ilya')).not.toMatch(/space ?suit/);
  });
});
