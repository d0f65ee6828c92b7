import { arcs, type ArcId, type Beat } from './arcs.ts';

/** The beats of each of `n` frames, in order: every beat is in one frame or several, every frame has one or several. */
export function spreadBeats(arc: ArcId, n: number): Beat[][] {
  const { beats } = arcs[arc];
  if (n >= beats.length) {
    const counts = apportion(
      beats.map((beat) => beat.share),
      n,
    );
    return beats.flatMap((beat, index) => Array.from({ length: counts[index] ?? 0 }, () => [beat]));
  }
  return gather(beats, n);
}

/** Splits `total` by weights: largest remainder, at least one for each; `total` is at least the number of weights. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map((share) => Math.max(1, Math.floor(share)));
  const missing = () => total - counts.reduce((a, b) => a + b, 0);
  const short = (index: number) => (exact[index] ?? 0) - (counts[index] ?? 0);
  const all = [...weights.keys()];
  while (missing() > 0) bump(all, short, 1);
  while (missing() < 0) {
    const rich = all.filter((index) => (counts[index] ?? 0) > 1);
    bump(rich, (index) => -short(index), -1);
  }
  return counts;

  function bump(among: number[], need: (index: number) => number, by: number): void {
    const best = among.reduce((a, b) => (need(b) > need(a) + 1e-9 ? b : a));
    counts[best] = (counts[best] ?? 0) + by;
  }
}

function gather(beats: readonly Beat[], n: number): Beat[][] {
  const frames: Beat[][] = Array.from({ length: n }, () => []);
  let before = 0;
  for (const beat of beats) {
    const centre = (before + beat.share / 2) / 100;
    frames[Math.min(n - 1, Math.floor(centre * n))]?.push(beat);
    before += beat.share;
  }
  for (let empty = 0; empty < n; empty++) if (frames[empty]?.length === 0) fill(frames, empty);
  return frames;
}

/** Passes one beat along from the nearest frame that has two, so that the order stays. */
function fill(frames: Beat[][], empty: number): void {
  const rich = [...frames.keys()].filter((index) => (frames[index]?.length ?? 0) > 1);
  const donor = rich.reduce((a, b) => (Math.abs(b - empty) < Math.abs(a - empty) ? b : a));
  const step = donor > empty ? -1 : 1;
  for (let index = donor; index !== empty; index += step) {
    const beat = step > 0 ? frames[index]?.pop() : frames[index]?.shift();
    if (beat === undefined) return;
    if (step > 0) frames[index + step]?.unshift(beat);
    else frames[index + step]?.push(beat);
  }
}
