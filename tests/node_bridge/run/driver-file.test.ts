import { spawnSync } from 'node:child_process';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DriverFile } from '../../../node_bridge/run/driver-file.ts';
import { freshFolder } from './support.ts';

const never = () => expect.unreachable('the file was not lost');
const freshFile = async () => path.join(await freshFolder(), 'drivers', 'a-sequence.json');

async function take(file: string): Promise<DriverFile> {
  const driver = await DriverFile.take(file, never);
  if (!(driver instanceof DriverFile)) throw new Error(`taken by ${JSON.stringify(driver)}`);
  return driver;
}

/** A file as another process left it, its last heartbeat so long ago. */
async function leftBy(pid: number, machine: string, secondsAgo: number): Promise<string> {
  const file = await freshFile();
  await (await take(file)).release();
  await writeFile(file, JSON.stringify({ pid, machine, key: 'another' }));
  const then = new Date(Date.now() - secondsAgo * 1000);
  await utimes(file, then, then);
  return file;
}

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the file that says who draws a sequence', () => {
  it('is had by one at a time', async () => {
    const file = await freshFile();
    const first = await take(file);
    expect(await DriverFile.take(file, never)).toMatchObject({ pid: process.pid, machine: hostname() });
    await first.release();
    await (await take(file)).release();
  });

  it('is free at once when its process is dead', async () => {
    await (await take(await leftBy(deadPid(), hostname(), 0))).release();
  });

  it('is not free while a process of another machine beats, and is after 20 s of silence', async () => {
    expect(await DriverFile.take(await leftBy(1, 'another', 15), never)).toMatchObject({
      machine: 'another',
    });
    await (await take(await leftBy(1, 'another', 25))).release();
  });

  it('goes to one only of many that find a dead owner at once', async () => {
    const file = await leftBy(deadPid(), hostname(), 0);
    const all = await Promise.all(Array.from({ length: 8 }, () => DriverFile.take(file, never)));
    const winners = all.filter((one) => one instanceof DriverFile);
    expect(winners).toHaveLength(1);
    await winners[0]?.release();
  });

  it('leaves the file of another process alone when it is released late', async () => {
    const file = await freshFile();
    const first = await take(file);
    const theirs = JSON.stringify({ pid: 1, machine: 'another', key: 'theirs' });
    await writeFile(file, theirs);
    await first.release();
    expect(await readFile(file, 'utf8')).toBe(theirs);
  });
});
