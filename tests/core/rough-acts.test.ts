import { describe, expect, it } from 'vitest';
import type { ShotType } from '../../web/core/shot.ts';
import { dragon } from '../../web/core/rough/beasts-tales.ts';
import { contactOf } from '../../web/core/rough/contacts.ts';
import { lookOf } from '../../web/core/rough/look.ts';
import { callingOf } from '../../web/core/rough/signs.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import { extentOf } from '../../web/core/rough/sketch.ts';
import { vehicleOf } from '../../web/core/rough/vehicle.ts';
import { everything } from './rough-vocabulary.ts';
import { bible, one, sceneWith, size, spotOf } from './rough-scenes.ts';
import { shot } from './rough-stories.ts';

describe('who goes with something', () => {
  it.each([
    ['drives his rover across the desert', /rover/],
    ['drives the school bus to the sea', /bus/],
    ['drives an old truck', /truck/],
    ['drives to the lake', /car/],
    ['rides a motorbike', /motorbike/],
    ['rides a vacuum through the room', /vacuum/],
    ['flies on a magic carpet', /carpet/],
    ['falls out of the boat', /boat/],
  ])('is seen on it: %s', (doing, kind) => {
    expect(vehicleOf(doing, '', everything)?.words?.source).toMatch(kind);
  });

  it.each([
    ['sits on the kitchen floor', 'a bicycle courier'],
    ['comes home to find the cat riding the vacuum', ''],
    ['drives a nail into the wall', ''],
    ['sits on the floor with a toy car', ''],
    ['drives the sheep home', ''],
    ['finds an old rowing boat under a sheet', ''],
    ['drags the rowing boat onto the grass', ''],
  ])('and nobody else: %s', (doing, about) => {
    expect(vehicleOf(doing, about, everything)).toBeNull();
  });

  it('shares the boat with all who are on the water there', () => {
    const { actors, actorOf } = sceneWith({ Ben: 'rows the boat', Anna: 'looks at the man' });
    expect(actorOf('Anna')).toMatchObject({ x: actorOf('Ben').x, scale: actorOf('Ben').scale });
    expect(actors.map(({ actor }) => actor.poseName)).toEqual(['row', 'sitOnGround']);
  });

  it('sits in the boat that a place is, whatever is done there', () => {
    expect(sceneWith({ Anna: 'eats a sandwich' }, { place: 'boat' }).actorOf('Anna').actor.poseName).toBe(
      'sitOnGround',
    );
  });

  it('falls over the side of it, and is before it', () => {
    const { actorOf } = sceneWith({ Ben: 'falls out of the boat', Anna: 'laughs' }, { place: 'boat' });
    const [ben, anna] = [actorOf('Ben'), actorOf('Anna')];
    expect(ben.actor.poseName).toBe('fall');
    expect(Math.abs(ben.actor.ahead - anna.actor.ahead)).toBeGreaterThan(100);
  });

  it('jumps onto the back of an animal of the cast, and is there', () => {
    const { actors } = sceneWith({ Anna: 'jumps on the mare’s back', mare: 'stands still' });
    expect(actors.map(({ actor }) => [actor.character.id, actor.poseName])).toEqual([['Anna', 'ride']]);
  });

  it('may be a beast, on what is small enough', () => {
    const { actorOf, indoors } = sceneWith({ cat: 'rides the vacuum' }, { place: 'kitchen' });
    expect(actorOf('cat').actor.rides).not.toBeNull();
    expect(indoors).toBe(true);
  });

  it('does not stand beside a second one', () => {
    expect(sceneWith({ Ben: 'drives the tractor' }, { props: ['tractor'] }).props).toEqual([]);
  });
});

describe('who does something with the body of another', () => {
  it.each([
    ['grabs the man by the collar', 'Ben', 'neck'],
    ['holds him over the edge', 'Ben', 'neck'],
    ['pulls the man onto the stage', 'Ben', 'hands'],
    ['bites the man’s hand', 'Ben', 'mouth'],
    ['hands the man a cup', 'Ben', 'hands'],
    ['gives an apple to the boy', 'Tom', 'hands'],
    ['strokes the mare', 'mare', 'head'],
    ['pushes Ben', 'Ben', 'chest'],
    ['pushes her into the water', 'Anna', 'chest'],
    ['grabs the man’s shoulder', 'Ben', 'neck'],
    ['rubbing the cream on the man’s nose', 'Ben', 'head'],
    ['wiping the mud off the boy’s face', 'Tom', 'head'],
  ])('is told by the words: %s', (doing, other, at) => {
    expect(
      contactOf(
        doing,
        bible.cast.find(({ id }) => id === other)!,
      )?.at,
    ).toBe(at);
  });

  it.each([
    ['pulls the rope', 'Ben'],
    ['pushes the door open', 'Ben'],
    ['grabs the man’s hat', 'Ben'],
    ['grabs her bag', 'Anna'],
    ['looks at the man', 'Ben'],
    ['holds the cup', 'Tom'],
  ])('and by no others: %s', (doing, other) => {
    expect(
      contactOf(
        doing,
        bible.cast.find(({ id }) => id === other)!,
      ),
    ).toBeUndefined();
  });

  it('reaches that body with the hand, whoever is smaller', () => {
    const { actorOf } = sceneWith({ Ben: 'grabs the boy by the collar', Tom: 'held close' });
    const [ben, tom] = [actorOf('Ben'), actorOf('Tom')];
    const hand = spotOf(ben, ben.actor.hand);
    const { head, top, above } = tom.actor.subject;
    expect(Math.abs(hand.x - tom.x)).toBeLessThan(15 * tom.scale);
    expect(Math.abs(hand.y - spotOf(tom, [0, top - above - head * 1.1]).y)).toBeLessThan(15 * tom.scale);
    expect(ben.scale).toBe(tom.scale);
  });

  it('has the hands of both together, in a near picture too', () => {
    const { actorOf } = sceneWith(
      { Anna: 'pulls the boy onto the stage', Tom: 'dragged along' },
      { size: 'two-shot' },
    );
    const [anna, tom] = [actorOf('Anna'), actorOf('Tom')];
    const [one, other] = [spotOf(anna, anna.actor.hand), spotOf(tom, tom.actor.hand)];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(16 * anna.scale);
  });

  it('holds another over an edge, who has no ground under the feet', () => {
    const { actorOf } = sceneWith({ Ben: 'holds the boy over the edge', Tom: 'held close' });
    expect(actorOf('Tom').actor).toMatchObject({ poseName: 'dangle' });
    expect(actorOf('Tom').actor.pose.lift).toBeGreaterThan(0.2);
  });
});

describe('a baby', () => {
  it('lies wrapped in the arms of who holds it, and never stands', () => {
    const held = sceneWith({ Anna: 'holds the baby', Tom: 'laughs' }, { babies: ['Tom'] });
    const { actor, x, y } = held.actorOf('Tom');
    const anna = held.actorOf('Anna');
    expect(actor.subject.width).toBeGreaterThan(actor.subject.head * 2);
    expect(Math.abs(x - anna.x)).toBeLessThan(60 * anna.scale);
    expect(y).toBeLessThan(anna.y - 50 * anna.scale);
  });
});

describe('who sits', () => {
  it('on the floor, sits there in a room too', () => {
    expect(
      sceneWith({ Ben: 'sits on the kitchen floor' }, { place: 'kitchen' }).actorOf('Ben').actor.pose.seat,
    ).toBe('none');
  });

  it('does with the hands what is told besides', () => {
    const armsOf = (doing: string) =>
      sceneWith({ Ben: doing }, { place: 'kitchen' }).actorOf('Ben').actor.pose.arms;
    expect(armsOf('sits on a chair, pointing at the door')).toEqual(armsOf('points at the door'));
  });
});

describe('who is on top of a thing', () => {
  const top = ({ x, y, scale, prop }: ReturnType<typeof sceneWith>['props'][number]) => ({
    x,
    y: y - extentOf(prop.sketch).top * scale,
  });

  it.each(['full shot', 'medium shot'] as const)('has it under the feet, in a %s too', (near) => {
    const { actorOf, props } = sceneWith(
      { cat: 'jumps on top of the fridge' },
      { size: near, place: 'kitchen', props: ['fridge'] },
    );
    const cat = actorOf('cat');
    expect(props).toHaveLength(1);
    expect(Math.abs(top(props[0]!).y - cat.y)).toBeLessThan(6);
    expect(Math.abs(top(props[0]!).x - cat.x)).toBeLessThan(40 * cat.scale);
    expect(cat.scale / props[0]!.scale).toBeLessThan(1.6);
  });

  it('lies in the bed, though another of the cast is named beside it first', () => {
    const { actorOf, props } = sceneWith(
      { Anna: 'tucks the boy into bed', Tom: 'lies in bed' },
      { place: 'kitchen', props: ['bed'] },
    );
    expect(actorOf('Tom').x).toBe(props[0]!.x);
    expect(actorOf('Anna').x).not.toBe(props[0]!.x);
  });

  it('sits up in a tree, above the ground', () => {
    const { actorOf, props } = sceneWith({ Tom: 'sits in a tree' }, { props: ['tree'] });
    expect(actorOf('Tom').y).toBeLessThan(props[0]!.y - 60);
  });

  it('lies on the seat of a sofa and not on its back', () => {
    const { actorOf, props } = sceneWith(
      { cat: 'sleeps on the sofa' },
      { place: 'kitchen', props: ['sofa'] },
    );
    expect(top(props[0]!).y).toBeLessThan(actorOf('cat').y - 10);
  });
});

describe('a beast', () => {
  it('is shown whole, or with head and back, where no face is meant', () => {
    const { actorOf } = sceneWith({ cat: 'arches its back' }, { size: 'medium shot' });
    const { actor, scale } = actorOf('cat');
    expect(actor.subject.width * scale).toBeLessThan(size.width);
  });

  it('that sleeps lies low, with closed eyes', () => {
    const extent = (gait: 'stand' | 'lie') => everything.animals!.animalExtent(dragon, gait).top;
    expect(everything.animals!.gaitOf(dragon, 'sleep', 'sleeps')).toBe('lie');
    expect(extent('lie')).toBeLessThan(extent('stand') * 0.8);
  });
});

describe('a face', () => {
  const covered = ({ actors, props }: ReturnType<typeof sceneWith>): boolean =>
    actors.some(({ actor: { ahead, subject }, x, y, scale, facesLeft }) => {
      const middle = {
        x: x + ahead * scale * (facesLeft ? -1 : 1),
        y: y - (subject.top - subject.head / 2) * scale,
      };
      return props.some(({ prop, isBehind, x: at, y: foot, scale: unit }) => {
        const { left, right, bottom, top } = extentOf(prop.sketch);
        const low = prop.where === 'hand' ? prop.size * 0.4 : 0;
        const isAcross = at + left * unit < middle.x && at + right * unit > middle.x;
        return (
          isBehind !== true &&
          isAcross &&
          foot - (top + low) * unit < middle.y &&
          foot - (bottom + low) * unit > middle.y
        );
      });
    });

  it.each<[string, ShotType]>([
    ['a tiny green plant', 'close-up'],
    ['a sapling', 'close-up'],
    ['the fire', 'two-shot'],
    ['the potted plant', 'medium shot'],
    ['the campfire', 'medium shot'],
  ])('is not behind what stands before somebody: %s, %s', (thing, near) => {
    const both = { Anna: `sits by ${thing}`, Ben: `looks at ${thing}` };
    expect(covered(sceneWith(both, { size: near, props: [thing] }))).toBe(false);
    expect(covered(sceneWith({ Anna: `looks at ${thing}` }, { size: near, props: [thing] }))).toBe(false);
  });
});

describe('somebody of another size', () => {
  it('shrinks to what is small beside all others, and grows above them', () => {
    const heightOf = (id: string, doing: string) => {
      const { actorOf } = sceneWith({ [id]: doing, Anna: 'stands' });
      return (
        (actorOf(id).actor.subject.top * actorOf(id).scale) /
        (actorOf('Anna').actor.subject.top * actorOf('Anna').scale)
      );
    };
    expect(heightOf('Ben', 'shrinks to the size of a mouse')).toBeLessThan(0.3);
    expect(heightOf('Ben', 'grows as tall as a house')).toBeGreaterThan(2);
  });
});

describe('what is drawn with a doing', () => {
  it.each([
    ['plants a tree', 'tree'],
    ['swings on a rope', 'rope'],
    ['falls face down into his soup', 'soup'],
  ])('is not there twice: %s', (doing, thing) => {
    const { actors, props } = sceneWith({ Ben: doing }, { props: [thing] });
    expect(props).toEqual([]);
    expect(actors[0]!.held).toBeNull();
  });
});

describe('the dead who walk', () => {
  it('hold their arms before them and wear torn clothes, grey in the face', () => {
    const zombie = one('zombies', 'several zombies with sunken skin', { kind: 'group' });
    expect(lookOf(zombie, callingOf)).toMatchObject({ torn: true, skin: 'mid' });
    const cast = [{ id: 'zombies', doing: 'walk down the street', side: 'centre' as const }];
    const told = shot({ moment: '', size: 'full shot', cast });
    const { actors } = sceneOf(told, { ...bible, cast: [zombie] }, size, everything);
    expect(actors[0]!.actor.pose.arms.near[1]).toBeGreaterThan(-0.1);
  });
});
