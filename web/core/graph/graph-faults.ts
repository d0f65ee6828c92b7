import { linkOf, titleOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { ObjectInfo } from './object-info.ts';

/** `circle`: the node waits for its own result. `no-node`, `no-output`: its link leads nowhere. `bad-link`: it is none. */
export type GraphFault = {
  kind: 'circle' | 'no-node' | 'no-output' | 'bad-link';
  node: string;
  input?: string;
};

/** What no server could run, by the titles of nodes: older ones answer a circle with an exception, not with its place. */
export function graphFaults(graph: ApiGraph, info: ObjectInfo = {}): GraphFault[] {
  const links = Object.values(graph).flatMap((node) =>
    Object.entries(node.inputs).flatMap(([input, value]) => linkFault(graph, info, node, input, value) ?? []),
  );
  return [...links, ...circles(graph)];
}

function linkFault(
  graph: ApiGraph,
  info: ObjectInfo,
  node: ApiNode,
  input: string,
  value: unknown,
): GraphFault | undefined {
  if (!Array.isArray(value)) return undefined;
  const fault = (kind: GraphFault['kind']): GraphFault => ({ kind, node: titleOf(node), input });
  const link = linkOf(value);
  if (!link) return fault('bad-link');
  const source = Object.hasOwn(graph, link[0]) ? graph[link[0]] : undefined;
  if (!source) return fault('no-node');
  const outlets = Object.hasOwn(info, source.class_type)
    ? info[source.class_type]?.output?.length
    : undefined;
  return link[1] < 0 || link[1] >= (outlets ?? Infinity) ? fault('no-output') : undefined;
}

/** The nodes at which walking back along the links comes round; without recursion, since a graph may be one long chain. */
function circles(graph: ApiGraph): GraphFault[] {
  const done = new Set<string>();
  return Object.keys(graph).flatMap((start) => (done.has(start) ? [] : circlesFrom(graph, start, done)));
}

function circlesFrom(graph: ApiGraph, start: string, done: Set<string>): GraphFault[] {
  const faults: GraphFault[] = [];
  const path = [{ id: start, sources: sourcesOf(graph, start) }];
  const onPath = new Set([start]);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const source = last.sources.pop();
    const node = source === undefined ? undefined : graph[source];
    if (source === undefined || !node) {
      path.pop();
      onPath.delete(last.id);
      done.add(last.id);
    } else if (onPath.has(source)) faults.push({ kind: 'circle', node: titleOf(node) });
    else if (!done.has(source)) {
      onPath.add(source);
      path.push({ id: source, sources: sourcesOf(graph, source) });
    }
  }
  return faults;
}

const sourcesOf = (graph: ApiGraph, id: string): string[] =>
  Object.values(graph[id]?.inputs ?? {}).flatMap((value) => {
    const link = linkOf(value);
    return link && Object.hasOwn(graph, link[0]) ? [link[0]] : [];
  });
