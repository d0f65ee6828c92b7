import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { MemoryDb, type Db } from '../../web/services/db.ts';
import type { FakeComfy } from '../support/fake-comfy.ts';
import { freshSequence } from '../support/studios.ts';
import { settle, type VirtualClock } from '../support/virtual-clock.ts';
import { closeVirtually, openVirtually, type VirtualRun } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const FRAMES = 20;
/** Drawn while the page is open, and then while it is closed. */
const BEFORE = 8;
const MEANWHILE = 6;

type Left = { comfy: FakeComfy; clock: VirtualClock; db: Db };

/** A page begins a sequence and is closed in the middle; the server goes on. */
async function left(hasJobs: boolean, change: (comfy: FakeComfy) => void = () => undefined) {
  const db = new MemoryDb(true);
  const first = await openVirtually(freshSequence(FRAMES), { db });
  const { comfy, clock, studio } = first;
  comfy.hasJobs = hasJobs;
  studio.startGeneration();
  await clock.advance(10);
  first.socket().open();
  for (let half = 0; half < 2 * BEFORE; half++) {
    comfy.work();
    await clock.advance(1000);
  }
  await clock.advance(2000);
  const sequence = sequenceOf(studio.run) ?? freshSequence(1);
  studio.dispose();
  for (let half = 0; half < 2 * MEANWHILE; half++) comfy.work();
  change(comfy);
  return { sequence, world: { comfy, clock, db } };
}

const comfyAsked = ({ asked }: FakeComfy, from: number) =>
  asked
    .slice(from)
    .map(({ method, route }) => `${method} ${route}`)
    .filter((line) => !line.includes('/story-sequence'));

/** The next page, as soon as it knows; `asked`: what it has asked ComfyUI until then. */
async function resumed(
  sequence: Awaited<ReturnType<typeof left>>['sequence'],
  world: Left,
): Promise<{ page: VirtualRun; asked: string[] }> {
  const from = world.comfy.asked.length;
  const page = await openVirtually(sequence, world);
  await world.clock.advance(0);
  await settle();
  await settle();
  return { page, asked: comfyAsked(world.comfy, from) };
}

const inRightState = { done: BEFORE + MEANWHILE, open: FRAMES - BEFORE - MEANWHILE };

describe.each([
  ['with the jobs API', true, ['GET /jobs?status=pending,in_progress', 'GET /jobs?limit=100']],
  ['from before the jobs API', false, ['GET /queue', `GET /history?max_items=${MEANWHILE + 2}`]],
])('a page that is reloaded in the middle of a run, on a server %s', (_which, hasJobs, questions) => {
  it('shows each frame as it is after two requests', async () => {
    const { sequence, world } = await left(hasJobs);
    const { page, asked } = await resumed(sequence, world);
    expect(page.studio.progress).toMatchObject(inRightState);
    expect(asked).toEqual(questions);
  });

  it('draws the rest, and nothing twice', async () => {
    const { sequence, world } = await left(hasJobs);
    const { page } = await resumed(sequence, world);
    await page.drawAll();
    expect(page.studio.run.phase).toBe('SequenceComplete');
    expect(page.posts()).toHaveLength(FRAMES);
  });

  it('tells a frame that failed meanwhile as failed', async () => {
    const { sequence, world } = await left(hasJobs, (comfy) => {
      comfy.work();
      comfy.failRunning('the paint ran out');
    });
    const { page } = await resumed(sequence, world);
    const takes = sequenceOf(page.studio.run)?.frames[BEFORE + MEANWHILE]?.takes;
    expect(takes?.[0]).toMatchObject({ state: 'failed', failure: { code: 'frame-error' } });
  });

  it('finds its pictures also where many others were drawn since', async () => {
    const { sequence, world } = await left(hasJobs, (comfy) => {
      for (let other = 0; other < 6 * FRAMES; other++) {
        comfy.queueForeign(`other-${other}`);
        comfy.finish(comfy.jobs.length - 1);
      }
    });
    const { page } = await resumed(sequence, world);
    await world.clock.advance(100);
    expect(page.studio.progress).toMatchObject(inRightState);
  });
});

describe('what a page remembers of how old its server is', () => {
  it('costs nothing but a later question where the server was renewed meanwhile', async () => {
    const { sequence, world } = await left(false);
    world.comfy.hasJobs = true;
    const { page, asked } = await resumed(sequence, world);
    expect(page.studio.progress).toMatchObject(inRightState);
    expect(asked[0]).toBe('GET /queue');
    const from = world.comfy.asked.length;
    await world.clock.advance(7000);
    expect(comfyAsked(world.comfy, from)).toContain('GET /jobs?status=pending,in_progress');
    expect(comfyAsked(world.comfy, from)).not.toContain('GET /queue');
    page.studio.dispose();
    const next = await resumed(sequence, world);
    expect(next.asked[0]).toBe('GET /jobs?status=pending,in_progress');
  });

  it('costs a question more where the server was set back', async () => {
    const { sequence, world } = await left(true);
    world.comfy.hasJobs = false;
    const { page, asked } = await resumed(sequence, world);
    expect(page.studio.progress).toMatchObject(inRightState);
    expect(asked.slice(0, 2)).toEqual(['GET /jobs?status=pending,in_progress', 'GET /queue']);
  });

  it('is not learned from a list that is broken for a moment', async () => {
    const { sequence, world } = await left(true, (comfy) => {
      comfy.answer = ({ route }) =>
        route.startsWith('/jobs?') ? new Response('', { status: 500 }) : undefined;
    });
    const { page } = await resumed(sequence, world);
    page.studio.dispose();
    const next = await resumed(sequence, world);
    expect(next.asked[0]).toBe('GET /jobs?status=pending,in_progress');
  });

  it('is unknown in another browser: the page asks', async () => {
    const { sequence, world } = await left(false);
    const { page, asked } = await resumed(sequence, { ...world, db: new MemoryDb(true) });
    expect(page.studio.progress).toMatchObject(inRightState);
    expect(asked.slice(0, 2)).toEqual(['GET /jobs?status=pending,in_progress', 'GET /queue']);
  });
});

describe('a page that is closed in the middle of a run', () => {
  it('asks nothing more, not even of a frame that was just said to be over', async () => {
    const { comfy, clock, studio, socket, idOf } = await openVirtually(freshSequence(3));
    studio.startGeneration();
    await clock.advance(10);
    socket().open();
    await clock.advance(1000);
    const from = comfy.asked.length;
    socket().say('execution_success', { prompt_id: idOf(0) });
    studio.dispose();
    await clock.advance(10_000);
    expect(comfyAsked(comfy, from)).toEqual([]);
  });
});
