import { describe, expect, it } from 'vitest';
import { besides, moved, reframed, sideAt, sidesFor, type Side } from '../../../web/core/edit/directing.ts';
import { shotTypes } from '../../../web/core/shot.ts';

const cast = (...sides: Side[]) => sides.map((side, index) => ({ id: String(index), doing: '', side }));
const sidesOf = (of: ReturnType<typeof cast>) => of.map(({ side }) => side);

describe('one of the cast who goes to another side', () => {
  it('stands there, and nobody else moves, where that side is free', () => {
    expect(sidesOf(moved(cast('left', 'right'), '0', 'centre'))).toEqual(['centre', 'right']);
  });

  it('changes places with the only one there', () => {
    expect(sidesOf(moved(cast('left', 'right'), '0', 'right'))).toEqual(['right', 'left']);
    expect(sidesOf(moved(cast('left', 'centre', 'right'), '2', 'centre'))).toEqual([
      'left',
      'right',
      'centre',
    ]);
  });

  it('joins them where several stand', () => {
    expect(sidesOf(moved(cast('left', 'right', 'right'), '0', 'right'))).toEqual(['right', 'right', 'right']);
  });

  it('changes nothing when it is there already, or is nobody of the shot', () => {
    const before = cast('left', 'right');
    expect(moved(before, '0', 'left')).toBe(before);
    expect(moved(before, 'x', 'left')).toBe(before);
  });

  it('stays at the edge', () => {
    expect([besides('left', -1), besides('left', 1), besides('right', 1)]).toEqual([
      'left',
      'centre',
      'right',
    ]);
  });
});

describe('the sides that one of the cast can be seen on', () => {
  const two = cast('left', 'right');

  it('are all three where the picture shows people from the waist or more', () => {
    for (const size of ['wide shot', 'full shot', 'medium shot', 'two-shot'] as const)
      expect(sidesFor({ size, cast: two }, '1')).toEqual(['left', 'centre', 'right']);
  });

  it('are the edges beside a shoulder, and beside the face of a close-up', () => {
    expect(sidesFor({ size: 'over-the-shoulder', cast: two }, '0')).toEqual(['left', 'right']);
    expect(sidesFor({ size: 'close-up', cast: two }, '0')).toHaveLength(3);
    expect(sidesFor({ size: 'close-up', cast: two }, '1')).toEqual(['left', 'right']);
    expect(sidesFor({ size: 'over-the-shoulder', cast: cast('left') }, '0')).toHaveLength(3);
  });

  it('are gone through without a stop in between where that is not seen', () => {
    const edges = ['left', 'right'] as const;
    expect([besides('left', 1, edges), besides('centre', -1, edges), besides('right', 1, edges)]).toEqual([
      'right',
      'left',
      'right',
    ]);
    expect(sideAt(0.48, edges)).toBe('left');
  });
});

describe('the side at a place of the picture', () => {
  it('is the one whose line is nearest', () => {
    expect([0, 0.33, 0.4, 0.43, 0.5, 0.57, 0.6, 1.2].map((part) => sideAt(part))).toEqual([
      'left',
      'left',
      'left',
      'centre',
      'centre',
      'centre',
      'right',
      'right',
    ]);
  });
});

describe('a camera that comes nearer', () => {
  it('goes through the sizes, and no farther than the first and the last', () => {
    expect(reframed('wide shot', 1)).toBe('full shot');
    expect(reframed('wide shot', 99)).toBe('extreme close-up');
    expect(reframed('close-up', -2)).toBe('medium long shot');
    expect(reframed('extreme close-up', 1)).toBe('extreme close-up');
  });

  it('leaves the shots of two for those that show as much of people', () => {
    expect([reframed('two-shot', 1), reframed('two-shot', -1)]).toEqual(['close-up', 'medium long shot']);
    expect(reframed('over-the-shoulder', 1)).toBe('close-up');
  });

  it('stays without a step', () => {
    for (const size of shotTypes) expect(reframed(size, 0)).toBe(size);
  });
});
