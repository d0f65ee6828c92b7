import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSequence } from '../../web/core/producer/build.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { MemoryDb } from '../../web/services/db.ts';
import { askLlm } from '../../web/services/producer/llm/ask-llm.ts';
import { Profiles } from '../../web/services/producer/profiles.ts';
import { hostAt } from '../support/comfy-host.ts';
import {
  filesWithKey,
  holdsKey,
  KEY_FILE,
  PLANTED_KEY,
  PLANTED_NAME,
  startPlantedUpstream,
  type PlantedUpstream,
} from '../support/planted-key.ts';
import { frameId } from '../support/sequences.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { inPhase, studioOn, until } from '../support/studios.ts';

const PATIENCE = 60_000;
const text =
  'A red fox finds a lamp in the snow. The fox carries the lamp to the old mill. At night the fox lights the lamp and ' +
  'the owl comes down to see.';

let server: StandIn;
let upstream: PlantedUpstream;
let base: string;

beforeAll(async () => {
  upstream = await startPlantedUpstream();
  base = mkdtempSync(path.join(tmpdir(), 'planted-key-'));
  process.env[PLANTED_NAME] = PLANTED_KEY;
  process.env[`${PLANTED_NAME}_HOSTS`] = upstream.host;
  server = await startStandIn({ stepSeconds: 0.01, base });
}, PATIENCE);
afterAll(async () => {
  delete process.env[PLANTED_NAME];
  delete process.env[`${PLANTED_NAME}_HOSTS`];
  await server?.stop();
  await upstream?.stop();
  rmSync(base, { recursive: true, force: true });
});

const model = (id: string) => ({
  baseURL: `${server.url}/api/story-sequence/llm/${id}`,
  apiKey: 'none',
  kind: 'custom' as const,
  model: 'tiny',
  fetch: (input: string | URL | Request, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('X-Story-Sequence', '1');
    return fetch(input, { ...init, headers });
  },
});

/** A story written by the model, drawn to the end; every text that the page came to see on the way. */
async function wholeRun(id: string): Promise<{ sequence: Sequence; seen: unknown[] }> {
  const host = hostAt(server.url);
  const seen: unknown[] = [];
  const request = { text, frameCount: 3, arc: null };
  const open = new AbortController().signal;
  const made = await askLlm(model(id), request, open, (writing) => seen.push(writing));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const story = { ...request, family: 'sdxl' as const };
  const seed = { policy: 'per-frame' as const, base: 0 };
  const settings = { width: 256, height: 256, steps: null, cfg: null, seed };
  const ids = { sequenceId: `the-fox-${id}-00000001`, frameIds: [1, 2, 3].map(frameId) };
  const sequence = buildSequence(
    story,
    settings,
    { kind: 'rough' },
    made.value,
    ids,
    new Date().toISOString(),
  );
  const db = new MemoryDb();
  const { studio } = await studioOn(host, { db });
  studio.open(sequence);
  studio.startGeneration();
  const run = await until(studio, inPhase('SequenceComplete', 'SequenceFailed'));
  await until(studio, () => studio.saving === 'saved');
  studio.dispose();
  expect(run.phase).toBe('SequenceComplete');
  return { sequence, seen: [...seen, made.value, run, studio.progress, db] };
}

/** What a page, or any script in it, can ask the server for. */
async function served(sequenceId: string, id: string): Promise<string[]> {
  const routes = [
    '/settings',
    '/userdata?dir=.&recurse=true&split=false&full_info=true',
    '/history',
    '/queue',
    '/jobs',
    '/system_stats',
    '/story-sequence/status',
    '/story-sequence/llm',
    '/story-sequence/sequences',
    `/story-sequence/sequences/${sequenceId}`,
    `/story-sequence/llm/${id}/models`,
    '/userdata/..%2F__story_sequence%2Fllm-keys.json',
    '/view?filename=llm-keys.json&type=output&subfolder=../user/__story_sequence',
  ];
  return Promise.all(
    routes.map(async (route) => {
      const answer = await fetch(`${server.url}/api${route}`, { headers: { 'X-Story-Sequence': '1' } });
      return `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    }),
  );
}

const picturesBelow = (folder: string): number =>
  readdirSync(path.join(folder, 'output'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  ).length;

describe('a key after a whole run with a model that repeats it in all it says', () => {
  it.each([
    ['stored', 'stored', null, [KEY_FILE]],
    ['of the environment', 'environment', PLANTED_NAME, []],
  ])(
    '%s, stands in no file, picture, log, document or answer',
    async (_, id, keyEnv, mayHold) => {
      const profiles = new Profiles(hostAt(server.url));
      const fields = { id, kind: 'custom', baseUrl: upstream.url, model: 'tiny', keyEnv } as const;
      const saved = [await profiles.save(fields)];
      const stored = keyEnv === null ? await profiles.setKey(id, PLANTED_KEY) : undefined;
      const before = upstream.authorized();

      const { sequence, seen } = await wholeRun(id);

      expect(upstream.authorized()).toBeGreaterThan(before);
      const listed = await profiles.models(id);
      expect(listed).toEqual({ ok: true, value: ['[key]'] });
      expect(picturesBelow(base)).toBeGreaterThanOrEqual(3);
      expect(filesWithKey(base)).toEqual(mayHold);
      const told = await served(sequence.id, id);
      const page = JSON.stringify([saved, stored, listed, profiles.profiles, seen, sequence]);
      expect([...told, page, server.said()].filter(holdsKey)).toEqual([]);

      await profiles.remove(id);
      expect(filesWithKey(base)).toEqual([]);
    },
    PATIENCE,
  );

  it('would be found in any of these places', () => {
    const wide = Buffer.from(`x${PLANTED_KEY}`, 'utf16le');
    for (const shift of ['', 'a', 'ab'])
      expect(holdsKey(Buffer.from(`${shift}${PLANTED_KEY}.`).toString('base64'))).toBe(true);
    expect([`"${PLANTED_KEY}"`, wide, Buffer.from(PLANTED_KEY).toString('hex')].every(holdsKey)).toBe(true);
    expect(holdsKey('planted-key')).toBe(false);
  });
});
