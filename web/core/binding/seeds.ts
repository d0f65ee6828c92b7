import { linkOf } from '../api-graph.ts';
import type { SlotTarget } from './binding.ts';
import { fieldOf } from './fields.ts';
import { onwards, own } from './passing.ts';
import type { Finding } from './reading.ts';
import { addsNoise, type Sampler } from './samplers.ts';
import { seedInputs, wildcardSeeds } from './tables/samplers.ts';
import { nodeAt, uniqueTargets, type Link, type Trace } from './wiring.ts';

/** Every seed that changes the picture: of all passes that add noise, first pass first, then of wildcards. */
export function findSeed(trace: Trace, samplers: Sampler[]): Finding {
  const noise = samplers.filter(addsNoise).flatMap((sampler) => noiseOf(trace, sampler));
  const asked = [...noise, ...wildcardsOf(trace)];
  if (asked.length === 0) return { sure: 'none', targets: [], reason: 'not-there' };
  const fields = asked.map((target) => fieldOf(trace, target));
  const targets = uniqueTargets(fields.filter((field) => field !== undefined));
  if (targets.length === 0) return { sure: 'none', targets, reason: 'linked' };
  const all = fields.every((field) => field !== undefined);
  return all
    ? { sure: 'sure', targets, reason: 'traced' }
    : { sure: 'guess', targets, reason: 'some-linked' };
}

function noiseOf(trace: Trace, { id, node }: Sampler): SlotTarget[] {
  const own = seedInputs.find((input) => Object.hasOwn(node.inputs, input));
  if (own !== undefined) return [{ node: id, input: own }];
  const source = noiseSource(trace, linkOf(node.inputs['noise']));
  return source ? [source] : [];
}

function noiseSource(trace: Trace, start: Link | undefined): SlotTarget | undefined {
  let link = start;
  for (let hops = 0; link && hops < 32; hops += 1) {
    const [id] = link;
    const inputs = nodeAt(trace.graph, id)?.inputs ?? {};
    const seed = seedInputs.find((input) => Object.hasOwn(inputs, input));
    if (seed !== undefined) return { node: id, input: seed };
    const further = onwards(trace, link, 'NOISE');
    link = further.length === 1 ? further[0] : undefined;
  }
  return undefined;
}

function wildcardsOf(trace: Trace): SlotTarget[] {
  return [...trace.order.keys()].flatMap((id) => {
    const node = nodeAt(trace.graph, id);
    const input = node && own(wildcardSeeds, node.class_type);
    return node && input !== undefined && Object.hasOwn(node.inputs, input) ? [{ node: id, input }] : [];
  });
}
