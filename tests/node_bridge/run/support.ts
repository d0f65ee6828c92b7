import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { main } from '../../../node_bridge/cli.ts';
import { sequenceSchema, type Sequence } from '../../../web/core/sequence.ts';
import { startStandIn, type StandIn, type StandInOptions } from '../../support/stand-in.ts';

export const PATIENCE = 60_000;
export const quickServer: StandInOptions = {
  stepSeconds: 0.005,
  models: { checkpoints: ['sd15.safetensors'] },
};

/** Drawn with what the quick server has, 0.1 s a frame. */
export const sd15 = { engine: { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] } };

const bin = fileURLToPath(new URL('../../../node_bridge/story-sequence.mjs', import.meta.url));
const made: string[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A stand-in for the tests of a file, as good as new for each, and the command as it is called on it. */
export function quickStandIn() {
  const server: { now: StandIn | undefined } = { now: undefined };
  beforeAll(async () => {
    server.now = await startStandIn(quickServer);
  }, PATIENCE);
  afterEach(() => server.now?.reset());
  afterAll(() => server.now?.stop());
  const now = () => {
    if (!server.now) throw new Error('The stand-in has not been started.');
    return server.now;
  };
  return {
    get now() {
      return now();
    },
    run: (file: string, ...args: string[]) => run(file, '--server', now().url, ...args),
    start: (file: string, ...args: string[]) => start(file, '--server', now().url, ...args),
    stored: (sequence: Sequence) => storedBy(now(), sequence),
    jobs: () => jobsSentTo(now()),
  };
}

export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'story-sequence-'));
  made.push(folder);
  return folder;
}

/** A file of its own with a sequence in it, as somebody would have it on his disk. */
export async function fileWith(sequence: Sequence): Promise<string> {
  const file = path.join(await freshFolder(), 'sequence.json');
  await writeFile(file, JSON.stringify(sequence));
  return file;
}

/** The command within this process. */
export async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await main(['run', ...args], {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdin: () => Promise.resolve(''),
  });
  return { code, ...said };
}

/** The command as a process of its own, killed after the test at the latest. */
export function start(...args: string[]) {
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

export const storedIn = (output: string, id: string): string =>
  path.join(output, 'sequences', id, 'sequence.json');

export const readSequence = async (file: string): Promise<Sequence> =>
  sequenceSchema.parse(JSON.parse(await readFile(file, 'utf8')));

/** The document as the stand-in has it on its disk. */
export const storedBy = ({ base }: StandIn, { id }: Sequence): Promise<Sequence> =>
  readSequence(storedIn(path.join(base, 'output'), id));

/** Every job that the stand-in was asked for. */
const jobsSentTo = async (server: StandIn) =>
  (await server.log()).filter(({ method, path: route }) => method === 'POST' && route.endsWith('/prompt'));

/** States of each frame's takes, in order, such as `failed,done`. */
export const statesOf = ({ frames }: Sequence): string[] =>
  frames.map(({ takes }) => takes.map(({ state }) => state).join());
