import type { Member } from '../cast.ts';
import { nounOf, stills, type Action } from '../doing.ts';
import { pick } from '../hash.ts';
import type { Moment } from '../moments.ts';
import { isSeen, speaking } from '../speaking.ts';
import type { Unit } from '../units.ts';
import { bodyParts } from '../words/grammar.ts';
import { worn } from '../words/looks.ts';
import { inward, inwardWithObject, speechVerbs } from '../words/verbs.ts';
import { gloss, chunkIn, ing, type Glossing } from './gloss.ts';
import { featuresEnd } from './told.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './reading.ts';
import { isBeing, type Chunk } from './word.ts';

/** What the units show: English where the lists know the words, else the story's own. */
export function momentsRead(
  units: readonly Unit[],
  clauses: readonly Clause[],
  places: readonly string[],
  cast: readonly Member[],
  lexicon: Lexicon,
): Moment[] {
  return units.flatMap((unit, at) => {
    const clause = clauses[at];
    if (clause === undefined) return [];
    const doers = clause.doers.map(({ member }) => member);
    const action = actionRead(unit, clause, cast, lexicon);
    const scene = doers.length > 0 ? '' : sceneRead(clause, cast, lexicon);
    const place = places[at] ?? '';
    const newPlace = at === 0 || places[at - 1] !== place;
    const others = clause.reading.present.filter((member) => !doers.includes(member));
    const told = ownPredicate(unit, clause);
    return [
      {
        unit,
        doers,
        others,
        action,
        scene,
        objects: action.objects,
        place,
        newPlace,
        weight: weightOf(unit, action, doers, newPlace),
        ...(told !== '' && doers.length > 0 && { told }),
      },
    ];
  });
}

const weightOf = (
  { tokens }: Unit,
  { visible }: Action,
  doers: readonly Member[],
  newPlace: boolean,
): number =>
  (doers.length === 0 ? 0.6 : visible ? 1.2 : 0.7) +
  (doers.some(({ named }) => named) ? 0.3 : 0.1) +
  Math.min(tokens.length, 14) / 40 +
  (newPlace ? 0.2 : 0);

/** What is done, in the story's own words, without who does it. */
function ownPredicate({ source, end }: Unit, { words, finite, said }: Clause): string {
  const told = said !== undefined && said.from < finite;
  const clitics = told
    ? words
        .slice(said.to, finite)
        .toReversed()
        .findIndex(({ tag }) => tag !== 'pronoun' && tag !== 'negation')
    : 0;
  const first = told ? (clitics < 0 ? said.to : finite - clitics) : words[0]?.tag === 'and' ? 1 : 0;
  const start = words[first]?.token.start ?? end;
  return source
    .slice(start, end)
    .replace(/[«»„“”"—].*$/su, '')
    .replace(/^[\s,;]+|[\s,;:.!?…]+$/gu, '')
    .slice(0, 120);
}

function glossing(clause: Clause, cast: readonly Member[], lexicon: Lexicon): Glossing {
  const { words, chunks, reading, said, verb, finite } = clause;
  const own = new Set(clause.doers.map(({ member }) => member.id));
  const thing = chunks.some((chunk) => chunk.from > finite && chunk.preposition < 0);
  const english = meaningOf(clause, lexicon) ?? '';
  const toward = !thing ? '' : GIVING.test(english) ? 'to ' : 'for ';
  const features = featuresEnd(clause, said?.to ?? -1, lexicon);
  return {
    words,
    chunks,
    lexicon,
    direct: !GIVING.test(english) && !GOING.test(english),
    being(at) {
      const mention = reading.mentions.find(({ from }) => from === at);
      const member = cast.find(({ id }) => id === mention?.id);
      if (mention === undefined || member === undefined) return undefined;
      const joint = mention.pronoun && at < finite ? toward : '';
      return { noun: own.has(member.id) ? '' : nounOf(member), to: mention.to, joint };
    },
    skip: (at) =>
      at === verb ||
      at === finite ||
      words[at]?.tag === 'particle' ||
      (said !== undefined && at >= said.from && at < features),
  };
}

const GOING = /^(?:go|come|run|walk|return|arrive|climb|jump|swim|fly|drive|ride|travel|sit|speak|wave|play)/;
const GIVING = /^(?:give|hand|offer|show|bring|hold out|stretch out|throw|tell|sell|put|lay|lend|serve)/;

function actionRead(unit: Unit, clause: Clause, cast: readonly Member[], lexicon: Lexicon): Action {
  const { words, verb, finite, reading } = clause;
  const objects = objectsIn(clause, lexicon);
  const still: Action = { doing: pick(stills, unit.text), bare: 'move', objects, visible: false };
  const word = words[verb];
  if (unit.speech && words.length === 0) return spoken('say', unit, clause, cast);
  if (word?.tag === 'auxiliary') return being(clause, cast, lexicon, still);
  const english = word?.tag === 'verb' ? meaningOf(clause, lexicon) : undefined;
  if (english === undefined) {
    const own = ownPredicate(unit, clause);
    return own === '' ? still : { doing: own, bare: own, objects, visible: true, strange: true };
  }
  const [base = ''] = english.split(' ');
  if (speechVerbs.has(base) && !isSeen(base, '')) return spoken(base, unit, clause, cast);
  const all = glossing(clause, cast, lexicon);
  const after = gloss(all, Math.min(finite + 1, words.length)).text;
  const before = gloss({ ...all, skip: (at) => all.skip(at) || words[at]?.tag === 'and' }, 0, finite).text;
  const rest = `${after} ${before}`.trim();
  const toward = inwardWithObject.get(base);
  if (toward !== undefined && /^(?:the|an?|two|three|some) /.test(after))
    return { doing: `${toward} ${after}`, bare: `${base} ${after}`, objects, visible: true };
  const seen = inward.get(base) ?? (toward === undefined ? undefined : 'looking up, lips parted');
  if (seen !== undefined) return { ...still, doing: seen };
  const clauseEnd = words.findIndex(({ tag }, at) => at > finite && (tag === 'and' || tag === 'joint'));
  const own = words.slice(0, clauseEnd < 0 ? words.length : clauseEnd);
  const hampered = own.some(({ tag }) => tag === 'negation') && reading.verb >= 0;
  const doing = hampered ? `refusing to ${english} ${rest}` : `${ing(english)} ${rest}`;
  return { doing: doing.trim(), bare: `${english} ${rest}`.trim(), objects, visible: true };
}

/** The verb in English; with a particle at the end of the clause it is another verb: "zündet ... an". */
function meaningOf({ words, chunks, verb, finite }: Clause, lexicon: Lexicon): string | undefined {
  const word = words[verb];
  if (word?.tag !== 'verb') return undefined;
  const thing = chunks.some(
    ({ from, preposition, noun }) => from > finite && preposition < 0 && noun !== undefined,
  );
  const meaning = (lemma: string) => {
    const [alone, withThing = alone] = lexicon.meaning(lemma)?.split('|') ?? [];
    return thing ? withThing : alone;
  };
  const particle = words.findLast(({ tag }) => tag === 'particle');
  if (particle?.tag !== 'particle') return meaning(word.verb.lemma);
  const plain = meaning(word.verb.lemma);
  return (
    meaning(particle.token.lower + word.verb.lemma) ??
    (plain === undefined ? undefined : `${plain} ${particle.english}`.trim())
  );
}

function being(clause: Clause, cast: readonly Member[], lexicon: Lexicon, still: Action): Action {
  const { words, finite, verb } = clause;
  const word = words[verb];
  const sense = word?.tag === 'auxiliary' ? word.auxiliary.sense : 'be';
  const { text, strange } = gloss(glossing(clause, cast, lexicon), finite + 1);
  if (text === '' || strange > 1) return still;
  if (sense === 'have') return { ...still, doing: `standing with ${text}` };
  return /^(?:an?|the) /.test(text) ? still : { ...still, doing: `${text}, standing`, bare: `be ${text}` };
}

/** Speech as a gesture toward whoever else is there. */
function spoken(base: string, { text }: Unit, { reading }: Clause, cast: readonly Member[]): Action {
  const token = { text: base, lower: base, start: 0, end: 0, capital: false, after: '' };
  const name = (id: string) => {
    const member = cast.find((one) => one.id === id);
    return member === undefined ? 'other' : nounOf(member);
  };
  const words = { tokens: [token], mentions: [], name, it: '', self: reading.subject?.id ?? '' };
  return speaking(words, { ...reading, verb: 0 }, text);
}

/** Things with their article that stand in the unit and are no beings, those without a preposition first. */
function objectsIn({ words, chunks, said }: Clause, lexicon: Lexicon): string[] {
  const things = chunks.filter(
    (chunk) => isThing(chunk) && !(said !== undefined && chunk.from >= said.from && chunk.to <= said.to),
  );
  const direct = things.filter(({ preposition }) => preposition < 0);
  const others = things.filter(({ preposition }) => preposition >= 0);
  const texts = [...direct, ...others].map(
    (chunk) => `the ${chunkIn(chunk, words, lexicon).replace(/^(?:the|an?) /, '')}`,
  );
  return [...new Set(texts)].slice(0, 3);
}

const isThing = (chunk: Chunk): boolean =>
  chunk.noun !== undefined &&
  !isBeing(chunk) &&
  !worn.has(chunk.noun.head) &&
  !bodyParts.has(chunk.noun.head);

/** What happens by itself: "the snow covering the village"; in the story's words where most have no English. */
function sceneRead(clause: Clause, cast: readonly Member[], lexicon: Lexicon): string {
  const { words, finite } = clause;
  const all = glossing(clause, cast, lexicon);
  const free = {
    ...all,
    skip: (at: number) => words[at]?.tag === 'particle' || at === finite || at === clause.verb,
  };
  const english = meaningOf(clause, lexicon);
  const before = gloss(
    { ...free, skip: (at) => free.skip(at) || words[at]?.tag === 'joint' || words[at]?.tag === 'and' },
    0,
    Math.max(0, finite),
  );
  const after = gloss(free, Math.max(0, finite + 1));
  if (/\bnobody\b/.test(before.text)) return 'an empty silent place';
  const known = before.known + after.known;
  const strange =
    before.strange + after.strange + (english === undefined && words[finite]?.tag === 'verb' ? 1 : 0);
  const own = words.map(({ token }) => token.text).join(' ');
  if (known === 0 || strange > known) return own.slice(0, 120) || 'an empty silent place';
  const text = [before.text, english === undefined ? '' : ing(english), after.text]
    .filter((part) => part !== '')
    .join(' ');
  return text === '' ? own : text;
}
