import * as z from 'zod/mini';
import type { ApiGraph } from '../../api-graph.ts';
import { fail, type Result } from '../../failure.ts';
import { completeGraph, optionsOf, rangeOf, typeOf, type ObjectInfo } from '../../graph/object-info.ts';
import { writingFamily } from './families.ts';

/** The node whose text is the answer. */
export const ANSWER = 'ss-answer';

/** What one call writes with. */
export type TextCall = { file: string; prompt: string; maxTokens: number; seed: number };

/** Rather plain than lively: the answer has to keep a form. */
const SAMPLING = { temperature: 0.6, top_k: 64, top_p: 0.95, min_p: 0.05, repetition_penalty: 1.05 };
const MOST_TOKENS = 2048;

const nestedSchema = z.optional(z.record(z.string(), z.unknown()));
const dynamicSchema = z.tuple(
  [
    z.string(),
    z.looseObject({
      options: z.array(
        z.looseObject({ key: z.string(), inputs: z.optional(z.looseObject({ required: nestedSchema })) }),
      ),
    }),
  ],
  z.unknown(),
);

/**
 * The shortest graph that writes: CLIPLoader -> TextGenerate -> PreviewAny, with what this server's nodes want besides.
 * `missing-node` where it lacks one.
 */
export function textGraph(call: TextCall, info: ObjectInfo): Result<ApiGraph> {
  if (!Object.hasOwn(info, 'TextGenerate')) return fail('missing-node', { node: 'TextGenerate' });
  const most = Math.min(rangeOf(info, 'TextGenerate', 'max_length').max ?? MOST_TOKENS, MOST_TOKENS);
  const graph: ApiGraph = {
    'ss-encoder': {
      class_type: 'CLIPLoader',
      inputs: { clip_name: call.file, type: loaderType(call.file, info) },
    },
    'ss-text': {
      class_type: 'TextGenerate',
      inputs: {
        clip: ['ss-encoder', 0],
        prompt: call.prompt,
        max_length: Math.min(call.maxTokens, most),
        ...samplingOf(call.seed, info),
        ...declared({ thinking: false, use_default_template: true }, info),
      },
    },
    [ANSWER]: { class_type: 'PreviewAny', inputs: { source: ['ss-text', 0] } },
  };
  return completeGraph(graph, info);
}

/** The type under which image graphs load the file, else the first that this server knows. */
function loaderType(file: string, info: ObjectInfo): string {
  const known = optionsOf(info, 'CLIPLoader', 'type');
  const wanted = writingFamily(file)?.types ?? [];
  return wanted.find((type) => known.includes(type)) ?? known[0] ?? 'stable_diffusion';
}

/** Inputs under a choice travel flat: `sampling_mode.seed` beside `sampling_mode`. Those that the server does not name are left out. */
function samplingOf(seed: number, info: ObjectInfo): Record<string, unknown> {
  const values: Record<string, unknown> = { ...SAMPLING, seed };
  const inputs = info['TextGenerate']?.input;
  const read = dynamicSchema.safeParse(
    inputs?.required?.['sampling_mode'] ?? inputs?.optional?.['sampling_mode'],
  );
  const on = read.success ? read.data[1].options.find(({ key }) => key === 'on') : undefined;
  const names = Object.keys(on?.inputs?.required ?? values);
  const wanted = names.flatMap((name) => {
    const value = values[name] ?? defaultIn(on?.inputs?.required?.[name]);
    return value === undefined ? [] : [[`sampling_mode.${name}`, value]];
  });
  return { sampling_mode: 'on', ...Object.fromEntries(wanted) };
}

const defaultSchema = z.tuple([z.unknown(), z.looseObject({ default: z.unknown() })], z.unknown());

function defaultIn(spec: unknown): unknown {
  const read = defaultSchema.safeParse(spec);
  return read.success ? read.data[1].default : undefined;
}

const declared = (values: Record<string, unknown>, info: ObjectInfo): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => typeOf(info, 'TextGenerate', name) !== undefined),
  );
