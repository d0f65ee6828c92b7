import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { SmallDisk } from './disk.ts';
import { holds } from './holds.ts';
import { ended, Scene, type Setting } from './scene.ts';
import type { FaultServer } from './servers.ts';

/** A server for the tests of one group, reset between them; after each, what holds after every fault is checked. */
export function stageOn<Server extends FaultServer>(start: () => Promise<Server>) {
  const scenes: Scene[] = [];
  const disks: SmallDisk[] = [];
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });
  afterEach(async ({ task }) => {
    const shown = scenes.splice(0);
    try {
      if (task.result?.state !== 'fail') for (const scene of shown) await holds(scene);
    } finally {
      for (const scene of shown) await scene.close();
      for (const disk of disks.splice(0).toReversed()) disk.remove();
      await server.reset();
    }
  });
  afterAll(() => server?.stop());
  const keep = (scene: Scene) => {
    scenes.push(scene);
    return scene;
  };
  return {
    get server() {
      return server;
    },
    open: async (setting: Setting = {}) => keep(await Scene.open(server, setting)),
    begin: async (setting: Setting = {}) => keep(await Scene.begin(server, setting)),
    /** Taken away after the test. */
    lay: (disk: SmallDisk) => {
      disks.push(disk);
      return disk;
    },
  };
}

/** Every frame is drawn and nothing failed, in exactly so many draws of each where they are given. */
export async function completes(scene: Scene, draws?: number[]): Promise<void> {
  const frames = scene.sequence.frames.length;
  await scene.until((run) => ended(run) && scene.done === frames);
  expect(scene.studio.progress).toMatchObject({ done: frames, failed: 0, cancelled: 0 });
  if (draws) expect(scene.draws(), 'INV2: draws of each frame').toEqual(draws);
}

/** Once each. */
export const once = (frames: number): number[] => Array<number>(frames).fill(1);
