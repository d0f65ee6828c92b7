import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../is-alive.ts';
import { isSystemError } from '../system-error.ts';
import type { Voice } from './say.ts';

/** Runs `work` while no other process sets up the same cache; waits for the other one, and says so. */
export async function alone<T>(cache: string, voice: Voice, work: () => Promise<T>): Promise<T> {
  await mkdir(cache, { recursive: true });
  const lock = path.join(cache, 'set-up.lock');
  let told = false;
  for (let state = await take(lock); state !== 'taken'; state = await take(lock)) {
    if (state === 'stale') continue;
    if (!told) voice.line('Another set-up is at work in the same cache folder; waiting for it to finish.');
    told = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<'taken' | 'stale' | 'busy'> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return 'taken';
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) {
      await rm(lock, { force: true }); // a full disk leaves it empty, and nobody's
      throw error;
    }
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  // An empty lock was created this very moment; one of a dead process is what a crash left.
  if (owner === 0 || isAlive(owner)) return 'busy';
  await rm(lock, { force: true });
  return 'stale';
}
