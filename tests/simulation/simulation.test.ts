import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deedNames, happen, type Deed } from './deeds.ts';
import { found } from './found.ts';
import { play } from './history.ts';
import { checkAll } from './invariants.ts';
import type { Wishes } from './wishes.ts';
import { World } from './world.ts';

class Happening implements fc.AsyncCommand<Wishes, World> {
  readonly deed: Deed;

  constructor(deed: Deed) {
    this.deed = deed;
  }

  check(): boolean {
    return true;
  }

  async run(_wishes: Wishes, world: World): Promise<void> {
    await happen(world, this.deed);
  }

  toString(): string {
    return JSON.stringify(this.deed);
  }
}

const ms = fc.constantFrom(0, 0, 2, 5, 10, 30, 200, 1000, 1000, 3000, 3000, 8000, 25_000);
const happenings = fc.commands(
  deedNames.map((what) =>
    fc.record({ pick: fc.nat(999), ms }).map((rest) => new Happening({ what, ...rest })),
  ),
  { maxCommands: 60 },
);

// One seed, so that a change is judged by its own; `node bench/histories.ts` looks further.
describe('browsers, a server, its disk and the ways between them, to which anything may happen', () => {
  it('hold all that must hold after ten quiet minutes and one press (INV1-INV7, INV10)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), happenings, async (seed, deeds) => {
        const world = new World(seed);
        await world.begin();
        await fc.asyncModelRun(() => ({ model: world.wishes, real: world }), deeds);
        checkAll(world, await world.quiet());
        world.end();
        expect(world.misses).toEqual([]);
      }),
      { numRuns: 400, seed: 20261121 },
    );
  }, 120_000);
});

describe('histories in which something once went wrong', () => {
  it.each(found)(
    '$what',
    async ({ seed, deeds }) => {
      expect(await play(seed, deeds)).toEqual([]);
    },
    60_000,
  );
});
