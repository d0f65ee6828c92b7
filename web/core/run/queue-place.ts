/** A job that waits in the server's queue. Lower numbers run first. */
export type Waiting = { jobId: string; number: number };

/**
 * Jobs of ours that wait ahead of somebody's, the next one first, and the jobs of others that wait behind one of ours.
 * The queue may come in any order; the server runs equal numbers in the order of their ids.
 */
export function aheadOfOthers(
  waiting: Waiting[],
  isOurs: (jobId: string) => boolean,
): { ours: string[]; others: string[] } {
  const ids = waiting.toSorted(byTurn).map(({ jobId }) => jobId);
  const lastOther = ids.findLastIndex((id) => !isOurs(id));
  const firstOwn = ids.findIndex(isOurs);
  if (firstOwn < 0 || lastOther < firstOwn) return { ours: [], others: [] };
  return {
    ours: ids.slice(firstOwn, lastOther).filter(isOurs),
    others: ids.slice(firstOwn, lastOther + 1).filter((id) => !isOurs(id)),
  };
}

const byTurn = (a: Waiting, b: Waiting) => a.number - b.number || (a.jobId < b.jobId ? -1 : 1);
