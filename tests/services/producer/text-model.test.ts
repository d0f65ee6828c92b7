import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { failureWords } from '../../../web/core/words/failures.ts';
import type { Writing } from '../../../web/core/producer/writing.ts';
import { ComfyClient } from '../../../web/services/comfy/client.ts';
import { askTextModel } from '../../../web/services/producer/text-model.ts';
import { nodeHost } from '../../../node_bridge/run/node-host.ts';
import { startStandIn, type StandIn } from '../../support/stand-in.ts';

const queueSchema = z.object({ queue_running: z.array(z.unknown()), queue_pending: z.array(z.unknown()) });
const FILE = 'qwen_3_4b.safetensors';
const text =
  'Nadia the clockmaker finds a brass owl in the cellar. She winds the owl and its eyes glow. The owl flies up the ' +
  'stairs into the workshop. Nadia runs after the owl with a lamp. At dawn the owl sits on the clock tower and sings.';
const request = { text, frameCount: 12, arc: null, family: 'sdxl' } as const;
const fox = {
  text: 'A fox finds a lamp in the snow. The fox carries the lamp over the hill. At night the fox sleeps beside the lamp.',
  frameCount: 3,
};

let server: StandIn;
let client: ComfyClient;
const open = new AbortController().signal;

beforeAll(async () => {
  server = await startStandIn({ stepSeconds: 0.01 });
  client = new ComfyClient(nodeHost(server.url));
}, 60_000);
afterEach(() => server.reset());
afterAll(() => server?.stop());

const posts = async (route: string) =>
  (await server.log()).filter(({ method, path: asked }) => method === 'POST' && asked.endsWith(route));

describe('a story written by a text model inside ComfyUI', () => {
  it('has as many frames as asked for, in calls of at most eight, and is told as it grows', async () => {
    const told: Writing[] = [];
    const made = await askTextModel(client, FILE, request, open, (writing) => told.push(writing));

    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    expect(made.value.frames).toHaveLength(12);
    // The model's title holds no word of the story, so the rules' own stands.
    expect(made.value.bible.title).toBe('Nadia and the brass owl');
    expect(made.value.frames.filter(({ origin }) => origin === 'model').length).toBeGreaterThan(2);
    expect(made.value.record).toMatchObject({ kind: 'text-model', model: FILE });
    expect(told[0]).toMatchObject({ stage: 'bible', of: 12, frames: [] });
    expect(told.at(-1)?.frames.length).toBeGreaterThan(2);
    const calls = (await posts('/prompt')).map(({ body }) => JSON.stringify(body));
    const asked = calls.map((call) => call.match(/\\n\d+: /g)?.length ?? 0);
    expect(Math.max(...asked)).toBeLessThanOrEqual(8);
    expect(made.value.record?.usage).toEqual({ calls: calls.length, inputTokens: null, outputTokens: null });
  });

  it('frees the memory after the last word and before any frame', async () => {
    await askTextModel(client, FILE, request, open);

    const asked = await server.log();
    const last = asked.findLastIndex(({ path: route }) => route.endsWith('/prompt'));
    const freed = asked.filter(({ path: route }) => route.endsWith('/free'));
    expect(freed.map(({ body }) => body)).toEqual([{ unload_models: true, free_memory: true }]);
    expect(asked.findIndex(({ path: route }) => route.endsWith('/free'))).toBeGreaterThan(last);
  });

  it('leaves no file behind', async () => {
    await askTextModel(client, FILE, request, open);

    expect(readdirSync(path.join(server.base, 'output'))).toEqual([]);
  });

  it('is filled in by the rules where the model rambles', async () => {
    await server.fault({
      textAnswers: [
        'Sure! Here it is.',
        '1 | - | cellar | He thinks about it',
        'I cannot do that.',
        'No.',
        'No.',
      ],
    });

    const made = await askTextModel(client, FILE, { ...request, frameCount: 5 }, open);

    expect(made.ok && made.value.frames.map(({ origin }) => origin)).toEqual(Array(5).fill('embedded'));
    expect(made.ok && made.value.origin).toBe('embedded');
    expect(made.ok && made.value.warnings.join(' ')).toContain('built-in rules');
  });

  it('passes over thoughts before the lines', async () => {
    const thoughts =
      '<think>\n1 | nobody | nowhere | night | wide shot | low | They think about nothing at all\n</think>\n';
    const line = '1 | fox | - | day | wide shot | eye level | A fox finds a lamp in the snow';
    await server.fault({ textAnswers: ['', `${thoughts}${line}`] });

    const made = await askTextModel(client, FILE, { ...request, ...fox }, open);

    expect(made.ok && made.value.frames[0]).toMatchObject({
      shot: { moment: 'A fox finds a lamp in the snow' },
      origin: 'model',
    });
  });

  it('says so when not a word can be read', async () => {
    await server.fault({ textAnswers: ['', '', ''] });

    const made = await askTextModel(client, FILE, { ...request, frameCount: 3 }, open);

    expect(made).toMatchObject({ ok: false, failure: { code: 'text-model-silent', about: { model: FILE } } });
  });

  it('stops at an error of the model, in words, and frees the memory', async () => {
    await server.fault({ failText: 'TextGenerate' });

    const made = await askTextModel(client, FILE, request, open);

    expect(made).toMatchObject({ ok: false, failure: { code: 'text-model-unusable' } });
    expect(made.ok ? '' : made.failure.detail).toContain('was told to fail');
    expect(await posts('/prompt')).toHaveLength(1);
    expect(await posts('/free')).toHaveLength(1);
  });

  it('is completed by the rules where the model dies in the middle', async () => {
    const host = nodeHost(server.url);
    let jobs = 0;
    const dying: typeof host.fetchApi = (route, init) => {
      // The bible and the first eight frames are answered, nothing after them.
      const gone = route === '/prompt' && init?.method === 'POST' && ++jobs > 2;
      return gone ? Promise.reject(new TypeError('gone')) : host.fetchApi(route, init);
    };

    const made = await askTextModel(new ComfyClient({ ...host, fetchApi: dying }), FILE, request, open);

    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    expect(made.value.frames).toHaveLength(12);
    expect(new Set(made.value.frames.map(({ origin }) => origin))).toEqual(new Set(['model', 'embedded']));
  });

  it('says so when the graphics card has no room for it', async () => {
    await server.fault({ oomText: 'TextGenerate' });

    expect(await askTextModel(client, FILE, request, open)).toMatchObject({
      failure: { code: 'out-of-memory' },
    });
  });

  it.each([
    ['t5xxl_fp16.safetensors', 'ComfyUI does not have'],
    ['qwen_3_99b.safetensors', 'ComfyUI does not have'],
  ])('is not begun with %s', async (file, why) => {
    const made = await askTextModel(client, file, request, open);

    if (made.ok) throw new Error('It was begun');
    expect(failureWords[made.failure.code](made.failure.about ?? {}).what).toContain(why);
    expect(await posts('/prompt')).toHaveLength(0);
  });
});

describe('an abort while the text model', () => {
  const aborted = async (begun: () => Promise<unknown>): Promise<unknown> => {
    const user = new AbortController();
    const writing = askTextModel(client, FILE, request, user.signal).then(
      () => 'ended by itself',
      () => 'aborted',
    );
    await begun();
    user.abort();
    return writing;
  };
  const queue = async () => {
    const answer = await fetch(`${server.url}/api/queue`);
    return queueSchema.parse(await answer.json());
  };
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('writes stops this very job', async () => {
    await server.fault({ stepSeconds: 60 });

    expect(await aborted(() => until(async () => (await queue()).queue_running.length > 0))).toBe('aborted');

    await until(async () => (await queue()).queue_running.length === 0);
    expect(await posts('/prompt')).toHaveLength(1);
    expect(await posts('/free')).toHaveLength(1);
  });

  it('waits takes the job back and leaves the one that runs alone', async () => {
    await server.fault({ dead: true });

    expect(await aborted(() => until(async () => (await queue()).queue_pending.length > 0))).toBe('aborted');

    expect(await queue()).toMatchObject({ queue_pending: [] });
    expect(await posts('/interrupt')).toHaveLength(0);
    expect((await server.log()).filter(({ path: route }) => route.endsWith('/cancel'))).toHaveLength(0);
  });
});
