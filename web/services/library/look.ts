import { ok, type Result } from '../../core/failure.ts';
import type { ShimClient, Summary } from './shim-client.ts';
import { byNewest, type KeptSummaries } from './summaries.ts';

const FIRST_PAGE = 100;
const PAGE = 1000;

/**
 * Every sequence of the folder, the newest first. `onFound` is told at once what this browser remembers, then what the
 * folder says, page by page, and waited for; pages end early where they say nothing new. Fails as the first page does
 * that is not given.
 */
export async function look(
  shim: Pick<ShimClient, 'list'>,
  kept: KeptSummaries,
  onFound: (summaries: Summary[]) => unknown,
  signal?: AbortSignal,
): Promise<Result<Summary[]>> {
  const found = new Found();
  const tell = async () => {
    if (!signal?.aborted) await onFound(found.all());
  };
  for (const part of ['first', 'rest'] as const) {
    const remembered = await kept[part]();
    found.remember(remembered);
    if (remembered.length > 0) await tell();
  }
  while (!found.isComplete) {
    const page = await shim.list(found.offset === 0 ? FIRST_PAGE : PAGE, found.offset);
    if (!page.ok) return page;
    if (signal?.aborted) break;
    if (found.take(page.value.sequences, page.value.total)) await tell();
  }
  if (found.changed && !signal?.aborted) void kept.keep(found.all());
  return ok(found.all());
}

/** What is known of the folder so far. */
class Found {
  offset = 0;
  isComplete = false;
  /** The folder is not as it was remembered. */
  changed = false;
  readonly #known = new Map<string, Summary>();
  readonly #seen = new Set<string>();
  readonly #totals = new Set<number>();

  all(): Summary[] {
    return [...this.#known.values()].sort(byNewest);
  }

  remember(summaries: Summary[]): void {
    for (const summary of summaries) this.#known.set(summary.id, summary);
  }

  /** Takes a page of the folder, newest first; whether it said anything new. */
  take(page: Summary[], total: number): boolean {
    const fresh = page.filter((summary) => !isSame(this.#known.get(summary.id), summary));
    for (const summary of page) this.#seen.add(summary.id);
    this.remember(fresh);
    this.offset += page.length;
    const isEnd = page.length === 0 || this.offset >= total;
    this.#totals.add(total);
    const gone = isEnd ? this.#forgetGone() : 0;
    // What changes comes to the top: below a large page of nothing new, with the numbers right, all is as it was.
    const isAsBefore = page.length === PAGE && fresh.length === 0 && this.#known.size === total;
    this.isComplete = isEnd || isAsBefore;
    this.changed ||= fresh.length + gone > 0;
    return fresh.length + gone > 0;
  }

  /** What no page named is not there any more, unless the folder changed between two pages and one slipped through. */
  #forgetGone(): number {
    if (this.#totals.size > 1) return 0;
    const gone = [...this.#known.keys()].filter((id) => !this.#seen.has(id));
    for (const id of gone) this.#known.delete(id);
    return gone.length;
  }
}

const isSame = (a: Summary | undefined, b: Summary): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
