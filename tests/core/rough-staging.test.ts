import { describe, expect, it } from 'vitest';
import { type Staging, stagingOf } from '../../web/core/rough/staging.ts';
import type { Shot } from '../../web/core/shot.ts';
import { shot } from './rough-stories.ts';

type Side = Shot['cast'][number]['side'];
const frame = (place: string, ...cast: readonly (readonly [id: string, doing: string, side: Side])[]): Shot =>
  shot({
    moment: '',
    size: 'medium shot',
    place,
    cast: cast.map(([id, doing, side]) => ({ id, doing, side })),
  });
const looks = (stagings: readonly Staging[], id: string) => stagings.map(({ facing }) => facing[id]);

describe('two who talk', () => {
  const shots = [
    frame('kitchen', ['a', 'listens', 'left'], ['b', 'speaks', 'right']),
    frame('kitchen', ['b', 'nods', 'centre']),
    frame('kitchen', ['a', 'frowns', 'centre']),
  ];

  it('look at each other, and each goes on looking there when shown alone', () => {
    const stagings = stagingOf(shots);
    expect(looks(stagings, 'a')).toEqual(['right', undefined, 'right']);
    expect(looks(stagings, 'b')).toEqual(['left', 'left', undefined]);
  });

  it('start anew in another place', () => {
    const stagings = stagingOf([shots[0]!, frame('street', ['b', 'waits', 'left'])]);
    expect(looks(stagings, 'b')).toEqual(['left', 'right']);
  });
});

describe('an arm that goes out', () => {
  it.each(['pointing to the gate', 'kicking the ball to the left', 'punching the ball over the bar'])(
    'towards none of the others goes past them: %s',
    (doing) => {
      const [staging] = stagingOf([frame('pitch', ['a', doing, 'centre'], ['b', 'watches', 'left'])]);
      expect(staging!.facing).toEqual({ a: 'right', b: 'right' });
    },
  );

  it('towards another points at that one', () => {
    const [staging] = stagingOf([
      frame('yard', ['a', 'pointing at the boy', 'centre'], ['b', 'waits', 'left']),
    ]);
    expect(staging!.facing['a']).toBe('left');
  });
});

describe('who sat, lay or rode', () => {
  const stays = (...shots: Shot[]) => stagingOf(shots).map((staging) => staging.stays?.['a']);

  it.each([
    ['sitting alone at the counter', 'talking to the man', 'sitting alone at the counter'],
    ['lying in the bed', 'laughing', 'lying in the bed'],
    ['pedaling slowly down the street', 'swerving through a stall', 'riding the bicycle'],
  ])('goes on so while it is there and does what one does there: %s', (first, then, expected) => {
    const [, second] = stays(frame('bar', ['a', first, 'left']), frame('bar', ['a', then, 'left']));
    expect(second).toBe(expected);
  });

  it.each(['walking to the door', 'standing still', 'hugging the man'])('does no longer: %s', (then) => {
    const [, second] = stays(
      frame('bar', ['a', 'sitting on the bench', 'left']),
      frame('bar', ['a', then, 'left']),
    );
    expect(second).toBeUndefined();
  });

  it('does no longer in another place', () => {
    const [, second] = stays(
      frame('bar', ['a', 'sitting on the bench', 'left']),
      frame('street', ['a', 'talking', 'left']),
    );
    expect(second).toBeUndefined();
  });
});

describe('one who runs after another', () => {
  it.each(['chasing the man', 'running after the man along the road', 'pursues the thief'])(
    'goes the same way, and is behind: %s',
    (doing) => {
      const [staging] = stagingOf([frame('road', ['a', 'riding a bicycle', 'left'], ['b', doing, 'right'])]);
      expect(staging!.facing).toEqual({ a: 'left', b: 'left' });
    },
  );
});

describe('somebody under way', () => {
  it('keeps the direction of travel from place to place, whatever the side', () => {
    const stagings = stagingOf([
      frame('street', ['a', 'walks to the station', 'left']),
      frame('field', ['a', 'runs along the rails', 'right']),
      frame('hill', ['a', 'climbs the hill', 'centre'], ['b', 'waits', 'right']),
    ]);
    expect(looks(stagings, 'a')).toEqual(['right', 'right', 'right']);
  });

  it('turns when the words turn back, and keeps that', () => {
    const stagings = stagingOf([
      frame('street', ['a', 'walks to the station', 'left']),
      frame('street', ['a', 'walks back to the house', 'left']),
      frame('yard', ['a', 'runs through the yard', 'left']),
    ]);
    expect(looks(stagings, 'a')).toEqual(['right', 'left', 'left']);
  });

  it('goes the same way as who walks alongside', () => {
    const [staging] = stagingOf([frame('road', ['a', 'walks', 'left'], ['b', 'walking alongside', 'right'])]);
    expect(staging!.facing).toEqual({ a: 'right', b: 'right' });
  });
});
