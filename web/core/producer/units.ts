import {
  bodyParts,
  conjunctions,
  forces,
  prepositions,
  determiners,
  numbers,
  pronouns,
  subjectPronouns,
} from './words/grammar.ts';
import { beingOf } from './phrases.ts';
import { isState } from './states.ts';
import { endsPhrase, isTitle, tokensOf, type Token } from './tokens.ts';
import { visible } from './words/looks.ts';
import { verbOf } from './words/verbs.ts';

/** A piece of the story that one picture can show: a clause, with the speech in it taken out. */
export type Unit = {
  /** The story's own words, quotes included. */
  text: string;
  start: number;
  end: number;
  sentence: number;
  /** Words outside quotes. */
  tokens: Token[];
  /** The whole story, which `start` and `end` and the tokens point into. */
  source: string;
  /** Somebody speaks in it. */
  speech: boolean;
};

/** "Step one:", "Day 3.", "Monday:": what numbers a piece is nothing to see. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const NUMBERED =
  'step|day|part|chapter|scene|act|rule|stage|week|night|verse|number|no|lesson|tip|round|minute|hour|year';
const LABEL = new RegExp(
  String.raw`^\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:\s+\d{4})?|${MONTH}\s+\d{1,2}(?:,?\s+\d{4})?|(?:${NUMBERED})\s+[\p{L}\p{N}]+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,3})\s*[:.)–—-]\s*`,
  'iu',
);

const isOnlyLabel = (text: string): boolean => LABEL.exec(text)?.[0].trim() === text.trim();

type Span = { start: number; end: number };

const QUOTED = /"[^"]*"?|“[^”]*”?|«[^»]*»?|「[^」]*」?|『[^』]*』?|„[^“”]*[“”]?/g;
const JOINTS =
  /[;:—–]\s+|(?<!\b(?:ask|know|wonder|tell)s?|\b(?:asked|knew|wondered|told|and|or)),?\s+(?=(?:but|(?:and )?then|so(?! \w+ that\b)(?! (?:much|many|far|long|hard)\b)|when|while|until|because|as soon as)\s)|,\s+(?=and\s)/g;
/** "He shouts, they slide down": two clauses with a comma alone between them. */
const SPLICE = /,\s+(?=(?:he|she|they|we|i)\s)|\s+(?=and (?:he|she|they|we|i)\s)/gi;
const PARALLEL = /,\s+(?=(?:on|at|in|by) the\s)/g;
const LONGEST = 40;

/** "ADA: Where is it?": what a script lets somebody say, up to the end of the sentence. */
const SCRIPT = /(?<=^|[.!?…]\s+|\n\s*)((?:\p{Lu}[\p{Lu}'’.-]+ ?){1,3}):\s*[^.!?…\n]*[.!?…]*/gu;

/** Whether a text is written as a script. */
export const isScript = (text: string): boolean => [...text.matchAll(SCRIPT)].length > 1;

/** Who speaks stays, as a name; what is said is silence. */
function unscripted(story: string): string {
  if (!isScript(story)) return story;
  return story.replace(SCRIPT, (all, name: string) => {
    const called = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    return `${called}:`.padEnd(all.length, ' ');
  });
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const wordBreaks = new Intl.Segmenter('und', { granularity: 'word' });

/** The story as units, in order; at least one for any text that is not blank. */
export function unitsOf(story: string): Unit[] {
  const silent = unscripted(story).replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const units: Unit[] = [];
  sentenceSpans(story).forEach((span, sentence) => {
    for (const part of clauses(silent, span)) push(units, unitAt(story, silent, part, sentence));
  });
  return units;
}

/** A piece that is only speech, or only a mark, belongs to the unit before. */
function push(units: Unit[], unit: Unit): void {
  const before = units.at(-1);
  if (unit.text === '') return;
  const talk = unit.speech && before?.speech === true && before.tokens.length === 0;
  if (before === undefined || unit.tokens.length > 0 || talk) units.push(unit);
  else {
    before.text += ` ${unit.text}`;
    before.end = unit.end;
    before.speech ||= unit.speech;
  }
}

function unitAt(story: string, silent: string, { start, end }: Span, sentence: number): Unit {
  const label = LABEL.exec(silent.slice(start, end))?.[0].length ?? 0;
  const tokens = tokensOf(silent.slice(start + label, end)).map((token) => {
    return { ...token, start: token.start + start + label, end: token.end + start + label };
  });
  const speech = story.slice(start, end).trim() !== silent.slice(start, end).trim();
  return { text: story.slice(start, end).trim(), start, end, sentence, tokens, source: story, speech };
}

/** Sentences; a title such as "Mr." and a quote that goes on in lower case do not end one. */
function sentenceSpans(story: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of sentences.segment(story)) {
    const before = spans.at(-1);
    const goesOn = before !== undefined && continues(story.slice(before.start, before.end), segment);
    if (goesOn) before.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.filter(({ start, end }) => story.slice(start, end).trim() !== '');
}

function continues(before: string, next: string): boolean {
  const last = /(\p{L}+)\.\s*$/u.exec(before)?.[1] ?? '';
  return isOnlyLabel(before) || isTitle(last.toLowerCase()) || /^[\p{Ll}]/u.test(next) || isQuoteOpen(before);
}

const isQuoteOpen = (text: string): boolean => (text.match(/"/g)?.length ?? 0) % 2 === 1;

function clauses(silent: string, sentence: Span): Span[] {
  const text = silent.slice(sentence.start, sentence.end);
  const parallel = /^\s*(?:on|at|in|by) the\s/i.test(text) ? text.matchAll(PARALLEL) : [];
  const joints = [...text.matchAll(JOINTS), ...parallel].sort((a, b) => a.index - b.index);
  let parts: Span[] = [{ ...sentence }];
  const opening = openingClause(text);
  if (opening > 0) parts = cut(parts, sentence.start + opening, silent);
  for (const joint of joints) parts = cut(parts, sentence.start + joint.index + joint[0].length, silent);
  parts = parts.flatMap((part) => spliced(silent, part));
  parts = parts.flatMap((part) => predicates(silent, part));
  return parts.flatMap((part) => shorten(silent, part));
}

/** Where the clause after "While the robbers sleep," begins, or 0. */
function openingClause(text: string): number {
  const comma = /^\s*(?:when|while|as soon as|as|because|although|once)\s[^,;:.]+,\s+/i.exec(text);
  const pronoun =
    /^\s*(?:when|while|as soon as|once)\s(?:\p{L}+ ){1,6}?\p{L}+ (?<!\b(?:that|which|because|and|or|than|as|if|who|where|how|what|before|after|until|when|while|once) )(?=(?:he|she|they|we) \p{L}+)/iu.exec(
      text,
    );
  return comma?.[0].length ?? pronoun?.[0].length ?? 0;
}

function spliced(silent: string, part: Span): Span[] {
  const text = silent.slice(part.start, part.end);
  const joint = [...text.matchAll(SPLICE)].find(({ index }) => hasOwnVerb(text.slice(0, index)));
  if (joint === undefined) return [part];
  const at = part.start + joint.index + joint[0].length;
  return [{ start: part.start, end: at }, ...spliced(silent, { start: at, end: part.end })];
}

/** "She laughs", no "In the morning" and no "When he came". */
function hasOwnVerb(text: string): boolean {
  const tokens = tokensOf(text);
  return !conjunctions.has(tokens[0]?.lower ?? '') && hasPredicate(tokens);
}

/** Cuts the last part in two, if three words stand on both sides. */
function cut(parts: Span[], at: number, silent: string): Span[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const [left, right] = [
    { start: last.start, end: at },
    { start: at, end: last.end },
  ];
  return isClause(silent, left) && isClause(silent, right) ? [...parts.slice(0, -1), left, right] : parts;
}

function isClause(silent: string, { start, end }: Span): boolean {
  const tokens = tokensOf(silent.slice(start, end));
  if (tokens.length < 3) return false;
  // "ate the flowers and then the hem of her dress": one verb for both.
  const next = tokens[2];
  if (silent.startsWith('and then ', start) && determiners.has(next?.lower ?? '') && !hasPredicate(tokens))
    return false;
  if (
    tokens.some((token, index) => index < tokens.length - 1 && /^(?:he|she|they|we|i|you)$/.test(token.lower))
  )
    return true;
  return tokens.some((token) => verbOf(token.lower) !== undefined) || tokens.length > 6 || isForeign(tokens);
}

const isForeign = (tokens: Token[]): boolean =>
  tokens.every((token) => !/\p{Script=Latin}|\p{N}/u.test(token.text));

/** "emptied her nest, bought forty jars, and stacked them": one picture each. */
function predicates(silent: string, part: Span): Span[] {
  const tokens = tokensOf(silent.slice(part.start, part.end));
  const cuts: number[] = [];
  let since = 0;
  tokens.forEach((token, index) => {
    const other = startsClause(tokens, index, since);
    const begins = other || startsPredicate(tokens, index, since);
    if (!begins || index - since < (other ? 2 : 3) || tokens.length - index < 3) return;
    const joined = tokens[index - 1]?.lower === 'and' ? tokens[index - 1] : token;
    if (joined !== undefined) cuts.push(part.start + joined.start);
    since = index;
  });
  const edges = [part.start, ...cuts, part.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? part.start, end }));
}

function startsPredicate(tokens: Token[], index: number, since: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || next === undefined) return false;
  if (token.capital) return false;
  const afterComma = before.lower !== 'and' && /,/.test(before.after);
  if (afterComma && isTurned(tokens.slice(since, index), token)) return false;
  if (isState(before, token, next)) return false;
  if (before.lower !== 'and' && !afterComma) return false;
  const verb = verbOf(token.lower);
  const finite =
    verb?.form === 's' ||
    verb?.form === 'past' ||
    (verb?.form === 'participle' && token.lower.endsWith('ed'));
  return finite && hasPredicate(tokens.slice(since, index)) && (opensObject(next) || afterComma);
}

/** "On a shelf, covered in dust, stands a box": its verb comes behind the aside. */
const isTurned = (before: Token[], { lower }: Token): boolean =>
  prepositions.has(before[0]?.lower ?? '') &&
  /^(?:stand|lie|sit|hang|wait|lay)$/.test(verbOf(lower)?.base ?? '') &&
  before.every((token) => verbOf(token.lower)?.form !== 's' && !subjectPronouns.has(token.lower));

/** "and the fisherman repairs", ", Bellini begins": somebody else, doing something else. */
function startsClause(tokens: Token[], at: number, since: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || (before.lower !== 'and' && !before.after.includes(','))) return false;
  if (before.lower !== 'and' && prepositions.has(tokens[since]?.lower ?? '')) return false;
  const name = tokens[at]?.capital === true;
  if (!name && !determiners.has(tokens[at]?.lower ?? '')) return false;
  const acts = [at, at + 1, at + 2].some((index) => {
    const word = tokens[index]?.lower ?? '';
    const being = beingOf(word);
    const doer = being !== undefined || forces.has(word) || (name && index === at);
    const forms = being?.plural === true && !name ? ['s', 'past', 'base'] : ['s', 'past'];
    return doer && forms.includes(verbOf(tokens[behindAside(tokens, index)]?.lower ?? '')?.form ?? '');
  });
  return (
    (acts || (before.lower === 'and' && isThingActing(tokens, at))) && hasPredicate(tokens.slice(since, at))
  );
}

/** "and the figure moves", "and the door slams shut". */
function isThingActing(tokens: Token[], at: number): boolean {
  const [article, noun, verb, next] = tokens.slice(at, at + 4);
  if (article === undefined || noun === undefined || verb === undefined) return false;
  const whole = determiners.has(article.lower) && verbOf(noun.lower) === undefined && !endsPhrase(noun);
  const ends =
    next === undefined ||
    endsPhrase(verb) ||
    prepositions.has(next.lower) ||
    /ly$|^(?:shut|open)$/.test(next.lower);
  return whole && verbOf(verb.lower)?.form === 's' && ends;
}

/** Where it goes on behind somebody: "the driver, a woman with green hair, asked". */
function behindAside(tokens: Token[], noun: number): number {
  const being = tokens[noun];
  if (being === undefined || !endsPhrase(being)) return noun + 1;
  const length = tokens.slice(noun + 1, noun + 9).findIndex(({ after }) => after.includes(','));
  const opens = determiners.has(tokens[noun + 1]?.lower ?? '');
  return opens && length >= 0 ? noun + length + 2 : tokens.length;
}

/** Whether a main verb stands before; one in "the mole, who had never needed light," or "Aldo, a retired cook," is none. */
function hasPredicate(tokens: Token[]): boolean {
  const comma = tokens.findIndex((token) => token.after.includes(','));
  const next = tokens[comma + 1];
  const explains =
    next !== undefined &&
    (/^(?:who|which)$/.test(next.lower) || determiners.has(next.lower) || numbers.has(next.lower));
  const closes = tokens.at(-1)?.after.includes(',') ?? false;
  const main = comma > 0 && explains && closes ? tokens.slice(0, comma + 1) : tokens;
  return main.some((_, index) => index > 0 && isPredicate(main, index)) || isVerb(tokens[0]);
}

/** "a green dress", "in feathered hats": forms of verbs inside a phrase are none. */
function isPredicate(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const described =
    verbOf(tokens[at]?.lower ?? '')?.form === 'base' &&
    (determiners.has(tokens[at - 2]?.lower ?? '') || /['’]s$/.test(before));
  const inPhrase = determiners.has(before) || prepositions.has(before) || visible.has(before) || described;
  return isVerb(tokens[at]) && !(inPhrase && !/^(?:who|that)$/.test(before));
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && verbOf(token.lower) !== undefined && !bodyParts.has(token.lower);

const opensObject = ({ lower }: Token): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  pronouns.has(lower) ||
  subjectPronouns.has(lower) ||
  lower.endsWith('ly') ||
  /^(?:back|home|away|together|forty|two|three)$/.test(lower);

/** A run without any mark is cut into pieces of equal length between words. */
function shorten(silent: string, part: Span): Span[] {
  const text = silent.slice(part.start, part.end);
  const breaks = [...wordBreaks.segment(text)].filter((piece) => piece.isWordLike === true);
  const commas = [...text.matchAll(/[,、，]\s*/g)].map((match) => match.index + match[0].length);
  const pieces = Math.ceil(breaks.length / LONGEST);
  if (pieces < 2) return [part];
  const edges = Array.from({ length: pieces - 1 }, (_, index) => {
    const even = breaks[Math.round(((index + 1) * breaks.length) / pieces)]?.index ?? text.length;
    return (
      commas.find((comma) => Math.abs(comma - even) < 30 && comma > 8 && comma < text.length - 8) ?? even
    );
  });
  const all = [0, ...new Set(edges), text.length];
  return all.slice(1).map((end, index) => ({ start: part.start + (all[index] ?? 0), end: part.start + end }));
}
