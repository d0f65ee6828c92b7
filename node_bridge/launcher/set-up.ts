import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { alone } from './set-up-lock.ts';
import type { Folders } from './folders.ts';
import { duration, type Voice } from './say.ts';
import { stagesToRun, type StageState } from './stage-plan.ts';
import { Stamps } from './stamps.ts';
import { done, failed, type Outcome } from './trouble.ts';

/** What stages share while they run. */
export type Workplace = { folders: Folders; voice: Voice };

/** One step of the set-up: can be repeated at any time, and finishes what a broken run left. */
export type Stage = {
  name: string;
  /** What people read while it runs. */
  title: string;
  needs: string[];
  key(): Promise<string>;
  present(): Promise<boolean>;
  run(place: Workplace): Promise<Outcome<void>>;
};

/** Runs the stages that are due, one after the other; stops at the first that fails. Says what it does. */
export async function setUp(stages: Stage[], place: Workplace): Promise<Outcome<void>> {
  const stamps = new Stamps(place.folders.stamps);
  try {
    if ((await due(stages, stamps)).length === 0) return done(undefined);
    const writable = await canWrite(place.folders.cache);
    if (!writable.ok) return writable;
    return await alone(place.folders.cache, place.voice, async () =>
      runAll(await due(stages, stamps), stamps, place),
    );
  } catch (error) {
    return fileTrouble(error, place.folders.cache);
  }
}

async function due(stages: Stage[], stamps: Stamps): Promise<Stage[]> {
  const states: StageState[] = await Promise.all(
    stages.map(async (stage) => ({
      name: stage.name,
      needs: stage.needs,
      key: await stage.key(),
      stamp: await stamps.read(stage.name),
      present: await stage.present(),
    })),
  );
  const names = new Set(stagesToRun(states));
  return stages.filter((stage) => names.has(stage.name));
}

async function runAll(stages: Stage[], stamps: Stamps, place: Workplace): Promise<Outcome<void>> {
  // A stage that builds on another must not look finished when this run breaks between the two.
  for (const stage of stages) await stamps.remove(stage.name);
  for (const [index, stage] of stages.entries()) {
    place.voice.line(`[${index + 1}/${stages.length}] ${stage.title}`);
    const begun = Date.now();
    const outcome = await stage.run(place);
    if (!outcome.ok) return outcome;
    await stamps.write(stage.name, await stage.key());
    place.voice.line(`    done in ${duration(Date.now() - begun)}`);
  }
  return done(undefined);
}

const FILE_TROUBLE: Record<string, 'no-disk' | 'not-writable'> = {
  ENOSPC: 'no-disk',
  EDQUOT: 'no-disk',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
};

/** Node reports a read-only file system as ENOENT from a recursive mkdir, so the code alone cannot be relied on here. */
async function canWrite(folder: string): Promise<Outcome<void>> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return done(undefined);
  } catch (error) {
    return failed('not-writable', { folder }, error instanceof Error ? error.message : '');
  }
}

/** The file system's own refusals as a failure in words; any other error is a bug and is thrown on. */
export function fileTrouble(error: unknown, folder: string): Outcome<never> {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = FILE_TROUBLE[errno];
  if (!code) throw error;
  return failed(code, { folder }, error instanceof Error ? error.message : '');
}

/** Refuses early when the disk has less room than a stage needs (bytes). */
export async function roomFor(need: number, folder: string): Promise<Outcome<void>> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= need) return done(undefined);
  return failed('no-disk', { folder, free: String(free), need: String(need) });
}
