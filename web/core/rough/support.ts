import type { Camera } from './framing.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import type { Prop } from './prop.ts';

const seats =
  /\b(chair|armchair|bench|stool|sofa|couch|throne|log|crate|box|chest|boulder|rock|barrel|wheelchair)\b/;
const beds = /\b(bed|sofa|couch|hammock|bench)\b/;
const climbed =
  /\b(ladder|tree|stairs|staircase|fence|gate|wall|rock|boulder|well|nest|window|oak|palm|mast)\b/;

/** What somebody sits or lies on, climbs or uses goes under, behind or before that one, if the words say so. */
export function supportOf(
  prop: Prop,
  actors: readonly PlacedActor[],
  camera: Camera,
): PlacedProp | undefined {
  if (camera.isNear || prop.where === 'hand' || prop.where === 'sky') return undefined;
  for (const one of actors) {
    const word = prop.words.exec(one.actor.doing.toLowerCase())?.[0];
    if (word === undefined || !one.actor.isPerson) continue;
    const { pose, poseName } = one.actor;
    if (pose.seat === 'seat' && seats.test(word)) return seat(prop, one);
    if (pose.seat === 'bed' && beds.test(word)) return bed(prop, one, camera);
    if (poseName === 'climb' && climbed.test(word)) return climb(prop, one, camera);
    return beside(prop, one, camera);
  }
  return undefined;
}

function seat(prop: Prop, one: PlacedActor): PlacedProp {
  one.hasSeat = true;
  const size = Math.min(1.2, (one.actor.subject.stature * 0.26) / 46);
  return { prop, x: one.x, y: one.y, scale: one.scale * size, isBehind: true };
}

function bed(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const high = 44 * one.scale * camera.squash;
  const low = Math.min(camera.stage * 0.97, one.y + high);
  one.y = low - high;
  return { prop, x: one.x, y: low, scale: one.scale, isBehind: true };
}

function climb(prop: Prop, one: PlacedActor, camera: Camera): PlacedProp {
  const { x, y, scale } = one;
  const { top, stature } = one.actor.subject;
  const room = y - top * scale * camera.squash - camera.stage * 0.04;
  one.y = y - Math.max(0, Math.min(70 * scale, prop.size * 0.3 * scale, room));
  const ahead = stature * 0.2 * scale * (one.facesLeft ? -1 : 1);
  return { prop, x: x + ahead, y, scale: Math.min(scale, (camera.stage * 0.86) / prop.size), isBehind: true };
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
