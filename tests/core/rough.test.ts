import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Bible } from '../../web/core/bible.ts';
import { produceEmbedded } from '../../web/core/producer/embedded.ts';
import { draw } from '../../web/core/rough/draw.ts';
import { figuresIn } from '../../web/core/rough/figures.ts';
import { captionHeight } from '../../web/core/rough/framing.ts';
import { castColour } from '../../web/core/rough/light.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import { designSize } from '../../web/core/rough/shapes.ts';
import { stagingOf } from '../../web/core/rough/staging.ts';
import { svgOf } from '../../web/core/rough/svg.ts';
import { vocabularyFor } from '../../web/core/rough/vocabulary.ts';
import { type Shot, angles, shotTypes, timesOfDay, weathers } from '../../web/core/shot.ts';
import { everything } from './rough-vocabulary.ts';
import { lastLetter, roughStories, shot, sweepBus } from './rough-stories.ts';

// Properties over hundreds of drawings: patience for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const size = { width: 640, height: 360 };
const frame = (number = 1) => ({ ...size, frameNumber: number, vocabulary: everything });

const bible: Bible = {
  ...lastLetter.bible,
  cast: roughStories.flatMap((story) => story.bible.cast),
  places: roughStories.flatMap((story) => story.bible.places),
};
const doings = [
  'walks',
  'runs',
  'sits on a chair',
  'sleeps',
  'points',
  'hugs him',
  'falls',
  'cheers',
  'kneels',
  'flies up',
  'rides a horse',
  'climbs into the saddle',
  'carries them on the back',
  'held in both arms',
  'sits on the table',
  'sleeps in the basket',
  'rows a boat',
  'races past',
  '',
];
const propWords = [
  'letter',
  'lantern',
  'boat',
  'table',
  'kite',
  'sword',
  'bicycle',
  'clock',
  'basket',
  'branch',
  'nothing we know',
];

const anyShot: fc.Arbitrary<Shot> = fc.record({
  moment: fc.string(),
  cast: fc.array(
    fc.record({
      id: fc.constantFrom(...bible.cast.map(({ id }) => id), 'a stranger'),
      doing: fc.oneof(fc.constantFrom(...doings), fc.string()),
      side: fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
    }),
    { maxLength: 8 },
  ),
  place: fc.constantFrom(null, 'nowhere', ...bible.places.map(({ id }) => id)),
  time: fc.constantFrom(...timesOfDay),
  weather: fc.constantFrom(...weathers),
  size: fc.constantFrom(...shotTypes),
  angle: fc.constantFrom(...angles),
  light: fc.string(),
  mood: fc.string(),
  props: fc.array(fc.constantFrom(...propWords), { maxLength: 4 }),
  beat: fc.constant(null),
});
const anySize = fc.record({
  width: fc.integer({ min: 64, max: 8192 }),
  height: fc.integer({ min: 64, max: 8192 }),
});

describe('any shot at any size', () => {
  it('is drawn with finite numbers and at most 400 shapes', () => {
    fc.assert(
      fc.property(anyShot, anySize, (one, board) => {
        const shapes = draw(one, bible, { ...board, frameNumber: 50, vocabulary: everything });
        expect(shapes.length).toBeLessThanOrEqual(400);
        expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|null|undefined/);
      }),
      { numRuns: 300 },
    );
  });

  it('is drawn whatever people, beasts and places are called', () => {
    fc.assert(
      fc.property(
        anyShot,
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
        (one, name) => {
          const called = {
            ...bible,
            cast: bible.cast.map((member) => ({
              ...member,
              name: `The ${name} (Elder)`,
              aliases: [`${name}[2`],
            })),
            places: bible.places.map((place) => ({ ...place, name: `old ${name}*`, aliases: [`(${name}`] })),
          };
          expect(draw(one, called, frame()).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is drawn the same each time, to the byte', () => {
    fc.assert(
      fc.property(anyShot, (one) => {
        const again = structuredClone(one);
        expect(svgOf(draw(one, bible, frame()), size)).toBe(
          svgOf(draw(again, structuredClone(bible), frame()), size),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn the same with what it needs and with all there is', async () => {
    await fc.assert(
      fc.asyncProperty(anyShot, async (one) => {
        const vocabulary = await vocabularyFor([one], bible);
        expect(draw(one, bible, { ...frame(), vocabulary })).toEqual(draw(one, bible, frame()));
      }),
      { numRuns: 100 },
    );
  });

  it('becomes a document without a stray bracket or ampersand, whatever the words are', () => {
    fc.assert(
      fc.property(anyShot, (one) => {
        const texts = svgOf(draw(one, bible, frame()), size).match(/>[^<]+</g) ?? [];
        for (const text of texts) expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the head of everybody who stands in the camera’s plane inside the picture', () => {
    fc.assert(
      fc.property(anyShot, (one) => {
        fc.pre(one.size !== 'extreme close-up' && one.size !== 'over-the-shoulder' && one.angle !== 'tilted');
        const { actors, camera } = sceneOf(one, bible, size, everything);
        for (const { actor, x, y, scale, facesLeft } of actors) {
          if (scale < camera.scale * 0.99 || scale > camera.scale * 1.01) continue;
          const chinHeight = Math.max(0, actor.subject.top - actor.subject.above - actor.subject.head);
          const chin = y - chinHeight * scale * camera.squash;
          expect(chin).toBeLessThanOrEqual(size.height - captionHeight);
          const head = x + actor.ahead * scale * (facesLeft ? -1 : 1);
          expect(head).toBeGreaterThan(0);
          expect(head).toBeLessThan(size.width);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const storiesSchema = z.object({ stories: z.array(z.object({ text: z.string() })) });

/** Shots as each producer of stories makes them, from stories in four languages. */
const told = ['example-stories', 'blind-stories', 'other-languages', 'rough-gallery', 'rough-unseen'].flatMap(
  (name) => {
    const text = readFileSync(new URL(`../support/${name}.json`, import.meta.url), 'utf8');
    return storiesSchema.parse(JSON.parse(text)).stories.slice(-12);
  },
);

describe('every shot that a story is told in', () => {
  const boards = told.map(({ text }) => produceEmbedded({ text, frameCount: 7, arc: null }));

  it('is drawn, in finite numbers and at most 400 shapes, with the colour of who is nearest', () => {
    for (const { bible: own, frames } of boards) {
      const stagings = stagingOf(frames.map((one) => one.shot));
      for (const [index, { shot: one }] of frames.entries()) {
        const shapes = draw(one, own, { ...frame(index + 1), staging: stagings[index] });
        expect(shapes.length).toBeLessThanOrEqual(400);
        expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|null|undefined/);
        // A face that fills the picture shows no clothes.
        if (one.size === 'extreme close-up') continue;
        const picture = JSON.stringify(shapes.filter(({ kind }) => kind !== 'circle'));
        const { actors } = sceneOf(one, own, size, everything, stagings[index]);
        const nearest = actors.slice(-1).map(({ actor }) => actor.character.colour);
        expect(nearest.filter((colour) => !picture.includes(colour))).toEqual([]);
      }
    }
  });

  it('is drawn the same with what it needs and with all there is', async () => {
    for (const { bible: own, frames } of boards)
      for (const { shot: one } of frames) {
        const vocabulary = await vocabularyFor([one], own);
        expect(draw(one, own, { ...frame(), vocabulary })).toEqual(draw(one, own, frame()));
      }
  });

  it('has nobody of the focused plane beside the picture, at any ratio', () => {
    for (const ratio of [9 / 16, 1, 16 / 9, 21 / 9]) {
      const board = designSize({ width: ratio, height: 1 });
      for (const { bible: own, frames } of boards.slice(0, 12))
        for (const { shot: one } of frames) {
          const { actors, camera } = sceneOf(one, own, board, everything);
          for (const { actor, x, scale, facesLeft } of actors) {
            if (Math.abs(scale / camera.scale - 1) > 0.01 || one.size === 'over-the-shoulder') continue;
            const head = x + actor.ahead * scale * (facesLeft ? -1 : 1);
            expect(head).toBeGreaterThan(0);
            expect(head).toBeLessThan(board.width);
          }
        }
    }
  });
});

describe('what a shot is drawn with', () => {
  const { bible: own, shots } = lastLetter;
  const indoors = shots[5]!;
  const alone = (cast: Shot['cast']) => vocabularyFor([{ ...indoors, cast }], own);

  it('is loaded as far as it is needed', async () => {
    const ivo = { id: 'Ivo', doing: 'reads', side: 'centre' } as const;
    expect(await alone([ivo])).toMatchObject({ animals: null, vehicles: null, outdoors: null });
    expect((await alone([ivo])).rooms).not.toBeNull();
    expect((await alone([{ ...ivo, id: 'Bruno' }])).animals).not.toBeNull();
    expect((await alone([{ ...ivo, doing: 'rows a boat' }])).outdoors).not.toBeNull();
    expect(await vocabularyFor([shots[0]!], own)).toMatchObject({ rooms: null });
  });
});

describe('a board', () => {
  it('has the area of 640 x 360 at every ratio from 9:16 to 21:9', () => {
    for (const ratio of [9 / 16, 1, 4 / 3, 16 / 9, 21 / 9]) {
      const { width, height } = designSize({ width: ratio * 1000, height: 1000 });
      expect(width / height).toBeCloseTo(ratio, 2);
      expect(Math.abs(width * height - 640 * 360)).toBeLessThan(200);
    }
  });

  it('keeps a ratio beyond those within them', () => {
    expect(designSize({ width: 100, height: 1000 })).toEqual(designSize({ width: 9, height: 16 }));
  });
});

describe('a dark board', () => {
  const lightness = (colour: string): number =>
    [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) / 3;
  const outlines = (one: Shot, board: 'light' | 'dark') =>
    draw(one, lastLetter.bible, { ...frame(), board }).flatMap(({ who, fill, stroke, strokeWidth = 0 }) =>
      who !== undefined && fill !== undefined && stroke !== undefined && fill !== stroke && strokeWidth > 1
        ? [{ fill, stroke }]
        : [],
    );

  it('has light lines around what is darker, as paper has dark lines around what is lighter', () => {
    for (const one of lastLetter.shots) {
      for (const { fill, stroke } of outlines(one, 'dark'))
        expect(lightness(stroke)).toBeGreaterThan(lightness(fill));
      for (const { fill, stroke } of outlines(one, 'light'))
        expect(lightness(stroke)).toBeLessThan(lightness(fill));
    }
  });

  it('has the same lines in the same places', () => {
    for (const one of lastLetter.shots) {
      const [light, dark] = (['light', 'dark'] as const).map((board) =>
        draw(one, lastLetter.bible, { ...frame(), board }).map((shape) =>
          shape.kind === 'path' ? shape.d : shape.kind,
        ),
      );
      expect(dark).toEqual(light);
    }
  });

  it('lifts a colour of the cast that would drown in it, and leaves the others', () => {
    expect(castColour('#c8643c', 'dark')).toBe('#c8643c');
    expect(lightness(castColour('#102040', 'dark'))).toBeGreaterThan(100);
    expect(castColour('#102040', 'light')).toBe('#102040');
  });
});

describe('the caption', () => {
  const wordsIn = (one: Shot, ratio = { width: 16, height: 9 }, frameNumber = 12) =>
    draw(one, lastLetter.bible, { ...ratio, frameNumber, vocabulary: everything })
      .flatMap((shape) =>
        shape.kind === 'text' && shape.size >= 14 && shape.anchor === 'start' ? [shape] : [],
      )
      .filter(({ y }) => y > designSize(ratio).height - captionHeight);

  it('says how near, where, when, and who beside the chips', () => {
    const said = wordsIn(lastLetter.shots[0]!).map(({ text }) => text);
    expect(said).toEqual(['12', 'Wide shot', 'Village, dawn', 'Lena', 'Bruno']);
  });

  it('has no two words upon each other on a board of any ratio, with all that stand there', () => {
    const everybody = lastLetter.bible.cast.map(
      ({ id }) => ({ id, doing: 'standing', side: 'left' }) as const,
    );
    for (const ratio of [
      { width: 9, height: 16 },
      { width: 1, height: 1 },
      { width: 16, height: 9 },
      { width: 21, height: 9 },
    ])
      for (const shot of lastLetter.shots)
        for (const cast of [shot.cast, everybody]) {
          const one = {
            ...shot,
            cast,
            size: 'medium long shot',
            time: 'afternoon',
            weather: 'storm',
          } as const;
          const words = wordsIn(one, ratio).toSorted((a, b) => a.x - b.x);
          expect(words.length).toBeGreaterThan(1);
          words.slice(1).forEach(({ x }, index) => {
            const before = words[index]!;
            expect(x).toBeGreaterThan(before.x + before.text.length * 6.6);
          });
          const end = words.at(-1)!;
          expect(end.x + end.text.length * 6.6).toBeLessThan(designSize(ratio).width);
        }
  });
});

describe('a picture without a strip', () => {
  it('has no words, and fills the board', () => {
    for (const one of lastLetter.shots) {
      const shapes = draw(one, lastLetter.bible, { ...frame(), strip: 'none' });
      expect(shapes.filter(({ kind }) => kind === 'text' || kind === 'rect')).toEqual([]);
      expect(sceneOf(one, lastLetter.bible, size, everything, undefined, 0).camera.stage).toBe(size.height);
    }
  });
});

describe('a member of the cast', () => {
  it('has its one colour in every frame it is in', () => {
    for (const { bible: own, shots } of roughStories) {
      for (const one of shots.filter(({ size: type }) => type !== 'extreme close-up')) {
        const shapes = draw(one, own, frame());
        const figure = JSON.stringify(shapes.filter(({ kind }) => kind !== 'circle'));
        for (const { id } of one.cast)
          expect(figure).toContain(own.cast.find((member) => member.id === id)!.colour);
      }
    }
  });

  it('stays on its side', () => {
    const one = sweepBus.shots[3]!;
    const { actors } = sceneOf(one, sweepBus.bible, size, everything);
    const at = (id: string) => actors.find(({ actor }) => actor.character.id === id)!.x;
    expect(at('Imke')).toBeLessThan(at('boy'));
    expect(at('boy')).toBeLessThan(at('bride'));
  });

  it('that the bible does not know is left out', () => {
    const one = shot({
      moment: '',
      size: 'full shot',
      cast: [{ id: 'a stranger', doing: 'waves', side: 'left' }],
    });
    expect(sceneOf(one, lastLetter.bible, size, everything).actors).toEqual([]);
  });
});

describe('the figures of a rough', () => {
  const boxes = (one: Shot) => figuresIn(draw(one, sweepBus.bible, frame()), size);

  it('are told apart: each of the cast has a box of its own, on its side, inside the picture', () => {
    const figures = boxes(sweepBus.shots[3]!);
    expect(figures.map(({ id }) => id).toSorted()).toEqual(['Imke', 'boy', 'bride']);
    const middle = (id: string) => {
      const { x, width } = figures.find((one) => one.id === id)!.box;
      return x + width / 2;
    };
    expect(middle('Imke')).toBeLessThan(middle('boy'));
    expect(middle('boy')).toBeLessThan(middle('bride'));
    for (const { box } of figures) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height - captionHeight);
    }
  });

  it('are as high as the shot type shows them', () => {
    const [far, near] = (['wide shot', 'medium shot'] as const).map(
      (type) => boxes({ ...sweepBus.shots[0]!, size: type })[0]!.box.height,
    );
    expect(far!).toBeLessThan(size.height * 0.5);
    expect(near!).toBeGreaterThan(size.height * 0.6);
  });
});

describe('the shot type', () => {
  const heightIn = (type: Shot['size']): number => {
    const one = shot({ moment: '', size: type, cast: [{ id: 'Lena', doing: 'stands', side: 'centre' }] });
    const { camera, actors } = sceneOf(one, lastLetter.bible, size, everything);
    return (actors[0]!.actor.subject.stature * camera.scale) / camera.stage;
  };

  it('decides how large a figure is', () => {
    expect(heightIn('wide shot')).toBeGreaterThan(1 / 6);
    expect(heightIn('wide shot')).toBeLessThan(2 / 5);
    const types = [
      'wide shot',
      'full shot',
      'medium long shot',
      'medium shot',
      'close-up',
      'extreme close-up',
    ] as const;
    const heights = types.map(heightIn);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('leaves more room above a child, alone too, and shows one much smaller beside a grown-up', () => {
    const [lena] = lastLetter.bible.cast;
    const child = { ...lena!, id: 'kid', name: 'Kid', age: 'child' as const, look: 'a boy with short hair' };
    const adult = { ...child, id: 'man', name: 'Man', age: 'adult' as const, look: 'a man with short hair' };
    const known = { ...lastLetter.bible, cast: [child, adult] };
    const crowns = (...ids: string[]): number[] => {
      const cast = ids.map((id, index) => ({
        id,
        doing: 'stands',
        side: index ? ('right' as const) : ('left' as const),
      }));
      const one = shot({ moment: '', size: 'medium shot', cast });
      return sceneOf(one, known, size, everything)
        .actors.toSorted((a, b) => a.x - b.x)
        .map(({ actor: { subject }, y, scale }) => y - (subject.top - subject.above) * scale);
    };
    expect(crowns('kid')[0]!).toBeGreaterThan(crowns('man')[0]! + size.height * 0.06);
    const [ofKid, ofMan] = crowns('kid', 'man');
    expect(ofKid!).toBeGreaterThan(ofMan! + size.height * 0.2);
  });

  it('shows the back of the first of the cast large in front, over the shoulder', () => {
    const { actors } = sceneOf(lastLetter.shots[6]!, lastLetter.bible, size, everything);
    const front = actors.at(-1)!;
    expect(front.actor.character.id).toBe('Ivo');
    expect(front.view).toBe('back');
    expect(front.scale).toBeGreaterThan(Math.max(...actors.slice(0, -1).map(({ scale }) => scale)));
  });
});
