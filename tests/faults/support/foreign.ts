import * as z from 'zod';
import { post } from './servers.ts';

const acceptedSchema = z.object({ prompt_id: z.string() });
const historySchema = z.record(z.string(), z.object({ status: z.object({ status_str: z.string() }) }));

/** Queues a job of somebody else's that takes so many seconds; gives its id. */
export async function foreignJob(url: string, seconds = 0.1, more: object = {}): Promise<string> {
  const text = `foreign ${Math.random()}`;
  const prompt = {
    1: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 0 } },
    2: { class_type: 'TestFate', inputs: { image: ['1', 0], text, seconds, previews: false, ...more } },
    3: { class_type: 'PreviewImage', inputs: { images: ['2', 0] } },
  };
  const answer = await post(url, '/prompt', { prompt, client_id: 'foreign', extra_data: {} });
  return acceptedSchema.parse(await answer.json()).prompt_id;
}

/** How a job ended; undefined while it has not. */
export async function endOf(url: string, id: string): Promise<string | undefined> {
  const history = historySchema.parse(await (await fetch(`${url}/history/${id}`)).json());
  return history[id]?.status.status_str;
}

/** Ids of the jobs that wait or run. */
export async function queueOf(url: string): Promise<string[]> {
  const queue = await (await fetch(`${url}/queue`)).json();
  const items = z.record(z.string(), z.array(z.array(z.unknown()))).parse(queue);
  return Object.values(items).flatMap((jobs) => jobs.map((job) => String(job[1])));
}
