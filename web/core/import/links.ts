import { titleOf } from '../api-graph.ts';
import type { Sequence } from '../sequence.ts';
import { linksIn } from './paths.ts';
import type { Place } from './removed.ts';

/** The address of another computer in a shared document. It is shown as text and never asked for by itself. */
export type Link = { url: string; at: Place };

const MOST = 100;

/** Every such address, in the order of the document; those of the graph by the titles of their nodes. */
export function linksOf(sequence: Sequence): Link[] {
  const { engine, ...rest } = sequence;
  const graph = engine.kind === 'canvas' ? engine.graph : {};
  const links = [
    ...textsOf(rest, []).flatMap(([text, path]) => found(text, { field: path.join('.') })),
    ...Object.values(graph).flatMap((node) =>
      Object.entries(node.inputs).flatMap(([input, value]) =>
        textsOf(value, []).flatMap(([text]) => found(text, { node: titleOf(node), input })),
      ),
    ),
  ];
  return links.slice(0, MOST);
}

const found = (text: string, at: Place): Link[] => linksIn(text, MOST).map((url) => ({ url, at }));

type Text = [text: string, path: string[]];

function textsOf(value: unknown, path: string[]): Text[] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
