import { readFile } from 'node:fs/promises';
import type { SequencePrompts } from '../web/core/producer/result.ts';
import type { Story } from '../web/core/sequence.ts';
import { arcIds, arcIdSchema, type ArcId } from '../web/core/story/arcs.ts';
import { checkFrameCount, checkStory, readFrameCount } from '../web/core/story/check.ts';
import { cleanStory } from '../web/core/story/count.ts';
import { familyIds, familyIdSchema, type FamilyId } from '../web/core/story/families.ts';
import { askEmbedded } from '../web/services/producer/embedded.ts';
import { readOptions } from './options.ts';
import { promptsOf } from './prompts.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const options = {
  story: { type: 'string' },
  frames: { type: 'string', default: '7' },
  arc: { type: 'string' },
  family: { type: 'string', default: 'sdxl' },
  json: { type: 'boolean', default: false },
} as const;

/** `story-sequence produce`: prints `SequencePrompts`, or a list for people. */
export async function produceCommand(args: readonly string[], io: Terminal): Promise<number> {
  const given = readOptions(args, options);
  const { arc, family } = { arc: readArc(given.arc), family: readFamily(given.family) };
  const frameCount = readFrames(given.frames);
  const text = cleanStory(await readStory(given.story, io));
  const wrong = checkStory(text);
  if (wrong !== undefined) throw new UsageError(wrong);
  const story: Story = { text, frameCount, arc, family };
  const produced = await askEmbedded(story);
  if (!produced.ok) {
    io.err(produced.failure.detail ?? produced.failure.code);
    return 1;
  }
  const prompts = promptsOf(story, produced.value);
  io.out(given.json ? JSON.stringify(prompts, null, 2) : readable(prompts));
  return 0;
}

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
  if (file === undefined)
    throw new UsageError('Name the story: --story FILE, or --story - for standard input.');
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
