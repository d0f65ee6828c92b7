import type { ServerKind } from '../../producer/profile.ts';
import type { Abilities } from './abilities.ts';
import { messagesOf, type Ask } from './ask.ts';
import { serverTraits, type Form } from './kinds.ts';
import { withoutLengths } from './schemas.ts';

/** Fields of a request that a server may refuse and that are then left out. */
export type OptionalFields = Readonly<Record<string, unknown>>;

/** The form an ask can have there: without a grammar of its own it is asked in plain lines. */
export const formOf = (ask: Ask, { form }: Abilities): Form =>
  form === 'grammar' && ask.grammar === undefined ? 'lines' : form;

/** The body of a chat completion; `optional` names what may be left out after a refusal. */
export function requestOf(
  ask: Ask,
  kind: ServerKind,
  abilities: Abilities,
): { body: Record<string, unknown>; optional: string[] } {
  const traits = serverTraits[kind];
  const form = formOf(ask, abilities);
  const { system, user } = messagesOf(ask, form);
  const wanted: OptionalFields = {
    ...shapeOf(ask, form, kind),
    [traits.limitField]: ask.maxTokens + Math.max(traits.hiddenThoughts, abilities.thinks ? 2000 : 0),
    ...(traits.temperature && { temperature: 0.5 }),
    ...(abilities.stream && { stream: true, stream_options: { include_usage: true } }),
    ...traits.thinkingOff,
    ...traits.extra,
  };
  const kept = Object.entries(wanted).filter(([field]) => !abilities.rejects.includes(field));
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  return { body: { messages, ...Object.fromEntries(kept) }, optional: kept.map(([field]) => field) };
}

function shapeOf(ask: Ask, form: Form, kind: ServerKind): OptionalFields {
  const { grammarField, lengthsInSchema } = serverTraits[kind];
  if (form === 'json_object') return { response_format: { type: 'json_object' } };
  if (form === 'grammar') return { [grammarField]: ask.grammar };
  if (form === 'lines') return {};
  const schema = lengthsInSchema ? ask.schema : withoutLengths(ask.schema);
  return { response_format: { type: 'json_schema', json_schema: { name: ask.name, strict: true, schema } } };
}
