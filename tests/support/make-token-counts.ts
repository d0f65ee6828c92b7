/**
 * Writes two files with the help of the real tokenizers: `token-counts.json`, texts with their true counts, which the
 * estimate is checked against, and `web/core/producer/clip-filter.ts`, the words that CLIP's vocabulary holds whole.
 *
 *     node tests/support/make-token-counts.ts PYTHON COMFYUI_FOLDER
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { produceEmbedded } from '../../web/core/producer/embedded.ts';
import { renderPrompt } from '../../web/core/producer/render.ts';
import { alphabet, bitsOf } from '../../web/core/producer/clip-whole.ts';
import { familyIds, motionFamilyIds } from '../../web/core/story/families.ts';
import { countedPrompts, countedStories } from './token-texts.ts';

const [, , python, comfyui] = process.argv;
if (python === undefined || comfyui === undefined)
  throw new Error('Usage: node tests/support/make-token-counts.ts PYTHON COMFYUI_FOLDER');

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const countsSchema = z.array(z.object({ clip: z.int(), t5: z.int(), qwen: z.int() }));

function counted(python: string, comfyui: string, texts: readonly string[]) {
  const out = execFileSync(python, [here('count_tokens.py'), comfyui], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return countsSchema.parse(JSON.parse(out));
}

const families = [...familyIds, ...motionFamilyIds];

/** Four prompts of a story, each for another family. */
function someRendered(text: string, index: number): string[] {
  const { frames, bible } = produceEmbedded({ text, frameCount: 7, arc: null });
  return [0, 2, 3, 5].flatMap((at) => {
    const family = families[(index * 5 + at) % families.length] ?? 'sdxl';
    const frame = frames[at];
    return frame ? [renderPrompt(frame.shot, bible, family, { references: 2 }).prompt] : [];
  });
}

const texts = [...countedStories.flatMap(someRendered), ...countedPrompts];
const counts = counted(python, comfyui, texts).map((count, index) => ({ text: texts[index], ...count }));
writeFileSync(here('token-counts.json'), `${JSON.stringify(counts, null, 2)}\n`);

/** Bits per word and hashes per word: about one in eleven words that are not in the vocabulary looks as if it were. */
const BITS = 5;

const vocabulary = z
  .record(z.string(), z.int())
  .parse(JSON.parse(readFileSync(`${comfyui}/comfy/sd1_tokenizer/vocab.json`, 'utf8')));
const whole = Object.keys(vocabulary).flatMap((entry) => /^([a-z]{4,})<\/w>$/u.exec(entry)?.[1] ?? []);
const length = Math.ceil((whole.length * BITS) / 6);
const signs = Array.from({ length }, () => 0);
for (const word of whole)
  for (const bit of bitsOf(word, length * 6))
    signs[Math.floor(bit / 6)] = (signs[Math.floor(bit / 6)] ?? 0) | (1 << (bit % 6));
const filter = signs.map((six) => alphabet[six]).join('');
writeFileSync(
  here('../../web/core/producer/clip-filter.ts'),
  `/**
 * The words of four and more letters that CLIP's vocabulary (openai/CLIP) holds whole, as a Bloom filter of six bits a
 * sign. Made by \`tests/support/make-token-counts.ts\`.
 */
export const clipFilter =
  ${filter.replace(/.{1,100}/g, "'$&' +\n  ").replace(/ \+\n {2}$/, ';')}
`,
);
