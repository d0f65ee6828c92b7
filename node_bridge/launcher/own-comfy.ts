import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { askPython } from './find-python.ts';
import { packName, repository } from './folders.ts';
import { askPackages, type AboutPackages } from './packages.ts';
import { done, failed, type Outcome } from './trouble.ts';

/** What must be known of the user's own ComfyUI to start it as it is. */
export type OwnComfy = {
  comfy: string;
  python: string;
  about: AboutPackages;
  /** Where it has this pack already; then it is not put in a second time. */
  packAt: string | undefined;
  /** Older servers stop at a flag they do not know. */
  memoryDatabase: boolean;
};

const USUAL_PYTHONS = [
  'venv/bin/python',
  '.venv/bin/python',
  'venv/Scripts/python.exe',
  '.venv/Scripts/python.exe',
  '../python_embeded/python.exe',
];

/** Looks at the user's ComfyUI, changing nothing. */
export async function lookAt(wish: { comfy: string; python?: string }): Promise<Outcome<OwnComfy>> {
  const { comfy } = wish;
  if (!existsSync(path.join(comfy, 'main.py')) || !existsSync(path.join(comfy, 'comfy'))) {
    return failed('not-comfy', { folder: comfy });
  }
  const python =
    wish.python ?? USUAL_PYTHONS.map((each) => path.join(comfy, each)).find((each) => existsSync(each));
  if (python === undefined || (await askPython(python)) === undefined) {
    return failed('not-python', { python: python ?? 'Nothing beside it' });
  }
  const about = await askPackages(python);
  if (!about.ok) return about;
  const flags = await readFile(path.join(comfy, 'comfy', 'cli_args.py'), 'utf8').catch(() => '');
  return done({
    comfy,
    python,
    about: about.value,
    packAt: await findPack(path.join(comfy, 'custom_nodes')),
    memoryDatabase: flags.includes('--database-url'),
  });
}

/** The folder below `custom_nodes` that is this pack, by its name, by a link to it or by its pyproject. */
async function findPack(customNodes: string): Promise<string | undefined> {
  const names = await readdir(customNodes).catch(() => []);
  for (const name of names.filter((each) => !each.endsWith('.disabled'))) {
    const folder = path.join(customNodes, name);
    if (name === packName || (await realpath(folder).catch(() => '')) === repository) return folder;
    const project = await readFile(path.join(folder, 'pyproject.toml'), 'utf8').catch(() => '');
    if (new RegExp(`^name\\s*=\\s*["']${packName}["']`, 'm').test(project)) return folder;
  }
  return undefined;
}
