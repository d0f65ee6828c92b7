import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../web/core/rough/draw.ts';
import { stripHeight } from '../../web/core/rough/framing.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import { type Size, type TextShape, designSize } from '../../web/core/rough/shapes.ts';
import { svgOf } from '../../web/core/rough/svg.ts';
import { lastLetter, roughStories } from './rough-stories.ts';
import { everything } from './rough-vocabulary.ts';

// Properties over hundreds of drawings: patience for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { bible, shots } = lastLetter;
const first = shots[0]!;
const wide = { width: 1280, height: 720 };
const tall = { width: 720, height: 1280 };
const sizes = [wide, tall, { width: 1680, height: 720 }, { width: 512, height: 512 }];

const drawn = (moment: string, size: Size = wide, board: 'light' | 'dark' = 'light') =>
  draw({ ...first, moment }, bible, {
    ...size,
    frameNumber: 12,
    vocabulary: everything,
    strip: 'action',
    board,
  });

const topOf = (size: Size) => designSize(size).height - stripHeight('action', designSize(size));

/** The lines below the one with number and names. */
const linesOf = (moment: string, size: Size = wide): TextShape[] =>
  drawn(moment, size).flatMap((shape) =>
    shape.kind === 'text' && shape.y > topOf(size) + stripHeight('line', size) ? [shape] : [],
  );
const textOf = (moment: string, size?: Size) => linesOf(moment, size).map(({ text }) => text);

describe('the strip of a rough that is handed on', () => {
  it('says below number, shot type, place and names what happens', () => {
    const said = drawn(first.moment).flatMap((shape) =>
      shape.kind === 'text' && shape.y > topOf(wide) ? [shape.text] : [],
    );
    expect(said).toEqual([
      '12',
      'Wide shot',
      'Village, dawn',
      'Lena',
      'Bruno',
      'Lena takes the last letter.',
    ]);
  });

  it('has one line for it on a wide board and two on others, and ends after a word where that is too little', () => {
    const long =
      'While the rain runs down the windows, Lena counts the letters of the last sack for the third time, and Bruno looks away.';
    expect(textOf(long, wide)).toEqual([
      'While the rain runs down the windows, Lena counts the letters of the last sack for the third time…',
    ]);
    expect(textOf(long, tall)).toEqual([
      'While the rain runs down the windows, Lena counts',
      'the letters of the last sack for the third time…',
    ]);
    expect(textOf(long, { width: 1216, height: 832 }).join(' ')).toBe(long);
  });

  it('is somewhat smaller where that tells all of it, and no smaller than can be read', () => {
    const sized = (moment: string) => linesOf(moment).map(({ size, text }) => [size, text.endsWith('…')]);
    const told = 'Lena counts the letters of the last sack for the second time, and then once more.';
    expect(sized(told)).toEqual([[14, false]]);
    expect(sized(`${told} Ivo waits.`)).toEqual([[13, false]]);
    expect(sized(`${told} Ivo waits. Snow.`)).toEqual([[12, false]]);
    expect(sized(`${told} Ivo waits. Snow falls on the road.`)).toEqual([[12, true]]);
  });

  it('breaks Chinese, Japanese and Korean between letters, but not before a stop', () => {
    const [one, two] = textOf(
      '雪の中で彼女は最後の手紙を手に取り静かに郵便局の扉を、閉め長い坂道をゆっくりと下りていった。村は眠っている。',
      tall,
    );
    expect(one).toBe('雪の中で彼女は最後の手紙を手に取り静かに郵便局の扉を、');
    expect(two).toMatch(/^閉め.*眠っている。$/u);
    const korean = textOf('레나는마지막편지를손에들고조용히우체국문을닫은뒤긴언덕길을천천히내려갔다', tall);
    expect(korean.map((line) => line.length)).toEqual([23, 13]);
  });

  it('ends what is cut with a whole clause, where most of it is one', () => {
    const told = 'Back in the greenhouse Ilya took off his helmet, picked the first ripe tomato';
    expect(textOf(`${told} and set it gently on the head of the robot.`, wide)).toEqual([`${told}…`]);
    const [line] = textOf(
      'Ilya waved and floated down the long dark corridor of the station to the control room with all its many dials.',
      wide,
    );
    expect(line).toMatch(/^Ilya waved and floated .*…$/);
  });

  it('sets what is read from right to left from the right edge', () => {
    const [line] = linesOf('تأخذ لينا الرسالة الأخيرة.');
    expect(line).toMatchObject({ direction: 'rtl', anchor: 'start', x: designSize(wide).width - 14 });
    expect(linesOf('Lena says שלום.')[0]).not.toHaveProperty('direction');
    expect(svgOf(drawn('שלום, לנה.'), wide)).toMatch(/ direction="rtl"[^>]*>שלום, לנה\.<\/text>/);
  });

  it('is text and nothing else, whatever is in it', () => {
    const svg = svgOf(drawn('<script>alert("1 & 2")</script>\u0000 now'), wide);
    expect(svg).toContain('>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt; now</text>');
  });

  it('is as high for all frames of a sequence, so that they can be leafed through', () => {
    for (const size of sizes)
      for (const moment of ['', 'She waits.', first.moment.repeat(20)]) {
        const [ground] = drawn(moment, size).filter(({ kind }) => kind === 'rect');
        expect(ground).toMatchObject({ y: expect.closeTo(topOf(size), 0) });
      }
  });

  it('leaves the picture above it whole: nobody’s chin is behind it', () => {
    for (const { bible: own, shots: all } of roughStories)
      for (const one of all.filter(({ size, angle }) => size !== 'extreme close-up' && angle !== 'tilted'))
        for (const size of sizes) {
          const board = designSize(size);
          const strip = stripHeight('action', board);
          const { actors, camera } = sceneOf(one, own, board, everything, undefined, strip);
          for (const { actor, y, scale } of actors) {
            if (Math.abs(scale / camera.scale - 1) > 0.01) continue;
            const { top, above, head } = actor.subject;
            const chin = y - Math.max(0, top - above - head) * scale * camera.squash;
            expect(chin).toBeLessThanOrEqual(board.height - strip);
          }
        }
  });
});

describe('any description in the strip, at any size', () => {
  const word = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'n', 'e', 'W', 'M', 'i', '.', ','),
      minLength: 1,
      maxLength: 200,
    }),
    fc.string({ unit: fc.constantFrom('雪', '手', 'の', '한', '。'), minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  const anyMoment = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const anySize = fc.oneof(
    fc.constantFrom(...sizes),
    fc.record({ width: fc.integer({ min: 64, max: 4096 }), height: fc.integer({ min: 64, max: 4096 }) }),
  );

  /** The widths of Arial, in units of the strip, for the letters above. */
  const advance: Record<string, number> = { W: 13.2, M: 11.7, i: 3.1, '.': 3.9, ',': 3.9, ' ': 3.9, '…': 14 };
  const wideAs = (text: string) =>
    Array.from(text).reduce(
      (sum, sign) => sum + (advance[sign] ?? (/[雪手の한。]/u.test(sign) ? 14 : 7.8)),
      0,
    );

  it('stays on the board, in its lines', () => {
    fc.assert(
      fc.property(anyMoment, anySize, (moment, size) => {
        const board = designSize(size);
        const lines = linesOf(moment, size);
        expect(lines.length).toBeLessThanOrEqual(board.width < 600 ? 2 : 1);
        for (const { y, size: letters, text } of lines) {
          expect(y + 4).toBeLessThan(board.height);
          expect(text).not.toMatch(/[\n\r\t]/);
          if (/^[aneWMi.,雪手の한。 …]*$/u.test(text))
            expect((wideAs(text) / 14) * letters).toBeLessThan(board.width - 28);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is what the description begins with, or all of it; an ellipsis tells which', () => {
    const bare = (text: string) => text.replaceAll(/[\s,;:]/gu, '');
    fc.assert(
      fc.property(anyMoment, anySize, (moment, size) => {
        const said = textOf(moment, size).join(' ');
        if (bare(said) === bare(moment)) return;
        expect(said.endsWith('…')).toBe(true);
        expect(bare(moment).startsWith(bare(said.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is written the same each time, to the byte, on light boards and dark ones', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom('light' as const, 'dark' as const), (moment, board) => {
        const once = svgOf(drawn(moment, wide, board), wide);
        expect(svgOf(drawn(moment, wide, board), wide)).toBe(once);
        expect(drawn(moment, wide, board).length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the strip of a rough on the page', () => {
  it('is one line, whatever happens', () => {
    const shapes = draw(first, bible, { ...wide, frameNumber: 12, vocabulary: everything });
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).not.toContain(first.moment);
    expect(draw(first, bible, { ...wide, frameNumber: 12, vocabulary: everything, strip: 'line' })).toEqual(
      shapes,
    );
  });
});
