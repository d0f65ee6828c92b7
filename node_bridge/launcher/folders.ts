import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where everything that the launcher sets up lies. All of it can be deleted at any time and is set up anew, except the
 * user's pictures in `base/output`.
 */
export type Folders = {
  cache: string;
  python: string;
  comfy: string;
  olderPage: string;
  models: string;
  base: string;
  stamps: string;
};

type Surroundings = { env: Record<string, string | undefined>; platform: NodeJS.Platform; home: string };

/** The cache folder: `STORY_SEQUENCE_CACHE`, else the platform's usual place for what can be made again. */
export function cacheFolder({ env, platform, home }: Surroundings): string {
  const own = env['STORY_SEQUENCE_CACHE'];
  if (own) return path.resolve(own);
  const local = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const usual = platform === 'win32' ? path.join(home, 'AppData', 'Local') : path.join(home, '.cache');
  return path.join(local || usual, 'comfyui-story-sequence');
}

/** All folders of the set-up, absolute, below one cache folder. */
export function foldersIn(cache: string): Folders {
  return {
    cache,
    python: path.join(cache, 'python'),
    comfy: path.join(cache, 'comfyui'),
    olderPage: path.join(cache, 'page-1.35.9'),
    models: path.join(cache, 'models'),
    base: path.join(cache, 'base'),
    stamps: path.join(cache, 'stamps'),
  };
}

/** The folders for this user on this machine. */
export const usualFolders = (): Folders =>
  foldersIn(cacheFolder({ env: process.env, platform: process.platform, home: homedir() }));

/** The interpreter of a virtual environment. */
export const pythonIn = (venv: string): string =>
  process.platform === 'win32' ? path.join(venv, 'Scripts', 'python.exe') : path.join(venv, 'bin', 'python');

/** The folder of executables of a virtual environment. */
export const toolsIn = (venv: string): string => path.dirname(pythonIn(venv));

export const repository = path.resolve(import.meta.dirname, '..', '..');
export const ownPython = path.join(import.meta.dirname, 'python');
export const packName = 'comfyui-story-sequence';
