import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../node_bridge/cli.ts';
import { freePort } from '../../node_bridge/launcher/ports.ts';
import { sequenceSchema, type Sequence } from '../../web/core/sequence.ts';
import { Proxy } from '../support/proxy.ts';
import { startStandIn, type StandIn, type StandInOptions } from '../support/stand-in.ts';
import { freshSequence } from '../support/studios.ts';

const bin = fileURLToPath(new URL('../../node_bridge/story-sequence.mjs', import.meta.url));
const PATIENCE = 60_000;
const options: StandInOptions = { stepSeconds: 0.005, models: { checkpoints: ['sd15.safetensors'] } };

let server: StandIn;
let folder = '';
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'story-sequence-'));
  server = await startStandIn(options);
}, 60_000);
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await server.reset();
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

const sd15 = { engine: { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] } };

/** A file of its own with a sequence in it, as somebody would have it on his disk. */
async function fileWith(sequence: Sequence): Promise<string> {
  const file = path.join(await mkdtemp(path.join(folder, 'file-')), 'sequence.json');
  await writeFile(file, JSON.stringify(sequence));
  return file;
}

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await main(['run', ...args], {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdin: () => Promise.resolve(''),
  });
  return { code, ...said };
}

/** The command as a process of its own. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, 'run', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said.text += text));
  }
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  const says = async (wanted: string | RegExp) => {
    await expect.poll(() => said.text, { timeout: PATIENCE / 2 }).toMatch(wanted);
  };
  return { child, said, ended, says };
}

const storedIn = (base: string, id: string) => path.join(base, 'output', 'sequences', id, 'sequence.json');
const read = async (file: string): Promise<Sequence> =>
  sequenceSchema.parse(JSON.parse(await readFile(file, 'utf8')));
const posts = async () =>
  (await server.log()).filter(({ method, path: route }) => method === 'POST' && route.endsWith('/prompt'));
const states = ({ frames }: Sequence) => frames.map(({ takes }) => takes.map(({ state }) => state).join());

describe('story-sequence run', () => {
  it(
    'draws every frame into the server’s folder, says so, and ends with 0',
    async () => {
      const sequence = freshSequence(4, sd15);
      const { code, out, err } = await run(await fileWith(sequence), '--server', server.url);
      expect(err).toBe('');
      expect(out).toContain('4 frames, 4 to draw with the shipped graph t2i_sd15');
      expect(out).toContain('Frame 4 of 4 done');
      expect(out).toMatch(/Complete: 4 of 4 frames drawn/);
      expect(code).toBe(0);
      const stored = await read(storedIn(server.base, sequence.id));
      expect(stored.status).toBe('complete');
      expect(await posts()).toHaveLength(4);
    },
    PATIENCE,
  );

  it(
    'draws nothing where every frame has its picture, and all of them when asked to',
    async () => {
      const file = await fileWith(freshSequence(3, sd15));
      await run(file, '--server', server.url);
      const again = await run(file, '--server', server.url);
      expect(again).toMatchObject({ code: 0 });
      expect(again.out).toContain('Every frame has its picture');
      expect(await posts()).toHaveLength(3);
      const anew = await run(file, '--server', server.url, '--redo', 'all');
      expect(anew).toMatchObject({ code: 0 });
      expect(await posts()).toHaveLength(6);
    },
    PATIENCE,
  );

  it(
    'ends with 3 and says why where a frame failed',
    async () => {
      const sequence = freshSequence(3, sd15);
      await server.fault({ failText: 'prompt 2' });
      const { code, err } = await run(await fileWith(sequence), '--server', server.url);
      expect(err).toContain('Frame 2 of 3 failed');
      expect(code).toBe(3);
      expect(states(await read(storedIn(server.base, sequence.id)))[0]).toBe('done');
    },
    PATIENCE,
  );

  it(
    'ends with 1 where nothing can be drawn: a missing model queues nothing',
    async () => {
      const engine = { ...sd15.engine, files: { checkpoint: 'nowhere.safetensors' } };
      const { code, err } = await run(await fileWith(freshSequence(3, { engine })), '--server', server.url);
      expect(err).toContain('nowhere.safetensors');
      expect(code).toBe(1);
      expect(await posts()).toEqual([]);
    },
    PATIENCE,
  );

  it('ends with 2 when it is called the wrong way, with 1 where the file is no sequence', async () => {
    const file = await fileWith(freshSequence(3, sd15));
    const wrong: [string[], string][] = [
      [[], 'Name the sequence'],
      [[path.join(folder, 'none.json')], 'Cannot read'],
      [[file, '--server', 'comfy'], 'is no address of ComfyUI'],
      [[file, '--redo', 'some'], '--redo is one of missing, changed, all'],
      [[file, '--after-restart', 'maybe'], '--after-restart is one of send, ask'],
      [[file, file], 'There is no place for'],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await run(...args);
      expect(err).toContain(message);
      expect(code).toBe(2);
    }
    await writeFile(file, '[');
    expect(await run(file)).toMatchObject({ code: 1, err: expect.stringContaining('not a sequence file') });
  });

  it('says that a rough board needs a browser', async () => {
    const { code, err } = await run(await fileWith(freshSequence(3)), '--server', server.url);
    expect(err).toContain('rough board is drawn by a browser');
    expect(code).toBe(1);
  });

  it(
    'tells programs in JSON lines and copies the pictures',
    async () => {
      const pictures = path.join(folder, 'pictures');
      const file = await fileWith(freshSequence(3, sd15));
      const { out } = await run(file, '--server', server.url, '--json', '--pictures', pictures);
      const lines = out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      expect(lines[0]).toMatchObject({ event: 'begin', frames: 3, toDraw: 3 });
      expect(lines.at(-1)).toMatchObject({ event: 'end', result: 'complete', done: 3 });
      for (const number of [1, 2, 3])
        expect((await stat(path.join(pictures, `frame-00${number}.png`))).size).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});

describe('story-sequence run, disturbed', () => {
  it(
    'goes on after kill -9 in the middle, and draws no frame twice',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = start(file, '--server', server.url);
      await first.says('Frame 2 of 6 done');
      first.child.kill('SIGKILL');
      await first.ended;
      const second = start(file, '--server', server.url);
      expect(await second.ended).toBe(0);
      expect(second.said.text).toContain('An unfinished run of this sequence goes on');
      expect(states(await read(storedIn(server.base, sequence.id)))).toEqual(Array(6).fill('done'));
      const ids = (await posts()).map(
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
      const first = start(file, '--server', server.url);
      await first.says('Frame 1 of 6 is drawn');
      const { code, err } = await run(file, '--server', server.url);
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
      const first = start(await fileWith(sequence), '--server', server.url);
      await first.says('Frame 2 of 8 done');
      first.child.kill('SIGINT');
      expect(await first.ended).toBe(130);
      expect(first.said.text).toContain('Cancelled. What was drawn is kept');
      const stored = await read(storedIn(server.base, sequence.id));
      expect(stored.status).toBe('cancelled');
      expect(stored.frames[0]?.activeTake).toBe(1);
      expect(stored.frames[7]?.activeTake).toBe(null);
      const queue = await (await fetch(`${server.url}/queue`)).json();
      expect(queue).toEqual({ queue_running: [], queue_pending: [] });
    },
    PATIENCE,
  );

  it(
    'leaves the queue to the server on SIGTERM; the same command gathers what was drawn meanwhile',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = start(file, '--server', server.url);
      await first.says('Frame 1 of 6 done');
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(130);
      expect(first.said.text).toContain('ComfyUI goes on with what is queued');
      expect((await run(file, '--server', server.url)).code).toBe(0);
      expect(await posts()).toHaveLength(6);
    },
    PATIENCE,
  );

  it(
    'leaves at once on a second Ctrl+C, and the same command goes on cancelling',
    async () => {
      const sequence = freshSequence(6, sd15);
      const file = await fileWith(sequence);
      const first = start(file, '--server', server.url);
      await first.says('Frame 1 of 6 done');
      // A server that does not answer any more keeps the first one waiting.
      process.kill(server.pid, 'SIGSTOP');
      try {
        first.child.kill('SIGINT');
        await first.says('Taking our jobs back');
        await first.says('Press Ctrl+C again');
        await new Promise((resolve) => setTimeout(resolve, 400));
        first.child.kill('SIGINT');
        expect(await first.ended).toBe(130);
      } finally {
        process.kill(server.pid, 'SIGCONT');
      }
      expect((await run(file, '--server', server.url)).code).toBe(130);
      expect((await read(storedIn(server.base, sequence.id))).status).toBe('cancelled');
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
      const late = await startStandIn({ ...options, port });
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
      const own = await startStandIn(options);
      const sequence = freshSequence(6, sd15);
      const first = start(await fileWith(sequence), '--server', own.url);
      await first.says('Frame 2 of 6 done');
      await own.kill();
      const { port } = new URL(own.url);
      const anew = await startStandIn({ ...options, port: Number(port), base: own.base });
      try {
        expect(await first.ended).toBe(0);
        const stored = await read(storedIn(own.base, sequence.id));
        const done = stored.frames.map(({ takes }) => takes.filter(({ state }) => state === 'done').length);
        expect(done).toEqual(Array(6).fill(1));
      } finally {
        await anew.stop();
      }
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

describe('story-sequence run on a server without Story Sequence', () => {
  it(
    'keeps the sequence in the file itself, and knows from it what is drawn',
    async () => {
      const bare = await new Proxy(server.url).start();
      bare.rules = [{ on: /story-sequence\//u, does: 'answer', status: 404 }];
      const sequence = freshSequence(3, sd15);
      const file = await fileWith(sequence);
      try {
        const { code, out } = await run(file, '--server', bare.url);
        expect(out).toContain(`the sequence is kept in ${file} alone`);
        expect(code).toBe(0);
        expect(states(await read(file))).toEqual(['done', 'done', 'done']);
        expect((await run(file, '--server', bare.url)).out).toContain('Every frame has its picture');
        expect(await posts()).toHaveLength(3);
      } finally {
        await bare.stop();
      }
    },
    PATIENCE,
  );
});

describe('story-sequence run with a file from elsewhere', () => {
  it('refuses what is too much or too deep before it asks any server', async () => {
    const file = await fileWith(freshSequence(3, { ...sd15, title: 'x'.repeat(1000) }));
    expect(await run(file, '--server', server.url)).toMatchObject({ code: 1, out: '' });
    await writeFile(file, '['.repeat(100_000));
    expect(await run(file, '--server', server.url)).toMatchObject({ code: 1, out: '' });
    expect(await server.log()).toEqual([]);
  });

  it(
    'leaves a sequence of the server alone that only has the same id',
    async () => {
      const sequence = freshSequence(3, sd15);
      await run(await fileWith(sequence), '--server', server.url);
      const other = await fileWith({ ...sequence, createdAt: '2020-01-01T00:00:00.000Z' });
      const { code, err } = await run(other, '--server', server.url, '--redo', 'all');
      expect(err).toContain('has another sequence under the id');
      expect(code).toBe(1);
      expect(await posts()).toHaveLength(3);
    },
    PATIENCE,
  );

  it(
    'draws what was changed in the file since, on top of the pictures that are there',
    async () => {
      const sequence = freshSequence(3, sd15);
      const file = await fileWith(sequence);
      await run(file, '--server', server.url);
      const frames = sequence.frames.map((frame) =>
        frame.frameNumber === 2 ? { ...frame, prompt: 'another prompt', locked: true } : frame,
      );
      await writeFile(file, JSON.stringify({ ...sequence, frames }));
      const { code, out } = await run(file, '--server', server.url, '--redo', 'changed');
      expect(out).toContain('The file was changed after the last run');
      expect(code).toBe(0);
      expect(states(await read(storedIn(server.base, sequence.id)))).toEqual(['done', 'done,done', 'done']);
    },
    PATIENCE,
  );
});
