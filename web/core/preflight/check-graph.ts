import { linkOf, titleOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { graphFaults, type GraphFault } from '../graph/graph-faults.ts';
import { loadsPicture, optionsOf, typeOf, type ObjectInfo } from '../graph/object-info.ts';
import { isSecret } from '../secret.ts';
import { stops, warns, type Finding } from './finding.ts';
import { folderOf } from './folders.ts';

/** Nodes, inputs and files of a graph as it would be sent that this server does not have. */
export function checkGraph(graph: ApiGraph, info: ObjectInfo): Finding[] {
  const nodes = Object.values(graph);
  const missing = new Set(
    nodes.map(({ class_type: name }) => name).filter((name) => !Object.hasOwn(info, name)),
  );
  return [
    ...[...missing].map((node): Finding => everywhere('stops', 'missing-node', { node })),
    ...nodes
      .filter(({ class_type: name }) => !missing.has(name))
      .flatMap((node) => [...missingInputs(graph, node, info), ...missingFiles(node, info)]),
  ];
}

/** What is wrong with a graph whatever a frame brings: circles, links that are none, keys in its widgets. */
export const checkStructure = (graph: ApiGraph, info: ObjectInfo): Finding[] => [
  ...graphFaults(graph, info).flatMap(badLink),
  ...Object.values(graph).flatMap(keysIn),
];

const everywhere = (
  severity: Finding['severity'],
  code: 'missing-node' | 'missing-model',
  about: Record<string, string>,
): Finding => ({ frames: 'all', severity, failure: { code, about } });

/**
 * Links to nodes that are not there are told with the other inputs that have nothing. What lies beyond the outputs that
 * a class declares may still be there: some packs give as many as are asked for.
 */
function badLink({ kind, node, input = '' }: GraphFault): Finding[] {
  switch (kind) {
    case 'no-node':
      return [];
    case 'circle':
      return [stops('all', 'graph-circle', { node })];
    case 'bad-link':
      return [stops('all', 'bad-link', { node, input })];
    case 'no-output':
      return [warns('all', 'no-output', { node, input })];
  }
}

/** Keys in widgets: the server saves the graph with each picture. */
const keysIn = (node: ApiNode): Finding[] =>
  Object.entries(node.inputs)
    .filter(([input, value]) => isSecret(input, value))
    .map(([input]) => warns('all', 'key-in-graph', { node: titleOf(node), input }));

function missingInputs(graph: ApiGraph, node: ApiNode, info: ObjectInfo): Finding[] {
  const required = Object.keys(info[node.class_type]?.input.required ?? {});
  const absent = required.filter(
    (input) => !(input in node.inputs) && !isDynamic(info, node.class_type, input),
  );
  const dangling = Object.keys(node.inputs).filter((input) => {
    const link = linkOf(node.inputs[input]);
    return link && !Object.hasOwn(graph, link[0]);
  });
  return [...absent, ...dangling].map((input) =>
    stops('all', 'input-missing', { node: titleOf(node), input }),
  );
}

// `images` stands for `images.image0` and so on; the server makes the rows from what is there.
const isDynamic = (info: ObjectInfo, className: string, input: string) =>
  typeOf(info, className, input)?.startsWith('COMFY_') ?? false;

/** Values outside a list of choices. Of a file this is certain; other lists are sometimes checked by the node itself. */
function missingFiles(node: ApiNode, info: ObjectInfo): Finding[] {
  const { class_type: className, inputs } = node;
  return Object.entries(inputs).flatMap(([input, value]): Finding[] => {
    if (typeof value !== 'string' || typeOf(info, className, input) !== 'COMBO') return [];
    if (loadsPicture(info, className, input) || optionsOf(info, className, input).includes(value)) return [];
    const folder = folderOf(className, input);
    if (folder) return [everywhere('stops', 'missing-model', { model: value, folder, node: titleOf(node) })];
    return [warns('all', 'value-not-offered', { node: titleOf(node), input, value })];
  });
}
