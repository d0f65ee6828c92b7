import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { beginVirtually, closeVirtually, type Like, type VirtualRun } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const FRAMES = 8;
/** ms from the end of one frame to that of the next. */
const QUICK = 8;

const servers: [string, Like][] = [
  ['with the jobs API', {}],
  ['from before the jobs API', { hasJobs: false }],
];

/** The page has made its first look, and nothing is drawn yet. */
async function begun(like: Like): Promise<VirtualRun> {
  const run = await beginVirtually(FRAMES, like);
  run.socket().open();
  await run.clock.advance(1000);
  return run;
}

/** Draws one frame after the other, each announced twice as ComfyUI does. */
async function drawQuickly(run: VirtualRun, end: (index: number) => void): Promise<void> {
  for (let index = 0; index < FRAMES; index++) {
    run.comfy.run(index);
    run.comfy.sayStarted();
    end(index);
    for (const [type, data] of [
      ['execution_success', {}],
      ['executing', { node: null }],
    ] as const)
      run.socket().say(type, { prompt_id: run.idOf(index), ...data });
    await run.clock.advance(QUICK);
  }
}

const states = ({ studio }: VirtualRun) =>
  sequenceOf(studio.run)
    ?.frames.map(({ takes }) => takes[0]?.state)
    .join(' ');
const asked = ({ comfy }: VirtualRun, from: number) =>
  comfy.asked.slice(from).filter(({ route }) => !route.startsWith('/story-sequence'));

describe.each(servers)('frames that take no time at all, on a server %s', (_which, like) => {
  it('are looked at together, for each look takes of the time for drawing', async () => {
    const run = await begun(like);
    const from = run.comfy.asked.length;
    await drawQuickly(run, (index) => run.comfy.save(index));
    await run.clock.advance(100);
    expect(run.studio.run.phase).toBe('SequenceComplete');
    expect(asked(run, from).length).toBeLessThanOrEqual(2);
  });

  it('are told one by one where one of them failed', async () => {
    const run = await begun(like);
    await drawQuickly(run, (index) =>
      index === 5 ? run.comfy.failRunning('the paint ran out') : run.comfy.save(index),
    );
    await run.clock.advance(100);
    expect(states(run)).toBe('done done done done done failed done done');
  });

  it('are found though their records are written late', async () => {
    const run = await begun(like);
    let isLate = true;
    run.comfy.answer = ({ route }) =>
      isLate && route.startsWith('/history') ? Response.json({}) : undefined;
    await drawQuickly(run, (index) => run.comfy.save(index));
    await run.clock.advance(100);
    isLate = false;
    await run.clock.advance(2500);
    expect(run.studio.run.phase).toBe('SequenceComplete');
    expect(run.posts()).toHaveLength(FRAMES);
  });
});

describe('a frame that ends alone', () => {
  it.each(servers)('is shown at once, by one request, on a server %s', async (_which, like) => {
    const run = await begun(like);
    run.comfy.run(0);
    run.comfy.sayStarted();
    await run.clock.advance(3000);
    run.comfy.save(0);
    const from = run.comfy.asked.length;
    run.socket().say('execution_success', { prompt_id: run.idOf(0) });
    await run.clock.advance(10);
    expect(run.studio.progress).toMatchObject({ done: 1 });
    expect(asked(run, from)).toHaveLength(1);
  });

  it.each([5, 120, 600, 1500])(
    'FR08 is asked for four times at most while its record is late, its second message %d ms after the first',
    async (apart) => {
      const run = await begun({});
      run.comfy.run(0);
      run.comfy.sayStarted();
      await run.clock.advance(3000);
      const from = run.comfy.asked.length;
      run.socket().say('execution_success', { prompt_id: run.idOf(0) });
      await run.clock.advance(apart);
      run.socket().say('executing', { node: null, prompt_id: run.idOf(0) });
      await run.clock.advance(2400 - apart);
      run.comfy.save(0);
      await run.clock.advance(apart < 1000 ? 200 : 4000);
      expect(run.studio.progress).toMatchObject({ done: 1 });
      expect(asked(run, from).filter(({ route }) => route.includes(run.idOf(0))).length).toBeLessThanOrEqual(
        4,
      );
    },
  );
});
