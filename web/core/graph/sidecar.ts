import * as z from 'zod/mini';
import { apiGraphSchema } from '../api-graph.ts';
import { bindingSchema } from '../binding/binding.ts';
import { familyIds, motionFamilyIds } from '../story/families.ts';

/** What a shipped graph is for. Later steps of a sequence take those that draw no frame from a prompt. */
export const graphGroups = ['frames', 'edit', 'promote', 'sheet', 'motion'] as const;
export type GraphGroup = (typeof graphGroups)[number];

const inputValueSchema = z.object({
  node: z.string(),
  input: z.string(),
  value: z.union([z.string(), z.number()]),
});

/** A file that the graph loads. */
export const wantedFileSchema = z.object({
  slot: z.string(),
  node: z.string(),
  /** Class of that node, whose list of files is asked. */
  loader: z.string(),
  input: z.string(),
  /** Folder below ComfyUI's `models`. */
  folder: z.string(),
  /** A usual file name, shown when none fits. */
  wanted: z.string(),
  /** Case-insensitive regular expression for names of files that fit. */
  fits: z.string(),
  /** Any file of the folder may do: checkpoints go by names of every kind. */
  any: z.optional(z.boolean()),
  /** Where the file of another slot matches `is`, the one here has to match `fits`. */
  pairs: z.optional(z.array(z.object({ slot: z.string(), is: z.string(), fits: z.string() }))),
  /** Where its makers or ComfyUI's own templates offer it. */
  link: z.optional(z.url({ protocol: /^https$/u })),
});
export type WantedFile = z.infer<typeof wantedFileSchema>;

/** A node that the graph uses, or one `option` of its `input`; `since`: first ComfyUI version that has it, where known. */
export const needSchema = z.object({
  node: z.string(),
  input: z.optional(z.string()),
  option: z.optional(z.string()),
  since: z.optional(z.string()),
});
export type Need = z.infer<typeof needSchema>;

const sideSchema = z.tuple([z.int(), z.int()]);

/** What stands beside a shipped API graph: how it is bound, for whom it is, what it wants from the server. */
export const sidecarSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** What it is called where it draws frames, if its picture is then a certain one. */
  frameTitle: z.optional(z.string()),
  group: z.enum(graphGroups),
  /** Families that the graph draws, each with the values that this family wants other than the graph's. */
  families: z.partialRecord(z.enum([...familyIds, ...motionFamilyIds]), z.array(inputValueSchema)),
  binding: bindingSchema,
  /** Without a size: it comes from a picture. */
  defaults: z.object({
    width: z.optional(z.int()),
    height: z.optional(z.int()),
    steps: z.optional(z.int()),
    cfg: z.optional(z.number()),
  }),
  /** Width and height are multiples of this. */
  grid: z.optional(z.int()),
  /** Good sizes by aspect such as `16:9`, width first. */
  aspects: z.optional(z.record(z.string(), sideSchema)),
  /** How many pictures of cast and places it takes. */
  references: z.int(),
  files: z.array(wantedFileSchema),
  needs: z.array(needSchema),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

export const shippedGraphSchema = z.object({ graph: apiGraphSchema, sidecar: sidecarSchema });
export type ShippedGraph = z.infer<typeof shippedGraphSchema>;

/** Whether the graph makes a frame from its prompt, with its rough at most: what a sequence can be drawn with. */
export const drawsFrames = ({ group, binding: { slots } }: Sidecar): boolean =>
  (group === 'frames' || group === 'edit') && !slots.picture;
