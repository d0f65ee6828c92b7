import type { Member } from './cast.ts';
import { isElsewhere, isToldOf } from './elsewhere.ts';
import { isAlive, isNobody } from './it.ts';
import { isTheirLimb, ownerFits } from './limbs.ts';
import { is, isIt, type Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { beingOf } from './phrases.ts';
import { byClauseBefore, hurtBefore } from './subjects.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { countOf } from './told.ts';
import type { Unit } from './units.ts';
import {
  bodyParts,
  determiners,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
  numbers,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** Who is named in a unit or meant by its pronouns, in order. */
export function mentionsOf(unit: Unit, index: number, cast: readonly Member[], memory: Memory): Mention[] {
  const named = cast.flatMap((member) =>
    member.phrases
      .filter(
        ({ unit: at, governed, from, head }) =>
          at === index &&
          unit.tokens[from]?.lower !== 'no' &&
          !isToldOf(unit.tokens, governed) &&
          !isElsewhere(unit.tokens, { from, head }),
      )
      .map(({ from, to, governed }) => {
        const clause = /^(?:until|till|before|after|since|as)$/.test(governed) && isVerbal(unit.tokens[to]);
        const owner = isOwner(unit.tokens, to);
        const called = unit.tokens[from - 1]?.lower === 'dear';
        return {
          id: member.id,
          from,
          to,
          pronoun: false,
          governed: called || (governed !== '' && !clause),
          owner,
        };
      }),
  );
  const all: Mention[] = [...named];
  unit.tokens.forEach((_, at) => {
    if (named.some((mention) => mention.from <= at && at < mention.to)) return;
    const before = all.filter((mention) => mention.to <= at);
    for (const id of meant(unit, at, cast, memory, before, named))
      all.push({
        id,
        from: at - wordsBefore(unit.tokens, at),
        to: at + (unit.tokens[at]?.lower === 'all' ? 2 : 1),
        pronoun: true,
        governed: isGoverned(unit.tokens, at) && !isAllOfThem(unit.tokens, at),
      });
  });
  const everyone = unit.tokens.findIndex(({ lower }) => /^every(?:one|body)$/.test(lower));
  const others = all.filter(
    ({ from, id }) => from !== everyone || !all.some((one) => one.id === id && one.from > from),
  );
  const many = all.filter(
    ({ from, pronoun }) => pronoun && /^(?:them|they)$/.test(unit.tokens[from]?.lower ?? ''),
  );
  memory.gather(many.flatMap(({ id }) => cast.find((member) => member.id === id) ?? []));
  return others.sort((a, b) => a.from - b.from);
}

const isAllOfThem = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'them' &&
  tokens[at - 1]?.lower === 'of' &&
  (/^(?:all|both|each|most|some|none|neither)$/.test(tokens[at - 2]?.lower ?? '') ||
    numbers.has(tokens[at - 2]?.lower ?? ''));

/** How many words of "the two of them", "all three of them", "one of them" stand before "them". */
function wordsBefore(tokens: readonly Token[], at: number): number {
  if (countedBefore(tokens, at) !== undefined) return 3;
  if (isOneOf(tokens, at)) return 2;
  return numbers.has(tokens[at]?.lower ?? '') ? 1 : 0;
}

/** How many "the two of them" and "all three of them" are. */
const countedBefore = (tokens: readonly Token[], at: number): number | undefined => {
  const [article, count, of] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return /^(?:the|all)$/.test(article ?? '') && of === 'of' ? countOf(count ?? '') : undefined;
};

/** "Both wear masks", "each believed", "neither would". */
const isBoth = (tokens: Token[], at: number): boolean =>
  at < 2 &&
  /^(?:both|each|neither)$/.test(tokens[at]?.lower ?? '') &&
  (isVerbal(tokens[at + 1]) || isDoing(tokens[at + 1]));

const isDoing = (token: Token | undefined): boolean =>
  /^(?:s|past|base)$/.test(verbOf(token?.lower ?? '')?.form ?? '');

/** "Lena's" of "Lena's dog"; "Lena's asleep" is no owner. */
const isOwner = (tokens: Token[], to: number): boolean =>
  /['’]s$|s['’]$/.test(tokens[to - 1]?.lower ?? '') &&
  to < tokens.length &&
  (!isVerbal(tokens[to]) || bodyParts.has(tokens[to]?.lower ?? ''));

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (auxiliaries.has(token.lower) || /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? ''));

/** After a preposition; "until he slipped" begins a clause. */
const isGoverned = (tokens: Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:i|he|she|we|they)$/.test(tokens[at]?.lower ?? '') &&
  !(tokens[at]?.lower === 'you' && isVerbal(tokens[at + 1]));

const SEXES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** "the tall one": of those who were told of. */
const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  tokens[at - 2]?.lower === 'the' &&
  !(tokens[at - 3]?.after ?? '').includes(',') &&
  /^(?:tall|short|fat|thin|big|small|little|tiny|old|older|young|younger|first|second|third|other|bald|bearded)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

function oneMeant(tokens: readonly Token[], at: number, memory: Memory): string[] {
  memory.group = memory.latest(({ plural, kind }) => plural && kind === 'group');
  const small = SMALL.test(tokens[at - 1]?.lower ?? '') ? memory.latest(isYoung) : undefined;
  return [memory.group ?? small].flatMap((one) => one?.id ?? []);
}

/** "The little one", where nobody was counted: the child or the baby owl. */
const SMALL = /^(?:small|little|tiny|young)$/;
const isYoung = ({ plural, age, noun, phrases }: Member): boolean =>
  !plural &&
  (age === 'child' ||
    /^(?:cub|pup|puppy|kitten|calf|foal|lamb|fawn|piglet|duckling|gosling|chick)$/.test(noun) ||
    phrases.some(({ adjectives }) => adjectives.some((word) => /^(?:baby|little|tiny|young)$/.test(word))));

/** "as long as I am": how large something is. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'as' &&
  tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'as');

/** Whom a pronoun means. Inside a unit, whoever was just named comes first; an object is not its own subject. */
function meant(
  unit: Unit,
  at: number,
  cast: readonly Member[],
  memory: Memory,
  before: Mention[],
  named: readonly Mention[],
): string[] {
  const { tokens, sentence } = unit;
  const word = tokens[at]?.lower ?? '';
  if (isMeasure(tokens, at)) return [];
  const here = before.map((mention) => cast.find((member) => member.id === mention.id));
  const find = (fits: (member: Member) => boolean, object: boolean) => {
    const subject = object
      ? (here[0]?.id ?? (startsBare(tokens) ? memory.subject?.id : undefined))
      : undefined;
    const doers = theyWhoAct(tokens, before);
    const free = (member: Member) =>
      fits(member) &&
      (object || !isDoneTo(tokens, at, member, named)) &&
      !(object && doers.length > 1 && doers.includes(member.id)) &&
      !(word !== 'it' && word !== 'its' && memory.its.has(member));
    const near = here.find((member) => member !== undefined && free(member) && member.id !== subject);
    const found =
      (word === 'it' ? hurtBefore(unit, at, free, memory) : undefined) ??
      (object ? askerOf(tokens, at, before, here, free) : undefined) ??
      near ??
      (object ? memory.toldBefore(free, sentence, subject) : undefined) ??
      (object ? undefined : memory.keptFor(free, sentence)) ??
      (object ? undefined : byClauseBefore(unit, at, free, memory)) ??
      awaitedFor(memory.latest(free, subject), cast, memory, SEXES.get(word)) ??
      cast.find((member) => isYetToCome(member, word) && fits(member)) ??
      (SEXES.has(word) ? memory.group : undefined);
    if (found !== undefined) learn(found, word);
    if (found !== undefined && word === 'it') memory.its.add(found);
    return found === undefined ? [] : [found.id];
  };
  if (isOneOf(tokens, at)) return oneMeant(tokens, at, memory);
  const sex = SEXES.get(word);
  if (sex !== undefined && (word !== 'her' || isObject(tokens, at)))
    return find(is(sex), /^h(?:im|er)$/.test(word));
  if (word === 'it') {
    const named = here.filter((_, index) => before[index]?.pronoun === false);
    const fits = itMeant(tokens, at, named, memory, sentence);
    return fits === undefined ? [] : find(fits, at > 0 && !isAlive(tokens, at));
  }
  const many = manyMeant(tokens, at, here[0], { sentence, memory, cast });
  if (many !== undefined) return many.map((member) => member.id);
  if (isTheirLimb(tokens, at)) {
    const doer = here[0] ?? (startsBare(tokens) ? memory.subject : undefined) ?? undefined;
    const fits = ownerFits(tokens, at, doer);
    // "The dog swam with a rope in his teeth": a beast that is he from here on.
    const alone = new Set(before.map(({ id }) => id)).size < 2;
    if (fits === undefined && alone && doer?.kind === 'animal' && word !== 'its') learn(doer, word);
    return fits === undefined ? [] : find(fits, true);
  }
  if (word === 'them' && tokens[at - 1]?.lower === 'between') return betweenTwo(tokens, at, here[0], memory);
  if (word === 'them') return groupMeant(tokens, at, here[0], { sentence, memory });
  return tellerMeant(tokens, at, cast, memory);
}

/** Who is "they" at the head of what is told before a word. */
function theyWhoAct(tokens: readonly Token[], before: readonly Mention[]): string[] {
  const [first] = before;
  const they = first !== undefined && tokens[first.from]?.lower === 'they';
  return before.filter(({ from }) => they && from === first.from).map(({ id }) => id);
}

/** "He asked her to teach him": himself, since she does it. */
function askerOf(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
  here: readonly (Member | undefined)[],
  fits: (member: Member) => boolean,
): Member | undefined {
  const to = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'to' && index < at - 1 && verbOf(tokens[index + 1]?.lower ?? '')?.form === 'base',
  );
  const first = before.findIndex(({ from }) => from === Math.min(...before.map((mention) => mention.from)));
  const asker = here[first];
  const asked = before.some((mention) => mention.to === to && mention.id !== asker?.id);
  return asked && asker !== undefined && asker.sex !== 'unknown' && fits(asker) ? asker : undefined;
}

/** "Biscuit jumped between them": the two who were told of last. */
function betweenTwo(
  tokens: readonly Token[],
  at: number,
  doer: Member | undefined,
  memory: Memory,
): string[] {
  const comes = /^(?:jump|step|leap|stand|slip|squeeze|run|rush|throw|push|move|come)$/;
  const two = memory
    .gathered()
    .filter((member) => member !== doer && !member.plural)
    .slice(0, 2);
  const moves = comes.test(verbOf(tokens[at - 2]?.lower ?? '')?.base ?? '');
  return moves && doer?.plural === false && two.length === 2 ? two.map(({ id }) => id) : [];
}

/** "He gives Silas his coat": he is not Silas. */
const isDoneTo = (tokens: readonly Token[], at: number, { id }: Member, named: readonly Mention[]): boolean =>
  named.some(
    (mention) =>
      mention.id === id &&
      mention.from > at &&
      mention.owner !== true &&
      !tokens.slice(at, mention.from).some(({ after }) => after.includes(',')),
  );

/** "A guard tells of a woman. ... She waits on the balcony": the woman, and no guard of whom nothing tells that he is a she. */
function awaitedFor(
  found: Member | undefined,
  cast: readonly Member[],
  memory: Memory,
  sex: Member['sex'] | undefined,
): Member | undefined {
  if (sex === undefined || (found !== undefined && (found.sex === sex || memory.isNear(found)))) return found;
  const awaited = cast.find(
    (member) =>
      member.sex === sex &&
      member.phrases.length > 0 &&
      member.phrases.every(({ unit, governed }) => unit < memory.units && /^(?:about|of)$/.test(governed)),
  );
  return awaited ?? found;
}

/** "I", "we", and "you" where the story tells you what you do. */
function tellerMeant(
  tokens: readonly Token[],
  at: number,
  cast: readonly Member[],
  memory: Memory,
): string[] {
  const word = tokens[at]?.lower ?? '';
  const narrator = cast.find((member) => member.id === 'narrator');
  if (narrator === undefined) return [];
  if (word === 'we' || (word === 'us' && memory.companions.length > 0))
    return [narrator, ...companionsIn(tokens, at, memory)].map(({ id }) => id);
  return /^(?:i|me|us)$/.test(word) || (word === 'you' && narrator.aliases.includes('you'))
    ? [narrator.id]
    : [];
}

/** Who is "we" with the teller: all, "go to his house" him, else who was it before, else who was told of last. */
function companionsIn(tokens: readonly Token[], at: number, memory: Memory): Member[] {
  if (tokens[at + 1]?.lower === 'all') return memory.gathered().filter(({ id }) => id !== 'narrator');
  if (memory.companions.length > 0) return memory.companions;
  const whose = tokens.find(({ lower }, index) => index > at && /^(?:his|her)$/.test(lower))?.lower;
  const host = whose === undefined ? undefined : memory.latest(is(whose === 'his' ? 'male' : 'female'));
  const other = host ?? memory.latest((member) => member.id !== 'narrator');
  memory.companions = other === undefined ? [] : [other];
  return memory.companions;
}

/** Who may be "it", beside those who were just named; undefined where it is a thing or nothing. */
function itMeant(
  tokens: readonly Token[],
  at: number,
  named: readonly (Member | undefined)[],
  memory: Memory,
  sentence: number,
): ((member: Member) => boolean) | undefined {
  const touched = {
    here: memory.touched === sentence,
    lately: memory.touched >= sentence - 1,
    thrown: memory.thrown >= sentence - 1,
  };
  if (isNobody(tokens, at, touched)) return undefined;
  if (isAlive(tokens, at)) return isIt;
  const near = (member: Member) => isIt(member) && (named.includes(member) || memory.isNear(member));
  if (at === 0 || named.some((member) => member !== undefined && isIt(member))) return near;
  // "The knight gets off her horse and walks past it": past whoever is there, not what is her own.
  const other = (member: Member) => near(member) && !isOwned(member, memory.units - 1);
  return memory.latest(other) === undefined ? near : other;
}

/** "her horse" since a unit. */
const isOwned = ({ phrases }: Member, since: number): boolean =>
  phrases.some(({ unit, determiner }) => unit >= since && /^(?:his|her|my|their)$/.test(determiner));

/** "they", "both", "everyone", "all three", "with them"; undefined where no such word stands. */
function manyMeant(
  tokens: Token[],
  at: number,
  first: Member | undefined,
  { sentence, memory, cast }: { sentence: number; memory: Memory; cast: readonly Member[] },
): Member[] | undefined {
  const word = tokens[at]?.lower ?? '';
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const lives = LIVING.has(verbOf(next)?.base ?? '');
  if (word === 'they' && at === 1 && tokens[0]?.lower === 'there' && !lives) return [];
  if (word === 'they' || isAllOfThem(tokens, at) || isBoth(tokens, at)) {
    const touched = memory.touchedMany === sentence && at === 1 && memory.subject?.plural !== true;
    if (word === 'them' && tokens[at - 2]?.lower === 'all') return memory.gathered();
    const count = word === 'them' ? countedBefore(tokens, at) : undefined;
    if (count !== undefined) return memory.last(count);
    if (word === 'they' && before !== 'together' && !lives && (memory.things || touched)) return [];
    const known = withoutPatient(tokens, at, memory);
    const unnamed = cast.filter((member) => isUnnamed(member));
    return known.length === 0 && unnamed.length === 2 ? unnamed : known;
  }
  if (/^every(?:one|body)$/.test(word) && next !== 'else') return memory.gathered();
  if (word === 'all' && numbers.has(next) && (isDoing(tokens[at + 2]) || isVerbal(tokens[at + 2])))
    return memory.last(countOf(next) ?? 2);
  if (numbers.has(word) && before === 'the' && (isDoing(tokens[at + 1]) || isVerbal(tokens[at + 1])))
    return memory.last(countOf(word) ?? 2);
  const beside = next === 'both' || /^(?:with|beside|behind|toward|towards)$/.test(before);
  return word === 'them' && beside ? memory.several(first) : undefined;
}

/** "They squeeze her into the dress": she is none of them. */
function withoutPatient(tokens: Token[], at: number, memory: Memory): Member[] {
  const known = memory.several();
  const topic = memory.subject;
  const done = tokens.find(
    ({ lower }, index) => index > at && /^(?:him|her)$/.test(lower) && isObject(tokens, index),
  );
  if (done === undefined || topic === null || !known.includes(topic)) return known;
  if (!is(done.lower === 'her' ? 'female' : 'male')(topic)) return known;
  const others = memory.gathered().filter((member) => member !== topic);
  return others.length > 0 ? others : known;
}

/** What walls and jars do not do. */
const LIVING = words(
  'run flee escape hurry walk climb jump sit laugh cry eat drink hug kiss dance listen look see find meet wait live kneel sleep',
);

/** "them": the group that acted last, else two who were not just busy with several things. */
function groupMeant(
  tokens: Token[],
  at: number,
  first: Member | undefined,
  { sentence, memory }: { sentence: number; memory: Memory },
): string[] {
  const group = memory.subject;
  const same = group !== null && (first === group || (first === undefined && startsBare(tokens)));
  if (group?.plural === true) return same || memory.thing ? [] : [group.id];
  const two = memory.several(first ?? (startsBare(tokens) ? (group ?? undefined) : undefined));
  // "Gave them one prize": what is done to nobody but people.
  const toPeople = SOCIAL.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '');
  const things = !toPeople && (memory.thing || memory.things || memory.touchedMany >= sentence - 1);
  const alike = two.length === 2 && new Set(two.map(({ kind }) => kind)).size === 1;
  return alike && !things ? two.map(({ id }) => id) : [];
}

const SOCIAL = words(
  'give hand tell ask thank hug kiss greet join warn invite teach serve wake scold marry forgive embrace arrest welcome offer',
);

/** Nobody has a word for him or her but a pronoun. */
const isUnnamed = ({ phrases, kind, id }: Member): boolean =>
  phrases.length === 0 && kind === 'person' && id !== 'narrator';

/** "She says goodbye. Later a woman stops.": who is called by a noun only later, or never. */
const isYetToCome = (member: Member, pronoun: string): boolean =>
  isUnnamed(member) ||
  (member.kind === 'person' &&
    member.age !== 'child' &&
    !member.phrases.every(({ determiner }) => /^(?:his|her)$/.test(determiner)) &&
    member.sex === (/^h(?:e|im|is)$/.test(pronoun) ? 'male' : /^(?:she|her)$/.test(pronoun) ? 'female' : ''));

/** The first pronoun for somebody tells the sex that nothing told before. */
function learn(member: Member, pronoun: string): void {
  const told = /^(?:person|animal)$/.test(member.kind) || member.named;
  if (member.sex !== 'unknown' || !told || pronoun.startsWith('it')) return;
  member.sex = /^h(?:e|im|is)$/.test(pronoun) ? 'male' : 'female';
}

const startsBare = (tokens: Token[]): boolean =>
  verbOf(tokens.find(({ lower }) => !/^(?:and|then|but|so)$/.test(lower))?.lower ?? '') !== undefined;

/** "shows her how to breathe". */
const ASKING = /^(?:how|what|where|why|who|that)$/;

/** "cuts her free", "wakes her, alone": how she is then, and not what is hers. */
const MADE = /^(?:free|alone|awake|asleep|safe|alive|dead|warm|dry|clean|loose|unconscious|mad|angry|happy)$/;

/** "found her sitting", "saw her dancing". */
const PERCEIVED = words('find see watch hear notice spot catch leave meet keep discover');

/** "Fed her crumbs", "gave her flowers": things without an article that she is given, but not "gave her toys to the boy". */
function isGivenTo(tokens: Token[], at: number): boolean {
  const noun = tokens[at + 1]?.lower ?? '';
  const given = /^(?:feed|give|hand|offer|serve|pour|pass|lend|buy)$/.test(
    verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '',
  );
  const things =
    (/[^s]s$/.test(noun) || MASS.has(noun)) && beingOf(noun) === undefined && !bodyParts.has(noun);
  return (
    given && things && !tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:to|away|up|for)$/.test(lower))
  );
}

/** "The boy lets her hold the turtle." */
const LETTING = words('let make help have bid');

const MASS = words(
  'soup bread water tea milk coffee wine food money chocolate juice cake rice cheese honey medicine',
);

function isObject(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return true;
  if (
    /^(?:ing|base)$/.test(verbOf(next.lower)?.form ?? '') &&
    PERCEIVED.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '')
  )
    return true;
  if (verbOf(next.lower)?.form === 'base' && LETTING.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? ''))
    return true;
  if (isGivenTo(tokens, at)) return true;
  const open =
    ASKING.test(next.lower) ||
    (MADE.test(next.lower) && endsPhrase(next)) ||
    (!/^(?:last|first|next)$/.test(next.lower) &&
      [prepositions, conjunctions, adverbs, determiners, numbers].some((list) => list.has(next.lower)));
  return open || (isGoverned(tokens, at) && (determiners.has(next.lower) || next.lower === 'the'));
}
