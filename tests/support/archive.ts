import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../node_bridge/launcher/folders.ts';

const git = (...options: string[]): string[] =>
  execFileSync('git', ['ls-files', '-z', ...options], { cwd: repository, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

/** Every file that git knows here and that is on the disk, as paths from the repository's root. */
export const trackedFiles = (): string[] => git().filter(isThere);

/**
 * The archive that `comfy node publish` makes (Comfy-Org/comfy-cli, `file_utils.py`): what git tracks, without what
 * `.comfyignore` names, and all that lies in the `includes` of pyproject.toml.
 */
export function archivedFiles(): string[] {
  const ignored = new Set(git('--ignored', '--cached', '--exclude-from=.comfyignore'));
  const tracked = trackedFiles().filter((file) => !ignored.has(file) || file.startsWith('js/'));
  return [...new Set([...tracked, ...filesBelow('js')])].sort();
}

/** Text of a file, as paths are given here. */
export const textOf = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

export const bytesOf = (file: string): Buffer => readFileSync(path.join(repository, file));

export const sizeOf = (file: string): number => statSync(path.join(repository, file)).size;

/** Whether a file is read as text by people and scanners. */
export const isText = (file: string): boolean => !/\.(br|gz|png|jpe?g|webp|ico|woff2?)$/u.test(file);

const isThere = (file: string): boolean =>
  statSync(path.join(repository, file), { throwIfNoEntry: false })?.isFile() === true;

const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
