import { afterEach, describe, expect, it } from 'vitest';
import { beginVirtually, closeVirtually } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const ages = [
  ['the newest server', {}],
  ['a server without the jobs API', { hasJobs: false }],
] as const;

describe.each(ages)('on %s, a run', (_age, like) => {
  it('learns within ten seconds that its open socket has gone deaf, and ends by asking', async () => {
    const { comfy, clock, studio, socket, idOf } = await beginVirtually(3, like);
    socket().open();
    comfy.work();
    socket().say('execution_start', { prompt_id: idOf(0) });
    await clock.advance(10_000);
    expect(studio.run).toMatchObject({ connection: 'live' });
    await clock.advance(1000);
    expect(studio.run).toMatchObject({ connection: 'silent' });
    comfy.work();
    await clock.advance(1000);
    expect(studio.progress).toMatchObject({ done: 1 });
  });

  it('takes a frame over that was finished while its socket was cut, and sends nothing again', async () => {
    const { comfy, clock, studio, socket, idOf, posts, drawAll } = await beginVirtually(2, like);
    socket().open();
    comfy.work();
    socket().say('execution_start', { prompt_id: idOf(0) });
    socket().close();
    await clock.advance(600);
    expect(studio.run).toMatchObject({ connection: 'off' });
    comfy.work();
    await clock.advance(600);
    expect(studio.progress).toMatchObject({ done: 1 });
    await drawAll();
    expect(studio.run.phase).toBe('SequenceComplete');
    expect(posts()).toHaveLength(2);
  });
});

describe('a socket that the server has forgotten', () => {
  it('is opened anew once a job came and went without a word, and not again within a minute', async () => {
    const { comfy, clock, studio, socket } = await beginVirtually(3);
    socket().open();
    await clock.advance(11_000);
    comfy.work();
    await clock.advance(1000);
    const before = comfy.sockets.length;
    comfy.work();
    await clock.advance(2000);
    expect(comfy.sockets).toHaveLength(before + 1);
    socket().open();
    expect(studio.progress).toMatchObject({ done: 1 });
    await clock.advance(11_000);
    comfy.work();
    await clock.advance(1000);
    comfy.work();
    await clock.advance(2000);
    expect(studio.progress).toMatchObject({ done: 2 });
    expect(comfy.sockets).toHaveLength(before + 1);
  });
});

describe('a success that is announced before it is recorded', () => {
  it.each([300, 2000])(
    'by %i ms is found with at most four looks, and never taken for a failure',
    async (late) => {
      const { comfy, clock, studio, socket, idOf } = await beginVirtually(2);
      socket().open();
      comfy.work();
      socket().say('execution_start', { prompt_id: idOf(0) });
      await clock.advance(1000);
      const before = comfy.count('GET', '/jobs/');
      socket().say('execution_success', { prompt_id: idOf(0) });
      await clock.advance(late);
      expect(studio.progress?.frames[0]?.state).toBe('running');
      comfy.save(0);
      socket().say('executing', { prompt_id: idOf(0), node: null });
      await clock.advance(3000);
      expect(studio.progress?.frames[0]?.state).toBe('done');
      expect(comfy.count('GET', '/jobs/') - before).toBeLessThanOrEqual(4);
    },
  );
});

describe('a request that hangs', () => {
  it('is given up in time, and the loop goes on meanwhile', async () => {
    const { comfy, clock, studio } = await beginVirtually(2);
    await clock.advance(1000);
    comfy.hangs = ({ method, route }) => method === 'GET' && route.startsWith('/jobs');
    await clock.advance(20_000);
    expect(studio.run).toMatchObject({ connection: 'unreachable' });
    expect(comfy.count('GET', '/jobs')).toBeLessThan(12);
    comfy.hangs = undefined;
    comfy.work();
    comfy.work();
    await clock.advance(20_000);
    expect(studio.progress).toMatchObject({ done: 1 });
  });
});
