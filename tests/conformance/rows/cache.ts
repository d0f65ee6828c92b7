import { expect } from 'vitest';
import * as z from 'zod';
import { freshPrefix, picture, renamed, textPicture, type Graph } from '../graphs.ts';
import { eventually } from '../patience.ts';
import type { Row } from '../row.ts';
import { firstFile, viewPath, type Visitor } from '../visitor.ts';
import type { HistoryEntry } from '../wire.ts';

const cachedNodes = (entry: HistoryEntry): string[] =>
  z
    .array(z.string())
    .parse(entry.status.messages.find(([kind]) => kind === 'execution_cached')?.[1]['nodes']);

/** Queues a graph twice, the second time in another way, and expects the first run's file again. */
async function expectSameFile(visitor: Visitor, first: Graph, second: Graph, extra = {}) {
  const before = await visitor.run(first);
  const after = await visitor.run(second, { extra });
  expect(cachedNodes(after).sort()).toEqual(Object.keys(second).sort());
  expect(firstFile(after)).toMatchObject(place(before));
  const next = { ...firstFile(before), filename: 'frame_00002_.png' };
  expect((await visitor.get(viewPath(next))).status).toBe(404);
}

const place = (entry: HistoryEntry) => {
  const { filename, subfolder, type } = firstFile(entry);
  return { filename, subfolder, type };
};

export const cacheRows: Row[] = [
  {
    id: 'cache-identical',
    holds: 'answers an identical graph with the first file and writes nothing',
    async check(visitor) {
      const graph = picture(freshPrefix());
      await expectSameFile(visitor, graph, graph);
    },
  },
  {
    id: 'cache-executed',
    holds: 'sends `executed` with the first file for a cached output, too',
    async check(visitor) {
      const graph = picture(freshPrefix());
      const first = await visitor.run(graph);
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(graph);
      await socket.over(prompt_id);
      const executed = socket.about(prompt_id).filter(({ type }) => type === 'executed');
      expect(executed).toHaveLength(1);
      expect(executed[0]?.data['output']).toMatchObject({ images: [place(first)] });
    },
  },
  {
    id: 'cache-metadata',
    holds: 'takes a graph with another extra_pnginfo for identical',
    async check(visitor) {
      const graph = picture(freshPrefix());
      await expectSameFile(visitor, graph, graph, { extra_pnginfo: { storySequence: { take: 2 } } });
    },
  },
  {
    id: 'cache-node-ids',
    holds: 'takes a graph with other node ids for identical',
    async check(visitor) {
      const graph = picture(freshPrefix());
      await expectSameFile(visitor, graph, renamed(graph, '-b'));
    },
  },
  {
    id: 'cache-prefix',
    holds: 'saves the same picture again when only filename_prefix changes',
    async check(visitor) {
      const first = await visitor.run(picture(freshPrefix()));
      const other = freshPrefix();
      const second = await visitor.run(picture(other));
      expect(cachedNodes(second)).toEqual(['ss-make']);
      expect(`${firstFile(second).subfolder}/frame`).toBe(other);
      expect(firstFile(second).subfolder).not.toBe(firstFile(first).subfolder);
    },
  },
  {
    id: 'cache-unused-input',
    holds: 'saves again when SaveImage gets an input that it does not declare',
    async check(visitor) {
      const graph = picture(freshPrefix());
      await visitor.run(graph);
      const { 'ss-save': save } = graph;
      const nonced = { ...graph, 'ss-save': { ...save!, inputs: { ...save!.inputs, nonce: 2 } } };
      expect(firstFile(await visitor.run(nonced)).filename).toBe('frame_00002_.png');
    },
  },
  {
    id: 'cache-seed',
    holds: 'runs the node with the changed seed and all after it',
    needs: ['the test nodes'],
    async check(visitor) {
      const prefix = freshPrefix();
      await visitor.run(textPicture('a fox', 1, prefix));
      const second = await visitor.run(textPicture('a fox', 2, prefix));
      expect(cachedNodes(second)).toEqual([]);
      expect(firstFile(second).filename).toBe('frame_00002_.png');
    },
  },
  {
    id: 'cache-freed',
    holds: 'forgets results when memory is freed',
    needs: ['a server of our own'],
    async check(visitor) {
      const graph = picture(freshPrefix());
      await visitor.run(graph);
      const answer = await visitor.post('/free', { unload_models: true, free_memory: true });
      expect(answer.status).toBe(200);
      // The worker frees between prompts: it may have taken the next one already, but not the one after.
      await eventually('nothing is cached', async () => {
        const entry = await visitor.run(graph);
        return cachedNodes(entry).length === 0 || undefined;
      });
    },
  },
];
