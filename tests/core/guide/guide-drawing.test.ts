import { describe, expect, it } from 'vitest';
import type { GuideLook } from '../../../web/core/guide/guide.ts';
import { guideSvg } from '../../../web/core/guide/guide-drawing.ts';
import { draw } from '../../../web/core/rough/draw.ts';
import { svgOf } from '../../../web/core/rough/svg.ts';
import { lastLetter } from '../rough-stories.ts';
import { everything } from '../rough-vocabulary.ts';

const { bible, shots } = lastLetter;
const wide = { width: 1344, height: 768 };
const [first] = shots;
if (!first) throw new Error('no shot');

const guide = (look: GuideLook, size = wide) => guideSvg(first, bible, everything, size, look);
const numbers = (text = '') => text.split(' ').map(Number);
const viewOf = (svg: string) => numbers(/viewBox="([^"]+)"/u.exec(svg)?.[1]);
const colours = (svg: string) => new Set([...svg.matchAll(/#[0-9a-f]{6}/gu)].map(([colour]) => colour));

describe('a rough that leads a picture', () => {
  it.each([wide, { width: 768, height: 1344 }, { width: 1024, height: 1024 }, { width: 1536, height: 640 }])(
    'fills a picture of $width by $height',
    (size) => {
      const [, , width = 0, height = 1] = viewOf(guide('plain', size));

      // Where a board cannot be as narrow or as wide, a little of its edge is cut: no bars.
      expect((width / height) * (size.height / size.width)).toBeCloseTo(1, 1);
      expect(guide('plain', size)).toContain('xMidYMid slice');
      expect(guide('plain', size)).toContain(`width="${size.width}" height="${size.height}"`);
    },
  );

  it('has neither caption nor any other writing, which would be painted', () => {
    const board = svgOf(draw(first, bible, { ...wide, frameNumber: 1, vocabulary: everything }), wide);
    expect(board).toContain('<text');
    for (const look of ['plain', 'white-lines', 'black-lines'] as const)
      expect(guide(look)).not.toContain('<text');
    expect([board, guide('plain')].map((svg) => svg.includes('height="32"'))).toEqual([true, false]);
  });

  it('is the same drawing each time', () => {
    expect(guide('white-lines')).toBe(guide('white-lines'));
  });
});

describe('a rough in lines', () => {
  it('is white on black, or black on white, and nothing else', () => {
    expect(colours(guide('white-lines'))).toEqual(new Set(['#000000', '#ffffff']));
    expect(colours(guide('black-lines'))).toEqual(new Set(['#000000', '#ffffff']));
  });

  it('begins with its paper', () => {
    const paper = (look: GuideLook) => /<rect[^>]*fill="(#\w+)"/u.exec(guide(look))?.[1];

    expect([paper('white-lines'), paper('black-lines')]).toEqual(['#000000', '#ffffff']);
  });

  it('has no faint strokes and no lines too thin to be seen', () => {
    const lines = guide('white-lines');
    const widths = [...lines.matchAll(/stroke-width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    const faint = [...lines.matchAll(/opacity="([\d.]+)"/gu)];

    expect(widths.length).toBeGreaterThan(20);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1.6);
    expect(faint).toEqual([]);
  });
});
