import { isNoun } from './main-verb.ts';
import { behind, outsideOf } from './outside.ts';
import { beingOf } from './phrases.ts';
import type { Sighting } from './place-looks.ts';
import { governing, isOwning, isRain, strengthOf } from './place-strength.ts';
import { endsPhrase, type Token } from './tokens.ts';
import {
  adverbs,
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  forces,
  numbers,
  possessives,
  prepositions,
  pronouns,
  subjectPronouns,
  titles,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isIndoors, isPlaceWord, isVehicle } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** The places that a run of words names, as written. */
export function sightingsOf(tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap((_, at) => properAt(tokens, at) ?? doorOf(tokens, at) ?? commonAt(tokens, at) ?? []);
}

/** "up Tanner Hill", "on Mars": a capital after a preposition of place, if the last word is a place or nobody's name. */
function properAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !token.capital || !governing.has(before.lower))
    return undefined;
  if (before.lower === 'of' && isPlaceWord(tokens[at - 2]?.lower ?? '')) return undefined;
  const run: string[] = [];
  for (let index = at; tokens[index]?.capital === true; index++) {
    run.push(tokens[index]?.text ?? '');
    if (endsPhrase(tokens[index] ?? token)) break;
  }
  const noun = run.at(-1)?.toLowerCase() ?? '';
  if (run.length > 1 && titles.has(token.lower)) return undefined;
  return isPlaceWord(noun) ? { name: run.join(' '), noun, strength: 3 } : undefined;
}

/** "Space station, year 2140.", "Grandma's farm.": a place and no verb before it. */
function headingAt(tokens: readonly Token[], at: number, from: number): boolean {
  const opens =
    from === 0 ||
    tokens.slice(0, from).every((token) => token.capital || isOwning(token) || WHEN.test(token.lower));
  const closes =
    closesPhrase(tokens, at) ||
    (/^(?:at|in|by)$/.test(tokens[at + 1]?.lower ?? '') && closesPhrase(tokens, at + 2));
  if (subjectPronouns.has(tokens[0]?.lower ?? '')) return false;
  return opens && closes && !tokens.slice(0, from === 1 ? 0 : at).some(({ lower }) => isActing(lower));
}

const WHEN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|later|earlier|ago|after|before|next|that|night|morning|evening)$/;

const closesPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (at === tokens.length - 1 || endsPhrase(tokens[at]));

/** "Interrogation room." has its kind in a capital. */
function titled(tokens: readonly Token[], at: number, from: number, name: string): string {
  const [first] = tokens;
  const kind =
    from === 1 &&
    first !== undefined &&
    !endsPhrase(first) &&
    !determiners.has(tokens[1]?.lower ?? '') &&
    !determiners.has(first.lower) &&
    !isOwning(first);
  return kind && headingAt(tokens, at, from) ? `${first.lower} ${name}` : name;
}

const isActing = (word: string): boolean =>
  auxiliaries.has(word) || /^(?:s|past)$/.test(verbOf(word)?.form ?? '') || prepositions.has(word);

function commonAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital) return undefined;
  const pair = `${tokens[at - 1]?.lower ?? ''} ${token.lower}`;
  const noun = isPlaceWord(pair) ? pair : isPlaceWord(token.lower) ? token.lower : undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (noun === undefined || isPart(tokens, at) || before === 'way') return undefined;
  if (isDone(tokens, at)) return undefined;
  if (isRainedOn(tokens, at) || isOnAVehicle(tokens, at)) return undefined;
  if (isLowRoof(tokens, at)) return { name: 'yard', noun: 'yard', strength: 2 };
  const from = startOf(tokens, at);
  const owner = tokens.findLastIndex(
    (word, index) => index <= at && index >= from && /['’]s$/.test(word.lower),
  );
  const described = tokens
    .slice(Math.max(from, owner + 1), at + 1)
    .filter(
      (word) => !determiners.has(word.lower) && !numbers.has(word.lower) && !NOT_TELLING.test(word.lower),
    );
  const name = [
    ...described.map((word) => word.lower).filter((word) => !/['’]s$/.test(word)),
    ...ofName(tokens, at),
  ].join(' ');
  const strength = headingAt(tokens, at, from) ? 3 : strengthOf(tokens, from, at);
  const ofRoom =
    /^(?:floor|wall|(?:good|new|better) home|(?!.*(?:\d|th|first|second|third|ground|top|upper|lower)\b).* floor)$/.test(
      name,
    );
  if (strength > 0 && isIndoors(noun)) {
    // "Snow lies in front of the cave": who is in it sees it.
    if (noun.startsWith('cave') && forces.has(tokens[0]?.lower ?? '')) return { name, noun, strength };
    if (isUnderRain(tokens, from)) return { name, noun, strength: 2 };
    if (isLeaving(tokens, noun, from)) return leftFor({ name, noun, strength });
    if (isBefore(tokens, from) || isFront(tokens, from)) return outsideOf({ name, noun, strength });
    if (isBeside(tokens, noun, from)) return behind({ name, noun, strength });
    if (isArrivedAt(tokens, noun, from)) return outsideOf({ name, noun, strength });
  }
  return strength === 0 || ofRoom
    ? undefined
    : { name: noun.endsWith(` ${name}`) ? noun : titled(tokens, at, from, name), noun, strength };
}

/** "Rain hammers on the roof of the bus": heard from within. */
const isRainedOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'roof' && tokens[at + 1]?.lower === 'of' && isRain(tokens.slice(0, at));

/** "on the roof of a van": above no town. */
const isOnAVehicle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'roof' &&
  tokens[at + 1]?.lower === 'of' &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => isVehicle(lower));

/** "on the roof of the doghouse": in the yard where it stands, and above no town. */
const isLowRoof = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'roof' &&
  (tokens[at + 1]?.lower === 'of'
    ? tokens.slice(at + 2, at + 5)
    : tokens.slice(Math.max(0, at - 1), at)
  ).some(({ lower }) => LOW_HOUSE.test(lower));

const LOW_HOUSE = /^(?:doghouse|kennel|coop|henhouse|hutch|birdhouse|playhouse|shed|outhouse)(?:['’]s)?$/;

/** "Rain ran down the windows of the bar": the same, of what has windows. */
const isUnderRain = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:windows?|panes?|roof)$/.test(tokens[from - 2]?.lower ?? '') &&
  isRain(tokens.slice(0, from - 2));

/** Done and no place: "The penguin waves", "A bear in a suit steps into the room". */
export const isDone = (tokens: readonly Token[], at: number): boolean =>
  verbOf(tokens[at]?.lower ?? '')?.form === 's' &&
  (beingOf(tokens[at - 1]?.lower ?? '')?.plural === false || isGoing(tokens, at));

const isGoing = (tokens: readonly Token[], at: number): boolean =>
  !determiners.has(tokens[at - 1]?.lower ?? '') &&
  /^(?:into|onto|out|back|off|forward|aside|away|closer|toward|towards|through)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** "outside the shop", "in front of the church", "kneels before a shrine". */
const isBefore = (tokens: readonly Token[], from: number): boolean =>
  /^(?:outside|before)$/.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'front');

/** "the windows of the old hotel": seen from the street. */
const isFront = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  (/^(?:windows|walls|chimney|chimneys|gates|towers|eaves)$/.test(tokens[from - 2]?.lower ?? '') ||
    isPeeredThrough(tokens, from - 2) ||
    isKnockedAt(tokens, from - 2));

/** "knocked at the door of a wooden house". */
const isKnockedAt = (tokens: readonly Token[], door: number): boolean =>
  /^(?:door|gate|entrance)$/.test(tokens[door]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, door - 5), door)
    .some(({ lower }) =>
      /^(?:knock|bang|pound|hammer|ring|scratch|wait|stand|stop)$/.test(verbOf(lower)?.base ?? ''),
    );

/** "peers through the window of the library". */
const isPeeredThrough = (tokens: readonly Token[], window: number): boolean =>
  /^(?:window|keyhole|shutters)$/.test(tokens[window]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, window - 5), window)
    .some(({ lower }) => /^(?:peer|peek|look|stare|gaze|press|spy)$/.test(verbOf(lower)?.base ?? '')) &&
  tokens
    .slice(Math.max(0, window - 3), window)
    .some(({ lower }) => /^(?:through|in|into|at|against)$/.test(lower));

/** "runs out of the church": in front of it; out of a tunnel one comes to where the others are. */
const isLeaving = (tokens: readonly Token[], noun: string, from: number): boolean =>
  isLeft(tokens, noun, from) || (!isVehicle(noun) && isOutOf(tokens, from));

/** "They leave the airlock": nobody is still in it. */
const isLeft = (tokens: readonly Token[], noun: string, from: number): boolean =>
  /^(?:airlock|capsule)$/.test(noun) && verbOf(tokens[from - 1]?.lower ?? '')?.base === 'leave';

const isOutOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  tokens[from - 2]?.lower === 'out' &&
  tokens.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => LEAVING.has(verbOf(lower)?.base ?? ''));

const LEAVING = words(
  'run come walk go step rush storm climb crawl stagger stumble hurry dash march ride gallop fly flee burst race',
);

function leftFor(house: Sighting): Sighting | undefined {
  const outside = outsideOf(house);
  return outside?.noun === house.noun ? undefined : outside;
}

/** "behind the shop", "by the henhouse"; who stands by the bar is in it. */
const isBeside = (tokens: readonly Token[], noun: string, from: number): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  const next = before === 'to' && tokens[from - 2]?.lower === 'next';
  return /^(?:behind|beside|around|past)$/.test(before) || ((before === 'by' || next) && ALONE.test(noun));
};

/** "rides to the old castle", "reaches the farmhouse", "runs home to the mill": a house in the open is seen from without first. */
function isArrivedAt(tokens: readonly Token[], noun: string, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const base = ({ lower }: Token) => verbOf(lower)?.base ?? '';
  const last = before.at(-1);
  if (
    last?.lower === 'to' &&
    ALONE.test(noun) &&
    tokens.slice(Math.max(0, from - 7), from).some((token) => RACING.test(base(token)))
  )
    return true;
  if (last !== undefined && ALONE.test(noun) && base(last) === 'guard') return true;
  const rides = before.some((token) => MOUNTED.test(base(token)));
  const comesTo = rides || (last !== undefined && /^(?:reach|approach)$/.test(base(last)));
  if (!(STANDING.test(noun) || (comesTo && SHOP.test(noun))) || last === undefined) return false;
  if (/^(?:reach|approach|near)$/.test(base(last))) return true;
  const comes = before.some((token) => RIDING.test(base(token)));
  return comes && /^(?:to|toward|towards|at|past)$/.test(last.lower);
}

const STANDING =
  /^(?:castle|palace|house|farmhouse|mansion|manor|villa|cottage|hut|cabin|chalet|lodge|church|chapel|cathedral|temple|monastery|lighthouse|barn)$/;
/** What stands alone, and has somebody run to its door. */
const ALONE =
  /^(?:castle|palace|house|farmhouse|mansion|manor|villa|cottage|hut|cabin|chalet|lodge|lighthouse|barn|henhouse|cowshed|stable|stables|shed|mill|windmill|watermill)$/;
const RACING = /^(?:run|race|rush|dash|sprint|hurry|flee)$/;
/** Where nobody rides in. */
const MOUNTED = /^(?:ride|gallop|cycle|pedal|trot|drift|float|paddle|row|sail)$/;
const SHOP =
  /^(?:bakery|shop|store|tavern|inn|pub|bar|school|hospital|museum|library|hotel|mill|smithy|forge)$/;
const RIDING =
  /^(?:ride|drive|gallop|march|approach|hike|trek|sail|row|fly|arrive|travel|cycle|pedal|trot|drift|float|paddle)$/;

const OPENING = /^(?:open|knock|lock|unlock|bang|pound|break|kick|smash|batter|ram|hammer|guard)$/;

/** "the museum's back door", "opens the barn door": somebody stands before it. */
function doorOf(tokens: readonly Token[], at: number): Sighting | undefined {
  const [owner, ...next] = tokens.slice(at, at + 3);
  const noun = owner?.lower.replace(/['’]s$/, '') ?? '';
  const opened =
    STANDING.test(noun) && tokens.slice(0, at).some(({ lower }) => OPENING.test(verbOf(lower)?.base ?? ''));
  if (owner === undefined || !(isOwning(owner) || opened) || !isIndoors(noun)) return undefined;
  const door = next.some(({ lower }) => /^(?:door|gate|entrance)$/.test(lower));
  return door ? outsideOf({ name: noun, noun, strength: 2 }) : undefined;
}

/** "the same pier" is the pier of before. */
const NOT_TELLING = /^(?:same|very|whole|entire|own)$/;

/** Another noun follows: "the tower clock" is no tower. */
export function isPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return false;
  const closed = [prepositions, conjunctions, auxiliaries, adverbs, determiners, pronouns].some((list) =>
    list.has(next.lower),
  );
  if (isPlaceWord(`${token.lower} ${next.lower}`) || YARDS.test(next.lower)) return true;
  // "in the castle kitchen"
  if (isRoomOf(token, next)) return true;
  if (ROOM.test(token.lower) && FURNITURE.test(next.lower)) return false;
  if (
    closed ||
    next.capital ||
    /ly$|^(?:nobody|everybody|everyone|someone|somebody|number|full|filled|\d+)$/.test(next.lower)
  )
    return false;
  if (numbers.has(next.lower)) return false;
  if (/^(?:doors?|gates?|entrance)$/.test(next.lower)) return !isEntered(tokens, at);
  if (verbOf(next.lower) !== undefined) return false;
  return !opensSentence(tokens, at);
}

const isRoomOf = (house: Token, room: Token): boolean =>
  STANDING.test(house.lower) &&
  /^(?:kitchen|cellar|hall|bedroom|library|stable|stables|attic|dungeon|chapel)$/.test(room.lower);

/** "the castle garden" is a garden, whatever else these words do. */
const YARDS = /^(?:garden|yard|courtyard|wall|gate|roof|tower)$/;

/** "the kitchen table" stands in the kitchen. */
const ROOM = /^(?:kitchen|bathroom|bedroom|office|classroom|bar|hospital|attic|cellar|shop|tavern)$/;
const FURNITURE = /^(?:table|floor|sink|counter|stove|window|ceiling|stool|mirror|wall|bed|tiles)$/;

/** "through the church doors" is into the church. */
const isEntered = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:through|into|inside|in)$/.test(lower));

/** "In the flooded cellar wet footprints lead on": a place at the start, and another phrase after it. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  const opens =
    governing.has(tokens[0]?.lower ?? '') && tokens.slice(0, at).every((token) => !endsPhrase(token));
  const phrase = after !== undefined && isNoun(after) && verbOf(after.lower)?.form !== 's';
  return opens && at < 4 && phrase;
}

/** "city of Ur" */
function ofName(tokens: readonly Token[], at: number): string[] {
  if (tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.capital !== true) return [];
  const end = tokens.findIndex(
    (token, index) => index > at + 1 && (endsPhrase(token) || tokens[index + 1]?.capital !== true),
  );
  return ['of', ...tokens.slice(at + 2, end + 1).map((token) => token.text)];
}

const WALKING = words('walk go run drive ride head fly sail come hurry return get crawl limp cycle');

function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = tokens[from - 1];
    // "started to walk home"
    if (tokens[at]?.lower === 'home' && WALKING.has(before?.lower ?? '')) break;
    if (before === undefined || endsPhrase(before)) break;
    if (articles.has(before.lower) || possessives.has(before.lower) || determiners.has(before.lower))
      return from - 1;
    const closed = [prepositions, conjunctions, auxiliaries, adverbs, pronouns].some((list) =>
      list.has(before.lower),
    );
    // "the Blue Heron bar"
    const article = before.capital ? tokens.slice(0, from).findLastIndex(({ capital }) => !capital) : -1;
    if (determiners.has(tokens[article]?.lower ?? '')) return article;
    if (/ed$|^back$/.test(before.lower) && determiners.has(tokens[from - 2]?.lower ?? '')) return from - 2;
    if (closed || before.capital || ['s', 'past'].includes(verbOf(before.lower)?.form ?? '')) break;
    from--;
  }
  return from;
}
