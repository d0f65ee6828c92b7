import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });

/** A file system of its own in memory, laid over a folder: it can be full, or read-only, as a disk can. */
export class SmallDisk {
  readonly folder: string;

  constructor(folder: string, size = '1m') {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  }

  /** Leaves no byte free. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.#ballast, Buffer.alloc(bavail * bsize));
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  readOnly(yes: boolean): void {
    mount('-o', `remount,${yes ? 'ro' : 'rw'}`, this.folder);
  }

  /** Takes it away with all that it holds; a server may still have a file of it open. */
  remove(): void {
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'pipe' });
  }

  get #ballast(): string {
    return path.join(this.folder, '.ballast');
  }
}

/** Only root on Linux may mount; elsewhere these rows are proven by what the stand-in is told to say. */
export const canMount = ((): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-sequence-disk-'));
  try {
    new SmallDisk(folder).remove();
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
})();
