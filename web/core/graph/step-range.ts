import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { SlotTarget } from '../binding/binding.ts';

/**
 * Moves the hand-over between passes that share their steps (base and refiner, high and low noise) along with the number
 * of steps, in place and before that number is written. An end beyond the last step, as in 10000, means the last step.
 */
export function scaleStepRanges(graph: ApiGraph, targets: SlotTarget[], steps: number): void {
  for (const [id, node] of Object.entries(graph)) {
    const target = targets.find((one) => holdsStepsOf(id, node, one));
    const before = target && graph[target.node]?.inputs[target.input];
    if (typeof before !== 'number' || before <= 0) continue;
    for (const input of ['start_at_step', 'end_at_step']) {
      const at = node.inputs[input];
      if (typeof at === 'number' && at < before) node.inputs[input] = Math.round((at * steps) / before);
    }
  }
}

/** Whether a pass counts its steps by this target: its own input, or the primitive that the input is linked to. */
function holdsStepsOf(id: string, { inputs }: ApiNode, target: SlotTarget): boolean {
  if (!('end_at_step' in inputs) && !('start_at_step' in inputs)) return false;
  const link = linkOf(inputs['steps']);
  return link ? link[0] === target.node : id === target.node && target.input === 'steps';
}
