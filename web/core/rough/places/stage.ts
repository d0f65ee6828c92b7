import type { Camera } from '../framing.ts';
import { groundAt } from '../framing.ts';
import { type Point, box } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import type { Random } from '../random.ts';

/** What a place is drawn on, in design units, y down; `random` is the place's own, the same in every frame. */
export interface Stage {
  pen: Pen;
  camera: Camera;
  random: Random;
  width: number;
  /** Lower edge of the picture. */
  bottom: number;
  horizon: number;
  /** Design units per centimetre of things behind the cast. */
  back: number;
  /** Whether nobody has engines and electric light yet. */
  isPast: boolean;
}

/** Draws a background; what is nearer comes later. */
export type DrawPlace = (stage: Stage) => void;

/** A thing by its word and where it is across the picture: 0 left edge, 1 right edge. */
export type Spot = readonly [word: string, x: number];

/** One kind of place. */
export interface PlaceKind {
  words: RegExp;
  draw: DrawPlace;
  /** How it was before engines and electric light. */
  past?: DrawPlace;
  /** Where people need something to stand on. */
  manned?: DrawPlace;
  /** Where whoever has feet needs it, beasts too: water seen from its bank. */
  shore?: DrawPlace;
  /** What is before the people there: the near side of a boat. */
  front?: DrawPlace;
  /** Whether it has all it needs, so that things of its look are not put into it. */
  isWhole?: boolean;
  /** What stands in it already. */
  spots?: readonly Spot[];
}

/** Places where all is in the water. */
export const underwaterWords =
  /\b(underwater|(coral )?reefs?|sunken|sea ?bed|ocean floor|deep sea|under the sea|bottom of the (sea|lake|ocean))\b/;

/** A stage for the camera. */
export function stageOf(pen: Pen, camera: Camera, random: Random, indoors: boolean): Stage {
  // Walls are nearer than houses, and all is nearer in a near shot: what tells a place is seen beside a head.
  const [part, far] = indoors ? [0.98, 0.8] : [0.78, 0.46];
  const most = far * (camera.isNear ? 1.4 : 1);
  const back = Math.min(camera.scale * part, most * Math.min(1, camera.stage / 332 + 0.2));
  const { width } = camera.board;
  return { pen, camera, random, width, bottom: camera.stage, horizon: camera.horizon, back, isPast: false };
}

/** Where something across the picture goes so that a head in the middle of a near shot does not hide it. */
export const besideHeads = ({ camera }: Stage, x: number): number =>
  !camera.isNear || x < 0.3 || x > 0.72 ? x : x < 0.46 ? 0.2 : 0.8;

/** A frame on the ground at x (0 left edge, 1 right), as far away as its scale says; unit a centimetre. */
export function standing(stage: Stage, x: number, scale = stage.back, mirror = false): Pen {
  return stage.pen.at(x * stage.width, groundAt(stage.camera, scale), scale, {
    mirror,
    squash: stage.camera.squash,
  });
}

/** The whole width between two heights of the board. */
export const across = ({ width }: Stage, top: number, bottom: number): Point[] =>
  box(-60, top, width + 120, bottom - top);

/** Fills from the horizon down. */
export function drawGround(stage: Stage, tone = stage.pen.tones.ground): void {
  const { pen, width, horizon, bottom } = stage;
  pen.wash(across(stage, horizon, bottom + 80), tone);
  pen.line(
    [
      [-60, horizon],
      [width + 60, horizon],
    ],
    { w: 0.8 },
  );
}

/** A skyline through points given in parts of the width and in design units above the horizon, filled downwards. */
export function drawRidge(stage: Stage, points: readonly Point[], tone: string, soft = false): void {
  const { pen, width, horizon, bottom } = stage;
  const line = points.map(([x, y]): Point => [x * width, horizon - y]);
  const low = Math.max(horizon, Math.min(bottom + 80, horizon + 60));
  pen.wash([[line[0]![0], low], ...line, [line.at(-1)![0], low]], tone, { soft: false });
  pen.line(line, { soft });
}

/** Uneven heights for a skyline from edge to edge. */
export function skyline(random: Random, count: number, low: number, high: number): Point[] {
  return Array.from({ length: count }, (_, index): Point => {
    const peak =
      index % 2 === 1 ? low + (high - low) * (0.55 + random() * 0.45) : low + (high - low) * random() * 0.3;
    return [-0.06 + (1.12 * (index + (random() - 0.5) * 0.5)) / (count - 1), peak];
  });
}
