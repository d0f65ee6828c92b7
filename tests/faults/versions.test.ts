import { describe, expect, it } from 'vitest';
import { startStandIn, type StandInOptions } from '../support/stand-in.ts';
import { hurriedClock } from './support/clock.ts';
import { standIn } from './support/servers.ts';
import { completes, once, stageOn } from './support/stage.ts';

type Age = NonNullable<StandInOptions['age']>;
const ages: Age[] = ['0.3.45', '0.3.75', '0.8.0', '0.28.0', '0.38.1'];

describe.each(ages)('a server of version %s', (age) => {
  const stage = stageOn(() => standIn({ age }));

  it('FR31 gives the same pictures as any other, and is asked once what it can', async () => {
    const scene = await stage.begin({ frames: 4, seconds: 0.1, marks: { 2: '!memory-once' } });
    await completes(scene, [1, 2, 1, 1]);
    const asked = scene.proxy.passed.filter(({ path }) => path.endsWith('/jobs?limit=1'));
    expect(asked.length).toBeLessThanOrEqual(1);
    expect(scene.pictures()).toHaveLength(4);
  });
});

describe('a server that is replaced between two runs', () => {
  const stage = stageOn(() => standIn({ age: '0.3.75' }));

  it('FR31 is found out anew: the second run asks the way that the new one understands', async () => {
    const scene = await stage.begin({ frames: 2, seconds: 0.1 });
    await completes(scene, once(2));
    await stage.server.kill();
    const port = Number(new URL(stage.server.url).port);
    const newer = await startStandIn({ age: '0.38.1', base: stage.server.base, port });
    try {
      scene.proxy.forget();
      scene.studio.draw('all');
      await scene.until(() => scene.now.frames.every(({ takes }) => takes.length === 2));
      await completes(scene, [2, 2]);
      await scene.until(() => scene.studio.saving === 'saved');
    } finally {
      await newer.stop();
    }
  });
});

describe('a server’s clock', () => {
  const stage = stageOn(standIn);

  it.each([
    ['is an hour behind', -3600],
    ['is in 1970', -Date.now() / 1000],
    ['is an hour ahead', 3600],
  ])('FR30 that %s gives no negative time and no other order', async (_what, clockShift) => {
    await stage.server.fault({ clockShift });
    const scene = await stage.begin({ frames: 4, seconds: 0.1 });
    await completes(scene, once(4));
    expectTimes(scene.now.frames.flatMap(({ takes }) => takes.map(({ durationMs }) => durationMs)));
  });

  it.each([-3600, 3600])(
    'FR30 that jumps by %i s in the middle of a frame gives no negative time',
    async (clockShift) => {
      const scene = await stage.begin({ frames: 3, seconds: 0.3 });
      await scene.frame(2, 'running');
      await stage.server.fault({ clockShift });
      await completes(scene, once(3));
      expectTimes(scene.now.frames.flatMap(({ takes }) => takes.map(({ durationMs }) => durationMs)));
      expect(scene.studio.progress?.elapsedMs).toBeGreaterThanOrEqual(0);
    },
  );

  it.each([-3600_000, 3600_000])(
    'FR30 (the panel’s own) that jumps by %i ms changes nothing',
    async (jump) => {
      let shift = 0;
      const real = hurriedClock(4);
      const clock = { ...real, now: () => real.now() + shift };
      const scene = await stage.begin({ frames: 3, seconds: 0.3, world: { clock } });
      await scene.frame(2, 'running');
      shift = jump;
      await completes(scene, once(3));
      expect(scene.studio.progress?.elapsedMs).toBeGreaterThanOrEqual(0);
    },
  );
});

function expectTimes(times: (number | undefined)[]): void {
  for (const time of times) expect(time ?? 0).toBeGreaterThanOrEqual(0);
}
