import { type Point, add, joint, rotation, apply, mix } from './geometry.ts';
import { type Look, isSmall } from './look.ts';
import type { Pose } from './pose.ts';

export type Limb = readonly [Point, Point, Point];

/** A figure's joints in centimetres, facing right, before it is turned as a whole. */
export interface Body {
  hip: Point;
  /** Between the shoulders. */
  neck: Point;
  /** Half the height of the head. */
  head: number;
  arms: { near: Limb; far: Limb };
  legs: { near: Limb; far: Limb };
  /** Half width of shoulders. */
  shoulder: number;
  /** Height of the crown of the head. */
  top: number;
}

interface Build {
  leg: number;
  torso: number;
  arm: number;
  head: number;
}

/** In parts of the height. Heads are a little large, so that a figure of 50 pixels still has a face. */
const builds: Record<Look['age'], Build> = {
  baby: { leg: 0.28, torso: 0.31, arm: 0.24, head: 0.195 },
  toddler: { leg: 0.3, torso: 0.31, arm: 0.25, head: 0.184 },
  child: { leg: 0.365, torso: 0.305, arm: 0.285, head: 0.155 },
  young: { leg: 0.46, torso: 0.325, arm: 0.345, head: 0.104 },
  adult: { leg: 0.465, torso: 0.33, arm: 0.35, head: 0.1 },
  old: { leg: 0.45, torso: 0.34, arm: 0.35, head: 0.103 },
};

/** Puts a body of this look into a pose. Feet stand on y = 0; knees give forward, elbows back. */
export function bodyOf(look: Look, pose: Pose): Body {
  const build = builds[look.age];
  const size = (part: keyof Build): number => build[part] * look.height;
  const hip: Point = [0, hipHeight(pose, size('leg'), look.height)];
  const lean = rotation(-pose.lean - (look.age === 'old' && pose.turn === 0 ? 11 : 0));
  const neck = add(hip, apply(lean, [0, size('torso')]));
  const shoulder = look.height * (isSmall(look) ? 0.094 : 0.106) * look.girth;
  const arm = (offset: number, [dx, dy]: Point): Limb => {
    const from = add(neck, apply(lean, [offset, -size('torso') * 0.09]));
    const to: Point = [from[0] + dx * size('arm'), from[1] + dy * size('arm')];
    return [from, joint(from, to, size('arm'), -1), to];
  };
  const leg = (offset: number, [dx, dy]: Point): Limb => {
    const from: Point = [hip[0] + offset, hip[1]];
    const to: Point = [from[0] + dx * size('leg'), from[1] + dy * size('leg')];
    return [from, joint(from, to, size('leg'), 1), to];
  };
  return {
    hip,
    neck,
    head: size('head'),
    arms: { near: arm(-shoulder * 0.62, pose.arms.near), far: arm(shoulder * 0.68, pose.arms.far) },
    legs: { near: leg(-shoulder * 0.35, pose.legs.near), far: leg(shoulder * 0.35, pose.legs.far) },
    shoulder,
    top: neck[1] + size('head') * 2.1,
  };
}

function hipHeight(pose: Pose, leg: number, height: number): number {
  const lowest = Math.min(pose.legs.near[1], pose.legs.far[1]);
  const knee = pose === undefined ? 0 : kneeling(pose) * leg;
  return Math.max(-lowest * leg, knee) + pose.lift * height;
}

/** A foot that lies behind the hip leaves the knee on the ground. */
function kneeling({ legs }: Pose): number {
  return legs.near[0] < -0.3 && legs.near[1] > -0.6 ? 0.5 : 0;
}

/** The point at `t` (0 hip, 0.5 knee, 1 foot) along a limb. */
export function alongLimb([a, b, c]: Limb, t: number): Point {
  return t < 0.5 ? mix(a, b, t * 2) : mix(b, c, t * 2 - 1);
}

/** Where the feet of a figure that is turned as a whole lie, so that its middle stays over its spot. */
export function footOf({ height }: Look, { turn }: Pose): Point {
  return turn === 0 ? [0, 0] : [Math.sign(turn) * height * 0.42, height * 0.1];
}
