import type { Character } from '../bible.ts';
import type { Berth } from './aboard.ts';
import { type Form, formOf, membersOf } from './being.ts';
import { bodyOf, footOf } from './body.ts';
import { drawFigure } from './figure.ts';
import type { Subject } from './framing.ts';
import { type Point, apply, rotation } from './geometry.ts';
import type { View } from './head.ts';
import type { Pen } from './ink.ts';
import { type Look, isSmall, lookOf } from './look.ts';
import { type Pose, type PoseName, poseOf, poses } from './pose.ts';
import { moodOf } from './mood.ts';
import type { Prop } from './prop.ts';
import { drawSketch } from './sketch.ts';
import type { Species } from './species.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A member of the cast in this shot: what it takes in space, and how it is drawn. */
export interface Actor {
  character: Character;
  doing: string;
  pose: Pose;
  poseName: PoseName;
  subject: Subject;
  /** How far the head is before the feet, in centimetres; negative when it lies on its back. */
  ahead: number;
  /** Where the hand that holds things is, or the mouth that does; from between the feet, in centimetres. */
  hand: Point;
  isPerson: boolean;
  /** What is called so is what it goes with. */
  rides: RegExp | null;
  /** A name to write beside a being that has no drawing of its own. */
  label: string | null;
  /** Draws on a frame between its feet, unit a centimetre, facing +x; `held` draws what is in its hand. */
  draw: (pen: Pen, view: View, held?: (hand: Pen) => void) => void;
}

/** How somebody holds another, or is held. */
export interface Touch {
  /** How high the hand reaches, in centimetres. */
  aim?: number | undefined;
  /** The pose, in place of what the words say. */
  stance?: PoseName | undefined;
}

/** What the pose depends on besides the words. */
interface Circumstances extends Touch {
  indoors: boolean;
  /** Whether only head and chest are in the picture. */
  isClose: boolean;
  /** Whether the lower part is not in the picture. */
  isNear: boolean;
  /** Whether the place has no room to stand: a car, a cab. */
  isCramped: boolean;
  /** Whether all sit there in rows. */
  sits: boolean;
  /** Whether something is in the hand. */
  holds: boolean;
  /** Where it is on what it goes with. */
  berth: Berth | null;
  vocabulary: Vocabulary;
}

/** Hands come up to the chest, where what they hold is seen. */
function raised(pose: Pose): Pose {
  return { ...pose, arms: { near: [0.42, -0.16], far: [0.52, 0.02] } };
}

/** The pose with what is in the hand held forward, where the arm would hang lower than this. */
function holding(pose: Pose, lowest: number): Pose {
  const { near, far } = pose.arms;
  return far[1] < lowest ? { ...pose, arms: { near, far: [0.62, lowest * 0.5] } } : pose;
}

/** The actor for one of the cast. */
export function actorOf(character: Character, doing: string, circumstances: Circumstances): Actor {
  const { vocabulary, berth, indoors, isNear, aim } = circumstances;
  const form = formOf(character, vocabulary);
  const own = circumstances.stance ?? gaitLike(character, poseOf(doing, indoors));
  const poseName = berth === null || berth.isOut ? own : poseAboard(berth);
  const pose = seatedIn(poseIn(poseName, doing), circumstances);
  const base: Base = {
    character,
    doing,
    poseName,
    pose: posed(
      poseName === 'sitOnGround' && berth !== null ? busyOn(poses.sitOnGround, poses[own]) : pose,
      circumstances,
    ),
    label: null,
    rides: berth?.vehicle.words ?? null,
  };
  if (isFigure(form) && aim !== undefined)
    base.pose = aimed(lookOf(character, vocabulary.things.callingOf), base.pose, aim);
  const one = resized(single(base, form, circumstances), doing);
  const another = isMixed(character, form)
    ? resized(single({ ...base, character: { ...character, sex: 'female' } }, form, circumstances), doing)
    : one;
  const several = character.kind === 'group' ? together(one, membersOf(character), another) : one;
  return berth === null ? several : mounted(several, berth, isNear);
}

/** Children, guests, a crowd: women among the men, girls among the boys. */
const isMixed = ({ kind, sex, name }: Character, form: Form): boolean =>
  kind === 'group' &&
  sex === 'unknown' &&
  isFigure(form) &&
  !/(men|boys|soldiers|knights|monks|brothers|priests|pirates|sailors|army|squad)\b/i.test(name);

const isFigure = ({ is }: Form): boolean => is === 'figure' || is === 'robot';

/** The pose with the far hand at this height, as far forward as the arm goes. */
function aimed(look: Look, pose: Pose, height: number): Pose {
  if (pose.turn !== 0) return pose;
  const [[, from], , [, to]] = bodyOf(look, pose).arms.far;
  const arm = pose.arms.far[1] === 0 ? 1 : (to - from) / pose.arms.far[1];
  const up = Math.min(0.9, Math.max(-0.9, (height - from) / Math.abs(arm)));
  return { ...pose, arms: { ...pose.arms, far: [Math.sqrt(0.94 - up * up), up] } };
}

/** The dead who walk do it with their arms before them. */
function gaitLike({ name, look, kind }: Character, pose: PoseName): PoseName {
  const isDead = kind !== 'person' && /\b(zombies?|mumm(y|ies)|undead)\b/i.test(`${name} ${look}`);
  return isDead && /^(stand|walk|run|marvel|ascend|climb|push)$/.test(pose) ? 'lurch' : pose;
}

/** Who shrinks is as small as a mouse, who grows as high as a house, beside all others. */
function resized(one: Actor, doing: string): Actor {
  const by = shrinks.test(doing) ? 0.18 : grows.test(doing) ? 2.4 : 1;
  if (by === 1) return one;
  const { top, stature, head, width, breadth, above, reach } = one.subject;
  const [ahead, up] = one.hand;
  return {
    ...one,
    ahead: one.ahead * by,
    hand: [ahead * by, up * by],
    subject: {
      top: top * by,
      stature: stature * by,
      head: head * by,
      width: width * by,
      breadth: breadth * by,
      above: above * by,
      reach: reach * by,
    },
    draw: (pen, view, held) => one.draw(pen.at(0, 0, by), view, held),
  };
}

const shrinks =
  /\bshr(inks?|inking|ank)\b|\b(size of|small as|tiny as) an? (mouse|thumb|doll|ant|bug|insect|fly|bee)\b/i;
const grows =
  /\bgrow(s|ing)? (as (big|large|tall|high)|bigger|taller|larger|huge|enormous|gigantic|to the size)|\b(size of|big as|tall as|large as|high as) an? (house|tower|mountain|elephant|giant|tree)\b/i;

/** One steers; the others sit, astride where one has to. */
const poseAboard = ({ vehicle: { pose }, isFirst }: Berth): PoseName =>
  isFirst || pose === 'ride' || pose === 'stand' ? pose : 'sitOnGround';

/** Who sits does with the arms whatever it is there. */
function busyOn(seat: Pose, { arms, legs, turn, moves, ...acting }: Pose): Pose {
  const isUpright = turn === 0 && acting.lift === 0 && acting.seat === 'none' && acting.lean < 30;
  if (!isUpright || moves || legs !== poses.stand.legs || arms === poses.stand.arms) return seat;
  return { ...seat, ...acting, arms, seat: seat.seat };
}

const seating = /\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests?)( down)?\b/gi;

/** The pose, with the eyes that the words close. */
function poseIn(name: PoseName, doing: string): Pose {
  const isBlind =
    /\b(eyes (are )?(closed|shut)|(clos|shut)(s|es|ing|ting) (his|her|the|their|its) eyes)\b/.test(doing);
  const sits = name === 'sit' || name === 'sitOnGround';
  const pose = sits ? busyOn(poses[name], poses[poseOf(doing.replaceAll(seating, ' '), true)]) : poses[name];
  return isBlind ? { ...pose, eyes: 'closed' } : pose;
}

/** Who would stand in a car sits, asleep too. */
function seatedIn(pose: Pose, { isCramped, sits }: Circumstances): Pose {
  if ((isCramped || sits) && pose === poses.sleep) return poses.doze;
  const stands = pose.seat === 'none' && pose.turn === 0 && pose.legs === poses.stand.legs;
  return isCramped && stands ? { ...pose, legs: poses.sit.legs, seat: 'seat' } : pose;
}

function posed(pose: Pose, { isClose, isNear, holds }: Circumstances): Pose {
  // What is swung is before the face and not above the picture.
  if (isNear && pose === poses.chop) return { ...pose, arms: { ...pose.arms, far: [0.7, 0.06] } };
  const isBusy = pose === poses.throw || pose === poses.wave || pose === poses.fight;
  if (isClose && !isBusy && (pose.hands > 0 || holds) && pose.turn === 0) return raised(pose);
  return holds ? holding(pose, isNear ? -0.3 : -0.55) : pose;
}

/** Somebody on or in what they go with. */
function mounted(one: Actor, { vehicle, at, apart, isFirst, isLast, isOut }: Berth, isNear: boolean): Actor {
  const { lift, width, behind, before } = vehicle;
  const { subject } = one;
  const over = isNear ? 0 : vehicle.over;
  return {
    ...one,
    ahead: one.ahead + at,
    hand: [one.hand[0] + at, one.hand[1] + lift],
    subject: {
      ...subject,
      top: subject.top + lift + over,
      stature: subject.stature + (isNear ? Math.min(lift, 70) : lift + over),
      above: subject.above + over,
      width: Math.max(subject.width, width),
      breadth: subject.breadth + apart,
    },
    draw(pen, view, held) {
      if (isFirst) behind(pen);
      if (isOut && isLast) before(pen);
      one.draw(pen.at(at, lift, 1), view === 'back' ? 'side' : view, held);
      if (isLast && !isOut) before(pen);
    },
  };
}

type Base = Pick<Actor, 'character' | 'doing' | 'pose' | 'poseName' | 'label' | 'rides'>;
type Extent = Pick<Actor, 'subject' | 'ahead' | 'hand'>;

/** What a baby does that is not wrapped. */
const walks = /\b(crawl|toddl|walk|run|climb|danc|play|jump|sit)/i;

function single(
  base: Base,
  form: Form,
  { isNear, isClose, vocabulary: { animals, things } }: Circumstances,
): Actor {
  if (form.is === 'animal' && animals !== null) {
    const label = form.isKnown ? null : base.character.name;
    const { subject, ...rest } = animal(base, form.species, isNear, animals);
    // Of a beast, what is less than a face shows all of it, or head and back of a large one.
    if (!isNear || isClose) return { ...rest, subject, label };
    const breadth = Math.max(subject.breadth, Math.min(subject.width, 210));
    return { ...rest, subject: { ...subject, stature: subject.stature * 1.5, breadth }, label };
  }
  if (form.is === 'thing') return livingThing(base, form.prop);
  const look = lookOf(base.character, things.callingOf);
  if (look.age === 'baby' && !walks.test(base.doing) && base.character.kind === 'person')
    return things.babyOf(base, look);
  const mood = moodOf(base.doing, base.pose);
  return {
    ...base,
    ...figureExtent(look, base.pose, isClose),
    isPerson: true,
    draw: (pen, view, held) =>
      form.is === 'robot' && animals !== null
        ? animals.drawRobot(pen, look, base.pose, view, held)
        : drawFigure(pen, look, { ...base.pose, mood }, view, held),
  };
}

function animal(
  base: Base,
  species: Species,
  isNear: boolean,
  { gaitOf, animalExtent, drawBeast }: NonNullable<Vocabulary['animals']>,
): Actor {
  const gait = gaitOf(species, base.poseName, base.doing);
  const { top: whole, face = whole, head, width, ahead } = animalExtent(species, gait);
  // Wings and humps above the head need no room where the head is what is shown.
  const top = isNear ? face : whole;
  const mouth: Point = [ahead + head * 0.45, face - head * 0.75];
  return {
    ...base,
    subject: { top, stature: top, head, width, breadth: head * 2.2, above: 0, reach: 0 },
    ahead,
    hand: mouth,
    isPerson: false,
    draw(pen, _view, held) {
      drawBeast(pen, species, gait, base.character);
      held?.(pen.at(...mouth, 1));
    },
  };
}

/** A thing that is one of the cast, in its colour. */
function livingThing(base: Base, { sketch, size, where }: Prop): Actor {
  const low = where === 'hand' || where === 'sky' ? size * 0.5 : 0;
  const top = size * (where === 'ground' && size > 140 ? 0.5 : 1);
  return {
    ...base,
    subject: { top, stature: top, head: top * 0.6, width: size, breadth: size * 0.9, above: 0, reach: 0 },
    ahead: 0,
    hand: [0, top * 0.5],
    isPerson: false,
    draw: (pen) => drawSketch(pen.at(0, low, 1), sketch, base.character.colour),
  };
}

/** Of a group, `count` stand close together, the outer ones a little smaller. */
function together(one: Actor, count: number, another: Actor): Actor {
  const { subject, isPerson } = one;
  // Those who pile on somebody lie on each other.
  const isPile = /\bpil(es|ing) (up )?on\b/.test(one.doing);
  const apart = isPile ? 16 : isPerson ? subject.stature * 0.34 : subject.width * 0.62;
  const spots = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * apart);
  const byDepth = spots.toSorted((a, b) => Math.abs(b) - Math.abs(a));
  return {
    ...one,
    subject: {
      ...subject,
      width: subject.width + apart * (count - 1),
      breadth: subject.breadth + apart * (count - 1) * 0.9,
    },
    draw(pen, view, held) {
      byDepth.forEach((x, index) => {
        const size = 0.9 + (0.1 * (index + 1)) / count;
        const up = isPile ? 26 + index * 24 : isPerson ? 0 : ((index * 7) % 3) * subject.top * 0.12;
        const { draw } = index % 2 === 0 ? one : another;
        draw(pen.at(x, up, size), view, index === count - 1 ? held : undefined);
      });
    },
  };
}

/** What a hat adds, in halves of the head. */
function hatHeight({ hat, sign }: Look): number {
  if (sign?.hat !== undefined) return 0.8;
  if (hat === 'tall' || hat === 'cone' || hat === 'chef' || hat === 'visor') return 1;
  return hat === null ? 0.15 : 0.45;
}

/** The box around a posed figure. */
function figureExtent(look: Look, pose: Pose, isClose: boolean): Extent {
  const body = bodyOf(look, pose);
  const turned = rotation(pose.turn);
  const origin = footOf(look, pose);
  const place = (point: Point): Point => {
    const [x, y] = apply(turned, point);
    return [x + origin[0], y + origin[1]];
  };
  const crown: Point = [body.neck[0], body.top];
  const limbs = [body.arms.near, body.arms.far, body.legs.near, body.legs.far];
  const points = [crown, body.neck, ...limbs.map(([, , end]) => end)].map(place);
  const xs = points.map(([x]) => x);
  const crownTop = Math.max(place(crown)[1], place(body.neck)[1] + body.head);
  const top = Math.max(crownTop + hatHeight(look) * body.head, ...points.map(([, y]) => y + body.head * 0.4));
  // A child does not reach as high in the picture as a grown-up would, alone too.
  const room = isSmall(look) && !isClose && pose.turn === 0 ? look.height * 0.2 : 0;
  const breadth = look.height * 0.27 * look.girth;
  // Who flies or lies reaches further to one side of the feet than to the other.
  const reach = pose.turn === 0 ? 0 : 2 * Math.max(...xs.map(Math.abs));
  const width = Math.max(Math.max(...xs) - Math.min(...xs) + body.head, reach + body.head, breadth);
  return {
    subject: {
      top: top + room,
      stature: look.height,
      head: body.head * 2.1,
      width,
      breadth,
      above: top + room - crownTop,
      reach: 0,
    },
    ahead: place([body.neck[0], (body.neck[1] + body.top) / 2])[0],
    hand: place(body.arms.far[2]),
  };
}
