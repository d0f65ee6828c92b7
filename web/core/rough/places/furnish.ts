import type { Place } from '../../bible.ts';
import { groundAt } from '../framing.ts';
import type { Pen } from '../ink.ts';
import type { Prop } from '../prop.ts';
import { propNamed, propsNamed } from '../props.ts';
import { drawSketch } from '../sketch.ts';
import { type Spot, type Stage, besideHeads, standing } from './stage.ts';

/** Height of the foot of the back wall of a room. */
export function floorOf({ bottom, camera, back }: Stage): number {
  return Math.min(bottom * 0.93, groundAt(camera, back * 0.9));
}

/** A frame on the foot of the back wall at x, unit a centimetre. */
export function wallOf(stage: Stage, x: number): Pen {
  return stage.pen.at(x * stage.width, floorOf(stage), stage.back * 0.9);
}

/** Puts things along the back of a room or a place under the sky. */
export function furnish(stage: Stage, spots: readonly Spot[], indoors: boolean): void {
  for (const [word, x] of spots) {
    const prop = propNamed(word);
    if (prop !== undefined) put(stage, prop, besideHeads(stage, x), indoors);
  }
}

const free = [0.14, 0.86, 0.34, 0.66] as const;

/** What the look of a place names besides what is there already and the place itself: at most three things. */
export function furnishFrom(
  stage: Stage,
  { name, aliases, look, indoors }: Place,
  has: readonly Spot[],
): void {
  const known = new Set([
    ...propsNamed([name, ...aliases].join(' ')),
    ...has.map(([word]) => propNamed(word)),
  ]);
  const more = propsNamed(look).filter(
    (prop) => prop.where !== 'hand' && prop.where !== 'sky' && !known.has(prop),
  );
  const slots = free.filter((slot) => has.every(([, x]) => Math.abs(x - slot) > 0.15));
  more.slice(0, Math.min(3, slots.length)).forEach((prop, index) => put(stage, prop, slots[index]!, indoors));
}

function put(stage: Stage, prop: Prop, x: number, indoors: boolean): void {
  const small = Math.min(1, (stage.bottom * 0.86) / (prop.size * stage.back));
  // What is at sea lies on the horizon.
  const afloat = stage.pen.at(x * stage.width, stage.horizon + 10, (stage.width * 0.22) / prop.size);
  const onLand = indoors ? wallOf(stage, x) : standing(stage, x, stage.back * 0.78);
  const frame = prop.where === 'sky' ? afloat : onLand;
  drawSketch(frame.at(0, 0, prop.where === 'sky' ? 1 : small), prop.sketch);
}
