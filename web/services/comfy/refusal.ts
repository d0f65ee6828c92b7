import * as z from 'zod/mini';
import type { Failure } from '../../core/failure.ts';

const nodeErrorsSchema = z.record(
  z.string(),
  z.looseObject({
    class_type: z.optional(z.string()),
    errors: z.array(
      z.looseObject({
        type: z.string(),
        message: z.optional(z.string()),
        details: z.optional(z.string()),
        extra_info: z.optional(
          z.looseObject({
            input_name: z.optional(z.string()),
            // Whatever a widget can hold.
            received_value: z.optional(z.unknown()),
          }),
        ),
      }),
    ),
  }),
);

const errorSchema = z.looseObject({
  type: z.string(),
  message: z.optional(z.string()),
  details: z.optional(z.string()),
  extra_info: z.optional(
    z.nullable(z.looseObject({ class_type: z.optional(z.string()), node_title: z.optional(z.string()) })),
  ),
});

/** Body of a refused `POST /prompt`. */
export const refusedPromptSchema = z.looseObject({
  error: z.union([errorSchema, z.string()]),
  node_errors: z.optional(z.unknown()),
});
export type RefusedPrompt = z.infer<typeof refusedPromptSchema>;

/** Why the server refused a graph. The same graph is behind every frame, so the cause is everybody's. */
export function refusedFailure({ error, node_errors: nodeErrors }: RefusedPrompt): Failure {
  if (typeof error === 'string') return { code: 'bad-graph', detail: error };
  // Older servers say `invalid_prompt` for an unknown class, newer ones `missing_node_type`.
  if (error.type === 'missing_node_type' || error.type === 'invalid_prompt') {
    const node = error.extra_info?.class_type ?? namedIn(error.message ?? '') ?? '';
    return { code: 'missing-node', about: { node }, detail: wordsOf(error) };
  }
  return (
    nodeFailure(nodeErrors) ?? { code: 'bad-graph', about: { type: error.type }, detail: wordsOf(error) }
  );
}

/** The first error that the server names for a node, or undefined where it names none. */
export function nodeFailure(nodeErrors: unknown): Failure | undefined {
  const read = nodeErrorsSchema.safeParse(nodeErrors);
  if (!read.success) return undefined;
  for (const { class_type: node = '', errors } of Object.values(read.data)) {
    const [error] = errors;
    if (!error) continue;
    const input = error.extra_info?.input_name ?? '';
    const value = error.extra_info?.received_value;
    const model = typeof value === 'string' ? value : '';
    const detail = wordsOf(error);
    // A file that is no longer in the folder shows as a value outside the list of choices.
    if (error.type === 'value_not_in_list' && looksLikeFile(model)) {
      return { code: 'missing-model', about: { model, node, input }, detail };
    }
    return { code: 'bad-graph', about: { node, input, type: error.type }, detail };
  }
  return undefined;
}

const looksLikeFile = (value: string) => /\.\w{2,12}$/.test(value);

/** The class in `Node 'X' not found`, or in 0.3.75's `Cannot execute because node X does not exist`. */
const namedIn = (text: string) => /(?:['"]|because node )([^'"]+?)(?:['"]| does not exist)/.exec(text)?.[1];

function wordsOf({
  message,
  details,
}: {
  message?: string | undefined;
  details?: string | undefined;
}): string {
  return [message, details].filter((part) => part !== undefined && part !== '').join(': ');
}
