import type { Shot } from '../shot.ts';
import type { Actor } from './actor.ts';
import { type Camera, groundAt, lies } from './framing.ts';
import type { View } from './head.ts';
import { carries, isCarried, isOnLap, isOnShoulders } from './carrying.ts';
import { type Member, type PlacedActor, type Spot, closeUps } from './placed.ts';

/** Whether one of the cast stands where the camera is focused: in near shots only who is of about the same height. */
export function isFacing(shot: Shot, cast: readonly Member[]): (member: Member) => boolean {
  if (closeUps.has(shot.size)) return (member) => member === cast[0];
  if (shot.size === 'wide shot' || shot.size === 'full shot') return () => true;
  // Of beasts alone the largest, or a mouse would be before the lion as large as that.
  const [largest] = cast.toSorted((a, b) => b.actor.subject.top - a.actor.subject.top);
  const { top } = (cast.find(({ actor }) => actor.isPerson) ?? largest!).actor.subject;
  const isHeld = ({ actor: { character }, contact }: Member): boolean =>
    contact != null || cast.some((other) => other.contact?.with === character.id);
  return (member) => {
    const { subject } = member.actor;
    const isSeen = subject.top > top * 0.5 && subject.top < top * 1.7;
    // What is at the feet would be below the picture.
    return isSeen || (isHeld(member) && subject.top > top * 0.2);
  };
}

const sides = { left: 0.3, centre: 0.5, right: 0.7 } as const;
/** Behind a face that fills the middle. */
const edges = { left: 0.13, centre: 0.85, right: 0.87 } as const;

/** Places the cast, from far to near; `front` is whose shoulder we look over, if it is one's. */
export function placeActors(
  shot: Shot,
  cast: readonly Member[],
  camera: Camera,
  front?: Member,
): PlacedActor[] {
  if (cast.length === 0) return [];
  const facing = isFacing(shot, cast);
  const plane = cast.filter(facing);
  const largest = Math.max(...plane.map(({ actor }) => actor.subject.top));
  const others = cast.filter((member) => !facing(member));
  const isLow = ({ actor }: Member): boolean => camera.isNear && actor.subject.top < largest * 0.5;
  const near = plane.map((member) => stand(shot, member, cast, camera, camera.scale, largest));
  if (front !== undefined)
    near.forEach((one, index) => {
      const at = 0.6 + (index * 0.24) / Math.max(1, near.length - 1);
      one.x = camera.board.width * (front.side === 'right' ? 1 - at : at);
    });
  const far = others
    .filter((member) => !isLow(member))
    .map((member) => {
      const placed = stand(shot, member, cast, camera, visibleScale(camera, member.actor.subject.top), 0);
      if (closeUps.has(shot.size)) placed.x = camera.board.width * edges[member.side];
      return placed;
    });
  const low = others.filter(isLow).map((member) => {
    const placed = before(shot, member, camera);
    const [first] = near;
    if (first === undefined) return placed;
    if (isUnder(member)) return { ...placed, x: first.x, y: first.y, scale: first.scale };
    const ahead = (first.actor.subject.stature * 0.3 * first.scale + 30) * (first.facesLeft ? -1 : 1);
    return /^kneeling( sadly)?, /.test(first.actor.doing) ? { ...placed, x: first.x + ahead } : placed;
  });
  return inArms([...spread(far, camera), ...spread(near, camera), ...low], camera);
}

/** Who is carried lies in the arms of who carries, or is on the back of what has no arms, and is drawn after. */
function inArms(actors: PlacedActor[], { squash, stage, board }: Camera): PlacedActor[] {
  const carried = actors.filter(({ actor }) => isCarried(actor.doing));
  const bearer = actors.find(({ actor }) => carries(actor.doing));
  if (bearer === undefined || carried.length === 0) return actors;
  const { x, y, scale, facesLeft } = bearer;
  const { isPerson } = bearer.actor;
  if (inMouth.test(bearer.actor.doing)) return inTeeth(actors, bearer, carried);
  const fits = scale * Math.min(1, (y - stage * 0.04) / (heightWith(bearer.actor, carried) * scale * squash));
  bearer.scale = fits;
  for (const one of carried) {
    const { up, ahead, shrink, isTurned } = berthFor(one.actor, bearer.actor);
    const turned = isTurned ? !facesLeft : facesLeft;
    const head = one.actor.isPerson || !isPerson ? one.actor.ahead * fits * (turned ? -1 : 1) : 0;
    const spot = x + ahead * fits * (facesLeft ? -1 : 1);
    Object.assign(one, {
      x: Math.min(board.width * 0.92, Math.max(board.width * 0.08, spot + head)) - head,
      // Where the picture ends above the arms, who lies in them is shown at its lower edge.
      y: Math.min(stage * 0.96, y - up * fits * squash),
      scale: fits * shrink,
      facesLeft: turned,
    });
  }
  // Who sits on shoulders is behind the head.
  const behind = carried.filter(({ actor }) => isOnShoulders(actor.doing));
  const before = carried.filter((one) => !behind.includes(one));
  const others = actors.filter((one) => !carried.includes(one));
  return [...behind, ...others, ...before];
}

const heightWith = (bearer: Actor, carried: readonly PlacedActor[]): number =>
  Math.max(...carried.map(({ actor }) => berthFor(actor, bearer).up + actor.subject.top));

interface CarriedAt {
  /** Of the feet over those of who carries, and before them. */
  up: number;
  ahead: number;
  shrink: number;
  isTurned: boolean;
}

/** Where who is carried is, in centimetres. */
function berthFor(one: Actor, bearer: Actor): CarriedAt {
  const { stature, top, above, head } = bearer.subject;
  if (!bearer.isPerson) return { up: top * 0.86, ahead: 0, shrink: 1, isTurned: false };
  if (isOnShoulders(one.doing))
    return {
      up: top - above - head * 0.7 - one.subject.stature * 0.28,
      ahead: bearer.ahead,
      shrink: 1,
      isTurned: false,
    };
  const lap = isOnLap(one.doing);
  if (one.isPerson)
    return { up: stature * (lap ? 0.26 : 0.4), ahead: stature * 0.2, shrink: 1, isTurned: !lap };
  // A beast lies along the arms, its head beside the face and its back below the chin.
  const chin = top - above - head;
  const low = stature * (lap ? 0.29 : 0.2);
  const room = (chin - low) / (one.subject.top * 0.8);
  const shrink = Math.min(1, Math.max(0.5, room));
  const up = lap ? low : Math.min(stature * 0.42, chin - one.subject.top * shrink * 0.8);
  return { up, ahead: stature * 0.14 + (lap ? 0 : bearer.ahead), shrink, isTurned: false };
}

const inMouth = /\b(in|by) (the|its|his|her|their) (mouth|beak|jaws|teeth)\b|\bby the scruff\b/i;

/** Hanging from the mouth, before who carries it. */
function inTeeth(actors: PlacedActor[], bearer: PlacedActor, carried: PlacedActor[]): PlacedActor[] {
  const { x, y, scale, facesLeft, actor } = bearer;
  for (const one of carried) {
    const [ahead, up] = actor.hand;
    one.scale = Math.min(scale, (actor.subject.head * 1.6 * scale) / one.actor.subject.top);
    one.x = x + ahead * scale * (facesLeft ? -1 : 1);
    one.y = y - up * scale + one.actor.subject.top * one.scale * 0.7;
    one.facesLeft = facesLeft;
  }
  return [...actors.filter((one) => !carried.includes(one)), ...carried];
}

/** Who goes with another is where that one is, and drawn with it. */
export function placeAboard(actors: PlacedActor[], cast: readonly Member[], camera: Camera): PlacedActor[] {
  const { isNear } = camera;
  return actors.flatMap((one) => {
    const { id } = one.actor.character;
    const others = cast.filter(({ actor, berth }) => berth?.leader === id && actor !== one.actor);
    if (others.length === 0) return [one];
    // In near shots the place in the picture is that of all heads.
    const all = [one.actor, ...others.map(({ actor }) => actor)];
    const middle = all.reduce((sum, { ahead }) => sum + ahead, 0) / all.length;
    if (isNear) one.x += (one.actor.ahead - middle) * one.scale * (one.facesLeft ? -1 : 1);
    one.isAboard = true;
    const aboard = [one, ...others.map(({ actor }) => ({ ...one, actor, held: null }))];
    return isNear ? aboard.map((each) => headIn(each, camera)) : aboard;
  });
}

/** Moved so that the whole head is in the picture: where that ends nobody sees how far apart and how high all sit. */
function headIn(one: PlacedActor, { board, stage, squash }: Camera): PlacedActor {
  const { ahead: before, subject } = one.actor;
  const ahead = before * one.scale * (one.facesLeft ? -1 : 1);
  const head = Math.min(board.width * 0.92, Math.max(board.width * 0.08, one.x + ahead));
  const chin = Math.max(0, subject.top - subject.above - subject.head) * one.scale * squash;
  return { ...one, x: head - ahead, y: Math.min(one.y, stage * 0.96 + chin) };
}

/** Somebody small comes nearer to the camera, to be seen beside a large one. */
function before(shot: Shot, member: Member, camera: Camera): PlacedActor {
  const { board, stage } = camera;
  const { actor, side } = member;
  const { top, width } = actor.subject;
  const most = actor.isPerson || width > 40 ? Infinity : camera.scale * 1.6;
  const scale = Math.min((stage * 0.42) / top, (board.width * 0.3) / width, most);
  const x = board.width * (side === 'left' ? 0.2 : 0.8);
  return at(member, viewOf(shot, actor), { x, y: stage * 0.97, scale });
}

/** One of the cast at a spot, with empty hands. */
const at = ({ actor, facesLeft }: Member, view: View, spot: Spot): PlacedActor => ({
  actor,
  facesLeft,
  view,
  held: null,
  hasSeat: false,
  ...spot,
});

/** The scale at which feet are still in the picture, or a little below it where the ground is steep. */
export function farScale(camera: Camera): number {
  const { stage, horizon, feet, scale } = camera;
  return Math.min(scale * 0.62, (scale * (stage * 0.97 - horizon)) / (feet - horizon));
}

/** The far scale, or less where somebody tall would lose the head. */
function visibleScale(camera: Camera, top: number): number {
  const eye = (camera.feet - camera.horizon) / camera.scale;
  const most = (camera.horizon - camera.stage * 0.05) / Math.max(1, top - eye);
  return top > eye && most > 0 ? Math.min(farScale(camera), most) : farScale(camera);
}

function stand(
  shot: Shot,
  member: Member,
  cast: readonly Member[],
  camera: Camera,
  scale: number,
  largest: number,
): PlacedActor {
  const { actor, side, facesLeft } = member;
  const grown = Math.max(1, Math.min(2.5, (largest * 0.2) / actor.subject.top));
  const isAlone = cast.length === 1 && side === 'centre';
  // Room before the face: who is alone stands in the third behind.
  const third = camera.isNear ? 0.04 : 0.09;
  const x = isAlone ? 0.5 + (facesLeft ? third : -third) : sides[side];
  return at(member, viewOf(shot, actor), {
    x: camera.board.width * x,
    y: groundAt(camera, scale),
    scale: scale * grown,
  });
}

function viewOf(shot: Shot, { doing }: Actor): View {
  if (
    shot.angle === 'from behind' ||
    /\b(turns? (his|her|their) back|with (his|her|their|the) back to the (camera|viewer))\b/.test(doing)
  )
    return 'back';
  return shot.angle === 'from the side' ? 'side' : 'turned';
}

const isUnder = ({ actor }: Pick<Member, 'actor'>): boolean => /\blying underneath\b/.test(actor.doing);

/** Moves neighbours apart until they do not stand in each other, and keeps all of them in the picture. */
function spread(actors: PlacedActor[], { board, isNear }: Camera): PlacedActor[] {
  const sorted = [...actors].sort((a, b) => a.x - b.x);
  // Those who all lie are shown in the whole length.
  const length = actors.reduce((sum, { actor, scale }) => sum + actor.subject.width * scale, 0);
  const isWhole = actors.every(({ actor }) => lies(actor.subject)) && length < board.width;
  // The head of a beast reaches further than half of it.
  const half = ({ actor: { subject, isPerson, ahead }, scale }: PlacedActor): number =>
    Math.max(
      (isNear && !isWhole ? subject.breadth : subject.width) / 2,
      isPerson || isNear ? 0 : Math.abs(ahead) + subject.head * 1.2,
    ) * scale;
  for (let index = 1; index < sorted.length; index++) {
    const [left, right] = [sorted[index - 1]!, sorted[index]!];
    const touch = touching(left.actor, right.actor);
    const gap = (half(left) + half(right)) * touch;
    const missing = left.x + gap - right.x;
    if (missing > 0) {
      left.x -= missing / 2;
      right.x += missing / 2;
    }
    if (touch < 0.9) right.x = left.x + gap;
  }
  const out = (value: number): number => Math.max(0, value);
  const overLeft = Math.max(...sorted.map((one) => out(half(one) + 8 - one.x)), 0);
  for (const one of sorted) one.x += overLeft;
  const overRight = Math.max(...sorted.map((one) => out(one.x + half(one) + 8 - board.width)), 0);
  for (const one of sorted) one.x -= overRight;
  // In near shots it is the head that has the place in the picture; the body is behind or below it.
  for (const one of sorted)
    if (isNear && !isWhole)
      one.x -= one.actor.ahead * middleOf(one.actor) * one.scale * (one.facesLeft ? -1 : 1);
  return actors;
}

/** Of a beast, of which more than the head is shown, it is a spot between head and body. */
const middleOf = ({ isPerson, subject }: Actor): number =>
  isPerson || subject.breadth < subject.head * 2.4 ? 1 : 0.6;

/** How near two stand, in parts of the room they need: those who hold each other stand in each other's arms. */
function touching(one: Actor, other: Actor): number {
  // Who lies under a pile is in the midst of it.
  if ([one, other].some((actor) => isUnder({ actor }))) return 0.12;
  const poses = new Set([one.poseName, other.poseName]);
  if (poses.has('embrace')) return 0.62;
  if (poses.has('throw')) return 2.2;
  if (one.poseName === 'haul' || other.poseName === 'haul') return 1.06;
  if (one.poseName === 'offer' || (one.poseName === 'dance' && other.poseName === 'dance')) return 0.86;
  return poses.has('offer') ? 1.25 : 0.98;
}

/** The one whose back is large in front: at most two fifths of the picture, so that the other is seen. */
export function placeFront(member: Member, { stage, board, squash }: Camera): PlacedActor {
  const { actor, side } = member;
  const { stature, top, breadth, width } = actor.subject;
  const isRight = side === 'right';
  const scale = actor.isPerson
    ? Math.min((stage * 0.8) / (stature * 0.42), (board.width * 0.36) / (stature * 0.3))
    : Math.min((stage * 0.62) / top, (board.width * 0.4) / Math.min(width, breadth * 1.4));
  const x = board.width * (isRight ? 0.83 : 0.17);
  const y = actor.isPerson
    ? stage * 0.2 + top * scale * squash
    : Math.max(stage * 1.02, stage * 0.42 + top * scale * squash);
  return at({ ...member, facesLeft: isRight }, 'back', { x, y, scale });
}
