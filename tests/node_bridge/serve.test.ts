import { once } from 'node:events';
import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { forwardTo } from '../../node_bridge/forward.ts';
import type { Producer } from '../../node_bridge/producers.ts';
import { createService } from '../../node_bridge/serve.ts';
import { fail } from '../../web/core/failure.ts';
import { sequencePromptsSchema } from '../../web/core/producer/result.ts';
import { askEmbedded } from '../../web/services/producer/embedded.ts';
import { owlStory } from '../core/producer/stories.ts';

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close().closeAllConnections();
});

async function started(producer: Producer = askEmbedded): Promise<string> {
  const server = createService(producer).listen(0, '127.0.0.1');
  running.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const good = { story: owlStory, frames: 4, arc: 'rise-fall', model: 'flux1' };

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(url, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function refusal(
  answer: Promise<Response>,
): Promise<{ status: number; code?: string; message?: string }> {
  const response = await answer;
  const body: { error?: { code: string; message: string } } = JSON.parse(await response.text());
  return { status: response.status, ...body.error };
}

describe('the agent service', () => {
  it('answers a story with as many prompts as were asked for (FUN-SEQUENCE-GEN-008)', async () => {
    const url = await started();
    for (const path of ['/', '/generateSequencePrompts']) {
      const response = await post(url + path, good);
      const prompts = sequencePromptsSchema.parse(await response.json());

      expect(response.status).toBe(200);
      expect(prompts.prompts).toHaveLength(4);
      expect(prompts.metadata).toMatchObject({ arc: 'rise-fall', dialect: 'flux1' });
    }
  });

  it('answers 400 to a story of the wrong length (FUN-SEQUENCE-GEN-033)', async () => {
    const url = await started();
    for (const [story, message] of [
      ['', 'Story description required'],
      ['too short', 'Story too brief. Minimum 100 characters.'],
      ['x'.repeat(1001), 'Story too long. Maximum 1000 characters.'],
    ])
      expect(await refusal(post(url, { ...good, story }))).toEqual({
        status: 400,
        code: 'bad-story',
        message,
      });
  });

  it('answers 400 to a wrong frame count (FUN-SEQUENCE-GEN-033)', async () => {
    const url = await started();
    for (const [frames, message] of [
      [2, 'Minimum 3 frames required'],
      [51, 'Maximum 50 frames allowed'],
      [3.5, 'Enter a whole number from 3 to 50'],
    ])
      expect(await refusal(post(url, { ...good, frames }))).toEqual({
        status: 400,
        code: 'bad-frames',
        message,
      });
  });

  it('answers 400 to an arc or model it does not know, and to a body without its fields', async () => {
    const url = await started();

    expect(await refusal(post(url, { ...good, arc: 'spiral' }))).toMatchObject({
      status: 400,
      code: 'bad-arc',
    });
    expect(await refusal(post(url, { ...good, model: 'dall-e' }))).toMatchObject({
      status: 400,
      code: 'bad-model',
    });
    expect(await refusal(post(url, { frames: 3 }))).toMatchObject({ status: 400 });
    expect(await refusal(post(url, '[1]'))).toMatchObject({ status: 400 });
    expect(await refusal(post(url, '{'))).toMatchObject({ status: 400, code: 'bad-json' });
    expect((await post(url, { story: owlStory, frames: 3 })).status).toBe(200);
  });

  it('answers 503 while its producer is unavailable (FUN-SEQUENCE-GEN-033)', async () => {
    const url = await started(() => Promise.resolve(fail('agent-unreachable', {}, 'asleep')));
    expect(await refusal(post(url, good))).toEqual({
      status: 503,
      code: 'producer-unavailable',
      message: 'The scene producer is unavailable: asleep',
    });
  });

  it('passes a request on to another service, and answers 503 when that is gone (FUN-SEQUENCE-GEN-033)', async () => {
    const other = await started();
    const url = await started(forwardTo(other));
    const response = await post(url, good);
    const prompts = sequencePromptsSchema.parse(await response.json());
    expect(prompts.prompts.map((prompt) => prompt.frameNumber)).toEqual([1, 2, 3, 4]);

    const gone = running[0];
    gone?.closeAllConnections();
    if (gone !== undefined) await once(gone.close(), 'close');
    expect(await refusal(post(url, good))).toMatchObject({ status: 503, code: 'producer-unavailable' });
  });

  it('refuses other routes, methods, types and sizes', async () => {
    const url = await started();

    expect(await refusal(post(`${url}/elsewhere`, good))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal(fetch(url))).toMatchObject({ status: 405, code: 'wrong-method' });
    expect(await refusal(post(url, good, { 'content-type': 'text/plain' }))).toMatchObject({ status: 415 });
    expect(await refusal(post(url, { ...good, more: 'x'.repeat(1_000_001) }))).toMatchObject({ status: 413 });
  });

  it('lets pages of this machine ask, and no others', async () => {
    const url = await started();
    const own = await post(url, good, { origin: 'http://127.0.0.1:8188' });
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: 'http://localhost:8188' } });

    expect(own.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:8188');
    expect(preflight.status).toBe(204);
    for (const origin of ['https://example.org', 'http://127.0.0.1.example.org', 'null'])
      expect(await refusal(post(url, good, { origin }))).toMatchObject({
        status: 403,
        code: 'foreign-origin',
      });
  });
});

describe('an agent service asked for a list of shots', () => {
  it('keeps it as long as it is', async () => {
    const url = await started();
    const story =
      'Ada opens the heavy iron gate at dawn.\nA grey dog runs out of the yard.\nAda falls into the mud.\nThe dog waits.';
    const response = await post(url, { story, frames: 12, keepShots: true });

    expect(sequencePromptsSchema.parse(await response.json()).prompts).toHaveLength(4);
  });
});
