import { type Camera, groundAt } from './framing.ts';
import { farScale } from './place-actors.ts';
import type { Prop } from './prop.ts';
import type { Named } from './props.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import { extentOf } from './sketch.ts';

/** Gives things into hands and puts the others down where there is room. */
export function placeProps(
  props: readonly Named[],
  actors: readonly PlacedActor[],
  camera: Camera,
): PlacedProp[] {
  const placed: PlacedProp[] = [];
  for (const { prop, many } of props) {
    if (actors.some(({ actor }) => isOf(prop, actor))) continue;
    const owner = prop.where === 'hand' ? ownerOf(prop, actors) : undefined;
    const under = supportOf(prop, actors, camera);
    if (owner !== undefined) owner.held = prop;
    else if (under !== undefined) placed.push(under);
    else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => (many ? inRow(one) : [one])));
  }
  return placed;
}

const seats =
  /\b(chair|armchair|bench|stool|sofa|couch|throne|log|crate|box|chest|boulder|rock|barrel|wheelchair)\b/;
const beds = /\b(bed|sofa|couch|hammock|bench)\b/;
const climbed = /\b(ladder|tree|stairs|staircase|fence|gate|wall|rock|boulder|well|nest)\b/;

/** What somebody sits or lies on or climbs goes under or behind that one, if the words say so. */
function supportOf(prop: Prop, actors: readonly PlacedActor[], camera: Camera): PlacedProp | undefined {
  const spoken = (one: PlacedActor, kinds: RegExp): boolean =>
    one.actor.isPerson &&
    prop.words.test(one.actor.doing.toLowerCase()) &&
    kinds.test(prop.words.exec(one.actor.doing.toLowerCase())![0]);
  if (camera.isNear || prop.where === 'hand') return undefined;
  for (const one of actors) {
    const { pose, poseName } = one.actor;
    const { x, y, scale } = one;
    if (pose.seat === 'seat' && spoken(one, seats)) {
      one.hasSeat = true;
      const size = Math.min(1.2, (one.actor.subject.stature * 0.26) / 46);
      return { prop, x, y, scale: scale * size, isBehind: true };
    }
    if (pose.seat === 'bed' && spoken(one, beds)) {
      const low = Math.min(camera.stage * 0.97, y + 44 * scale * camera.squash);
      one.y = low - 44 * scale * camera.squash;
      return { prop, x, y: low, scale, isBehind: true };
    }
    if (poseName === 'climb' && spoken(one, climbed)) {
      const room = y - one.actor.subject.top * scale * camera.squash - camera.stage * 0.04;
      one.y = y - Math.max(0, Math.min(70 * scale, prop.size * 0.3 * scale, room));
      const ahead = one.actor.subject.stature * 0.2 * scale * (one.facesLeft ? -1 : 1);
      const fits = Math.min(scale, (camera.stage * 0.86) / prop.size);
      return { prop, x: x + ahead, y, scale: fits, isBehind: true };
    }
  }
  return undefined;
}

/** Whether a thing is one of the cast, or what one of them goes with. */
function isOf({ words }: Prop, { character, doing, poseName, isPerson }: PlacedActor['actor']): boolean {
  if (!isPerson && words.test(character.name.toLowerCase())) return true;
  return (
    (poseName === 'ride' || poseName === 'row' || poseName === 'sitOnGround') &&
    vehicles.test(doing) &&
    words.test(doing.toLowerCase())
  );
}

const vehicles =
  /\b(bicycle|bike|motorbike|scooter|sled|sledge|boat|canoe|raft|oar|cart|wagon|car|taxi|truck|van)/i;

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
  if (camera.isNear && isSmall) return [];
  const isBehind = camera.isNear || prop.where === 'wall' || prop.size > 250;
  const scale = isBehind ? Math.min(farScale(camera), (stage * 0.7) / prop.size) : camera.scale;
  // A small thing on the ground is drawn larger than it is, to be seen at all.
  const grown = isSmall ? Math.max(scale, (stage * 0.07) / prop.size) : scale;
  const fits = Math.min(grown, (stage * 0.9) / prop.size, (board.width * 0.6) / prop.size);
  return horizon < stage ? [{ prop, x, y: groundAt(camera, Math.min(scale, fits)), scale: fits }] : [];
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
