import { copyGraph, type ApiGraph } from '../api-graph.ts';
import type { Binding } from '../binding/binding.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { Engine } from '../sequence.ts';
import type { FamilyId } from '../story/families.ts';
import { completeGraph, optionsOf, type ObjectInfo } from './object-info.ts';
import { fitsName, goesWith, meets } from './shipped-choices.ts';
import type { ShippedGraph, Sidecar, WantedFile } from './sidecar.ts';

export type BoundGraph = { graph: ApiGraph; binding: Binding };

type ShippedEngine = Extract<Engine, { kind: 'shipped' }>;

/**
 * A shipped graph with its files and the family's values in it, completed for this server. LoRAs and all that a frame
 * brings come later, by the binding. Fails with `missing-model` naming file, folder and link, or `missing-node`.
 */
export function shippedGraph(
  { files }: Pick<ShippedEngine, 'files'>,
  family: FamilyId,
  shipped: ShippedGraph,
  info: ObjectInfo,
): Result<BoundGraph> {
  const { sidecar } = shipped;
  const lacking = sidecar.needs.find((need) => !meets(info, need));
  if (lacking) return fail('missing-node', nodeFacts(lacking));
  const graph = copyGraph(shipped.graph);
  for (const { node, input, value } of sidecar.families[family] ?? []) setInput(graph, node, input, value);
  const missing = setFiles(graph, sidecar, files, info);
  if (missing) return missing;
  clearPlaceholders(graph, sidecar.binding);
  const complete = completeGraph(graph, info);
  return complete.ok ? ok({ graph: complete.value, binding: sidecar.binding }) : complete;
}

function nodeFacts({ node, option, since }: Sidecar['needs'][number]) {
  return { node: option === undefined ? node : `${node} (${option})`, ...(since && { since }) };
}

function setFiles(graph: ApiGraph, sidecar: Sidecar, chosen: Record<string, string>, info: ObjectInfo) {
  const taken: Record<string, string> = {};
  for (const wanted of sidecar.files) {
    const options = optionsOf(info, wanted.loader, wanted.input);
    const file = chosen[wanted.slot] ?? bestFile(wanted, options, taken);
    if (!file || !options.includes(file)) return missingFile(wanted, file);
    taken[wanted.slot] = file;
    setInput(graph, wanted.node, wanted.input, file);
  }
  return undefined;
}

function bestFile(wanted: WantedFile, options: string[], taken: Record<string, string>): string | undefined {
  const fitting = options.filter((name) => fitsName(wanted, name));
  return fitting.find((name) => goesWith(wanted, name, (slot) => taken[slot])) ?? fitting[0];
}

const missingFile = ({ wanted, folder, link }: WantedFile, file = wanted) =>
  fail('missing-model', { model: file, folder, ...(link && file === wanted && { link }) });

function setInput(graph: ApiGraph, node: string, input: string, value: string | number) {
  const inputs = graph[node]?.inputs;
  if (inputs) inputs[input] = value;
}

// A family without a negative leaves that slot unfilled: the marker itself must not be drawn.
function clearPlaceholders(graph: ApiGraph, binding: Binding) {
  for (const { node, input } of binding.slots.negative ?? []) setInput(graph, node, input, '');
}
