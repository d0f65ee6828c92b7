import { describe, expect, it } from 'vitest';
import { endOf, foreignJob, queueOf } from './support/foreign.ts';
import { ended, type Scene } from './support/scene.ts';
import { bothServers, standIn } from './support/servers.ts';
import { completes, once, stageOn } from './support/stage.ts';

const idsOf = (scene: Scene) => scene.now.frames.flatMap(({ takes }) => takes.map(({ jobId }) => jobId));
const isGone = async (scene: Scene, url: string) => {
  const queue = await queueOf(url);
  return idsOf(scene).every((id) => !queue.includes(id));
};

describe.each(bothServers)('on the %s, a cancel', (_name, start) => {
  const stage = stageOn(start);
  const { begin } = stage;
  const foreign = () => foreignJob(stage.server.url);
  const finishes = (id: string) =>
    expect.poll(() => endOf(stage.server.url, id), { timeout: 60_000 }).toBe('success');

  it('FR47 ★ with 1 frame running and 29 waiting between the jobs of others: own ids only, all within 5 s', async () => {
    const before = await foreign();
    const scene = await begin({ frames: 31, seconds: 0.4, hurry: 1 });
    await scene.until(() => scene.done === 1);
    const after = await foreign();
    const begun = Date.now();
    scene.studio.cancel();
    await scene.until((run) => ('cancelling' in run && run.cancelling) || ended(run));
    expect(Date.now() - begun).toBeLessThanOrEqual(1000);
    await expect.poll(() => isGone(scene, stage.server.url), { timeout: 5000 }).toBe(true);
    expect(Date.now() - begun).toBeLessThanOrEqual(5000);
    await scene.end();
    await finishes(before);
    await finishes(after);
    const { done = 0, cancelled, failed } = scene.studio.progress ?? {};
    expect(done).toBeGreaterThanOrEqual(1);
    expect([failed, cancelled]).toEqual([0, 31 - done]);
    await expect.poll(() => scene.stored().status, { timeout: 5000 }).toBe('cancelled');
    expect(scene.stored().frames.filter(({ activeTake }) => activeTake !== null)).toHaveLength(done);
    expect(scene.pictures()).toHaveLength(done);
  });

  it.each([0, 50, 100, 150, 200, 250, 300])(
    'FR48 %i ms after a frame of 250 ms began: its image is kept or it was stopped, and nobody else is',
    async (ms) => {
      const scene = await begin({ frames: 2, seconds: 0.25 });
      await scene.frame(1, 'running');
      const behind = await foreign();
      await new Promise((resolve) => setTimeout(resolve, ms));
      scene.studio.cancel();
      await scene.end();
      await finishes(behind);
      const drawn = scene.now.frames.map(({ takes }) => takes.at(-1)?.state === 'done');
      const pictures = scene.pictures();
      expect(drawn).toEqual(
        ['frame-001', 'frame-002'].map((name) => pictures.some((one) => one.startsWith(name))),
      );
    },
  );
});

describe.each(bothServers)('on the %s, a path prefix', (_name, start) => {
  const stage = stageOn(start);

  it('FR50 is kept by every request of a run', async () => {
    const scene = await stage.begin({ frames: 3, proxy: { prefix: '/x/y' } });
    await completes(scene, once(3));
    expect(scene.proxy.passed.filter(({ reached }) => !reached)).toEqual([]);
  });
});

describe('on a server whose interrupt stops whatever runs', () => {
  const stage = stageOn(() => standIn({ age: '0.3.45' }));
  const stops = (scene: Scene) => scene.proxy.passed.filter(({ path }) => path.endsWith('/interrupt'));

  it('FR49 sends it never while somebody else’s job runs', async () => {
    const running = await foreignJob(stage.server.url, 1.5);
    const scene = await stage.begin({ frames: 3, seconds: 0.2 });
    await scene.frame(3, 'queued');
    scene.studio.cancel();
    await scene.end();
    expect(stops(scene)).toEqual([]);
    await expect.poll(() => endOf(stage.server.url, running), { timeout: 60_000 }).toBe('success');
    expect(scene.studio.progress).toMatchObject({ done: 0, cancelled: 3 });
  });

  it('FR49 sends it while our own job runs, and stops nobody behind it', async () => {
    const scene = await stage.begin({ frames: 3, seconds: 3 });
    await scene.frame(1, 'running');
    const behind = await foreignJob(stage.server.url, 0.5);
    scene.studio.cancel();
    await scene.end();
    expect(stops(scene).length).toBeGreaterThanOrEqual(1);
    expect(scene.studio.progress).toMatchObject({ done: 0, cancelled: 3 });
    await expect.poll(() => endOf(stage.server.url, behind), { timeout: 60_000 }).toBe('success');
  });
});
