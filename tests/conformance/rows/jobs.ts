import { expect } from 'vitest';
import { failingPicture, freshPrefix, picture, slowPicture } from '../graphs.ts';
import type { Row } from '../row.ts';
import type { Visitor } from '../visitor.ts';
import { jobListSchema, jobSchema, wholeJobSchema } from '../wire.ts';

const JOBS = '0.6.0';
const CANCELLED = '0.15.0'; // February 2026
const CANCEL = '0.26.0';

const list = async (visitor: Visitor, query: string) =>
  jobListSchema.parse(await visitor.json(`/api/jobs?${query}`));
const one = async (visitor: Visitor, id: string) => jobSchema.parse(await visitor.json(`/api/jobs/${id}`));

/** Extra data that makes our jobs of one check a list of their own, whoever else uses the server. */
function ownWorkflow() {
  const id = crypto.randomUUID();
  return { id, extra: { extra_pnginfo: { workflow: { id } } } };
}

export const jobRows: Row[] = [
  {
    id: 'jobs-shape',
    holds: 'tells a finished job with its times, outputs and preview',
    since: JOBS,
    async check(visitor) {
      const { id, extra } = ownWorkflow();
      const { prompt_id, number } = await visitor.queue(picture(freshPrefix()), { extra });
      await visitor.finished(prompt_id);
      const { jobs, pagination } = await list(visitor, `workflow_id=${id}`);
      expect(pagination).toEqual({ offset: 0, limit: null, total: 1, has_more: false });
      expect(jobs).toHaveLength(1);
      expect(jobs[0]).toMatchObject({
        id: prompt_id,
        status: 'completed',
        priority: number,
        outputs_count: 1,
        workflow_id: id,
        preview_output: { filename: 'frame_00001_.png', nodeId: 'ss-save', mediaType: 'images' },
      });
      expect(jobs[0]?.execution_end_time).toBeGreaterThanOrEqual(jobs[0]?.execution_start_time ?? Infinity);
      expect(jobs[0]).not.toHaveProperty('execution_error');
    },
  },
  {
    id: 'jobs-single',
    holds: 'tells one job with outputs, messages and graph, and 404 for an unknown one',
    since: JOBS,
    async check(visitor) {
      const graph = picture(freshPrefix());
      const { prompt_id } = await visitor.queue(graph, { extra: { ours: 'kept' } });
      await visitor.finished(prompt_id);
      const job = wholeJobSchema.parse(await visitor.json(`/api/jobs/${prompt_id}`));
      expect(job.workflow).toMatchObject({ prompt: graph, extra_data: { ours: 'kept' } });
      expect(job.outputs['ss-save']?.images).toHaveLength(1);
      const unknown = await visitor.get(`/api/jobs/${crypto.randomUUID()}`);
      expect(unknown.status).toBe(404);
      expect(await unknown.json()).toHaveProperty('error');
    },
  },
  {
    id: 'jobs-states',
    holds: 'tells running jobs in_progress, waiting ones pending, failed ones failed with the error',
    since: JOBS,
    needs: ['the test nodes'],
    async check(visitor) {
      const failed = await visitor.queue(failingPicture('no paint'));
      await visitor.finished(failed.prompt_id);
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      const waiting = await visitor.queue(slowPicture(1));
      expect((await one(visitor, running.prompt_id)).status).toBe('in_progress');
      expect((await one(visitor, waiting.prompt_id)).status).toBe('pending');
      const job = await one(visitor, failed.prompt_id);
      expect(job).toMatchObject({ status: 'failed', execution_error: { node_id: 'ss-between' } });
    },
  },
  {
    id: 'jobs-filters',
    holds: 'filters by status and workflow, sorts by age and pages',
    since: JOBS,
    async check(visitor) {
      const { id, extra } = ownWorkflow();
      const ids: string[] = [];
      for (let i = 0; i < 3; i++) {
        const { prompt_id } = await visitor.queue(picture(freshPrefix()), { extra });
        await visitor.finished(prompt_id);
        ids.push(prompt_id);
      }
      const idsOf = async (query: string) =>
        (await list(visitor, `workflow_id=${id}&${query}`)).jobs.map((job) => job.id);
      expect(await idsOf('sort_order=asc')).toEqual(ids);
      expect(await idsOf('')).toEqual(ids.toReversed());
      expect(await idsOf('status=pending,failed')).toEqual([]);
      const page = await list(visitor, `workflow_id=${id}&status=completed&sort_order=asc&limit=2&offset=1`);
      expect(page.jobs.map((job) => job.id)).toEqual(ids.slice(1));
      expect(page.pagination).toEqual({ offset: 1, limit: 2, total: 3, has_more: false });
    },
  },
  {
    id: 'jobs-refusals',
    holds: 'answers 400 to an unknown status, order or a limit below 1',
    since: JOBS,
    async check(visitor) {
      for (const query of ['status=waiting', 'sort_by=name', 'sort_order=up', 'limit=0', 'limit=x']) {
        expect((await visitor.get(`/api/jobs?${query}`)).status, query).toBe(400);
      }
    },
  },
  {
    id: 'jobs-cancelled',
    holds: 'tells an interrupted job cancelled, and filters by that',
    since: CANCELLED,
    needs: ['the test nodes'],
    async check(visitor) {
      const { id, extra } = ownWorkflow();
      const { prompt_id } = await visitor.queue(slowPicture(20), { extra });
      await visitor.running(prompt_id);
      await visitor.post('/interrupt', { prompt_id });
      await visitor.finished(prompt_id);
      expect((await one(visitor, prompt_id)).status).toBe('cancelled');
      const { jobs } = await list(visitor, `workflow_id=${id}&status=cancelled`);
      expect(jobs.map((job) => job.id)).toEqual([prompt_id]);
    },
  },
  {
    id: 'jobs-cancel-one',
    holds: 'cancels a running or pending job by id, and says that a finished or unknown one was not',
    since: CANCEL,
    needs: ['the test nodes'],
    async check(visitor) {
      const cancel = async (id: string) => (await visitor.post(`/api/jobs/${id}/cancel`, {})).json();
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      const waiting = await visitor.queue(slowPicture(20));
      expect(await cancel(waiting.prompt_id)).toEqual({ cancelled: true });
      expect((await visitor.get(`/api/jobs/${waiting.prompt_id}`)).status).toBe(404);
      expect(await visitor.state(running.prompt_id)).toBe('running');
      expect(await cancel(running.prompt_id)).toEqual({ cancelled: true });
      await visitor.finished(running.prompt_id);
      expect(await cancel(running.prompt_id)).toEqual({ cancelled: false });
      expect(await cancel(crypto.randomUUID())).toEqual({ cancelled: false });
    },
  },
  {
    id: 'jobs-cancel-many',
    holds: 'cancels a list of jobs, and refuses a list with a malformed id as a whole',
    since: CANCEL,
    needs: ['the test nodes'],
    async check(visitor) {
      const running = await visitor.queue(slowPicture(20));
      await visitor.running(running.prompt_id);
      const waiting = await visitor.queue(slowPicture(20));
      const ids = [running.prompt_id, waiting.prompt_id];
      const refused = await visitor.post('/api/jobs/cancel', { job_ids: [...ids, 'frame-1'] });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ invalid_ids: ['frame-1'] });
      expect(await visitor.state(waiting.prompt_id)).toBe('pending');
      const answer = await visitor.post('/api/jobs/cancel', { job_ids: ids });
      expect(await answer.json()).toEqual({ cancelled: true });
      expect((await visitor.finished(running.prompt_id)).status.completed).toBe(false);
      expect(await visitor.state(waiting.prompt_id)).toBe('unknown');
    },
  },
];
