import type { Member } from './cast.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import type { Unit } from './units.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** What a clause told: who did it, and who else is in it. */
export type Clause = {
  sentence: number;
  subject: Member | null;
  others: readonly Member[];
  /** Who of them is meant by a pronoun. */
  meant: readonly string[];
  /** Who did it, where several did. */
  doers: readonly string[];
  /** Who was bitten or stung in it. */
  hurt: Member | undefined;
};

/** Whom "he" or "she" at the opening of a clause means by the clause before it; undefined where that tells nothing. */
export function byClauseBefore(
  { tokens, sentence }: Unit,
  at: number,
  fits: (member: Member) => boolean,
  memory: Memory,
): Member | undefined {
  const { clause, main } = memory;
  if (clause === undefined || at > 1) return undefined;
  const joint = at === 1 ? (tokens[0]?.lower ?? '') : '';
  if (clause.sentence === sentence)
    return joint === '' || JOINED.test(joint) ? switched(clause, fits) : undefined;
  if (joint !== '' && !/^(?:then|but|so|and|later|soon|finally|suddenly)$/.test(joint)) return undefined;
  const other = besideMany(clause, fits);
  if (other !== undefined) return other;
  return main !== undefined && main !== memory.subject && fits(main) && isRather(main, memory.subject)
    ? main
    : parallel(clause, fits);
}

/** "The fox bit the wolfhound's tail. The farmer chased it away": who was bitten, unless it flies off as only the other can. */
export function hurtBefore(
  { tokens, sentence }: Unit,
  at: number,
  fits: (member: Member) => boolean,
  { clause }: Memory,
): Member | undefined {
  const hurt = clause?.hurt;
  const next = clause !== undefined && sentence === clause.sentence + 1;
  const flies = at === 0 && /^(?:fly|flutter|buzz)$/.test(verbOf(tokens[1]?.lower ?? '')?.base ?? '');
  return next && hurt !== undefined && !flies && fits(hurt) ? hurt : undefined;
}

/** Whom the verb of a unit hurts, by body or limb. */
export function hurtIn(
  { tokens }: Unit,
  verb: number,
  mentions: readonly Mention[],
  present: readonly Member[],
): Member | undefined {
  if (!HURTING.has(verbOf(tokens[verb]?.lower ?? '')?.base ?? '')) return undefined;
  const struck = mentions.find(({ from, governed }) => from === verb + 1 && !governed);
  return present.find(({ id }) => id === struck?.id);
}

const HURTING = words('bite sting peck scratch claw nip butt gore kick');

const JOINED = /^(?:and|but)$/;

/** "The goose bit the knight, and he fell", "Father carried him, but he cried": a new subject is said because it is another one. */
function switched({ subject, others }: Clause, fits: (member: Member) => boolean): Member | undefined {
  const [other, second] = others.filter(
    (member) => member !== subject && member.kind !== 'group' && fits(member),
  );
  return second === undefined && subject?.plural === false ? other : undefined;
}

/** "They showed the letter to an old man. He cried": none of those who did it. */
function besideMany(
  { subject, others, doers }: Clause,
  fits: (member: Member) => boolean,
): Member | undefined {
  const [other, second] = others.filter((member) => !doers.includes(member.id) && fits(member));
  return second === undefined && subject !== null && doers.length > 1 ? other : undefined;
}

/** "Duarte stared at Tomas. He kicked": who did something before goes on, not whom he stared at; "Tembo warns her. She runs" is hers. */
function parallel({ subject, others, meant }: Clause, fits: (member: Member) => boolean): Member | undefined {
  const goesOn = subject !== null && subject.named && subject.kind === 'person' && fits(subject);
  const other = others.find((member) => member !== subject && fits(member));
  return goesOn && other !== undefined && !meant.includes(other.id) ? subject : undefined;
}

/** "Biscuit barked until the cat ran. Then he slept": of whom the sentence told, where nothing speaks for the other. */
const isRather = (main: Member, last: Member | null): boolean =>
  last === null || main.sex !== 'unknown' || last.sex === 'unknown';
