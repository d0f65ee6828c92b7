import { checkAll } from './invariants.ts';
import { SeededChance } from './chance.ts';
import { deedNames, happen, type Deed } from './deeds.ts';
import { World, type Miss } from './world.ts';

const waits = [0, 0, 2, 5, 10, 30, 200, 1000, 1000, 3000, 3000, 8000, 25_000] as const;

/** The deeds of a seed: mostly few, at most sixty. */
export function deedsOf(seed: number): Deed[] {
  const chance = new SeededChance(seed ^ 0x5eed);
  const count = 1 + Math.floor(60 * chance.number() ** 2);
  return Array.from({ length: count }, () => ({
    what: chance.is(0.15) ? 'wait' : (chance.pick(deedNames) ?? 'wait'),
    pick: chance.below(1000),
    ms: chance.pick(waits) ?? 0,
  }));
}

/** Plays a history to its quiet end; what did not hold comes back. The same seed and deeds give the same history. */
export async function play(
  seed: number,
  deeds: readonly Deed[],
  log?: (line: string) => void,
): Promise<Miss[]> {
  const world = new World(seed);
  const beginMs = world.clock.now();
  if (log)
    world.log = (line) => log(`${((world.clock.now() - beginMs) / 1000).toFixed(3).padStart(9)} ${line}`);
  const escaped = (error: unknown) => world.miss('INV5', `thrown: ${wordsOf(error)}`);
  process.on('unhandledRejection', escaped);
  try {
    await world.begin();
    for (const deed of deeds) await happen(world, deed);
    checkAll(world, await world.quiet());
  } catch (error) {
    escaped(error);
  }
  world.end();
  process.off('unhandledRejection', escaped);
  return world.misses;
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error);

/** Fewer deeds that miss the same invariant: those that can be left out one by one are. */
export async function shortest(seed: number, deeds: readonly Deed[], invariant: string): Promise<Deed[]> {
  let kept = [...deeds];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length;) {
      const fewer = kept.toSpliced(from, size);
      const misses = await play(seed, fewer);
      if (misses.some((miss) => miss.invariant === invariant)) kept = fewer;
      else from += size;
    }
  }
  return kept;
}
