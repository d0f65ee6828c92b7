import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, type ApiGraph } from '../../../web/core/api-graph.ts';
import { slotNames, type Binding, type SlotTarget } from '../../../web/core/binding/binding.ts';
import { ancestors } from '../../../web/core/graph/ancestors.ts';
import { frameGraph } from '../../../web/core/graph/frame-graph.ts';
import { ownId } from '../../../web/core/graph/own-ids.ts';
import { coreClasses } from '../../support/node-classes.ts';

const inputNames = [
  'text',
  'seed',
  'image',
  'width',
  'model',
  'images.image0',
  'loras.0.lora_name',
  'conditioning',
];
const id = fc.constantFrom('1', '2', '75:61', '75.61', 'a~b', 'lora-1', '9');
const plain = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ __value__: [1, 2] }),
  fc.constant('oil, {{PROMPT}}'),
  fc.constant(null),
);
const link = fc.tuple(id, fc.nat({ max: 2 }));
const node = fc.record({
  class_type: fc.constantFrom(...Object.keys(coreClasses), 'SomebodysOwn'),
  inputs: fc.dictionary(fc.constantFrom(...inputNames), fc.oneof(plain, link), { maxKeys: 6 }),
});
const graphs: fc.Arbitrary<ApiGraph> = fc.dictionary(id, node, { minKeys: 1, maxKeys: 7 });
const target: fc.Arbitrary<SlotTarget> = fc.record({ node: id, input: fc.constantFrom(...inputNames) });
const bindings: fc.Arbitrary<Binding> = fc.record({
  version: fc.constant(1 as const),
  slots: fc.dictionary(fc.constantFrom(...slotNames), fc.array(target, { maxLength: 3 })),
  output: id,
});
const withLora = fc.option(link, { nil: undefined });
const wishes = fc.record({
  references: fc.option(fc.array(fc.constantFrom('x.png', 'y.png'), { maxLength: 2 }), { nil: undefined }),
  guide: fc.constantFrom(undefined, null, 'rough.png'),
  loras: fc.array(fc.record({ file: fc.constantFrom('ink', 'mira'), strength: fc.constantFrom(0, 1) })),
});

const values = {
  prompt: 'an owl',
  negative: 'fog',
  seed: 0,
  width: 64,
  height: 64,
  steps: 4,
  cfg: 1,
  prefix: 'p',
};

function sorted(graph: ApiGraph): unknown[] {
  return Object.entries(graph).toSorted(([a], [b]) => a.localeCompare(b));
}

describe('whatever graph and binding', () => {
  it("the user's graph is never changed", () => {
    fc.assert(
      fc.property(graphs, bindings, withLora, wishes, (graph, binding, lora, wish) => {
        const before = structuredClone(graph);
        const bound = { ...binding, ...(lora && { lora: { model: lora, clip: lora } }) };
        frameGraph({ graph, binding: bound, info: coreClasses, ...values, ...wish });
        expect(graph).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('linked inputs are never written, and what no slot names is as it was', () => {
    fc.assert(
      fc.property(graphs, bindings, (graph, binding) => {
        const sent = frameGraph({ graph, binding, info: coreClasses, ...values });
        const bound = new Set(
          Object.values(binding.slots).flatMap((all) => all.map((one) => `${one.node} ${one.input}`)),
        );
        for (const id of ancestors(graph, binding.output)) {
          for (const [input, value] of Object.entries(graph[id]?.inputs ?? {})) {
            const now = sent[ownId(id)]?.inputs[input];
            const linked = linkOf(value);
            if (linked) expect(now).toEqual([ownId(linked[0]), linked[1]]);
            else if (!bound.has(`${id} ${input}`)) expect(now).toEqual(value);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is sent are exactly the nodes that the output needs, under ids of our own', () => {
    fc.assert(
      fc.property(graphs, bindings, (graph, binding) => {
        const sent = frameGraph({ graph, binding, info: coreClasses, ...values });
        expect(Object.keys(sent).sort()).toEqual([...ancestors(graph, binding.output)].map(ownId).sort());
        expect(Object.keys(sent).every((own) => /^ss-[^:]+$/u.test(own))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('two frames with the same values are one graph, and no link leads into nothing that was there before', () => {
    fc.assert(
      fc.property(graphs, bindings, wishes, (graph, binding, wish) => {
        const request = { graph, binding, info: coreClasses, ...values, ...wish };
        const sent = frameGraph(request);
        expect(sorted(frameGraph(request))).toEqual(sorted(sent));
        const known = new Set(Object.keys(sent));
        for (const { inputs } of Object.values(sent)) {
          for (const value of Object.values(inputs)) {
            const source = linkOf(value)?.[0];
            const wasDangling = source !== undefined && !Object.keys(graph).map(ownId).includes(source);
            expect(source === undefined || known.has(source) || wasDangling).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
