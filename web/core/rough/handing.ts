import type { Shot } from '../shot.ts';
import type { Camera } from './framing.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import { type Prop, isInsertable, wordsFor } from './prop.ts';
import { type Sketch, type Stroke, extentOf } from './sketch.ts';

/** Into a hand; away from it where it is thrown; where a face would fill the picture, hands are shown with it instead. */
export function give(
  prop: Prop,
  owner: PlacedActor,
  placed: PlacedProp[],
  camera: Camera,
  size: Shot['size'],
  actors: readonly PlacedActor[],
): void {
  if (owner.actor.poseName === 'throw') placed.push(inFlight(prop, owner, camera));
  else if (isDropped(prop, owner.actor.doing)) placed.push(falling(prop, owner, camera));
  else if (size === 'extreme close-up' && isInsertable(prop) && owner.actor.isPerson) owner.insert ??= prop;
  else owner.held = aboveHeads(prop, owner, actors);
}

/** An umbrella is above all heads that are under it, its stick as long as that takes. */
function aboveHeads(prop: Prop, owner: PlacedActor, actors: readonly PlacedActor[]): Prop {
  if (!prop.words.test('umbrella') || !owner.actor.isPerson) return prop;
  const under = actors.filter((one) => Math.abs(one.x - owner.x) < prop.size * owner.scale);
  const crowns = under.map(
    ({ y, scale, actor: { subject } }) => (owner.y - y + (subject.top - subject.above) * scale) / owner.scale,
  );
  const { bottom: grip } = extentOf(prop.sketch.slice(0, 1));
  const { bottom: rim } = extentOf(prop.sketch.slice(1));
  const up = Math.max(0, Math.max(...crowns) - owner.actor.hand[1] - rim);
  const raised = prop.sketch.map(([how, ...numbers]): Stroke => [
    how,
    ...numbers.map((value, index) => (index % 2 === 1 && value !== grip ? value + up : value)),
  ]);
  return { ...prop, sketch: raised };
}

/** Whether the words let go of a thing. */
const isDropped = (prop: Prop, doing: string): boolean =>
  new RegExp(
    `\\b(drop(s|ping)?|lets? (go of|fall)|letting (go of|fall)) ((an?|the|his|her|their|its) )?(\\w+ )?${wordsFor(prop, doing.toLowerCase()) ?? '^'}`,
  ).test(doing.toLowerCase());

/** On its way down, below the hand. */
function falling(prop: Prop, { actor, x, y, scale, facesLeft }: PlacedActor, { stage }: Camera): PlacedProp {
  const [ahead, low] = actor.hand;
  const up = Math.max(low, actor.subject.stature * 0.5);
  const isInto = /\b(in|into|inside) (the|an?|his|her) /i.test(actor.doing);
  const grown = Math.max(scale, (stage * (isInto ? 0.05 : 0.08)) / prop.size);
  // What goes into something that is under the hand is still above it.
  const { bottom } = extentOf(prop.sketch);
  const below = isInto ? y - (up + 6) * scale + (bottom + prop.size * 0.4) * grown : y - (up - 34) * scale;
  return {
    prop: { ...prop, sketch: [...prop.sketch, ...fallLines(prop)] },
    x: x + (ahead + 4) * scale * (facesLeft ? -1 : 1),
    y: Math.min(stage * 0.92, below),
    scale: grown,
    isBehind: false,
  };
}

/** Above a thing that falls, where it came from. */
const fallLines = ({ sketch }: Prop): Sketch => {
  const { left, right, top } = extentOf(sketch);
  const third = (right - left) / 3;
  return [0, 1, 2, 3].map((step): Stroke => {
    const x = left + step * third;
    return ['-', x, top + third, x, top + third * (step % 2 ? 3 : 2)];
  });
};

/** Ahead of the hand that threw it. */
function inFlight(
  prop: Prop,
  { actor, x, y, scale, facesLeft }: PlacedActor,
  { board, stage }: Camera,
): PlacedProp {
  const { stature } = actor.subject;
  const ahead = stature * 0.72 * scale * (facesLeft ? -1 : 1);
  const grown = Math.max(scale, (stage * 0.07) / prop.size);
  return {
    prop,
    x: Math.min(board.width * 0.94, Math.max(board.width * 0.06, x + ahead)),
    y: Math.max(stage * 0.14, y - stature * 0.86 * scale),
    scale: grown,
    isBehind: false,
  };
}
