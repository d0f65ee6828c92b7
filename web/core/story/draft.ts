import * as z from 'zod/mini';
import { loraSchema } from '../lora.ts';
import { producerKindSchema } from '../producer/producer-record.ts';
import { settingsSchema } from '../settings.ts';
import { arcIdSchema } from './arcs.ts';
import { checkFrameCount, checkStory } from './check.ts';
import { familyIdSchema } from './families.ts';
import { FRAMES_DEFAULT } from './limits.ts';

/** What the user chose to draw with; the graph itself is read when prompts are made. */
export const engineChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rough') }),
  z.object({ kind: z.literal('canvas'), loras: z.optional(z.array(loraSchema)) }),
  z.object({
    kind: z.literal('shipped'),
    graph: z.nullable(z.string()),
    /** Chosen file per slot of the graph's sidecar. */
    files: z.record(z.string(), z.string()),
    loras: z.array(loraSchema),
  }),
]);
export type EngineChoice = z.infer<typeof engineChoiceSchema>;

/** The story form as it stands, usable or not; kept so that it survives a reload. */
export const draftSchema = z.object({
  text: z.string(),
  /** The title that an example brought; empty: the producer names the story. */
  title: z.optional(z.string()),
  /** As typed: checked only when prompts are asked for. */
  frameCount: z.union([z.string(), z.number()]),
  arc: z.nullable(arcIdSchema),
  family: familyIdSchema,
  producer: producerKindSchema,
  /** Which profile of an LLM server, where the producer is one. */
  profile: z.optional(z.string()),
  /** Text encoder file that writes, where the producer is a text model inside ComfyUI. */
  textModel: z.optional(z.string()),
  /** The text is a list of shots, one a line, to be kept as they are. */
  keepShots: z.optional(z.boolean()),
  /** Ask for three ways at lore and narrative. */
  withOptions: z.optional(z.boolean()),
  engine: engineChoiceSchema,
  settings: settingsSchema,
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  text: '',
  title: '',
  frameCount: FRAMES_DEFAULT,
  arc: null,
  family: 'sdxl',
  producer: 'embedded',
  engine: { kind: 'rough' },
  settings: { width: 1344, height: 768, steps: null, cfg: null, seed: { policy: 'per-frame', base: 0 } },
};

export type Problem = { field: 'story' | 'frames' | 'engine'; message: string };

/** Everything that keeps a draft from becoming prompts, in the order of the form; empty when it is ready. */
export function checkDraft(draft: Draft): Problem[] {
  const { engine, keepShots } = draft;
  const found: [Problem['field'], string | undefined][] = [
    ['story', checkStory(draft.text, keepShots)],
    // A list of shots is as long as it is.
    ['frames', keepShots === true ? undefined : checkFrameCount(draft.frameCount)],
    [
      'engine',
      engine.kind === 'shipped' && engine.graph === null ? 'Choose a graph to draw with' : undefined,
    ],
  ];
  return found.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]));
}
