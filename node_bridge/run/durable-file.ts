import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

let parts = 0;

/** Replaces a file so that whoever reads it sees the old text or the new one, after a power cut too. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}-${(parts += 1)}.part`;
  try {
    await writeThrough(part, 'w', text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Adds text at the end of a file; resolves once it is on the disk. */
export async function appendThrough(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeThrough(file, 'a', text);
}

async function writeThrough(file: string, flags: 'a' | 'w', text: string): Promise<void> {
  const handle = await open(file, flags);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
