import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Proxy } from '../../support/proxy.ts';
import { freshSequence } from '../../support/studios.ts';
import { PATIENCE, fileWith, quickStandIn, readSequence, run, sd15, statesOf } from './support.ts';

const server = quickStandIn();

describe('story-sequence run on a server without Story Sequence', () => {
  it(
    'keeps the sequence in the file itself, and knows from it what is drawn',
    async () => {
      const bare = await new Proxy(server.now.url).start();
      bare.rules = [{ on: /story-sequence\//u, does: 'answer', status: 404 }];
      const sequence = freshSequence(3, sd15);
      const file = await fileWith(sequence);
      try {
        const { code, out } = await run(file, '--server', bare.url);
        expect(out).toContain(`the sequence is kept in ${file} alone`);
        expect(code).toBe(0);
        expect(statesOf(await readSequence(file))).toEqual(['done', 'done', 'done']);
        expect((await run(file, '--server', bare.url)).out).toContain('Every frame has its picture');
        expect(await server.jobs()).toHaveLength(3);
      } finally {
        await bare.stop();
      }
    },
    PATIENCE,
  );
});

describe('story-sequence run with a file from elsewhere', () => {
  it('refuses what is too much or too deep before it asks any server', async () => {
    const file = await fileWith(freshSequence(3, { ...sd15, title: 'x'.repeat(1000) }));
    expect(await server.run(file)).toMatchObject({ code: 1, out: '' });
    await writeFile(file, '['.repeat(100_000));
    expect(await server.run(file)).toMatchObject({ code: 1, out: '' });
    expect(await server.now.log()).toEqual([]);
  });

  it(
    'leaves a sequence of the server alone that only has the same id',
    async () => {
      const sequence = freshSequence(3, sd15);
      await server.run(await fileWith(sequence));
      const other = await fileWith({ ...sequence, createdAt: '2020-01-01T00:00:00.000Z' });
      const { code, err } = await server.run(other, '--redo', 'all');
      expect(err).toContain('has another sequence under the id');
      expect(code).toBe(1);
      expect(await server.jobs()).toHaveLength(3);
    },
    PATIENCE,
  );

  it(
    'draws what was changed in the file since, on top of the pictures that are there',
    async () => {
      const sequence = freshSequence(3, sd15);
      const file = await fileWith(sequence);
      await server.run(file);
      const frames = sequence.frames.map((frame) =>
        frame.frameNumber === 2 ? { ...frame, prompt: 'another prompt', locked: true } : frame,
      );
      await writeFile(file, JSON.stringify({ ...sequence, frames }));
      const { code, out } = await server.run(file, '--redo', 'changed');
      expect(out).toContain('The file was changed after the last run');
      expect(code).toBe(0);
      expect(statesOf(await server.stored(sequence))).toEqual(['done', 'done,done', 'done']);
    },
    PATIENCE,
  );
});
