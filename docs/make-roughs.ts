import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { roughStories } from '../tests/core/rough-stories.ts';
import type { Bible } from '../web/core/bible.ts';
import { produceEmbedded } from '../web/core/producer/embedded.ts';
import { describeRough } from '../web/core/rough/caption.ts';
import { draw } from '../web/core/rough/draw.ts';
import { stagingOf } from '../web/core/rough/staging.ts';
import type { Shape } from '../web/core/rough/shapes.ts';
import { svgOf } from '../web/core/rough/svg.ts';
import { type Vocabulary, vocabularyFor } from '../web/core/rough/vocabulary.ts';
import type { Shot } from '../web/core/shot.ts';

/**
 * Writes docs/roughs.html: the roughs of stories that no drawing was made for, as anybody gets them who types the
 * story in. `node docs/make-roughs.ts [out.html]`, from the root of the repository.
 */
const frameCount = 7;
const size = { width: 640, height: 360 };

interface Board {
  title: string;
  text: string;
  bible: Bible;
  shots: readonly Shot[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A board from a story alone, by the producer that needs no model. */
function told({ title, text }: { title: string; text: string }): Board {
  const { bible, frames } = produceEmbedded({ text, frameCount, arc: null });
  return { title, text, bible, shots: frames.map(({ shot }) => shot) };
}

const storiesSchema = z.object({ stories: z.array(z.object({ title: z.string(), text: z.string() })) });

function boardsOf(file: string): Board[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return storiesSchema.parse(JSON.parse(text)).stories.map(told);
}

/** A page of three hundred roughs leaves out the finer stroke of each line, the palest hatching and parts of a unit. */
const isStrong = ({ fill, opacity = 1, strokeWidth = 2 }: Shape): boolean =>
  fill !== undefined || (strokeWidth > 1.35 && opacity > 0.3) || (opacity > 0.3 && opacity !== 0.6);

/** A path in whole units, each point told from the one before. */
function relative(path: string): string {
  let x = 0;
  let y = 0;
  const told = [...path.matchAll(/([MLQZ])([^MLQZ]*)/g)].map(([, command, numbers]) => {
    const points = (numbers!.match(/-?[\d.]+/g) ?? []).map((one) => Math.round(Number(one)));
    const steps = points.map((value, index) => value - (index % 2 === 0 ? x : y));
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    const written = command === 'M' ? `M${points.join(' ')}` : `${command!.toLowerCase()}${steps.join(' ')}`;
    return written.replaceAll(' -', '-');
  });
  return told.join('');
}

const compact = (svg: string): string =>
  svg
    .replace(/ width="\d+" height="\d+"/, '')
    .replaceAll(/ d="([^"]*)"/g, (_, path: string) => ` d="${relative(path)}"`)
    .replaceAll(' fill="none" stroke="#2b2825"', ' class="i"')
    .replaceAll(' stroke="#2b2825"', ' class="j"')
    .replaceAll(/ stroke-width="(1\.[5-9]|2(\.\d)?)"/g, '')
    .replaceAll('\n', '');

function figureOf(board: Board, index: number, vocabulary: Vocabulary): string {
  const shot = board.shots[index]!;
  const staging = stagingOf(board.shots)[index];
  const shapes = draw(shot, board.bible, {
    ...size,
    frameNumber: index + 1,
    staging,
    vocabulary,
    strip: 'action',
  });
  const svg = compact(svgOf(shapes.filter(isStrong), size));
  const name = escape(describeRough(shot, board.bible, index + 1));
  return `<figure aria-label="${name}">${svg}</figure>`;
}

async function sectionOf(board: Board): Promise<string> {
  const vocabulary = await vocabularyFor(board.shots, board.bible);
  const figures = board.shots.map((_, index) => figureOf(board, index, vocabulary)).join('\n');
  const text =
    board.text === '' ? '' : `<details><summary>The story</summary><p>${escape(board.text)}</p></details>`;
  return `<section><h2>${escape(board.title)}</h2>${text}<div>${figures}</div></section>`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1400px;padding:0 1rem;background:#efece6;color:#2b2825}
section>div{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:1rem}figure{margin:0}
svg{stroke-width:2}svg .i{fill:none;stroke:#2b2825}svg .j{stroke:#2b2825}svg{display:block;width:100%;box-shadow:0 0 0 1px #cfc9bf}p{max-width:70ch}`;

async function pageOf(parts: readonly { title: string; boards: readonly Board[] }[]): Promise<string> {
  const chapters = parts.map(async ({ title, boards }) => {
    const sections = await Promise.all(boards.map(sectionOf));
    return `<h1>${title}</h1>\n${sections.join('\n')}`;
  });
  const body = (await Promise.all(chapters)).join('\n');
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Roughs</title><style>${style}</style>\n<body>${body}</body></html>\n`;
}

const byHand: Board[] = roughStories.map(({ bible, shots }) => ({
  title: bible.title,
  text: '',
  bible,
  shots,
}));
const page = await pageOf([
  { title: 'Stories nobody had seen', boards: boardsOf('../tests/support/rough-strangers.json') },
  {
    title: 'Stories written after the drawing, and mended on since',
    boards: boardsOf('../tests/support/rough-fresh.json'),
  },
  { title: 'Stories the drawing was mended on before', boards: boardsOf('../tests/support/rough-seen.json') },
  { title: 'The example stories', boards: boardsOf('../tests/support/example-stories.json') },
  { title: 'Shots written by hand', boards: byHand },
]);
const out = process.argv[2] ?? new URL('roughs.html', import.meta.url);
writeFileSync(out, page);
process.stdout.write(`${(page.length / 1024).toFixed(0)} KiB\n`);
