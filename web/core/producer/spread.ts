import { apportion } from '../story/spread.ts';

/** What a frame is made from: units `from`..`to` (exclusive), drawn as aspect number `aspect` of `aspects` of unit `drawn`. */
export type Portion = { from: number; to: number; drawn: number; aspect: number; aspects: number };

/** Units spread over `n` frames by weight: neighbours are joined where there are too many, shown in aspects where too few. */
export function portionsOf(weights: readonly number[], sentences: readonly number[], n: number): Portion[] {
  return n >= weights.length ? stretch(weights, n) : joinUnits(weights, sentences, n);
}

function stretch(weights: readonly number[], n: number): Portion[] {
  return apportion(weights, n).flatMap((aspects, unit) =>
    Array.from({ length: aspects }, (_, aspect) => ({
      from: unit,
      to: unit + 1,
      drawn: unit,
      aspect,
      aspects,
    })),
  );
}

/** Cuts the units into `n` runs of near equal weight, preferably between sentences. */
function joinUnits(weights: readonly number[], sentences: readonly number[], n: number): Portion[] {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const fair = (sums.at(-1) ?? 0) / n;
  const cost = (from: number, to: number) => {
    const inside = to < weights.length && sentences[to - 1] === sentences[to] ? 0.15 * fair * fair : 0;
    return ((sums[to] ?? 0) - (sums[from] ?? 0) - fair) ** 2 + inside;
  };
  const cuts = cheapest(weights.length, n, cost);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return { from, to, drawn: heaviest(weights, from, to), aspect: 0, aspects: 1 };
  });
}

/** The `n + 1` edges of the partition of `count` with the least cost. */
function cheapest(count: number, n: number, cost: (from: number, to: number) => number): number[] {
  let best: { cost: number; edges: number[] }[] = Array.from({ length: count + 1 }, (_, to) => ({
    cost: to === 0 ? 0 : Infinity,
    edges: [0],
  }));
  for (let run = 1; run <= n; run++)
    best = best.map((_, to) => {
      let found = { cost: Infinity, edges: [0] };
      for (let from = run - 1; from < to; from++) {
        const before = best[from];
        if (before === undefined || before.cost === Infinity) continue;
        const total = before.cost + cost(from, to);
        if (total < found.cost) found = { cost: total, edges: [...before.edges, to] };
      }
      return found;
    });
  return best[count]?.edges ?? [0, count];
}

function heaviest(weights: readonly number[], from: number, to: number): number {
  let best = from;
  for (let unit = from; unit < to; unit++) if ((weights[unit] ?? 0) > (weights[best] ?? 0)) best = unit;
  return best;
}
