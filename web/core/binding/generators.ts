import { linkOf, type ApiNode } from '../api-graph.ts';
import { fieldOf } from './fields.ts';
import { own } from './passing.ts';
import type { Finding, Findings } from './reading.ts';
import { seedInputs } from './tables/samplers.ts';
import { textModelNames, textModels } from './tables/texts.ts';
import { textsBehind } from './text-sources.ts';
import { nodeAt, type Trace } from './wiring.ts';

/**
 * For graphs without a sampler: a node that makes a picture of a prompt all by itself, such as those that ask a service.
 * One alone is a guess, several are not guessed between.
 */
export function findGenerator(trace: Trace): Findings {
  const ids = [...trace.order.keys()].filter((id) => generates(nodeAt(trace.graph, id)));
  const [id, ...more] = ids;
  if (id === undefined) return {};
  if (more.length > 0) return { positive: { sure: 'choose', targets: [], reason: 'several-samplers' } };
  const found: Findings = {
    positive: textAt(trace, id, 'prompt', 'positive'),
    negative: textAt(trace, id, 'negative_prompt', 'negative'),
    seed: numberAt(trace, id, seedInputs),
  };
  const [width, height] = [numberAt(trace, id, ['width']), numberAt(trace, id, ['height'])];
  return width.sure === 'guess' && height.sure === 'guess' ? { ...found, width, height } : found;
}

function generates(node: ApiNode | undefined): boolean {
  if (!node || own(textModels, node.class_type) || textModelNames.test(node.class_type)) return false;
  const text = node.inputs['prompt'];
  const told = typeof text === 'string' || linkOf(text) !== undefined;
  return told && seedInputs.some((input) => input in node.inputs) && !linkOf(node.inputs['clip']);
}

function textAt(trace: Trace, node: string, input: string, side: 'positive' | 'negative'): Finding {
  const places = textsBehind(trace, { node, input }, side);
  const [place, ...more] = places;
  if (!place) return { sure: 'none', targets: [], reason: 'not-there' };
  if (more.length > 0) return { sure: 'choose', targets: [], reason: 'several-texts' };
  return {
    sure: 'guess',
    targets: [place.target, ...place.also],
    reason: place.rewritten ? 'rewritten' : 'all-in-one',
  };
}

function numberAt(trace: Trace, node: string, names: string[]): Finding {
  const field = names.map((input) => fieldOf(trace, { node, input })).find((found) => found !== undefined);
  return field
    ? { sure: 'guess', targets: [field], reason: 'all-in-one' }
    : { sure: 'none', targets: [], reason: 'not-there' };
}
