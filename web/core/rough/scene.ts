import type { Bible, Place } from '../bible.ts';
import { literal } from '../literal.ts';
import type { Shot } from '../shot.ts';
import type { Berth, Told } from './aboard.ts';
import { type Actor, type Touch, actorOf } from './actor.ts';
import { formOf } from './being.ts';
import { carries, isCarried, isOnLap, isOnShoulders, sitsOnIt } from './carrying.ts';
import { type Camera, type Subject, cameraFor, captionHeight } from './framing.ts';
import { isFacing, placeAboard, placeActors, placeFront } from './place-actors.ts';
import { type Member, type PlacedActor, type PlacedProp, closeUps } from './placed.ts';
import { type PoseName, poseOf } from './pose.ts';
import type { Prop } from './prop.ts';
import type { Named } from './props.ts';
import type { Size } from './shapes.ts';
import { type Staging, stagingOf } from './staging.ts';
import { isBoat, isCar } from './vehicle-words.ts';
import { type Vocabulary, isUnderWater, lastWordOf } from './vocabulary.ts';
import { looksIntoWell } from './words.ts';

/** A shot on its stage: who and what, where, seen by which camera. Both lists run from far to near. */
export interface Scene {
  camera: Camera;
  actors: PlacedActor[];
  props: PlacedProp[];
  indoors: boolean;
  place: Place | undefined;
  /** Whether nobody has engines and electric light yet. */
  isPast: boolean;
}

const mostActors = 6;
const cramped = /\b(car|cab|back ?seat|truck|van|taxi|lorry|jeep|cockpit|carriage)$/;
/** Where all sit in rows, asleep too. */
const rows =
  /\b(bus|train|tram|plane|aeroplane|airplane|coach|carriage|subway|metro|cinema|theat(er|re)|classroom|class|lecture hall|church|airport|waiting room|station|platform)$/;
const somebody: Subject = { top: 170, stature: 170, head: 36, width: 60, breadth: 60, above: 0, reach: 0 };

/** Places the cast and the props of a shot above a strip of this height. Cast that the bible does not know is left out. */
export function sceneOf(
  told: Shot,
  bible: Bible,
  board: Size,
  vocabulary: Vocabulary,
  staging = stagingOf([told])[0],
  strip = captionHeight,
): Scene {
  const given = vocabulary.things.plainly(told, bible, staging?.stays);
  const place = placeFor(given, bible, vocabulary);
  const indoors = place?.indoors ?? false;
  const isPast = vocabulary.things.isLongAgo(bible);
  const surroundings = {
    names: namesIn(given, bible),
    worn: looksOf(given, bible),
    indoors,
    place: place?.name.toLowerCase() ?? '',
    isPast,
  };
  const props = vocabulary.things.propsOf(given, surroundings);
  const shot = { ...given, size: sizeFor(given) };
  const isCramped = indoors && cramped.test(place?.name.toLowerCase() ?? '');
  const cast = castOf(shot, bible, props, {
    indoors,
    isCramped,
    isPast,
    vocabulary,
    facing: staging?.facing ?? {},
  });
  const leaders = cast.filter(({ berth }) => berth?.isFirst !== false);
  const front = leaders.slice(0, shot.size === 'over-the-shoulder' && leaders.length > 1 ? 1 : 0);
  const rest = leaders.slice(front.length);
  const camera = cameraFor(shot.size, shot.angle, subjectOf(shot, rest, props), board, strip);
  const back = front.map((member) => placeFront(member, camera));
  const placed = [...placeActors(shot, rest, camera, front[0]), ...back];
  const actors = vocabulary.things.meet(placeAboard(placed, cast, camera), cast, camera);
  if (!closeUps.has(shot.size)) vocabulary.things.makeRoom(actors, camera);
  // Before things are given into hands, and after some have moved whom they are given.
  for (const one of actors) keepHead(one, board.width);
  const things = vocabulary.things.placeProps(props, actors, camera, shot, indoors);
  for (const one of actors) keepHead(one, board.width);
  return { camera, actors: holdersLast(actors, camera), props: things, indoors, place, isPast };
}

/** Whatever moved somebody, the head stays in the picture. */
function keepHead(one: PlacedActor, width: number): void {
  const head = one.x + one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1);
  one.x += Math.min(width * 0.96, Math.max(width * 0.04, head)) - head;
}

/** Of those side by side, who has something in the hand is before the others: it is to be seen. */
function holdersLast(actors: PlacedActor[], { scale }: Camera): PlacedActor[] {
  const isBeside = (one: PlacedActor): boolean => Math.abs(one.scale / scale - 1) < 0.01 && !one.isAboard;
  const last = actors.findLastIndex(isBeside);
  const side = actors.slice(0, last + 1);
  const holders = side.filter((one) => one.held !== null && isBeside(one));
  return [...side.filter((one) => !holders.includes(one)), ...holders, ...actors.slice(last + 1)];
}

/** Nobody looks over the shoulder of one who is alone or lies down. */
function sizeFor({ size, cast }: Shot): Shot['size'] {
  if (size !== 'over-the-shoulder') return size;
  return cast.length > 1 && !/\b(asleep|sleep|lies|lying)/.test(cast[0]!.doing) ? size : 'medium shot';
}

const outside = (name: string): Place => ({
  id: name,
  name,
  aliases: [],
  look: '',
  tags: [],
  indoors: false,
});

/**
 * Where the shot is seen to be: who rows or rides is not in the room that the words lead to, nor a boat on land, and all of
 * somebody in a car is seen from the road.
 */
function placeFor(shot: Shot, bible: Bible, vocabulary: Vocabulary): Place | undefined {
  const place = bible.places.find(({ id }) => id === shot.place);
  // The well that somebody looks into is before that one, and not behind.
  if (shot.cast.some(({ doing }) => looksIntoWell.test(doing)) && /\bwell$/i.test(place?.name ?? ''))
    return outside('open ground');
  if (isUnderWater(shot.moment)) return outside('underwater');
  const isAtSea = /\b(sea|ocean|lake|river|water|bay)$/i.test(place?.name ?? '');
  if (isAtSea && shot.cast.some(({ doing }) => inBow.test(doing))) return outside('boat');
  if (place !== undefined && isBoat(place.name)) return outside('boat');
  const isFar = shot.size === 'wide shot' || shot.size === 'full shot';
  if (isFar && isCar(place?.name ?? '')) return outside('road');
  // Who has a bed of its own needs no second one in the room.
  if (
    place !== undefined &&
    /\bbed(room| ?chamber)?$/i.test(place.name) &&
    shot.cast.some(({ doing }) => ownBed.test(doing))
  )
    return { ...place, name: 'plain room', aliases: [], tags: [], look: '' };
  if (place?.indoors !== true || cramped.test(place.name.toLowerCase())) return place;
  const vehicles = shot.cast.map(({ doing }) => vocabulary.vehicles?.vehicleOf(doing, '', vocabulary));
  const vehicle = vehicles.find((one) => one);
  if (!vehicle || vehicle.isSmall) return place;
  return outside(vehicle.isAfloat ? 'lake' : 'road');
}

const ownBed = /\b(in|on|into|onto) (the|his|her|a|their) (\w+ )?bed\b/i;
const inBow = /\bin (the|its|a) (bow|stern|(\w+ )?(boat|dinghy|canoe|raft))\b/i;
/** Who hides behind the rock or lies in bed needs it, though the place is called so too. */
const uses = (place: string): RegExp => {
  const name = literal(lastWordOf(place));
  const lying = /^(bed|sofa|couch|bench|hammock|chair|armchair)$/i.test(name) ? '|in|on|into' : '';
  // Who jumps into the boat that the place is sits in that one.
  const into = /(boat|ship|raft|canoe|dinghy|car|bus|train)$/i.test(name) ? '' : '|down|into';
  const where = `behind|under|beneath|onto|top of|against${into}${lying}`;
  return new RegExp(`\\b(${where}) ((an?|the|his|her|their) )?(\\w+ )?${name}`, 'i');
};

/** Names that are no things: the place's, and the capital letters of the cast. */
function namesIn(shot: Shot, bible: Bible): string[] {
  const place = bible.places.find(({ id }) => id === shot.place);
  const climbs = shot.cast.some(
    ({ doing }) => /climb|clamber|scrambl/i.test(doing) && /climb|ascend|clamber/.test(poseOf(doing, false)),
  );
  const isUsed = (name: string): boolean => shot.cast.some(({ doing }) => uses(name).test(doing));
  const where =
    place === undefined || climbs ? [] : [place.name, ...place.aliases].filter((name) => !isUsed(name));
  const people = bible.cast.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((one) => one.split(' ')),
  );
  // "the baby owl" is no baby.
  const beasts = bible.cast.filter(({ name, kind }) => kind === 'animal' && name.includes(' '));
  return [...where, ...beasts.map(({ name }) => name), ...people.filter((word) => /^\p{Lu}/u.test(word))];
}

function looksOf(shot: Shot, bible: Bible): string {
  const shown = bible.cast.filter(({ id }) => shot.cast.some((member) => member.id === id));
  return shown.map(({ look }) => look.toLowerCase()).join('. ');
}

const isBaby = /\b(baby|infant|newborn)\b/i;

const noCrews: { berths: ReadonlyMap<string, Berth>; ridden: ReadonlySet<string> } = {
  berths: new Map(),
  ridden: new Set(),
};

type Around = Pick<Scene, 'indoors' | 'isPast'> & Staging & { vocabulary: Vocabulary; isCramped: boolean };

function castOf(
  shot: Shot,
  bible: Bible,
  props: readonly Named[],
  { indoors, isCramped, isPast, vocabulary, facing }: Around,
): Member[] {
  const named = shot.cast.flatMap((member) => {
    const character = bible.cast.find(({ id }) => id === member.id);
    if (character === undefined) return [];
    return [{ ...member, character: vocabulary.things.dressedFor(character, member.doing, indoors, isPast) }];
  });
  // Whoever has a baby has it in the arms.
  const known = named.map((one) => {
    const isHeld = isBaby.test(one.character.look) && !isCarried(one.doing);
    const has = (other: Told): boolean => other !== one && carries(other.doing) && isBaby.test(other.doing);
    return isHeld && named.some(has) ? { ...one, doing: `${one.doing}, carried by another` } : one;
  });
  const hasArms = known.some(
    ({ doing, character }) => carries(doing) && /figure|robot/.test(formOf(character, vocabulary).is),
  );
  const name = bible.places.find(({ id }) => id === shot.place)?.name ?? '';
  const { berths, ridden } =
    (isCramped ? undefined : vocabulary.vehicles?.crewsOf(known, { place: name, vocabulary })) ?? noCrews;
  const actorFor = ({ id, character, doing: told }: Told, touch?: Touch): Actor => {
    const doing = isCarried(told) && (!hasArms || isOnLap(told)) ? told + sitsOnIt : told;
    return actorOf(character, doing, {
      indoors,
      isCramped,
      sits: rows.test(name.toLowerCase()),
      isClose: closeUps.has(shot.size),
      isNear: shot.size !== 'wide shot' && shot.size !== 'full shot',
      holds:
        !/\bon (the|his|her) lap\b/.test(doing) &&
        props.some(({ prop }) => prop.where === 'hand' && prop.words.test(doing.toLowerCase())),
      berth: berths.get(id) ?? null,
      vocabulary,
      stance: stanceFor(character, doing, name, vocabulary),
      ...touch,
    });
  };
  const members = known.map((one): Member => {
    const berth = berths.get(one.id) ?? null;
    const facesLeft = (facing[berth?.leader ?? one.id] ?? 'right') === 'left';
    return { actor: actorFor(one), side: one.side, facesLeft, berth };
  });
  if (!closeUps.has(shot.size))
    vocabulary.things.takeHold(members, ({ actor: { character } }, touch) =>
      actorFor(
        known.find(({ id }) => id === character.id)!,
        touch,
      ),
    );
  return members.filter(({ actor }) => !ridden.has(actor.character.id)).slice(0, mostActors);
}

/** The pose that is told by where somebody is, or by what is drawn with it. */
const stanceFor = (
  { kind }: Told['character'],
  doing: string,
  place: string,
  { things }: Vocabulary,
): PoseName | undefined =>
  weightless(doing, place) ??
  (isOnShoulders(doing) ? 'ride' : undefined) ??
  (kind === 'animal' ? undefined : things.stanceOf(doing));

/** Who has nothing to stand on floats, whatever the hands do. */
const weightless = (doing: string, place: string): PoseName | undefined =>
  /\bspace$/i.test(place) && !/\bhull\b/.test(doing) && stands.test(poseOf(doing, false))
    ? 'float'
    : undefined;
const stands =
  /^(stand|walk|hold|pull|run|fall|reach|marvel|stumble|haul|catch|sit|take|call|climb|clamber|ascend)$/;

/** What the camera is set for: the first of the cast in a close-up, else all who can share its plane. */
function subjectOf(shot: Shot, cast: readonly Member[], props: readonly Named[]): Subject {
  if (cast.length === 0) return props[0] === undefined ? somebody : propSubject(shot, props[0].prop);
  const subjects = cast.filter(isFacing(shot, cast)).map(({ actor }) => towering(actor.subject, shot.size));
  const isPile = cast.some(({ actor }) => /\blying underneath\b/.test(actor.doing));
  const largest = (part: 'top' | 'stature' | 'head' | 'above' | 'width'): number =>
    Math.max(...subjects.map((subject) => subject[part]));
  return {
    top: largest('top'),
    stature: largest('stature'),
    head: largest('head'),
    width: isPile ? largest('width') * 1.3 : subjects.reduce((sum, { width }) => sum + width * 1.08, 0),
    breadth: subjects.reduce((sum, { breadth }) => sum + breadth * 1.3, 0),
    above: largest('above'),
    reach: reachOf(shot, cast, subjects),
  };
}

/** What must be seen below the heads, or beside a beast: a wide shot shows room around it; a boat is as large as it is. */
function reachOf({ size, place }: Shot, cast: readonly Member[], subjects: readonly Subject[]): number {
  const top = Math.max(...subjects.map((one) => one.top));
  if (size === 'wide shot') {
    const isAfloat =
      isBoat(place?.replaceAll('-', ' ') ?? '') || cast.some(({ actor }) => inBow.test(actor.doing));
    const width = Math.max(...subjects.map((one) => one.width));
    return isAfloat ? 0 : Math.min(120, Math.max(top * 1.6, Math.min(width, top * 2.4)));
  }
  if (size === 'full shot') return 0;
  return top - Math.min(...subjects.map((one) => one.top - one.above - one.head * 1.6));
}

/** A giant is larger in the picture than anybody else would be, and may lose the head for it. */
function towering(subject: Subject, size: Shot['size']): Subject {
  if (size !== 'wide shot' || subject.stature < 300) return subject;
  return { ...subject, top: subject.top * 0.6, stature: subject.stature * 0.6 };
}

function propSubject(shot: Shot, { size, where }: Prop): Subject {
  const isNear = closeUps.has(shot.size) || shot.size === 'medium shot';
  if (!isNear || where !== 'hand') return { ...somebody, width: Math.max(somebody.width, size) };
  const [top, width] = [size * 1.2, size * 1.6];
  return { top, stature: top, head: size, width, breadth: width, above: 0, reach: 0 };
}
