import { linkOf, type ApiGraph } from '../api-graph.ts';
import { nodeAt } from './wiring.ts';

/** Longer ways are cut at the output's end: what lies near the node tells it best. */
const MOST_HOPS = 24;

/** For each node that reaches the output the shortest way there, as `<input>@<class>` for each hop. */
export function chainsTo(graph: ApiGraph, output: string): Map<string, string[]> {
  const chains = new Map<string, string[]>([[output, []]]);
  const open = [output];
  for (let at = 0; at < open.length; at += 1) {
    const id = open[at] ?? '';
    const node = nodeAt(graph, id);
    const further = chains.get(id) ?? [];
    for (const [input, value] of Object.entries(node?.inputs ?? {})) {
      const from = linkOf(value)?.[0];
      if (from === undefined || chains.has(from) || !nodeAt(graph, from)) continue;
      chains.set(from, [`${input}@${node?.class_type ?? ''}`, ...further].slice(0, MOST_HOPS));
      open.push(from);
    }
  }
  return chains;
}

/** How alike two ways are, 0 to 1: hops in common, counted from the node on, and from the output on. */
export function likeness(a: string[], b: string[]): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const head = common(a, b);
  const tail = common(a.slice(head).toReversed(), b.slice(head).toReversed());
  return (head + tail) / longest;
}

function common(a: string[], b: string[]): number {
  const apart = a.findIndex((hop, index) => hop !== b[index]);
  return apart === -1 ? Math.min(a.length, b.length) : apart;
}
