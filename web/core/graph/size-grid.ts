import { linkOf, type ApiGraph } from '../api-graph.ts';
import type { Binding, SlotTarget } from '../binding/binding.ts';
import { rangeOf, type ObjectInfo } from './object-info.ts';

export type Rounded = { width: number; height: number; changed: boolean };

/** The nearest size whose sides are multiples of `grid`; never smaller than one step. */
export function roundSize(size: { width: number; height: number }, grid: number): Rounded {
  const width = nearest(size.width, grid);
  const height = nearest(size.height, grid);
  return { width, height, changed: width !== size.width || height !== size.height };
}

const nearest = (side: number, grid: number) => Math.max(1, Math.round(side / grid)) * grid;

/**
 * What width and height must be multiples of in a graph: the step of the bound inputs, and of those that a bound
 * primitive leads to. `base` is the family's own.
 */
export function gridOf(graph: ApiGraph, binding: Binding, info: ObjectInfo, base = 1): number {
  const targets = [...(binding.slots.width ?? []), ...(binding.slots.height ?? [])];
  const inputs = targets.flatMap((target) => [target, ...usersOf(graph, target.node)]);
  const steps = inputs.map(
    ({ node, input }) => rangeOf(info, graph[node]?.class_type ?? '', input).step ?? 1,
  );
  return steps
    .filter((step) => Number.isInteger(step) && step > 1 && step <= 256)
    .reduce(commonMultiple, base);
}

function usersOf(graph: ApiGraph, source: string): SlotTarget[] {
  return Object.entries(graph).flatMap(([node, { inputs }]) =>
    ['width', 'height']
      .filter((input) => linkOf(inputs[input])?.[0] === source)
      .map((input) => ({ node, input })),
  );
}

const commonMultiple = (a: number, b: number): number => (a / greatestDivisor(a, b)) * b;
const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
