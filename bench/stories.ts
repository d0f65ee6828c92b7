/**
 * Measures a producer on stories with gold, through `story-sequence produce`: `node bench/stories.ts [file ...]
 * [--counts 3,7,12] [--json] [--show STORY N] [--producer llm --base-url URL --llm-model NAME ...]`; without a producer the
 * built-in rules. Prints a table per file; each measure stands beside the bar it should reach, and `total` is the plain
 * mean of all parts as `measures.ts` turns them into 0..1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mean, measuresOf, parts, type GoldStory, type Made, type Measures } from './measures.ts';
import { produced } from './through-cli.ts';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    show: text,
    counts: { ...text, default: '3,7,12,24,50' },
    producer: text,
    'base-url': text,
    'llm-model': text,
    kind: text,
    'key-env': text,
    agent: text,
  },
  allowPositionals: true,
});
const counts = values.counts.split(',').map(Number);
/** Handed on to `story-sequence produce` as given. */
const producer = (['producer', 'base-url', 'llm-model', 'kind', 'key-env', 'agent'] as const).flatMap(
  (name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  },
);
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

/** Twice where the rules write, to see that they say the same; a model is not asked to. */
async function make(story: GoldStory, asked: number): Promise<Made> {
  const made = await produced(story, asked, producer);
  if (producer.length > 0) return made;
  return { ...made, again: (await produced(story, asked, producer)).prompts };
}

async function makeAll(stories: readonly GoldStory[], n: number): Promise<Made[]> {
  const made: Made[] = [];
  for (const story of stories) made.push(await make(story, n));
  return made;
}

type Column = { n: number; rows: Record<string, string> };

async function columnOf(stories: readonly GoldStory[], n: number): Promise<Column> {
  const made = await makeAll(stories, n);
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
async function show(story: GoldStory, n: number): Promise<void> {
  const made = await make(story, n);
  const { bible, frames, prompts } = made;
  console.log(`\n${story.title}: ${bible.cast.map(({ name, look }) => `${name} (${look})`).join('; ')}`);
  console.log(`places: ${bible.places.map(({ name }) => name).join('; ')}`);
  frames.forEach(({ description }, index) =>
    console.log(`${index + 1}. ${description}\n   ${prompts[index]}`),
  );
  console.log(measuresOf(made));
}

const files = positionals.filter((name) => name.endsWith('.json'));
const sources =
  files.length > 0 ? files : [new URL('../tests/support/example-stories.json', import.meta.url)];
const report: Record<string, unknown> = {};
for (const source of sources) {
  const stories: GoldStory[] = JSON.parse(readFileSync(source, 'utf8')).stories;
  const wanted = stories.find(({ id }) => id === values.show);
  if (wanted !== undefined) await show(wanted, Number(positionals.find((arg) => /^\d+$/.test(arg)) ?? 7));
  if (values.show !== undefined) continue;
  const columns: Column[] = [];
  for (const n of counts) columns.push(await columnOf(stories, n));
  report[String(source)] = columns;
  if (values.json !== true)
    console.log(`${files.length > 1 ? `\n${String(source)}\n` : ''}${table(columns)}`);
}
if (values.json === true) console.log(JSON.stringify(report, null, 2));
