import * as z from 'zod/mini';
import { fail, ok, type Result } from '../failure.ts';
import { shotSchema, type Shot } from '../shot.ts';
import { arcIdSchema } from '../story/arcs.ts';
import { cleanStory } from '../story/count.ts';
import { familyIdSchema } from '../story/families.ts';
import { bibleSchema, characterSchema, placeSchema, type Bible } from '../bible.ts';
import { produceEmbedded, type StoryRequest } from './embedded.ts';
import type { Produced, ProducedFrame } from './produced.ts';
import { sizeOf } from './shot-words.ts';

/** What an agent service is asked. `model` is the family whose dialect is wanted. */
export const agentRequestSchema = z.object({
  story: z.string(),
  frames: z.int(),
  arc: z.optional(z.nullable(arcIdSchema)),
  model: z.optional(z.nullable(familyIdSchema)),
  /** The story is a list of shots, one a line, to be kept as they are; `frames` is then its length. */
  keepShots: z.optional(z.nullable(z.boolean())),
});
export type AgentRequest = z.infer<typeof agentRequestSchema>;

const agentPromptSchema = z.looseObject({
  frameNumber: z.optional(z.number()),
  prompt: z.string().check(z.trim(), z.minLength(1), z.maxLength(8000)),
  description: z.optional(z.nullable(z.string())),
  shotType: z.optional(z.nullable(z.string())),
  negative: z.optional(z.nullable(z.string())),
});
type AgentPrompt = z.infer<typeof agentPromptSchema>;

/** What agent services send: prompts, and whatever metadata they like. */
export const agentReplySchema = z.looseObject({
  prompts: z.array(z.unknown()).check(z.minLength(1)),
  metadata: z.optional(z.unknown()),
});

/** The extras that our own `serve` sends along: shots from which prompts can be rendered anew. */
const ownPromptSchema = z.looseObject({
  shot: shotSchema,
  description: z.string(),
  origin: z.optional(z.string()),
});
const ownMetadataSchema = z.looseObject({
  characters: z.array(characterSchema),
  setting: z.array(placeSchema),
  atmosphere: z.optional(z.string()),
  style: z.optional(z.string()),
});

/**
 * A reply as bible and exactly as many frames as were asked for: what is missing comes from the embedded producer, what
 * is too much is dropped, both with a warning.
 */
export function fromAgentReply(reply: unknown, request: StoryRequest): Result<Produced> {
  const read = agentReplySchema.safeParse(reply);
  if (!read.success) return fail('agent-bad-reply', {}, z.prettifyError(read.error));
  const own = produceEmbedded({ ...request, text: cleanStory(request.text) });
  const prompts = byNumber(read.data.prompts, own.frames.length);
  if (prompts.size === 0) return fail('agent-bad-reply', {}, 'No entry of `prompts` has a prompt text.');
  const theirs = bibleFrom(read.data.metadata, own.bible);
  const bible = theirs ?? own.bible;
  const frames = own.frames.map((frame, index) => {
    const prompt = prompts.get(index + 1);
    return prompt === undefined
      ? theirs === undefined
        ? frame
        : without(frame)
      : frameFrom(prompt, frame, bible, request);
  });
  const missing = frames.filter((_, index) => !prompts.has(index + 1)).length;
  const extra = read.data.prompts.length - prompts.size;
  const warnings = [...warn(missing, 'missing'), ...warn(extra, 'extra')];
  return ok({ bible, frames, origin: missing === 0 ? 'agent' : 'mixed', warnings });
}

function warn(count: number, which: 'missing' | 'extra'): string[] {
  if (count === 0) return [];
  const frames = count === 1 ? '1 frame' : `${count} frames`;
  return which === 'missing'
    ? [`The agent left out ${frames}; the built-in rules filled in.`]
    : [
        `The agent sent ${count === 1 ? '1 entry' : `${count} entries`} too many or unreadable; they were left out.`,
      ];
}

/** Prompts by frame number, else by their place in the list; the first of a number counts. */
function byNumber(entries: readonly unknown[], frameCount: number): Map<number, AgentPrompt> {
  const found = new Map<number, AgentPrompt>();
  entries.forEach((entry, index) => {
    const prompt = agentPromptSchema.safeParse(entry);
    if (!prompt.success) return;
    const number = prompt.data.frameNumber ?? index + 1;
    if (Number.isInteger(number) && number >= 1 && number <= frameCount && !found.has(number))
      found.set(number, prompt.data);
  });
  return found;
}

function bibleFrom(metadata: unknown, own: Bible): Bible | undefined {
  const read = ownMetadataSchema.safeParse(metadata);
  if (!read.success) return undefined;
  const { characters, setting, atmosphere, style } = read.data;
  const bible = {
    ...own,
    cast: characters,
    places: setting,
    atmosphere: atmosphere ?? own.atmosphere,
    style: style ?? own.style,
  };
  return bibleSchema.safeParse(bible).success ? bible : undefined;
}

function frameFrom(
  prompt: AgentPrompt,
  own: ProducedFrame,
  bible: Bible,
  request: StoryRequest,
): ProducedFrame {
  const whole = ownPromptSchema.safeParse(prompt);
  const text = prompt.prompt.trim();
  if (whole.success && knows(bible, whole.data.shot)) {
    const { shot, description } = whole.data;
    const byRules = whole.data.origin === 'embedded';
    return byRules
      ? { shot, description, origin: 'embedded' }
      : { shot, description, prompt: text, origin: 'model' };
  }
  const description = prompt.description?.trim() || text.slice(0, 200);
  const shot = shotOf(description, own.shot, bible, request);
  const size = sizeOf(prompt.shotType ?? '') ?? sizeOf(text) ?? shot.size;
  return { shot: { ...shot, size }, description, prompt: text, origin: 'model' };
}

const knows = (bible: Bible, shot: Shot): boolean =>
  shot.cast.every(({ id }) => bible.cast.some((character) => character.id === id)) &&
  (shot.place === null || bible.places.some((place) => place.id === shot.place));

/** A shot for a rough of what the agent describes: its words read by our rules, staged like our own frame. */
function shotOf(description: string, own: Shot, bible: Bible, request: StoryRequest): Shot {
  const read = produceEmbedded({ text: description, frameCount: 1, arc: request.arc });
  const seen = read.frames[0]?.shot;
  if (seen === undefined) return { ...own, moment: description };
  const cast = seen.cast.flatMap((part) => {
    const name = read.bible.cast.find(({ id }) => id === part.id)?.name ?? part.id;
    const known = bible.cast.find(
      (character) => character.id === part.id || [character.name, ...character.aliases].includes(name),
    );
    return known === undefined ? [] : [{ ...part, id: known.id }];
  });
  const place = bible.places.find(({ id }) => id === seen.place)?.id ?? own.place;
  const kept = own.cast.filter(({ id }) => bible.cast.some((character) => character.id === id));
  return { ...own, moment: description, cast: cast.length > 0 ? cast : kept, place, props: seen.props };
}

/** A filled-in frame must not point into a bible that is not ours. */
const without = (frame: ProducedFrame): ProducedFrame => ({
  ...frame,
  shot: { ...frame.shot, cast: [], place: null },
});
