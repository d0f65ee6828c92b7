import { linkOf } from '../api-graph.ts';
import type { SlotTarget } from './binding.ts';
import { conditioningBehind } from './conditioning.ts';
import { fieldOf } from './fields.ts';
import { onwards } from './passing.ts';
import type { Finding } from './reading.ts';
import { addsNoise, conditioningOf, firstPasses, guiderOf, type Sampler } from './samplers.ts';
import { nodeAt, uniqueTargets, type Link, type Trace } from './wiring.ts';

/** Steps, CFG, guidance and denoise of the first pass, and of the passes that share its steps. */
export function findAmounts(
  trace: Trace,
  samplers: Sampler[],
): { steps?: Finding; cfg?: Finding; guidance?: Finding; denoise?: Finding } {
  const [first] = samplers;
  if (!first) return {};
  const shared = sharingSteps(samplers);
  const alone = firstPasses(samplers).every((sampler) => shared.includes(sampler));
  const { guidance } = conditioningBehind(trace, conditioningOf(trace.graph, first, 'positive'), 'positive');
  return {
    steps: doubted(
      settled(
        trace,
        shared.flatMap((sampler) => stepsOf(trace, sampler, 'steps')),
      ),
      alone,
    ),
    cfg: doubted(
      settled(
        trace,
        shared.flatMap((sampler) => cfgOf(trace, sampler)),
      ),
      alone,
    ),
    guidance: settled(trace, guidance.slice(0, 1)),
    denoise: settled(trace, stepsOf(trace, first, 'denoise')),
  };
}

/** Of several first passes one speaks for the others only as a guess. */
const doubted = (finding: Finding, alone: boolean): Finding =>
  alone || finding.sure !== 'sure' ? finding : { ...finding, sure: 'guess', reason: 'first-stage' };

/**
 * The first pass and those that go on with its leftover noise: they count the same steps. Steps are the same for all
 * of them only where the graph has them so.
 */
function sharingSteps(samplers: Sampler[]): Sampler[] {
  const [first, ...others] = samplers;
  if (!first || !('end_at_step' in first.node.inputs)) return first ? [first] : [];
  const goesOn = (sampler: Sampler) =>
    (!addsNoise(sampler) || sampler.depth === first.depth) &&
    String(sampler.node.inputs['steps']) === String(first.node.inputs['steps']);
  return [first, ...others.filter((sampler) => 'start_at_step' in sampler.node.inputs && goesOn(sampler))];
}

function stepsOf(trace: Trace, { id, node }: Sampler, input: 'steps' | 'denoise'): SlotTarget[] {
  if (Object.hasOwn(node.inputs, input)) return [{ node: id, input }];
  const source = sourceWith(trace, linkOf(node.inputs['sigmas']), input);
  return source ? [source] : [];
}

/** The scheduler behind nodes that split or change sigmas. */
function sourceWith(trace: Trace, start: Link | undefined, input: string): SlotTarget | undefined {
  let link = start;
  for (let hops = 0; link && hops < 32; hops += 1) {
    const [id] = link;
    if (Object.hasOwn(nodeAt(trace.graph, id)?.inputs ?? {}, input)) return { node: id, input };
    const further = onwards(trace, link, 'SIGMAS');
    link = further.length === 1 ? further[0] : undefined;
  }
  return undefined;
}

function cfgOf(trace: Trace, sampler: Sampler): SlotTarget[] {
  const { id, node } = guiderOf(trace.graph, sampler);
  const input = ['cfg', 'cfg_conds'].find((name) => Object.hasOwn(node.inputs, name));
  return input === undefined ? [] : [{ node: id, input }];
}

/** Targets with their links followed to the widgets that hold the numbers; several must hold the same one. */
export function settled(trace: Trace, asked: SlotTarget[]): Finding {
  if (asked.length === 0) return { sure: 'none', targets: [], reason: 'not-there' };
  const targets = uniqueTargets(
    asked.map((target) => fieldOf(trace, target)).filter((field) => field !== undefined),
  );
  if (targets.length === 0) return { sure: 'none', targets, reason: 'linked' };
  const values = new Set(targets.map(({ node, input }) => nodeAt(trace.graph, node)?.inputs[input]));
  if (values.size > 1) return { sure: 'guess', targets: targets.slice(0, 1), reason: 'first-stage' };
  return { sure: 'sure', targets, reason: 'traced' };
}
