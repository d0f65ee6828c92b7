import * as z from 'zod/mini';
import { settingsSchema } from '../sequence.ts';
import { arcIdSchema } from './arcs.ts';
import { checkFrameCount, checkStory } from './check.ts';
import { familyIdSchema } from './families.ts';
import { FRAMES_DEFAULT } from './limits.ts';

/** What the user chose to draw with; the graph itself is read when prompts are made. */
export const engineChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rough') }),
  z.object({ kind: z.literal('canvas') }),
  z.object({
    kind: z.literal('shipped'),
    graph: z.nullable(z.string()),
    /** Chosen file per slot of the graph's sidecar. */
    files: z.record(z.string(), z.string()),
    loras: z.array(z.object({ file: z.string(), strength: z.number() })),
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
  producer: z.enum(['embedded', 'agent']),
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
  const { engine } = draft;
  const found: [Problem['field'], string | undefined][] = [
    ['story', checkStory(draft.text)],
    ['frames', checkFrameCount(draft.frameCount)],
    [
      'engine',
      engine.kind === 'shipped' && engine.graph === null ? 'Choose a graph to draw with' : undefined,
    ],
  ];
  return found.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]));
}
