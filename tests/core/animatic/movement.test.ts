import { describe, expect, it } from 'vitest';
import { movementOf, type View } from '../../../web/core/animatic/movement.ts';
import { angles, type Shot, shotTypes } from '../../../web/core/shot.ts';
import { aFrame } from '../../support/sequences.ts';

const shot = (change: Partial<Shot>): Shot => ({ ...aFrame(1).shot, ...change });
const steps = Array.from({ length: 11 }, (_, step) => step / 10);

/** How far a point of the picture moves on the screen between two views, in picture widths. */
const way = (a: View, b: View, [x, y]: readonly [number, number]) =>
  Math.hypot((x - 0.5) * (b.scale - a.scale) + b.x - a.x, (y - 0.5) * (b.scale - a.scale) + b.y - a.y);

describe('the camera of an animatic', () => {
  it.each(shotTypes.flatMap((size) => angles.map((angle) => [size, angle] as const)))(
    'never shows the edge of a %s, %s',
    (size, angle) => {
      for (const index of [0, 1]) {
        const views = steps.map(movementOf(shot({ size, angle }), index, 8000));
        const spare = views.map(({ scale, x, y }) => (scale - 1) / 2 - Math.max(Math.abs(x), Math.abs(y)));
        expect(Math.min(...spare)).toBeGreaterThan(-1e-9);
      }
    },
  );

  it.each(shotTypes)('is slow in a %s: a hundredth of the picture a second, no more', (size) => {
    const move = movementOf(shot({ size }), 0, 4000);
    const corners = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y] as const));
    const furthest = Math.max(...corners.map((corner) => way(move(0), move(1), corner)));
    expect(furthest / 4).toBeLessThanOrEqual(0.015);
    expect(furthest).toBeGreaterThan(0);
  });

  it('pans over wide shots, one to the left and the next to the right', () => {
    const [one, next] = [0, 1].map((index) => movementOf(shot({ size: 'wide shot' }), index, 5000));
    expect(one!(0).scale).toBe(one!(1).scale);
    expect(Math.sign(one!(1).x - one!(0).x)).toBe(-Math.sign(next!(1).x - next!(0).x));
  });

  it('goes nearer to who is alone in a medium shot: his place stands still', () => {
    const cast = [{ id: 'mara', doing: 'waits', side: 'left' as const }];
    const move = movementOf(shot({ size: 'medium shot', cast }), 0, 5000);
    expect(move(0)).toEqual({ scale: 1, x: 0, y: 0 });
    expect(move(1).scale).toBeGreaterThan(1);
    expect(way(move(0), move(1), [0.34, 0.42])).toBeCloseTo(0);
  });
});
