import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { MemoryDb } from '../../web/services/db.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { hostAt, noSocket } from '../support/comfy-host.ts';
import { startStandIn, type Faults, type StandIn } from '../support/stand-in.ts';
import { freshSequence, inPhase, studioOn, until } from '../support/studios.ts';

const PATIENCE = 60_000;
const ended = inPhase('SequenceComplete', 'SequenceFailed', 'SequenceCancelled');
const sd15 = { engine: { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] } };

let server: StandIn;
let old: StandIn;
const studios: Studio[] = [];

beforeAll(async () => {
  [server, old] = await Promise.all([startStandIn(), startStandIn({ age: '0.3.75' })]);
}, PATIENCE);
afterEach(async () => {
  for (const studio of studios.splice(0)) studio.dispose();
  await Promise.all([server.reset(), old.reset()]);
});
afterAll(() => Promise.all([server?.stop(), old?.stop()]));

type Change = Parameters<typeof studioOn>[1];

async function begin(frames: number, faults: Faults, change: Change = {}, on: StandIn = server) {
  await on.fault(faults);
  const { studio } = await studioOn(hostAt(on.url), change);
  studios.push(studio);
  const sequence = freshSequence(frames, sd15);
  studio.open(sequence);
  studio.startGeneration();
  // Without the job's id, which is another each time.
  const pictures = () =>
    readdirSync(path.join(on.base, 'output', 'sequences', sequence.id, 'frames'))
      .map((name) => name.replace(/-[0-9a-f]{8}(?=_\d+_\.png$)/, ''))
      .toSorted();
  return { studio, sequence, pictures };
}

const once = (frames: number) =>
  Array.from(
    { length: frames },
    (_, index) => `frame-${String(index + 1).padStart(3, '0')}_take-1_00001_.png`,
  );
const stoppedCode = (studio: Studio) => sequenceOf(studio.run)?.run?.stopped?.code;

describe('a run during which', () => {
  it.each<[string, Faults, Change?]>([
    ['an answer to a sent job is lost', { loseAnswers: 2 }],
    ['sent jobs never arrive', { cutPosts: 2 }],
    ['the server is busy for a moment', { busyPosts: 1, retryAfter: 1 }],
    ['the socket is open and deaf', { deafSocket: true, stepSeconds: 0.01 }],
    ['no socket can be had', {}, { openSocket: noSocket }],
    ['half of all messages are lost', { dropMessages: 0.5, dropSeed: 7, stepSeconds: 0.01 }],
    ['the history is late', { historyDelay: 0.8 }],
  ])(
    '%s draws each frame exactly once (FUN-SEQUENCE-GEN-032)',
    async (_what, faults, change) => {
      const { studio, pictures } = await begin(3, faults, change);
      await until(studio, ended, PATIENCE);
      expect(studio.progress).toMatchObject({ done: 3, failed: 0 });
      expect(pictures()).toEqual(once(3));
    },
    PATIENCE,
  );

  it(
    'the disk is full stops at the first frame and goes on once there is space',
    async () => {
      const { studio } = await begin(3, { diskFull: true });
      await until(studio, inPhase('Paused', 'SequenceFailed'));
      expect(stoppedCode(studio)).toBe('disk-full');
      expect(studio.progress).toMatchObject({ done: 0 });
      await server.fault({ diskFull: false });
      await until(studio, () => studio.progress?.frames.every(({ state }) => state !== 'queued') ?? false);
      studio.resume();
      // With frames this quick all of them may have failed before the first was seen to: the run is over then.
      await until(studio, (run) => ended(run) && studio.progress?.done === 3, PATIENCE);
      expect(studio.progress).toMatchObject({ done: 3, failed: 0 });
    },
    PATIENCE,
  );

  it(
    'a frame runs out of memory is tried once more, after the others (FUN-SEQUENCE-GEN-024)',
    async () => {
      const { studio, pictures } = await begin(3, { oomText: 'frame-001', oomTimes: 1 });
      await until(studio, ended, PATIENCE);
      expect(studio.progress).toMatchObject({ done: 3, failed: 0 });
      expect(pictures()).toContain('frame-001_take-2_00001_.png');
    },
    PATIENCE,
  );

  it(
    'the model is taken away refuses the first job and keeps the others waiting',
    async () => {
      const { studio } = await studioOn(hostAt(server.url));
      studios.push(studio);
      const files = { checkpoint: 'v1-5-pruned-emaonly-fp16.safetensors' };
      studio.open(freshSequence(3, { engine: { ...sd15.engine, files } }));
      await server.setModels({ checkpoints: ['another.safetensors'] });
      studio.startGeneration();
      await until(studio, inPhase('Paused'));
      expect(stoppedCode(studio)).toBe('missing-model');
      expect(studio.progress).toMatchObject({ done: 0, failed: 0, open: 3 });
      await server.setModels({ checkpoints: ['v1-5-pruned-emaonly-fp16.safetensors'] });
    },
    PATIENCE,
  );

  it(
    'somebody empties the queue is not refilled behind his back, but with one press',
    async () => {
      const { studio, pictures } = await begin(4, { stepSeconds: 0.05 });
      await until(studio, () => studio.progress?.frames[0]?.state === 'running');
      await fetch(`${server.url}/api/queue`, { method: 'POST', body: '{"clear": true}' });
      await until(studio, inPhase('Paused'), PATIENCE);
      expect(stoppedCode(studio)).toBe('removed-from-queue');
      await server.fault({ stepSeconds: 0 });
      studio.resume();
      await until(studio, ended, PATIENCE);
      expect(pictures()).toEqual(once(4));
    },
    PATIENCE,
  );

  it(
    'somebody stops the running frame offers it again and draws the rest (FUN-SEQUENCE-GEN-023, 025)',
    async () => {
      const { studio, pictures } = await begin(3, { stepSeconds: 0.05 });
      await until(studio, () => studio.progress?.frames[0]?.state === 'running');
      await fetch(`${server.url}/api/interrupt`, { method: 'POST', body: '{}' });
      await server.fault({ stepSeconds: 0 });
      await until(studio, ended, PATIENCE);
      expect(studio.progress?.frames[0]).toMatchObject({ state: 'failed', failure: { code: 'interrupted' } });
      studio.retryFailed();
      await until(studio, (run) => ended(run) && studio.progress?.failed === 0, PATIENCE);
      expect(pictures()).toContain('frame-001_take-2_00001_.png');
    },
    PATIENCE,
  );

  it(
    'the user pauses takes the waiting jobs back and sends them again on resume',
    async () => {
      const { studio, pictures } = await begin(4, { stepSeconds: 0.1 });
      const stateOf = (index: number) => studio.progress?.frames[index]?.state;
      await until(studio, () => stateOf(0) === 'running' && stateOf(3) === 'queued', PATIENCE);
      studio.pause();
      await until(
        studio,
        () => studio.progress?.frames.filter(({ state }) => state === 'waiting').length === 3,
      );
      const queue = await (await fetch(`${server.url}/api/queue`)).json();
      expect(queue).toMatchObject({ queue_pending: [] });
      await server.fault({ stepSeconds: 0 });
      studio.resume();
      await until(studio, ended, PATIENCE);
      expect(pictures()).toEqual(once(4));
    },
    PATIENCE,
  );
});

describe.each([
  ['with a socket', {}],
  ['without one', { openSocket: noSocket }],
])('an older server that has no jobs API, %s', (_title, change) => {
  it(
    'draws each frame once and stops its own jobs only',
    async () => {
      const { studio, pictures } = await begin(3, {}, change, old);
      await until(studio, ended, PATIENCE);
      expect(pictures()).toEqual(once(3));
      const second = await begin(4, { stepSeconds: 0.04 }, change, old);
      await until(second.studio, () => second.studio.progress?.frames[0]?.state === 'running', PATIENCE);
      second.studio.cancel();
      await until(second.studio, inPhase('SequenceCancelled'), PATIENCE);
      const stops = (await old.log()).filter(({ path }) => path.endsWith('/interrupt'));
      expect(stops.every(({ body }) => JSON.stringify(body).includes('prompt_id'))).toBe(true);
    },
    PATIENCE,
  );
});

describe('two tabs on one sequence', () => {
  it(
    'have one driver; the other sees it live, and takes over when the first is gone',
    async () => {
      await server.fault({ stepSeconds: 0.03 });
      const db = new MemoryDb();
      const first = await studioOn(hostAt(server.url), { db });
      const second = await studioOn(hostAt(server.url), { db });
      studios.push(first.studio, second.studio);
      const sequence = freshSequence(4, sd15);
      first.studio.open(sequence);
      first.studio.startGeneration();
      await until(first.studio, () => (first.studio.progress?.done ?? 0) >= 1, PATIENCE);
      await second.studio.restore();
      expect(second.studio.following?.code).toBe('other-tab-drives');
      second.studio.cancel();
      await until(second.studio, () => (second.studio.progress?.done ?? 0) >= 1, PATIENCE);
      first.studio.dispose();
      await until(second.studio, ended, PATIENCE);
      expect(second.studio.progress).toMatchObject({ done: 4, cancelled: 0 });
      const posts = (await server.log()).filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/prompt'),
      );
      expect(posts).toHaveLength(4);
    },
    PATIENCE,
  );
});

describe.each<[string, () => StandIn]>([
  ['the newest server', () => server],
  ['a server without a jobs API', () => old],
])('on %s, somebody who comes while eight frames wait', (_age, on) => {
  it(
    'is drawn next, and then the frames in their order, each once',
    async () => {
      const { studio, pictures } = await begin(8, { stepSeconds: 0.05 }, {}, on());
      await until(studio, () => studio.progress?.frames.at(-1)?.state === 'queued');
      await until(studio, () => studio.progress?.frames[0]?.state === 'running');
      const id = await queueForeign(on());
      await on().fault({ stepSeconds: 0.01 });
      await until(studio, ended, PATIENCE);
      expect(pictures()).toEqual(once(8));
      const posts = (await on().log()).filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/prompt'),
      );
      expect(posts.length).toBeGreaterThan(9);
      const left = sequenceOf(studio.run)?.frames.at(-1)?.takes[0]?.jobId ?? '';
      const order = await finishedIn(on(), [id, left]);
      expect(order).toEqual([id, left]);
    },
    PATIENCE,
  );
});

/** A picture of somebody else, at the end of the queue. */
async function queueForeign(on: StandIn): Promise<string> {
  const prompt = {
    '1': { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 7 } },
    '2': { class_type: 'SaveImage', inputs: { images: ['1', 0], filename_prefix: 'others/x' } },
  };
  const answer = await fetch(`${on.url}/api/prompt`, { method: 'POST', body: JSON.stringify({ prompt }) });
  return z.object({ prompt_id: z.string() }).parse(await answer.json()).prompt_id;
}

/** Those of the jobs that are over, in the order in which they ended. */
async function finishedIn(on: StandIn, ids: string[]): Promise<string[]> {
  const history = z
    .record(z.string(), z.unknown())
    .parse(await (await fetch(`${on.url}/api/history`)).json());
  return Object.keys(history).filter((id) => ids.includes(id));
}
