import * as z from 'zod/mini';

export const producerKinds = ['embedded', 'llm', 'text-model', 'agent'] as const;
export const producerKindSchema = z.enum(producerKinds);
export type ProducerKind = z.infer<typeof producerKindSchema>;

/** What the calls of a model cost, as far as the server reported it. */
export const usageSchema = z.object({
  calls: z.int(),
  /** Null: the server reports no tokens. */
  inputTokens: z.nullable(z.int()),
  outputTokens: z.nullable(z.int()),
});
export type Usage = z.infer<typeof usageSchema>;

/** Who wrote the shots of a sequence. Never an address or a key. */
export const producerRecordSchema = z.object({
  kind: producerKindSchema,
  model: z.optional(z.string()),
  usage: z.optional(usageSchema),
});
export type ProducerRecord = z.infer<typeof producerRecordSchema>;
