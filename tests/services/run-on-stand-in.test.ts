import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sequenceSchema, type Sequence } from '../../web/core/sequence.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { MemoryDb } from '../../web/services/db.ts';
import { hostAt, noSocket, type TestHost } from '../support/comfy-host.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { freshSequence, inPhase, studioOn, until } from '../support/studios.ts';

const PATIENCE = 40_000;

const ended = inPhase('SequenceComplete', 'SequenceFailed', 'SequenceCancelled');

let server: StandIn;
let host: TestHost;
const studios: Studio[] = [];

beforeAll(async () => {
  server = await startStandIn({ stepSeconds: 0.01 });
  host = hostAt(server.url);
}, 60_000);
afterEach(async () => {
  for (const studio of studios.splice(0)) studio.dispose();
  await server.reset();
});
afterAll(() => server?.stop());

const on = async (...change: Parameters<typeof studioOn> extends [unknown, ...infer Rest] ? Rest : never) => {
  const made = await studioOn(host, ...change);
  studios.push(made.studio);
  return made;
};
const stored = (sequence: Sequence): Sequence => {
  const file = path.join(server.base, 'output', 'sequences', sequence.id, 'sequence.json');
  return sequenceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
};
const posts = async () =>
  (await server.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/prompt'));

/** Draws with the stand-in's models, so that a frame takes a while. */
const sd15 = { engine: { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] } };

describe.each([
  ['with a WebSocket', {}],
  ['without any WebSocket (FUN-SEQUENCE-GEN-032)', { openSocket: noSocket }],
])('a run on a server, %s', (_title, change) => {
  it(
    'draws every frame into the folder, writes it down, and tells the tab (FUN-SEQUENCE-GEN-014, 015, 018, 019)',
    async () => {
      const { studio, flags } = await on(change);
      const sequence = freshSequence(5);
      studio.open(sequence);
      studio.startGeneration();
      const run = await until(studio, ended);
      expect(run.phase).toBe('SequenceComplete');
      const sent = await posts();
      expect(sent).toHaveLength(5);
      await until(studio, () => studio.saving === 'saved');
      const document = stored(sequence);
      expect(document.status).toBe('complete');
      for (const frame of document.frames) {
        const image = frame.takes[0]?.image;
        expect(
          existsSync(path.join(server.base, 'output', image?.subfolder ?? '', image?.filename ?? '')),
        ).toBe(true);
      }
      expect(host.badges).toContain('0/5');
      expect(host.badges.at(-1)).toBe(null);
      expect(flags).toContain(true);
      expect(flags.at(-1)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'marks a frame that fails and draws the others (FUN-SEQUENCE-GEN-023)',
    async () => {
      const { studio } = await on(change);
      await server.fault({ failText: 'frame-002' });
      studio.open(freshSequence(3));
      studio.startGeneration();
      await until(studio, ended);
      expect(studio.progress).toMatchObject({ done: 2, failed: 1 });
      expect(await posts()).toHaveLength(4);
    },
    PATIENCE,
  );

  it(
    'cancels its own jobs only and keeps what is done (FUN-SEQUENCE-GEN-022)',
    async () => {
      const { studio } = await on(change);
      await server.fault({ stepSeconds: 0.03 });
      studio.open(freshSequence(6, sd15));
      studio.startGeneration();
      await until(studio, () => (studio.progress?.done ?? 0) >= 1);
      studio.cancel();
      const run = await until(studio, ended);
      expect(run.phase).toBe('SequenceCancelled');
      expect(studio.progress?.done).toBeGreaterThanOrEqual(1);
      const harmful = (await server.log()).filter(
        ({ method, path, body }) =>
          method === 'POST' &&
          ((/\/(?:queue|history)$/.test(path) && JSON.stringify(body ?? '').includes('clear')) ||
            (path.endsWith('/interrupt') && !body)),
      );
      expect(harmful).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a page that is left and opened again', () => {
  it(
    'takes the run up and sends nothing twice (FUN-SEQUENCE-GEN-031)',
    async () => {
      const db = new MemoryDb();
      const first = await on({ db });
      await server.fault({ stepSeconds: 0.02 });
      first.studio.open(freshSequence(5, sd15));
      first.studio.startGeneration();
      await until(first.studio, () => (first.studio.progress?.done ?? 0) >= 2);
      first.studio.dispose();
      const second = await on({ db });
      await second.studio.restore();
      await until(second.studio, ended);
      expect(second.studio.progress).toMatchObject({ done: 5, failed: 0 });
      expect(await posts()).toHaveLength(5);
    },
    PATIENCE,
  );
});

describe('a server that is killed in the middle and started again', () => {
  it(
    'keeps the finished frames and draws the rest by itself, and says so',
    async () => {
      const own = await startStandIn({ stepSeconds: 0.03 });
      const ownHost = hostAt(own.url);
      const { studio } = await studioOn(ownHost);
      studios.push(studio);
      studio.open(freshSequence(7, sd15));
      studio.startGeneration();
      await until(studio, () => (studio.progress?.done ?? 0) >= 2);
      await own.kill();
      await until(studio, (run) => 'connection' in run && run.connection === 'unreachable');
      const again = await startStandIn({
        port: Number(new URL(own.url).port),
        base: own.base,
        stepSeconds: 0.01,
      });
      try {
        const resent = await until(studio, (run) => sequenceOf(run)?.run?.mended !== undefined);
        expect(sequenceOf(resent)?.run?.mended?.code).toBe('server-restarted');
        const kept = 7 - Number(sequenceOf(resent)?.run?.mended?.about?.['count']);
        expect(kept).toBeGreaterThanOrEqual(2);
        await until(studio, ended);
        expect(studio.progress).toMatchObject({ done: 7, failed: 0 });
        const log = await again.log();
        expect(log.filter(({ method, path }) => method === 'POST' && path.endsWith('/prompt'))).toHaveLength(
          7 - kept,
        );
      } finally {
        await again.stop();
      }
    },
    PATIENCE,
  );
});
