import type { Shot } from '../shot.ts';
import { type Camera, groundAt } from './framing.ts';
import { actsOf } from './acts.ts';
import { clearFaces } from './faces.ts';
import { farScale } from './place-actors.ts';
import { type PlacedActor, type PlacedProp, closeUps } from './placed.ts';
import { give } from './handing.ts';
import { isLeftOut } from './left-out.ts';
import { type Prop, wordsFor } from './prop.ts';
import type { Named } from './props.ts';
import { extentOf } from './sketch.ts';
import { supportOf } from './support.ts';
import { tieOf } from './ties.ts';

/** Gives things into hands and puts the others down: under or beside who uses them, else where there is room. */
export function placeProps(
  props: readonly Named[],
  actors: readonly PlacedActor[],
  camera: Camera,
  { size, moment }: Shot,
  indoors: boolean,
): PlacedProp[] {
  const placed: PlacedProp[] = [];
  for (const { prop, many, isUsed } of props) {
    if (
      isLeftOut(prop, actors) ||
      (!isUsed && isAnybodys(prop, actors)) ||
      (camera.isNear && isFlat(prop)) ||
      isHiddenByBack(prop, actors) ||
      actors.some(
        ({ actor }) =>
          isOf(prop, actor) ||
          isShownByAct(prop, actor, camera) ||
          (!closeUps.has(size) && isInAct(prop, actor)),
      )
    )
      continue;
    const caught = tieOf(prop, actors, camera.board.width) ?? caughtIn(prop, actors);
    if (caught !== undefined) {
      placed.push(caught);
      continue;
    }
    const vessel =
      prop.where === 'hand'
        ? actors.find(({ actor }) => actor.isPerson && isVessel(prop, actor.doing))
        : undefined;
    if (vessel !== undefined) {
      placed.push(
        ...withTable(belowHand(prop, vessel, camera), vessel, placed, { ...camera, isNear: true }, indoors),
      );
      continue;
    }
    const owner = prop.where === 'hand' || isPortable(prop) ? ownerOf(prop, actors, moment) : undefined;
    if (
      actors.some(
        ({ actor }) => (!actor.isPerson && isTool(prop, actor.doing)) || isWrapped(prop, actor.doing),
      )
    )
      continue;
    const busy = prop.where === 'hand' ? busyWith(prop, actors) : undefined;
    const under = supportOf(prop, actors, camera);
    if (under !== undefined && prop.where === 'hand') placed.push(under);
    else if (owner !== undefined) {
      if (indoors && isTableWork(prop, owner.actor, camera))
        placed.push(...atTable(prop, owner, placed, camera));
      else give(prop, owner, placed, camera, size, actors);
      if (many || /\bshar(es|ing)\b/.test(owner.actor.doing)) shareAmong(actors, prop);
    } else if (under !== undefined) placed.push(under);
    else if (busy !== undefined)
      placed.push(...withTable(inReach(prop, busy, camera), busy, placed, camera, indoors));
    else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => (many ? inRow(one) : [one])));
  }
  return clearFaces(placed, actors, camera);
}

/** A puddle or a rug is under the edge of a near picture. */
const isFlat = ({ where, sketch }: Prop): boolean => where === 'ground' && extentOf(sketch).top < 12;

/** What somebody does whose back we see is before that one. */
function isHiddenByBack(prop: Prop, actors: readonly PlacedActor[]): boolean {
  const users = actors.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
  return prop.where === 'hand' && users.length > 0 && users.every(({ view }) => view === 'back');
}

/** Whether a small thing that only the moment names may be in the hand of any of several. */
const isAnybodys = ({ where }: Prop, actors: readonly PlacedActor[]): boolean =>
  where === 'hand' && actors.filter(({ actor }) => actor.isPerson).length > 1;

/** What is drawn where the hands go. */
const isInAct = (prop: Prop, { doing, isPerson }: PlacedActor['actor']): boolean =>
  isPerson &&
  actsOf(doing).some(({ shows }) => shows?.test(wordsFor(prop, doing.toLowerCase()) ?? '') === true);

/** What is drawn with the doing itself: the tree that is planted, the rope that somebody hangs on. */
function isShownByAct(
  { words }: Prop,
  { poseName, doing }: PlacedActor['actor'],
  { isNear }: Camera,
): boolean {
  if (!words.test(doing.toLowerCase())) return false;
  if (poseName === 'plant')
    return !isNear && ['sapling', 'tree', 'bush', 'seed', 'potted plant'].some((one) => words.test(one));
  if (poseName === 'slump') return words.test('soup') || words.test('plate') || words.test('cake');
  return (poseName === 'swing' || poseName === 'hang') && words.test('rope');
}

/** What something is dropped or put into, by the words. */
const isVessel = (prop: Prop, doing: string): boolean => {
  const word = wordsFor(prop, doing.toLowerCase());
  return (
    word !== undefined &&
    new RegExp(
      `^(drop|put|throw|toss|fling|slip|drip|plac|lay|add|pour|plop|crumbl|sprinkl|bath|wash|soak|dip|dunk|rins)\\w* (?!.*\\bout of\\b).{2,40}\\b(in|into|inside) (the|an?|his|her) (\\w+ )?${word}`,
    ).test(doing.toLowerCase())
  );
};

/** Beasts use no tool, though a word for what they do names one: digs, sweeps. */
const isTool = (prop: Prop, doing: string): boolean =>
  /^(dig|sweep|clean|knead|sew|stitch|writ|paint|wip)/.test(wordsFor(prop, doing.toLowerCase()) ?? '');

/** What somebody has round the shoulders is drawn with them. */
const isWrapped = (prop: Prop, doing: string): boolean =>
  /\bwrapp?ed (up )?in\b/.test(doing) &&
  /blanket|quilt|towel/.test(wordsFor(prop, doing.toLowerCase()) ?? '');

/** Whose hand would have a thing, if it had not another. */
const busyWith = (prop: Prop, actors: readonly PlacedActor[]): PlacedActor | undefined =>
  actors.find(
    ({ held, view, actor: { isPerson, doing } }) =>
      isPerson &&
      held !== null &&
      view !== 'back' &&
      prop.words.test(doing.toLowerCase()) &&
      !isOnlySeen(prop, doing) &&
      !isOnlyNear(prop, doing),
  );

/** Before the hands. */
function inReach(prop: Prop, { actor, x, y, scale, facesLeft }: PlacedActor, { stage }: Camera): PlacedProp {
  const { stature } = actor.subject;
  return {
    prop,
    x: x + stature * 0.44 * scale * (facesLeft ? -1 : 1),
    y: Math.min(stage * 0.86, y - stature * 0.34 * scale),
    scale: Math.max(scale, (stage * 0.06) / prop.size),
    isBehind: false,
  };
}

/** Beneath what is dropped: lower than the hand by the length of a forearm. */
function belowHand(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const [ahead, up] = one.actor.hand;
  const { x, y, scale, facesLeft } = one;
  return {
    prop,
    x: x + (ahead + 4) * scale * (facesLeft ? -1 : 1),
    y: Math.min(camera.stage * 0.92, y - Math.max(20, up - 46) * scale),
    scale: Math.max(scale, (camera.stage * 0.06) / prop.size),
    isBehind: false,
  };
}

const isTable = ({ prop }: PlacedProp): boolean => prop.where === 'ground' && prop.size > 60;

/** What is worked at with both hands lies on a table, in a room. */
const isTableWork = (
  { where, size }: Prop,
  { doing, isPerson, pose }: PlacedActor['actor'],
  { isNear }: Camera,
): boolean =>
  isPerson &&
  isNear &&
  where === 'hand' &&
  size <= 60 &&
  pose.seat === 'none' &&
  pose.turn === 0 &&
  atWork.test(doing) &&
  !/\b(table|desk|counter|bench)\b/.test(doing);
const atWork =
  /\b(chop|grind|crush|wrap|unwrap|arrang|sort|stamp|mix|repair|mend|fix|glu(es|ing)|assembl|decorat|weigh|sharpen|grat(es|ing)|season|fill|seal)/i;

const catches = /trap|snare|net|wire|rope|noose|chain|string|thread|bucket/;

/** At the foot of who is caught in it. */
function caughtIn(prop: Prop, actors: readonly PlacedActor[]): PlacedProp | undefined {
  const told = actors.find(({ actor: { doing } }) => {
    const word = wordsFor(prop, doing.toLowerCase());
    return (
      word !== undefined &&
      catches.test(word) &&
      new RegExp(
        `\\b(paw|foot|leg|ankle|hoof|tail|wing)s? (\\w+ )?in (an?|the|his|her) (\\w+ )?${word}`,
        'i',
      ).test(doing)
    );
  });
  const one = actors.find((other) => told !== undefined && other !== told && !other.actor.isPerson) ?? told;
  if (one === undefined) return undefined;
  const { x, y, scale, facesLeft, actor } = one;
  const low = prop.where === 'hand' ? prop.size * 0.4 : 0;
  const ahead = actor.isPerson ? 0 : actor.subject.width * 0.25;
  return { prop, x: x + ahead * scale * (facesLeft ? -1 : 1), y: y + low * scale, scale, isBehind: false };
}

/** Where the hands are. */
function atTable(
  prop: Prop,
  owner: PlacedActor,
  placed: readonly PlacedProp[],
  camera: Camera,
): PlacedProp[] {
  const { actor, x, scale, facesLeft } = owner;
  const grown = Math.max(scale, (camera.stage * 0.09) / prop.size);
  const ahead = (actor.hand[0] + 14) * scale * (facesLeft ? -1 : 1);
  const one = { prop, x: x + ahead, y: owner.y, scale: grown, isBehind: false };
  return withTable(one, owner, placed, camera, true);
}

/** Something for both hands, of which one is free for what lies before them. */
const sideTable: Prop = {
  words: /^\b$/,
  where: 'ground',
  size: 110,
  sketch: [
    ['=', -34, 76, -34, 0],
    ['=', 34, 76, 34, 0],
    ['t', -42, 76, 42, 76, 42, 84, -42, 84],
  ],
};

/** In a room, what is used besides what is in the hand stands on a table, where there is not one. */
function withTable(
  one: PlacedProp,
  { actor, y, scale }: PlacedActor,
  placed: readonly PlacedProp[],
  { squash, isNear }: Camera,
  indoors: boolean,
): PlacedProp[] {
  const hasTable = placed.some(isTable);
  if (
    !indoors ||
    !isNear ||
    hasTable ||
    one.prop.size > 40 ||
    actor.pose.seat !== 'none' ||
    actor.pose.turn !== 0
  )
    return [one];
  const size = (actor.subject.stature / 170) * scale;
  const { prop, scale: grown } = one;
  const foot = y - 84 * size * squash + (extentOf(prop.sketch).bottom + prop.size * 0.4) * grown;
  return [
    { prop: sideTable, x: one.x, y, scale: size, isBehind: false },
    { ...one, y: foot },
  ];
}

/** Of many, who does the same alongside has one too. */
function shareAmong(actors: readonly PlacedActor[], prop: Prop): void {
  for (const one of actors)
    if (/\b(alongside|as well|close behind|a step apart)\b/.test(one.actor.doing)) one.held ??= prop;
}

/** Whether a thing is one of the cast, or what one of them goes with. */
function isOf(
  { words }: Prop,
  { character, doing, poseName, isPerson, rides }: PlacedActor['actor'],
): boolean {
  if ((!isPerson || words.test('baby')) && words.test(character.name.toLowerCase())) return true;
  if (rides?.test(words.exec(doing.toLowerCase())?.[0] ?? '')) return true;
  const goes = poseName === 'ride' || poseName === 'row' || poseName === 'sitOnGround';
  return (
    goes && vehicles.test(words.source) && (poseName !== 'sitOnGround' || words.test(doing.toLowerCase()))
  );
}

const vehicles = /bicycle|motorbike|sled|boat|oar|cart|taxi|truck/;

/** Three of a kind stand for many. */
function inRow(one: PlacedProp): PlacedProp[] {
  const apart = one.prop.size * one.scale * (one.prop.where === 'sky' ? 1.2 : 0.75);
  return [-1, 1, 0].map((step) => ({
    ...one,
    x: one.x + step * apart,
    scale: one.scale * (step === 0 ? 1 : 0.92),
  }));
}

/** Who has a small thing: who does something with it; an animal has it in its mouth. */
function ownerOf(prop: Prop, actors: readonly PlacedActor[], moment: string): PlacedActor | undefined {
  const isLarge = prop.where !== 'hand';
  const free = actors.filter(
    ({ held, view, actor }) =>
      held === null &&
      view !== 'back' &&
      !isOnlySeen(prop, actor.doing) &&
      !isOnlyNear(prop, actor.doing) &&
      (!isLarge || lifts.test(actor.doing)),
  );
  const using = free.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
  const people = free.filter(({ actor }) => actor.isPerson);
  if (isLarge) return using.find(({ actor }) => actor.isPerson && !isAim(prop, actor.doing));
  return (
    using.find(({ actor }) => actor.isPerson) ??
    using.find(({ actor }) => carries.test(actor.doing)) ??
    (actors.some(({ actor }) => prop.words.test(actor.doing.toLowerCase()))
      ? undefined
      : (people.find(({ actor }) => prop.words.test(namesOf(actor))) ??
        people.find(({ actor }) => actor.pose.hands > 0) ??
        (isApart(prop, moment) ? undefined : people.find(({ actor }) => actor.pose.turn === 0))))
  );
}

/** What two arms can hold, though it is no thing for a hand. */
const isPortable = ({ where, size }: Prop): boolean => where === 'ground' && size <= 90;
const lifts =
  /\b((un)?load(s|ing)?|stack(s|ing)?(?! of)|carr(y|ies|ying)|bring(s|ing)?|lift(s|ing)?|hold(s|ing)?|mov(es|ing) (in|out|into)|haul(s|ing)?|steal(s|ing)?|lug(s|ging)?|deliver(s|ing)?|giv(es|ing)|offer(s|ing)?|fetch(es|ing)?|rais(es|ing)|throw(s|ing)?|catch(es|ing)?)\b/i;

/** Whether the words name a large thing only as where something else goes or belongs: the key to the chest. */
const isAim = ({ words }: Prop, doing: string): boolean =>
  new RegExp(
    `\\b(to|of|for|at|from|into|onto|on|in) ((an?|the|his|her|its|their) )(\\w+ )?(${words.source.replaceAll('\\b', '')})`,
    'i',
  ).test(doing);

const namesOf = ({ character: { name, aliases } }: PlacedActor['actor']): string =>
  [name, ...aliases].join(' ').toLowerCase();

/** Whether the words only look at a thing, and have it in no hand. */
function isOnlySeen(prop: Prop, doing: string): boolean {
  const words = doing.toLowerCase();
  const word = wordsFor(prop, words);
  return (
    word !== undefined &&
    new RegExp(
      `\\b(look|star|gaz|glanc|point(?:s|ing)?(?= (?:at|to))|watch|see|sees|nod|smil|laugh|glar|bark)(s|es|ing)?( (at|toward|towards|to|over))? (an?|the|his|her|their) (\\w+ ){0,2}${word}`,
    ).test(words)
  );
}

/** Whether the words name a thing only as where somebody is or goes. */
function isOnlyNear(prop: Prop, doing: string): boolean {
  const words = doing.toLowerCase();
  const word = wordsFor(prop, words);
  const where =
    'among|amid|amidst|through|between|beside|past|behind|around|near|next to|in front of|under|beneath';
  const whose = '((an?|the|some|his|her|their) )?(\\w+ ){0,2}';
  return (
    word !== undefined &&
    new RegExp(`\\b(${where}) ${whose}${word}`).test(words) &&
    !new RegExp(`\\b(${inHands}) ${whose}${word}`).test(words)
  );
}

/** Binoculars, a megaphone, a warm cup. */
const inHands =
  '(?:look|peer|gaz|star|squint|speak|shout|call|talk|whisper)\\w* (?:\\w+ ){0,4}through|(?:hands?|fingers) (?:\\w+ )?a?round';

/** Whether the words tell of a thing that is somewhere by itself. */
function isApart(prop: Prop, moment: string): boolean {
  const words = moment.toLowerCase();
  const word = wordsFor(prop, words);
  return (
    word !== undefined &&
    new RegExp(
      `${word}\\w* (\\w+ )?(lies|lay|lying|stands?|stood|hangs?|hung|falls?|fell|flies|flew|rolls?|is|are|was|were|on|in|under|behind)\\b`,
    ).test(words)
  );
}

const carries =
  /\b(carr(y|ies|ying)|bring(s|ing)?|hold(s|ing)?|steal(s|ing)?|pick(s|ing)? up|blow(s|ing)?|breath(es|ing)|fetch(es|ing)?|eat(s|ing)?|drop(s|ping)?|tak(es|ing)|wav(es|ing)|offer(s|ing)?|giv(es|ing)|in (its|his|her|the) (beak|mouth|teeth|claws|paws))\b/i;

const slots = [0.5, 0.84, 0.16, 0.34, 0.66];

function putDown(
  prop: Prop,
  actors: readonly PlacedActor[],
  placed: readonly PlacedProp[],
  camera: Camera,
): PlacedProp[] {
  const { board, stage, horizon } = camera;
  const taken = [...actors, ...placed].map(({ x }) => x);
  const distance = (x: number): number => Math.min(board.width, ...taken.map((other) => Math.abs(other - x)));
  const x = slots.map((slot) => slot * board.width).sort((a, b) => distance(b) - distance(a))[0]!;
  if (prop.where === 'sky') return [{ prop, x, ...aloft(prop, camera) }];
  const isSmall = prop.where === 'hand';
  if (actors.length === 0 && isSmall) return [insert(prop, placed.length, camera)];
  if (camera.isNear && isSmall) return [inFront(prop, x < board.width / 2 ? 0.14 : 0.86, camera)];
  const isBehind = camera.isNear || prop.where === 'wall' || prop.size > 250;
  const scale = isBehind ? Math.min(farScale(camera), (stage * 0.7) / prop.size) : camera.scale;
  // A small thing on the ground is drawn larger than it is, to be seen at all.
  const grown = isSmall ? Math.max(scale, (stage * 0.07) / prop.size) : scale;
  const fits = Math.min(grown, (stage * 0.9) / prop.size, (board.width * 0.6) / prop.size);
  if (horizon >= stage)
    return prop.size < 250 ? [inFront(prop, x < board.width / 2 ? 0.14 : 0.86, camera)] : [];
  return [{ prop, x, y: groundAt(camera, Math.min(scale, fits)), scale: fits }];
}

/** A small thing in the middle of a picture without people; the next ones beside it. */
function insert(prop: Prop, before: number, { board, stage }: Camera): PlacedProp {
  const x = [0.5, 0.8, 0.2][before % 3]! * board.width;
  return { prop, x, ...resting(prop, stage * (before === 0 ? 0.6 : 0.4), stage * 0.82) };
}

/** A small thing at the lower edge, nearer than the cast. */
function inFront(prop: Prop, x: number, { board, stage, scale }: Camera): PlacedProp {
  const high = Math.min(stage * 0.26, Math.max(stage * 0.1, prop.size * scale * 1.6));
  return { prop, x: board.width * x, ...resting(prop, high, stage * 0.97) };
}

/** Scale and place for a thing to be `height` high and rest on `y`, whatever its grip. */
function resting(prop: Prop, height: number, y: number): { scale: number; y: number } {
  const { bottom, top } = extentOf(prop.sketch);
  const scale = height / Math.max(prop.size * 0.5, top - bottom);
  return { scale, y: y + (bottom + prop.size * 0.4) * scale };
}

function aloft(prop: Prop, { stage, horizon, board }: Camera): { y: number; scale: number } {
  const isShip = prop.size > 400;
  const scale = isShip
    ? (board.width * 0.24) / prop.size
    : Math.min(1, (stage * (prop.size > 200 ? 0.42 : 0.2)) / prop.size);
  return { y: isShip ? horizon + 14 : stage * 0.24, scale };
}
