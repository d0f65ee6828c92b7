import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { pythonIn, usualFolders } from '../../node_bridge/launcher/folders.ts';

/** What a test may switch on; what is left out stays as it is. See `stand_in/faults.py` for each one's meaning. */
export type Faults = {
  failText?: string;
  failTimes?: number;
  oomText?: string;
  oomTimes?: number;
  dead?: boolean;
  refuseSocket?: boolean;
  deafSocket?: boolean;
  /** Cuts all open sockets, once. */
  loseSockets?: boolean;
  dropMessages?: number;
  dropSeed?: number;
  historyDelay?: number;
  loseAnswers?: number;
  cutPosts?: number;
  busyPosts?: number;
  retryAfter?: number;
  diskFull?: boolean;
  clockShift?: number;
  textAnswers?: string[];
  stepSeconds?: number | null;
};

export type Models = Partial<
  Record<'checkpoints' | 'loras' | 'diffusion_models' | 'text_encoders' | 'vae' | 'embeddings', string[]>
>;

export type StandInOptions = {
  /** The ComfyUI version whose protocol it speaks; the newest by default. */
  age?: '0.3.45' | '0.3.75' | '0.8.0' | '0.28.0' | '0.38.1';
  /** A free one by default; name the old one to restart at the same address. */
  port?: number;
  /** Holds input, output, temp and user; a new folder by default. */
  base?: string;
  /** The folder of the packaged page; without it there is no page. */
  page?: string;
  models?: Models;
  stepSeconds?: number;
  previews?: boolean;
  faults?: Faults;
};

const requestSchema = z.object({
  method: z.string(),
  path: z.string(),
  query: z.string(),
  body: z.unknown(),
});
export type LoggedRequest = z.infer<typeof requestSchema>;

export type StandIn = {
  url: string;
  pid: number;
  base: string;
  fault(change: Faults): Promise<void>;
  setModels(models: Models): Promise<void>;
  /** No faults, nothing queued, no history, an empty log. Files stay. */
  reset(): Promise<void>;
  /** Every request since start or reset, without those of the tests themselves. */
  log(): Promise<LoggedRequest[]>;
  /** Everything it has printed so far. */
  said(): string;
  stop: () => Promise<void>;
  /** Ends it as a crash would (SIGKILL). */
  kill(): Promise<void>;
};

const greetingSchema = z.object({ url: z.string(), base: z.string() });
const folder = path.join(import.meta.dirname, 'stand_in');

/** Starts the stand-in and resolves once it answers; throws with its own words when it does not start. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const program = spawn(pythonIn(usualFolders().python), [folder, ...argumentsFor(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  const orphaned = () => program.kill();
  process.once('exit', orphaned);
  program.once('exit', () => process.off('exit', orphaned));
  const said: string[] = [];
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const { url, base } = await greeting(program, said);
  const ask = async (name: string, body?: object) => {
    const request = body && { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${url}/test/${name}`, request);
    if (!answer.ok) throw new Error(`/test/${name}: ${await answer.text()}`);
    return answer.json();
  };
  await ask('log');
  return {
    url,
    pid: program.pid ?? -1,
    base,
    fault: async (change) => void (await ask('faults', change)),
    setModels: async (models) => void (await ask('models', models)),
    reset: async () => void (await ask('reset', {})),
    said: () => said.join(''),
    log: async () => z.array(requestSchema).parse(await ask('log')),
    stop: () => end(program, 'SIGTERM'),
    kill: () => end(program, 'SIGKILL'),
  };
}

function argumentsFor(options: StandInOptions): string[] {
  const { age, port, base, page, models, stepSeconds, previews, faults } = options;
  return Object.entries({
    age,
    port,
    'base-directory': base,
    'front-end-root': page,
    models: models && JSON.stringify(models),
    'step-seconds': stepSeconds,
    'preview-method': previews && 'latent2rgb',
    faults: faults && JSON.stringify(faults),
  }).flatMap(([name, value]) => (value === undefined || value === false ? [] : [`--${name}`, String(value)]));
}

/** The first line it prints is its address as JSON; a program that ends without one has told why on stderr. */
function greeting(program: ChildProcessByStdio<null, Readable, Readable>, said: readonly string[]) {
  return new Promise<z.infer<typeof greetingSchema>>((resolve, reject) => {
    createInterface({ input: program.stdout }).once('line', (line) => {
      resolve(greetingSchema.parse(JSON.parse(line)));
    });
    program.once('error', reject);
    program.once('close', () => reject(new Error(`the stand-in did not start:\n${said.join('')}`)));
  });
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill(signal);
  await ended;
}
