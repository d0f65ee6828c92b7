import type { Camera } from './framing.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import type { Prop } from './prop.ts';
import { type Stroke, extentOf } from './sketch.ts';

const seats =
  /\b(chair|armchair|bench|stool|sofa|couch|throne|log|crate|box|chest|boulder|rock|barrel|wheelchair)\b/;
/** What one is on below its highest part. */
const couches = /armchair|sofa|couch|throne|bed|bench|hammock/;
const beds = /\b(bed|sofa|couch|hammock|bench|pod|capsule)\b/;
const climbed =
  /\b(ladder|tree|stairs|staircase|fence|gate|wall|rock|boulder|well|nest|window|oak|palm|mast)\b/;

/** What somebody sits or lies on, climbs or uses goes under, behind or before that one, if the words say so. */
export function supportOf(
  prop: Prop,
  actors: readonly PlacedActor[],
  camera: Camera,
): PlacedProp | undefined {
  if (prop.where === 'sky') return undefined;
  // A bed is his who lies in it, and not hers who stands by it.
  const isOn = ({ actor }: PlacedActor): number => (actor.isPerson && actor.pose.seat !== 'none' ? 0 : 1);
  for (const one of actors.toSorted((a, b) => isOn(a) - isOn(b))) {
    const doing = one.actor.doing.toLowerCase();
    const word = prop.words.exec(doing)?.[0];
    if (word === undefined) continue;
    const { pose, poseName, isPerson } = one.actor;
    if (prop.size > 400 && boards.test(doing)) return behindAll(prop, one);
    if (isPerson && pose.seat === 'seat' && seats.test(word)) return seat(prop, one, actors, word);
    if (isPerson && pose.seat === 'bed' && beds.test(word)) return bed(prop, one, camera);
    if (isPerson && /climb|ascend|clamber/.test(poseName) && climbed.test(word) && !/\bonto\b/.test(doing))
      return climb(prop, one, camera);
    if (before('behind|under|underneath|beneath', word).test(doing)) return cover(prop, one, camera);
    if (/stair/.test(word) && before('up|down|on|from|off', word).test(doing))
      return stairs(prop, one, camera);
    if (!isPerson && word.startsWith('window') && before('at|on|against', word).test(doing))
      return onSill(prop, one, camera);
    const opening = /door|wardrobe|closet|cupboard/.test(word)
      ? 'through|out of|in at|out at|in'
      : 'through|out of|in at|out at';
    if (/window|door|gate|wardrobe|closet|cupboard/.test(word) && before(opening, word).test(doing))
      return frame(prop, one, camera);
    if (isWithin(doing, word)) return within(prop, one, camera);
    if (/tree|oak|willow/.test(word) && before('in|into|up in|up into', word).test(doing))
      return upon(prop, one, camera, extentOf(prop.sketch).top * 0.46);
    if (isUpon(prop, doing, word)) {
      const placed = upon(prop, one, camera, couches.test(word) ? 46 : topOf(prop));
      joinUpon(prop, one, actors, word);
      return placed;
    }
    if (!isPerson || prop.where === 'hand') return undefined;
    return (camera.isNear ? beforeHands : beside)(prop, foremost(one, actors, word, camera), camera);
  }
  return undefined;
}

/** Several who push one thing are behind each other, and it is before the first of them. */
function foremost(
  one: PlacedActor,
  actors: readonly PlacedActor[],
  word: string,
  { board }: Camera,
): PlacedActor {
  const pushers = actors.filter(
    ({ actor, isAboard }) =>
      actor.isPerson &&
      isAboard !== true &&
      pushes.test(actor.doing) &&
      actor.doing.toLowerCase().includes(word),
  );
  if (pushers.length < 2) return one;
  const way = one.facesLeft ? -1 : 1;
  const inOrder = pushers.toSorted((a, b) => (b.x - a.x) * way);
  const front = way > 0 ? 0.44 : 0.56;
  const apart = board.width * Math.min(0.16, 0.34 / (inOrder.length - 1));
  inOrder.forEach((each, index) => {
    each.x = board.width * front - way * index * apart;
    each.facesLeft = one.facesLeft;
  });
  return inOrder[0]!;
}
const pushes = /^(push|shov|roll|heav)\w* (?!(back|away|past|through)\b)/i;

const before = (prepositions: string, word: string): RegExp =>
  new RegExp(
    `\\b(${prepositions}) (the roof of |top of |(an?|the) (stack|pile|heap|row|clump|group|wall) of )?((an?|the|his|her|its|their|\\w+[’']s) )?(\\w+ )?${word}`,
  );

/** Whether somebody is in a basket, a box; words of where a room or a house is are no things. */
const isWithin = (doing: string, word: string): boolean =>
  /basket|box|crate|barrel|nest|cradle|pram|bathtub|tub|cage|sack|bag/.test(word) &&
  !/^(collect|gather|pick|put|pack|carr|bring|keep|find|place|lay|drop|stor|stow)\w* /.test(doing) &&
  before('in|into|inside', word).test(doing);

/** Whether somebody stands or sits on top of a thing. */
const isUpon = (prop: Prop, doing: string, word: string): boolean =>
  ((prop.where !== 'hand' && mounts.test(doing)) ||
    /branch|bough|table|desk|counter|stall|bench|pew|chair|stool|box|crate|barrel|rock|boulder|stone|wall|fence|gate|piano|shelf|wardrobe|cart|car|log|bed|sofa|statue|post/.test(
      word,
    )) &&
  !handles.test(doing.split(', ').find((part) => part.includes(word)) ?? doing) &&
  before('on|onto|atop|upon', word).test(doing);

/** Who does so to a thing has it under the feet. */
const mounts =
  /\b(stand|jump|leap|land|climb|clamber|sit|perch|lie|lying|sleep|asleep|crouch|hop|danc|curl|balanc|kneel)\w*\b/;

/** It is something else that comes to be on the thing. */
const handles =
  /\b(put(s|ting)?|lay(s|ing)? (a|the|his|her)|sets?|setting|plac(es|ing)|throw\w*|drop\w*|leav(es|ing)|writ(es|ing)|knock\w*|pour\w*|hang\w*|find\w*|bang\w*|tap(s|ping)|pound\w*|hammer\w*|drum(s|ming)|typ(es|ing)|lean\w*|cut\w*|polish\w*|wip(es|ing)|serv(es|ing)|sees?|look\w*|point\w*|read\w*|work\w*|draw\w*|play\w*|spread\w*|build\w*|paint\w*)\b/;

const boards =
  /\b(get|step|climb|jump|board|leav|hop|fall|run|wait)\w* (\w+ )?(off|out of|from|on|onto|into|beside|for|past|after|the) /;

/** A train beside which somebody stands is as large as it is, and cut by the edge of the picture. */
const behindAll = (prop: Prop, { x, y, scale }: PlacedActor): PlacedProp => ({
  prop,
  x,
  y: y - 6 * scale,
  scale: scale * 0.9,
  isBehind: true,
});

/** Who is on it too stands beside that one. */
function joinUpon(prop: Prop, one: PlacedActor, actors: readonly PlacedActor[], word: string): void {
  const others = actors.filter(
    (other) => other !== one && isUpon(prop, other.actor.doing.toLowerCase(), word),
  );
  const apart = one.actor.subject.width * one.scale * 0.55;
  others.forEach((other, index) => {
    other.scale = one.scale;
    other.hasSeat = true;
    other.x = one.x + apart * (index * 2 + 1);
    other.y = one.y;
  });
  if (others.length > 0) one.x -= apart;
}

/** Under somebody's feet, who is lifted by its height; both are smaller where the picture has no room for that. */
function upon(
  prop: Prop,
  one: PlacedActor,
  { stage, squash, board, isNear }: Camera,
  high: number,
): PlacedProp {
  // A near picture ends below the thing, where a foot would be.
  const y = Math.min(one.y, stage * (isNear ? 1.18 : 0.97));
  one.hasSeat = true;
  const { isPerson, subject } = one.actor;
  const isLow = !isPerson && subject.top < high;
  // Of what is much higher than a beast on it, a near picture shows the upper part.
  if (isLow && isNear) {
    rescale(one, Math.min(one.scale, (stage * 0.46) / subject.top), isNear);
    one.y = stage * 0.66;
    const scale = one.scale / 1.5;
    return { prop, x: one.x, y: one.y + high * scale * squash, scale, isBehind: true };
  }
  const prior = Math.min(one.scale, (board.width * 0.62) / prop.size);
  const own = isLow ? Math.min(one.scale, prior * 1.5) : one.scale;
  const up = high * prior * squash;
  const tall = Math.max(subject.top * own * squash + up, extentOf(prop.sketch).top * prior * squash);
  const fits = Math.min(1, (y - stage * 0.05) / tall);
  rescale(one, own * fits, isNear);
  one.y = y - up * fits;
  return { prop, x: one.x, y, scale: prior * fits, isBehind: true };
}

/**
 * In front of somebody, who looks out beside, below or above it; both to one measure where the picture shows all, and no
 * higher than the chest where it shows a part.
 */
function cover(prop: Prop, one: PlacedActor, { stage, board, isNear }: Camera): PlacedProp | undefined {
  if (prop.where === 'hand') return undefined;
  const { left, right, top } = extentOf(prop.sketch);
  const scale = Math.min(one.scale, (stage * 0.9) / prop.size, (board.width * 0.6) / prop.size);
  if (!isNear) one.scale = Math.max(scale, one.scale * 0.4);
  const half = (right - left) / 2;
  // In a near shot what is low is before the whole of who looks out above it.
  const isWide = prop.where === 'ground' && (half > 50 || (isNear && top < 150));
  const aside = isWide ? 0 : half * scale * (isNear ? 0.3 : 0.75) * (one.facesLeft ? 1 : -1);
  const y = isNear ? stage * 0.7 + Math.max(stage * 0.3, top * scale) : Math.min(stage * 0.98, one.y + 3);
  const ahead = isNear ? one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1) : 0;
  return { prop, x: one.x + ahead + aside, y, scale, isBehind: false, hides: true };
}

/** Under somebody who goes up or down, half-way. */
function stairs(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const isUp = one.facesLeft === /\b(down|from|off)\b/.test(one.actor.doing);
  const placed = upon(prop, one, camera, 90);
  const step = 20 * placed.scale;
  if (isUp) return { ...placed, x: one.x + step };
  const sketch = prop.sketch.map(([how, ...numbers]): Stroke => [
    how,
    ...numbers.map((value, index) => (index % 2 === 0 ? -value : value)),
  ]);
  return { ...placed, x: one.x - step, prop: { ...prop, sketch } };
}

/** Behind somebody who comes through it; a window's sill is no higher than a leg can reach. */
function frame(prop: Prop, one: PlacedActor, { stage, board }: Camera): PlacedProp {
  const tall = one.actor.subject.top * one.scale;
  const wanted = Math.max(one.scale, (tall * 1.15) / prop.size);
  const scale = Math.min(wanted, (stage * 0.9) / prop.size, (board.width * 0.7) / prop.size);
  const sill = Math.max(0, extentOf(prop.sketch).bottom * scale - tall * 0.3);
  return { prop, x: one.x, y: Math.min(one.y, stage * 0.95) + sill, scale, isBehind: true };
}

/** A beast at a window is on its sill. */
function onSill(prop: Prop, one: PlacedActor, { stage, squash }: Camera): PlacedProp {
  const { bottom, top } = extentOf(prop.sketch);
  const scale = Math.min(one.scale, (stage * 0.8) / top);
  const { y } = one;
  one.y = y - bottom * scale * squash;
  return { prop, x: one.x, y, scale, isBehind: true };
}

/** Around somebody, who looks out of it. */
function within(prop: Prop, one: PlacedActor, { stage, squash, isNear }: Camera): PlacedProp {
  const { subject } = one.actor;
  const around = Math.max(one.scale, (subject.width * one.scale * 1.15) / prop.size);
  const scale = Math.min((stage * 0.55) / prop.size, around);
  rescale(one, Math.min(one.scale, (prop.size * scale * 1.2) / subject.width), isNear);
  const y = Math.min(one.y, stage * 0.97);
  const room = y - subject.top * one.scale * squash - stage * 0.04;
  one.y = Math.min(one.y, y - Math.min(room, topOf(prop) * scale * 0.45));
  const grip = prop.where === 'hand' ? prop.size * 0.4 * scale : 0;
  return { prop, x: one.x, y: y - grip, scale, isBehind: false, hides: true };
}

/** In near shots it is the head that keeps its place. */
function rescale(one: PlacedActor, scale: number, isNear: boolean): void {
  if (isNear) one.x += one.actor.ahead * (one.scale - scale) * (one.facesLeft ? -1 : 1);
  one.scale = scale;
}

/** Height of a thing that stands on the ground: the top of its first stroke, which is its body. */
function topOf({ sketch, where, size }: Prop): number {
  return where === 'hand' ? size * 0.8 : extentOf(sketch.slice(0, 1)).top;
}

function seat(prop: Prop, one: PlacedActor, actors: readonly PlacedActor[], word: string): PlacedProp {
  one.hasSeat = true;
  const size = Math.min(1.2, (one.actor.subject.stature * 0.26) / 46);
  const alone = { prop, x: one.x, y: one.y, scale: one.scale * size, isBehind: true };
  return wide.test(word) ? (sharedSeat(prop, one, actors, word) ?? alone) : alone;
}

/** What several sit on side by side. */
const wide = /bench|sofa|couch|pew|log|wall|steps/;

/** All who sit on it are there at an arm's length from each other, and it is under all of them. */
function sharedSeat(
  prop: Prop,
  one: PlacedActor,
  actors: readonly PlacedActor[],
  word: string,
): PlacedProp | undefined {
  const sitters = actors
    .filter(({ actor }) => actor.pose.seat === 'seat' && actor.doing.toLowerCase().includes(word))
    .toSorted((a, b) => a.x - b.x);
  if (sitters.length < 2) return undefined;
  const tall = Math.max(...sitters.map(({ actor }) => actor.subject.stature));
  const apart = tall * 0.5 * one.scale;
  const middle = sitters.reduce((sum, { x }) => sum + x, 0) / sitters.length;
  sitters.forEach((sitter, index) => {
    Object.assign(sitter, { hasSeat: true, scale: one.scale, y: one.y });
    sitter.x = middle + (index - (sitters.length - 1) / 2) * apart;
  });
  const { left, right } = extentOf(prop.sketch);
  const long = apart * (sitters.length - 1) + tall * 0.42 * one.scale;
  const scale = Math.max((one.scale * tall * 0.26) / 46, long / (right - left));
  return { prop, x: middle, y: one.y, scale, isBehind: true };
}

function bed(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const high = 44 * one.scale * camera.squash;
  const low = Math.min(camera.stage * 0.97, one.y + high);
  one.y = low - high;
  // The head on the pillow.
  one.facesLeft = false;
  // A doll lies on the pillow too.
  const { stature } = one.actor.subject;
  const up = stature < 90 ? 66 * one.scale : 0;
  return { prop, x: one.x + up, y: low, scale: one.scale, isBehind: true };
}

function climb(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const { x, y, scale } = one;
  const { top, stature } = one.actor.subject;
  const room = y - top * scale * camera.squash - camera.stage * 0.04;
  if (!camera.isNear) one.y = y - Math.max(0, Math.min(70 * scale, prop.size * 0.3 * scale, room));
  const ahead = stature * 0.2 * scale * (one.facesLeft ? -1 : 1);
  return {
    prop,
    x: x + ahead,
    y,
    scale: camera.isNear ? scale : Math.min(scale, (camera.stage * 0.86) / prop.size),
    isBehind: true,
  };
}

/** In a near shot: before the hands of who uses it, no lower than where it is seen. */
function beforeHands(prop: Prop, one: PlacedActor, { stage, board }: Camera): PlacedProp | undefined {
  if (prop.size > 330) return undefined;
  const { left, right, top } = extentOf(prop.sketch);
  const isLow = top < 120;
  const high = top < 70 ? top : topOf(prop);
  // What is taller than a table is as large as it is beside a person, and may be cut by the edge.
  const scale = isLow ? Math.min(one.scale, (board.width * 0.5) / (right - left)) : one.scale;
  const half = ((right - left) / 2) * scale;
  const reach = one.actor.subject.breadth * one.scale * (isLow ? 0.5 : 0.65) + half * (isLow ? 0.5 : 0.8);
  const x = one.x + (one.facesLeft ? -reach : reach);
  return {
    prop,
    x: isLow ? Math.min(board.width - half * 0.5, Math.max(half * 0.5, x)) : x,
    y: Math.min(one.y, stage * 0.74 + high * scale),
    scale,
    isBehind: !isLow,
  };
}

/** Before who uses it, at an arm's length. */
function beside(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp | undefined {
  const { board, stage } = camera;
  const scale = Math.min(one.scale, (stage * 0.86) / prop.size, (board.width * 0.5) / prop.size);
  const half = Math.min(prop.size, prop.where === 'wall' ? 110 : prop.size) * 0.5 * scale;
  const reach = one.actor.subject.width * one.scale * 0.5 + half * 0.9;
  const at = one.x + (one.facesLeft ? -reach : reach);
  if (at < half * 0.6 || at > board.width - half * 0.6) return undefined;
  return { prop, x: at, y: one.y, scale, isBehind: true };
}
