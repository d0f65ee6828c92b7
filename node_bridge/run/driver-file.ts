import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { isAlive } from '../is-alive.ts';
import { isSystemError } from '../system-error.ts';

const HEARTBEAT = 5000;
const STALE_AFTER = 20_000;
const SETTLE = 100;

const ownerSchema = z.object({ pid: z.int(), machine: z.string(), key: z.string() });
export type Owner = z.infer<typeof ownerSchema>;

/**
 * The file that says which process draws a sequence. It is free at once when that process is dead, and after 20 s without
 * a heartbeat where nobody can tell: on another machine, or when the process is stopped.
 */
export class DriverFile {
  readonly #file: string;
  readonly #own: Owner;
  #timer: NodeJS.Timeout | undefined;

  private constructor(file: string, own: Owner) {
    this.#file = file;
    this.#own = own;
  }

  /** Takes the file, or tells who has it. `onLost` is called once when another process took it from this one. */
  static async take(file: string, onLost: () => void): Promise<DriverFile | Owner> {
    await mkdir(path.dirname(file), { recursive: true });
    const own = { pid: process.pid, machine: hostname(), key: crypto.randomUUID() };
    while (!(await createWith(file, own))) {
      const owner = await liveOwner(file);
      if (owner) return owner;
      await rm(file, { force: true });
      // Another that found the same dead owner may just have removed what a third one created: who comes last has it.
      await wait(SETTLE);
    }
    await wait(SETTLE);
    const owner = await ownerOf(file);
    if (owner && owner.key !== own.key) return owner;
    const driver = new DriverFile(file, own);
    driver.#beat(onLost);
    return driver;
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if (await this.#isOurs()) await rm(this.#file, { force: true });
  }

  #beat(onLost: () => void): void {
    this.#timer = setInterval(() => {
      void this.#isOurs().then((ours) => {
        if (ours) return utimes(this.#file, new Date(), new Date()).catch(() => undefined);
        clearInterval(this.#timer);
        return onLost();
      });
    }, HEARTBEAT);
    this.#timer.unref();
  }

  /** A file that cannot be read just now is no proof that somebody else has it. */
  async #isOurs(): Promise<boolean> {
    const owner = await ownerOf(this.#file);
    return owner === undefined || owner.key === this.#own.key;
  }
}

async function createWith(file: string, own: Owner): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(JSON.stringify(own));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

async function liveOwner(file: string): Promise<Owner | undefined> {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Infinity,
  );
  const owner = await ownerOf(file);
  const beats = age < STALE_AFTER;
  // Created this very moment, its owner's name not in it yet.
  if (!owner) return beats ? { pid: 0, machine: hostname(), key: '' } : undefined;
  const isDead = owner.machine === hostname() && !isAlive(owner.pid);
  return beats && !isDead ? owner : undefined;
}

async function ownerOf(file: string): Promise<Owner | undefined> {
  try {
    const owner = ownerSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return owner.success ? owner.data : undefined;
  } catch {
    return undefined;
  }
}
