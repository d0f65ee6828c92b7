import { linkOf, type ApiNode } from '../api-graph.ts';
import { contextOutlets, pipes } from './tables/pipes.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

const HOPS = 64;

const planOf = (node: ApiNode): { outlets: string[]; bases: string[] } | undefined => {
  if (Object.hasOwn(pipes, node.class_type)) return pipes[node.class_type];
  if (!/^Context .*\(rgthree\)$|^Context \(rgthree\)$/u.test(node.class_type)) return undefined;
  const branches = Object.keys(node.inputs).filter((input) => /^ctx_\d+$/u.test(input));
  return { outlets: contextOutlets, bases: ['base_ctx', ...branches.sort()] };
};

/**
 * Where a part comes from that nodes hand on in a bundle: put in by name at one of them, taken out at another. `undefined`
 * for nodes that make no bundle, an empty list where the bundle has no such part.
 */
export function pipedLinks(trace: Trace, node: ApiNode, outlet: number): Link[] | undefined {
  const part = planOf(node)?.outlets[outlet];
  if (part === undefined) return planOf(node) && [];
  let holder: ApiNode | undefined = node;
  for (let hops = 0; holder && hops < HOPS; hops += 1) {
    const direct = linkOf(holder.inputs[part]);
    if (direct) return [direct];
    const { inputs }: ApiNode = holder;
    const base: Link | undefined = planOf(holder)
      ?.bases.map((input) => linkOf(inputs[input]))
      .find((link) => link !== undefined);
    holder = base && nodeAt(trace.graph, base[0]);
  }
  return [];
}
