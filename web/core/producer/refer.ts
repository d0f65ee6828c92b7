import type { Member } from './cast.ts';
import { isSight, isThing } from './identity.ts';
import { mainVerb, isNoun } from './main-verb.ts';
import { is, Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { isAbsent, passiveOf, type Passive } from './passive.ts';
import { mentionsOf } from './pronouns.ts';
import { touches, touchesMany } from './objects.ts';
import { isMemory, isToldNow } from './recalled.ts';
import { keepTopic } from './topic.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  conjunctions,
  auxiliaries,
  adverbs,
  bodyParts,
  determiners,
  forces,
  numbers,
  prepositions,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { speechVerbs, verbOf } from './words/verbs.ts';

/** Who is in a unit, and who does what it says. `verb` is the index of its main verb, or -1. */
export type Reading = {
  subject: Member | null;
  thing: boolean;
  verb: number;
  present: Member[];
  mentions: Mention[];
  /** The part of the body that acts for its owner: "hands" of "her hands shake", or ''. */
  limb: string;
  /** "It was opened by the man": told from the side of what it is done to, up to this word. */
  passive?: Passive & { told: number };
  /** Who goes on with the subject: "They turn it over and drive home". */
  also?: Member[];
  /** Somebody is told of because he is not there. */
  absent?: boolean;
  /** It was before the story, or is why something happens in it: no picture shows it. */
  past?: boolean;
};

/** Reads the units in order: pronouns mean whoever was named last and fits, subjects first. */
export function readUnits(units: readonly Unit[], cast: readonly Member[]): Reading[] {
  const memory = new Memory();
  const now = isToldNow(units);
  return units.map((unit, index) => {
    const talker = unit.speech && unit.tokens.length === 0 ? talkerOf(index, cast, memory) : undefined;
    const mentions = mentionsOf(unit, index, cast, memory);
    const narrator = cast.find(({ id }) => id === 'narrator');
    const opening = openingVerb(unit.tokens, mentions, narrator !== undefined);
    const verb = opening ? 0 : mainVerb(unit.tokens, mentions, TURNS_OUT.test(unit.text) ? 3 : 0);
    const limb = limbOf(unit.tokens, verb, mentions, memory);
    const passive = passiveOf(unit.tokens, mentions, verb);
    const own = passive?.agent ?? limb.owner ?? ownSubject(unit, mentions, verb);
    const goesOn = own === undefined && verb >= 0 && isBare(unit.tokens, verb);
    // "The car slides off the road and stops in a ditch": the thing goes on.
    const byThing = goesOn && memory.thing && units[index - 1]?.sentence === unit.sentence;
    const bySense = goesOn && !byThing;
    const later = own === undefined && !bySense ? laterSubject(unit.tokens, mentions) : undefined;
    const doer = own ?? later?.mention;
    const thing = byThing || (doer === undefined && !bySense && hasThing(unit.tokens, verb, mentions));
    const named = cast.find((member) => member.id === doer?.id) ?? null;
    const elsewhere = isThing(unit.tokens, 0) || isSight(units[index - 1], unit, verb);
    const doing = opening ? (narrator ?? null) : (talker?.speaker ?? (bySense ? memory.subject : named));
    const subject = elsewhere ? null : doing;
    const led = leader(unit, units[index - 1], verb, mentions, memory.subject);
    const also = bySense && units[index - 1]?.sentence === unit.sentence ? memory.beside : [];
    const seen = elsewhere ? [] : mentions.filter((mention) => !isMissed(unit.tokens, mention));
    const present = talker?.both ?? presentOf(seen, [subject, led !== subject ? led : null, ...also], cast);
    const acting = actingIn(mentions, verb);
    keepCompanions(unit.tokens, acting, cast, memory);
    if (!bySense) memory.beside = present.filter((one) => one !== subject && isAmong(one, acting));
    const together = acting.filter(({ pronoun }) => !pronoun);
    const past = isMemory(unit, later?.verb ?? verb, mentions, now);
    memory.note(
      past ? memory.known(present) : present,
      past ? null : subject,
      thing,
      together.map(({ id }) => id),
      thing && hasThings(unit.tokens, verb),
    );
    const done = passive ? patientOf(mentions, cast) : subject;
    if (!past) memory.tell(unit, done, present, { all: mentions, acting, verb });
    keepTopic(unit, { units, mentions, subject, cast, memory });
    const absent = subject !== null && isAbsent(unit.tokens, verb);
    if (absent && !isToCome(unit.tokens)) memory.forget(subject);
    const there = absent ? present.filter((member) => member !== subject) : present;
    const reading = {
      subject: absent || past ? null : subject,
      thing: thing || absent || past || elsewhere,
      verb: passive?.verb ?? later?.verb ?? verb,
      present: past ? [] : there,
      mentions,
      limb: limb.part,
      ...(passive && { passive: { ...passive, told: verb } }),
      ...(absent && { absent }),
      ...(past && { past }),
      ...(also.length > 0 && { also }),
    };
    noteTouched(unit, reading, memory);
    return reading;
  });
}

/** "He did not come": who is late, and not gone. */
const isToCome = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:come|arrive|appear|return)$/.test(lower));

/** To whom it is done: "Silas was given a letter". */
const patientOf = ([first]: readonly Mention[], cast: readonly Member[]): Member | null =>
  cast.find(({ id }) => id === first?.id) ?? null;

const ownSubject = (unit: Unit, mentions: Mention[], verb: number): Mention | undefined =>
  subjectOf(mentions, verb) ?? speaker(unit, mentions, verb) ?? inverted(unit, mentions, verb);

function noteTouched(unit: Unit, reading: Reading, memory: Memory): void {
  const touched = touches(unit, reading);
  if (touched) memory.touched = unit.sentence;
  if (touched && THROWN.has(verbOf(unit.tokens[reading.verb]?.lower ?? '')?.base ?? ''))
    memory.thrown = unit.sentence;
  if (touchesMany(unit, reading)) memory.touchedMany = unit.sentence;
}

const THROWN = words('throw toss hand pass give offer bring drop lower hurl fling lend');

/** "My friend Otto and I": who is "we" from here on. */
function keepCompanions(
  tokens: readonly Token[],
  acting: readonly Mention[],
  cast: readonly Member[],
  memory: Memory,
): void {
  const teller = acting.some(({ id, from }) => id === 'narrator' && tokens[from]?.lower === 'i');
  const beside = acting.filter(({ id, pronoun }) => !pronoun && id !== 'narrator');
  if (teller && beside.length > 0) memory.companions = cast.filter((one) => isAmong(one, beside));
}

/** "drives off without her", "looks for him": who is not there. */
const isMissed = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'without' ||
  (tokens[from - 1]?.lower === 'for' &&
    /^(?:look|search|call|long|hunt)$/.test(verbOf(tokens[from - 2]?.lower ?? '')?.base ?? ''));

/** "It turns out he is a she": what comes after it counts. */
const TURNS_OUT = /^it turn(?:s|ed) out\b/i;

/** Base forms that open a sentence as something else. */
const PLAIN =
  /^(?:like|light|last|still|dust|rain|snow|water|smoke|time|love|fear|hope|sound|cast|set|let|need|dare|rest|part|post|iron|fish|paint|play|work|sleep|talk|walk)$/;

/** "Separate six eggs", and in a diary "Arrived at the rock": a verb opens, and nobody is named. */
function openingVerb(tokens: readonly Token[], mentions: readonly Mention[], teller: boolean): boolean {
  const [first, next] = tokens;
  if (first === undefined || next === undefined || mentions.some(({ from }) => from === 0)) return false;
  const verb = verbOf(first.lower);
  const object = determiners.has(next.lower) || numbers.has(next.lower) || prepositions.has(next.lower);
  if (verb === undefined || !object || endsPhrase(first)) return false;
  return verb.form === 'base' ? !PLAIN.test(first.lower) : teller && first.capital && verb.form === 'past';
}

/** Speech that nothing attributes: two people talk by turns, those spoken of last or the first of the story. */
function talkerOf(
  index: number,
  cast: readonly Member[],
  memory: Memory,
): { speaker: Member; both: Member[] } | undefined {
  const single = cast.filter(({ kind, plural }) => kind !== 'group' && !plural);
  const persons = single.filter(({ kind }) => kind === 'person');
  const people = persons.length > 1 ? persons : single;
  const known = memory.several().filter((member) => people.includes(member));
  const both = [...new Set([...known, ...people])]
    .slice(0, 2)
    .sort((a, b) => people.indexOf(a) - people.indexOf(b));
  const speaker = both[index % Math.max(1, both.length)];
  return speaker === undefined ? undefined : { speaker, both };
}

type Limb = { part: string; owner?: { id: string } };

/** "Her hands shake", "Lena's eyes widen": whose part of the body it is that acts. */
function limbOf(tokens: readonly Token[], verb: number, mentions: readonly Mention[], memory: Memory): Limb {
  const part = tokens[verb - 1];
  if (part === undefined || !bodyParts.has(part.lower) || isGoverned(tokens, verb - 1)) return { part: '' };
  const whose = tokens
    .slice(Math.max(0, verb - 4), verb - 1)
    .findLast(({ lower }) => /^(?:his|her|their|my|your)$/.test(lower));
  const named = mentions.find(
    (mention) => mention.owner === true && mention.to < verb && mention.to > verb - 4,
  );
  const fits = whose?.lower === 'his' ? is('male') : whose?.lower === 'her' ? is('female') : undefined;
  const owner =
    named ?? (fits === undefined ? (whose === undefined ? undefined : memory.subject) : memory.latest(fits));
  return owner === undefined || owner === null ? { part: '' } : { part: part.lower, owner: { id: owner.id } };
}

/** "The head of her bed creaks" has no head of hers. */
const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => prepositions.has(lower));

/** "asked the magpie", after the speech. */
function speaker(unit: Unit, mentions: Mention[], verb: number): Mention | undefined {
  const said = unit.speech && speechVerbs.has(verbOf(unit.tokens[verb]?.lower ?? '')?.base ?? '');
  return said ? mentions.find((mention) => !mention.governed && mention.from > verb) : undefined;
}

/** "When the flood reached the archive he filled a boat": the being that acts, though a thing comes first. */
function laterSubject(
  tokens: readonly Token[],
  mentions: Mention[],
): { mention: Mention; verb: number } | undefined {
  if (isThing(tokens, 0)) return undefined;
  for (const mention of mentions) {
    const verb = mainVerb(tokens, mentions, mention.to);
    if (!mention.governed && verb >= 0) return { mention, verb };
  }
  return undefined;
}

/** "Behind it sits a sailor": after words of place the subject follows its verb. */
function inverted({ tokens }: Unit, mentions: Mention[], verb: number): Mention | undefined {
  const opens = prepositions.has(tokens[0]?.lower ?? '');
  return opens && verb > 0
    ? mentions.find(({ from, governed, pronoun }) => from === verb + 1 && !governed && !pronoun)
    : undefined;
}

/** "Bruno barks until she follows": whoever acted before is followed, where nobody else is. */
function leader(
  { tokens, sentence }: Unit,
  before: Unit | undefined,
  verb: number,
  mentions: readonly Mention[],
  acted: Member | null,
): Member | null {
  const follows = /^(?:follow|obey|accompany|join)$/.test(verbOf(tokens[verb]?.lower ?? '')?.base ?? '');
  const alone = verb === tokens.length - 1 || prepositions.has(tokens[verb + 1]?.lower ?? '');
  const other = mentions.some(({ id, from }) => from > verb && id !== acted?.id);
  return follows && alone && !other && before?.sentence === sentence ? acted : null;
}

function presentOf(
  mentions: readonly Mention[],
  [subject = null, ...others]: readonly (Member | null)[],
  cast: readonly Member[],
): Member[] {
  const ids = [subject, ...mentions, ...others].flatMap((one) => one?.id ?? []);
  return [...new Set(ids)].flatMap((id) => cast.find((member) => member.id === id) ?? []);
}

/** Who stands before the verb: "Ada and Otto", "they". */
const actingIn = (mentions: readonly Mention[], verb: number): Mention[] =>
  mentions.filter(({ governed, owner, to }) => !governed && owner !== true && to <= verb);

const isAmong = ({ id }: Member, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.id === id);

/** The last mention before the verb that no preposition governs. */
function subjectOf(mentions: readonly Mention[], verb: number): Mention | undefined {
  return mentions.find(
    (mention) => !mention.governed && mention.owner !== true && (verb < 0 || mention.to <= verb),
  );
}

/** Something that is no being stands before the verb: "the tower clock freezes". */
function hasThing(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): boolean {
  if (verb < 0) return mentions.length === 0;
  if (verb > 0 && /^(?:inside|outside|there|here)$/.test(tokens[0]?.lower ?? '')) return true;
  const before = tokens
    .slice(0, verb)
    .filter(
      (token, at) => !mentions.some((mention) => mention.from <= at && at < mention.to) && isNoun(token),
    );
  return before.length > 0;
}

/** What stands before the verb is many, and does nothing that beings are needed for. */
function hasThings(tokens: readonly Token[], verb: number): boolean {
  const noun = tokens.slice(0, Math.max(0, verb)).findLast((token) => isNoun(token));
  return noun !== undefined && /[^s]s$/.test(noun.lower) && !forces.has(noun.lower);
}

/** Only joints and adverbs stand before the verb: the subject is the one of the unit before. */
function isBare(tokens: readonly Token[], verb: number): boolean {
  if (
    verb > 0 &&
    /^(?:is|are|was|were)$/.test(tokens[verb]?.lower ?? '') &&
    !conjunctions.has(tokens[0]?.lower ?? '')
  )
    return false;
  return tokens
    .slice(0, verb)
    .every(({ lower }) => conjunctions.has(lower) || adverbs.has(lower) || auxiliaries.has(lower));
}
