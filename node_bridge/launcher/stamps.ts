import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Remembers in the cache folder which stages are finished, and in what form. */
export class Stamps {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string): Promise<string | undefined> {
    return readFile(this.#file(name), 'utf8').catch(() => undefined);
  }

  /** Written under another name first: a stamp cut short by a crash must not look like a finished stage. */
  async write(name: string, key: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(`${this.#file(name)}.part`, key);
    await rename(`${this.#file(name)}.part`, this.#file(name));
  }

  async remove(name: string): Promise<void> {
    await rm(this.#file(name), { force: true });
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }
}

/** A short fingerprint of the contents of some files, in this order. */
export async function fingerprint(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
