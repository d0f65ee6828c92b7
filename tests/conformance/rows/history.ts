import { expect } from 'vitest';
import { failingPicture, freshPrefix, picture, pictureThrough } from '../graphs.ts';
import type { Row } from '../row.ts';
import { firstFile } from '../visitor.ts';
import { historySchema } from '../wire.ts';

export const historyRows: Row[] = [
  {
    id: 'history-shape',
    holds: 'keeps graph, extra data, outputs, messages and node places of a finished prompt',
    async check(visitor) {
      const prefix = freshPrefix();
      const extra = { extra_pnginfo: { storySequence: { take: 1 } }, ours: 'kept' };
      const graph = picture(prefix);
      const entry = await visitor.run(graph, { extra });
      expect(entry.prompt[2]).toEqual(graph);
      expect(entry.prompt[3]).toMatchObject({ ...extra, client_id: visitor.client });
      expect(entry.prompt[4]).toEqual(['ss-save']);
      expect(entry.outputs['ss-save']?.images?.[0]).toMatchObject({
        filename: 'frame_00001_.png',
        subfolder: prefix.slice(0, prefix.lastIndexOf('/')),
        type: 'output',
      });
      expect(entry.status).toMatchObject({ status_str: 'success', completed: true });
      const kinds = entry.status.messages.map(([kind]) => kind);
      expect(kinds).toEqual(['execution_start', 'execution_cached', 'execution_success']);
      expect(entry.meta['ss-save']).toMatchObject({ node_id: 'ss-save', parent_node: null });
    },
  },
  {
    id: 'history-text',
    holds: 'keeps the text that an output node shows as a list under `text`',
    async check(visitor) {
      const graph = {
        ...picture(freshPrefix()),
        'ss-show': { class_type: 'PreviewAny', inputs: { source: ['ss-make', 0] } },
      };
      const entry = await visitor.run(graph);
      expect(entry.outputs['ss-show']?.['text']).toEqual([expect.any(String)]);
    },
  },
  {
    id: 'history-create-time',
    holds: 'adds the time of queueing to the extra data, in milliseconds',
    since: '0.3.75', // it came between 0.3.64 and this one
    async check(visitor) {
      const before = Date.now();
      const entry = await visitor.run(picture(freshPrefix()));
      // Two clocks, if the server is another machine.
      expect(Math.abs(Number(entry.prompt[3]['create_time']) - before)).toBeLessThan(120_000);
    },
  },
  {
    id: 'history-unknown',
    holds: 'answers {} for a prompt that it does not know or that is not over',
    async check(visitor) {
      expect(await visitor.json(`/history/${crypto.randomUUID()}`)).toEqual({});
    },
  },
  {
    id: 'history-pages',
    holds: 'lists the oldest first and gives the last ones for max_items alone',
    needs: ['a server of our own'],
    async check(visitor) {
      const ids: string[] = [];
      for (let i = 0; i < 3; i++) {
        const { prompt_id } = await visitor.queue(picture(freshPrefix()));
        await visitor.finished(prompt_id);
        ids.push(prompt_id);
      }
      const page = async (query: string) =>
        Object.keys(historySchema.parse(await visitor.json(`/history?${query}`)));
      expect(await page('max_items=2')).toEqual(ids.slice(1));
      const all = await page('');
      expect(all.slice(-3)).toEqual(ids);
      expect(await page('max_items=1&offset=0')).toEqual(all.slice(0, 1));
    },
  },
  {
    id: 'history-delete',
    holds: 'forgets single entries by id, and keeps their files',
    async check(visitor) {
      const { prompt_id } = await visitor.queue(picture(freshPrefix()));
      const file = firstFile(await visitor.finished(prompt_id));
      await visitor.post('/history', { delete: [prompt_id] });
      expect(await visitor.json(`/history/${prompt_id}`)).toEqual({});
      const path = `/view?filename=${file.filename}&subfolder=${encodeURIComponent(file.subfolder)}`;
      expect((await visitor.get(path)).status).toBe(200);
    },
  },
  {
    id: 'history-failure',
    holds: 'keeps the error of a node that failed, with its words, class and node',
    needs: ['the test nodes'],
    async check(visitor) {
      const entry = await visitor.run(failingPicture('the paint ran out'));
      expect(entry.status).toMatchObject({ status_str: 'error', completed: false });
      expect(entry.outputs).toEqual({});
      const [kind, error] = entry.status.messages.at(-1) ?? [];
      expect(kind).toBe('execution_error');
      expect(error).toMatchObject({
        node_id: 'ss-between',
        node_type: 'TestFail',
        exception_type: 'RuntimeError',
      });
      expect(error?.['exception_message']).toMatch(/^the paint ran out/);
    },
  },
  {
    id: 'history-out-of-memory',
    holds: 'tells that graphics memory ran out by the type of the exception',
    needs: ['the test nodes'],
    async check(visitor) {
      const entry = await visitor.run(pictureThrough('TestOutOfMemory', { text: 'FAIL', when: 'FAIL' }));
      const error = entry.status.messages.at(-1)?.[1];
      expect(error?.['exception_type']).toMatch(/OutOfMemoryError$/);
    },
  },
  {
    id: 'history-cut-outside',
    holds: 'fails at run time, not at validation, when the prefix leaves the output folder',
    async check(visitor) {
      const entry = await visitor.run(picture('../../outside/frame'));
      expect(entry.status.status_str).toBe('error');
      expect(entry.status.messages.at(-1)?.[1]).toMatchObject({ node_type: 'SaveImage' });
    },
  },
];
