import { afterEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { folderIsFull } from '../support/fake-comfy.ts';
import { freshSequence } from '../support/studios.ts';
import { settle } from '../support/virtual-clock.ts';
import { beginVirtually as begin, closeVirtually, openVirtually } from '../support/virtual-runs.ts';

afterEach(closeVirtually);

const ask = { 'storySequence.sendAgain': false };

describe('a run that hears its server', () => {
  it('queues every frame in story order, previews on and without a number of its own (FUN-SEQUENCE-GEN-014, 015)', async () => {
    const { comfy, studio } = await begin(3);
    const sent = comfy.asked.filter(({ route }) => route === '/prompt').map(({ body }) => body);
    expect(sent).toHaveLength(3);
    for (const [index, body] of sent.entries()) {
      const note = { format: 2, frameNumber: index + 1, take: 1 };
      expect(body).toMatchObject({
        extra_data: { preview_method: 'latent2rgb', extra_pnginfo: { storySequence: note } },
      });
      expect(body).not.toHaveProperty('number');
      expect(JSON.stringify(body)).toContain(`frames/frame-00${index + 1}_take-1`);
    }
    expect(studio.progress?.frames.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
  });

  it('shows progress and preview of the running frame (FUN-SEQUENCE-GEN-016, 017)', async () => {
    const { comfy, studio, idOf } = await begin(2);
    const [socket] = comfy.sockets;
    socket?.open();
    expect(socket?.sent[0]).toContain('supports_preview_metadata');
    socket?.say('execution_start', { prompt_id: idOf(0) });
    socket?.say('progress', { prompt_id: idOf(0), value: 3, max: 12, node: 'ss-3' });
    expect(studio.progress).toMatchObject({ current: 1, total: 2 });
    expect(studio.progress?.frames[0]).toMatchObject({ state: 'running', ratio: 0.25 });
    const preview = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0xff, 0xd8);
    socket?.sayBytes(preview.buffer);
    expect(studio.preview).toMatch(/^blob:/);
  });

  it('looks at once when a job is announced to be over, and not before', async () => {
    const { comfy, clock, studio, idOf } = await begin(2);
    const [socket] = comfy.sockets;
    socket?.open();
    comfy.run(0);
    socket?.say('execution_start', { prompt_id: idOf(0) });
    await clock.advance(1000);
    const quiet = comfy.count('GET', '/jobs');
    await clock.advance(5000);
    expect(comfy.count('GET', '/jobs')).toBe(quiet);
    comfy.finish(0);
    socket?.say('executing', { prompt_id: idOf(0), node: null });
    await clock.advance(100);
    expect(studio.progress).toMatchObject({ done: 1 });
  });
});

describe('a run that hears nothing', () => {
  it('asks every 500 ms and still ends (FUN-SEQUENCE-GEN-032)', async () => {
    const { comfy, clock, studio } = await begin(3);
    for (const index of [0, 1, 2]) {
      comfy.run(index);
      await clock.advance(600);
      comfy.finish(index);
      await clock.advance(600);
      expect(studio.progress?.done).toBe(index + 1);
    }
    expect(studio.run.phase).toBe('SequenceComplete');
  });

  it('says that the server is out of reach and goes on by itself when it is back', async () => {
    const { comfy, clock, studio } = await begin(2);
    comfy.down = true;
    await clock.advance(2000);
    expect(studio.run).toMatchObject({ connection: 'unreachable' });
    comfy.down = false;
    comfy.finish(0);
    comfy.finish(1);
    await clock.advance(15_000);
    expect(studio.run.phase).toBe('SequenceComplete');
  });

  it('stops sending while nobody answers, and goes on by itself later, without sending anything twice', async () => {
    const { comfy, clock, studio } = await openVirtually(freshSequence(2));
    comfy.down = true;
    studio.startGeneration();
    await clock.advance(60_000);
    expect(sequenceOf(studio.run)?.run?.stopped?.code).toBe('server-unreachable');
    comfy.down = false;
    await clock.advance(15_000);
    expect(comfy.jobs).toHaveLength(2);
    comfy.save(0);
    comfy.save(1);
    await clock.advance(15_000);
    expect(studio.run.phase).toBe('SequenceComplete');
  });

  it('adopts a picture that was finished before the server was killed, when its record is gone', async () => {
    const { comfy, clock, studio } = await begin(2);
    comfy.run(0);
    await clock.advance(600);
    comfy.save(0);
    comfy.restart();
    await clock.advance(15_000);
    expect(studio.progress).toMatchObject({ done: 1, open: 1 });
    expect(sequenceOf(studio.run)?.run?.mended).toMatchObject({
      code: 'server-restarted',
      about: { count: '1' },
    });
    expect(comfy.count('POST', '/prompt')).toBe(3);
  });

  it('learns once that an old server has lost them all, and one press draws them all', async () => {
    const { comfy, clock, studio } = await begin(4, { hasJobs: false, settings: ask });
    comfy.run(0);
    // Without a socket the running job is asked for every half second, and its history tells nothing.
    await clock.advance(1000);
    comfy.restart();
    for (let ms = 0; ms < 30_000 && studio.run.phase !== 'Paused'; ms += 100) await clock.advance(100);
    expect(sequenceOf(studio.run)?.run?.stopped).toMatchObject({
      code: 'server-restarted',
      about: { count: '4' },
    });
    studio.resume();
    await clock.advance(100);
    for (let work = 0; work < 8; work++) {
      comfy.work();
      await clock.advance(2000);
    }
    expect(comfy.count('POST', '/prompt')).toBe(8);
    expect(studio.run.phase).toBe('SequenceComplete');
  });

  it('stops after a minute when the server takes jobs but runs none', async () => {
    const { comfy, clock, studio } = await begin(2);
    await clock.advance(50_000);
    expect(studio.run.phase).toBe('QueuedForGeneration');
    await clock.advance(30_000);
    expect(sequenceOf(studio.run)?.run?.stopped?.code).toBe('server-not-running-jobs');
    expect(comfy.jobs).toEqual([]);
  });

  it('waits patiently behind the jobs of somebody else', async () => {
    const { comfy, clock, studio } = await begin(2);
    comfy.jobs.unshift({ id: 'somebody-else', state: 'running', graph: {} });
    await clock.advance(300_000);
    expect(studio.run.phase).toBe('QueuedForGeneration');
  });
});

describe('the time that is left', () => {
  it('is not told before a frame was measured, then as a range from measured frames (FUN-SEQUENCE-GEN-021)', async () => {
    const { comfy, clock, studio } = await begin(4);
    expect(studio.progress?.remaining).toBe(null);
    comfy.finish(0, 10);
    await clock.advance(600);
    expect(studio.progress?.remaining).toEqual({ lowMs: 24_000, highMs: 36_000 });
    comfy.finish(1, 20);
    await clock.advance(600);
    expect(studio.progress?.remaining).toEqual({ lowMs: 20_000, highMs: 40_000 });
  });

  it('is known before Start once a run of this kind was measured', async () => {
    const { comfy, clock, studio } = await begin(2);
    expect(studio.estimate).toBe(null);
    comfy.finish(0, 10);
    comfy.finish(1, 10);
    await clock.advance(2000);
    expect(studio.run.phase).toBe('SequenceComplete');
    studio.newStory();
    studio.open(freshSequence(5));
    await settle();
    expect(studio.estimate).toEqual({ lowMs: 50_000, highMs: 50_000 });
  });
});

describe('the file of a sequence', () => {
  it('is written at once when a frame is finished (FUN-SEQUENCE-GEN-019)', async () => {
    const { comfy, clock, studio } = await begin(2);
    await clock.advance(5000);
    comfy.finish(0);
    await clock.advance(1100);
    const stored = comfy.documents.get(sequenceOf(studio.run)?.id ?? '');
    expect(stored).toMatchObject({
      frames: [{ takes: [{ state: 'done' }] }, { takes: [{ state: 'queued' }] }],
    });
  });

  it('is kept here and written later when the folder refuses it, and says so', async () => {
    const { comfy, clock, studio } = await begin(1);
    await clock.advance(3000);
    comfy.answer = folderIsFull;
    comfy.finish(0);
    await clock.advance(2000);
    expect(studio.saving).toMatchObject({ code: 'disk-full' });
    comfy.answer = undefined;
    await clock.advance(60_000);
    expect(studio.saving).toBe('saved');
    expect(comfy.documents.get(sequenceOf(studio.run)?.id ?? '')).toMatchObject({ status: 'complete' });
  });
});
