import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linkFile, linkFolder } from './links.ts';
import { packName, repository } from './folders.ts';

/** ComfyUI stops at start when one of these is missing below its base directory. */
const NEEDED = ['custom_nodes', 'models/checkpoints', 'input', 'output', 'temp', 'user/default'];

export type BaseContents = {
  /** Link this pack in; on by default. */
  pack?: boolean;
  /** Further node packs to link in: name in `custom_nodes` -> folder. */
  packs?: Record<string, string>;
  /** Checkpoints to link in: name in `models/checkpoints` -> file. */
  checkpoints?: Record<string, string>;
};

/** Prepares ComfyUI's base directory; what is there already stays as it is. */
export async function prepareBase(base: string, contents: BaseContents = {}): Promise<void> {
  for (const folder of NEEDED) await mkdir(path.join(base, folder), { recursive: true });
  await writeFirstSettings(path.join(base, 'user', 'default', 'comfy.settings.json'));
  const packs = { ...(contents.pack !== false && { [packName]: repository }), ...contents.packs };
  for (const [name, folder] of Object.entries(packs)) {
    await linkFolder(folder, path.join(base, 'custom_nodes', name));
  }
  for (const [name, file] of Object.entries(contents.checkpoints ?? {})) {
    await linkFile(file, path.join(base, 'models', 'checkpoints', name));
  }
}

/** Without this a Templates dialog lies over the page at the first visit and takes every click. */
async function writeFirstSettings(file: string): Promise<void> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) await writeFile(file, JSON.stringify({ 'Comfy.TutorialCompleted': true }, null, 2));
}
