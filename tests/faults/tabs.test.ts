import { describe, expect, it } from 'vitest';
import { emptyRun } from '../../web/core/run/run.ts';
import type { Surroundings } from '../../web/services/run/assemble.ts';
import { ended, type Scene } from './support/scene.ts';
import { bothServers } from './support/servers.ts';
import { completes, once, stageOn } from './support/stage.ts';

const TRIES = Number(process.env['TRIES'] ?? 5);

/** A plain-HTTP page has no Web Locks: the lease alone decides. */
const worlds: [string, Partial<Surroundings>][] = [
  ['with Web Locks', { locks: navigator.locks }],
  ['without Web Locks (FR37)', {}],
];

describe.each(bothServers)('on the %s, a page that is loaded again', (_name, start) => {
  const { begin, open } = stageOn(start);

  it.each<[string, (scene: Scene) => Promise<unknown>]>([
    ['frames wait to be sent', (scene) => scene.until(({ phase }) => phase === 'QueuedForGeneration')],
    ['the first frame is queued', (scene) => scene.frame(1, 'queued')],
    ['a frame is drawn', (scene) => scene.frame(2, 'running')],
    ['a frame is complete', (scene) => scene.until(() => scene.done === 1)],
    ['the last frame is drawn', (scene) => scene.frame(3, 'running')],
    ['the sequence is complete', (scene) => scene.end()],
  ])('FR34 INV7 while %s comes to the same end', async (_what, reached) => {
    const scene = await begin({ frames: 3, seconds: 0.3 });
    await reached(scene);
    const restored = await scene.takes(() => scene.reload());
    expect(restored).toBeLessThanOrEqual(5000);
    await completes(scene, once(3));
    expect(scene.now.frames.map(({ takes }) => takes.length)).toEqual(once(3));
  });

  it('FR32 ★ after it crashed in the middle comes to the same end', async () => {
    const scene = await begin({ frames: 3, seconds: 0.3, hurry: 10 });
    await scene.frame(2, 'running');
    await scene.crash();
    await completes(scene, once(3));
  });

  it('FR34 INV7 while prompts are reviewed, while it is paused and while it is cancelled', async () => {
    const scene = await open({ frames: 4, seconds: 0.3 });
    await scene.until((run) => run.phase === 'PromptsReview');
    scene.studio.startGeneration();
    await scene.frame(2, 'running');
    scene.studio.pause();
    await scene.frame(4, 'waiting');
    await scene.reload();
    await scene.until((run) => run.phase === 'Paused');
    scene.studio.resume();
    await scene.frame(3, 'running');
    scene.studio.cancel();
    await scene.reload();
    await scene.end();
    const { done = 0, cancelled = 0 } = scene.studio.progress ?? {};
    expect(done + cancelled).toBe(4);
    expect(done).toBeGreaterThanOrEqual(2);
    expect(Math.max(...scene.draws())).toBe(1);
  });
});

describe.each(bothServers)('on the %s, two tabs', (_name, start) => {
  const { open } = stageOn(start);

  it.each(worlds)(
    `FR35 ★ that start one sequence at once, 0 to 50 ms apart, %s, ${TRIES} times: one drives, each frame is sent once`,
    async (_what, world) => {
      for (let time = 0; time < TRIES; time++) {
        const scene = await open({ frames: 3, seconds: 0.1, world });
        const second = await scene.secondTab();
        second.open(scene.sequence);
        await scene.until(({ phase }) => phase === 'PromptsReview');
        await scene.when(() => second.run !== emptyRun);
        scene.studio.startGeneration();
        await new Promise((resolve) => setTimeout(resolve, (50 * time) / Math.max(1, TRIES - 1)));
        second.startGeneration();
        await scene.when(() => [scene.studio, second].some(({ run }) => ended(run)));
        await scene.when(() => scene.stored().status === 'complete');
        expect(scene.posts()).toHaveLength(3);
        expect(scene.draws()).toEqual(once(3));
      }
    },
  );
});
