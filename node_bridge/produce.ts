import { readFile } from 'node:fs/promises';
import type { Failure } from '../web/core/failure.ts';
import type { SequencePrompts } from '../web/core/producer/result.ts';
import type { Writing } from '../web/core/producer/writing.ts';
import type { Story } from '../web/core/sequence.ts';
import { arcIds, arcIdSchema, type ArcId } from '../web/core/story/arcs.ts';
import { checkFrameCount, checkStory, readFrameCount } from '../web/core/story/check.ts';
import { cleanStory } from '../web/core/story/count.ts';
import { familyIds, familyIdSchema, type FamilyId } from '../web/core/story/families.ts';
import { failureWords } from '../web/core/words/failures.ts';
import { readOptions } from './options.ts';
import { producerOf, producerOptions } from './producers.ts';
import { promptsOf } from './prompts.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const options = {
  story: { type: 'string' },
  frames: { type: 'string', default: '7' },
  arc: { type: 'string' },
  family: { type: 'string', default: 'sdxl' },
  'keep-shots': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  ...producerOptions,
} as const;

/** `story-sequence produce`: prints `SequencePrompts`, or a list for people. */
export async function produceCommand(args: readonly string[], io: Terminal): Promise<number> {
  const { values: given, positionals } = readOptions(args, options, 1);
  const { arc, family } = { arc: readArc(given.arc), family: readFamily(given.family) };
  const frameCount = readFrames(given.frames);
  const producer = producerOf(given);
  const text = cleanStory(await readStory(given.story ?? positionals[0], io));
  const wrong = checkStory(text, given['keep-shots']);
  if (wrong !== undefined) throw new UsageError(wrong);
  const story: Story = { text, frameCount, arc, family, ...(given['keep-shots'] && { keepShots: true }) };
  const produced = await producer(story, new AbortController().signal, given.quiet ? undefined : teller(io));
  if (!produced.ok) {
    io.err(inWords(produced.failure));
    return 1;
  }
  const prompts = promptsOf(story, produced.value);
  io.out(given.json ? JSON.stringify(prompts, null, 2) : readable(prompts));
  return 0;
}

/** What happened, what to do, and what the other side said; a terminal has no details to unfold. */
function inWords({ code, about, detail }: Failure): string {
  const { what, next } = failureWords[code](about ?? {});
  return [what, next, ...(detail === undefined ? [] : [`(${detail})`])].join('\n');
}

/** Says each frame that a model writes as it comes, beside the output. */
function teller(io: Terminal): (writing: Writing) => void {
  let said = '';
  return ({ stage, of, frames }) => {
    const last = frames.at(-1);
    const line =
      last === undefined
        ? (stages[stage] ?? '')
        : `${frames.length} of ${of}: frame ${last.frameNumber}, ${last.description}`;
    if (line !== '' && line !== said) io.err(line);
    said = line;
  };
}

const stages: Partial<Record<Writing['stage'], string>> = {
  bible: 'People and places ...',
  outline: 'Outline ...',
  shots: 'Frames ...',
  'loading-model': 'The model is loading ...',
};

function readFrames(raw: string): number {
  const wrong = checkFrameCount(raw);
  const count = readFrameCount(raw);
  if (wrong !== undefined || count === undefined) throw new UsageError(wrong ?? 'Enter a whole number');
  return count;
}

function readArc(raw: string | undefined): ArcId | null {
  if (raw === undefined) return null;
  const arc = arcIdSchema.safeParse(raw);
  if (arc.success) return arc.data;
  throw new UsageError(`There is no arc "${raw}". Choose one of: ${arcIds.join(', ')}.`);
}

function readFamily(raw: string): FamilyId {
  const family = familyIdSchema.safeParse(raw);
  if (family.success) return family.data;
  throw new UsageError(`There is no model family "${raw}". Choose one of: ${familyIds.join(', ')}.`);
}

async function readStory(file: string | undefined, io: Terminal): Promise<string> {
  if (file === undefined) throw new UsageError('Name the story: FILE, or - for standard input.');
  if (file === '-') return io.stdin();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readable({ prompts, metadata }: SequencePrompts): string {
  const cast = metadata.characters.map(({ name, look }) => `  ${name}: ${look}`);
  const frames = prompts.map(({ frameNumber, shotType, description, prompt }) => {
    return `${frameNumber}. ${description}\n   ${shotType ?? ''}: ${prompt}`;
  });
  const warnings = metadata.warnings.map((warning) => `Note: ${warning}`);
  return [metadata.title, ...cast, '', ...frames, ...warnings].join('\n');
}
