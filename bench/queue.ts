import * as z from 'zod/mini';
import { setTimeout as wait } from 'node:timers/promises';

const queueSchema = z.object({
  queue_running: z.array(z.array(z.unknown())),
  queue_pending: z.array(z.array(z.unknown())),
});

export type Queue = { running: string[]; pending: string[] };

const idOf = (item: unknown[]) => String(item[1]);

/** The server's own queue, asked beside the run that is measured. */
export async function queueOf(url: string): Promise<Queue> {
  const answer = queueSchema.parse(await (await fetch(`${url}/queue`)).json());
  return { running: answer.queue_running.map(idOf), pending: answer.queue_pending.map(idOf) };
}

/** Resolves with the first queue that meets the condition; asks every `everyMs`. */
export async function queueWhere(
  url: string,
  meets: (queue: Queue) => boolean,
  everyMs = 50,
): Promise<Queue> {
  for (;;) {
    const queue = await queueOf(url);
    if (meets(queue)) return queue;
    await wait(everyMs);
  }
}
