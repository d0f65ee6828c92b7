import { expect } from 'vitest';
import { failingPicture, freshColor, freshPrefix, picture, sampled, slowPicture } from '../graphs.ts';
import { eventually } from '../patience.ts';
import type { Row } from '../row.ts';
import { countSchema, progressStateSchema } from '../wire.ts';

const text = (view: DataView, from: number, length: number) =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, length));

const isJpeg = (view: DataView, from: number) => view.getUint16(from) === 0xffd8;

const asked = { preview_method: 'latent2rgb' };

export const messageRows: Row[] = [
  {
    id: 'socket-greeting',
    holds: 'greets with the status and our own id',
    async check(visitor) {
      const { messages } = await visitor.listen();
      expect(messages[0]?.type).toBe('status');
      expect(countSchema.parse(messages[0]?.data).sid).toBe(visitor.client);
    },
  },
  {
    id: 'socket-features',
    holds: 'answers feature flags with its own, the same as at /features',
    async check(visitor) {
      const socket = await visitor.listen(visitor.client, { supports_preview_metadata: true });
      const answer = socket.messages.find(({ type }) => type === 'feature_flags');
      expect(answer?.data).toMatchObject({ supports_preview_metadata: true });
      expect(answer?.data).toEqual(await visitor.json('/features'));
    },
  },
  {
    id: 'messages-order',
    holds: 'says start, cached, executing per node, executed, success and executing null, in this order',
    async check(visitor) {
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(picture(freshPrefix(), { color: freshColor() }));
      await socket.over(prompt_id);
      const told = socket.about(prompt_id).map(({ type, data }) => {
        return type.startsWith('execut') && 'node' in data ? `${type} ${String(data['node'])}` : type;
      });
      expect(told).toEqual([
        'execution_start',
        'execution_cached',
        'executing ss-make',
        'executing ss-save',
        'executed ss-save',
        'execution_success',
        'executing null',
      ]);
    },
  },
  {
    id: 'messages-after-history',
    holds: 'says executing null only when the history has the entry',
    async check(visitor) {
      const socket = await visitor.listen();
      for (let i = 0; i < 10; i++) {
        const { prompt_id } = await visitor.queue(picture(freshPrefix()));
        await socket.over(prompt_id);
        expect(await visitor.entry(prompt_id)).toBeDefined();
      }
    },
  },
  {
    id: 'messages-progress',
    holds: 'tells the steps of a node, in progress and in progress_state',
    needs: ['the test nodes'],
    async check(visitor) {
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(slowPicture(0.2));
      await socket.over(prompt_id);
      const steps = socket.about(prompt_id).filter(({ type }) => type === 'progress');
      expect(steps.map(({ data }) => data['value'])).toEqual([1, 2, 3, 4]);
      expect(steps[0]?.data).toMatchObject({ max: 4, node: 'ss-between', prompt_id });
      const states = socket.messages.filter(({ type }) => type === 'progress_state');
      const last = progressStateSchema.parse(states.at(-1)?.data);
      expect(last.prompt_id).toBe(prompt_id);
      expect(last.nodes['ss-between']).toMatchObject({ state: 'finished', value: 4, max: 4 });
    },
  },
  {
    id: 'messages-error',
    holds: 'says execution_error, with the nodes that ran before, and executing null when a node fails',
    needs: ['the test nodes'],
    async check(visitor) {
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(failingPicture('no paint', freshColor()));
      await socket.over(prompt_id);
      const ends = socket.about(prompt_id).slice(-2);
      expect(ends.map(({ type }) => type)).toEqual(['execution_error', 'executing']);
      expect(ends[0]?.data).toMatchObject({
        node_id: 'ss-between',
        node_type: 'TestFail',
        executed: ['ss-make'],
        exception_type: 'RuntimeError',
      });
      expect(ends[0]?.data['traceback']).toBeInstanceOf(Array);
    },
  },
  {
    id: 'messages-error-cached',
    holds: 'does not count cached nodes among those that ran before a failure',
    needs: ['the test nodes'],
    async check(visitor) {
      const graph = failingPicture('no paint', freshColor());
      await visitor.run(graph);
      const entry = await visitor.run(graph);
      expect(entry.status.messages.at(-1)).toMatchObject(['execution_error', { executed: [] }]);
    },
  },
  {
    id: 'messages-private',
    holds: 'tells others nothing but status, and a prompt without client_id tells only progress_state',
    async check(visitor) {
      const other = await visitor.listen(crypto.randomUUID());
      const first = await visitor.queue(picture(freshPrefix(), { color: 5 }));
      await visitor.finished(first.prompt_id);
      const second = await visitor.queue(picture(freshPrefix(), { color: 6 }), { client: null });
      await visitor.finished(second.prompt_id);
      await eventually(
        'it heard of the second',
        async () => other.messages.some(({ data }) => data.prompt_id === second.prompt_id) || undefined,
      );
      expect(other.messages.filter(({ data }) => data.prompt_id === first.prompt_id)).toEqual([]);
      expect(other.about(second.prompt_id)).toEqual([]);
    },
  },
  {
    id: 'socket-same-id',
    holds: 'speaks only to the second of two sockets with one id, and to none when the first has closed',
    needs: ['a server of our own'],
    async check(visitor) {
      const first = await visitor.listen();
      const second = await visitor.listen();
      const heard = await visitor.queue(picture(freshPrefix()));
      await second.over(heard.prompt_id);
      expect(first.about(heard.prompt_id)).toEqual([]);
      first.close();
      const witness = await visitor.listen(crypto.randomUUID());
      await eventually('the second socket hears nothing', async () => {
        const { prompt_id } = await visitor.queue(picture(freshPrefix()));
        // One loop sends everything in order: what a later prompt's owner heard was sent after ours.
        const later = await visitor.queue(picture(freshPrefix()), { client: witness.client });
        await witness.over(later.prompt_id);
        return second.about(prompt_id).length === 0 || undefined;
      });
    },
  },
  {
    id: 'preview-plain',
    holds: 'sends previews as kind 1, JPEG, to a client without feature flags',
    needs: ['the tiny checkpoint'],
    async check(visitor) {
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(sampled('a fox', Date.now(), 4), { extra: asked });
      await socket.over(prompt_id);
      expect(socket.frames.length).toBeGreaterThan(0);
      const [frame] = socket.frames;
      expect([frame?.getUint32(0), frame?.getUint32(4)]).toEqual([1, 1]);
      expect(isJpeg(frame!, 8)).toBe(true);
    },
  },
  {
    id: 'preview-metadata',
    holds: 'sends previews as kind 4 with node and prompt to a client that asked for metadata',
    needs: ['the tiny checkpoint'],
    async check(visitor) {
      const socket = await visitor.listen(visitor.client, { supports_preview_metadata: true });
      const { prompt_id } = await visitor.queue(sampled('a fox', Date.now(), 4), { extra: asked });
      await socket.over(prompt_id);
      const [frame] = socket.frames;
      expect(frame?.getUint32(0)).toBe(4);
      const length = frame!.getUint32(4);
      expect(JSON.parse(text(frame!, 8, length))).toMatchObject({
        node_id: 'ss-sample',
        prompt_id,
        image_type: 'image/jpeg',
      });
      expect(isJpeg(frame!, 8 + length)).toBe(true);
    },
  },
];
