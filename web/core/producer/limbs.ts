import type { Member } from './cast.ts';
import { is, isIt } from './memory.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { auxiliaries, bodyParts, conjunctions, prepositions } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { garmentWords } from './words/looks.ts';
import { verbOf } from './words/verbs.ts';

/** "holds his hand": somebody else's body is there with all of it. */
export const isTheirLimb = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:his|her)$/.test(tokens[at]?.lower ?? '') ? at > 1 : tokens[at]?.lower === 'its' && at > 0) &&
  (isLimb(tokens, at + 1) || isWornAt(tokens, at + 1));

/** "grabbed his boot", "pulled at her sleeve": who wears it, is there. */
export const isWornAt = (tokens: readonly Token[], at: number): boolean =>
  (garmentWords.has(tokens[at]?.lower ?? '') || WORN.test(tokens[at]?.lower ?? '')) &&
  tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => TUGGING.has(verbOf(lower)?.base ?? ''));

const WORN =
  /^(?:boot|shoe|sleeve|collar|hem|belt|hood|glove|sock|skirt|cuff|tie|scarf|shawl|bag|backpack)s?$/;
const TUGGING = words('grab catch seize pull tug bite clutch tear');

/** "hand" or "sticky ears". */
export const isLimb = (tokens: readonly Token[], at: number): boolean =>
  bodyParts.has(tokens[at]?.lower ?? '') ||
  (bodyParts.has(tokens[at + 1]?.lower ?? '') &&
    !/^(?:back|face)$/.test(tokens[at + 1]?.lower ?? '') &&
    isSaidOfIt(tokens[at]));

/** "its sticky ears": a word for how it is, and nobody's. */
const isSaidOfIt = (token: Token | undefined): boolean =>
  token !== undefined &&
  !endsPhrase(token) &&
  !/['’]s$/.test(token.lower) &&
  verbOf(token.lower)?.form !== 'past' &&
  ![prepositions, conjunctions, auxiliaries].some((list) => list.has(token.lower));

/** Whose limb it may be that `doer` has to do with; undefined where it may be his own. */
export function ownerFits(
  tokens: readonly Token[],
  at: number,
  doer: Member | undefined,
): ((member: Member) => boolean) | undefined {
  // What a she-bear licks of "its" is another's.
  if (tokens[at]?.lower === 'its')
    return doer === undefined || doer.kind === 'person' || doer.sex !== 'unknown' ? isIt : undefined;
  if (doer === undefined || doer.id === 'narrator') return undefined;
  const sex = tokens[at]?.lower === 'his' ? 'male' : 'female';
  const touching = reaches(tokens, at, doer.sex === sex ? CLINGING : TOUCHING);
  const beast = doer.kind !== 'person';
  if (!beast && BEASTLY.test(tokens[at + 1]?.lower ?? ''))
    return (member) => member.kind !== 'person' && member.kind !== 'group' && is(sex)(member);
  const shaken =
    /^hands?$/.test(tokens[at + 1]?.lower ?? '') &&
    SHAKING.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '');
  if (shaken) return (member) => member !== doer && member.kind === 'person' && is(sex)(member);
  const mouth = /^(?:lips?|chops|paws?|whiskers)$/.test(tokens[at + 1]?.lower ?? '');
  const licked = beast && !mouth && LICKING.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '');
  if (licked)
    return (member) => member !== doer && !member.plural && (member.sex === sex || member.sex === 'unknown');
  if (touching)
    return (member) =>
      (member.sex === sex || (beast && member.sex === 'unknown')) &&
      member.kind === 'person' &&
      member !== doer;
  if (beast && mouth) return undefined;
  const machine = doer.kind === 'machine' && doer.sex === 'unknown';
  const differs = machine || (doer.sex !== sex && doer.sex !== 'unknown' && doer.kind !== 'group');
  return differs ? is(sex) : undefined;
}

/** "clung to his neck", "jumps onto her head": what is done at a body that is not one's own. */
export const reaches = (
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlySet<string> = TOUCHING,
): boolean =>
  CONTACT.test(tokens[at - 1]?.lower ?? '') &&
  // "Fell asleep with the glove on his lap": on his own.
  !tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => lower === 'with') &&
  tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => verbs.has(verbOf(lower)?.base ?? ''));

/** "Otto bandaged her paw": no part of a person. */
export const BEASTLY =
  /^(?:paws?|tail|wings?|beak|snout|mane|hoof|hooves|claws?|muzzle|trunk|fins?|feathers?|fur)$/;
/** "Shook his hand": nobody shakes his own. */
const SHAKING = /^(?:shake|squeeze|kiss)$/;
/** "The dog licks his face": never its own. */
const LICKING = words('lick bite nuzzle sniff peck nibble');
const CONTACT = /^(?:to|onto|on|upon|into|at|against|around|round|by|from)$/;
const CLINGING = words(
  `cling jump leap climb land perch snuggle nestle run rush throw fling whisper sob fall tap pat kiss lick`,
);
const TOUCHING = new Set([
  ...CLINGING,
  ...words(
    `lean hang hold grab grip catch pull drag bite sniff weep cry settle curl lay rest put place cuddle press drop kneel sit fall take eat drink`,
  ),
]);
