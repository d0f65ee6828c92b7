import type { Member } from './cast.ts';
import { is, isIt } from './memory.ts';
import type { Token } from './tokens.ts';
import { bodyParts } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** "holds his hand": somebody else's body is there with all of it. */
export const isTheirLimb = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:his|her)$/.test(tokens[at]?.lower ?? '') ? at > 1 : tokens[at]?.lower === 'its' && at > 0) &&
  bodyParts.has(tokens[at + 1]?.lower ?? '');

/** Whose limb it may be that `doer` has to do with; undefined where it may be his own. */
export function ownerFits(
  tokens: readonly Token[],
  at: number,
  doer: Member | undefined,
): ((member: Member) => boolean) | undefined {
  if (tokens[at]?.lower === 'its') return doer === undefined || doer.kind === 'person' ? isIt : undefined;
  if (doer === undefined || doer.id === 'narrator') return undefined;
  const sex = tokens[at]?.lower === 'his' ? 'male' : 'female';
  const touching = reaches(tokens, at, doer.sex === sex ? CLINGING : TOUCHING);
  const beast = doer.kind !== 'person';
  const licked = beast && LICKING.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '');
  if (licked) return (member) => member.kind === 'person' && (member.sex === sex || member.sex === 'unknown');
  if (touching)
    return (member) =>
      (member.sex === sex || (beast && member.sex === 'unknown')) &&
      member.kind === 'person' &&
      member !== doer;
  const differs = doer.sex !== sex && doer.sex !== 'unknown' && doer.kind !== 'group';
  return differs ? is(sex) : undefined;
}

/** "clung to his neck", "jumps onto her head": what is done at a body that is not one's own. */
export const reaches = (
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlySet<string> = TOUCHING,
): boolean =>
  CONTACT.test(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => verbs.has(verbOf(lower)?.base ?? ''));

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
