/** One figure of a benchmark: the median of pair ratios against something run beside it, or a size against its limit. */
export type Figure = { name: string; ratio: number; goal: number; note: string };

/** `NAME ratio=... goal<=... PASS|FAIL`, the one form of all benchmarks. */
export function line({ name, ratio, goal, note }: Figure): string {
  return `${name} ratio=${ratio.toFixed(3)} goal<=${goal} ${ratio <= goal ? 'PASS' : 'FAIL'}  (${note})`;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export const spread = (values: number[]): string =>
  `median ${median(values).toFixed(3)}, ${Math.min(...values).toFixed(3)}-${Math.max(...values).toFixed(3)}, ${values.length} pairs`;
