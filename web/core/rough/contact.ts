import { type Contact, contactOf } from './contacts.ts';
import type { Actor, Touch } from './actor.ts';
import { isCarried } from './carrying.ts';
import type { Camera } from './framing.ts';
import type { Member, PlacedActor } from './placed.ts';
import { hasOnRope } from './ties.ts';
import type { PoseName } from './pose.ts';

/** Height at which one of the cast can be taken, in centimetres. */
function heightOf({ subject, isPerson, hand }: Actor, at: Contact['at']): number {
  const { top, above, head, stature } = subject;
  const crown = top - above;
  if (!isPerson) return at === 'mouth' ? hand[1] : top * 0.7;
  if (at === 'head') return crown - head * 0.3;
  if (at === 'mouth') return crown - head * 0.7;
  return crown - head * 1.1 - stature * (at === 'neck' ? 0.02 : at === 'chest' ? 0.1 : 0.17);
}

/** Poses those who have hold of each other: the arm of the one ends where the other is. `posed` draws one anew. */
export function takeHold(cast: readonly Member[], posed: (member: Member, touch: Touch) => Actor): void {
  const isFree = ({ actor: { character, doing }, contact }: Member): boolean =>
    character.kind !== 'group' && !isCarried(doing) && !contact;
  const pairs = cast.flatMap((one) =>
    cast.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  for (const [one, other] of pairs) {
    if (!isFree(one) || !isFree(other) || one.berth?.leader !== other.berth?.leader) continue;
    const contact = contactOf(one.actor.doing, other.actor.character);
    if (contact === undefined) continue;
    one.contact = { ...contact, with: other.actor.character.id };
    if (contact.leads === true) lead(one, other, posed);
    else if (contact.isMutual === true && one.actor.pose.moves && other.actor.pose.moves)
      goTogether(one, other, posed);
    else hold(one, other, contact, posed);
  }
}

type Posed = (member: Member, touch: Touch) => Actor;

/** The arm of the one ends where the other is. */
function hold(one: Member, other: Member, contact: Contact, posed: Posed): void {
  const { at, other: stance } = contact;
  if (stance !== undefined) other.actor = posed(other, { stance });
  const pose = stanceFor(one.actor, other.actor, contact);
  const high = heightOf(other.actor, at);
  const shared = (heightOf(one.actor, at) + high) / 2;
  const aim = at === 'hands' ? shared : isLifted(one.actor, other.actor, contact) ? liftOf(one.actor) : high;
  one.actor = posed(
    one,
    at === 'mouth' || (at === 'side' && pose === undefined) ? { stance: pose } : { aim, stance: pose },
  );
  if (at === 'hands') other.actor = posed(other, { aim, stance });
  if (at === 'mouth') other.actor = posed(other, { aim: heightOf(one.actor, at), stance });
}

/** Whoever sits or lies goes on so; who leans asleep on one who sits sits too; to a low beast one goes down. */
function stanceFor(one: Actor, other: Actor, { at, pose, low }: Contact): PoseName | undefined {
  if (at === 'side' && one.poseName === 'sleep') return 'doze';
  if (/^(sit|doze|kneel|crouch|lie|wake|slump)/.test(one.poseName)) return undefined;
  const isLow = (!other.isPerson || isLying(other)) && heightOf(other, at) < one.subject.stature * 0.42;
  return isLow && low !== undefined ? low : pose;
}

/** Whether a beast hangs from the hand: a small one, by more than its collar. */
const isLifted = (one: Actor, other: Actor, { lifts }: Contact): boolean =>
  lifts === true &&
  !other.isPerson &&
  other.subject.top < one.subject.stature * 0.62 &&
  !/\b(collar|lead|leash)\b/.test(one.doing);

/** How high the hand is that something hangs from. */
const liftOf = ({ subject: { top, above, head, stature } }: Actor): number =>
  top - above - head * 1.1 - stature * 0.12;

/** Who goes ahead has an arm back, and who follows has that hand. */
function goTogether(one: Member, other: Member, posed: Posed): void {
  const isFirst = spots[one.side] < spots[other.side];
  if (one.facesLeft === isFirst) lead(one, other, posed);
  else lead(other, one, posed);
}

function lead(ahead: Member, behind: Member, posed: Posed): void {
  const aim = ahead.actor.subject.stature * 0.6;
  ahead.actor = posed(ahead, { stance: 'lead' });
  behind.actor = posed(behind, { aim, stance: behind.actor.pose.moves ? undefined : 'walk' });
}
const spots = { left: 0, centre: 1, right: 2 } as const;

/** Whether one of two who go hand in hand has the other behind. */
const isLed = (one: Actor, other: Actor, { isMutual }: Contact): boolean =>
  isMutual === true && (one.poseName === 'lead') !== (other.poseName === 'lead');

/** Moves those who have hold of each other together, or apart, until hand meets body; who does it is drawn last. */
export function meet(actors: PlacedActor[], cast: readonly Member[], { board }: Camera): PlacedActor[] {
  for (const { actor, contact } of cast) {
    const one = actors.find((placed) => placed.actor === actor);
    const other = actors.find((placed) => placed.actor.character.id === contact?.with);
    if (contact == null || one === undefined || other === undefined || one.isAboard || one.view === 'back')
      continue;
    if (other.view === 'back' || Math.abs(one.scale / other.scale - 1) > 0.2) continue;
    const side = one.x <= other.x ? 1 : -1;
    const apart = gapOf(actor, other.actor, contact) * one.scale;
    const middle = Math.min(board.width - apart / 2 - 20, Math.max(apart / 2 + 20, (one.x + other.x) / 2));
    one.x = middle - (side * apart) / 2;
    other.x = middle + (side * apart) / 2;
    if (isLed(actor, other.actor, contact)) {
      const isAhead = actor.poseName === 'lead';
      const way = (one.facesLeft ? -1 : 1) * (isAhead ? 1 : -1);
      [one.x, other.x] = [middle + (way * apart) / 2, middle - (way * apart) / 2];
      other.facesLeft = one.facesLeft;
      giveWay(actors, one, other, board.width);
      continue;
    }
    one.facesLeft = side < 0;
    if (isLifted(actor, other.actor, contact)) hang(one, other);
    if (/\bpeck/.test(actor.doing) && !actor.isPerson) alight(one, other);
    other.facesLeft =
      isLying(other.actor) || (contact.at === 'side' && contact.isMutual !== true) ? one.facesLeft : side > 0;
    giveWay(actors, one, other, board.width);
    actors = [...actors.filter((placed) => placed !== one), one];
  }
  return actors;
}

/** Nobody else stands between two who have hold of each other. */
function giveWay(actors: readonly PlacedActor[], one: PlacedActor, other: PlacedActor, width: number): void {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  for (const third of actors) {
    if (third === one || third === other || third.x <= left || third.x >= right) continue;
    const room = third.actor.subject.breadth * third.scale;
    third.x =
      width - right > left
        ? Math.min(width - room * 0.6, right + room * 1.3)
        : Math.max(room * 0.6, left - room * 1.3);
  }
}

/** A beast held by the neck hangs from the hand. */
function hang(one: PlacedActor, other: PlacedActor): void {
  other.isHung = true;
  other.y = one.y - (one.actor.hand[1] - other.actor.subject.top * 0.66) * one.scale;
}

/** A bird that pecks somebody is above the head of that one. */
function alight(one: PlacedActor, other: PlacedActor): void {
  const { subject, ahead } = other.actor;
  one.y = other.y - (subject.top - subject.above) * other.scale + one.actor.hand[1] * one.scale * 0.6;
  const head = other.x + ahead * other.scale * (other.facesLeft ? -1 : 1);
  one.x = head - one.actor.hand[0] * one.scale * (one.facesLeft ? -1 : 1);
}

/** Whose head lies towards the one who comes to the bed. */
const isLying = ({ pose, isPerson }: Actor): boolean => isPerson && Math.abs(pose.turn) > 45;

/** Centimetres between the feet of two who meet. */
function gapOf(one: Actor, other: Actor, contact: Contact): number {
  const { at, gap = 0 } = contact;
  if (isLifted(one, other, contact)) return one.hand[0] + other.ahead * 0.85;
  const isSeated = one.pose.seat !== 'none' && other.pose.seat !== 'none';
  if (at === 'side' && contact.isMutual === true && isSeated) return one.subject.stature * 0.5;
  if (at === 'side') {
    const heads = one.ahead - other.ahead + one.subject.head * 0.9;
    return Math.max((one.subject.breadth + other.subject.breadth) * 0.42, heads);
  }
  if (isLed(one, other, contact)) {
    const [ahead, behind] = one.poseName === 'lead' ? [one, other] : [other, one];
    return ahead.subject.stature * 0.32 + behind.hand[0];
  }
  if (at === 'hands')
    return Math.max(30, one.hand[0] + other.hand[0] + gap + (hasOnRope(one.doing) ? 60 : 0));
  // A knee stays beside the head of who lies.
  const knee = one.poseName === 'kneel' ? one.subject.stature * 0.32 + other.subject.head * 0.5 : 0;
  if (isLying(other))
    return Math.max(20, Math.abs(other.ahead) * 0.8 + one.hand[0] * 0.8, Math.abs(other.ahead) + knee);
  const depth = other.isPerson ? other.subject.stature * 0.05 : other.subject.width * 0.25;
  const reach = at === 'mouth' ? one.ahead + one.subject.head * 0.3 + other.hand[0] : one.hand[0] + depth;
  return Math.max(20, reach + (at === 'mouth' ? 0 : other.ahead * 0.5));
}
