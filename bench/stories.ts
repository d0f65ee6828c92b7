/**
 * Measures the embedded producer on stories with gold: `node bench/stories.ts [file ...] [--json] [--show STORY N]`. Prints a
 * table per file; each measure stands beside the bar it should reach, and `total` is the plain mean of all parts as
 * `measures.ts` turns them into 0..1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { produceEmbedded } from '../web/core/producer/embedded.ts';
import { renderPrompt } from '../web/core/producer/render.ts';
import { mean, measuresOf, parts, type GoldStory, type Made, type Measures } from './measures.ts';

const counts = [3, 7, 12, 24, 50];
const bars: Partial<Record<keyof Measures, string>> = {
  total: '.93',
  count: '1.00',
  coverage: '.95',
  ordered: '.93',
  actors: '.80',
  cast: '.90',
  castPrecision: '.90',
  placePrecision: '.80',
  identity: '1.00',
  described: '1.00',
  pronounFree: '.97',
  visual: '.98',
  oneMoment: '.97',
  inBudget: '1.00',
  stable: '1.00',
};

function make(story: GoldStory, asked: number): Made {
  const began = performance.now();
  const { bible, frames } = produceEmbedded({ text: story.text, frameCount: asked, arc: null });
  const ms = performance.now() - began;
  const prompts = frames.map(({ shot }) => renderPrompt(shot, bible, 'sdxl').prompt);
  return { story, asked, bible, frames, prompts, ms };
}

const again = (made: Made): Made => ({ ...made, again: make(made.story, made.asked).prompts });

type Column = { n: number; rows: Record<string, string> };

function columnOf(stories: readonly GoldStory[], n: number): Column {
  const made = stories.map((story) => again(make(story, n)));
  const measured = made.map((one) => measuresOf(one));
  const number = (value: number | undefined) => value?.toFixed(2) ?? '-';
  const of = (key: keyof Measures) => measured.flatMap((one) => one[key] ?? []);
  const plain = (['total', ...parts] as const).filter((part) => !['overlap', 'kinds', 'run'].includes(part));
  const spread = (key: 'maxOverlap' | 'overlapStyleOut') =>
    `${number(mean(of(key)))} (max ${number(Math.max(...of(key)))})`;
  return {
    n,
    rows: {
      ...Object.fromEntries(plain.map((part) => [part, number(mean(of(part)))])),
      maxOverlap: spread('maxOverlap'),
      '.. style out': spread('overlapStyleOut'),
      shotKinds: String(Math.min(...of('shotKinds'))),
      longestRun: String(Math.max(...of('longestRun'))),
      'ms (slowest)': Math.max(...made.map(({ ms }) => ms ?? 0)).toFixed(0),
    },
  };
}

function table(columns: readonly Column[]): string {
  const raw: Record<string, string> = {
    ...bars,
    maxOverlap: '.45/.65',
    shotKinds: '>=4',
    longestRun: '<=2',
    'ms (slowest)': '50',
  };
  const line = (name: string, bar: string, cells: readonly string[]) =>
    [name.padEnd(16), bar.padEnd(8), ...cells.map((cell) => cell.padEnd(16))].join(' ').trimEnd();
  const names = Object.keys(columns[0]?.rows ?? {});
  return [
    line(
      'measure',
      'bar',
      columns.map(({ n }) => `N=${n}`),
    ),
    ...names.map((name) =>
      line(
        name,
        raw[name] ?? '',
        columns.map(({ rows }) => rows[name] ?? ''),
      ),
    ),
  ].join('\n');
}

/** Frames and prompts of one story, and what it misses of its gold. */
function show(story: GoldStory, n: number): void {
  const made = make(story, n);
  const { bible, frames, prompts } = made;
  console.log(`\n${story.title}: ${bible.cast.map(({ name, look }) => `${name} (${look})`).join('; ')}`);
  console.log(`places: ${bible.places.map(({ name }) => name).join('; ')}`);
  frames.forEach(({ description }, index) =>
    console.log(`${index + 1}. ${description}\n   ${prompts[index]}`),
  );
  console.log(measuresOf(made));
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, show: { type: 'string' } },
  allowPositionals: true,
});
const files = positionals.filter((name) => name.endsWith('.json'));
const sources =
  files.length > 0 ? files : [new URL('../tests/support/example-stories.json', import.meta.url)];
const report: Record<string, unknown> = {};
for (const source of sources) {
  const stories: GoldStory[] = JSON.parse(readFileSync(source, 'utf8')).stories;
  const wanted = stories.find(({ id }) => id === values.show);
  if (wanted !== undefined) show(wanted, Number(positionals.find((arg) => /^\d+$/.test(arg)) ?? 7));
  if (values.show !== undefined) continue;
  const columns = counts.map((n) => columnOf(stories, n));
  report[String(source)] = columns;
  if (values.json !== true)
    console.log(`${files.length > 1 ? `\n${String(source)}\n` : ''}${table(columns)}`);
}
if (values.json === true) console.log(JSON.stringify(report, null, 2));
