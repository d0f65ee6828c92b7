import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareBase } from './base-folder.ts';
import { comfyArguments } from './comfy-arguments.ts';
import { comfyAnswers, spawnComfy, type ComfyCall, type ComfyProcess } from './comfy-process.ts';
import { packName, pythonIn, repository } from './folders.ts';
import { linkFolder } from './links.ts';
import type { OwnComfy } from './own-comfy.ts';
import { packageEnvironment } from './packages.ts';
import { writeModelPaths, writePackPath } from './path-files.ts';
import { duration } from './say.ts';
import { knownPackages } from './server-stages.ts';
import type { Workplace } from './set-up.ts';
import { done, type Outcome } from './trouble.ts';

/** A served ComfyUI, the folder its pictures go to, and what must be tidied up after it. */
export type Served = { comfy: ComfyProcess; output: string; tidy: () => Promise<void> };

type Plan = Omit<ComfyCall, 'port' | 'logFile'> & { output: string };

/** What is to be served; the user's own ComfyUI has been looked at before. */
export type ServeWish = { port: number; models?: string; own: OwnComfy | undefined };

/** Starts the ComfyUI that was wished for and waits until it answers. */
export async function serve(wish: ServeWish, place: Workplace): Promise<Outcome<Served>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'story-sequence-'));
  const tidy = () => rm(scratch, { recursive: true, force: true });
  const plan = await (wish.own ? planOwn(wish, wish.own, scratch, place) : planOurs(wish, scratch, place));
  if (!plan.ok) {
    await tidy();
    return plan;
  }
  await mkdir(place.folders.cache, { recursive: true });
  const logFile = path.join(place.folders.cache, `comfyui-${wish.port}.log`);
  await rm(logFile, { force: true });
  place.voice.line(`Starting ComfyUI (${plan.value.comfy}); its log is in ${logFile}`);
  const begun = Date.now();
  const comfy = spawnComfy({ ...plan.value, port: wish.port, logFile });
  const answered = await comfyAnswers(comfy);
  if (!answered.ok) {
    await tidy();
    return answered;
  }
  place.voice.line(`    it answers after ${duration(Date.now() - begun)}`);
  return done({ comfy, output: plan.value.output, tidy });
}

async function planOurs(wish: ServeWish, scratch: string, { folders }: Workplace): Promise<Outcome<Plan>> {
  const about = await knownPackages(folders);
  if (!about.ok) return about;
  await prepareBase(folders.base);
  return done({
    python: pythonIn(folders.python),
    comfy: folders.comfy,
    args: comfyArguments({
      port: wish.port,
      base: folders.base,
      ...(about.value.page !== null && { page: about.value.page }),
      cpu: !about.value.gpu,
      memoryDatabase: true,
      pathFiles: await modelPaths(wish, scratch),
    }),
    env: packageEnvironment(about.value),
    output: path.join(folders.base, 'output'),
  });
}

async function planOwn(
  wish: ServeWish,
  own: OwnComfy,
  scratch: string,
  { voice }: Workplace,
): Promise<Outcome<Plan>> {
  const { comfy, python, about, packAt, memoryDatabase } = own;
  if (packAt !== undefined)
    voice.line(`Your ComfyUI has Story Sequence already (${packAt}): that one is used.`);
  const packs = packAt === undefined ? [await packPath(scratch)] : [];
  return done({
    python,
    comfy,
    args: comfyArguments({
      port: wish.port,
      cpu: !about.gpu,
      memoryDatabase,
      pathFiles: [...packs, ...(await modelPaths(wish, scratch))],
    }),
    env: { PYTHONDONTWRITEBYTECODE: '1' }, // his folder stays as it was
    output: path.join(comfy, 'output'),
  });
}

async function packPath(scratch: string): Promise<string> {
  const folder = path.join(scratch, 'custom_nodes');
  await linkFolder(repository, path.join(folder, packName));
  const file = path.join(scratch, 'pack.yaml');
  await writePackPath(file, folder);
  return file;
}

async function modelPaths({ models }: ServeWish, scratch: string): Promise<string[]> {
  if (models === undefined) return [];
  const file = path.join(scratch, 'models.yaml');
  await writeModelPaths(file, models);
  return [file];
}
