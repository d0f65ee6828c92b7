import { afterEach, describe, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import { sequenceSchema } from '../../web/core/sequence.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Asked } from '../support/fake-comfy.ts';
import { settle } from '../support/virtual-clock.ts';
import { beginVirtually, closeVirtually, openVirtually } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const isPost = ({ method, route }: Asked) => method === 'POST' && route === '/prompt';
const once = (ids: string[]) => new Set(ids).size === ids.length;

describe.each([
  ['the newest server', {}],
  ['a server without the jobs API', { hasJobs: false }],
])('on %s, a job', (_age, like) => {
  it('whose answer is lost is found by its own id and sent once', async () => {
    const { comfy, clock, studio, posts, drawAll } = await beginVirtually(2, { ...like, loseAnswers: 1 });
    await clock.advance(10_000);
    expect(comfy.jobs).toHaveLength(2);
    await drawAll();
    expect(studio.run.phase).toBe('SequenceComplete');
    expect(once(posts())).toBe(true);
  });

  it('that never arrives is sent again under its id after two looks, three seconds apart', async () => {
    let lost = 1;
    const answer = (asked: Asked) => {
      if (isPost(asked) && lost-- > 0) throw new TypeError('connection refused');
      return undefined;
    };
    const { comfy, clock, studio, posts, drawAll } = await beginVirtually(1, { ...like, answer });
    await clock.advance(2500);
    expect(posts()).toHaveLength(1);
    await clock.advance(4000);
    expect(posts()).toHaveLength(2);
    expect(new Set(posts()).size).toBe(1);
    await drawAll();
    expect(studio.run.phase).toBe('SequenceComplete');
    expect(comfy.jobs).toHaveLength(1);
  });
});

describe('a server that is busy', () => {
  it.each([
    ['in seconds', () => '7'],
    ['as a date', (nowMs: number) => new Date(nowMs + 7000).toUTCString()],
  ])('and names its time %s is asked again then', async (_form, when) => {
    let busy = true;
    const answer = (asked: Asked) =>
      isPost(asked) && busy
        ? new Response('', { status: 503, headers: { 'Retry-After': when(Date.UTC(2026, 10, 21, 10)) } })
        : undefined;
    const { clock, posts } = await beginVirtually(1, { answer });
    busy = false;
    await clock.advance(6900);
    expect(posts()).toHaveLength(1);
    await clock.advance(3000);
    expect(posts()).toHaveLength(2);
  });

  it('is asked five times at most; then the run waits for the user', async () => {
    let busy = true;
    const answer = (asked: Asked) =>
      isPost(asked) && busy ? new Response('', { status: 503, headers: { 'Retry-After': '7' } }) : undefined;
    const { clock, studio, posts, stopped, drawAll } = await beginVirtually(2, { answer });
    await clock.advance(120_000);
    expect(posts()).toHaveLength(5);
    expect(stopped()).toBe('server-busy');
    busy = false;
    await clock.advance(60_000);
    expect(posts()).toHaveLength(5);
    studio.resume();
    await clock.advance(5000);
    await drawAll();
    expect(studio.run.phase).toBe('SequenceComplete');
  });

  it('behind a proxy that answers for it counts as away, and the run goes on by itself', async () => {
    let away = true;
    const answer = () => (away ? new Response('Bad Gateway', { status: 502 }) : undefined);
    const { clock, studio, drawAll } = await beginVirtually(2, { answer });
    await clock.advance(30_000);
    away = false;
    await clock.advance(15_000);
    await drawAll();
    expect(studio.run.phase).toBe('SequenceComplete');
  });
});

describe('a login page in the middle of a run', () => {
  it('stops it with all that is there, and one press goes on', async () => {
    const { comfy, clock, studio, posts, stopped, drawAll } = await beginVirtually(3);
    comfy.work();
    await clock.advance(600);
    comfy.work();
    await clock.advance(600);
    const page = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
    comfy.answer = page;
    await clock.advance(10_000);
    expect(stopped()).toBe('sign-in-again');
    expect(studio.progress).toMatchObject({ done: 1 });
    comfy.answer = undefined;
    await clock.advance(1000);
    studio.resume();
    await clock.advance(10_000);
    await drawAll();
    expect(studio.progress).toMatchObject({ done: 3, failed: 0 });
    expect(comfy.files).toHaveLength(3);
    expect(posts().length).toBeLessThanOrEqual(5);
  });
});

describe('a success without a picture', () => {
  it('is found by its name where the cache has kept it', async () => {
    const { comfy, clock, studio } = await beginVirtually(1);
    comfy.work();
    await clock.advance(600);
    comfy.save(0);
    const [job] = comfy.jobs;
    if (job) job.record = { status: 'completed', outputs: {} };
    await clock.advance(3000);
    expect(studio.progress).toMatchObject({ done: 1 });
  });

  it('is drawn anew under another name where there is none, and is never done without', async () => {
    const { comfy, clock, studio, posts } = await beginVirtually(1);
    comfy.work();
    await clock.advance(600);
    const [job] = comfy.jobs;
    if (job) Object.assign(job, { state: 'over', record: { status: 'completed', outputs: {} } });
    await clock.advance(10_000);
    expect(studio.progress).toMatchObject({ done: 0, open: 1 });
    expect(new Set(posts()).size).toBe(2);
  });

  it('is none when the file that the record names is gone', async () => {
    const { comfy, clock, studio } = await beginVirtually(1);
    comfy.finish(0, 2, 'of-an-old-cache.png');
    comfy.files.length = 0;
    await clock.advance(10_000);
    expect(studio.progress).toMatchObject({ done: 0 });
  });
});

describe('a browser that never saw these jobs being sent', () => {
  it('looks for each before it sends it, for the other browser may have', async () => {
    const { comfy, clock, studio, posts } = await beginVirtually(3);
    await clock.advance(2000);
    const sent = sequenceSchema.parse(comfy.documents.get(sequenceOf(studio.run)?.id ?? ''));
    const frames = sent.frames.map((frame) => ({
      ...frame,
      takes: frame.takes.map((take) => ({ ...take, state: 'planned' as const })),
    }));
    studio.dispose();
    const other = await openVirtually({ ...sent, frames }, { comfy, clock, db: new MemoryDb(true) });
    await clock.advance(10_000);
    await settle();
    expect(posts()).toHaveLength(3);
    expect(other.studio.progress?.frames.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
  });
});
