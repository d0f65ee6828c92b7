import { expect } from 'vitest';
import { freshPrefix, picture, slowPicture } from '../graphs.ts';
import { eventually } from '../patience.ts';
import type { Row } from '../row.ts';
import { countSchema, historySchema, queueSchema, refusedSchema, type HistoryEntry } from '../wire.ts';

const startOf = (entry: HistoryEntry) =>
  entry.status.messages.find(([kind]) => kind === 'execution_start')?.[1].timestamp ?? Number.NaN;

export const queueRows: Row[] = [
  {
    id: 'queue-order',
    holds: 'runs prompts one at a time in the order in which they were posted',
    async check(visitor) {
      const socket = await visitor.listen();
      const ids: string[] = [];
      for (let i = 0; i < 4; i++) {
        ids.push((await visitor.queue(picture(freshPrefix(), { color: i }))).prompt_id);
      }
      for (const id of ids) await socket.over(id);
      const told = socket.messages.filter(({ type, data }) =>
        type === 'executing' ? data['node'] === null : type === 'execution_start',
      );
      expect(told.map(({ data }) => data.prompt_id)).toEqual(ids.flatMap((id) => [id, id]));
    },
  },
  {
    id: 'queue-front',
    holds: 'lets a prompt posted with `front` overtake those that wait',
    needs: ['a server of our own', 'the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(0.6));
      await visitor.running(running.prompt_id);
      const waiting = await visitor.queue(picture(freshPrefix()));
      const front = await visitor.queue(picture(freshPrefix(), { color: 1 }), { front: true });
      expect(front.number).toBeLessThan(0);
      const entries = [await visitor.finished(front.prompt_id), await visitor.finished(waiting.prompt_id)];
      expect(startOf(entries[0]!)).toBeLessThanOrEqual(startOf(entries[1]!));
      const order = Object.keys(historySchema.parse(await visitor.json('/history?max_items=2')));
      expect(order).toEqual([front.prompt_id, waiting.prompt_id]);
    },
  },
  {
    id: 'queue-own-id',
    holds: 'takes the prompt_id of the client',
    async check(visitor) {
      const id = crypto.randomUUID();
      expect((await visitor.queue(picture(freshPrefix()), { id })).prompt_id).toBe(id);
      expect((await visitor.finished(id)).prompt[1]).toBe(id);
    },
  },
  {
    id: 'queue-strict-id',
    holds: 'refuses a prompt_id that is not a canonical lowercase UUID: 400 invalid_prompt_id',
    since: '0.33.1', // somewhere between 0.8.0 and this one
    async check(visitor) {
      for (const prompt_id of ['frame-1', crypto.randomUUID().toUpperCase(), 7]) {
        const answer = await visitor.post('/prompt', { prompt: picture(freshPrefix()), prompt_id });
        expect(answer.status).toBe(400);
        expect(refusedSchema.parse(await answer.json()).error.type).toBe('invalid_prompt_id');
      }
    },
  },
  {
    id: 'queue-number',
    holds: 'counts numbers up, for refused prompts too',
    needs: ['a server of our own'],
    async check(visitor) {
      const first = await visitor.queue(picture(freshPrefix()));
      await visitor.post('/prompt', { prompt: {} });
      expect((await visitor.queue(picture(freshPrefix()))).number).toBe(first.number + 2);
    },
  },
  {
    id: 'queue-listing',
    holds: 'lists running and pending prompts with graph and extra data',
    needs: ['the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      const extra = { storySequence: 'kept' };
      const { prompt_id } = await visitor.queue(slowPicture(1), { extra });
      const now = queueSchema.parse(await visitor.json('/queue'));
      expect(now.queue_running.map((item) => item[1])).toContain(running.prompt_id);
      const waiting = now.queue_pending.find((item) => item[1] === prompt_id);
      expect(waiting?.[3]).toMatchObject({ ...extra, client_id: visitor.client });
      expect(waiting?.[4]).toEqual(['ss-save']);
    },
  },
  {
    id: 'queue-delete',
    holds: 'takes back a pending prompt by id, which is then nowhere to be found',
    needs: ['the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      const gone = await visitor.queue(slowPicture(1));
      const kept = await visitor.queue(slowPicture(1));
      const answer = await visitor.post('/queue', { delete: [gone.prompt_id] });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
      expect(await visitor.state(gone.prompt_id)).toBe('unknown');
      expect(await visitor.state(kept.prompt_id)).toBe('pending');
    },
  },
  {
    id: 'queue-delete-running',
    holds: 'does not stop a running prompt that somebody deletes from the queue',
    needs: ['the test nodes'],
    async check(visitor) {
      const { prompt_id } = await visitor.queue(slowPicture(0.5));
      await visitor.running(prompt_id);
      await visitor.post('/queue', { delete: [prompt_id] });
      expect((await visitor.finished(prompt_id)).status.status_str).toBe('success');
    },
  },
  {
    id: 'queue-clear',
    holds: 'forgets all pending prompts when the queue is cleared, and leaves the running one',
    needs: ['a server of our own', 'the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      await visitor.queue(slowPicture(1));
      await visitor.post('/queue', { clear: true });
      const now = queueSchema.parse(await visitor.json('/queue'));
      expect(now.queue_pending).toEqual([]);
      expect(now.queue_running).toHaveLength(1);
    },
  },
  {
    id: 'status-counts',
    holds: 'tells every listener how many prompts are left, the running one among them',
    needs: ['a server of our own', 'the test nodes'],
    async check(visitor) {
      const socket = await visitor.listen('somebody-else');
      const ids = [await visitor.queue(slowPicture(0.3)), await visitor.queue(slowPicture(0.1))];
      const left = await visitor.json('/prompt');
      expect(left).toEqual({ exec_info: { queue_remaining: 2 } });
      await visitor.finished(ids[1]!.prompt_id);
      const counts = () =>
        socket.messages
          .filter(({ type }) => type === 'status')
          .map(({ data }) => countSchema.parse(data).status.exec_info.queue_remaining);
      await eventually('everybody heard 0', async () => counts().slice(1).includes(0) || undefined);
      const changes = counts().filter((count, i, all) => count !== all[i - 1]);
      expect(changes).toEqual([0, 1, 2, 1, 0]);
    },
  },
  {
    id: 'queue-malformed',
    holds: 'answers malformed JSON and a number that is none with 500, not 400',
    async check(visitor) {
      const broken = await visitor.get('/prompt', { method: 'POST', body: '{"prompt":' });
      expect(broken.status).toBe(500);
      const worded = await visitor.post('/prompt', { prompt: picture(freshPrefix()), number: 'first' });
      expect(worded.status).toBe(500);
    },
  },
];
