import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { captionOf } from './caption.ts';
import { drawChair } from './chair.ts';
import { type Point, box } from './geometry.ts';
import { Pen } from './ink.ts';
import { tonesOf } from './light.ts';
import { placeOf } from './places/places.ts';
import { stageOf } from './places/stage.ts';
import { randomOf } from './random.ts';
import { type PlacedActor, type PlacedProp, type Scene, sceneOf } from './scene.ts';
import { type Shape, type Size, designSize } from './shapes.ts';
import { drawSketch } from './sketch.ts';
import { drawSky, drawWeather } from './sky.ts';

export interface RoughOptions extends Size {
  /** Shown in the caption. */
  frameNumber: number;
}

const mostShapes = 400;

/**
 * Draws a shot as a storyboard artist's rough. Width and height give the ratio, in any unit; the shapes are in design
 * units (see `designSize`), far to near. The same shot always gives the same shapes, at most 400.
 */
export function draw(shot: Shot, bible: Bible, options: RoughOptions): Shape[] {
  const board = designSize(options);
  const scene = sceneOf(shot, bible, board);
  const pen = new Pen(tonesOf(shot, scene.indoors), randomOf(JSON.stringify(shot)), board);
  drawScene(scene.camera.tilt === 0 ? pen : pen.tilted(scene.camera.tilt), scene, shot, bible);
  const cast = scene.actors.map(({ actor }) => actor.character);
  const inOrder = shot.cast.flatMap(({ id }) => cast.find((one) => one.id === id) ?? []);
  const caption = captionOf(shot, inOrder, options.frameNumber, board);
  return [...thinned(pen.shapes, mostShapes - caption.length), ...caption];
}

function drawScene(pen: Pen, scene: Scene, shot: Shot, bible: Bible): void {
  const place = bible.places.find(({ id }) => id === shot.place);
  const { camera, indoors } = scene;
  const random = randomOf(place?.id ?? 'nowhere');
  if (indoors) pen.wash(box(-60, -60, camera.board.width + 120, camera.stage + 120), pen.tones.sky);
  else drawSky(pen, shot, camera, random);
  const hasPeople = scene.actors.some(({ actor }) => actor.isPerson);
  placeOf(place, hasPeople)(stageOf(pen.quiet(), camera, random, indoors));
  const isFar = ({ scale }: { scale: number }): boolean => scale < camera.scale * 0.99;
  scene.props.filter(isFar).forEach((prop) => drawProp(pen, prop));
  scene.actors.forEach((actor) => drawActor(pen, actor, scene));
  scene.props.filter((prop) => !isFar(prop)).forEach((prop) => drawProp(pen, prop));
  if (!indoors) drawWeather(pen, shot.weather, camera, random);
}

function drawProp(pen: Pen, { prop, x, y, scale }: PlacedProp): void {
  const frame = pen.at(x, y, scale);
  drawSketch(prop.where === 'hand' ? frame.at(0, prop.size * 0.4, 1) : frame, prop.sketch);
}

function drawActor(pen: Pen, placed: PlacedActor, { camera, indoors }: Scene): void {
  const { actor, x, y, scale, facesLeft, view, held } = placed;
  const frame = pen.at(x, y, scale, { mirror: facesLeft, squash: camera.squash });
  if (!camera.isNear) drawShadow(frame, actor.subject.width);
  if (actor.isPerson && actor.pose.seat === 'seat') {
    if (indoors) drawChair(frame);
    else frame.outline(box(-46, 0, 84, actor.subject.stature * 0.24), pen.tones.thing);
  }
  actor.draw(frame, view, held === null ? undefined : (hand) => drawSketch(hand, held.sketch));
}

function drawShadow(frame: Pen, width: number): void {
  const half = width * 0.62;
  const deep = Math.min(1, width / 60);
  const outline: Point[] = [
    [-half, 0],
    [-half * 0.4, 4 * deep],
    [half * 0.8, 4 * deep],
    [half * 1.3, -2 * deep],
    [half * 0.6, -7 * deep],
    [-half * 0.6, -6 * deep],
  ];
  frame.wash(outline, frame.tones.dark, { soft: true, opacity: 0.35 });
}

/** Leaves out second strokes, from the back, until few enough are left; then whatever lies furthest back but the ground. */
function thinned(shapes: readonly Shape[], most: number): Shape[] {
  let over = shapes.length - most;
  if (over <= 0) return [...shapes];
  const kept = shapes.filter((shape) => !(shape.fill === undefined && shape.kind === 'path' && over-- > 0));
  return [...kept.slice(0, 2), ...kept.slice(2 + Math.max(0, kept.length - most))];
}
