import { describe, expect, it } from 'vitest';
import { draw } from '../../web/core/rough/draw.ts';
import { figuresIn } from '../../web/core/rough/figures.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import { everything } from './rough-vocabulary.ts';
import { lastLetter, shot } from './rough-stories.ts';

const size = { width: 640, height: 360 };
const frame = () => ({ ...size, frameNumber: 1, vocabulary: everything });

describe('who is carried', () => {
  it('is in a near picture too, with the head', () => {
    const near = shot({
      moment: '',
      size: 'close-up',
      cast: [
        { id: 'Ivo', doing: 'carries her on the back', side: 'left' },
        { id: 'Lena', doing: 'held in both arms', side: 'left' },
      ],
    });
    const { actors, camera } = sceneOf(near, lastLetter.bible, size, everything);
    const { actor, x, y, scale, facesLeft } = actors.at(-1)!;
    const head = x + actor.ahead * scale * (facesLeft ? -1 : 1);
    expect(actor.poseName).toBe('carried');
    expect(head).toBeGreaterThan(0);
    expect(head).toBeLessThan(size.width);
    expect(y).toBeLessThan(camera.stage);
  });
});

describe('a thing', () => {
  const propsIn = (doing: string, props: string[]) =>
    sceneOf(
      shot({ moment: '', size: 'full shot', props, cast: [{ id: 'Lena', doing, side: 'left' }] }),
      lastLetter.bible,
      size,
      everything,
    );

  it('is in the hand of who does something with it', () => {
    const { actors, props } = propsIn('reads the letter', ['letter']);
    expect(actors[0]!.held?.words.test('letter')).toBe(true);
    expect(props).toEqual([]);
  });

  it('that nobody is said to use is in a hand all the same, and not somewhere far off', () => {
    const { actors, props } = propsIn('hits something hard', ['shovel']);
    expect(actors[0]!.held?.words.test('shovel')).toBe(true);
    expect(props).toEqual([]);
  });

  it('that is swung stays in the hand', () => {
    expect(propsIn('swings a mop', ['mop']).actors[0]!.held?.words.test('mop')).toBe(true);
  });

  it('is not thrown where it is only what the thrown one belongs to', () => {
    const { props } = propsIn('throws the boy the key to the treasure chest', ['key', 'treasure chest']);
    const isInTheAir = ({ y }: { y: number }) => y < size.height / 2;
    expect(props.map((one) => [one.prop.where, isInTheAir(one)])).toEqual([
      ['hand', true],
      ['ground', false],
    ]);
  });

  it('that is knocked out of a hand brings no door with it, as knocking does', () => {
    const hasDoor = (doing: string) => propsIn(doing, []).props.some(({ prop }) => prop.words.test('door'));
    expect(hasDoor('knocking the letter out of her hand')).toBe(false);
    expect(hasDoor('knocking twice')).toBe(true);
  });

  it('that is only looked at is in no hand', () => {
    const { actors, props } = propsIn('looks at the red glove', ['glove']);
    expect(actors[0]!.held).toBeNull();
    expect(props).toHaveLength(1);
  });

  it('that is thrown is in the air before who throws it', () => {
    const { actors, props } = propsIn('throws the bottle into the sea', ['bottle']);
    const [{ x, y }] = [props[0]!];
    expect(actors[0]!.held).toBeNull();
    expect(x).toBeGreaterThan(actors[0]!.x);
    expect(y).toBeLessThan(actors[0]!.y);
  });

  it('as large as a box is in the arms of who carries it, and beside who opens it', () => {
    expect(propsIn('carries the crate', ['crate']).actors[0]!.held).not.toBeNull();
    expect(propsIn('opens the crate', ['crate']).props).toHaveLength(1);
  });

  it('that is opened is the only door', () => {
    const { props } = propsIn('opens the door', ['door']);
    expect(props).toHaveLength(1);
  });

  it('in a hand is shown with hands alone where a face would fill the picture', () => {
    const near = shot({
      moment: '',
      size: 'extreme close-up',
      props: ['needle'],
      cast: [{ id: 'Lena', doing: 'sews the button on', side: 'left' }],
    });
    const [lena] = sceneOf(near, lastLetter.bible, size, everything).actors;
    expect(lena!.insert?.words.test('needle')).toBe(true);
    expect(figuresIn(draw(near, lastLetter.bible, frame()), size)[0]!.id).toBe('Lena');
  });

  it('of many is in the hands of all who do the same', () => {
    const one = shot({
      moment: '',
      size: 'full shot',
      props: ['umbrellas'],
      cast: [
        { id: 'Lena', doing: 'bringing umbrellas', side: 'left' },
        { id: 'Ivo', doing: 'bringing alongside', side: 'right' },
      ],
    });
    const { actors } = sceneOf(one, lastLetter.bible, size, everything);
    expect(actors.map(({ held }) => held?.words.test('umbrella'))).toEqual([true, true]);
  });

  it('that no two hands can hold leaves the face, as near as the shot type says', () => {
    const near = (doing: string) =>
      sceneOf(
        shot({ moment: '', size: 'extreme close-up', cast: [{ id: 'Lena', doing, side: 'left' }] }),
        lastLetter.bible,
        size,
        everything,
      ).camera.scale;
    expect(near('opens the box')).toBe(near('listens'));
  });

  it('is not a boat when it is a paper boat', () => {
    const { actors, props } = propsIn('holds it', ['paper boat']);
    expect(actors[0]!.held?.size).toBeLessThan(50);
    expect(props).toEqual([]);
  });

  it('that is drunk from is in the hand under the sky too', () => {
    expect(propsIn('drinks tea', []).actors[0]!.held?.words.test('tea')).toBe(true);
  });

  it('that has no drawing is left out', () => {
    expect(propsIn('stands', ['a quiver of regret']).props).toEqual([]);
  });
});
