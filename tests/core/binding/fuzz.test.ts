import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../../web/core/binding/trace.ts';
import { info, node } from './graphs.ts';
import { broken, randomGraph } from './random-graphs.ts';

describe('any graph at all', () => {
  it('is read without an error, with no claim on a linked input and no widget claimed twice', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        expect(broken(graph)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('may be a chain of 20,000 nodes', { timeout: 60_000 }, () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => [
      String(index + 100),
      node('ConditioningSetProperties', {
        conditioning: `@${index + 101}.0`,
        model: `@${index + 101}.0`,
        strength: 1,
      }),
    ]);
    const graph = Object.fromEntries([
      ...chain,
      ['20100', node('CLIPTextEncode', { text: 'a', clip: '@1.1' })],
      [
        '5',
        node('KSampler', {
          seed: 1,
          model: '@100.0',
          positive: '@100.0',
          negative: '@100.0',
          latent_image: '@100.0',
        }),
      ],
      ['7', node('SaveImage', { images: '@5.0', filename_prefix: 'x' })],
    ]);
    const reading = readGraph(graph, info);

    expect(reading.ok && reading.value.binding.slots.positive).toEqual([{ node: '20100', input: 'text' }]);
  });
});
