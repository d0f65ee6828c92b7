import type { Bible, Place } from '../bible.ts';
import { literal } from '../literal.ts';
import type { Shot } from '../shot.ts';
import { isCarried } from './carrying.ts';
import { alike } from './staging.ts';

type Told = Shot['cast'][number];

/** The shot with what each of the cast does in words that are drawn: what others' words and the moment say of it is put in. */
export function plainly(shot: Shot, bible: Bible, stays: Readonly<Record<string, string>> = {}): Shot {
  const stay = bible.places.find(({ id }) => id === shot.place);
  const isPerson = (id: string): boolean => bible.cast.some((one) => one.id === id && one.kind === 'person');
  const cast = shot.cast
    .map((one) => alike(lyingAs(one, shot, bible), shot.cast))
    .map((one) => (stays[one.id] === undefined ? one : { ...one, doing: `${stays[one.id]!}, ${one.doing}` }))
    .map((one) => ({ ...one, doing: inPlainWords(one.doing, isPerson(one.id) ? stay : undefined) }));
  const isWarm = stay?.indoors === true && hearths.test(stay.name.toLowerCase());
  const within = isWarm ? cast.map((one) => ({ ...one, doing: one.doing.replace(byFire, '') })) : cast;
  const isWorn = shot.cast.some(({ doing }) => wornPart.test(doing));
  const isMetal = metalwork.test(shot.moment);
  const props = shot.props.filter(
    (prop) =>
      !(isWarm && /^(the )?(warm |open )?fire$/.test(prop)) &&
      !(isMetal && /\bplate$/.test(prop)) &&
      !(isWorn && /\b(boot|shoe|sleeve|collar|belt)$/.test(prop)),
  );
  const plain = (isWarm ? shot.moment.replace(byFire, '') : shot.moment).replace(metalwork, '$1ing');
  const moment = isWorn ? plain.replace(heldWorn, '') : plain;
  const lifted = within.map((one) => liftsUp(one, within, bible));
  return { ...shot, moment, props, cast: lifted.map((one) => awake(carriedBy(one, lifted, bible))) };
}

/** Who is within has neither helmet nor space suit on, unless that is what is told. */
export function dressedFor<T extends Bible['cast'][number]>(
  character: T,
  doing: string,
  indoors: boolean,
  isPast: boolean,
): T {
  if (isPast && officers.test(character.look) && !oldArms.test(character.look))
    return { ...character, look: `${character.look}, a doublet` };
  if (!indoors || /suit|helmet|airlock/.test(doing) || !/space ?suit/.test(character.look)) return character;
  const bare = (words: string): string =>
    words.replace(/\b(an? )?(\w+ )?space ?suit\b/, 'a plain white suit, bareheaded');
  return {
    ...character,
    look: bare(character.look),
    lookShort: bare(character.lookShort),
    tags: character.tags.map(bare),
  };
}

/** No peaked caps and no khaki before their time. */
const officers =
  /\b(soldier|sergeant|corporal|general|colonel|lieutenant|captain|sentry|trooper|private|guardsman)s?\b/;
const oldArms = /\b(leather coats?|neck cloths?|doublet|breastplate|armou?r|pirate|ship)\b/;

/** A room with a hearth needs no camp fire on its floor. */
const hearths = /\b(house|home|hut|cottage|cabin|farmhouse|living room|parlou?r)$/;
/** No dish. */
const metalwork = /\b(weld|rivet|bolt|screw|solder|hammer)\w* (an?|the) (\w+ ){0,2}plates?\b/;
const byFire = / (by|beside|near|before|in front of) (the|their|his|her|its|a) (warm |open )?fire\b/;

/** Who is found lying lies, whatever is done then. */
function lyingAs(one: Told, { moment, cast }: Shot, { cast: all }: Bible): Told {
  const nameOf = (id: string): string => all.find((other) => other.id === id)?.name ?? id;
  const lies = (id: string): boolean =>
    new RegExp(`\\b${literal(nameOf(id).split(' ').at(-1)!)} (lying|unconscious|asleep)\\b`).test(moment);
  if (lies(one.id) && /^(hugging back|looking up|standing|next to|beside|near)/.test(one.doing))
    return { ...one, doing: isStill.test(moment) ? 'lying on the floor, eyes closed' : 'lying on the floor' };
  const isOver =
    cast.some(({ id }) => id !== one.id && lies(id)) && /^(hugging|holding|shaking|lifting)/.test(one.doing);
  return isOver ? { ...one, doing: `kneeling sadly, ${one.doing}` } : one;
}

const isStill = /\b(dark|unconscious|lifeless|dead|asleep|switched off|motionless)\b/;

/** Who lies on a pillow lies on a bed, and so does who sleeps at home. */
function inPlainWords(said: string, stay: Place | undefined): string {
  const whole = said.replace(wornPart, '$1');
  const doing = /\bspace$/i.test(stay?.name ?? '') ? outInSpace(whole) : whole;
  const told = doing.replace(/\bon (the|his|her|its|their) (\w+ )?(pillows?|mattress|bunk)\b/, 'on the bed');
  const isHome = stay?.indoors === true && homes.test(stay.name.toLowerCase());
  return isHome && sleeps.test(told) && !somewhere.test(told) ? `${told}, in the bed` : told;
}

/** Who has another by the boot or the sleeve has hold of that one, and of nothing loose. */
const wornPart =
  /^((?:grab|grabb|seiz|clutch|grasp|catch|tugg)ing the \w+)['’]s (?:\w+ )?(?:boot|shoe|sleeve|collar|belt)\b/;
const heldWorn = / (?:his|her|their|\w+['’]s) (?:\w+ )?(boot|shoe|sleeve|collar|belt)\b/;

/** Who has come out of a ship or works at it is at its hull. */
const outInSpace = (said: string): string =>
  said
    .replace(/^pulling back\b/, 'pulling on the cable')
    .replace(
      /^(climb|clamber|crawl)ing out (of|through|from) the (\w+ )?(airlock|hatch)\b/,
      '$1ing out onto the hull',
    )
    .replace(
      /^(weld|repair|mend|fix|patch|bolt|screw|hammer)ing\b(?!.*\bhull\b)[^,]*/,
      'working on the hull',
    );

const homes = /\b(house|home|room|bedroom|cottage|hut|flat|apartment|cabin|chamber|farmhouse|hotel|inn)$/;
const sleeps = /^(sleeping|falling asleep|fast asleep|lying awake|lying ill|snoring|waking up)\b/;
const somewhere = /\b(on|in|under|beside|by|near|at|against|next to|alongside|behind|between|among) /;

/** What somebody is called by, without what only its look says of it. */
function nounsFor({ name, aliases, look }: Bible['cast'][number]): ReadonlySet<string> {
  const head = look
    .split(/,| with | in /)[0]!
    .split(' ')
    .at(-1)!;
  return new Set([name, ...aliases, head].flatMap((words) => words.toLowerCase().split(' ')));
}

/** Who picks up a child or a beast has it in the arms. */
function liftsUp(one: Told, cast: readonly Told[], { cast: all }: Bible): Told {
  const found = picks.exec(one.doing) ?? picksLate.exec(one.doing);
  const load = found?.[1] ?? found?.[2];
  if (load === undefined) return one;
  const isLight = ({ id, kind, age }: Bible['cast'][number]): boolean =>
    (kind === 'animal' || age === 'child') && cast.some((other) => other.id === id && other !== one);
  const other = all.find((each) => isLight(each) && load.split(' ').some((word) => nounsFor(each).has(word)));
  return other === undefined ? one : { ...one, doing: `cradling the ${load}` };
}
const picks =
  /^(?:pick|snatch|scoop|lift|sweep|gather|catch|hoist)ing up (?:the|his|her|their) ((?:\w+ )?\w+)/;
const picksLate =
  /^(?:(?:pick|snatch|scoop|lift|sweep|gather)ing (?:the|his|her|their) ((?:\w+ )?\w+) up|(?:tak|lift|gather|hold)ing (?:the|his|her|their) ((?:\w+ )?\w+) in(?:to)? (?:the|his|her) arms)\b/;

/** Who is carried by another's words is carried, whatever its own say. */
function carriedBy(one: Told, cast: readonly Told[], bible: Bible): Told {
  const character = bible.cast.find(({ id }) => id === one.id);
  if (character === undefined) return one;
  const nouns = nounsFor(character);
  const isMeant = (words: string | undefined): boolean =>
    words !== undefined && words.split(' ').some((word) => nouns.has(word));
  for (const { doing } of cast.filter((other) => other !== one)) {
    const [, lap] = inLap.exec(doing) ?? [];
    if (isMeant(lap)) return { ...one, doing: 'resting, held in the lap' };
    const [, load] = loads.exec(doing) ?? [];
    if (!isMeant(load)) continue;
    if (character.kind === 'person' && onShoulders.test(doing))
      return { ...one, doing: 'held on the shoulders' };
    return isCarried(one.doing) ? one : { ...one, doing: `${one.doing}, held in both arms` };
  }
  return one;
}
/** Who has somebody asleep in the lap is awake. */
const awake = (one: Told): Told => ({ ...one, doing: one.doing.replace(sleeper, '$1') });
const sleeper =
  /\b(with (?:the|an?|his|her|their) (?:\w+ ){1,2}?)(?:(?:fast )?asleep|sleeping|snoring|dozing) (?=(?:in|on|at|against|beside) )/;
const loads = /^(?:carrying|cradling) (?:the|his|her|their) ((?:\w+ )?\w+)/;
const onShoulders = /\b(on (the|his|her) shoulders|piggy-?back)\b/;
const inLap =
  /\bwith (?:the|an?|his|her|their) ((?:\w+ ){1,2}?)(?:(?:fast )?asleep |sleeping |curled up |purring |lying |resting )?(?:in|on) (?:the|his|her) (?:lap|knees)\b/;
