import type { Bible, Place } from '../bible.ts';
import { literal } from '../literal.ts';
import type { Shot } from '../shot.ts';
import { isCarried } from './carrying.ts';

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
  const props = isWarm ? shot.props.filter((prop) => !/^(the )?(warm |open )?fire$/.test(prop)) : shot.props;
  const moment = isWarm ? shot.moment.replace(byFire, '') : shot.moment;
  return { ...shot, moment, props, cast: within.map((one) => carriedBy(one, within, bible)) };
}

/** Who is within has neither helmet nor space suit on, unless that is what is told. */
export function dressedFor<T extends Bible['cast'][number]>(
  character: T,
  doing: string,
  indoors: boolean,
): T {
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

/** A room with a hearth needs no camp fire on its floor. */
const hearths = /\b(house|home|hut|cottage|cabin|farmhouse|living room|parlou?r)$/;
const byFire = / (by|beside|near|before|in front of) (the|their|his|her|its|a) (warm |open )?fire\b/;

/** Who is found lying lies, whatever is done then. */
function lyingAs(one: Told, { moment, cast }: Shot, { cast: all }: Bible): Told {
  const nameOf = (id: string): string => all.find((other) => other.id === id)?.name ?? id;
  const lies = (id: string): boolean =>
    new RegExp(`\\b${literal(nameOf(id).split(' ').at(-1)!)} (lying|unconscious|asleep)\\b`).test(moment);
  if (lies(one.id) && /^(hugging back|looking up|standing|next to|beside|near)/.test(one.doing))
    return { ...one, doing: 'lying on the floor' };
  const isOver =
    cast.some(({ id }) => id !== one.id && lies(id)) && /^(hugging|holding|shaking|lifting)/.test(one.doing);
  return isOver ? { ...one, doing: `kneeling, ${one.doing}` } : one;
}

/** Who lies on a pillow lies on a bed, and so does who sleeps at home. */
function inPlainWords(said: string, stay: Place | undefined): string {
  const isAfloat = /\bspace$/i.test(stay?.name ?? '') && /^pulling back\b/.test(said);
  const doing = isAfloat ? said.replace('pulling back', 'pulling on the cable') : said;
  const told = doing.replace(/\bon (the|his|her|its|their) (\w+ )?(pillows?|mattress|bunk)\b/, 'on the bed');
  const isHome = stay?.indoors === true && homes.test(stay.name.toLowerCase());
  return isHome && sleeps.test(told) && !somewhere.test(told) ? `${told}, in the bed` : told;
}
const homes = /\b(house|home|room|bedroom|cottage|hut|flat|apartment|cabin|chamber|farmhouse|hotel|inn)$/;
const sleeps = /^(sleeping|falling asleep|fast asleep|lying awake|lying ill|snoring|waking up)\b/;
const somewhere = /\b(on|in|under|beside|by|near|at|against|next to|alongside|behind|between|among) /;

/** Who is carried by another's words is carried, whatever its own say. */
function carriedBy(one: Told, cast: readonly Told[], bible: Bible): Told {
  const character = bible.cast.find(({ id }) => id === one.id);
  if (character === undefined) return one;
  const { name, aliases, look } = character;
  const nouns = [name, ...aliases, look.split(/,| with | in /)[0]!].flatMap((words) =>
    words.toLowerCase().split(' '),
  );
  const isMeant = (doing: string): boolean =>
    nouns.includes(/^(?:carrying|cradling) (?:the|his|her|their) (?:\w+ )?(\w+)/.exec(doing)?.[1] ?? ' ') ||
    nouns.includes(/^(?:carrying|cradling) (?:the|his|her|their) (\w+)/.exec(doing)?.[1] ?? ' ');
  const isHeld = !isCarried(one.doing) && cast.some((other) => other !== one && isMeant(other.doing));
  return isHeld ? { ...one, doing: `${one.doing}, held in both arms` } : one;
}

/** Who does the same as another does it in the same way: "sharing alongside" one who shares a loaf. */
function alike(one: Told, cast: readonly Told[]): Told {
  const verb = /^(\w+ing) (alongside|as well|close behind|a step apart)\b/.exec(one.doing)?.[1];
  const first = cast.find(({ doing }) => doing !== one.doing && doing.startsWith(`${verb} `));
  return verb === undefined || first === undefined ? one : { ...one, doing: `${first.doing}, alongside` };
}
