import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { sleeping } from '../../bench/graphs.ts';
import { fileWith, readSequence, start, statesOf, storedIn } from '../node_bridge/run/support.ts';
import { freshSequence } from '../support/studios.ts';
import { endedJobs, openJobs } from '../e2e/support/server.ts';

describe('story-sequence run on the real ComfyUI', () => {
  let comfy: RunningComfy;
  beforeAll(async () => {
    comfy = await startComfy({ testNodes: true });
  });
  afterAll(() => comfy?.clean());

  const slow = (frames: number) =>
    freshSequence(frames, { engine: { kind: 'canvas', name: 'slow', ...sleeping(0.5) } });
  const stored = (id: string) => readSequence(storedIn(path.join(comfy.folder, 'output'), id));

  it('draws each frame once though the command is killed in the middle', async () => {
    const sequence = slow(5);
    const file = await fileWith(sequence);
    const first = start(file, '--server', comfy.url);
    await first.says('Frame 2 of 5 done');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start(file, '--server', comfy.url);
    expect(await second.ended).toBe(0);
    expect(statesOf(await stored(sequence.id))).toEqual(Array(5).fill('done'));
    expect(Object.values(await endedJobs(comfy.url))).toEqual(Array(5).fill('success'));
  });

  it('takes only its own jobs back on Ctrl+C', async () => {
    const sequence = slow(6);
    const before = Object.keys(await endedJobs(comfy.url)).length;
    const first = start(await fileWith(sequence), '--server', comfy.url);
    await first.says('Frame 1 of 6 done');
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect((await stored(sequence.id)).status).toBe('cancelled');
    expect(await openJobs(comfy.url)).toBe(0);
    expect(Object.keys(await endedJobs(comfy.url)).length - before).toBeLessThan(6);
  });
});
