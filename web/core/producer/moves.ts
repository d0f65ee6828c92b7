import type { Mention } from './mention.ts';
import { outsideOf } from './outside.ts';
import { beingOf } from './phrases.ts';
import type { Sighting } from './place-looks.ts';
import type { Token } from './tokens.ts';
import { determiners, forces } from './words/grammar.ts';
import { isIndoors, isPlaceWord, isVehicle } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

type Here = Sighting | undefined;
/** A way of going somewhere that names no place: said so, from here, to there. */
type Move = { said: RegExp; from: RegExp; to: string; noun?: string };

const SHORE =
  /^(?:beach|shore|coast|sand|dunes?|harbou?r|port|docks?|quay|pier|jetty|marina|island|rocks?|cliff)$/;
const AT_SEA =
  /^(?:beach|shore|coast|sand|harbou?r|quay|pier|jetty|island|rocks?|ship|ferry|trawler|freighter|yacht|schooner|steamer|deck)$/;
const IN_SPACE = /^(?:space station|spaceship|spacecraft|capsule|airlock|hull|cockpit|module|rocket)$/;
const IN_A_CAR = /^(?:car|taxi|cab|van|truck|lorry|back seat|front seat|passenger seat)$/;

const OUT = String.raw`\b(?:get|got|climb|step|jump|crawl|tumble)(?:s|ed|ped)? out`;
const AT_ITS_FRONT = String.raw`\b(?:on|against|over|under|opens|opened|lifts|lifted) (?:the |his |her )?(?:bonnet|hood|fender|bumper)\b`;

const moves: readonly Move[] = [
  {
    said: /\b(?:row|paddle|sail|steer|swim|drift)(?:s|ed)? (?:\S+ ){0,3}(?:out|away|off)\b|\b(?:rowed|swam|casts? off|puts? (?:out )?to sea)\b/,
    from: SHORE,
    to: 'sea',
  },
  {
    said: /\b(?:runs?|ran|wades?|waded|dives?|dived|dove|jumps?|jumped|leaps?|leapt|walks?|walked|falls?|fell|goe?s?|went|rush(?:es|ed)?|plunge[sd]?|slips?|slipped|races?|raced|stumbles?|stumbled) (?:\S+ )?(?:in|into) the (?:\S+ )?(?:water|waves|surf|foam)\b/,
    from: AT_SEA,
    to: 'sea',
  },
  {
    said: /\b(?:push|drift|float|sail|spin|swim)(?:s|es|ed)? (?:\S+ )?(?:off|out|away|outside)\b|\b(?:drift|float|fall|spin|dive|jump|leap|step)(?:s|ed)? (?:\S+ )?(?:in|into|through) (?:the )?(?:dark|darkness|void|nothing|stars|emptiness|blackness|vacuum)\b/,
    from: IN_SPACE,
    to: 'open space',
    noun: 'space',
  },
  {
    said: /\bashore\b|\b(?:on|onto|across|over|up) the (?:\S+ )?(?:sand|shingle)\b/,
    from: /^(?:sea|ocean|waves|bay|lagoon)$/,
    to: 'beach',
  },
  {
    said: new RegExp(`${OUT}(?: (?:of|and|into|onto|to|in|at)\\b|$)|${AT_ITS_FRONT}`),
    from: IN_A_CAR,
    to: 'road',
  },
];

/** Where a move goes that names its end by no place word, or by a way past another place. */
export const goneTo = (
  tokens: readonly Token[],
  here: Here,
  sighting: Here,
  visited: readonly Sighting[],
): Here =>
  besideCar(tokens, here, sighting) ??
  offBoard(tokens, sighting, visited) ??
  ((sighting?.strength ?? 0) > 1 ? undefined : movedTo(tokens, here)) ??
  aboveOrBelow(tokens, visited) ??
  downFrom(tokens, here, visited) ??
  astray(tokens, here, visited) ??
  atTheHelm(tokens, here) ??
  throughDoorOf(tokens) ??
  openingOn(tokens) ??
  pastWindow(tokens, here) ??
  atWindow(tokens, here) ??
  (sighting === undefined ? (toTheWater(tokens, here, visited) ?? ontoGrass(tokens, here)) : undefined);

/** "turned the ship away from the rocks": on its deck, for who was on land. */
const atTheHelm = (tokens: readonly Token[], here: Here): Here =>
  STEERING.test(said(tokens)) && !isVehicle(here?.noun ?? '') && !WET.test(here?.noun ?? '')
    ? { name: 'deck', noun: 'deck', strength: 2 }
    : undefined;

const STEERING =
  /\b(?:turn|steer|sail|anchor)(?:s|ed|ing)? the (?:\S+ )?(?:ship|ferry|schooner|liner|steamer|trawler|freighter)\b/;

/** "push the boat into the water": on the water that the story told of, for who is away from it. */
function toTheWater(tokens: readonly Token[], here: Here, visited: readonly Sighting[]): Here {
  if (here === undefined || WET.test(here.noun) || !AFLOAT.test(said(tokens))) return undefined;
  return visited.findLast(({ noun }) => WET.test(noun));
}

const AFLOAT =
  /\b(?:push|pull|drag|slide|slid|carry|carrie|lower|launch|jump|leap|leapt|dive|dove|wade|run|ran|fall|fell|slip|float|tumble|roll)(?:s|es|d|ed|ped)? (?:\S+ ){0,4}(?:in|into|onto|on|to) the (?:\S+ )?(?:water|waves|surf|shallows)\b|\b(?:launch|row|paddle)(?:es|s|ed|d)?\b|\bset sail\b/;
const WET =
  /^(?:sea|ocean|bay|lake|river|canal|pond|stream|brook|creek|lagoon|beach|shore|coast|island|riverbank|jetty|pier|quay|harbou?r|docks?|port|boat|rowing boat|ship|raft|ferry|deck|pool|swimming pool|open space|space)$/;

/** "dragged it out onto the grass": on the grass before the shed. */
function ontoGrass(tokens: readonly Token[], here: Here): Here {
  const name = ONTO_GRASS.exec(said(tokens))?.[1];
  return name === undefined || !isIndoors(here?.noun ?? '')
    ? undefined
    : { name, noun: 'meadow', strength: 2 };
}

const ONTO_GRASS = /\bout (?:on)?to the (?:\S+ )?(grass|lawn)\b/;

/** "steps out of a black car": the car is where the story is, or on a road. */
function besideCar(tokens: readonly Token[], here: Here, sighting: Here): Here {
  if (!IN_A_CAR.test(sighting?.noun ?? '') || !OUT_OF.test(said(tokens))) return undefined;
  return here !== undefined && !IN_A_CAR.test(here.noun) ? here : { name: 'road', noun: 'road', strength: 2 };
}

/** "gets off the train": on the platform, the quay or the street, one that the story told of before if there is any. */
function offBoard(tokens: readonly Token[], sighting: Here, visited: readonly Sighting[]): Here {
  const ridden = OFF.exec(said(tokens))?.[1] ?? '';
  const [, stop, known] = STOPS.find(([ride]) => ride.test(ridden)) ?? [];
  const elsewhere = sighting !== undefined && sighting.noun !== ridden && sighting.strength > 1;
  if (stop === undefined || known === undefined || elsewhere) return undefined;
  return visited.findLast(({ noun }) => known.test(noun)) ?? { name: stop, noun: stop, strength: 2 };
}

const OFF =
  /\b(?:get|got|step|jump|climb|hop|come|came|walk)(?:s|ped|ed)? (?:off|down from|down off) (?:an?|the|his|her|their|our|my) (train|tram|bus|boat|ship|ferry|plane)\b/;
const STOPS: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^train$/, 'platform', /^(?:platform|station|railway)$/],
  [/^(?:bus|tram)$/, 'bus stop', /^(?:bus stop|street|road|square|station)$/],
  [/^(?:boat|ship|ferry)$/, 'pier', /^(?:pier|harbou?r|port|docks?|quay|jetty|marina|beach|shore|island)$/],
  [/^plane$/, 'airport', /^(?:airport|runway)$/],
];

const OUT_OF = new RegExp(`${OUT} of (?:an?|the|his|her|their)\\b`);

/** "rows out of the harbour", "pushes off into the dark", "leans on the bonnet": where one is after it. */
function movedTo(tokens: readonly Token[], here: Here): Here {
  const words = said(tokens);
  const move = moves.find(({ said: way, from }) => from.test(here?.noun ?? '') && way.test(words));
  return move && { name: move.to, noun: move.noun ?? move.to, strength: 2 };
}

/** "from the upstairs window": the room behind it, seen by who is out of doors. */
function atWindow(tokens: readonly Token[], here: Here): Here {
  const room = WINDOW.exec(said(tokens))?.[1] ?? '';
  if (room === '' || here === undefined || isIndoors(here.noun)) return undefined;
  return isIndoors(room)
    ? { name: room, noun: room, strength: 2 }
    : { name: 'upstairs room', noun: 'room', strength: 2 };
}

/** "sends her to the cellar for wine. There a mouse bows": where somebody was sent to. */
export const sentTo = (tokens: readonly Token[]): Here => {
  const noun = SENT.exec(said(tokens))?.[1] ?? '';
  return isPlaceWord(noun) ? { name: noun, noun, strength: 2 } : undefined;
};

const SENT =
  /\b(?:sends?|sent|invites?|invited|orders?|ordered) \S+ (?:down |up |out |over )?(?:to|into) the (\p{L}+)\b/u;

/** "Behind it was a garden": where those come to who opened it; what is inside of it may be a toy. */
export function openingOn(tokens: readonly Token[]): Here {
  const [way, it, is, article, ...rest] = tokens;
  const opens = /^(?:behind|beyond)$/.test(way?.lower ?? '') && it?.lower === 'it';
  if (!opens || !/^(?:is|was|lay|lies)$/.test(is?.lower ?? '') || !/^an?$/.test(article?.lower ?? ''))
    return undefined;
  const noun = rest.slice(0, 3).find(({ lower }) => isPlaceWord(lower) && !isVehicle(lower))?.lower;
  return noun === undefined ? undefined : { name: noun, noun, strength: 2 };
}

/** "ran past the window": outside of where one sits. */
const pastWindow = (tokens: readonly Token[], here: Here): Here =>
  here !== undefined && isIndoors(here.noun) && isPassingBy(tokens) ? outsideOf(here) : undefined;

/** Somebody does, and no train. */
const isPassingBy = (tokens: readonly Token[]): boolean => {
  const way = PASSING_BY.exec(said(tokens));
  const before = way === null ? '' : said(tokens).slice(0, way.index);
  return way !== null && !before.split(' ').some((word) => isVehicle(word) || forces.has(word));
};

const PASSING_BY =
  /\b(?:run|ran|walk|rush|ride|rode|hurry|hurrie|jog|march|limp|stroll|cycle|stagger|dash|race)(?:s|es|ed|d|ged)? past (?:the|his|her|their) (?:\S+ )?(?:window|windows|door)\b/;

const WINDOW =
  /\b(?:at|from|in|behind|out of) (?:the|an?|his|her|their) (upstairs|upper|top|highest|attic|bedroom|kitchen|living room|nursery|office) window\b/;

const LOW = /^(?:cellar|basement|crypt|vault|dungeon|cargo hold|mine|tunnel|shaft)$/;

/** "Below, the baby cries": in the cellar that was told of; "Above, the boots stamp": out of it again. */
function aboveOrBelow([first]: readonly Token[], places: readonly Sighting[]): Here {
  if (first === undefined || !first.after.includes(',')) return undefined;
  const here = places.at(-1);
  const isLow = ({ noun }: Sighting) => LOW.test(noun);
  if (/^(?:below|downstairs|underneath|beneath)$/.test(first.lower)) return places.findLast(isLow);
  if (!/^(?:above|upstairs|overhead)$/.test(first.lower) || here === undefined || !isLow(here))
    return undefined;
  return places.findLast((place) => !isLow(place));
}

/** "they lost the path": under the sky, for who rested in a hut. */
const astray = (tokens: readonly Token[], here: Here, visited: readonly Sighting[]): Here =>
  here !== undefined &&
  isIndoors(here.noun) &&
  /\blo(?:st|se|ses) (?:the|their|his|her) (?:way|path|trail)\b/.test(said(tokens))
    ? (visited.findLast(({ noun }) => !isIndoors(noun)) ?? outsideOf(here))
    : undefined;

/** "crept down the ladder" from the attic: below it. */
function downFrom(tokens: readonly Token[], here: Here, visited: readonly Sighting[]): Here {
  if (
    !/^(?:attic|loft)$/.test(here?.noun ?? '') ||
    !/\bdown the (?:\S+ )?(?:ladder|stairs|steps)\b/.test(said(tokens))
  )
    return undefined;
  const below = visited.findLast(({ noun }) => isIndoors(noun) && noun !== here?.noun);
  return below ?? { name: 'hallway', noun: 'hallway', strength: 2 };
}

/** "unlocks her front door": the house that somebody may be inside of next. */
export const atOwnDoor = (tokens: readonly Token[], here: Here): Here =>
  OWN_DOOR.test(said(tokens)) && !isIndoors(here?.noun ?? '')
    ? { name: 'home', noun: 'home', strength: 2 }
    : undefined;

const OWN_DOOR =
  /\b(?:unlock(?:s|ed)?|open(?:s|ed)?|reach(?:es|ed)?|(?:to|at)) (?:his|her|their|my|our|the) (?:own )?(?:front |house )door\b/;

/** "kicks the kitchen door open": into the kitchen. */
function throughDoorOf(tokens: readonly Token[]): Here {
  const room = BURST.exec(said(tokens))?.[1] ?? '';
  return isIndoors(room) ? { name: room, noun: room, strength: 2 } : undefined;
}

const BURST =
  /\b(?:(?:kick|push|smash|tear|throw|fling|shove|break)(?:s|es|ed)?|threw|tore|broke|flung|bursts? (?:in )?through)(?: (?:open|down|in))? the (kitchen|bedroom|bathroom|office|classroom|attic|cellar|living room|dining room) door\b/;

/** "dances in the stands": on the seats round the pitch; "sleeps in class", "hides below deck". */
export const amongMany = (tokens: readonly Token[]): Here => {
  const words = said(tokens);
  if (STANDS.test(words)) return { name: 'stands', noun: 'stadium', strength: 2 };
  if (/\bbelow decks?\b/.test(words)) return { name: 'cabin', noun: 'cabin', strength: 2 };
  const room = ROOMS_OF.find(([going]) => going.test(words))?.[1];
  if (room !== undefined) return { name: room, noun: room, strength: 2 };
  const ride = BY.exec(words)?.[1];
  if (ride !== undefined) return { name: ride, noun: ride, strength: 2 };
  return /\b(?:in|during) class\b/.test(words)
    ? { name: 'classroom', noun: 'classroom', strength: 2 }
    : undefined;
};

/** "ran to the vet", "at the dentist's": in the room where such a one works. */
const ROOMS_OF: readonly (readonly [RegExp, string])[] = [
  [/\b(?:to|at) (?:the|a|his|her|their) (?:vet|dentist)(?:['’]s)?(?! \p{L}+ed\b)\b/u, 'surgery'],
  [/\bat the doctor(?:['’]s)?\b|\bto the doctor['’]s\b/, 'surgery'],
  [/\b(?:to|at) the (?:barber|hairdresser)(?:['’]s)?\b/, 'salon'],
];

/** "went home by train": under way. */
const BY =
  /\b(?:go|goes|went|travels?|travell?ed|comes?|came|rides?|rode|returns?|returned|leaves?|left|arrives?|arrived)\b.* by (train|bus|tram|car|taxi|plane|ship|boat|ferry)\b/;

const STANDS =
  /(?<!\b(?:to|at|sees|for|spots|hears) (?:\S+ ){1,2})\b(?:in|into|from|on) the (?:stands|grandstand|bleachers)\b/;

/** "She rushes out.": who does it is somebody, as no fire and no time is. */
export const isRushingOut = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, capital }, at) => {
    const [way, out, next] = tokens.slice(at + 1, at + 4);
    const ends = next === undefined || /^(?:and|with|after)$/.test(next.lower);
    const being = capital || /^(?:he|she|they|we|i)$/.test(lower) || beingOf(lower) !== undefined;
    return RUSHING.test(way?.lower ?? '') && out?.lower === 'out' && ends && being;
  });

const RUSHING =
  /^(?:rush|run|storm|crawl|step|walk|hurry|dash|stumble|stagger|sneak|race|march)(?:s|es|ed)?$|^(?:ran|hurries|hurried|stepped)$/;

/** "Music comes from the chapel, and she goes in": the house that was named right before. */
export const houseIn = (tokens: readonly Token[]): Here => {
  const noun = tokens.findLast(
    ({ lower, capital }, at) =>
      !capital &&
      isIndoors(lower) &&
      tokens.slice(Math.max(0, at - 2), at).some((word) => determiners.has(word.lower)),
  )?.lower;
  return noun === undefined ? undefined : { name: noun, noun, strength: 2 };
};

/** Out of a window is no corridor, nor where "outside, it rains" of a room at home. */
export const underWindow = (tokens: readonly Token[], outside: Here, room = ''): Here => {
  const words = said(tokens);
  const isOpen = /^outside\b/.test(words) && (AT_HOME.test(room) || SKY.test(words));
  if (outside?.noun !== 'corridor' || !(isOpen || /\bout of (?:\S+ )?window\b/.test(words))) return outside;
  return { name: 'yard', noun: 'yard', strength: 2 };
};

const AT_HOME = /^(?:kitchen|bed|bedroom|nursery|bathroom|living room|dining room|parlour)$/;
const SKY =
  /\b(?:rain|rains|rained|raining|snow|snows|snowed|snowing|storm|wind|thunder|lightning|sun|moon|stars|sky|rainbow|birds?|cars?|street|dogs?)\b/;

/** "hides her brother in the cellar": he stays there, and the story may go back to where it was. */
export const isPutAway = (tokens: readonly Token[]): boolean =>
  /\b(?:hides?|hid|locks?|locked|shuts?|buries|buried) (?:(?:his|her|the|their|my) \S+|him|her|them|it) (?:up |away )?(?:in|under|behind|inside)\b/.test(
    said(tokens),
  );

/** "Outside, it starts to rain", "his mother dances in the stands": a look elsewhere, that takes nobody along. */
export const isAside = (tokens: readonly Token[]): boolean => {
  const [first] = tokens;
  const opens = first?.lower === 'outside' && first.after.includes(',');
  const words = said(tokens);
  return opens || isPassingBy(tokens) || WINDOW.test(words) || STANDS.test(words) || WATCHED_FROM.test(words);
};

/** "watches them from the porch": those who are watched are elsewhere. */
const WATCHED_FROM =
  /\b(?:watch(?:es|ed)?|observe[sd]?|spie[sd]) (?:him|her|them|it|us|me|the \S+|\p{L}+ and \p{L}+|\p{L}+)(?: \p{L}+ing)? from (?:the|an?|his|her|its|their)\b/u;

/** "Across the yard, on the roof": what is looked across is not where one is. */
export const isLookedAcross = (tokens: readonly Token[], { noun }: Sighting): boolean => {
  const end = tokens.findIndex(({ after }) => after.includes(','));
  return (
    /^(?:across|beyond|opposite)$/.test(tokens[0]?.lower ?? '') &&
    end < 5 &&
    noun.split(' ').at(-1) === tokens[end]?.lower &&
    /^(?:on|in|at|under)$/.test(tokens[end + 1]?.lower ?? '')
  );
};

/** "waits for him in the alley", "thinks of her", "waves at her": who is waited for or waved at may be elsewhere. */
export const isMissed = (tokens: readonly Token[], { from, governed, pronoun }: Mention): boolean =>
  (WATCHED_FROM.test(said(tokens)) && WATCHING.test(tokens[from - 1]?.lower ?? '')) ||
  (governed && MISSING.test(said(tokens.slice(Math.max(0, from - 2), from)))) ||
  (pronoun &&
    REACHED.test(tokens[from - 1]?.lower ?? '') &&
    // "throws her a rope from the door": seen by her.
    !tokens.slice(from).some(({ lower }) => lower === 'from'));

/** "throws her an apple", "sees him": over any distance. */
const REACHED = /^(?:throw|toss|see|hear|spot)(?:s|es)?$|^(?:threw|tossed|saw|heard|spotted)$/;
const WATCHING = /^(?:watch(?:es|ed)?|observe[sd]?|spie[sd])$/;

/** "Her father sits there": where the last place was told. */
export const isThere = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'there' &&
      at > 1 &&
      verbOf(tokens[at - 1]?.lower ?? '') !== undefined &&
      !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ''),
  );

const MISSING =
  /^(?:(?:wait|waits|waited|waiting|search|searches|searched|searching|look|looks|looked|looking|long|longs|pray|prays) for|(?:think|thinks|thinking|dream|dreams|dreaming) (?:of|about)|(?:wave|waves|waved|waving|shout|shouts|shouted|call|calls|called|wink|winks|point|points|pointed) (?:at|to|up|down))$/;

const said = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
