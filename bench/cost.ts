import { inPhase, until } from '../tests/support/studios.ts';
import { counted, type Counts } from './counted.ts';
import { sleeping } from './graphs.ts';
import { benchSequence, startRun } from './ours.ts';
import type { Figure } from './report.ts';

type Cost = Counts & { cpuMs: number };

/** h1: what a run costs beside the server's work must grow no faster than its frames: slope of log on log. */
export async function costs(url: string, counts: number[], seed: number, seconds: number): Promise<Figure[]> {
  await costOf(url, 5, seed, seconds);
  const measured: { frames: number; cost: Cost }[] = [];
  for (const frames of counts)
    measured.push({ frames, cost: await costOf(url, frames, seed + frames * 100, seconds) });
  const names = ['cpuMs', 'requests', 'bytesOut', 'bytesIn', 'messageBytes', 'writes'] as const;
  return names.map((name) => {
    const points = measured.map(({ frames, cost }) => ({ x: frames, y: cost[name] }));
    const told = points.map(({ x, y }) => `${x}: ${y.toFixed(0)}`).join(', ');
    return { name: `h1 slope of ${name}`, ratio: slope(points), goal: 1.05, note: told };
  });
}

async function costOf(url: string, frames: number, seed: number, seconds: number): Promise<Cost> {
  const meter = counted(url);
  const { host, db, openSocket } = meter;
  const before = process.cpuUsage();
  const { studio } = await startRun(host, benchSequence(sleeping(seconds), frames, seed), { db, openSocket });
  await until(studio, inPhase('SequenceComplete'), 600_000);
  await until(studio, () => studio.saving === 'saved');
  const { user, system } = process.cpuUsage(before);
  studio.dispose();
  return { ...meter.counts, cpuMs: (user + system) / 1000 };
}

/** Of the straight line through the logarithms: 1 is linear, 2 quadratic. */
function slope(points: { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const over = logs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
}
