import type { Removed } from './removed.ts';

const MOST = 200;

/** Fields of a document that its schema left out, by their paths; of what was left out whole, the outermost alone. */
export function unknownFields(document: unknown, read: unknown): Removed[] {
  return left(document, read, [])
    .slice(0, MOST)
    .map((path) => ({ what: 'field', at: { field: path.map((part) => part.slice(0, 60)).join('.') } }));
}

function left(document: unknown, read: unknown, path: string[]): string[][] {
  if (!isRecord(document) || !isRecord(read)) return [];
  return Object.keys(document).flatMap((key) => {
    const own = [...path, key];
    return Object.hasOwn(read, key) ? left(document[key], read[key], own) : [own];
  });
}

/** Lists too: their numbers are their keys. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
