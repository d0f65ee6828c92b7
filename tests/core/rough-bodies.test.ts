import { describe, expect, it } from 'vitest';
import { cameraFor } from '../../web/core/rough/framing.ts';
import type { PlacedActor } from '../../web/core/rough/placed.ts';
import { poseOf } from '../../web/core/rough/pose.ts';
import { extentOf } from '../../web/core/rough/sketch.ts';
import { stagingOf } from '../../web/core/rough/staging.ts';
import { sceneWith, size } from './rough-scenes.ts';
import { shot } from './rough-stories.ts';

/** Where a hand is in the picture. */
const handOf = ({ actor: { hand }, x, y, scale, facesLeft }: PlacedActor): [number, number] => [
  x + hand[0] * scale * (facesLeft ? -1 : 1),
  y - hand[1] * scale,
];
/** How far apart two are, in centimetres of who is first. */
const between = (one: PlacedActor, other: PlacedActor): number => Math.abs(one.x - other.x) / one.scale;

describe('two bodies', () => {
  it.each([
    ['leaning on the man’s shoulder', 'next to the woman'],
    ['resting the head on the man’s shoulder', 'standing still'],
    ['standing shoulder to shoulder', 'standing alongside'],
    ['huddling against the man', 'watching the rain'],
  ])('are close: %s', (doing, other) => {
    const { actorOf } = sceneWith({ Anna: doing, Ben: other });
    expect(between(actorOf('Anna'), actorOf('Ben'))).toBeLessThan(90);
  });

  it.each([
    ['walking hand in hand with the man', 'walking alongside'],
    ['leading the man up to the stage', 'following close behind'],
    ['walking arm in arm', 'walking alongside'],
  ])('go one behind the other, the same way and without a struggle: %s', (doing, other) => {
    const { actorOf } = sceneWith({ Anna: doing, Ben: other });
    const [anna, ben] = [actorOf('Anna'), actorOf('Ben')];
    expect(anna.facesLeft).toBe(ben.facesLeft);
    expect([anna.actor.poseName, ben.actor.poseName].toSorted()).toEqual(['lead', 'walk']);
    expect(between(anna, ben)).toBeLessThan(140);
  });

  it.each([
    ['grabbing the man’s boot', 'boot'],
    ["catching the man's left sleeve", 'sleeve'],
  ])('meet where one has the other by what he wears, and nothing loose is in a hand: %s', (doing, thing) => {
    const { actorOf, props } = sceneWith(
      { Anna: doing, Ben: 'standing still' },
      { props: [thing], moment: `Anna took hold of his ${thing}.` },
    );
    expect(between(actorOf('Anna'), actorOf('Ben'))).toBeLessThan(120);
    expect([actorOf('Anna').held, ...props]).toEqual([null]);
  });

  it('are on one bench', () => {
    const { actorOf, props } = sceneWith(
      { Anna: 'sitting on a bench and talking', Ben: 'sitting alongside' },
      { props: ['bench'] },
    );
    const [anna, ben] = [actorOf('Anna'), actorOf('Ben')];
    expect([anna.hasSeat, ben.hasSeat]).toEqual([true, true]);
    expect(between(anna, ben)).toBeLessThan(100);
    expect(props).toHaveLength(1);
  });

  it.each([
    ['holding the gull by the neck', 'held close'],
    ['seizing the gull by the legs', 'struggling'],
  ])('hang from the hand where one is small and held by a part of it: %s', (doing, other) => {
    const { actorOf } = sceneWith({ Ben: doing, gull: other });
    const [ben, gull] = [actorOf('Ben'), actorOf('gull')];
    expect(ben.y - gull.y).toBeGreaterThan(40 * ben.scale);
  });

  it.each(['holding the dog by the collar', 'patting the dog', 'hugging the dog'])(
    'stay on the ground otherwise: %s',
    (doing) => {
      const { actorOf } = sceneWith({ Ben: doing, dog: 'standing still' });
      expect(actorOf('dog').y).toBe(actorOf('Ben').y);
    },
  );

  it.each(['patting the dog', 'hugging the dog', 'bandaging the dog’s paw'])(
    'meet lower down where one is low: %s',
    (doing) => {
      expect(sceneWith({ Ben: doing, dog: 'standing still' }).actorOf('Ben').actor.poseName).toBe('kneel');
    },
  );

  it('are in the lap of who sits, whoever sleeps there', () => {
    const { actorOf } = sceneWith(
      { Anna: 'sitting on a chair with the cat asleep in the lap', cat: 'watching the woman' },
      { place: 'kitchen' },
    );
    const [anna, cat] = [actorOf('Anna'), actorOf('cat')];
    expect(anna.actor.poseName).toBe('sit');
    expect((anna.y - cat.y) / anna.scale).toBeGreaterThan(35);
    expect(between(anna, cat)).toBeLessThan(50);
  });

  it.each(['carrying the cat home', 'picking up the cat', 'lifting the cat up'])(
    'leave the face of who carries: %s',
    (doing) => {
      const { actorOf } = sceneWith({ Tom: doing, cat: 'looking up' });
      const [tom, cat] = [actorOf('Tom'), actorOf('cat')];
      const face = tom.x + tom.actor.ahead * tom.scale * (tom.facesLeft ? -1 : 1);
      const [mouth] = handOf(cat);
      expect(cat.y).toBeLessThan(tom.y);
      expect(Math.abs(mouth - face) / tom.scale).toBeGreaterThan(tom.actor.subject.head / 2);
    },
  );

  it('sit on shoulders where the words say so', () => {
    const { actorOf } = sceneWith({ Ben: 'carrying the boy on the shoulders', Tom: 'held in both arms' });
    expect(actorOf('Tom').actor.poseName).toBe('ride');
    expect((actorOf('Ben').y - actorOf('Tom').y) / actorOf('Ben').scale).toBeGreaterThan(80);
  });
});

describe('a rope', () => {
  it.each([
    [{ Ben: 'dragging the dog home on a rope', dog: 'dragged along' }, 'street'],
    [{ Ben: 'leading the mare by a rope', mare: 'following' }, 'street'],
    [{ Ben: 'throwing the woman a rope', Anna: 'reaching out, about to catch' }, 'space'],
  ])('reaches from the hand to who is at its other end: %j', (doings, place) => {
    const { actors, props } = sceneWith(doings, { place, props: ['rope'] });
    expect(props).toHaveLength(1);
    const from = handOf(actors.find(({ actor }) => actor.character.id === 'Ben')!);
    const [rope] = props;
    expect(rope!.x).toBeCloseTo(from[0]);
    expect(rope!.y).toBeCloseTo(from[1]);
    const { left, right } = extentOf(rope!.prop.sketch);
    expect(right - left).toBeGreaterThan(20);
    expect(actors.every(({ held }) => held === null)).toBe(true);
  });

  it('is in the hand of who has nobody on it', () => {
    const { actorOf } = sceneWith({ Ben: 'holding a rope', dog: 'sleeping' }, { props: ['rope'] });
    expect(actorOf('Ben').held).not.toBeNull();
  });
});

describe('a posture', () => {
  it.each([
    ['trapped under the press', 'lie'],
    ['pinned beneath a beam', 'lie'],
    ['lying unconscious on the floor', 'lie'],
    ['climbing the tower', 'ascend'],
    ['climbing the tower on a rope', 'climb'],
    ['putting the ball on the spot', 'bend'],
    ['setting the basket down', 'bend'],
    ['putting the cup on the table', 'place'],
    ['sitting down beside a chapel wall', 'sitOnGround'],
    ['sitting on a low wall', 'sit'],
    ['spotting the thief', 'marvel'],
    ['seeing the sea draw back and ships lying on the mud', 'marvel'],
    ['looking at the sea draw back and ships lying on the mud', 'stand'],
    ['staring at the man lying on the bench', 'stand'],
    ['looking at the stars, lying on the grass', 'lie'],
    ['finding the dog asleep on the bed', 'marvel'],
    ['finding the key', 'marvel'],
  ])('is that of the words: %s', (doing, pose) => {
    expect(poseOf(doing, false)).toBe(pose);
  });

  it('goes on in the next frame at that place, beside a wall and of who does the same', () => {
    const cast = [
      { id: 'Anna', doing: 'sitting down beside a wall', side: 'left' as const },
      { id: 'Ben', doing: 'sitting alongside', side: 'right' as const },
    ];
    const then = [{ id: 'Ben', doing: 'holding one letter', side: 'right' as const }];
    const [, next] = stagingOf([
      shot({ moment: '', size: 'full shot', cast }),
      shot({ moment: '', size: 'full shot', cast: then }),
    ]);
    expect(next!.stays).toEqual({ Ben: 'sitting down beside a wall' });
  });

  it('of who flees with somebody in the arms is that of who is chased', () => {
    const { actorOf } = sceneWith({
      Ben: 'running after the woman',
      Anna: 'running ahead, carrying the cat',
      cat: 'held in both arms',
    });
    expect(actorOf('Anna').facesLeft).toBe(actorOf('Ben').facesLeft);
  });
});

describe('the camera', () => {
  const subject = { head: 36, breadth: 46, above: 20, reach: 0 };
  const cut = (top: number, stature: number, width: number): number => {
    const { feet, stage } = cameraFor(
      'medium long shot',
      'eye level',
      { ...subject, top, stature, width },
      size,
      46,
    );
    return feet - stage;
  };

  it.each([
    ['stands', 190, 170, 60],
    ['kneels', 150, 170, 90],
    ['falls', 120, 170, 170],
    ['is a dog', 65, 98, 110],
  ])('shows nobody whole in a medium long shot who %s', (_, top, stature, width) => {
    expect(cut(top, stature, width)).toBeGreaterThan(0);
  });

  it('is as far from a beast in a wide shot that there is room around it', () => {
    const { actorOf, camera } = sceneWith({ dog: 'standing still' }, { size: 'wide shot' });
    const { actor, scale } = actorOf('dog');
    expect((actor.subject.top * scale) / camera.stage).toBeLessThan(0.3);
  });
});

describe('who falls to the knees', () => {
  it.each(['sinking to the knees in the snow', 'falls down on his knees'])('kneels: %s', (doing) => {
    expect(sceneWith({ Ben: doing }).actorOf('Ben').actor.poseName).toBe('kneel');
  });
});
