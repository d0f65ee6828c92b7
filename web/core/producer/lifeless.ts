import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** A lion of marble is furniture and a fish on a plate food, unless it does something. */
export function isLifeless(units: readonly Unit[], group: readonly Phrase[]): boolean {
  const carved = group.some(({ adjectives }) => adjectives.some((word) => EFFIGY.test(word)));
  const food = group.every(({ head, named }) => !named && FOOD.test(head));
  const acts = group.some((phrase) => isActing(units[phrase.unit]?.tokens ?? [], phrase));
  return !acts && (carved || (food && !group.some((phrase) => isAlive(units, phrase))));
}

const EFFIGY = /^(?:marble|stone|bronze|plaster|porcelain|china|plush|stuffed|carved|painted|paper|wooden)$/;
const FOOD =
  /^(?:fish|trout|carp|catfish|salmon|pike|mackerel|herring|sardine|cod|tuna|shrimp|prawn|oyster|mussel|lobster|crab|squid)$/;

/** "A wooden horse neighs", and not what only lies, stands or is somewhere. */
function isActing(tokens: readonly Token[], { to, governed }: Phrase): boolean {
  if (governed !== '') return false;
  // "A catfish as long as I am jumps".
  const clause = tokens.slice(to, to + 7);
  const end = clause.findIndex(({ after }) => after.includes(','));
  return clause.slice(0, end < 0 ? undefined : end + 1).some(({ lower }) => {
    const verb = verbOf(lower);
    return lower === 'who' || (/^(?:s|past)$/.test(verb?.form ?? '') && !LYING.has(verb?.base ?? ''));
  });
}

const LYING = words('lie stand sit hang lay fall rest stay appear shine gleam glow belong cost break crack');

/** Something is told of it, or done to it, that is told of nothing dead. */
function isAlive(units: readonly Unit[], { unit, from, to, adjectives }: Phrase): boolean {
  const tokens = units[unit]?.tokens ?? [];
  const before = verbOf(tokens[from - 1]?.lower ?? '')?.base ?? '';
  const live = adjectives.some((word) =>
    /^(?:stranded|live|living|wounded|injured|baby|little|tiny|giant|huge)$/.test(word),
  );
  return live || MET.has(before) || /^(?:is|was|has|had|who|named|called)$/.test(tokens[to]?.lower ?? '');
}

const MET = words(
  'free release meet save rescue wrestle fight ask follow chase greet thank spot see watch love find catch',
);
