import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshSequence } from '../../support/studios.ts';
import { PATIENCE, fileWith, freshFolder, quickStandIn, run, sd15, statesOf } from './support.ts';

const server = quickStandIn();

describe('story-sequence run', () => {
  it(
    'draws every frame into the server’s folder, says so, and ends with 0',
    async () => {
      const sequence = freshSequence(4, sd15);
      const { code, out, err } = await server.run(await fileWith(sequence));
      expect(err).toBe('');
      expect(out).toContain('4 frames, 4 to draw with the shipped graph t2i_sd15');
      expect(out).toContain('Frame 4 of 4 done');
      expect(out).toMatch(/Complete: 4 of 4 frames drawn/);
      expect(code).toBe(0);
      const stored = await server.stored(sequence);
      expect(stored.status).toBe('complete');
      expect(await server.jobs()).toHaveLength(4);
    },
    PATIENCE,
  );

  it(
    'draws nothing where every frame has its picture, and all of them when asked to',
    async () => {
      const file = await fileWith(freshSequence(3, sd15));
      await server.run(file);
      const again = await server.run(file);
      expect(again).toMatchObject({ code: 0 });
      expect(again.out).toContain('Every frame has its picture');
      expect(await server.jobs()).toHaveLength(3);
      const anew = await server.run(file, '--redo', 'all');
      expect(anew).toMatchObject({ code: 0 });
      expect(await server.jobs()).toHaveLength(6);
    },
    PATIENCE,
  );

  it(
    'ends with 3 and says why where a frame failed',
    async () => {
      const sequence = freshSequence(3, sd15);
      await server.now.fault({ failText: 'prompt 2' });
      const { code, err } = await server.run(await fileWith(sequence));
      expect(err).toContain('Frame 2 of 3 failed');
      expect(code).toBe(3);
      expect(statesOf(await server.stored(sequence))[0]).toBe('done');
    },
    PATIENCE,
  );

  it(
    'ends with 1 where nothing can be drawn: a missing model queues nothing',
    async () => {
      const engine = { ...sd15.engine, files: { checkpoint: 'nowhere.safetensors' } };
      const { code, err } = await server.run(await fileWith(freshSequence(3, { engine })));
      expect(err).toContain('nowhere.safetensors');
      expect(code).toBe(1);
      expect(await server.jobs()).toEqual([]);
    },
    PATIENCE,
  );

  it('ends with 2 when it is called the wrong way, with 1 where the file is no sequence', async () => {
    const file = await fileWith(freshSequence(3, sd15));
    const wrong: [string[], string][] = [
      [[], 'Name the sequence'],
      [[path.join(await freshFolder(), 'none.json')], 'Cannot read'],
      [[file, '--server', 'comfy'], 'is no address of ComfyUI'],
      [[file, '--redo', 'some'], '--redo is one of missing, changed, all'],
      [[file, '--after-restart', 'maybe'], '--after-restart is one of send, ask'],
      [[file, file], 'There is no place for'],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await run(...args);
      expect(err).toContain(message);
      expect(code).toBe(2);
    }
    await writeFile(file, '[');
    expect(await run(file)).toMatchObject({ code: 1, err: expect.stringContaining('not a sequence file') });
  });

  it('says that a rough board needs a browser', async () => {
    const { code, err } = await server.run(await fileWith(freshSequence(3)));
    expect(err).toContain('rough board is drawn by a browser');
    expect(code).toBe(1);
  });

  it('says before anything is queued that roughs that lead the pictures need a browser', async () => {
    const { settings } = freshSequence(1);
    const led = freshSequence(3, {
      engine: { kind: 'shipped', graph: 'i2i_sdxl', files: {}, loras: [] },
      settings: { ...settings, guide: { strength: 0.4 } },
    });
    const { code, err } = await server.run(await fileWith(led));

    expect(err).toContain('are drawn by a browser. Nothing was queued. Draw it in the panel');
    expect(code).toBe(1);
    expect(await server.jobs()).toEqual([]);
  });

  it(
    'tells programs in JSON lines and copies the pictures',
    async () => {
      const pictures = path.join(await freshFolder(), 'pictures');
      const file = await fileWith(freshSequence(3, sd15));
      const { out } = await server.run(file, '--json', '--pictures', pictures);
      const lines = out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      expect(lines[0]).toMatchObject({ event: 'begin', frames: 3, toDraw: 3 });
      expect(lines.at(-1)).toMatchObject({ event: 'end', result: 'complete', done: 3 });
      for (const number of [1, 2, 3])
        expect((await stat(path.join(pictures, `frame-00${number}.png`))).size).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});
