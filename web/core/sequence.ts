import * as z from 'zod/mini';
import { apiGraphSchema } from './api-graph.ts';
import { bibleSchema } from './bible.ts';
import { bindingSchema } from './binding/binding.ts';
import { failureSchema } from './failure.ts';
import { imageFileSchema } from './image-file.ts';
import { loraSchema } from './lora.ts';
import { optionsSchema } from './producer/options.ts';
import { producerRecordSchema } from './producer/producer-record.ts';
import { settingsSchema } from './settings.ts';
import { shotSchema } from './shot.ts';
import { arcIdSchema } from './story/arcs.ts';
import { familyIdSchema } from './story/families.ts';

/**
 * One attempt at a frame's image. `planned`: the intent is written, the server may not know it yet. `queued`: the
 * server has it. `lost`: two looks did not find it. The last five never change again.
 */
export const takeSchema = z.object({
  /** 1, 2, 3 ... within the frame; part of the file name. */
  number: z.int().check(z.positive()),
  jobId: z.string(),
  seed: z.int().check(z.nonnegative()),
  /** What was sent as the positive prompt. */
  prompt: z.string(),
  /**
   * `filename_prefix` of its job, unique for ever: the file can be looked for when the server has forgotten the job, and
   * neither a moved nor a removed frame lends it another's picture. Absent in takes from before it was kept.
   */
  prefix: z.optional(z.string()),
  /** Digest of all that decides the picture but its seed: a frame whose own is another has changed since. */
  drawnFrom: z.optional(z.string()),
  /** How often the server died while it ran this job. */
  losses: z.optional(z.int().check(z.positive())),
  state: z.enum(['planned', 'queued', 'running', 'done', 'failed', 'cancelled', 'interrupted', 'lost']),
  image: z.optional(imageFileSchema),
  /** Time of execution alone, by the server's clock where it tells: waiting is left out. */
  durationMs: z.optional(z.number()),
  /** The first frame after a model load is left out of estimates. */
  loadedModel: z.optional(z.boolean()),
  failure: z.optional(failureSchema),
  at: z.iso.datetime(),
});
export type Take = z.infer<typeof takeSchema>;
export type TakeState = Take['state'];

export const frameSchema = z.object({
  /** Stays with the frame when it moves; 8 hex digits. */
  id: z.string(),
  frameNumber: z.int().check(z.positive()),
  shot: shotSchema,
  prompt: z.string(),
  negative: z.optional(z.string()),
  description: z.string(),
  origin: z.enum(['model', 'embedded', 'user']),
  /** Set when the user edits the prompt: the renderer then leaves it alone. */
  locked: z.boolean(),
  /** How strongly guide or references act on this frame, where the graph has such a number; absent: the graph's own. */
  strength: z.optional(z.number().check(z.minimum(0), z.maximum(2))),
  takes: z.array(takeSchema),
  /** `number` of the take that is the frame's picture, or null. */
  activeTake: z.nullable(z.int()),
});
export type Frame = z.infer<typeof frameSchema>;

/** What a sequence is drawn with. Graphs of canvas and shipped engines are kept whole, so that a sequence replays. */
export const engineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rough') }),
  z.object({
    kind: z.literal('shipped'),
    /** Id of the shipped graph, such as `t2i_sd35`. */
    graph: z.string(),
    /** Chosen file per slot of the graph's sidecar, such as `{ checkpoint: "x.safetensors" }`. */
    files: z.record(z.string(), z.string()),
    /** For every frame: the style's. A character's own are in the bible. */
    loras: z.array(loraSchema),
    /** How many reference pictures the graph takes; absent: none. */
    references: z.optional(z.int()),
  }),
  z.object({
    kind: z.literal('canvas'),
    name: z.string(),
    graph: apiGraphSchema,
    binding: bindingSchema,
    loras: z.optional(z.array(loraSchema)),
  }),
]);
export type Engine = z.infer<typeof engineSchema>;

export const storySchema = z.object({
  text: z.string(),
  frameCount: z.int().check(z.minimum(1), z.maximum(50)),
  arc: z.nullable(arcIdSchema),
  family: familyIdSchema,
  /** The text is the user's own list of shots, one a line: none is added, split or left out. */
  keepShots: z.optional(z.boolean()),
});
export type Story = z.infer<typeof storySchema>;

export const sequenceStatuses = [
  'prompting',
  'reviewing',
  'generating',
  'complete',
  'failed',
  'cancelled',
] as const;

/** Outcome of the latest run, kept so that a reload knows where it was. Null before the first. */
export const runRecordSchema = z.object({
  state: z.enum(['active', 'paused', 'complete', 'failed', 'cancelled']),
  startedAt: z.iso.datetime(),
  finishedAt: z.optional(z.iso.datetime()),
  /** Frames of this run, in story order. */
  frames: z.array(z.string()),
  /** Why the run stopped for all frames. */
  stopped: z.optional(failureSchema),
  /** What went wrong last and was mended without asking, so that it can be told. */
  mended: z.optional(failureSchema),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

/** The whole document, `output/sequences/<id>/sequence.json`. See `docs/sequence-format.md`. */
export const sequenceSchema = z
  .object({
    format: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}$/), z.maxLength(80)),
    /** Raised by one with each write of the file. */
    revision: z.int().check(z.nonnegative()),
    title: z.string(),
    status: z.enum(sequenceStatuses),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    story: storySchema,
    bible: bibleSchema,
    frames: z.array(frameSchema).check(z.maxLength(50)),
    engine: engineSchema,
    settings: settingsSchema,
    /** Who wrote the prompts. */
    origin: z.enum(['embedded', 'agent', 'model', 'mixed']),
    producer: z.optional(producerRecordSchema),
    /** What the producer offered at lore and narrative, where it was asked for a choice. */
    options: z.optional(optionsSchema),
    warnings: z.array(z.string()),
    run: z.nullable(runRecordSchema),
    /** Path inside the sequence's folder of the picture that stands for it, or null. */
    thumbnail: z.nullable(z.string()),
  })
  .check(
    z.refine((sequence) => sequence.frames.every((frame, index) => frame.frameNumber === index + 1), {
      error: 'Frames must be numbered 1..N without gaps',
    }),
  );
export type Sequence = z.infer<typeof sequenceSchema>;
