import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotNames } from '../../../web/core/binding/binding.ts';
import { preflight } from '../../../web/core/preflight/preflight.ts';
import { en } from '../../../web/core/words/en.ts';
import { explainCheck } from '../../../web/core/words/preflight.ts';
import { coreClasses } from '../../support/node-classes.ts';
import { aFrame, aSequence } from '../../support/sequences.ts';

const id = fc.constantFrom('1', '2', '3', '75:61');
const input = fc.constantFrom('text', 'image', 'model', 'ckpt_name', 'images.image0', 'width', 'value');
const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.tuple(id, fc.nat({ max: 2 })));
const graphs = fc.dictionary(
  id,
  fc.record({
    class_type: fc.constantFrom(...Object.keys(coreClasses), 'SomebodysOwn', 'constructor'),
    inputs: fc.dictionary(input, value, { maxKeys: 4 }),
  }),
);
const bindings = fc.record({
  version: fc.constant(1 as const),
  slots: fc.dictionary(
    fc.constantFrom(...slotNames),
    fc.array(fc.record({ node: id, input }), { maxLength: 2 }),
  ),
  output: id,
});
const prompts = fc.oneof(fc.string(), fc.constant('@mara and @nobody'), fc.constant(''));

describe('whatever graph, binding and prompt', () => {
  it('the check answers with findings that have words, and never throws', () => {
    fc.assert(
      fc.property(graphs, bindings, prompts, (graph, binding, prompt) => {
        const engine = { kind: 'canvas' as const, name: '', graph, binding };
        const sequence = aSequence(2, { engine, frames: [aFrame(1, { prompt }), aFrame(2)] });
        const { frames } = sequence;
        const gone = new Set(['x.png']);
        const found = preflight({ sequence, frames, graph, binding, info: coreClasses, gone });
        for (const { failure } of found) {
          const { what, safe, next } = explainCheck(en, failure);
          expect([what, safe, next].every((words) => words.length > 10)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
