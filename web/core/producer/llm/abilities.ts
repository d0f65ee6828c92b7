import * as z from 'zod/mini';
import type { ServerKind } from '../profile.ts';
import { formSchema, serverTraits, type Form } from './kinds.ts';

/** What a server and model can do, found by trying once; kept per base URL and model. */
export const abilitiesSchema = z.object({
  /** The best form of answer that worked. */
  form: formSchema,
  stream: z.boolean(),
  /** Null: the server does not tell, 4,096 is assumed. */
  contextTokens: z.nullable(z.int()),
  reportsUsage: z.boolean(),
  /** It thinks aloud, even where it was asked not to. */
  thinks: z.boolean(),
  /** Fields of a request that it refused; they are left out from then on. */
  rejects: z.array(z.string()),
});
export type Abilities = z.infer<typeof abilitiesSchema>;

export const CONTEXT_UNKNOWN = 4096;

/** What is taken for granted before anything was tried: the best of the server's kind, and a small context. */
export const untriedAbilities = (kind: ServerKind): Abilities => ({
  form: serverTraits[kind].forms[0] ?? 'lines',
  stream: true,
  contextTokens: null,
  reportsUsage: false,
  thinks: false,
  rejects: [],
});

const formWords: Record<Form, string> = {
  json_schema: 'It keeps to a given form, so no answer is lost to a misplaced comma.',
  json_object: 'It answers in JSON, but may leave parts out; those are filled in.',
  grammar: 'It keeps to a grammar: one line per frame.',
  lines: 'It answers in plain words, one line per frame; what cannot be read is filled in.',
};

/** Abilities in sentences for people, the most important first. */
export function abilityWords(abilities: Abilities): string[] {
  const { form, stream, contextTokens, reportsUsage, thinks } = abilities;
  const context =
    contextTokens === null
      ? 'It does not say how much text it takes at once; 4,096 tokens are assumed.'
      : `It takes ${contextTokens.toLocaleString('en')} tokens at once.`;
  return [
    formWords[form],
    stream ? 'Frames appear while it writes.' : 'Frames appear when it has written all.',
    context,
    ...(thinks ? ['It thinks before it answers, which takes longer.'] : []),
    reportsUsage ? 'It reports the tokens it used.' : 'It does not report the tokens it used.',
  ];
}
