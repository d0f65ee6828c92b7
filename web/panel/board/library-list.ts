import type { Summary } from '../../services/library/library.ts';
import { byNewest } from '../../services/library/summaries.ts';

export type Listed = Exclude<Summary, { broken: true }>;
export type Broken = Extract<Summary, { broken: true }>;
export const libraryFilters = ['all', 'complete', 'unfinished', 'drafts', 'broken'] as const;
export type LibraryFilter = (typeof libraryFilters)[number];
export const librarySorts = ['newest', 'title', 'frames'] as const;
export type LibrarySort = (typeof librarySorts)[number];
export type LibraryChoice = { query: string; filter: LibraryFilter; sort: LibrarySort };

export const isBroken = (summary: Summary): summary is Broken => 'broken' in summary;

/** Which of the filters an entry belongs to, besides `all`. */
export function kindOf(summary: Summary): Exclude<LibraryFilter, 'all'> {
  if (isBroken(summary)) return 'broken';
  if (summary.frameCount > 0 && summary.done === summary.frameCount) return 'complete';
  return summary.done > 0 || summary.failed > 0 || summary.status === 'generating' ? 'unfinished' : 'drafts';
}

/** The entries to show, in their order. The search looks at titles, and at folder names of what cannot be read. */
export function choose(summaries: readonly Summary[], { query, filter, sort }: LibraryChoice): Summary[] {
  const wanted = query.trim().toLocaleLowerCase();
  return summaries
    .filter((summary) => filter === 'all' || kindOf(summary) === filter)
    .filter((summary) => wanted === '' || nameOf(summary).toLocaleLowerCase().includes(wanted))
    .sort((a, b) => order(a, b, sort));
}

/** How many entries each filter would show. */
export function countKinds(summaries: readonly Summary[]): Record<LibraryFilter, number> {
  const counts = { all: summaries.length, complete: 0, unfinished: 0, drafts: 0, broken: 0 };
  for (const summary of summaries) counts[kindOf(summary)]++;
  return counts;
}

export const nameOf = (summary: Summary) => (isBroken(summary) ? summary.id : summary.title || summary.id);

// One for all comparisons: ten thousand titles are sorted in a moment, and not in seconds.
const alphabet = new Intl.Collator();

function order(a: Summary, b: Summary, sort: LibrarySort): number {
  if (isBroken(a) || isBroken(b) || sort === 'newest') return byNewest(a, b);
  return sort === 'title'
    ? alphabet.compare(a.title, b.title)
    : b.frameCount - a.frameCount || byNewest(a, b);
}
