import type { PlacedActor, PlacedProp } from './placed.ts';
import type { Prop } from './prop.ts';

const ropes = /^(rope|string|cord|chain|cable|tether|leash|lead|reins|halter|line)/;
const leads =
  /\b(?:on|by) (?:a|the|an|his|her|its|their) (?:\w+ )?(?:rope|string|leash|lead|chain|cord|reins|halter|bridle)\b/;
const throwing = /\b(?:throw|toss|fling|cast)\w* .*\b(?:rope|cable|line|tether|cord)\b/;
const catching = /\b(?:catch|grab|reach|seiz|hold)\w*/;

/** From hand to neck of who is led on a rope, from hand to hand where one is thrown to another; nothing where neither is told. */
export function tieOf(prop: Prop, actors: readonly PlacedActor[]): PlacedProp | undefined {
  const one = actors.find(({ actor }) => {
    const doing = actor.doing.toLowerCase();
    const word = prop.words.exec(doing)?.[0];
    return (
      actor.isPerson && word !== undefined && ropes.test(word) && (leads.test(doing) || throwing.test(doing))
    );
  });
  const isThrown = one !== undefined && throwing.test(one.actor.doing.toLowerCase());
  const other = actors.find(
    (each) => each !== one && (isThrown ? catching.test(each.actor.doing) : !each.actor.isPerson),
  );
  if (one === undefined || other === undefined || one.isAboard === true || other.isAboard === true)
    return undefined;
  const { subject, ahead, hand } = other.actor;
  const from = at(one, one.actor.hand);
  const to = at(other, isThrown ? hand : [ahead * 0.75, subject.top - subject.above - subject.head * 0.9]);
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

const at = (
  { x, y, scale, facesLeft }: PlacedActor,
  [ahead, up]: readonly [number, number],
): { x: number; y: number } => ({ x: x + ahead * scale * (facesLeft ? -1 : 1), y: y - up * scale });
