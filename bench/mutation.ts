import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';

/**
 * Mutates core area by area, each against its own tests, and tells the score of each file. `--area run` does one;
 * `--only web/core/run/step.ts` with it does some files of it, parted by commas.
 */
const areas: Readonly<Record<string, string>> = {
  run: 'web/core/run/**/*.ts',
  files:
    'web/core/changes.ts,web/core/migrate.ts,web/core/two-versions.ts,web/core/import/**/*.ts,web/core/rebuild/**/*.ts',
};
const WANTED = 85;

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { area: { type: 'string', multiple: true }, only: { type: 'string' } },
});
const told: { file: string; caught: number; all: number }[] = [];

for (const area of values.area ?? Object.keys(areas)) told.push(...(await mutate(area)));
for (const { file, caught, all } of told.toSorted((a, b) => a.caught / a.all - b.caught / b.all)) {
  console.log(
    `${percent(caught, all).padStart(6)} ${String(caught).padStart(4)} of ${String(all).padEnd(4)} ${file}`,
  );
}
const sum = (of: 'caught' | 'all') => told.reduce((so, one) => so + one[of], 0);
console.log(
  `Caught ${sum('caught')} of ${sum('all')} mutants: ${percent(sum('caught'), sum('all'))} (wanted: ${WANTED} %)`,
);
if ((sum('caught') * 100) / sum('all') < WANTED) process.exitCode = 1;

function percent(part: number, whole: number): string {
  return `${((part * 100) / whole).toFixed(1)} %`;
}

async function mutate(area: string) {
  const report = path.join(root, 'node_modules/.cache/mutation/report.json');
  const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = [stryker, 'run', '--mutate', values.only ?? areas[area] ?? area];
  const env = { ...process.env, MUTATED_AREA: area };
  const [code] = await once(spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }), 'exit');
  if (code !== 0) throw new Error(`Stryker ended with ${code} in ${area}`);
  const read = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')));
  return Object.entries(read.files).flatMap(([file, { mutants }]) => {
    const counted = mutants.filter(
      ({ status }) => !['CompileError', 'RuntimeError', 'Ignored'].includes(status),
    );
    const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    return counted.length > 0 ? [{ file, caught, all: counted.length }] : [];
  });
}
