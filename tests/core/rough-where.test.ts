import { describe, expect, it } from 'vitest';
import { sceneWith, spotOf } from './rough-scenes.ts';

describe('who is where things are', () => {
  it('has in no hand what it only goes among', () => {
    expect(sceneWith({ Anna: 'walks among the tomatoes' }).actorOf('Anna').held).toBeNull();
    expect(sceneWith({ Anna: 'sits beside the lamp' }).actorOf('Anna').held).toBeNull();
  });

  it('has the hat in the mouth, where it is a beast', () => {
    expect(sceneWith({ dog: 'runs in with the hat in the mouth' }).actorOf('dog').held).not.toBeNull();
  });

  it('carries no crates that it hides behind', () => {
    const { props, actorOf } = sceneWith({ Anna: 'hides behind a stack of crates' });
    expect(actorOf('Anna').held).toBeNull();
    expect(props).toMatchObject([{ hides: true }]);
  });

  it('hangs in the mouth of who carries it there', () => {
    const { actorOf } = sceneWith({ dog: 'carrying the cat in the mouth', cat: 'held in the mouth' });
    const { actor } = actorOf('dog');
    expect(Math.abs(actorOf('cat').x - spotOf(actorOf('dog'), actor.hand).x)).toBeLessThan(1);
  });

  it('lies on the bed where it lies on the pillow', () => {
    const { props, actorOf } = sceneWith({ Anna: 'lying on the pillow' }, { place: 'kitchen' });
    expect(props.map(({ prop }) => prop.words.test('bed'))).toEqual([true]);
    expect(actorOf('Anna').actor.pose.seat).toBe('bed');
  });

  it.each([
    ['giving the boy the coat', 'coat'],
    ['finding a pair of roller skates', 'skates'],
    ['eats a croissant', 'croissant'],
    ['throws a flat stone into the lake', 'stone'],
    ['turns a matchbook in the fingers', 'matchbook'],
  ])('has something for the hand: %s', (doing, word) => {
    const { actorOf, props } = sceneWith({ Anna: doing });
    const all = [actorOf('Anna').held, ...props.map(({ prop }) => prop)];
    expect(all.some((prop) => prop?.words.test(doing) === true && prop.words.source.includes(word))).toBe(
      true,
    );
  });

  it('has no trap in the hand that another is caught in: it is at that one', () => {
    const { actorOf, props } = sceneWith({ Anna: 'meeting the dog with the paw in a trap', dog: 'stopping' });
    expect(actorOf('Anna').held).toBeNull();
    expect(Math.abs(props[0]!.x - actorOf('dog').x)).toBeLessThan(Math.abs(props[0]!.x - actorOf('Anna').x));
  });

  it('has what it drops something into beneath the hand, and what it drops above that', () => {
    const { actorOf, props } = sceneWith(
      { Anna: 'dropping the coin into the cup' },
      { props: ['coin', 'cup'] },
    );
    expect(actorOf('Anna').held).toBeNull();
    const at = (word: string) => props.find(({ prop }) => prop.words.test(word))!.y;
    expect(at('coin')).toBeLessThan(at('cup'));
  });

  it.each([
    ['wanting to bake a cake', 'cake'],
    ['about to build a boat', 'boat'],
    ['sitting shivering in the bow', 'bow'],
    ['looking at the glass acorn', 'glass'],
    ['picking up a train ticket', 'train'],
    ['waiting for the printer’s apprentice', 'printer'],
    ['pulling the bell rope', 'bell'],
    ['holding the cake knife', 'cake'],
    ['painting along the grain', 'painting'],
    ['stopping at the boat shed', 'boat'],
    ['lying down in the flower bed', 'bed'],
    ['buying cakes at the hat shop', 'hat'],
    ['listening to the roll of thunder', 'roll'],
    ['shooting into the net', 'net'],
    ['starting the machine', 'machine'],
  ])('has nothing that is not there: %s', (doing, word) => {
    const { actorOf, props } = sceneWith({ Anna: doing });
    const all = [actorOf('Anna').held, ...props.map(({ prop }) => prop)];
    expect(all.filter((prop) => prop?.words.exec(doing)?.[0].includes(word) === true)).toEqual([]);
  });

  it('sees torches on the hill from within, and has none in the room', () => {
    const far = sceneWith({ Anna: 'seeing torches on the hill' }, { place: 'kitchen' });
    expect([far.actorOf('Anna').held, ...far.props]).toEqual([null]);
    const { props, actorOf } = sceneWith({ Anna: 'seeing torches on the wall' }, { place: 'kitchen' });
    expect([actorOf('Anna').held, ...props].some((one) => one !== null)).toBe(true);
  });

  it('floats in space, and sleeps in a bed at home', () => {
    expect(sceneWith({ Anna: 'losing the grip' }, { place: 'space' }).actorOf('Anna').actor.poseName).toBe(
      'float',
    );
    const { props } = sceneWith({ Anna: 'sleeping' }, { place: 'house' });
    expect(props.map(({ prop }) => prop.words.test('bed'))).toEqual([true]);
    expect(
      sceneWith({ Anna: 'sleeping by the fire' }, { place: 'house' }).props.some(({ prop }) =>
        prop.words.test('bed'),
      ),
    ).toBe(false);
  });

  it.each([
    'climbing out of the airlock',
    'crawling out through the hatch',
    'welding a plate over the crack',
  ])('is at the hull of the ship in space: %s', (doing) => {
    const { actorOf } = sceneWith({ Anna: doing }, { place: 'space', moment: `Anna, ${doing}.` });
    expect(actorOf('Anna').actor.poseName).toBe('crawl');
    expect(actorOf('Anna').held).toBeNull();
  });

  it('is on the sill, where a beast taps at the window', () => {
    const { actorOf, props } = sceneWith(
      { Anna: 'kneading dough', cat: 'tapping at the window' },
      { place: 'kitchen' },
    );
    expect(props.some(({ prop }) => prop.words.test('window'))).toBe(true);
    expect(actorOf('cat').y).toBeLessThan(actorOf('Anna').y - 20);
  });

  it('is on the wall with the other who sits there', () => {
    const { actorOf } = sceneWith(
      { cat: 'sitting on the wall', dog: 'sitting alongside' },
      { props: ['wall'] },
    );
    expect(actorOf('dog').y).toBe(actorOf('cat').y);
    expect(actorOf('dog').x).not.toBe(actorOf('cat').x);
  });

  it('lies where the words find it lying, and the other kneels', () => {
    const shown = sceneWith(
      { Anna: 'hugging the man', Ben: 'hugging back, eyes closed' },
      { moment: 'Anna found Ben lying on the floor and hugged him.' },
    );
    expect(shown.actorOf('Ben').actor.pose.turn).toBe(90);
    expect(shown.actorOf('Anna').actor.poseName).toBe('kneel');
  });

  it('is in the arms of who carries it, whatever its own words say', () => {
    const { actorOf } = sceneWith({ Ben: 'carrying the cat home', cat: 'an eye flickering' });
    expect(Math.abs(actorOf('cat').x - actorOf('Ben').x)).toBeLessThan(60);
    expect(actorOf('cat').y).toBeLessThan(actorOf('Ben').y - 40);
  });

  it('holds what it hugs, where that is a thing', () => {
    const { actorOf } = sceneWith({ Ben: 'hugging the violin' }, { props: ['violin'] });
    expect(actorOf('Ben').actor.poseName).toBe('hold');
    expect(actorOf('Ben').held?.words.test('violin')).toBe(true);
  });

  it('is above the head that it pecks', () => {
    const { actorOf } = sceneWith({ gull: 'pecking the dog on the head', dog: 'sitting' });
    const dog = actorOf('dog');
    expect(actorOf('gull').y).toBeLessThan(dog.y);
    expect(Math.abs(spotOf(actorOf('gull'), actorOf('gull').actor.hand).x - dog.x)).toBeLessThan(
      dog.actor.subject.width * dog.scale,
    );
  });

  it('makes way for two who lead each other', () => {
    const { actorOf } = sceneWith({ Ben: 'leading the woman back', Anna: 'following', Tom: 'looking on' });
    const [ben, anna, tom] = ['Ben', 'Anna', 'Tom'].map((id) => actorOf(id).x);
    expect((tom! - ben!) * (tom! - anna!)).toBeGreaterThan(0);
  });

  it('has the whole head in the picture, where a beast stands at its edge', () => {
    const { actorOf } = sceneWith({ mare: 'coming back' });
    const { actor, scale } = actorOf('mare');
    const head = spotOf(actorOf('mare'), [actor.ahead, 0]).x;
    expect(head - (actor.subject.head / 2) * scale).toBeGreaterThan(0);
    expect(head + (actor.subject.head / 2) * scale).toBeLessThan(640);
  });

  it('climbs onto a pew that is under it', () => {
    const { actorOf, props } = sceneWith({ Anna: 'climbing onto a pew, leaning slightly forward' });
    expect(props.map(({ isBehind }) => isBehind)).toEqual([true]);
    expect(actorOf('Anna').hasSeat).toBe(true);
  });

  it('brings no baby where a young beast is told of', () => {
    const { props } = sceneWith(
      { dog: 'jumping' },
      { moment: 'The dog jumped between the baby owl and the cat.' },
    );
    expect(props).toEqual([]);
  });

  it('gets off a train that is as large as one', () => {
    const { props, actorOf } = sceneWith({ Anna: 'getting off the train' });
    expect(props[0]!.scale).toBeGreaterThan(actorOf('Anna').scale * 0.8);
    expect(props[0]!.isBehind).toBe(true);
  });

  it('has no leaf in the hand that is in the hair', () => {
    const { actorOf, props } = sceneWith(
      { Anna: 'sitting up with leaves in the hair' },
      { props: ['leaves'] },
    );
    expect([actorOf('Anna').held, ...props]).toEqual([null]);
  });

  it('does it in the same way as the one whom it goes along with', () => {
    const { actorOf } = sceneWith({ Ben: 'sharing a sandwich', Anna: 'sharing alongside' });
    expect(actorOf('Anna').actor.poseName).toBe('eat');
  });

  it('lies beside another who lies, and not in that one', () => {
    const { actorOf } = sceneWith({ Ben: 'sleeping', Anna: 'sleeping alongside' }, { size: 'two-shot' });
    const [ben, anna] = [actorOf('Ben'), actorOf('Anna')];
    expect(Math.abs(ben.x - anna.x)).toBeGreaterThan((ben.actor.subject.width * ben.scale) / 2);
  });

  it('sleeps on a seat, where all sit in rows', () => {
    expect(sceneWith({ Anna: 'falling asleep' }, { place: 'bus' }).actorOf('Anna').actor.pose.seat).toBe(
      'seat',
    );
    expect(sceneWith({ Anna: 'falling asleep' }, { place: 'kitchen' }).actorOf('Anna').actor.pose.turn).toBe(
      90,
    );
  });

  it('strikes a ball that is in the air, and not at the feet', () => {
    expect(sceneWith({ Ben: 'punching the ball over the bar' }, { props: ['ball'] }).props).toEqual([]);
    expect(sceneWith({ Ben: 'kicks the ball' }, { props: ['ball'] }).props).toHaveLength(1);
  });
});
