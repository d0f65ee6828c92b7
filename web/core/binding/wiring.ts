import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import type { SlotTarget } from './binding.ts';

export type Link = [node: string, outlet: number];

/** A graph with its links as numbers, so that thousands of nodes are walked without recursion and without text work. */
export type Wiring = { ids: string[]; places: Map<string, number>; before: number[][] };

/** The graph as it is read back from its output. */
export type Trace = {
  graph: ApiGraph;
  info: ObjectInfo;
  /** Nodes that the output depends on, by id; the number is their place, each behind what it depends on itself. */
  order: Map<string, number>;
  /** Inputs that the author put before users elsewhere (App mode, ViewComfy), as `keyOf` writes them. */
  exposed: Set<string>;
};

/** The node, or undefined; ids such as `constructor` are no way out of the graph. */
export const nodeAt = (graph: ApiGraph, id: string): ApiNode | undefined =>
  Object.hasOwn(graph, id) ? graph[id] : undefined;

export const linkAt = (graph: ApiGraph, id: string, input: string): Link | undefined =>
  linkOf(nodeAt(graph, id)?.inputs[input]);

export const keyOf = ({ node, input }: SlotTarget): string => `${node} ${input}`;

export const uniqueTargets = (targets: SlotTarget[]): SlotTarget[] => [
  ...new Map(targets.map((target) => [keyOf(target), target])).values(),
];

export function titleOf(node: ApiNode | undefined): string {
  const { _meta: meta } = node ?? {};
  return meta?.title ?? '';
}

export function wiringOf(graph: ApiGraph): Wiring {
  const ids = Object.keys(graph);
  const places = new Map(ids.map((id, place) => [id, place]));
  const before = ids.map((id) => {
    const found: number[] = [];
    for (const value of Object.values(graph[id]?.inputs ?? {})) {
      const place = places.get(linkOf(value)?.[0] ?? '');
      if (place !== undefined) found.push(place);
    }
    return found;
  });
  return { ids, places, before };
}

/** How many nodes a node depends on, itself counted, and how many of these are marked. */
export function reach(
  { before, places }: Wiring,
  id: string,
  marks: Set<number>,
): { size: number; marked: number } {
  const open = [places.get(id) ?? -1];
  const seen = new Uint8Array(before.length);
  let [size, marked] = [0, 0];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen[place] !== 0) continue;
    seen[place] = 1;
    size += 1;
    if (marks.has(place)) marked += 1;
    for (const next of before[place] ?? []) if (seen[next] === 0) open.push(next);
  }
  return { size, marked };
}

/** Ids of all that the node depends on and its own, each with its place behind what it depends on itself. */
export function orderTo(wiring: Wiring, id: string): Map<string, number> {
  const places = inOrder(wiring, wiring.places.get(id) ?? 0);
  return new Map(places.map((place, index) => [wiring.ids[place] ?? '', index]));
}

/** Places of all that the node depends on and its own, each behind what it depends on; a circle is cut once. */
function inOrder({ before }: Wiring, from: number): number[] {
  const done: number[] = [];
  const open = [from];
  // 1: its inputs are being walked. 2: done.
  const states = new Uint8Array(before.length);
  for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
    if (states[place] === 0) {
      states[place] = 1;
      for (const next of (before[place] ?? []).toReversed()) if (states[next] === 0) open.push(next);
      continue;
    }
    open.pop();
    if (states[place] === 1) done.push(place);
    states[place] = 2;
  }
  return done;
}
