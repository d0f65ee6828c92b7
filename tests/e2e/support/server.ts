import * as z from 'zod';

const historySchema = z.record(
  z.string(),
  z.object({ status: z.object({ status_str: z.enum(['success', 'error']) }) }),
);

async function ask(url: string, route: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${url}${route}`, body && { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`);
  return answer.json();
}

/** Queues a job as somebody else would, which takes so many seconds. Gives its id. */
export async function queueForeignJob(url: string, seconds: number): Promise<string> {
  const prompt = {
    1: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 0 } },
    2: { class_type: 'TestSleep', inputs: { image: ['1', 0], seconds, seed: Math.floor(Date.now()) } },
    3: { class_type: 'PreviewImage', inputs: { images: ['2', 0] } },
  };
  return z.object({ prompt_id: z.string() }).parse(await ask(url, '/prompt', { prompt })).prompt_id;
}

/** How each job ended that this server has run since its start. */
export async function endedJobs(url: string): Promise<Record<string, 'success' | 'error'>> {
  const history = historySchema.parse(await ask(url, '/history'));
  return Object.fromEntries(Object.entries(history).map(([id, { status }]) => [id, status.status_str]));
}

/** Jobs that run or wait. */
export async function openJobs(url: string): Promise<number> {
  const queue = await ask(url, '/queue');
  const { queue_running: running, queue_pending: pending } = z
    .object({ queue_running: z.array(z.unknown()), queue_pending: z.array(z.unknown()) })
    .parse(queue);
  return running.length + pending.length;
}
