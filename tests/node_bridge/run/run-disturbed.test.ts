import { describe, expect, it } from 'vitest';
import { freePort } from '../../../node_bridge/launcher/ports.ts';
import { queueForeignJob } from '../../e2e/support/server.ts';
import { startStandIn } from '../../support/stand-in.ts';
import { freshSequence } from '../../support/studios.ts';
import {
  PATIENCE,
  fileWith,
  quickServer,
  quickStandIn,
  run,
  sd15,
  start,
  statesOf,
  storedBy,
} from './support.ts';

const server = quickStandIn();

/** Frames of some half a second. */
const SLOW_STEP = 0.03;

describe('story-sequence run, disturbed', () => {
  it(
    'goes on after kill -9 in the middle, and draws no frame twice',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = server.start(file);
      await first.says('Frame 2 of 6 done');
      first.child.kill('SIGKILL');
      await first.ended;
      const second = server.start(file);
      expect(await second.ended).toBe(0);
      expect(second.said.text).toContain('An unfinished run of this sequence goes on');
      expect(statesOf(await server.stored(sequence))).toEqual(Array(6).fill('done'));
      const ids = (await server.jobs()).map(
        ({ body }) => JSON.stringify(body).match(/"prompt_id":\s*"([^"]+)"/)?.[1],
      );
      expect(new Set(ids).size).toBe(6);
      expect(ids).toHaveLength(6);
    },
    PATIENCE,
  );

  it(
    'is refused while another process draws the same sequence',
    async () => {
      const file = await fileWith(freshSequence(6, sd15));
      const first = server.start(file);
      await first.says('Frame 1 of 6 is drawn');
      const { code, err } = await server.run(file);
      expect(err).toContain(`Another process (${first.child.pid}`);
      expect(code).toBe(1);
      expect(await first.ended).toBe(0);
    },
    PATIENCE,
  );

  it(
    'takes its own jobs back on Ctrl+C, keeps what is drawn, and ends with 130',
    async () => {
      const sequence = freshSequence(8, sd15);
      const first = server.start(await fileWith(sequence));
      await first.says('Frame 2 of 8 done');
      first.child.kill('SIGINT');
      expect(await first.ended).toBe(130);
      expect(first.said.text).toContain('Cancelled. What was drawn is kept');
      const stored = await server.stored(sequence);
      expect(stored.status).toBe('cancelled');
      expect(stored.frames[0]?.activeTake).toBe(1);
      expect(stored.frames[7]?.activeTake).toBe(null);
      const queue = await (await fetch(`${server.now.url}/queue`)).json();
      expect(queue).toEqual({ queue_running: [], queue_pending: [] });
    },
    PATIENCE,
  );

  it(
    'leaves the queue to the server on SIGTERM; the same command gathers what was drawn meanwhile',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = server.start(file);
      await first.says('Frame 1 of 6 done');
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(130);
      expect(first.said.text).toContain('ComfyUI goes on with what is queued');
      expect((await server.run(file)).code).toBe(0);
      expect(await server.jobs()).toHaveLength(6);
    },
    PATIENCE,
  );

  it(
    'leaves at once on a second Ctrl+C, and the same command goes on cancelling',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = server.start(file);
      await first.says('Frame 1 of 6 done');
      // A server that does not answer any more keeps the first one waiting.
      process.kill(server.now.pid, 'SIGSTOP');
      try {
        first.child.kill('SIGINT');
        await first.says('Taking our jobs back');
        await first.says('Press Ctrl+C again');
        await new Promise((resolve) => setTimeout(resolve, 400));
        first.child.kill('SIGINT');
        expect(await first.ended).toBe(130);
      } finally {
        process.kill(server.now.pid, 'SIGCONT');
      }
      expect((await server.run(file)).code).toBe(130);
      expect((await server.stored(sequence)).status).toBe('cancelled');
    },
    PATIENCE,
  );

  it(
    'waits for a server that is not up yet',
    async () => {
      const port = (await freePort()) ?? 0;
      const sequence = freshSequence(3, sd15);
      const waiting = start(await fileWith(sequence), '--server', `http://127.0.0.1:${port}`);
      await waiting.says('No answer from ComfyUI');
      const late = await startStandIn({ ...quickServer, port });
      try {
        expect(await waiting.ended).toBe(0);
      } finally {
        await late.stop();
      }
    },
    PATIENCE,
  );

  it(
    'goes on by itself when the server is killed and comes back: what was lost is drawn, nothing twice',
    async () => {
      const own = await startStandIn(quickServer);
      const sequence = freshSequence(6, sd15);
      const first = start(await fileWith(sequence), '--server', own.url);
      await first.says('Frame 2 of 6 done');
      await own.kill();
      const { port } = new URL(own.url);
      const anew = await startStandIn({ ...quickServer, port: Number(port), base: own.base });
      try {
        expect(await first.ended).toBe(0);
        const stored = await storedBy(own, sequence);
        const done = stored.frames.map(({ takes }) => takes.filter(({ state }) => state === 'done').length);
        expect(done).toEqual(Array(6).fill(1));
      } finally {
        await anew.stop();
      }
    },
    PATIENCE,
  );

  it(
    'lets somebody else’s job go first, and says so',
    async () => {
      // The queue is looked at for others at most every ten seconds: the run must last longer than that.
      await server.now.fault({ stepSeconds: SLOW_STEP });
      const sequence = freshSequence(40, sd15);
      const first = server.start(await fileWith(sequence));
      await first.says('Frame 2 of 40 done');
      await queueForeignJob(server.now.url, 0.2);
      await first.says('Somebody else’s job goes first');
      await server.now.fault({ stepSeconds: 0 });
      expect(await first.ended).toBe(0);
      expect(statesOf(await server.stored(sequence))).toEqual(Array(40).fill('done'));
    },
    PATIENCE,
  );

  it('ends with 1 where no server comes up in time', async () => {
    const file = await fileWith(freshSequence(3, sd15));
    const { code, err } = await run(file, '--server', `http://127.0.0.1:${await freePort()}`, '--wait', '0');
    expect(err).toContain('Nothing was queued. Start ComfyUI');
    expect(code).toBe(1);
  });
});
