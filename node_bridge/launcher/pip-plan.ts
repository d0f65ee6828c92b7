import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { pipTrouble } from './pip-output.ts';
import { runPython } from './python-run.ts';
import { bytes } from './say.ts';
import { ownPython } from './folders.ts';
import { done, type Outcome } from './trouble.ts';

const planSchema = z.object({
  packages: z.array(z.object({ name: z.string(), bytes: z.number() })),
});
export type DownloadPlan = z.infer<typeof planSchema>;

/** Asks pip what it would fetch for these requirement files, and the registry how large each piece is. */
export async function planDownload(
  python: string,
  requirements: string[],
  cache: string,
): Promise<Outcome<DownloadPlan>> {
  const report = path.join(cache, `download-plan-${process.pid}.json`);
  const end = await runPython(python, {
    run: { script: path.join(ownPython, 'download_plan.py') },
    args: [report, ...requirements],
  });
  await rm(report, { force: true });
  if (end.code !== 0) return pipTrouble(`${end.out}\n${end.errors}`, cache);
  return done(planSchema.parse(JSON.parse(end.out)));
}

/** The plan in one sentence: how many packages, how much in all, which are the large ones. */
export function planSentence({ packages }: DownloadPlan): string {
  const total = packages.reduce((sum, each) => sum + each.bytes, 0);
  const large = packages
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((each) => `${each.name} ${bytes(each.bytes)}`);
  return `${packages.length} Python packages, ${bytes(total)} to download at most (largest: ${large.join(', ')})`;
}

/** Bytes of disk for these packages: the download, kept once by pip, and about three times that unpacked. */
export const diskFor = ({ packages }: DownloadPlan): number =>
  packages.reduce((sum, each) => sum + each.bytes, 0) * 4 + 300_000_000;
