import type { Abilities } from './abilities.ts';
import type { ServerKind } from '../profile.ts';
import { serverTraits, type Form } from './kinds.ts';

/** Field of the request that carries a form; `lines` needs none. */
export function fieldOf(form: Form, kind: ServerKind): string | undefined {
  if (form === 'grammar') return serverTraits[kind].grammarField;
  return form === 'lines' ? undefined : 'response_format';
}

/** The next looser form that this kind of server knows; `lines` is the end and stays. */
export function stepDown(form: Form, kind: ServerKind): Form {
  const ladder = serverTraits[kind].forms;
  return ladder[ladder.indexOf(form) + 1] ?? 'lines';
}

/** Two answers of the wrong shape in one form: the next looser one from here on. */
export const WRONG_SHAPES = 2;

/** Abilities after the server refused a field: left out from now on; a refused form steps down. */
export function afterRefusal(abilities: Abilities, field: string, kind: ServerKind): Abilities {
  const formRefused = field === fieldOf(abilities.form, kind);
  if (formRefused) return { ...abilities, form: stepDown(abilities.form, kind) };
  return abilities.rejects.includes(field)
    ? abilities
    : { ...abilities, rejects: [...abilities.rejects, field] };
}

/**
 * Which of the sent optional fields a 400 or 422 is about: the one it names as `param`, else the first that its text
 * names, else the form of the answer; undefined where nothing is left to leave out.
 */
export function refusedField(
  sent: readonly string[],
  error: { param?: string | null | undefined; message: string },
): string | undefined {
  const named = sent.find((field) => error.param === field || error.param?.startsWith(`${field}.`) === true);
  if (named !== undefined) return named;
  const words = new Set(error.message.split(/[^\w.]+/).flatMap((word) => [word, word.split('.')[0]]));
  const told = sent.find((field) => words.has(field));
  if (told !== undefined) return told;
  const aboutForm = /json|schema|grammar|format|strict/i.test(error.message);
  return aboutForm ? sent.find((field) => /^response_format$|^grammar/.test(field)) : undefined;
}
