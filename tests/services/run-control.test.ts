import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { frameId } from '../support/sequences.ts';
import { beginVirtually as begin, closeVirtually, type VirtualRun } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

/** The server draws whatever it has until nothing is left. */
async function finish({ comfy, clock, studio }: VirtualRun) {
  for (let turn = 0; turn < 60 && studio.run.phase !== 'SequenceComplete'; turn++) {
    comfy.work();
    await clock.advance(1000);
  }
}

/** Frame numbers in the names of the files that open jobs will have, the next one first. */
const queue = ({ comfy }: VirtualRun) =>
  comfy.jobs
    .filter(({ state }) => state !== 'over')
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ id, graph }) => Number(/frame-(\d+)_/.exec(JSON.stringify(graph))?.[1] ?? id));
const sent = ({ comfy }: VirtualRun) => comfy.count('POST', '/prompt');
const takes = ({ studio }: VirtualRun, frame: number) =>
  sequenceOf(studio.run)?.frames.find(({ id }) => id === frameId(frame))?.takes ?? [];
const states = ({ studio }: VirtualRun) => studio.progress?.frames.map(({ state }) => state);
const record = ({ studio }: VirtualRun) => sequenceOf(studio.run)?.run;

describe.each([
  ['with a jobs API', true],
  ['from before it', false],
])('a run on a server %s', (_which, hasJobs) => {
  it('lets one waiting frame be taken out, by its id alone', async () => {
    const world = await begin(3, { hasJobs, settings: { 'storySequence.goodGuest': false } });
    world.comfy.queueForeign();
    world.comfy.work();
    await world.clock.advance(1000);
    world.studio.cancelFrame(frameId(2));
    await world.clock.advance(5000);
    expect(states(world)).toEqual(['running', 'cancelled', 'queued']);
    expect(queue(world)).toEqual([1, 3, NaN]);
    await finish(world);
    expect(states(world)).toEqual(['done', 'cancelled', 'done']);
  });

  it('lets the frame be taken out that runs, and goes on with the next', async () => {
    const world = await begin(2, { hasJobs });
    world.comfy.work();
    await world.clock.advance(1000);
    world.studio.cancelFrame(frameId(1));
    await world.clock.advance(10_000);
    expect(states(world)?.[0]).toBe('cancelled');
    await finish(world);
    expect(states(world)).toEqual(['cancelled', 'done']);
  });

  it('draws an edited frame as it now is, and no frame twice', async () => {
    const world = await begin(4, { hasJobs });
    world.comfy.work();
    await world.clock.advance(1000);
    world.studio.edit({ do: 'prompt', frame: frameId(3), text: 'mine' });
    await world.clock.advance(5000);
    expect(queue(world)).toEqual([1, 2, 4, 3]);
    await finish(world);
    expect(takes(world, 3).map(({ state, prompt }) => [state, prompt])).toEqual([
      ['cancelled', 'prompt 3'],
      ['done', 'mine'],
    ]);
    expect(world.comfy.files).toHaveLength(4);
  });

  it('queues frames anew when they are moved, under the same ids', async () => {
    const world = await begin(4, { hasJobs });
    world.comfy.work();
    await world.clock.advance(1000);
    const ids = world.comfy.jobs.map(({ id }) => id).toSorted();
    world.studio.edit({ do: 'move', frame: frameId(4), to: 1 });
    await world.clock.advance(10_000);
    expect(queue(world)).toEqual([1, 4, 2, 3]);
    expect(world.comfy.jobs.map(({ id }) => id).toSorted()).toEqual(ids);
    await finish(world);
    expect(world.comfy.files).toHaveLength(4);
  });

  it('takes an edit back with undo, and draws the frame as it was', async () => {
    const world = await begin(3, { hasJobs });
    world.comfy.work();
    await world.clock.advance(1000);
    world.studio.edit({ do: 'prompt', frame: frameId(3), text: 'mine' });
    await world.clock.advance(5000);
    world.studio.undo();
    await world.clock.advance(5000);
    await finish(world);
    expect(takes(world, 3).at(-1)).toMatchObject({ state: 'done', prompt: 'prompt 3' });
    expect(world.comfy.files).toHaveLength(3);
  });

  it('sends by itself what a restart lost, in order, and tells it', async () => {
    const world = await begin(4, { hasJobs });
    for (let turn = 0; turn < 3; turn++) {
      world.comfy.work();
      await world.clock.advance(1000);
    }
    world.comfy.restart();
    await world.clock.advance(15_000);
    expect(queue(world)).toEqual([2, 3, 4]);
    expect(record(world)).toMatchObject({ state: 'active', mended: { code: 'server-restarted' } });
    expect(world.studio.mended?.about).toEqual({ count: '3' });
    await finish(world);
    expect(world.comfy.files).toHaveLength(4);
  });

  it('asks first where the user wants to be asked', async () => {
    const world = await begin(2, { hasJobs, settings: { 'storySequence.sendAgain': false } });
    world.comfy.work();
    await world.clock.advance(1000);
    world.comfy.restart();
    await world.clock.advance(15_000);
    expect(record(world)?.stopped?.code).toBe('server-restarted');
    expect(sent(world)).toBe(2);
  });

  it('sets a frame aside that kills the server twice, and draws the others', async () => {
    const world = await begin(3, { hasJobs });
    for (let death = 0; death < 2; death++) {
      world.comfy.work();
      // Long enough for a look at the whole queue, without which an old server does not tell what runs.
      await world.clock.advance(12_000);
      world.comfy.restart();
      await world.clock.advance(15_000);
    }
    expect(takes(world, 1)).toMatchObject([
      { state: 'failed', failure: { code: 'server-crashed-by-frame' } },
    ]);
    await finish(world);
    expect(states(world)).toEqual(['failed', 'done', 'done']);
  });

  it('lets the job of somebody else go before frames that have not begun', async () => {
    const world = await begin(4, { hasJobs });
    world.comfy.work();
    await world.clock.advance(1000);
    world.comfy.queueForeign('30');
    world.comfy.sayStatus();
    await world.clock.advance(20_000);
    expect(queue(world)).toEqual([1, 30, 2, 3, 4]);
    await finish(world);
    expect(world.comfy.files.filter((name) => name.startsWith('frame-'))).toHaveLength(4);
  });

  it('stays where it is in the queue where the user is no good guest', async () => {
    const world = await begin(3, { hasJobs, settings: { 'storySequence.goodGuest': false } });
    world.comfy.work();
    world.comfy.queueForeign('30');
    world.comfy.sayStatus();
    await world.clock.advance(20_000);
    expect(queue(world)).toEqual([1, 2, 3, 30]);
  });
});

describe('a sequence that was drawn', () => {
  const settings = {
    width: 640,
    height: 512,
    steps: null,
    cfg: null,
    seed: { policy: 'per-frame' as const, base: 7 },
  };

  it('is drawn again where it has changed, and only there', async () => {
    const world = await begin(3);
    await finish(world);
    world.studio.edit({ do: 'prompt', frame: frameId(2), text: 'mine' });
    world.studio.draw('changed');
    await world.clock.advance(10);
    expect(queue(world)).toEqual([2]);
    await finish(world);
    expect(takes(world, 2).map(({ seed }) => seed)).toEqual([8, 8]);
  });

  it('is drawn whole again with other seeds when all is to be redone', async () => {
    const world = await begin(2);
    await finish(world);
    world.studio.draw('all');
    await world.clock.advance(10);
    expect(queue(world)).toEqual([1, 2]);
    expect(takes(world, 1).map(({ seed }) => seed)).toEqual([7, 1007]);
  });

  it('has everything missing once its size is another', async () => {
    const world = await begin(2);
    await finish(world);
    world.studio.edit({ do: 'engine', engine: { kind: 'rough' }, settings, family: 'sdxl' });
    world.studio.draw('missing');
    await world.clock.advance(10);
    expect(queue(world)).toEqual([1, 2]);
  });

  it('draws one frame again with a seed that it has not had', async () => {
    const world = await begin(2);
    await finish(world);
    world.studio.retryFrame(frameId(1), { newSeed: true });
    await world.clock.advance(10);
    expect(takes(world, 1).map(({ seed }) => seed)).toEqual([7, 1007]);
  });

  it('lets go of the sequence when there is nothing to draw', async () => {
    const world = await begin(2);
    await finish(world);
    world.studio.retryFailed();
    await world.clock.advance(10);
    expect(await world.clock.advance(1000)).toBeUndefined();
    expect(world.studio.run.phase).toBe('SequenceComplete');
    expect(sent(world)).toBe(2);
  });
});

describe('the memory of the server', () => {
  it('is given back on request while the run is paused, and not while frames are drawn', async () => {
    const world = await begin(3);
    world.comfy.answer = ({ route }) => (route === '/free' ? new Response('') : undefined);
    await world.studio.freeMemory();
    expect(world.comfy.count('POST', '/free')).toBe(0);
    world.studio.pause();
    await world.clock.advance(5000);
    expect(await world.studio.freeMemory()).toBeUndefined();
    expect(world.comfy.count('POST', '/free')).toBe(1);
  });

  it('stays where it is, and that is told, when the server does not answer', async () => {
    const world = await begin(1);
    world.studio.pause();
    await world.clock.advance(5000);
    world.comfy.down = true;
    expect(await world.studio.freeMemory()).toMatchObject({ code: 'server-unreachable' });
  });
});
