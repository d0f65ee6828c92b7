import { linkOf, type ApiGraph } from '../api-graph.ts';
import { hash } from '../producer/hash.ts';

/** A graph's structure as 16 hex digits: ids, classes and links, not values. */
export function structureHash(graph: ApiGraph): string {
  const nodes = Object.keys(graph).sort();
  const text = nodes
    .map((id) => {
      const { class_type, inputs } = graph[id] ?? { class_type: '', inputs: {} };
      const links = Object.keys(inputs)
        .sort()
        .flatMap((input) => linkOf(inputs[input])?.map((part) => `${input} ${part}`) ?? []);
      return JSON.stringify([id, class_type, links]);
    })
    .join('\n');
  return [text, `${text.length} ${text}`].map((part) => hash(part).toString(16).padStart(8, '0')).join('');
}
