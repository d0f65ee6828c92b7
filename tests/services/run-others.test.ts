import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { freshSequence } from '../support/studios.ts';
import { beginVirtually, closeVirtually, openVirtually } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

/** Ids that wait, the next one first. */
const waiting = (comfy: FakeComfy): string[] =>
  comfy.jobs
    .filter(({ state }) => state === 'pending')
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ id }) => id);

/** Requests that would harm somebody else. */
const harmful = (comfy: FakeComfy) =>
  comfy.asked.filter(({ method, route, body }) => {
    const said = JSON.stringify(body ?? {});
    if (method !== 'POST') return false;
    return route === '/interrupt'
      ? !said.includes('prompt_id')
      : /^.(queue|history)$/.test(route) && /clear/.test(said);
  });

/** Something that happens when the test says so. */
const held = () => Promise.withResolvers<void>();

describe.each([
  ['the newest server', {}],
  ['a server without the jobs API', { hasJobs: false }],
])('on %s, the job of somebody who comes later', (_age, like) => {
  it('goes next; our frames follow it in story order under their ids', async () => {
    const { comfy, clock, idOf, drawAll, studio } = await beginVirtually(4, like);
    comfy.work();
    const ours = [1, 2, 3].map(idOf);
    await clock.advance(1000);
    comfy.queueForeign();
    await clock.advance(10_000);
    expect(waiting(comfy)).toEqual(['somebody-else', ...ours]);
    await drawAll();
    expect(studio.progress).toMatchObject({ done: 4, failed: 0 });
    expect(harmful(comfy)).toEqual([]);
  });

  it('is seen within a moment where the server tells how many are left', async () => {
    const { comfy, clock, socket } = await beginVirtually(4, like);
    socket().open();
    comfy.work();
    comfy.sayStarted();
    for (let second = 0; second < 14; second++) {
      comfy.sayStarted();
      await clock.advance(1000);
    }
    comfy.queueForeign();
    comfy.sayStatus();
    await clock.advance(7000);
    expect(waiting(comfy)[0]).toBe('somebody-else');
  });

  it('does not send the frames to the end again and again while the server is never idle', async () => {
    const { comfy, clock, posts } = await beginVirtually(4, like);
    comfy.work();
    for (let other = 0; other < 10; other++) {
      comfy.queueForeign(`other-${other}`);
      await clock.advance(10_000);
    }
    expect(posts()).toHaveLength(7);
  });

  it('waits its turn where the user is no guest', async () => {
    const settings = { 'storySequence.goodGuest': false };
    const { comfy, clock, posts } = await beginVirtually(4, { ...like, settings });
    comfy.work();
    comfy.queueForeign();
    await clock.advance(30_000);
    expect(posts()).toHaveLength(4);
    expect(waiting(comfy).at(-1)).toBe('somebody-else');
  });

  it('finds frames that were begun meanwhile left alone, and none drawn twice', async () => {
    const { comfy, clock, studio, drawAll } = await beginVirtually(3, like);
    comfy.work();
    await clock.advance(1000);
    comfy.queueForeign();
    // Between our look and our request the worker goes on.
    comfy.answer = ({ method, route }) => {
      if (method !== 'POST' || route !== '/queue') return undefined;
      comfy.answer = undefined;
      comfy.work();
      comfy.work();
      return undefined;
    };
    await clock.advance(10_000);
    await drawAll();
    expect(studio.progress).toMatchObject({ done: 3, failed: 0 });
    expect(comfy.files).toHaveLength(4);
    expect(new Set(comfy.files).size).toBe(4);
  });
});

describe('a cancel of a long queue', () => {
  it('costs three requests on the newest server, all from one click', async () => {
    const { comfy, clock, studio, socket } = await beginVirtually(50);
    socket().open();
    comfy.work();
    comfy.sayStarted();
    await clock.advance(1000);
    comfy.queueForeign();
    const before = comfy.asked.length;
    studio.cancel();
    await clock.advance(100);
    const asked = comfy.asked.slice(before).filter(({ route }) => !route.startsWith('/story-sequence'));
    expect(asked.map(({ method, route }) => `${method} ${route.replace(/[0-9a-f-]{36}/u, 'id')}`)).toEqual([
      'POST /queue',
      'POST /jobs/id/cancel',
      'GET /jobs?limit=100',
    ]);
    expect(studio.run.phase).toBe('SequenceCancelled');
    expect(comfy.jobs.filter(({ state }) => state !== 'over').map(({ id }) => id)).toEqual(['somebody-else']);
  });

  it('costs three on an older one, and no record of a job that cannot have begun', async () => {
    const { comfy, clock, studio, socket } = await beginVirtually(50, { hasJobs: false });
    socket().open();
    comfy.work();
    comfy.sayStarted();
    await clock.advance(1000);
    const before = comfy.asked.length;
    studio.cancel();
    await clock.advance(100);
    const asked = comfy.asked.slice(before).filter(({ route }) => !route.startsWith('/story-sequence'));
    expect(asked.map(({ method, route }) => `${method} ${route}`)).toEqual([
      'POST /queue',
      'GET /queue',
      'POST /interrupt',
    ]);
    await clock.advance(2000);
    expect(studio.run.phase).toBe('SequenceCancelled');
    expect(studio.progress).toMatchObject({ cancelled: 50 });
  });

  it('asks for no pictures when it comes before the first look at the server', async () => {
    const comfy = Object.assign(new FakeComfy(), { hasJobs: false });
    const { openSocket } = comfy;
    comfy.openSocket = () => {
      queueMicrotask(() => comfy.sockets.at(-1)?.open());
      return openSocket();
    };
    const { clock, studio } = await openVirtually(freshSequence(50), { comfy });
    studio.startGeneration();
    await clock.advance(10);
    comfy.work();
    comfy.sayStarted();
    await clock.advance(10);
    studio.cancel();
    await clock.advance(100);
    expect(comfy.asked.filter(({ route }) => route.startsWith('/view'))).toEqual([]);
    await clock.advance(2000);
    expect(studio.run.phase).toBe('SequenceCancelled');
  });

  it('stops an older server only while our own job runs', async () => {
    const { comfy, clock, studio } = await beginVirtually(3, { hasJobs: false, interruptsAnything: true });
    comfy.work();
    await clock.advance(1000);
    comfy.queueForeign();
    const foreign = comfy.jobs.at(-1);
    // Our job ends and the other one begins just before we would ask.
    comfy.answer = ({ method, route }) => {
      if (method !== 'POST' || route !== '/queue') return undefined;
      comfy.answer = undefined;
      comfy.save(0);
      if (foreign) foreign.state = 'running';
      return undefined;
    };
    studio.cancel();
    await clock.advance(10_000);
    expect(studio.progress).toMatchObject({ done: 1, cancelled: 2 });
    expect(foreign).toMatchObject({ state: 'running' });
    expect(comfy.count('POST', '/interrupt')).toBe(0);
  });

  it.each([0, 50, 300, 1000])('that races with a picture (%i ms) keeps it, and ends once', async (ms) => {
    const { comfy, clock, studio } = await beginVirtually(3);
    comfy.work();
    await clock.advance(1000);
    studio.cancel();
    comfy.canCancel = false;
    await clock.advance(ms);
    if (comfy.jobs[0]?.state === 'running') comfy.save(0);
    await clock.advance(10_000);
    expect(studio.run.phase).toBe('SequenceCancelled');
    const shown = sequenceOf(studio.run)?.frames[0]?.activeTake !== null;
    expect(shown).toBe(comfy.files.length === 1);
  });
});

describe('a picture whose record is gone', () => {
  it('is kept when the cancel could not reach the server while it was drawn', async () => {
    const { comfy, clock, studio } = await beginVirtually(3);
    comfy.answer = () => new Response('', { status: 502 });
    studio.cancel();
    await clock.advance(1000);
    comfy.work();
    comfy.work();
    comfy.jobs.splice(0, 1);
    comfy.answer = undefined;
    await clock.advance(10_000);
    expect(studio.progress).toMatchObject({ done: 1, cancelled: 2 });
  });

  it('is found before its frame is sent again at the end of the queue', async () => {
    const { comfy, clock, studio, drawAll, socket } = await beginVirtually(3);
    socket().open();
    comfy.work();
    comfy.sayStarted();
    await clock.advance(1000);
    for (let half = 0; half < 3; half++) comfy.work();
    comfy.restart();
    await clock.advance(600);
    socket().open();
    studio.edit({ do: 'move', frame: sequenceOf(studio.run)?.frames[2]?.id ?? '', to: 1 });
    await clock.advance(15_000);
    await drawAll();
    expect(studio.progress).toMatchObject({ done: 3 });
    expect(comfy.files).toHaveLength(3);
  });
});

describe('frames that are moved though somebody had emptied the queue', () => {
  it('are sent once, even where the answer to a look from before comes late', async () => {
    const { comfy, clock, studio, idOf, posts, drawAll } = await beginVirtually(3);
    const [look, upload, pictures] = [held(), held(), held()];
    const [first, second, third] = [0, 1, 2].map(idOf);
    comfy.work();
    comfy.clear();
    comfy.hangs = ({ route }) => route.startsWith('/jobs') && look.promise;
    await clock.advance(500);
    comfy.hangs = ({ route }) => route === '/upload/image' && upload.promise;
    studio.edit({ do: 'move', frame: sequenceOf(studio.run)?.frames[2]?.id ?? '', to: 1 });
    await clock.advance(10);
    comfy.hangs = ({ route }) => route.startsWith('/view?') && pictures.promise;
    look.resolve();
    await clock.advance(10);
    upload.resolve();
    await clock.advance(10);
    pictures.resolve();
    await drawAll();
    expect(posts()).toEqual([first, second, third, third, second]);
    expect(studio.progress).toMatchObject({ done: 3 });
  });
});

describe('one frame that is cancelled', () => {
  it.each([
    ['while it waits', 2],
    ['while it runs', 0],
  ])('%s leaves the others to be drawn', async (_when, index) => {
    const { comfy, clock, studio, drawAll } = await beginVirtually(3);
    comfy.work();
    await clock.advance(1000);
    const frameId = sequenceOf(studio.run)?.frames[index]?.id ?? '';
    studio.cancelFrame(frameId);
    await clock.advance(3000);
    await drawAll();
    expect(studio.progress).toMatchObject({ done: 2, cancelled: 1 });
    expect(comfy.files).toHaveLength(2);
    expect(harmful(comfy)).toEqual([]);
  });
});
