import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { type Actor, actorOf } from './actor.ts';
import { type Camera, type Subject, cameraFor, groundAt } from './framing.ts';
import type { View } from './head.ts';
import type { Prop } from './prop.ts';
import { type Named, propsOf } from './props.ts';
import { extentOf } from './sketch.ts';
import type { Size } from './shapes.ts';

/** Something at a spot of the stage: x and y of its foot in design units, `scale` design units per centimetre. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

export interface PlacedActor extends Spot {
  actor: Actor;
  facesLeft: boolean;
  view: View;
  held: Prop | null;
}

export interface PlacedProp extends Spot {
  prop: Prop;
}

/** A shot on its stage: who and what, where, seen by which camera. Both lists run from far to near. */
export interface Scene {
  camera: Camera;
  actors: PlacedActor[];
  props: PlacedProp[];
  indoors: boolean;
}

const mostActors = 6;
const closeUps: ReadonlySet<Shot['size']> = new Set(['close-up', 'extreme close-up']);
const somebody: Subject = { top: 170, stature: 170, head: 36, width: 60, breadth: 60, above: 0, reach: 0 };

/** Places the cast and the props of a shot. Cast that the bible does not know is left out. */
export function sceneOf(shot: Shot, bible: Bible, board: Size): Scene {
  const indoors = bible.places.find(({ id }) => id === shot.place)?.indoors ?? false;
  const cast = castOf(shot, bible, indoors);
  const props = propsOf(shot);
  const front = cast.slice(0, shot.size === 'over-the-shoulder' ? 1 : 0);
  const rest = cast.slice(front.length);
  const camera = cameraFor(shot.size, shot.angle, subjectOf(shot, rest, props), board);
  const actors = placeActors(shot, rest, camera);
  const back = front.map((member) => overTheShoulder(member, camera));
  const all = [...actors, ...back];
  return { camera, actors: all, props: placeProps(props, all, camera), indoors };
}

interface Member {
  actor: Actor;
  side: Shot['cast'][number]['side'];
}

function castOf(shot: Shot, bible: Bible, indoors: boolean): Member[] {
  return shot.cast
    .flatMap(({ id, doing, side }): Member[] => {
      const character = bible.cast.find((one) => one.id === id);
      return character === undefined
        ? []
        : [{ actor: actorOf(character, doing, { indoors, isClose: closeUps.has(shot.size) }), side }];
    })
    .slice(0, mostActors);
}

/** What the camera is set for: the first of the cast in a close-up, else all who can share its plane. */
function subjectOf(shot: Shot, cast: readonly Member[], props: readonly Named[]): Subject {
  if (cast.length === 0) return props[0] === undefined ? somebody : propSubject(shot, props[0].prop);
  const subjects = onPlane(shot, cast).map(({ actor }) => actor.subject);
  return {
    top: Math.max(...subjects.map(({ top }) => top)),
    stature: Math.max(...subjects.map(({ stature }) => stature)),
    head: Math.max(...subjects.map(({ head }) => head)),
    width: subjects.reduce((sum, { width }) => sum + width * 1.08, 0),
    breadth: subjects.reduce((sum, { breadth }) => sum + breadth * 1.3, 0),
    above: Math.max(...subjects.map(({ above }) => above)),
    reach:
      Math.max(...subjects.map(({ top }) => top)) -
      Math.min(...subjects.map(({ top, above, head }) => top - above - head * 1.6)),
  };
}

function propSubject(shot: Shot, { size, where }: Prop): Subject {
  const isNear = shot.size === 'close-up' || shot.size === 'extreme close-up' || shot.size === 'medium shot';
  if (!isNear || where !== 'hand') return { ...somebody, width: Math.max(somebody.width, size) };
  return {
    top: size * 1.2,
    stature: size * 1.2,
    head: size,
    width: size * 1.6,
    breadth: size * 1.6,
    above: 0,
    reach: 0,
  };
}

/** Those who stand where the camera is focused: in near shots only who is of about the same height. */
function onPlane(shot: Shot, cast: readonly Member[]): Member[] {
  if (closeUps.has(shot.size)) return cast.slice(0, 1);
  if (shot.size === 'wide shot' || shot.size === 'full shot') return [...cast];
  const lead = (cast.find(({ actor }) => actor.isPerson) ?? cast[0]!).actor.subject;
  return cast.filter(
    ({ actor: { subject } }) => subject.top > lead.top * 0.5 && subject.top < lead.top * 1.7,
  );
}

const sides = { left: 0.3, centre: 0.5, right: 0.7 } as const;
/** Behind a face that fills the middle. */
const edges = { left: 0.13, centre: 0.85, right: 0.87 } as const;

function placeActors(shot: Shot, cast: readonly Member[], camera: Camera): PlacedActor[] {
  if (cast.length === 0) return [];
  const plane = onPlane(shot, cast);
  const behind = cast.filter((member) => !plane.includes(member));
  const largest = Math.max(...plane.map(({ actor }) => actor.subject.top));
  const near = spread(
    plane.map((member) => stand(shot, member, cast, camera, camera.scale, largest)),
    camera,
  );
  const far = behind.map((member) => {
    const placed = stand(shot, member, cast, camera, visibleScale(camera, member.actor.subject.top), 0);
    if (closeUps.has(shot.size)) placed.x = camera.board.width * edges[member.side];
    return placed;
  });
  return [...spread(far, camera), ...near];
}

/** The scale at which feet are still in the picture, or a little below it where the ground is steep. */
function farScale(camera: Camera): number {
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
  { actor, side }: Member,
  cast: readonly Member[],
  camera: Camera,
  scale: number,
  largest: number,
): PlacedActor {
  const facesLeft = looksLeft(side, cast);
  const grown = Math.max(1, Math.min(2.5, (largest * 0.14) / actor.subject.top));
  const isAlone = cast.length === 1 && side === 'centre';
  return {
    actor,
    facesLeft,
    view: viewOf(shot, actor),
    held: null,
    x: camera.board.width * (isAlone ? 0.48 : sides[side]),
    y: groundAt(camera, scale),
    scale: scale * grown,
  };
}

/** Who stands left looks right and the other way round; in the middle, towards the others. */
function looksLeft(side: Member['side'], cast: readonly Member[]): boolean {
  if (side !== 'centre') return side === 'right';
  return cast.some((other) => other.side === 'left') && !cast.some((other) => other.side === 'right');
}

function viewOf(shot: Shot, { doing }: Actor): View {
  if (shot.angle === 'from behind' || /\b(away|turns? (his|her|their) back)\b/.test(doing)) return 'back';
  return shot.angle === 'from the side' ? 'side' : 'turned';
}

/** Moves neighbours apart until they do not stand in each other, and keeps all of them in the picture. */
function spread(actors: PlacedActor[], { board, isNear }: Camera): PlacedActor[] {
  const sorted = [...actors].sort((a, b) => a.x - b.x);
  const half = ({ actor: { subject }, scale }: PlacedActor): number =>
    ((isNear ? subject.breadth : subject.width) * scale) / 2;
  for (let index = 1; index < sorted.length; index++) {
    const [left, right] = [sorted[index - 1]!, sorted[index]!];
    const close = left.actor.poseName === 'embrace' || right.actor.poseName === 'embrace' ? 0.62 : 0.98;
    const gap = (half(left) + half(right)) * close;
    const missing = left.x + gap - right.x;
    if (missing > 0)
      for (const [one, by] of [
        [left, -missing / 2],
        [right, missing / 2],
      ] as const)
        one.x += by;
    if (close < 0.9) right.x = left.x + gap;
  }
  const out = (value: number): number => Math.max(0, value);
  const overLeft = Math.max(...sorted.map((one) => out(half(one) + 8 - one.x)), 0);
  for (const one of sorted) one.x += overLeft;
  const overRight = Math.max(...sorted.map((one) => out(one.x + half(one) + 8 - board.width)), 0);
  for (const one of sorted) one.x -= overRight;
  // In near shots it is the head that has the place in the picture; the body is behind or below it.
  if (isNear) for (const one of sorted) one.x -= one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1);
  return actors;
}

/** The one whose back is large in front. */
function overTheShoulder({ actor, side }: Member, camera: Camera): PlacedActor {
  const { stage, board } = camera;
  const { stature, top } = actor.subject;
  const scale = Math.min((stage * 0.8) / (stature * 0.42), (board.width * 0.42) / (stature * 0.3));
  const x = board.width * (side === 'right' ? 0.78 : 0.22);
  return {
    actor,
    facesLeft: side === 'right',
    view: 'back',
    held: null,
    x,
    y: stage * 0.2 + top * scale,
    scale,
  };
}

const slots = [0.5, 0.84, 0.16, 0.34, 0.66];

function placeProps(props: readonly Named[], actors: readonly PlacedActor[], camera: Camera): PlacedProp[] {
  const placed: PlacedProp[] = [];
  for (const { prop, many } of props) {
    if (actors.some(({ actor }) => prop.words.test(actor.character.name.toLowerCase()))) continue;
    const owner = prop.where === 'hand' ? ownerOf(prop, actors) : undefined;
    if (owner !== undefined) owner.held = prop;
    else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => (many ? inRow(one) : [one])));
  }
  return placed;
}

/** Three of a kind stand for many. */
function inRow(one: PlacedProp): PlacedProp[] {
  const apart = one.prop.size * one.scale * (one.prop.where === 'sky' ? 1.2 : 0.75);
  return [-1, 1, 0].map((step) => ({
    ...one,
    x: one.x + step * apart,
    scale: one.scale * (step === 0 ? 1 : 0.92),
  }));
}

function ownerOf(prop: Prop, actors: readonly PlacedActor[]): PlacedActor | undefined {
  const free = actors.filter(({ held, actor, view }) => held === null && actor.isPerson && view !== 'back');
  return (
    free.find(({ actor }) => prop.words.test(actor.doing.toLowerCase())) ??
    free.find(({ actor }) => actor.pose.hands > 0)
  );
}

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
  if (actors.length === 0 && isSmall) return [insert(prop, camera)];
  if (camera.isNear && isSmall) return [];
  const scale =
    camera.isNear || prop.where === 'wall'
      ? Math.min(farScale(camera), (stage * 0.7) / prop.size)
      : camera.scale;
  const fits = Math.min(scale, (stage * 0.9) / prop.size);
  return horizon < stage ? [{ prop, x, y: groundAt(camera, fits), scale: fits }] : [];
}

/** A small thing that has the picture to itself. */
function insert(prop: Prop, { board, stage }: Camera): PlacedProp {
  const { bottom, top } = extentOf(prop.sketch);
  const scale = (stage * 0.6) / Math.max(prop.size * 0.5, top - bottom);
  return { prop, x: board.width / 2, y: stage * 0.82 + (bottom + prop.size * 0.4) * scale, scale };
}

function aloft(prop: Prop, { stage, horizon, board }: Camera): { y: number; scale: number } {
  const isShip = prop.size > 400;
  const scale = isShip ? (board.width * 0.24) / prop.size : Math.min(1, (stage * 0.2) / prop.size);
  return { y: isShip ? horizon + 14 : stage * 0.24, scale };
}
