import type { Member } from './cast.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  numbers,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { speechVerbs, verbOf } from './words/verbs.ts';

/** A word or phrase of a unit that means a member of the cast. */
export type Mention = { id: string; from: number; to: number; pronoun: boolean; governed: boolean };

/** Who is in a unit, and who does what it says. `verb` is the index of its main verb, or -1. */
export type Reading = {
  subject: Member | null;
  thing: boolean;
  verb: number;
  present: Member[];
  mentions: Mention[];
};

/** Reads the units in order: pronouns mean whoever was named last and fits, subjects first. */
export function readUnits(units: readonly Unit[], cast: readonly Member[]): Reading[] {
  const memory = new Memory();
  return units.map((unit, index) => {
    const mentions = mentionsOf(unit, index, cast, memory);
    const verb = mainVerb(unit.tokens, mentions);
    const own = subjectOf(mentions, verb) ?? speaker(unit, mentions, verb);
    const bySense = own === undefined && verb >= 0 && isBare(unit.tokens, verb);
    const later = own === undefined && !bySense ? laterSubject(unit.tokens, mentions) : undefined;
    const doer = own ?? later?.mention;
    const thing = doer === undefined && !bySense && hasThing(unit.tokens, verb, mentions);
    const subject = bySense ? memory.subject : (cast.find((member) => member.id === doer?.id) ?? null);
    const present = presentOf(mentions, subject, cast);
    const together = mentions.filter(
      (mention) => !mention.governed && !mention.pronoun && mention.to <= verb,
    );
    memory.note(
      present,
      subject,
      thing,
      together.map(({ id }) => id),
    );
    return { subject, thing, verb: later?.verb ?? verb, present, mentions };
  });
}

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
  for (const mention of mentions) {
    const verb = mainVerb(tokens, mentions, mention.to);
    if (!mention.governed && verb >= 0) return { mention, verb };
  }
  return undefined;
}

function presentOf(mentions: Mention[], subject: Member | null, cast: readonly Member[]): Member[] {
  const ids = [...(subject === null ? [] : [subject.id]), ...mentions.map((mention) => mention.id)];
  return [...new Set(ids)].flatMap((id) => cast.find((member) => member.id === id) ?? []);
}

/** Who was spoken of lately. */
class Memory {
  subject: Member | null = null;
  /** The unit before was about a thing. */
  thing = false;
  #units = 0;
  #together: Member[] = [];
  /** Latest first. */
  readonly #recent: Member[] = [];
  readonly #seen = new Map<Member, number>();

  note(present: Member[], subject: Member | null, thing: boolean, together: string[]): void {
    if (together.length > 1) this.#together = present.filter((member) => together.includes(member.id));
    this.#units++;
    this.thing = thing;
    const order = present.filter((member) => member !== subject);
    for (const member of subject === null ? order : [...order, subject]) this.#touch(member);
    if (subject !== null) this.subject = subject;
  }

  #touch(member: Member): void {
    const at = this.#recent.indexOf(member);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(member);
    this.#seen.set(member, this.#units);
  }

  /** Things that are beings too, such as an owl, are "it" for two units only. */
  isNear(member: Member): boolean {
    return this.#units - (this.#seen.get(member) ?? -9) < 2;
  }

  latest(fits: (member: Member) => boolean, not?: string): Member | undefined {
    const fit = (member: Member) => fits(member) && member.id !== not;
    const sure = this.#recent.find(
      (member) => fit(member) && member.sex !== 'unknown' && this.isNear(member),
    );
    const found = this.subject !== null && fit(this.subject) ? this.subject : undefined;
    if (sure !== undefined && found?.sex === 'unknown' && found.kind === 'person') return sure;
    return (
      found ??
      this.#recent.find((member) => fit(member) && member.kind === 'person') ??
      this.#recent.find(fit)
    );
  }

  several(): Member[] {
    if (this.#together.length > 1) return this.#together;
    const group = this.#recent.slice(0, 3).find((member) => member.plural);
    return group === undefined ? this.#recent.slice(0, 2) : [group];
  }
}

const is = (sex: 'female' | 'male') => (member: Member) =>
  !member.plural &&
  (member.sex === sex || (member.sex === 'unknown' && member.kind !== 'machine')) &&
  member.id !== 'narrator';
const isIt = (member: Member) => !member.plural && member.kind !== 'person' && member.kind !== 'group';

function mentionsOf(unit: Unit, index: number, cast: readonly Member[], memory: Memory): Mention[] {
  const named = cast.flatMap((member) =>
    member.phrases
      .filter((phrase) => phrase.unit === index)
      .map(({ from, to, governed }) => {
        const clause = /^(?:until|till|before|after|since|as)$/.test(governed) && isVerbal(unit.tokens[to]);
        return { id: member.id, from, to, pronoun: false, governed: governed !== '' && !clause };
      }),
  );
  const all = [...named];
  unit.tokens.forEach((_, at) => {
    if (named.some((mention) => mention.from <= at && at < mention.to)) return;
    const before = all.filter((mention) => mention.to <= at);
    for (const id of meant(unit.tokens, at, cast, memory, before))
      all.push({
        id,
        from: at,
        to: at + 1,
        pronoun: true,
        governed: isGoverned(unit.tokens, at) && !isAllOfThem(unit.tokens, at),
      });
  });
  return all.sort((a, b) => a.from - b.from);
}

const isAllOfThem = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'them' &&
  tokens[at - 1]?.lower === 'of' &&
  /^(?:all|both|each|most)$/.test(tokens[at - 2]?.lower ?? '');

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (auxiliaries.has(token.lower) || /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? ''));

/** After a preposition; "until he slipped" begins a clause. */
const isGoverned = (tokens: Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.lower ?? '') && !/^(?:i|he|she|we|they)$/.test(tokens[at]?.lower ?? '');

/** Whom a pronoun means. Inside a unit, whoever was just named comes first; an object is not its own subject. */
function meant(
  tokens: Token[],
  at: number,
  cast: readonly Member[],
  memory: Memory,
  before: Mention[],
): string[] {
  const word = tokens[at]?.lower ?? '';
  const here = before.map((mention) => cast.find((member) => member.id === mention.id));
  const find = (fits: (member: Member) => boolean, object: boolean) => {
    const subject = object
      ? (here[0]?.id ?? (startsBare(tokens) ? memory.subject?.id : undefined))
      : undefined;
    const near = here.find((member) => member !== undefined && fits(member) && member.id !== subject);
    const found = near ?? memory.latest(fits, subject);
    if (found !== undefined) learn(found, word);
    return found === undefined ? [] : [found.id];
  };
  if (word === 'he') return find(is('male'), false);
  if (word === 'she') return find(is('female'), false);
  if (word === 'him') return find(is('male'), true);
  if (word === 'her' && isObject(tokens, at)) return find(is('female'), true);
  if (word === 'it')
    return find((member) => isIt(member) && (here.includes(member) || memory.isNear(member)), at > 0);
  if (word === 'they' || isAllOfThem(tokens, at))
    return memory.thing ? [] : memory.several().map((member) => member.id);
  const narrator = cast.find((member) => member.id === 'narrator');
  if (narrator !== undefined && /^(?:i|me|we|us)$/.test(word))
    return word === 'we' ? [narrator.id, ...others(memory)] : [narrator.id];
  return [];
}

/** The first pronoun for somebody tells the sex that nothing told before. */
function learn(member: Member, pronoun: string): void {
  if (member.sex !== 'unknown' || member.kind !== 'person' || pronoun === 'it') return;
  member.sex = pronoun.startsWith('h') && pronoun !== 'her' ? 'male' : 'female';
}

const others = (memory: Memory): string[] => {
  const other = memory.latest((member) => member.id !== 'narrator');
  return other === undefined ? [] : [other.id];
};
const startsBare = (tokens: Token[]): boolean =>
  verbOf((tokens[0]?.lower === 'and' ? tokens[1] : tokens[0])?.lower ?? '') !== undefined;

function isObject(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return true;
  const open = [prepositions, conjunctions, adverbs, determiners].some((list) => list.has(next.lower));
  return open || (isGoverned(tokens, at) && (determiners.has(next.lower) || next.lower === 'the'));
}

/** The first verb that is neither inside a relative clause nor a part of a phrase. */
export function mainVerb(tokens: readonly Token[], mentions: readonly Mention[], from = 0): number {
  let aside = false;
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue;
    if (/^(?:who|which|whose)$/.test(token.lower)) aside = true;
    else if (aside && /[,;]/.test(tokens[at - 1]?.after ?? '')) aside = false;
    if (!aside && isFinite(tokens, at, mentions)) return at;
  }
  return -1;
}

function isFinite(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const before = previous === undefined || endsPhrase(previous) ? '' : previous.lower;
  if (
    token === undefined ||
    token.capital ||
    mentions.some((mention) => mention.from <= at && at < mention.to)
  )
    return false;
  if (auxiliaries.has(token.lower)) return true;
  if (/^(?:called|named)$/.test(token.lower) && mentions.some((mention) => mention.from === at + 1))
    return false;
  const verb = verbOf(token.lower);
  if (verb === undefined || verb.form === 'ing') return false;
  const inPhrase =
    determiners.has(before) || numbers.has(before) || prepositions.has(before) || /['’]s$/.test(before);
  if (inPhrase && !mentions.some((mention) => mention.to === at)) return false;
  if (verb.form === 'base' || verb.form === 's') return followsSubject(tokens, at, mentions);
  return !isModifier(tokens, at, mentions);
}

/** Base forms and forms in -s may be nouns: they are verbs after a name, a pronoun, "and" or a noun with its article. */
function followsSubject(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (
    mentions.some((mention) => mention.to === at) ||
    pronouns.has(before.lower) ||
    /^(?:and|then|nobody|all|not)$/.test(before.lower)
  )
    return true;
  if (/,/.test(before.after) || adverbs.has(before.lower) || before.lower.endsWith('ly')) return true;
  const agrees = verbOf(tokens[at]?.lower ?? '')?.form === 's' || before.lower.endsWith('s');
  const next = tokens[at + 1]?.lower ?? '';
  return agrees && isNoun(before) && !auxiliaries.has(next) && verbOf(next)?.form !== 'past';
}

/** "a puddle of melted snow": a past form between an article or preposition and a noun. */
function isModifier(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || before === undefined || mentions.some((mention) => mention.to === at))
    return false;
  return prepositions.has(before.lower) || /['’]s$/.test(before.lower);
}

/** The last mention before the verb that no preposition governs. */
function subjectOf(mentions: readonly Mention[], verb: number): Mention | undefined {
  return mentions.find((mention) => !mention.governed && (verb < 0 || mention.to <= verb));
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

const isNoun = ({ lower }: Token): boolean =>
  ![prepositions, conjunctions, adverbs, auxiliaries, determiners].some((list) => list.has(lower)) &&
  !lower.endsWith('ly');

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
