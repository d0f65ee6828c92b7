import { fail, type Result } from '../failure.ts';
import { MOST_DEPTH } from './read-json.ts';

/** The most that a shared file may be, in bytes. */
export const MOST_BYTES = 5_000_000;

/** Characters of a text, or entries of a list or of a record. Places are paths with `*` for every number. */
const mostAt: ReadonlyMap<string, number> = new Map([
  ['frames', 50],
  ['frames.*.prompt', 8000],
  ['frames.*.negative', 8000],
  ['frames.*.takes', 1000],
  ['frames.*.takes.*.prompt', 8000],
  ['frames.*.takes.*.failure.detail', 8000],
  // The user's own list of shots; a told story ends at 1,000, which the form says where it is edited.
  ['story.text', 8000],
  ['title', 300],
  ['bible.cast', 100],
  ['bible.places', 100],
  ['engine.graph', 5000],
]);

/** Everywhere else: own documents stay well below. */
const MOST_TEXT = 4000;
const MOST_ENTRIES = 300;
/** A workflow's texts hold scripts, tables and drawn masks. */
const MOST_GRAPH_TEXT = 200_000;
const MOST_GRAPH_ENTRIES = 20_000;

/**
 * Refuses a document by its sheer amount before any schema looks at it: `too-many` or `too-long`, each with `field` (a
 * path), `count` and `most`; `too-deep`. Undefined: within all limits.
 */
export function overLimits(document: unknown): Extract<Result<never>, { ok: false }> | undefined {
  return overAt(document, []);
}

type Path = readonly string[];

function overAt(value: unknown, path: Path): ReturnType<typeof overLimits> {
  if (path.length > MOST_DEPTH) return fail('import-refused', { why: 'too-deep' });
  if (typeof value === 'string') return over('too-long', value.length, path, textLimit(path));
  if (typeof value !== 'object' || value === null) return undefined;
  // Counted before they are looked at: there may be millions.
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return over('too-many', count, path, entryLimit(path)) ?? firstOver(Object.entries(value), path);
}

function firstOver(entries: [string, unknown][], path: Path): ReturnType<typeof overLimits> {
  for (const [key, value] of entries) {
    const found = overAt(value, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

function over(why: 'too-long' | 'too-many', count: number, path: Path, most: number) {
  if (count <= most) return undefined;
  const field = path.map((part) => part.slice(0, 40)).join('.');
  return fail('import-refused', { why, field, count: String(count), most: String(most) });
}

const place = (path: Path): string => path.map((part) => (/^\d+$/u.test(part) ? '*' : part)).join('.');

const inGraph = ([first, second]: Path): boolean => first === 'engine' && second === 'graph';

const textLimit = (path: Path): number =>
  mostAt.get(place(path)) ?? (inGraph(path) ? MOST_GRAPH_TEXT : MOST_TEXT);

const entryLimit = (path: Path): number =>
  mostAt.get(place(path)) ?? (inGraph(path) ? MOST_GRAPH_ENTRIES : MOST_ENTRIES);
