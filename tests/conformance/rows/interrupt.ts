import { expect } from 'vitest';
import { freshPrefix, picture, slowPicture } from '../graphs.ts';
import type { Row } from '../row.ts';

export const interruptRows: Row[] = [
  {
    id: 'interrupt-own',
    holds: 'stops the running prompt when it is named, files it as failed and goes on with the next',
    since: '0.3.57',
    needs: ['the test nodes'],
    async check(visitor) {
      const socket = await visitor.listen();
      const { prompt_id } = await visitor.queue(slowPicture(20));
      const next = await visitor.queue(picture(freshPrefix()));
      await visitor.running(prompt_id);
      const answer = await visitor.post('/interrupt', { prompt_id });
      expect(answer.status).toBe(200);
      await socket.over(prompt_id);
      const kinds = socket.about(prompt_id).map(({ type }) => type);
      expect(kinds).toContain('execution_interrupted');
      expect(kinds).not.toContain('execution_success');
      const entry = await visitor.finished(prompt_id);
      expect(entry.status).toMatchObject({ status_str: 'error', completed: false });
      expect(entry.status.messages.at(-1)?.[0]).toBe('execution_interrupted');
      expect((await visitor.finished(next.prompt_id)).status.completed).toBe(true);
    },
  },
  {
    id: 'interrupt-other',
    holds: 'leaves the running prompt alone when another one is named',
    since: '0.3.57',
    needs: ['the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(0.6));
      const waiting = await visitor.queue(slowPicture(0.1));
      await visitor.running(running.prompt_id);
      for (const prompt_id of [waiting.prompt_id, crypto.randomUUID()]) {
        expect((await visitor.post('/interrupt', { prompt_id })).status).toBe(200);
      }
      expect((await visitor.finished(running.prompt_id)).status.completed).toBe(true);
      expect((await visitor.finished(waiting.prompt_id)).status.completed).toBe(true);
    },
  },
  {
    id: 'interrupt-bare',
    holds: 'stops whatever runs when no prompt is named: why we never send that',
    needs: ['a server of our own', 'the test nodes'],
    async check(visitor) {
      const { prompt_id } = await visitor.queue(slowPicture(20));
      await visitor.running(prompt_id);
      expect((await visitor.get('/interrupt', { method: 'POST' })).status).toBe(200);
      expect((await visitor.finished(prompt_id)).status.completed).toBe(false);
    },
  },
];
