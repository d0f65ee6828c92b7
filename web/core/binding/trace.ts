import type { ApiGraph } from '../api-graph.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import { findAmounts } from './amounts.ts';
import { slotNames, type Binding } from './binding.ts';
import { allCandidates } from './candidates.ts';
import { settleClaims } from './claims.ts';
import { exposedBy } from './declared/exposed.ts';
import { placeholders } from './declared/placeholders.ts';
import { toolMarks } from './declared/tools.ts';
import { findGenerator } from './generators.ts';
import { findModels } from './models.ts';
import { chooseOutput } from './outputs.ts';
import { findPictures, pictureSlots } from './pictures.ts';
import { bindingOf, type Finding, type Findings, type Reading, type SlotReading } from './reading.ts';
import { repairBinding, type SavedBinding } from './saved.ts';
import { samplersBefore } from './samplers.ts';
import { findSeed } from './seeds.ts';
import { findBatch, findSize } from './size.ts';
import { findTexts } from './texts.ts';
import { wiringOf, type Trace } from './wiring.ts';

/** What is known beside the graph: the user's own choices, App mode's selection, an output that the user chose. */
export type Hints = {
  saved?: SavedBinding | undefined;
  linear?: unknown;
  output?: string | undefined;
};

const shownSlots = slotNames.filter((slot) => slot !== 'picture');

/**
 * Reads a graph of the user's: what is declared in it first, then by the links back from the chosen output to the
 * samplers that reach it, and from there to texts, seeds and sizes. Fails with `bad-graph` when nothing in it makes a
 * picture. Never throws, whatever the graph.
 */
export function readGraph(graph: ApiGraph, info: ObjectInfo, hints: Hints = {}): Result<Reading> {
  const exposed = exposedBy(graph, hints.linear);
  const repaired = hints.saved && repairBinding(hints.saved, graph, info);
  const asked = hints.output ?? repaired?.output;
  const output = chooseOutput(graph, info, wiringOf(graph), { asked, exposed: exposed.outputs });
  if (!output) return fail('bad-graph', { why: 'no-output' });
  const trace: Trace = { graph: output.graph, info, order: output.order, exposed: exposed.inputs };
  const { findings, parts, lora } = traced(trace);
  const prefix: Finding = {
    sure: output.sure,
    targets: output.sure === 'choose' ? [] : [{ node: output.node, input: output.input }],
    reason: output.reason,
  };
  const found = settleClaims(trace, {
    ...findings,
    prefix,
    ...toolMarks(trace),
    ...repaired?.findings,
    ...placeholders(trace),
  });
  const slots = slotReadings(trace, found);
  const binding: Binding = { ...bindingOf(slots, output.node), ...(lora && { lora }) };
  const lost = repaired?.lost ?? [];
  return ok({ graph: trace.graph, binding, slots, parts, ...(lost.length > 0 && { lost }) });
}

function traced(trace: Trace) {
  const samplers = samplersBefore(trace);
  const { checkpoint, models, loras, lora } = findModels(trace, samplers);
  const pictures = findPictures(trace);
  const { fromPicture, ...size } = findSize(trace, samplers);
  const { denoise, ...amounts } = findAmounts(trace, samplers);
  const findings: Findings = {
    ...findTexts(trace, samplers),
    seed: findSeed(trace, samplers),
    ...size,
    batch: findBatch(trace, samplers),
    ...amounts,
    // Of noise alone nothing is to be kept: another denoise would only spoil the picture.
    ...(fromPicture && denoise && { denoise }),
    checkpoint,
    ...pictureSlots(trace, pictures),
    ...(samplers.length === 0 && findGenerator(trace)),
  };
  return { findings, parts: { models, loras, pictures }, lora };
}

function slotReadings(trace: Trace, found: Findings): SlotReading[] {
  const candidates = allCandidates(trace.graph, trace.info, trace.order.keys());
  return shownSlots.map((slot): SlotReading => {
    const finding = found[slot] ?? { sure: 'none', targets: [], reason: 'not-there' };
    return { slot, ...finding, candidates: candidates[slot] };
  });
}
