import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGenerating } from '../../web/core/run/run.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { slowOf } from '../../web/core/run/slow.ts';
import { canMount, SmallDisk } from './support/disk.ts';
import { ended, type Scene } from './support/scene.ts';
import { bothServers, post } from './support/servers.ts';
import { completes, stageOn } from './support/stage.ts';

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe.each(bothServers)('the server (%s)', (_name, start) => {
  const stage = stageOn(start);
  const { open, begin, lay } = stage;

  it('FR18 ★ is killed with 20 of 50 frames done and started again: 20 kept, 30 sent again by itself', async () => {
    const scene = await begin({ frames: 50, seconds: 0.05, marks: { 1: '!sleep=1', 40: '!sleep=2' } });
    await scene.until(() => scene.done >= 20);
    await stage.server.kill();
    const kept = scene.pictures();
    const lost = scene.posts().length - kept.length;
    await scene.until(() => scene.connection === 'unreachable');
    await stage.server.again();
    const told = await scene.takes(() =>
      scene.until(({ phase }) => phase !== 'Paused' && scene.mended !== undefined),
    );
    expect(told).toBeLessThanOrEqual(10_000);
    expect(scene.mended).toMatchObject({ code: 'server-restarted' });
    expect(Math.abs(lost - Number(scene.mended?.about?.['count']))).toBeLessThanOrEqual(1);
    await completes(scene);
    expect(scene.pictures()).toEqual(expect.arrayContaining(kept));
    expect(sum(scene.draws())).toBeLessThanOrEqual(51);
  });

  it('FR19 is killed after the image is on the disk, before its history: adopted, not drawn again', async () => {
    const scene = await begin({ frames: 3, marks: { 2: '!saved-sleep=3' } });
    // Whole: one that is cut short by the kill is made again (FR20).
    await scene.when(() => scene.pictures().filter((name) => !isCut(scene, name)).length === 2);
    await stage.server.kill();
    await stage.server.again();
    await completes(scene, [1, 1, 1]);
  });

  it('FR20 is killed while a PNG is written: it is made again, the broken file is never shown', async () => {
    const scene = await begin({ frames: 3, marks: { 2: '!half=2' } });
    await scene.when(() => stage.server.hasHalved());
    await stage.server.kill();
    await stage.server.again();
    await completes(scene, [1, 2, 1]);
    const shown = scene.now.frames.map(({ takes }) => takes.at(-1)?.image?.filename ?? '');
    expect(shown.filter((name) => isCut(scene, name))).toEqual([]);
  });

  it('FR21 ★ accepts work and runs none: paused after a minute, nothing more is sent, goes on after a restart', async () => {
    const scene = await begin({ frames: 4, marks: { 2: '!last' }, hurry: 20 });
    await scene.until(() => scene.done === 2);
    const waited = await scene.takes(() => scene.stopped());
    expect(scene.now.run?.stopped?.code).toBe('server-not-running-jobs');
    expect(waited).toBeGreaterThanOrEqual(50_000);
    expect(waited).toBeLessThanOrEqual(90_000);
    const sent = scene.posts().length;
    await stage.server.kill();
    expect(scene.posts()).toHaveLength(sent);
    await stage.server.again();
    await completes(scene, [1, 1, 1, 1]);
  });

  it('FR21 ★ has a worker that died in the middle of a frame: goes on after a restart', async () => {
    const scene = await begin({ frames: 3, marks: { 2: '!outside' }, hurry: 20 });
    await scene.frame(2, 'running');
    const sent = scene.posts().length;
    await scene.rest(60_000);
    expect(scene.posts()).toHaveLength(sent);
    await stage.server.kill();
    await scene.until(() => scene.connection === 'unreachable' || scene.studio.run.phase === 'Paused');
    scene.proxy.rules = [{ on: /^POST \/api\/prompt/u, does: 'delay', ms: 1 }];
    await stage.server.again();
    await scene.until(() => ended(scene.studio.run) || scene.take(2)?.state === 'running');
    expect(scene.draws()[0]).toBe(1);
  });

  it('FR22 dies of one frame, twice: that frame is set aside, the others go on', async () => {
    const scene = await begin({ frames: 4, marks: { 2: '!exit' } });
    for (const times of [1, 2]) {
      await scene.when(() => scene.draws()[1] === times);
      await stage.server.again();
    }
    await scene.end();
    expect(scene.studio.progress).toMatchObject({ done: 3, failed: 1 });
    expect(scene.take(2)?.failure?.code).toBe('server-crashed-by-frame');
    expect(scene.draws()).toEqual([1, 2, 1, 1]);
  });

  it('FR23 hangs in a node: never killed by itself, called slow, and the user can stop that frame alone', async () => {
    const scene = await begin({ frames: 3, marks: { 2: '!hang' }, hurry: 20 });
    await scene.frame(2, 'running');
    await scene.when(() => isCalledSlow(scene));
    const stops = scene.proxy.passed.filter(({ path }) => /interrupt|cancel/u.test(path));
    expect(stops).toEqual([]);
    scene.studio.cancelFrame(scene.sequence.frames[1]?.id ?? '');
    await scene.end();
    expect(scene.studio.progress).toMatchObject({ done: 2, cancelled: 1 });
    expect(scene.draws()).toEqual([1, 1, 1]);
  });

  it('FR24 has too little memory for frame 2: tried once more, after the others, then failed with advice', async () => {
    const scene = await begin({ frames: 4, marks: { 2: '!memory' } });
    await scene.end();
    expect(scene.studio.progress).toMatchObject({ done: 3, failed: 1 });
    expect(scene.take(2)?.failure?.code).toBe('out-of-memory');
    expect(scene.draws()).toEqual([1, 2, 1, 1]);
    expect(stage.server.drawn().at(-1)).toBe(scene.sequence.frames[1]?.prompt);
  });

  it('FR24 has too little memory for three frames in a row: paused', async () => {
    const marks = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, '!memory']));
    const scene = await begin({ frames: 6, seconds: 0.3, marks });
    expect(await scene.stopped()).toMatchObject({ code: 'out-of-memory' });
    expect(sum(scene.draws())).toBeLessThanOrEqual(4);
  });

  it('FR25 ★ loses its queue to somebody: told within 10 s, not refilled by itself, sent again with one press', async () => {
    const scene = await begin({ frames: 4, seconds: 0.8, hurry: 3 });
    await scene.frame(4, 'queued');
    const told = await scene.takes(async () => {
      await post(stage.server.url, '/queue', { clear: true });
      await scene.stopped();
    });
    expect(told).toBeLessThanOrEqual(10_000);
    expect(scene.now.run?.stopped?.code).toBe('removed-from-queue');
    const sent = scene.posts().length;
    await scene.rest(10_000);
    expect(scene.posts()).toHaveLength(sent);
    scene.studio.resume();
    await completes(scene);
    expect(scene.posts().length - sent).toBeLessThanOrEqual(3);
    expect(scene.posts().length - sent).toBeGreaterThanOrEqual(2);
    expect(scene.draws()).toEqual([1, 1, 1, 1]);
  });

  it('FR26 ★ is interrupted by somebody: that frame is interrupted, not failed; the next go on; offered again', async () => {
    const scene = await begin({ frames: 3, seconds: 0.6 });
    await scene.frame(2, 'running');
    await post(stage.server.url, '/interrupt', {});
    await scene.end();
    expect(scene.take(2)).toMatchObject({ state: 'interrupted', failure: { code: 'interrupted' } });
    expect(scene.done).toBe(2);
    scene.studio.retryFailed();
    await completes(scene, [1, 2, 1]);
  });

  it.runIf(canMount)(
    'FR27 ★ has a full disk when a picture is saved: paused at the first, goes on once there is space',
    async () => {
      const scene = await open({ frames: 4, seconds: 0.5 });
      const disk = lay(new SmallDisk(path.join(scene.folder, 'frames')));
      scene.studio.startGeneration();
      await scene.until(() => scene.done === 1);
      disk.fill();
      expect(await scene.stopped()).toMatchObject({ code: 'disk-full' });
      expect(scene.stored().frames).toHaveLength(4);
      expect(sum(scene.draws())).toBeLessThanOrEqual(3);
      disk.free();
      await scene.until(
        () => scene.studio.progress?.frames.every(({ state }) => state !== 'running') ?? false,
      );
      scene.studio.resume();
      await completes(scene);
      expect(sum(scene.draws())).toBeLessThanOrEqual(6);
    },
  );

  it.runIf(canMount)(
    'FR28 cannot write the metadata: pictures and record are kept, said, and written once it can',
    async () => {
      const scene = await open({ frames: 3, seconds: 0.3 });
      const disk = lay(new SmallDisk(scene.folder));
      lay(new SmallDisk(path.join(scene.folder, 'frames')));
      disk.readOnly(true);
      scene.studio.startGeneration();
      await scene.end();
      expect(scene.studio.progress).toMatchObject({ done: 3 });
      await scene.until(isToldUnsaved(scene));
      expect(scene.studio.saving).toMatchObject({
        code: expect.stringMatching(/^(?:not-saved-yet|disk-full)$/u),
      });
      expect((await scene.db.document(scene.sequence.id))?.document).toMatchObject({ status: 'complete' });
      disk.readOnly(false);
      await scene.until(() => scene.studio.saving === 'saved');
      expect(scene.stored().status).toBe('complete');
    },
  );

  it.runIf(canMount)(
    'FR28 has no room for what has changed of the metadata: the record stays as it was, and is written later',
    async () => {
      const scene = await open({ frames: 4, seconds: 0.5 });
      const disk = lay(new SmallDisk(scene.folder));
      lay(new SmallDisk(path.join(scene.folder, 'frames')));
      const changes = () => scene.proxy.passed.filter(({ method }) => method === 'PATCH').length;
      scene.studio.startGeneration();
      await scene.when(() => changes() > 0 && hasPicture(scene.stored()));
      disk.fill();
      const before = changes();
      await scene.end();
      await scene.until(isToldUnsaved(scene));
      expect(scene.studio.saving).toMatchObject({ code: 'disk-full' });
      expect(scene.stored().status).toBe('generating');
      expect(changes()).toBeGreaterThan(before);
      disk.free();
      await scene.until(() => scene.studio.saving === 'saved');
      expect(scene.stored().status).toBe('complete');
    },
  );

  it.each([400, 500, 507])(
    'FR28 answers %i to each write of the metadata: kept in the browser, written later',
    async (status) => {
      const scene = await open({ frames: 2 });
      scene.proxy.rules = [{ on: /^(?:PUT|PATCH) .*\/sequences\//u, does: 'answer', status, body: '{}' }];
      scene.studio.startGeneration();
      await scene.end();
      await scene.until(isToldUnsaved(scene));
      expect((await scene.db.document(scene.sequence.id))?.document).toMatchObject({ status: 'complete' });
      scene.proxy.rules = [];
      await scene.until(() => scene.studio.saving === 'saved');
      expect(scene.stored().status).toBe('complete');
    },
  );

  it('FR29 ★ is killed during writes of the metadata: the file always parses, nothing is left over', async () => {
    const scene = await begin({ frames: 3, seconds: 0.2 });
    await scene.end();
    await expect.poll(() => scene.studio.saving).toBe('saved');
    const file = path.join(scene.folder, 'sequence.json');
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const large = { ...document, warnings: Array(4000).fill('a warning as long as they are'.repeat(30)) };
    for (let kill = 0; kill < (stage.server.name === 'real' ? 1 : 5); kill++) {
      const writing = hammer(
        `${stage.server.url}/story-sequence/sequences/${scene.sequence.id}`,
        large,
        JSON.parse(readFileSync(file, 'utf8')).revision,
      );
      await new Promise((resolve) => setTimeout(resolve, 20 + 37 * kill));
      await stage.server.kill();
      await writing;
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: scene.sequence.id });
      await stage.server.again();
    }
    const { revision } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...document, revision }));
  });
});

const isCut = (scene: Scene, name: string) =>
  !readFileSync(path.join(scene.folder, 'frames', name))
    .subarray(-8)
    .includes('IEND');
const isCalledSlow = ({ studio, clock }: Scene) =>
  isGenerating(studio.run) && slowOf(studio.run, clock.now()) !== undefined;
const hasPicture = ({ frames }: Sequence) => frames.some(({ activeTake }) => activeTake !== null);
const isToldUnsaved = (scene: Scene) => () => typeof scene.studio.saving !== 'string';

/** Writes the document again and again until the server is gone. */
async function hammer(route: string, document: object, revision: number): Promise<void> {
  for (let base = revision; ; base++) {
    const written = await fetch(route, {
      method: 'PUT',
      headers: { 'X-Story-Sequence': '1', 'Content-Type': 'application/json', 'If-Match': `"${base}"` },
      body: JSON.stringify({ ...document, revision: base + 1 }),
    }).catch(() => undefined);
    if (!written?.ok) return;
  }
}
