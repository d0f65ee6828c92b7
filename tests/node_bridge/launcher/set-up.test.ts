import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersIn } from '../../../node_bridge/launcher/folders.ts';
import { silence } from '../../../node_bridge/launcher/say.ts';
import { roomFor, setUp, type Stage } from '../../../node_bridge/launcher/set-up.ts';
import { done, failed, type Outcome } from '../../../node_bridge/launcher/trouble.ts';

let cache = '';
let ran: string[] = [];

beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'set-up-'));
  ran = [];
});
afterEach(() => rm(cache, { recursive: true, force: true }));

const stage = (
  name: string,
  needs: string[],
  outcome: () => Outcome<void> = () => done(undefined),
): Stage => ({
  name,
  title: name,
  needs,
  key: async () => 'v1',
  present: async () => true,
  run: async () => {
    ran.push(name);
    return outcome();
  },
});
const setUpWith = (...stages: Stage[]) => setUp(stages, { folders: foldersIn(cache), voice: silence });

describe('setting up', () => {
  it('does nothing the second time', async () => {
    await setUpWith(stage('a', []), stage('b', ['a']));
    await setUpWith(stage('a', []), stage('b', ['a']));
    expect(ran).toEqual(['a', 'b']);
  });

  it('stops at the first failure and goes on from there the next time', async () => {
    const offline = await setUpWith(
      stage('a', []),
      stage('b', ['a'], () => failed('no-network')),
      stage('c', []),
    );
    expect(offline).toMatchObject({ ok: false, trouble: { code: 'no-network' } });
    await setUpWith(stage('a', []), stage('b', ['a']), stage('c', []));
    expect(ran).toEqual(['a', 'b', 'b', 'c']);
  });

  it('takes a lock that a crashed set-up has left', async () => {
    await writeFile(path.join(cache, 'set-up.lock'), '999999999');
    expect(await setUpWith(stage('a', []))).toEqual({ ok: true, value: undefined });
    expect(await readdir(cache)).toEqual(['stamps']);
  });

  it('waits for another set-up of the same cache, and does not do its work again', async () => {
    await Promise.all([setUpWith(stage('a', [])), setUpWith(stage('a', []))]);
    expect(ran).toEqual(['a']);
  });

  it('says when the disk filled up under a stage', async () => {
    const full = stage('a', [], () => {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    });
    expect(await setUpWith(full)).toMatchObject({ trouble: { code: 'no-disk', about: { folder: cache } } });
  });

  it('refuses before a download that the disk has no room for', async () => {
    expect(await roomFor(1, cache)).toEqual({ ok: true, value: undefined });
    expect(await roomFor(Number.MAX_SAFE_INTEGER, cache)).toMatchObject({ trouble: { code: 'no-disk' } });
  });
});
