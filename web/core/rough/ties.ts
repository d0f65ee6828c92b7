import type { PlacedActor, PlacedProp } from './placed.ts';
import type { Prop } from './prop.ts';

const ropes = /^(rope|string|cord|chain|cable|tether|leash|lead|reins|halter|line)/;
const leads =
  /\b(?:on|by) (?:a|the|an|his|her|its|their) (?:\w+ )?(?:rope|string|leash|lead|chain|cord|reins|halter|bridle)\b/;
/** Whether one has the other on a rope, in the words for what the one does. */
export const hasOnRope = (doing: string): boolean => leads.test(doing.toLowerCase());
const throwing = /\b(?:throw|toss|fling|cast)\w* .*\b(?:rope|cable|line|tether|cord)\b/;
const catching = /\b(?:catch|grab|reach|seiz|hold)\w*/;

/**
 * From hand to neck of who is led on a rope, from hand to hand where one is thrown to another, out of the picture where who
 * floats pulls at it alone; nothing where none of this is told.
 */
export function tieOf(prop: Prop, actors: readonly PlacedActor[], width: number): PlacedProp | undefined {
  const one = actors.find(({ actor }) => {
    const doing = actor.doing.toLowerCase();
    const word = prop.words.exec(doing)?.[0];
    const isAlone = actors.length === 1 && actor.poseName === 'float' && doing.startsWith('pull');
    return (
      actor.isPerson &&
      word !== undefined &&
      ropes.test(word) &&
      (leads.test(doing) || throwing.test(doing) || isAlone)
    );
  });
  if (one === undefined) return undefined;
  const to = actors.length === 1 ? outOf(one, width) : endAt(one, actors);
  return to === undefined ? undefined : between(prop, at(one, one.actor.hand), to);
}

/** The neck of a beast, or the hand of who catches. */
function endAt(one: PlacedActor, actors: readonly PlacedActor[]): Spot | undefined {
  const isThrown = throwing.test(one.actor.doing.toLowerCase());
  const other = actors.find(
    (each) => each !== one && (isThrown ? catching.test(each.actor.doing) : !each.actor.isPerson),
  );
  if (other === undefined || one.isAboard === true || other.isAboard === true) return undefined;
  const { subject, ahead, hand } = other.actor;
  return at(other, isThrown ? hand : [ahead * 0.75, subject.top - subject.above - subject.head * 0.9]);
}

function outOf(one: PlacedActor, width: number): Spot {
  const { y } = at(one, one.actor.hand);
  return { x: one.facesLeft ? -20 : width + 20, y: y - 24 };
}

function between(prop: Prop, from: Spot, to: Spot): PlacedProp {
  const [dx, dy] = [to.x - from.x, from.y - to.y];
  const sag = Math.min(30, Math.abs(dx) * 0.16);
  return {
    prop: {
      ...prop,
      where: 'ground',
      sketch: [['~=', 0, 0, dx * 0.35, dy * 0.35 - sag, dx * 0.7, dy * 0.7 - sag, dx, dy]],
    },
    x: from.x,
    y: from.y,
    scale: 1,
    isBehind: false,
    hides: true,
  };
}

type Spot = Readonly<{ x: number; y: number }>;

const at = ({ x, y, scale, facesLeft }: PlacedActor, [ahead, up]: readonly [number, number]): Spot => ({
  x: x + ahead * scale * (facesLeft ? -1 : 1),
  y: y - up * scale,
});
