import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { beginVirtually, closeVirtually, type VirtualRun } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const ages = [
  ['the newest server', {}],
  ['a server without the jobs API', { hasJobs: false }],
] as const;

/** The worker draws so many frames, and the page sees it. */
async function draw({ comfy, clock }: VirtualRun, frames: number): Promise<void> {
  for (let half = 0; half < 2 * frames; half++) {
    comfy.work();
    comfy.sayStarted();
    await clock.advance(1000);
  }
}

/** A run of one frame whose server died while it wrote the picture, and is up again. */
async function killedWhileSaving(server: (typeof ages)[number][1]): Promise<VirtualRun> {
  const run = await beginVirtually(1, server);
  run.comfy.work();
  await run.clock.advance(1000);
  run.comfy.save(0);
  run.comfy.cutFiles.push(...run.comfy.files);
  run.comfy.restart();
  await run.clock.advance(10_000);
  return run;
}

describe.each(ages)('%s that is killed in the middle of a run and started again', (_age, like) => {
  it('keeps what is drawn, and the rest is sent again within ten seconds, at most one of it twice', async () => {
    const run = await beginVirtually(5, like);
    await draw(run, 2);
    run.comfy.work();
    await run.clock.advance(1000);
    run.comfy.down = true;
    run.comfy.restart();
    await run.clock.advance(20_000);
    expect(run.studio.run).toMatchObject({ connection: 'unreachable' });
    run.comfy.down = false;
    await run.clock.advance(10_000);
    expect(sequenceOf(run.studio.run)?.run?.mended).toMatchObject({
      code: 'server-restarted',
      about: { count: '3' },
    });
    expect(run.comfy.jobs).toHaveLength(3);
    await run.drawAll();
    expect(run.studio.run.phase).toBe('SequenceComplete');
    expect(run.posts()).toHaveLength(8);
    expect(run.comfy.files).toHaveLength(5);
  });

  it('makes a picture again that it was writing when it died, and lists the whole one', async () => {
    const run = await killedWhileSaving(like);
    expect(run.studio.progress).toMatchObject({ done: 0, open: 1 });
    await run.drawAll();
    const image = sequenceOf(run.studio.run)?.frames[0]?.takes[0]?.image?.filename;
    expect(image).toMatch(/_00002_\.png$/);
  });

  it('and had drawn one again under the same name by then: that picture is found', async () => {
    const run = await killedWhileSaving(like);
    run.comfy.work();
    run.comfy.save(0);
    run.comfy.restart();
    await run.clock.advance(10_000);
    expect(run.studio.progress).toMatchObject({ done: 1 });
    expect(run.posts()).toHaveLength(2);
  });
});

/** The server dies twice, each time before anybody sees a job run. */
async function dieTwice({ comfy, clock }: VirtualRun): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await clock.advance(1000);
    comfy.down = true;
    comfy.restart();
    await clock.advance(5000);
    comfy.down = false;
    await clock.advance(9000);
  }
}

describe('a frame that kills the server as soon as it begins', () => {
  it('is set aside after the second time, though nobody saw it run, and the others are drawn', async () => {
    const run = await beginVirtually(3);
    const [first] = run.posts();
    await dieTwice(run);
    expect(run.studio.progress?.frames[0]?.failure?.code).toBe('server-crashed-by-frame');
    expect(run.comfy.jobs.map(({ id }) => id)).not.toContain(first);
    await run.drawAll();
    expect(run.studio.progress).toMatchObject({ done: 2, failed: 1 });
  });

  it('is not taken for the work of others where a frame before it, just drawn, still stands in the queue', async () => {
    const run = await beginVirtually(3, { hasJobs: false });
    const running = [[0, run.idOf(0)]];
    const pending = [1, 2].map((number) => [number, run.idOf(number)]);
    await draw(run, 1);
    run.comfy.answer = ({ route }) =>
      route === '/queue' ? Response.json({ queue_running: running, queue_pending: pending }) : undefined;
    run.socket().close();
    await run.clock.advance(10_000);
    run.comfy.answer = undefined;
    await dieTwice(run);
    expect(run.studio.progress?.frames[1]?.failure?.code).toBe('server-crashed-by-frame');
  });
});

describe.each(ages)('on %s, frames that are drawn and forgotten while the page sleeps', (_age, like) => {
  it('are found by their pictures when it is told to pause as it wakes: none is drawn again', async () => {
    const run = await beginVirtually(2, like);
    run.socket().open();
    await run.clock.advance(8000);
    for (const index of [0, 1]) run.comfy.save(index);
    run.comfy.jobs.length = 0;
    run.clock.sleep(60_000);
    run.studio.pause();
    await run.clock.advance(10_000);
    run.studio.resume();
    await run.clock.advance(10_000);
    expect(run.studio.progress).toMatchObject({ done: 2 });
    expect(run.posts()).toHaveLength(2);
  });
});

describe.each(ages)('on %s, a queue that somebody empties', (_age, like) => {
  it('is told within ten seconds and not refilled, until one press sends exactly those again', async () => {
    const run = await beginVirtually(4, like);
    await draw(run, 1);
    run.comfy.work();
    await run.clock.advance(1000);
    run.comfy.clear();
    await run.clock.advance(10_000);
    expect(run.stopped()).toBe('removed-from-queue');
    await run.clock.advance(60_000);
    expect(run.posts()).toHaveLength(4);
    run.studio.resume();
    await run.clock.advance(5000);
    expect(run.posts()).toHaveLength(6);
    await run.drawAll();
    expect(run.studio.progress).toMatchObject({ done: 4, failed: 0 });
  });

  it('with its history is not taken for a restart while the connection holds', async () => {
    const run = await beginVirtually(4, like);
    run.socket().open();
    await draw(run, 1);
    run.comfy.jobs.length = 0;
    await run.clock.advance(10_000);
    expect(run.stopped()).toBe('removed-from-queue');
  });

  it('long after the server was out of reach is not taken for a restart', async () => {
    const run = await beginVirtually(4, like);
    run.comfy.down = true;
    await run.clock.advance(5000);
    run.comfy.down = false;
    run.comfy.work();
    await run.clock.advance(60_000);
    run.comfy.clear();
    await run.clock.advance(10_000);
    expect(run.stopped()).toBe('removed-from-queue');
  });

  it('is noticed at once where the server tells how many are left', async () => {
    const run = await beginVirtually(4, like);
    run.socket().open();
    run.comfy.work();
    await run.clock.advance(6500);
    run.comfy.clear();
    run.comfy.sayStatus();
    await run.clock.advance(4000);
    expect(run.stopped()).toBe('removed-from-queue');
  });
});

describe('a worker that died while its server goes on answering', () => {
  it('stops the run after a minute, gets nothing more, and the run goes on by itself after the restart', async () => {
    const run = await beginVirtually(2);
    await run.clock.advance(80_000);
    expect(run.stopped()).toBe('server-not-running-jobs');
    await run.clock.advance(120_000);
    expect(run.posts()).toHaveLength(2);
    run.comfy.down = true;
    run.comfy.restart();
    await run.clock.advance(10_000);
    run.comfy.down = false;
    await run.clock.advance(10_000);
    await run.drawAll();
    expect(run.studio.run.phase).toBe('SequenceComplete');
  });

  it('goes on as well after a restart too quick for our knocking: the socket broke', async () => {
    const run = await beginVirtually(2);
    run.socket().open();
    await run.clock.advance(80_000);
    expect(run.stopped()).toBe('server-not-running-jobs');
    run.comfy.restart();
    await run.clock.advance(10_000);
    await run.drawAll();
    expect(run.studio.run.phase).toBe('SequenceComplete');
  });
});

describe('a clock that is set back an hour', () => {
  it('puts nothing off that the run waits for', async () => {
    const run = await beginVirtually(3);
    await draw(run, 1);
    run.clock.set(-3_600_000);
    await draw(run, 1);
    expect(run.studio.progress).toMatchObject({ done: 2 });
    run.comfy.clear();
    await run.clock.advance(10_000);
    expect(run.stopped()).toBe('removed-from-queue');
  });
});

describe('a server that is replaced by one of another age in the middle of a run', () => {
  it.each([
    ['newer', false, true],
    ['older', true, false],
  ])('%s, is asked in its own way from then on', async (_age, before, after) => {
    const run = await beginVirtually(3, { hasJobs: before });
    run.socket().open();
    await draw(run, 1);
    run.comfy.restart();
    run.comfy.hasJobs = after;
    await run.clock.advance(600);
    run.socket().open();
    await run.clock.advance(10_000);
    await run.drawAll();
    expect(run.studio.run.phase).toBe('SequenceComplete');
    const last = run.comfy.asked.slice(-8).map(({ route }) => route);
    expect(last.some((route) => route.startsWith('/jobs/'))).toBe(after);
  });
});
