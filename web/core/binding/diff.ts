import { linkOf, type ApiGraph } from '../api-graph.ts';
import { ownId } from '../graph/own-ids.ts';
import { keyOf, nodeAt, titleOf } from './wiring.ts';

/** One difference between the user's graph and what a frame sends. `before` undefined: added; `after`: taken away. */
export type Change = {
  kind: 'changed' | 'added' | 'left-out';
  /** The user's id of the node, or ours of an added one. */
  node: string;
  title: string;
  input?: string;
  before?: string;
  after?: string;
};

/** What the graph that a frame sends has otherwise than the user's. Nodes are known again by our ids for them. */
export function diffOf(graph: ApiGraph, sent: ApiGraph): Change[] {
  const ours = new Map(Object.keys(graph).map((id) => [ownId(id), id]));
  const changes = Object.keys(graph).flatMap((id) => nodeChanges(graph, sent, id));
  const added = Object.keys(sent).filter((id) => !ours.has(id));
  return [...changes, ...added.map((id): Change => ({ kind: 'added', node: id, title: nameOf(sent, id) }))];
}

const nameOf = (graph: ApiGraph, id: string) =>
  titleOf(nodeAt(graph, id)) || (nodeAt(graph, id)?.class_type ?? '');

function nodeChanges(graph: ApiGraph, sent: ApiGraph, node: string): Change[] {
  const title = nameOf(graph, node);
  const before = nodeAt(graph, node);
  const after = nodeAt(sent, ownId(node));
  if (!before) return [];
  if (!after) return [{ kind: 'left-out', node, title }];
  const inputs = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)]);
  const own =
    after.class_type !== before.class_type ? [{ before: before.class_type, after: after.class_type }] : [];
  return [
    ...own.map((change): Change => ({ kind: 'changed', node, title, ...change })),
    ...[...inputs].flatMap((input): Change[] => {
      const [old, now] = [told(before.inputs[input], ownId), told(after.inputs[input], (id) => id)];
      return old === now ? [] : [{ kind: 'changed', node, title, input, before: old, after: now }];
    }),
  ];
}

/** A value in words for comparing and showing; links by the id that they have in what is sent. */
function told(value: unknown, idOf: (id: string) => string): string {
  const link = linkOf(value);
  if (link) return `→ ${keyOf({ node: idOf(link[0]), input: String(link[1]) })}`;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
