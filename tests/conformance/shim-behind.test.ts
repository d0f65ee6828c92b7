import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { Proxy } from '../support/proxy.ts';

const id = 'the-lighthouse-1a2b3c4d';
const moment = '2026-11-21T10:00:00.000Z';
const document = {
  format: 1,
  id,
  revision: 1,
  title: 'The lighthouse',
  status: 'reviewing',
  createdAt: moment,
  updatedAt: moment,
  frames: [],
  thumbnail: null,
};
const agent = 'http://127.0.0.1:9/planted-agent';
/** One red pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

describe('a ComfyUI for several users, open to all origins, below a path of a reverse proxy', () => {
  let comfy: RunningComfy;
  let proxy: Proxy;

  beforeAll(async () => {
    comfy = await startComfy({ args: ['--multi-user', '--enable-cors-header', '*'] });
    proxy = await new Proxy(comfy.url, { prefix: '/tools/comfy' }).start();
  });
  afterAll(async () => {
    await proxy.stop();
    await comfy.clean();
  });

  const ask = (route: string, options: RequestInit = {}) =>
    fetch(`${proxy.url}/api/story-sequence${route}`, options);

  const change = (method: string, route: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(route, {
      method,
      headers: { 'X-Story-Sequence': '1', 'Content-Type': 'application/json', 'If-Match': '"0"', ...headers },
      body: JSON.stringify(body),
    });

  const codeOf = async (answer: Response) => errorSchema.parse(await answer.json()).error.code;

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
    ['what the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page that cannot send our header', { 'X-Story-Sequence': '' }],
  ])('takes no change from %s (IR67)', async (_, headers) => {
    const answer = await change('PUT', `/sequences/${id}`, document, headers);
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'foreign-origin']);
    expect((await ask(`/sequences/${id}`)).status).toBe(404);
  });

  it('stores and shows a sequence, and names no address of its own', async () => {
    const stored = await change('PUT', `/sequences/${id}`, document);
    const { stamp } = z.object({ stamp: z.string() }).parse(await stored.json());
    const changes = [
      { op: 'replace', path: '/revision', value: 2 },
      { op: 'replace', path: '/title', value: 'The lighthouse at night' },
    ];
    const changed = await change('PATCH', `/sequences/${id}`, { stamp, changes }, { 'If-Match': '"1"' });
    expect(changed.status).toBe(200);
    const folder = path.join(comfy.folder, 'output', 'sequences', id, 'frames');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'a.png'), picture);

    const list = await ask('/sequences');
    const text = await list.text();
    expect(text).toContain('The lighthouse at night');
    expect(text).not.toContain('story-sequence/');
    const pictures = await (await ask(`/sequences/${id}/pictures`)).text();
    expect(pictures).toContain('"path": "frames/a.png"');
    const small = await ask(`/thumbnails/${id}/frames/a.png`);
    expect([small.status, small.headers.get('Content-Type')]).toEqual([200, 'image/webp']);
  });

  it('lets no browser keep a refusal, though ComfyUI lets it keep whatever ends in .png', async () => {
    const answer = await ask(`/thumbnails/${id}/frames/none.png`);
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  });

  it('keeps the operator’s settings and keys out of every user’s reach', async () => {
    expect((await change('PUT', '/agent', { url: agent })).status).toBe(200);
    const profile = { kind: 'custom', baseUrl: 'http://127.0.0.1:9/v1', model: 'tiny', keyEnv: null };
    expect((await change('PUT', '/llm/home', profile)).status).toBe(200);
    const stored = await change('PUT', '/llm/home/key', { key: 'planted-key-0123456789' });
    expect(await stored.json()).toEqual({ configured: true, source: 'store' });

    const users = ['__story_sequence', '../__story_sequence', 'default', ''];
    const routes = ['agent.json', 'llm-keys.json', 'llm-profiles.json'].flatMap((file) => [
      `/api/userdata/${file}`,
      `/api/userdata/..%2F__story_sequence%2F${file}`,
      `/api/userdata?dir=..%2F__story_sequence&recurse=true`,
      `/view?filename=${file}&subfolder=..%2Fuser%2F__story_sequence&type=output`,
    ]);
    const read = async (route: string, user: string) =>
      (await fetch(comfy.url + route, { headers: { 'Comfy-User': user } })).text();
    const said = await Promise.all(users.flatMap((user) => routes.map((route) => read(route, user))));
    expect(said.filter((text) => /planted|llm-keys/u.test(text))).toEqual([]);
  });

  it('writes neither bodies nor headers into its log', () => {
    expect(comfy.log()).not.toMatch(/planted|The lighthouse/u);
  });
});
