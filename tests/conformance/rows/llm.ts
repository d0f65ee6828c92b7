import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { eventually } from '../patience.ts';
import type { Row } from '../row.ts';
import type { Visitor } from '../visitor.ts';

const OURS = { 'X-Story-Sequence': '1', 'Content-Type': 'application/json' };
const ID = 'conformance';

/** A language model that sends one event and then nothing more, until its caller leaves. */
async function startMutteringModel() {
  let talking: ServerResponse | undefined;
  let left = false;
  const server = createServer((_, response) => {
    talking = response;
    response.on('close', () => (left = true));
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1\n\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    says: (text: string) => talking?.write(text),
    left: () => left,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const save = (visitor: Visitor, baseUrl: string) =>
  visitor.get(`/story-sequence/llm/${ID}`, {
    method: 'PUT',
    headers: OURS,
    body: JSON.stringify({ kind: 'custom', baseUrl, model: 'm', keyEnv: null }),
  });

export const llmRows: Row[] = [
  {
    id: 'llm-stream',
    holds: 'passes the words of a language model on as they come, and hangs up on it when the page does',
    needs: ['the pack', 'a server of our own'],
    async check(visitor) {
      const model = await startMutteringModel();
      try {
        expect((await save(visitor, model.url)).status).toBe(200);
        const page = new AbortController();
        const answer = await visitor.get(`/api/story-sequence/llm/${ID}/chat/completions`, {
          method: 'POST',
          headers: OURS,
          body: JSON.stringify({ messages: [], stream: true }),
          signal: page.signal,
        });
        expect(answer.headers.get('content-type')).toBe('text/event-stream');
        const words = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
        expect((await words.read()).value).toBe('data: 1\n\n');
        model.says('data: 2\n\n');
        expect((await words.read()).value).toBe('data: 2\n\n');
        page.abort();
        await words.read().catch(() => undefined);
        await eventually('the model is hung up on', async () => model.left() || undefined);
      } finally {
        model.stop();
        await visitor.get(`/story-sequence/llm/${ID}`, { method: 'DELETE', headers: OURS });
      }
    },
  },
  {
    id: 'llm-key',
    holds: 'keeps a key only where it promises a private folder, and never tells it',
    needs: ['the pack', 'a server of our own'],
    async check(visitor) {
      const key = 'conformance-key-0123456789';
      try {
        await save(visitor, 'http://127.0.0.1:9/v1');
        const body = JSON.stringify({ key });
        const stored = await visitor.get(`/story-sequence/llm/${ID}/key`, {
          method: 'PUT',
          headers: OURS,
          body,
        });
        const told = JSON.stringify(await visitor.json('/story-sequence/llm'));
        expect(stored.status).toBe(told.includes('"storable":true') ? 200 : 409);
        expect(told).toContain(stored.ok ? '"source":"store"' : '"source":null');
        expect(told + (await stored.text())).not.toContain(key);
      } finally {
        await visitor.get(`/story-sequence/llm/${ID}`, { method: 'DELETE', headers: OURS });
      }
    },
  },
];
