import { serverTraits } from '../../../core/producer/llm/kinds.ts';
import type { Profile, ProfileFields, ServerKind } from '../../../core/producer/profile.ts';

/** Variables that those who rent a server have set already. */
const usualNames: Partial<Record<ServerKind, string>> = {
  openai: 'OPENAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
};

/** A server of a kind as it usually is, with an id that no other has. */
export function newProfile(kind: ServerKind, known: readonly Profile[]): ProfileFields {
  const taken = new Set(known.map(({ id }) => id));
  let id: string = kind;
  for (let number = 2; taken.has(id); number++) id = `${kind}-${number}`;
  return { id, kind, baseUrl: serverTraits[kind].baseUrl, model: '', keyEnv: usualNames[kind] ?? null };
}
