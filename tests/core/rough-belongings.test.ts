import { describe, expect, it } from 'vitest';
import { actsOf } from '../../web/core/rough/acts.ts';
import { draw } from '../../web/core/rough/draw.ts';
import { dressedFor, propsOf } from '../../web/core/rough/props.ts';
import { extentOf } from '../../web/core/rough/sketch.ts';
import { everything } from './rough-vocabulary.ts';
import { bible, one, sceneWith, spotOf } from './rough-scenes.ts';
import { shot } from './rough-stories.ts';

/** The words of a doing that name what is drawn in the hand, and what is drawn elsewhere. */
function thingsIn(doing: string, place = 'street') {
  const { actorOf, props } = sceneWith({ Anna: doing }, { place });
  const said = (one: { words: RegExp } | null) => one?.words.exec(doing)?.[0] ?? null;
  return { held: said(actorOf('Anna').held), placed: props.map(({ prop }) => said(prop)) };
}

describe('a thing that the words name', () => {
  it.each([
    ['looking through the binoculars', 'binoculars'],
    ['shouting at the crowd through the megaphone', 'megaphone'],
    ['warming the hands around the cup', 'cup'],
    ['holding the cake knife', 'knife'],
    ['pulling the bell rope', 'rope'],
    ['picking up a train ticket', 'ticket'],
    ['taking the flower pot in the train', null],
    ['holding the man in the coat by the hand', null],
    ['walking between the books', null],
  ])('is in the hand: %s', (doing, word) => {
    expect(thingsIn(doing).held).toBe(word);
  });

  it.each([
    'putting the handcuffs back in the pocket',
    'slipping the letter into the coat',
    'hiding the key under the hat',
    'holding a bag of ice against the head',
    'pressing a handkerchief to the nose',
    'pocketing the coin',
    'floating down the corridor in the socks',
    'standing still in a white dress',
    'finding nothing in the dead man’s shoe',
    'swinging, the lamp above the partner shattered',
    'turning round, and the cup fell',
    'brushing past',
    'opening the trap',
  ])('is not shown where it is put away or pressed to a body: %s', (doing) => {
    expect(thingsIn(doing)).toEqual({ held: null, placed: [] });
  });

  it.each([
    ['taking the letter out of the pocket', 'letter'],
    ['putting the letter on the table', 'letter'],
    ['smashing the lock with a rock', 'a rock'],
    ['holding the umbrella above the head', 'umbrella'],
    ['holding the cup', 'cup'],
  ])('is shown still where it is not: %s', (doing, word) => {
    const { held, placed } = thingsIn(doing);
    expect([held, ...placed]).toContain(word);
  });

  it('is in nobody’s hand, where only the moment tells of it and several are there', () => {
    const moment = 'They spoke of the cup.';
    const two = sceneWith({ Anna: 'standing', Ben: 'standing' }, { moment });
    expect([two.actorOf('Anna').held, two.actorOf('Ben').held, ...two.props]).toEqual([null, null]);
    expect(sceneWith({ Anna: 'standing' }, { moment }).actorOf('Anna').held).not.toBeNull();
  });

  it.each([
    ['breaking down the door', 'house', []],

    ['sitting by the stove', 'kitchen', []],
    ['sitting by the stove', 'bus', ['stove']],
  ])('is not there twice, where it is part of the place: %s (%s)', (doing, place, words) => {
    expect(thingsIn(doing, place).placed).toEqual(place === 'house' ? ['door'] : words);
  });

  it('is hidden by the back of who has it', () => {
    const near = (doing: string) =>
      sceneWith({ Anna: doing, Ben: 'sitting' }, { size: 'over-the-shoulder' }).props.length;
    expect(near('counting the diamonds')).toBe(0);
  });

  it('is under the edge of a near picture, where it is a puddle', () => {
    const puddles = (size: 'full shot' | 'medium shot') =>
      sceneWith({ Anna: 'standing' }, { size, props: ['puddle'] }).props.length;
    expect([puddles('full shot'), puddles('medium shot')]).toEqual([1, 0]);
  });

  it('is before all who push it, behind each other', () => {
    const { actorOf, props } = sceneWith(
      { Ben: 'pushing the boat into the water', Anna: 'pushing alongside', Tom: 'pushing close behind' },
      { size: 'medium long shot', props: ['boat'] },
    );
    const xs = ['Ben', 'Anna', 'Tom'].map((id) => actorOf(id).x);
    const way = actorOf('Ben').facesLeft ? -1 : 1;
    expect(xs.every((x) => (props[0]!.x - x) * way > 0)).toBe(true);
    expect(new Set(xs).size).toBe(3);
  });

  it('cooks over a fire without a stove', () => {
    const { props, actorOf } = sceneWith({ Anna: 'stirring a pot over a fire' });
    expect([actorOf('Anna').held, ...props]).toEqual([null]);
    expect(
      actsOf('stirring a pot over a fire').map(({ words }) => words.test('stirs soup in a pot')),
    ).toEqual([false]);
  });

  it('brings a ball that is kicked only where one is told of', () => {
    const balls = (doing: string) =>
      actsOf(doing).flatMap(({ sketch }) => sketch.filter(([how]) => how === 'ol'));
    expect(balls('lying on the rug, kicking')).toEqual([]);
    expect(balls('kicking hard to the left')).not.toEqual([]);
  });

  it('is a ball in the air before the hand that is hitting it', () => {
    expect(actsOf('hitting the ball').map(({ shows }) => shows?.test('ball'))).toEqual([true]);
  });

  it('is no drum where a wedding march is played', () => {
    expect(actsOf('playing the wedding march')).toEqual([]);
  });

  it('has no rope end loose, where a beast is led on it', () => {
    const { props, actorOf } = sceneWith({ Ben: 'dragging the dog on a rope', dog: 'following' });
    const { left, right } = extentOf(props[0]!.prop.sketch);
    const hand = spotOf(actorOf('Ben'), actorOf('Ben').actor.hand).x;
    const ends = [props[0]!.x + left, props[0]!.x + right];
    expect(Math.min(...ends.map((x) => Math.abs(x - hand)))).toBeLessThan(1);
    expect(Math.min(...ends.map((x) => Math.abs(x - actorOf('dog').x)))).toBeLessThan(
      actorOf('dog').actor.subject.width * actorOf('dog').scale,
    );
  });

  it('is held above the heads, where it is an umbrella', () => {
    const { actorOf } = sceneWith({ Ben: 'holding the umbrella above the woman', Anna: 'standing' });
    const { held, actor } = actorOf('Ben');
    const rim = actor.hand[1] + extentOf(held!.sketch.slice(1)).bottom;
    expect(rim).toBeGreaterThanOrEqual(actor.subject.top - actor.subject.above - 1);
  });

  it('hides nobody who stands where another works', () => {
    const { actorOf } = sceneWith(
      { Tom: 'meeting the woman', Anna: 'stirring a pot over a fire' },
      { size: 'two-shot' },
    );
    const [tom, anna] = [actorOf('Tom'), actorOf('Anna')];
    const { left, right } = extentOf(actsOf(anna.actor.doing)[0]!.sketch);
    const ahead = (tom.x - anna.x) * (anna.facesLeft ? -1 : 1);
    expect(ahead < left * anna.scale || ahead > right * anna.scale).toBe(true);
  });
});

describe('a story of long ago', () => {
  const frame = { width: 640, height: 360, frameNumber: 1, vocabulary: everything };
  const shapesOf = (place: string, atmosphere: string, light = 'low lamplight') =>
    draw(shot({ moment: '', size: 'wide shot', place, light, cast: [] }), { ...bible, atmosphere }, frame);

  it.each(['street', 'kitchen'])('has another %s than one of today', (place) => {
    expect(shapesOf(place, 'quiet, long ago', 'soft daylight')).not.toEqual(
      shapesOf(place, 'quiet', 'soft daylight'),
    );
  });

  it('has ships with sails', () => {
    const seen = shot({ moment: 'Ben saw the ships.', size: 'full shot', place: 'street', props: ['ships'] });
    const drawn = (isPast: boolean) =>
      propsOf(seen, { indoors: false, isPast }).map(({ prop }) => prop.words.test('sailing boat'));
    expect([drawn(true), drawn(false)]).toEqual([[true], [false]]);
  });

  it('has no electric lamp', () => {
    const light = (words: string, atmosphere: string) => shapesOf('house', atmosphere, words).length;
    expect(light('low lamplight', 'long ago')).toBe(light('low candlelight', 'long ago'));
    expect(light('low lamplight', '')).not.toBe(light('low candlelight', ''));
  });

  it.each(['quiet', 'as old as the hills', '1920s'])('is none of that: %s', (atmosphere) => {
    expect(shapesOf('street', atmosphere)).toEqual(shapesOf('street', ''));
  });

  it.each([
    ['a tall male lieutenant with a dark uniform jacket', true, true],
    ['a tall male lieutenant with a dark uniform jacket', false, false],
    ['a miller in a white smock', true, false],
  ])('has no officer in a peaked cap: %s, %s', (look, isPast, isOld) => {
    expect(dressedFor(one('Ben', look), 'reading', true, isPast).look.includes('doublet')).toBe(isOld);
  });
});
