import { describe, expect, it } from 'vitest';
import { World } from './world.ts';

/** A page that hears nothing any more, so that it goes on to show its frames as queued. */
async function deafPage() {
  const world = new World(1);
  world.server.isZombie = true;
  await world.begin();
  await world.clock.advance(2000);
  const { comfy } = world.server;
  comfy.hangs = () => true;
  return { world, comfy };
}

describe('the watch over what pages show', () => {
  it('misses a job that is shown as queued ten seconds after the server lost it (INV4)', async () => {
    const { world, comfy } = await deafPage();
    comfy.clear();
    await world.clock.advance(17_000);
    world.end();
    expect(world.misses.map(({ invariant }) => invariant)).toEqual(['INV4']);
  });

  it('counts anew for a job that was sent again in the meantime and lost again', async () => {
    const { world, comfy } = await deafPage();
    const jobs = [...comfy.jobs];
    comfy.clear();
    await world.clock.advance(9000);
    for (const posted of world.server.posted.values()) posted.times++;
    comfy.jobs.push(...jobs);
    comfy.clear();
    await world.clock.advance(9000);
    world.end();
    expect(world.misses).toEqual([]);
  });
});
