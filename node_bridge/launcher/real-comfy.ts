import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endAllPrograms, whenEnding } from './running.ts';
import { prepareBase } from './base-folder.ts';
import { comfyArguments } from './comfy-arguments.ts';
import { comfyAnswers, spawnComfy, type ComfyCall } from './comfy-process.ts';
import { foldersIn, pythonIn, repository, usualFolders, type Folders } from './folders.ts';
import { olderPage, olderPageStage } from './page-stage.ts';
import { packageEnvironment } from './packages.ts';
import { freePort } from './ports.ts';
import { silence, type Voice } from './say.ts';
import { knownPackages, serverStages } from './server-stages.ts';
import { setUp } from './set-up.ts';
import { tinyModelFile, tinyModelName, tinyModelStage } from './tiny-model.ts';
import type { Outcome } from './trouble.ts';
import { explain } from './trouble-words.ts';

export type Page = 'newest' | '1.35.9';

/** Everything a real ComfyUI for tests is made of; absolute paths in the cache. */
export type RealComfyParts = {
  python: string;
  comfy: string;
  pages: Record<Page, string>;
  tinyModel: string;
  env: Record<string, string>;
  cpu: boolean;
};

/** Sets up, where needed, what tests run against: takes minutes the first time, a moment later on. Throws in words. */
export async function prepareRealComfy(
  options: { cache?: string; voice?: Voice } = {},
): Promise<RealComfyParts> {
  const folders = options.cache === undefined ? usualFolders() : foldersIn(options.cache);
  const stages = [...serverStages(folders), olderPageStage(folders), tinyModelStage(folders)];
  expect(await setUp(stages, { folders, voice: options.voice ?? silence }));
  return partsIn(folders);
}

async function partsIn(folders: Folders): Promise<RealComfyParts> {
  const about = expect(await knownPackages(folders));
  return {
    python: pythonIn(folders.python),
    comfy: folders.comfy,
    pages: { newest: about.page ?? '', '1.35.9': olderPage(folders) },
    tinyModel: tinyModelFile(folders),
    // Beside a browser on few cores, two threads of one sampler mostly wait for each other, for minutes at times.
    env: { ...packageEnvironment(about), OMP_NUM_THREADS: '1' },
    cpu: !about.gpu,
  };
}

export type StartOptions = {
  page?: Page;
  /** Offer the tiny checkpoint as `tiny-sd35.safetensors`. */
  tinyModel?: boolean;
  /** Put in the test nodes (TestText, TestSleep, TestFail, TestOutOfMemory). */
  testNodes?: boolean;
  /** Put in this pack; on by default. */
  pack?: boolean;
  /** Further arguments of ComfyUI's command line. */
  args?: string[];
  /** Set to start again where another one was; by default a free port and a new temporary folder. */
  port?: number;
  folder?: string;
  parts?: RealComfyParts;
};

export type RunningComfy = {
  url: string;
  port: number;
  /** ComfyUI's base directory: `output`, `input`, `user` and so on below it. */
  folder: string;
  pid: number;
  log: () => string;
  /** Ends it as Ctrl+C does; its folder stays. */
  stop: () => Promise<void>;
  /** Ends it as a crash does (SIGKILL to its process group); its folder stays. */
  kill: () => Promise<void>;
  /** Starts it again on the same port and folder, after `stop` or `kill`. */
  again: () => Promise<RunningComfy>;
  /** Ends it and removes its folder, if that was a temporary one. */
  clean: () => Promise<void>;
};

/** Starts a real ComfyUI of its own and waits until it answers; throws with its last words when it does not. */
export async function startComfy(options: StartOptions = {}): Promise<RunningComfy> {
  const parts = options.parts ?? (await prepareRealComfy());
  const temporary = options.folder === undefined;
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'story-sequence-')));
  const port = await freePort(options.port);
  if (port === undefined) throw new Error(`Port ${options.port} is taken.`);
  return startIn({ folder, temporary }, { ...options, parts, port });
}

type Place = { folder: string; temporary: boolean };
type Settled = StartOptions & { parts: RealComfyParts; port: number };

async function startIn(place: Place, options: Settled): Promise<RunningComfy> {
  await fill(place.folder, options, options.parts);
  const comfy = spawnComfy(callFor(place.folder, options));
  const remove = () =>
    place.temporary ? rm(place.folder, { recursive: true, force: true }) : Promise.resolve();
  const answered = await comfyAnswers(comfy);
  if (!answered.ok) await remove();
  expect(answered);
  const { url, pid, log, stop, kill } = comfy;
  return {
    url,
    port: options.port,
    folder: place.folder,
    pid,
    log,
    stop,
    kill,
    again: () => startIn(place, options),
    clean: () => stop().then(remove),
  };
}

function callFor(folder: string, { parts, port, page = 'newest', args = [] }: Settled): ComfyCall {
  const { python, comfy, env, cpu } = parts;
  const commandLine = { port, base: folder, page: parts.pages[page], cpu, memoryDatabase: true, more: args };
  const logFile = path.join(folder, 'comfyui.log');
  return { python, comfy, env, port, logFile, args: comfyArguments(commandLine) };
}

async function fill(folder: string, options: StartOptions, parts: RealComfyParts): Promise<void> {
  await mkdir(folder, { recursive: true });
  await prepareBase(folder, {
    pack: options.pack ?? true,
    packs: options.testNodes
      ? { story_sequence_test_nodes: path.join(repository, 'tests', 'support', 'test_nodes') }
      : {},
    checkpoints: options.tinyModel ? { [tinyModelName]: parts.tinyModel } : {},
  });
}

/** Tests cannot go on without a server: a failed outcome becomes an error that says the same in words. */
function expect<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { trouble } = outcome;
  throw new Error(`${explain(trouble)}${trouble.detail ? `\n\n${trouble.detail}` : ''}`);
}

whenEnding(endAllPrograms);
