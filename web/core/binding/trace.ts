import type { ApiGraph } from '../api-graph.ts';
import { fail, ok, type Result } from '../failure.ts';
import { ancestors } from '../graph/ancestors.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import { slotNames, type SlotName } from './binding.ts';
import { candidatesFor } from './candidates.ts';
import { markedSlots } from './markers.ts';
import { findNumbers } from './numbers.ts';
import { chooseOutput } from './outputs.ts';
import { bindingOf, type Finding, type Reading, type SlotReading } from './reading.ts';
import { samplersBefore } from './samplers.ts';
import { findTexts } from './texts.ts';

const shownSlots = slotNames.filter((slot) => slot !== 'picture');

/**
 * Reads a graph of the user's: follows the links back from the chosen output to the samplers that reach it, and from
 * there to texts, seeds and sizes. Fails with `bad-graph` when nothing in it makes a picture.
 */
export function readGraph(graph: ApiGraph, info: ObjectInfo): Result<Reading> {
  const output = chooseOutput(graph, info);
  if (!output) return fail('bad-graph', { why: 'no-output' });
  const saved = output.graph;
  const samplers = samplersBefore(saved, output.node);
  const found: Partial<Record<SlotName, Finding>> = {
    ...findTexts(saved, info, samplers),
    ...findNumbers(saved, samplers),
    prefix: {
      sure: output.sure,
      targets: [{ node: output.node, input: 'filename_prefix' }],
      reason: output.reason,
    },
    ...markedSlots(saved),
  };
  const reachable = ancestors(saved, output.node);
  const slots = shownSlots.map((slot): SlotReading => {
    const finding = found[slot] ?? { sure: 'none', targets: [], reason: 'not-there' };
    return { slot, ...finding, candidates: candidatesFor(slot, saved, info, reachable) };
  });
  return ok({ graph: saved, binding: bindingOf(slots, output.node), slots });
}
