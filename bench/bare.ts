import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { ApiGraph } from '../web/core/api-graph.ts';

/** Server times of one job, in ms since 1970. */
export type Span = { start: number; end: number };

/** The floor: a bare script that posts all graphs at once and waits for the last. Returns job ids in order. */
export async function bareScript(url: string, graphs: ApiGraph[]): Promise<string[]> {
  const client_id = randomUUID();
  const ids: string[] = [];
  for (const prompt of graphs) {
    const prompt_id = randomUUID();
    await post(url, { prompt, prompt_id, client_id });
    ids.push(prompt_id);
  }
  await spansOf(url, ids);
  return ids;
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}/api/prompt`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST /prompt: ${answer.status} ${await answer.text()}`);
}

const historySchema = z.record(
  z.string(),
  z.looseObject({
    status: z.looseObject({
      messages: z.array(z.tuple([z.string(), z.looseObject({ timestamp: z.optional(z.number()) })])),
    }),
  }),
);

/** When the server really worked on each job, by its own clock; waits until all are in its history. */
export async function spansOf(url: string, ids: string[]): Promise<Span[]> {
  const spans: Span[] = [];
  for (const id of ids) spans.push(await spanOf(url, id));
  return spans;
}

async function spanOf(url: string, id: string): Promise<Span> {
  for (;;) {
    const entry = historySchema.parse(await (await fetch(`${url}/api/history/${id}`)).json())[id];
    if (!entry) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    const at = (type: string) =>
      entry.status.messages.find(([name]) => name === type)?.[1].timestamp ?? Number.NaN;
    return { start: at('execution_start'), end: at('execution_success') };
  }
}

/** From the first start to the last end. */
export const wall = (spans: Span[]): number =>
  (spans.at(-1)?.end ?? Number.NaN) - (spans[0]?.start ?? Number.NaN);

/** Idle ms between one job's end and the next one's start. */
export const gaps = (spans: Span[]): number[] =>
  spans.slice(1).map(({ start }, index) => start - (spans[index]?.end ?? Number.NaN));
