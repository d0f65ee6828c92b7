import type { Character } from '../bible.ts';
import { animalExtent, drawAnimal, gaitOf } from './animal.ts';
import { bodyOf } from './body.ts';
import { drawFigure } from './figure.ts';
import type { Subject } from './framing.ts';
import { type Point, apply, rotation } from './geometry.ts';
import type { View } from './head.ts';
import type { Pen } from './ink.ts';
import { type Look, lookOf } from './look.ts';
import { drawRobot } from './machine.ts';
import { type Pose, type PoseName, poseOf, poses } from './pose.ts';
import { someAnimal, speciesOf } from './species.ts';

/** A member of the cast in this shot: what it takes in space, and how it is drawn. */
export interface Actor {
  character: Character;
  doing: string;
  pose: Pose;
  poseName: PoseName;
  subject: Subject;
  /** How far the head is before the feet, in centimetres; negative when it lies on its back. */
  ahead: number;
  isPerson: boolean;
  /** Draws on a frame between its feet, unit a centimetre, facing +x; `held` draws what is in its hand. */
  draw: (pen: Pen, view: View, held?: (hand: Pen) => void) => void;
}

/** What the pose depends on besides the words. */
interface Circumstances {
  indoors: boolean;
  isClose: boolean;
}

/** In a close-up hands come up to the chest, where what they hold is seen. */
function raised(pose: Pose): Pose {
  return { ...pose, arms: { near: [0.5, -0.22], far: [0.46, -0.1] } };
}

/** The actor for one of the cast. A kind that we have no drawing for is drawn as a person. */
export function actorOf(character: Character, doing: string, { indoors, isClose }: Circumstances): Actor {
  const poseName = poseOf(doing, indoors);
  const pose: Pose = poses[poseName];
  const base = { character, doing, poseName, pose: isClose && pose.hands > 0 ? raised(pose) : pose };
  const words =
    `${character.name} ${character.aliases.join(' ')} ${character.lookShort} ${character.look}`.toLowerCase();
  const species = character.kind === 'person' || character.kind === 'group' ? null : speciesOf(words);
  if (species !== null || character.kind === 'animal') return animal(base, species ?? someAnimal);
  const look = lookOf(character);
  const extent = figureExtent(look, base.pose);
  if (character.kind === 'machine') {
    return {
      ...base,
      ...extent,
      isPerson: true,
      draw: (pen, view, held) => drawRobot(pen, look, base.pose, view, held),
    };
  }
  if (character.kind === 'group') return group(base, look, extent);
  return {
    ...base,
    ...extent,
    isPerson: true,
    draw: (pen, view, held) => drawFigure(pen, look, base.pose, view, held),
  };
}

type Base = Pick<Actor, 'character' | 'doing' | 'pose' | 'poseName'>;
type Extent = Pick<Actor, 'subject' | 'ahead'>;

function animal(base: Base, species: Parameters<typeof gaitOf>[0]): Actor {
  const gait = gaitOf(species, base.poseName, base.doing);
  const { top, head, width, ahead } = animalExtent(species, gait);
  const { colour } = base.character;
  return {
    ...base,
    subject: { top, stature: top, head, width, breadth: head * 2.2, above: 0, reach: 0 },
    ahead,
    isPerson: false,
    draw: (pen) => drawAnimal(pen, species, gait, colour),
  };
}

/** Three of a kind stand for a group. */
function group(base: Base, look: Look, extent: Extent): Actor {
  const apart = look.height * 0.36;
  const { subject } = extent;
  return {
    ...base,
    ...extent,
    subject: { ...subject, width: subject.width + apart * 2, breadth: subject.breadth + apart * 2 },
    isPerson: true,
    draw(pen, view, held) {
      for (const [x, scale] of [
        [-apart, 0.94],
        [apart, 0.97],
      ] as const) {
        const other: Look = {
          ...look,
          hat: scale > 0.95 ? look.hat : null,
          garment: scale > 0.95 ? 'coat' : look.garment,
        };
        drawFigure(pen.at(x, look.height * 0.025, scale), other, base.pose, view);
      }
      drawFigure(pen, look, base.pose, view, held);
    },
  };
}

/** What a hat adds, in halves of the head. */
function hatHeight({ hat }: Look): number {
  if (hat === 'tall' || hat === 'cone') return 1;
  return hat === null ? 0.15 : 0.45;
}

/** The box around a posed figure. */
function figureExtent(look: Look, pose: Pose): Extent {
  const body = bodyOf(look, pose);
  const turned = rotation(pose.turn);
  const origin: Point = pose.turn === 0 ? [0, 0] : [look.height * 0.42, look.height * 0.1];
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
  const breadth = look.height * 0.27 * look.girth;
  const width = Math.max(Math.max(...xs) - Math.min(...xs) + body.head, breadth);
  return {
    subject: {
      top,
      stature: look.height,
      head: body.head * 2.1,
      width,
      breadth,
      above: top - crownTop,
      reach: 0,
    },
    ahead: place([body.neck[0], (body.neck[1] + body.top) / 2])[0],
  };
}
