import * as z from 'zod/mini';

const usageSchema = z.looseObject({
  prompt_tokens: z.optional(z.nullable(z.number())),
  completion_tokens: z.optional(z.nullable(z.number())),
});
const textSchema = z.optional(z.nullable(z.string()));
/** What a server says, in a stream (`delta`) or at once (`message`); all of it may be missing. */
const saidSchema = z.looseObject({
  content: textSchema,
  reasoning_content: textSchema,
  reasoning: z.optional(z.unknown()),
  refusal: textSchema,
});
const replySchema = z.looseObject({
  choices: z.optional(
    z.nullable(
      z.array(
        z.looseObject({
          delta: z.optional(z.nullable(saidSchema)),
          message: z.optional(z.nullable(saidSchema)),
          finish_reason: textSchema,
        }),
      ),
    ),
  ),
  usage: z.optional(z.nullable(usageSchema)),
  error: z.optional(z.unknown()),
});

export type Piece = {
  content: string;
  /** It thinks aloud; what it thinks is not read. */
  thinks: boolean;
  refusal: string;
  finish: string | undefined;
  usage: { input: number | null; output: number | null } | undefined;
};

/** One event of a stream, or a whole answer; undefined where it is nothing of the kind. */
export function readPiece(body: unknown): Piece | undefined {
  const read = replySchema.safeParse(body);
  if (!read.success) return undefined;
  const { choices, usage } = read.data;
  const choice = choices?.[0];
  const said = choice?.delta ?? choice?.message;
  const reasoning = typeof said?.reasoning === 'string' ? said.reasoning : '';
  return {
    content: said?.content ?? '',
    thinks: (said?.reasoning_content ?? reasoning) !== '',
    refusal: said?.refusal ?? '',
    finish: choice?.finish_reason ?? undefined,
    usage: usage
      ? { input: usage.prompt_tokens ?? null, output: usage.completion_tokens ?? null }
      : undefined,
  };
}

/** A whole answer has choices; anything else that is JSON is not from such an API. */
export const isReply = (body: unknown): boolean => {
  const read = replySchema.safeParse(body);
  return read.success && Array.isArray(read.data.choices);
};
