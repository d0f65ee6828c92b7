import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspectsOf, familyGrid, sizeOf } from '../../../web/core/graph/aspects.ts';
import { gridOf, roundSize } from '../../../web/core/graph/size-grid.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { coreClasses } from '../../support/node-classes.ts';

describe('the sizes that a family is offered', () => {
  it('have 16:9 and the other aspects, landscape and portrait, all on its grid', () => {
    for (const family of familyIds) {
      const aspects = aspectsOf(family);
      expect(aspects.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['1:1', '4:3', '3:4', '16:9', '9:16']),
      );
      for (const { width, height } of aspects) {
        expect(roundSize({ width, height }, familyGrid(family)).changed).toBe(false);
      }
    }
  });

  it('are the ones that the family was trained on', () => {
    expect(sizeOf('sdxl', '16:9')).toEqual({ width: 1344, height: 768 });
    expect(sizeOf('qwen-image', '9:16')).toEqual({ width: 928, height: 1664 });
    expect(sizeOf('sd15', '3:2')).toEqual({ width: 768, height: 512 });
  });
});

describe('a size of the user', () => {
  it('of 1920x1080 becomes the nearest one on the grid instead of being cut', () => {
    expect(sizeOf('flux2', '1920x1080')).toEqual({ width: 1920, height: 1088 });
    expect(roundSize({ width: 1920, height: 1080 }, 8)).toEqual({
      width: 1920,
      height: 1080,
      changed: false,
    });
  });

  it('may be any ratio, with about as many pixels as the square', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...familyIds),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (family, a, b) => {
          const square = sizeOf(family, '1:1') ?? { width: 0, height: 0 };
          const size = sizeOf(family, `${a}:${b}`) ?? { width: 0, height: 0 };
          const share = (size.width * size.height) / (square.width * square.height);
          expect(share).toBeGreaterThan(0.7);
          // SD 1.5 was trained with up to half more.
          expect(share).toBeLessThan(1.6);
          expect(Math.abs(size.width / size.height / (a / b) - 1)).toBeLessThan(0.15);
        },
      ),
    );
  });

  it('is refused when it is none', () => {
    for (const text of ['', '16/9', '0:1', 'wide', '12', '1:2:3'])
      expect(sizeOf('sdxl', text)).toBeUndefined();
  });
});

describe('the grid of a graph', () => {
  const size = (node: string) => ({
    width: [{ node, input: node === 'w' ? 'value' : 'width' }],
    height: [{ node, input: node === 'w' ? 'value' : 'height' }],
  });

  it('is the step of the inputs that take the size', () => {
    const graph = { l: { class_type: 'EmptyFlux2LatentImage', inputs: { width: 1, height: 1 } } };
    expect(gridOf(graph, { version: 1, slots: size('l'), output: '' }, coreClasses, 8)).toBe(16);
  });

  it('is found behind a primitive too', () => {
    const graph = {
      w: { class_type: 'PrimitiveInt', inputs: { value: 1 } },
      l: { class_type: 'EmptyFlux2LatentImage', inputs: { width: ['w', 0], height: ['w', 0] } },
    };
    expect(gridOf(graph, { version: 1, slots: size('w'), output: '' }, coreClasses)).toBe(16);
  });

  it('is the family’s own where the server says nothing', () => {
    expect(gridOf({}, { version: 1, slots: {}, output: '' }, {}, 8)).toBe(8);
  });
});
