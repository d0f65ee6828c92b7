import { randomUUID } from 'node:crypto';
import { isGenerating } from '../web/core/run/run.ts';
import { until } from '../tests/support/studios.ts';
import { counted } from './counted.ts';
import { sleeping } from './graphs.ts';
import { benchSequence, jobIdsOf, startRun } from './ours.ts';
import { queueOf, queueWhere } from './queue.ts';
import type { Figure } from './report.ts';

const FRAMES = 50;

/** 50 frames where 600 jobs of somebody else wait already. */
export async function besideOthers(url: string, seed: number, foreign = 600): Promise<Figure[]> {
  const others = await postOthers(url, foreign);
  const meter = counted(url);
  const { host, db, openSocket } = meter;
  const startMs = performance.now();
  const { studio } = await startRun(host, benchSequence(sleeping(5), FRAMES, seed), { db, openSocket });
  await queueWhere(url, ({ pending }) => pending.length >= foreign - 1 + FRAMES, 100);
  const seconds = (performance.now() - startMs) / 1000;
  const ids = new Set(jobIdsOf(studio.run));
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  const whole = meter.log.filter((line) => /^GET \/history(\?|$)/u.test(line)).length;
  const bytes = meter.counts.bytesIn;
  studio.cancel();
  await until(studio, (run) => !isGenerating(run), 60_000);
  studio.dispose();
  const left = await queueOf(url);
  const touched = others.filter((id) => !left.pending.includes(id) && !left.running.includes(id)).length;
  const ours = [...left.pending, ...left.running].filter((id) => ids.has(id)).length;
  await clear(url, others);
  return [
    {
      name: `beside ${foreign} jobs: seconds to submit 50`,
      ratio: seconds,
      goal: 10,
      note: `${bytes} bytes read in 12 s`,
    },
    { name: 'beside them: looks at the whole history', ratio: whole, goal: 0, note: lookUps(meter.log) },
    {
      name: 'beside them: jobs touched or left',
      ratio: touched + ours,
      goal: 0,
      note: `${touched} of theirs gone, ${ours} of ours left`,
    },
  ];
}

const lookUps = (log: string[]): string =>
  Object.entries(
    Object.groupBy(log, (line) =>
      line.replaceAll(/[0-9a-f-]{36}/gu, '{id}').replace(/sequences\/.*/u, 'sequences/...'),
    ),
  )
    .map(([line, all]) => `${all?.length} ${line}`)
    .join(', ');

async function postOthers(url: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const prompt_id = randomUUID();
    const prompt = structuredClone(sleeping(60).graph);
    Object.assign(prompt['text']?.inputs ?? {}, { text: `other ${index}`, seed: index });
    Object.assign(prompt['save']?.inputs ?? {}, { filename_prefix: `others/${prompt_id}` });
    await fetch(`${url}/api/prompt`, {
      method: 'POST',
      body: JSON.stringify({ prompt, prompt_id, client_id: 'other' }),
    });
    ids.push(prompt_id);
  }
  return ids;
}

/** The server is ours alone: what was put there for the measure goes again. */
async function clear(url: string, ids: string[]): Promise<void> {
  await fetch(`${url}/api/queue`, { method: 'POST', body: JSON.stringify({ delete: ids }) });
  const { running } = await queueOf(url);
  for (const prompt_id of running)
    await fetch(`${url}/api/interrupt`, { method: 'POST', body: JSON.stringify({ prompt_id }) });
  await queueWhere(url, (queue) => queue.running.length === 0);
}
