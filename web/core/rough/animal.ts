import type { Character } from '../bible.ts';
import { birdExtent, drawBird, drawFish, headOf, neckInFlight } from './bird.ts';
import { coatOf, drawNeckerchief } from './coat.ts';
import type { Point } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { PoseName } from './pose.ts';
import { type Sketch, drawSketch } from './sketch.ts';
import type { Sketched } from './sketched.ts';
import { drawQuadruped, quadrupedHead } from './quadruped.ts';
import type { Species } from './species.ts';

export type Gait = 'stand' | 'run' | 'sit' | 'lie' | 'fly';

const gaits: Partial<Record<PoseName, Gait>> = {
  run: 'run',
  jump: 'run',
  throw: 'run',
  sit: 'sit',
  sitOnGround: 'sit',
  lookUp: 'sit',
  listen: 'sit',
  lie: 'lie',
  sleep: 'lie',
  crouch: 'lie',
  doze: 'lie',
};

const lyingStill: ReadonlySet<PoseName> = new Set(['lie', 'sleep', 'doze', 'crouch']);

/** How an animal does what a person would do in this pose. */
export function gaitOf(species: Species, pose: PoseName, doing: string): Gait {
  const isOnLap = pose === 'sitOnGround' && /\bheld in the lap\b/.test(doing);
  const isStill = pose === 'lie' || pose === 'sleep' || pose === 'doze' || isOnLap;
  if (species.kind === 'sketch' && isStill) return 'lie';
  const canFly = species.kind === 'bird' || (species.kind === 'sketch' && species.flight !== undefined);
  if (canFly)
    return /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|flap|peck\w* .* on the head)/i.test(doing)
      ? 'fly'
      : 'stand';
  if (species.kind === 'sketch') return species.lift > 1 && lyingStill.has(pose) ? 'lie' : 'stand';
  if (isOnLap) return 'lie';
  const gait = gaits[pose] ?? (/^(sit(s|ting)?|crouch\w*|huddl\w*)\b/i.test(doing) ? 'sit' : 'stand');
  // A horse or a cow looks up on its feet; only one that is told to sit does.
  const isTall = species.kind === 'quadruped' && species.leg > 40;
  return gait === 'sit' && isTall && !/\bs(it|at)/i.test(doing) ? 'stand' : gait;
}

/** What has a drawing of its own at rest may fly as any bird. */
function inGait(species: Species, gait: Gait): Species {
  return (gait === 'fly' && species.kind === 'sketch' ? species.flight : undefined) ?? species;
}

/** In centimetres: height, head, width, and how far the head is before the middle. */
export interface AnimalExtent {
  top: number;
  head: number;
  width: number;
  ahead: number;
  /** Height of the crown, where something else is higher. */
  face?: number;
}

export function animalExtent(given: Species, gait: Gait): AnimalExtent {
  const species = inGait(given, gait);
  if (species.kind === 'bird') return birdExtent(species, gait);
  if (species.kind === 'fish') {
    const { length, depth } = species;
    return { top: depth * 1.4, head: depth, width: length * 1.15, ahead: length * 0.2 };
  }
  if (species.kind === 'sketch') {
    const {
      length,
      head: [ahead, y, half],
      top,
    } = species;
    const unit = length / 100;
    const high = unit * flatness(species, gait);
    const lift = gait === 'lie' ? 0 : species.lift * length;
    return {
      top: Math.max(top, y + half) * high + lift,
      head: half * 2 * high,
      width: species.width * unit,
      ahead: ahead * unit,
      face: (y + half * 1.1) * high + lift,
    };
  }
  const [x, y] = quadrupedHead(species, gait);
  const ahead = x + species.head * species.muzzle * 0.5;
  return { top: y + species.head * 1.1, head: species.head * 2, width: species.length * 1.5, ahead };
}

/** What stands on legs is lower when it lies. */
const flatness = ({ lift }: Sketched, gait: Gait): number => (gait === 'lie' && lift <= 1 ? 0.66 : 1);

/** With closed eyes: the first dot is one. */
function asleep(sketch: Sketch): Sketch {
  const eye = sketch.findIndex(([how]) => how === '.');
  const [, x, y, r] = sketch[eye] ?? ['.'];
  if (x === undefined || y === undefined || r === undefined) return sketch;
  return sketch.with(eye, ['~=', x - r * 2, y + r, x, y - r, x + r * 2, y + r]);
}

/** Draws an animal in profile. The pen's origin is under its middle, its unit a centimetre; it faces +x. */
export function drawAnimal(pen: Pen, given: Species, gait: Gait, colour: string): void {
  const species = inGait(given, gait);
  if (species.kind === 'bird') drawBird(pen, species, gait, colour);
  else if (species.kind === 'fish') drawFish(pen, species, colour);
  else if (species.kind === 'sketch') {
    const lift = gait === 'lie' ? 0 : species.lift * species.length;
    const squash = flatness(species, gait);
    const sketch = gait === 'lie' ? asleep(species.sketch) : species.sketch;
    drawSketch(pen.at(0, lift, species.length / 100, { squash }), sketch, colour);
  } else drawQuadruped(pen, species, gait, colour);
}

/** Draws one of the cast that is an animal: in its coat, with something of its own colour round the neck. */
export function drawBeast(pen: Pen, species: Species, gait: Gait, character: Character): void {
  const { coat, worn } = coatOf(character, pen.tones);
  drawAnimal(pen, species, gait, coat);
  if (worn !== null)
    drawNeckerchief(pen, ...neckOf(inGait(species, gait), gait), worn, species.kind !== 'sketch');
}

/** Middle of the head, half its height, and where the neck leads. */
function neckOf(species: Species, gait: Gait): [head: Point, half: number, shoulders: Point] {
  switch (species.kind) {
    case 'bird':
      return gait === 'fly'
        ? neckInFlight(species)
        : [headOf(species), species.head, [0, species.leg + species.length * 0.3]];
    case 'fish':
      return [[species.length * 0.2, species.depth * 0.7], species.depth * 0.5, [0, species.depth * 0.7]];
    case 'sketch': {
      const { length, head, lift } = species;
      const unit = length / 100;
      const up = gait === 'lie' ? 0 : lift * length;
      // These heads run into the body: a smaller cloth sits closer to them.
      const flat = flatness(species, gait);
      const [x, y, half] = [head[0] * unit, head[1] * unit * flat + up, head[2] * unit * 0.72];
      return [[x, y], half, [x * 0.4, y - Math.max(half * 0.8, (y - up) * 0.45)]];
    }
    case 'quadruped': {
      const { length, leg, trunk, head } = species;
      const ground = gait === 'lie' ? 0 : leg;
      return [
        quadrupedHead(species, gait),
        head,
        [length * (gait === 'sit' ? 0.1 : 0.36), ground + trunk * 0.6],
      ];
    }
  }
}
