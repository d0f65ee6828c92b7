import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { bibleSchema } from '../bible.ts';
import {
  engineSchema,
  frameSchema,
  sequenceSchema,
  storySchema,
  takeSchema,
  type Engine,
  type Frame,
  type Sequence,
  type Take,
} from '../sequence.ts';
import { settingsSchema } from '../settings.ts';
import { shotSchema } from '../shot.ts';

/** The engine without a user's own graph, whose widgets may hold a key: of that one the name. */
const [rough, shipped] = engineSchema.def.options;
const canvasName = z.object({ kind: z.literal('canvas'), name: z.string() });
const notedEngineSchema = z.discriminatedUnion('kind', [rough, shipped, canvasName]);
export type NotedEngine = z.infer<typeof notedEngineSchema>;

/** What one picture tells about the rest is a gift: a part that cannot be read does not spoil the others. */
const gift = <T extends z.ZodMiniType>(schema: T) => orElse(z.optional(schema), undefined);

/**
 * What each PNG carries under `storySequence`. Format 1 has the first block alone; with the second a folder of pictures
 * gives its whole document back.
 */
export const noteSchema = z.object({
  format: z.int().check(z.positive()),
  sequence: sequenceSchema.shape.id,
  /** Id of the frame. */
  frame: z.string().check(z.minLength(1), z.maxLength(80)),
  frameNumber: z.int().check(z.minimum(1), z.maximum(50)),
  take: takeSchema.shape.number,
  jobId: z.string().check(z.minLength(1), z.maxLength(80)),
  prompt: z.string(),
  seed: takeSchema.shape.seed,

  prefix: gift(z.string()),
  drawnFrom: gift(z.string()),
  /** When the take was planned. */
  at: gift(takeSchema.shape.at),
  createdAt: gift(sequenceSchema.shape.createdAt),
  title: gift(z.string()),
  story: gift(storySchema),
  bible: gift(bibleSchema),
  settings: gift(settingsSchema),
  engine: gift(notedEngineSchema),
  /** How many frames the sequence had. */
  frameCount: gift(z.int().check(z.minimum(1), z.maximum(50))),
  shot: gift(shotSchema),
  description: gift(z.string()),
  negative: gift(z.string()),
  strength: gift(frameSchema.shape.strength),
  origin: gift(frameSchema.shape.origin),
  locked: gift(z.boolean()),
});
export type Note = z.infer<typeof noteSchema>;

/** The note of a take's picture: enough, with those of its neighbours, to write `sequence.json` anew. */
export function noteOf(sequence: Sequence, frame: Frame, take: Take): Note {
  const { title, createdAt, story, bible, settings } = sequence;
  const { frameNumber, shot, description, negative, strength, origin, locked } = frame;
  const { jobId, prompt, seed, prefix, drawnFrom, at } = take;
  return {
    format: 2,
    sequence: sequence.id,
    frame: frame.id,
    take: take.number,
    jobId,
    prompt,
    seed,
    at,
    createdAt,
    title,
    story,
    bible,
    settings,
    engine: notedEngine(sequence.engine),
    frameCount: sequence.frames.length,
    frameNumber,
    shot,
    description,
    origin,
    locked,
    ...(prefix !== undefined && { prefix }),
    ...(drawnFrom !== undefined && { drawnFrom }),
    ...(negative !== undefined && { negative }),
    ...(strength !== undefined && { strength }),
  };
}

/** The note in what a picture carries under our name, or undefined where that is not one. Never throws. */
export function readNote(carried: unknown): Note | undefined {
  return noteSchema.safeParse(carried).data;
}

const notedEngine = (engine: Engine): NotedEngine =>
  engine.kind === 'canvas' ? { kind: 'canvas', name: engine.name } : engine;
