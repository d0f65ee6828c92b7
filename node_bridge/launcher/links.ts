import { cp, lstat, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What a copy of the pack leaves out, where links cannot be made: nothing in there is read by ComfyUI. */
const NOT_COPIED = new Set(['node_modules', '.git', '.cache', 'tests', 'bench', 'docs']);

/** Puts a folder in place under another name: a link, on Windows a junction, and where neither can be made a copy. */
export async function linkFolder(target: string, at: string): Promise<'there' | 'linked' | 'copied'> {
  if (await pointsTo(at, target)) return 'there';
  await rm(at, { recursive: true, force: true });
  await mkdir(path.dirname(at), { recursive: true });
  try {
    await symlink(target, at, 'junction');
    return 'linked';
  } catch {
    await cp(target, at, { recursive: true, filter: (from) => !NOT_COPIED.has(path.relative(target, from)) });
    return 'copied';
  }
}

/** Puts a file in place under another name: a link, else a copy (Windows lets only some users link files). */
export async function linkFile(target: string, at: string): Promise<void> {
  if (await pointsTo(at, target)) return;
  await rm(at, { force: true });
  await mkdir(path.dirname(at), { recursive: true });
  try {
    await symlink(target, at, 'file');
  } catch {
    await cp(target, at);
  }
}

async function pointsTo(at: string, target: string): Promise<boolean> {
  const stat = await lstat(at).catch(() => undefined);
  if (!stat?.isSymbolicLink()) return false;
  return path.resolve(path.dirname(at), await readlink(at)) === path.resolve(target);
}
