import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { freshPrefix, picture, sampled, slowPicture } from './graphs.ts';
import { eventually } from './patience.ts';
import { firstFile, viewPath, visit, type Visitor } from './visitor.ts';

describe('the stand-in, told to fail', () => {
  let server: StandIn;
  let visitor: Visitor;

  let base: string;

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'stand-in-faults-'));
    server = await startStandIn({ base });
    visitor = visit(server.url);
  });
  beforeEach(() => server.reset());
  afterAll(async () => {
    await server.stop();
    await rm(base, { recursive: true });
  });

  it('fails the jobs that contain a text, as often as it was told', async () => {
    await server.fault({ failText: 'dragon', failTimes: 1 });
    expect((await visitor.run(sampled('a fox', 1, 2))).status.completed).toBe(true);
    expect((await visitor.run(sampled('a dragon', 1, 2))).status.completed).toBe(false);
    expect((await visitor.run(sampled('a dragon', 1, 2))).status.completed).toBe(true);
  });

  it('runs out of memory as a GPU does', async () => {
    await server.fault({ oomText: 'dragon' });
    const entry = await visitor.run(sampled('a dragon', 1, 2));
    expect(entry.status.messages.at(-1)).toMatchObject([
      'execution_error',
      { node_type: 'KSampler', exception_type: 'torch.OutOfMemoryError' },
    ]);
  });

  it('takes work and does none while its worker is dead', async () => {
    await server.fault({ dead: true });
    const { prompt_id } = await visitor.queue(picture(freshPrefix()));
    expect(await visitor.state(prompt_id)).toBe('pending');
    await server.fault({ dead: false });
    await visitor.finished(prompt_id);
  });

  it('refuses sockets', async () => {
    await server.fault({ refuseSocket: true });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/ws?clientId=x`);
    await expect(ended(socket)).resolves.toBe('error');
  });

  it('is deaf on an open socket', async () => {
    const socket = await visitor.listen();
    await server.fault({ deafSocket: true });
    await visitor.run(picture(freshPrefix()));
    expect(socket.messages).toHaveLength(1);
  });

  it('cuts open sockets', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/ws?clientId=x`);
    await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
    const end = ended(socket);
    await server.fault({ loseSockets: true });
    await expect(end).resolves.toMatch(/close|error/);
  });

  it('drops the same messages for the same seed', async () => {
    const heard: string[][] = [];
    for (const client of ['first', 'second']) {
      await server.reset();
      const socket = await visitor.listen(client);
      await server.fault({ dropMessages: 0.5, dropSeed: 7 });
      await visitor.run(picture(freshPrefix()), { client });
      await server.fault({ dropMessages: 0 });
      const { prompt_id } = await visitor.queue(picture(freshPrefix()), { client });
      await socket.over(prompt_id);
      heard.push(socket.messages.filter(({ data }) => data.prompt_id !== prompt_id).map(({ type }) => type));
    }
    expect(heard[0]).toEqual(heard[1]);
    expect(heard[0]?.length).toBeLessThan(12);
  });

  it('says success long before the history knows', async () => {
    await server.fault({ historyDelay: 0.3 });
    const socket = await visitor.listen();
    const { prompt_id } = await visitor.queue(picture(freshPrefix()));
    await socket.heard('success', ({ type }) => type === 'execution_success');
    expect(await visitor.entry(prompt_id)).toBeUndefined();
    await socket.over(prompt_id);
    expect(await visitor.entry(prompt_id)).toBeDefined();
  });

  it('takes a prompt and loses the answer', async () => {
    await server.fault({ loseAnswers: 1 });
    const id = crypto.randomUUID();
    await expect(visitor.queue(picture(freshPrefix()), { id })).rejects.toThrow('fetch failed');
    await visitor.finished(id);
    expect((await server.log()).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('cuts posts before it reads them', async () => {
    await server.fault({ cutPosts: 1 });
    const id = crypto.randomUUID();
    await expect(visitor.queue(picture(freshPrefix()), { id })).rejects.toThrow('fetch failed');
    expect(await visitor.state(id)).toBe('unknown');
  });

  it('is busy for a while and says for how long', async () => {
    await server.fault({ busyPosts: 1, retryAfter: 7 });
    const answer = await visitor.post('/prompt', { prompt: picture(freshPrefix()) });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
    await visitor.run(picture(freshPrefix()));
  });

  it('has no room for pictures', async () => {
    await server.fault({ diskFull: true });
    const entry = await visitor.run(picture(freshPrefix()));
    expect(entry.status.messages.at(-1)?.[1]['exception_message']).toMatch(/No space left on device/);
  });

  it('samples as slowly as it was told', async () => {
    await server.fault({ stepSeconds: 20 });
    const { prompt_id } = await visitor.queue(sampled('a fox', 2, 3));
    await visitor.running(prompt_id);
    await visitor.post(`/api/jobs/${prompt_id}/cancel`, {});
    expect((await visitor.finished(prompt_id)).status.completed).toBe(false);
  });

  it('tells every request that it got, with what was asked of queue and history', async () => {
    await visitor.post('/queue', { delete: ['nobody'] });
    await visitor.get('/interrupt', { method: 'POST' });
    expect(await server.log()).toEqual([
      { method: 'POST', path: '/queue', query: '', body: { delete: ['nobody'] } },
      { method: 'POST', path: '/interrupt', query: '', body: null },
    ]);
  });

  it('offers the models that it was told to', async () => {
    await server.setModels({ checkpoints: ['one.safetensors'] });
    expect(await visitor.json('/models/checkpoints')).toEqual(['one.safetensors']);
    expect(await visitor.json('/object_info/CheckpointLoaderSimple')).toMatchObject({
      CheckpointLoaderSimple: { input: { required: { ckpt_name: [['one.safetensors'], {}] } } },
    });
  });

  it('loses its worker when it must compare equal numbers and ids, as ComfyUI does', async () => {
    const blocker = await visitor.queue(slowPicture(20));
    await visitor.running(blocker.prompt_id);
    await visitor.post('/prompt', { prompt: picture(freshPrefix()), number: 1 });
    const twice = { prompt_id: crypto.randomUUID(), number: 5 };
    await visitor.post('/prompt', { prompt: picture(freshPrefix()), ...twice });
    await visitor.post('/prompt', { prompt: picture(freshPrefix()), ...twice });
    await visitor.post('/interrupt', { prompt_id: blocker.prompt_id });
    await visitor.finished(blocker.prompt_id);
    const next = await visitor.queue(picture(freshPrefix()));
    expect(await visitor.state(next.prompt_id)).toBe('pending');
    expect(await visitor.json('/prompt')).toEqual({ exec_info: { queue_remaining: 3 } });
    await server.reset();
    await visitor.run(picture(freshPrefix()));
  });

  it('keeps its files and forgets all else when it is killed and started again', async () => {
    const entry = await visitor.run(picture(freshPrefix()));
    await server.kill();
    const port = Number(new URL(server.url).port);
    server = await startStandIn({ port, base });
    await eventually('it is back', async () => (await visitor.get('/queue')).ok || undefined);
    expect(await visitor.json('/history')).toEqual({});
    expect((await visitor.get(viewPath(firstFile(entry)))).status).toBe(200);
  });
});

const ended = (socket: WebSocket) =>
  new Promise<string>((resolve) => {
    for (const end of ['error', 'close']) socket.addEventListener(end, () => resolve(end), { once: true });
  });
