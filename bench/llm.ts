/**
 * How a model behind an OpenAI-compatible server does on stories with gold, beside the built-in rules:
 * `node bench/llm.ts --base-url URL --llm-model NAME [--kind KIND] [--key-env NAME] [--counts 3,7,12,24] [--stories 10]
 * [--form json_schema|json_object|grammar|lines] [FILE] [--json]`. One line per story and count: frames, identity, total of both (`measures.ts`, stability left out),
 * seconds, and where the frames came from; rates of salvage, repair and fallback at the end.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { untriedAbilities } from '../web/core/producer/llm/abilities.ts';
import { formSchema } from '../web/core/producer/llm/kinds.ts';
import { serverKindSchema } from '../web/core/producer/profile.ts';
import { produceEmbedded } from '../web/core/producer/embedded.ts';
import type { Produced } from '../web/core/producer/produced.ts';
import { renderPrompt } from '../web/core/producer/render.ts';
import { writeStory, type Report } from '../web/services/producer/llm/ask-llm.ts';
import type { LlmServer } from '../web/services/producer/llm/server.ts';
import { measuresOf, mean, type GoldStory, type Measures } from './measures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'base-url': { type: 'string' },
    'llm-model': { type: 'string', default: 'default' },
    'key-env': { type: 'string' },
    kind: { type: 'string', default: 'custom' },
    counts: { type: 'string', default: '3,7,12,24' },
    stories: { type: 'string', default: '10' },
    form: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

type Row = { story: string; n: number; seconds: number; slowest: number; frames: number; report: Report } & {
  rules: Measures;
  llm: Measures;
};

const baseURL = values['base-url'];
if (baseURL === undefined)
  throw new Error('Give the address of a server: --base-url http://127.0.0.1:9931/v1');
const server: LlmServer = {
  baseURL,
  apiKey: process.env[values['key-env'] ?? ''] ?? '',
  kind: serverKindSchema.parse(values.kind),
  model: values['llm-model'],
};
if (values.form !== undefined)
  server.abilities = { ...untriedAbilities(server.kind), form: formSchema.parse(values.form) };
const [file = new URL('../tests/support/example-stories.json', import.meta.url)] = positionals;
const stories: GoldStory[] = JSON.parse(readFileSync(file, 'utf8')).stories.slice(0, Number(values.stories));

const measured = (story: GoldStory, asked: number, { bible, frames }: Produced): Measures =>
  measuresOf({
    story,
    asked,
    bible,
    frames,
    prompts: frames.map(({ shot }) => renderPrompt(shot, bible, 'sdxl').prompt),
  });

async function rowOf(story: GoldStory, n: number): Promise<Row> {
  const request = { text: story.text, frameCount: n, arc: null };
  let slowest = 0;
  let since = performance.now();
  const timed: typeof fetch = async (input, init) => {
    since = performance.now();
    return fetch(input, init);
  };
  const began = performance.now();
  const written = await writeStory({ ...server, fetch: timed }, request, new AbortController().signal, () => {
    slowest = Math.max(slowest, performance.now() - since);
  });
  if (!written.ok) throw new Error(`${story.id}, N = ${n}: ${JSON.stringify(written.failure)}`);
  const { produced, report } = written.value;
  return {
    story: story.id,
    n,
    seconds: (performance.now() - began) / 1000,
    slowest: slowest / 1000,
    frames: produced.frames.length,
    report,
    rules: measured(story, n, produceEmbedded(request)),
    llm: measured(story, n, produced),
  };
}

const two = (value: number | undefined): string => (value ?? 0).toFixed(3);
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / (whole || 1))} %`;
const sum = (rows: readonly Row[], of: (report: Report) => number): number =>
  rows.reduce((all, { report }) => all + of(report), 0);

function lineOf({ story, n, seconds, slowest, frames, report, rules, llm }: Row): string {
  const cells = [
    story.padEnd(6),
    String(n).padStart(3),
    `${frames}`.padStart(7),
    two(llm.identity).padStart(9),
    two(rules.total).padStart(8),
    two(llm.total).padStart(8),
    (llm.total >= rules.total - 1e-9 ? 'yes' : 'NO').padStart(5),
    seconds.toFixed(0).padStart(6),
    slowest.toFixed(0).padStart(8),
    String(report.calls).padStart(6),
    `${report.looks} looks, ${frames - report.byRules} frames of the model${report.gaveUp ? ', gave up' : ''}`,
  ];
  return cells.join(' ');
}

function summary(rows: readonly Row[]): string {
  const asked = sum(rows, ({ asked }) => asked);
  const frames = rows.reduce((all, { n }) => all + n, 0);
  return [
    `answers mended before they could be read: ${percent(
      sum(rows, ({ salvaged }) => salvaged),
      sum(rows, ({ answers }) => answers),
    )}`,
    `frames taken at once: ${percent(
      sum(rows, ({ first }) => first),
      asked,
    )} of those asked for, after a repair: ${percent(
      sum(rows, ({ repaired }) => repaired),
      asked,
    )}`,
    `frames by the rules in the end: ${percent(
      sum(rows, ({ byRules }) => byRules),
      frames,
    )}`,
    `given up on: ${rows.filter(({ report }) => report.gaveUp).length} of ${rows.length} stories`,
    `mean total: rules ${two(mean(rows.map(({ rules }) => rules.total)))}, model ${two(mean(rows.map(({ llm }) => llm.total)))}`,
    `below the rules: ${rows.filter(({ rules, llm }) => llm.total < rules.total - 1e-9).length}`,
  ].join('\n');
}

const rows: Row[] = [];
if (!values.json)
  console.log('story    N  frames  identity    rules    model   >=  seconds longest  calls  from');
for (const story of stories)
  for (const n of values.counts.split(',').map(Number)) {
    const row = await rowOf(story, n);
    rows.push(row);
    if (!values.json) console.log(lineOf(row));
  }
console.log(values.json ? JSON.stringify(rows, null, 2) : `\n${summary(rows)}`);
