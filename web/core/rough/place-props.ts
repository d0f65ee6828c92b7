import type { Shot } from '../shot.ts';
import { type Camera, groundAt } from './framing.ts';
import { farScale } from './place-actors.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import type { Prop } from './prop.ts';
import type { Named } from './props.ts';
import { extentOf } from './sketch.ts';
import { supportOf } from './support.ts';

/** Gives things into hands and puts the others down: under or beside who uses them, else where there is room. */
export function placeProps(
  props: readonly Named[],
  actors: readonly PlacedActor[],
  camera: Camera,
  { size }: Shot,
): PlacedProp[] {
  const placed: PlacedProp[] = [];
  for (const { prop, many } of props) {
    if (actors.some(({ actor }) => isOf(prop, actor))) continue;
    const owner = prop.where === 'hand' ? ownerOf(prop, actors) : undefined;
    const under = supportOf(prop, actors, camera);
    if (under !== undefined && prop.where === 'hand') placed.push(under);
    else if (owner !== undefined && size === 'extreme close-up') {
      if (placed.every(({ isInset }) => isInset !== true)) placed.push(inset(prop, owner, camera));
    } else if (owner !== undefined) owner.held = prop;
    else if (under !== undefined) placed.push(under);
    else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => (many ? inRow(one) : [one])));
  }
  return placed;
}

/** Whether a thing is one of the cast, or what one of them goes with. */
function isOf({ words }: Prop, { character, doing, poseName, isPerson }: PlacedActor['actor']): boolean {
  if (!isPerson && words.test(character.name.toLowerCase())) return true;
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
function ownerOf(prop: Prop, actors: readonly PlacedActor[]): PlacedActor | undefined {
  const free = actors.filter(({ held, view }) => held === null && view !== 'back');
  const using = free.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
  const people = free.filter(({ actor }) => actor.isPerson);
  return (
    using.find(({ actor }) => actor.isPerson) ??
    using.find(({ actor }) => carries.test(actor.doing)) ??
    (actors.some(({ actor }) => prop.words.test(actor.doing.toLowerCase()))
      ? undefined
      : people.find(({ actor }) => actor.pose.hands > 0))
  );
}

const carries =
  /\b(carr(y|ies|ying)|bring(s|ing)?|hold(s|ing)?|steal(s|ing)?|pick(s|ing)? up|blow(s|ing)?|breath(es|ing)|fetch(es|ing)?|eat(s|ing)?|drop(s|ping)?|tak(es|ing)|wav(es|ing)|offer(s|ing)?|giv(es|ing)|in (its|his|her) (beak|mouth|teeth|claws|paws))\b/i;

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
  if (actors.length === 0 && isSmall) return [insert(prop, camera)];
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

/** A small thing that has the picture to itself. */
function insert(prop: Prop, { board, stage }: Camera): PlacedProp {
  return { prop, x: board.width / 2, ...resting(prop, stage * 0.6, stage * 0.82) };
}

/** A small thing at the lower edge, nearer than the cast. */
function inFront(prop: Prop, x: number, { board, stage }: Camera): PlacedProp {
  return { prop, x: board.width * x, ...resting(prop, stage * 0.26, stage * 0.97) };
}

/** What a face that fills the picture looks at, held up beside it. */
function inset(prop: Prop, { facesLeft, actor }: PlacedActor, { board, stage }: Camera): PlacedProp {
  const x = board.width * (facesLeft ? 0.15 : 0.85);
  const { scale, y } = resting(prop, stage * 0.4, stage * 0.86);
  return { prop, x, y, scale, isInset: true, sleeve: actor.isPerson ? actor.character.colour : undefined };
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
