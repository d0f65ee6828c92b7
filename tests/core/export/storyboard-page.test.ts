import { describe, expect, it } from 'vitest';
import { paperFor } from '../../../web/core/export/paper.ts';
import { columnsFor, storyboardPage } from '../../../web/core/export/storyboard-page.ts';
import { exportWords } from '../../../web/core/words/export.ts';
import { aFrame, aSequence } from '../../support/sequences.ts';

const hostile = '<script>alert(1)</script> "\'&';
const drawings = ['<svg>one</svg>\n', '<svg>two</svg>\n'];
const pageOf = (change: Partial<Parameters<typeof storyboardPage>[0]['sequence']> = {}) =>
  storyboardPage({
    sequence: { ...aSequence(2), ...change },
    drawings,
    words: exportWords.page,
    paper: 'A4',
  });

describe('the storyboard page', () => {
  it('shows each frame once, in order, with number, shot type and description', () => {
    const text = pageOf().replace(/<style>.*<\/style>/su, '');
    const order = [
      '<svg>one',
      '<b>1</b> Wide, day',
      'Description 1',
      '<svg>two',
      '<b>2</b>',
      'Description 2',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('tells what happens where a frame has no description', () => {
    expect(pageOf({ frames: [aFrame(1, { description: '' })] })).toContain('<p>Moment 1</p>');
  });

  it('makes no markup of what the user wrote', () => {
    const page = pageOf({ title: hostile, frames: [aFrame(1, { description: hostile })] });
    expect(page).not.toContain('<script');
    expect(page.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &quot;&#39;&amp;/gu)).toHaveLength(3);
  });

  it('runs nothing and loads nothing', () => {
    expect(pageOf()).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(pageOf()).not.toMatch(/https?:|<link|<img|@import|url\(/u);
  });

  it('has a sheet of its own, and columns that suit the shape of the frames', () => {
    expect(pageOf()).toContain('@page { size: A4 landscape');
    expect([21 / 9, 16 / 9, 1, 9 / 16].map(columnsFor)).toEqual([2, 3, 4, 5]);
  });
});

describe('the paper of a page', () => {
  it.each([
    ['en-US', 'Letter'],
    ['es-MX', 'Letter'],
    ['en-GB', 'A4'],
    ['de', 'A4'],
    ['us', 'A4'],
    ['zh-Hans-CN', 'A4'],
  ] as const)('where %s is spoken is %s', (language, paper) => {
    expect(paperFor(language)).toBe(paper);
  });
});
