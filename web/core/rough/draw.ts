import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';
import type { Actor } from './actor.ts';
import { captionOf } from './caption.ts';
import { isCarried } from './carrying.ts';
import { type Camera, type Strip, stripHeight } from './framing.ts';
import { type Point, box, pts } from './geometry.ts';
import { Pen } from './ink.ts';
import { type Board, castColour, liesInSnow, sheets, tonesOf } from './light.ts';
import { stageOf, underwaterWords } from './places/stage.ts';
import { randomOf } from './random.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type Shape, type Size, designSize, tenth } from './shapes.ts';
import type { Prop } from './prop.ts';
import { drawSketch, extentOf } from './sketch.ts';
import type { Staging } from './staging.ts';
import { isBoat } from './vehicle-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RoughOptions extends Size {
  /** Shown in the caption. */
  frameNumber: number;
  /** From `vocabularyFor`, for this shot or for more. */
  vocabulary: Vocabulary;
  /** How the frame is staged in its sequence, from `stagingOf`; alone where it is left out. */
  staging?: Staging | undefined;
  /** Light where it is left out. */
  board?: Board;
  /** What is written below the picture; one line where it is left out. */
  strip?: Strip;
}

const mostShapes = 400;

/**
 * Draws a shot as a storyboard artist's rough. Width and height give the ratio, in any unit; the shapes are in design
 * units (see `designSize`), far to near. The same shot always gives the same shapes, at most 400.
 */
export function draw(shot: Shot, bible: Bible, options: RoughOptions): Shape[] {
  const { staging, frameNumber, vocabulary, board = 'light', strip = 'line' } = options;
  const size = designSize(options);
  const shown = onBoard(bible, board);
  const scene = sceneOf(shot, shown, size, vocabulary, staging, stripHeight(strip, size));
  const isSnowy = shot.weather === 'snow' || (scene.place !== undefined && liesInSnow(scene.place));
  const tones = tonesOf(shot, scene.indoors, board, isSnowy);
  const pen = new Pen(tones, randomOf(JSON.stringify(shot)), size);
  const { tilt, lean } = scene.camera;
  const seen = lean === 0 ? pen : pen.leaning(lean);
  drawScene(tilt === 0 ? seen : seen.tilted(tilt), scene, shot, vocabulary);
  if (strip === 'none')
    return thinned(
      pen.shapes.filter(({ kind }) => kind !== 'text'),
      mostShapes,
    );
  const cast = scene.actors.map(({ actor }) => actor.character);
  const inOrder = shot.cast.flatMap(({ id }) => cast.find((one) => one.id === id) ?? []);
  // Not where it is seen from: what is rowed or driven is drawn on a lake or a road, wherever that is.
  const place = bible.places.find(({ id }) => id === shot.place);
  const words = captionOf(shot, place, inOrder, frameNumber, size, sheets[board], strip);
  return [...thinned(pen.shapes, mostShapes - words.length), ...words];
}

const onBoard = (bible: Bible, board: Board): Bible => ({
  ...bible,
  cast: bible.cast.map((one) => ({ ...one, colour: castColour(one.colour, board) })),
});

function drawScene(pen: Pen, scene: Scene, shot: Shot, vocabulary: Vocabulary): void {
  const { camera, indoors, place, isPast } = scene;
  const random = randomOf(place?.id ?? 'nowhere');
  // Where no place is told, no sun shines either.
  const bare = indoors || (place === undefined && shot.weather === 'clear');
  if (bare) pen.wash(box(-60, -60, camera.board.width + 120, camera.stage + 120), pen.tones.sky);
  else vocabulary.outdoors?.drawSky(pen, shot, camera, random);
  // Who flies, swims or has a boat of their own needs nothing to stand on.
  const floats = scene.actors.some(({ actor }) => actor.poseName === 'float');
  const hasPeople =
    !floats &&
    scene.actors.some(
      ({ actor }) =>
        (actor.isPerson || isBoat(place?.name ?? '')) &&
        actor.rides === null &&
        !/fly|float|swim/.test(actor.poseName),
    );
  const { behind, front } = vocabulary.things.placeOf(place, vocabulary, {
    hasPeople,
    hasFeet: scene.actors.some(({ actor }) => vocabulary.things.standsOnLand(actor)),
    isPast,
  });
  behind(stageOf(pen.quiet(), camera, random, indoors));
  vocabulary.things.drawLight(pen, shot, camera, indoors, isPast);
  const isFar = ({ scale, isBehind }: PlacedProp): boolean => isBehind ?? scale < camera.scale * 0.99;
  scene.props.filter(isFar).forEach((prop) => drawProp(pen, prop));
  for (const placed of scene.actors) {
    const from = pen.shapes.length;
    if (placed.insert) drawHands(pen, placed, placed.insert, camera);
    else drawActor(pen, placed, scene, vocabulary.things);
    for (const shape of pen.shapes.slice(from)) shape.who = placed.actor.character.id;
  }
  scene.props.filter((prop) => !isFar(prop)).forEach((prop) => drawProp(pen, prop));
  if (hasPeople || camera.isNear) front?.(stageOf(pen, camera, random, indoors));
  if (indoors && /\b(flood(ed|s|ing)?|(ankle|knee)-deep)\b/i.test(shot.moment))
    vocabulary.things.drawFlood(pen, camera);
  if (!indoors) vocabulary.outdoors?.drawWeather(pen, shot.weather, camera, random);
}

function drawProp(pen: Pen, { prop, x, y, scale }: PlacedProp): void {
  const frame = pen.at(x, y, scale);
  drawSketch(prop.where === 'hand' ? frame.at(0, prop.size * 0.4, 1) : frame, prop.sketch);
}

function drawActor(
  pen: Pen,
  placed: PlacedActor,
  { camera, indoors, place }: Scene,
  things: Vocabulary['things'],
): void {
  const { actor, x, y, scale, facesLeft, view, held, hasSeat } = placed;
  const frame = pen.at(x, y, scale, { mirror: facesLeft, squash: camera.squash });
  const isBelow = underwaterWords.test(place?.name.toLowerCase() ?? '');
  const swims = !isBelow && things.isInWater(actor);
  const isUp = isBelow || placed.isHung === true || actor.poseName === 'float' || isCarried(actor.doing);
  if (!camera.isNear && !swims && !isUp) drawShadow(frame, actor.subject.width);
  if (actor.isPerson && actor.pose.seat === 'seat' && !hasSeat) {
    if (indoors) things.drawChair(frame);
    else frame.outline(box(-46, 0, 84, actor.subject.stature * 0.24), pen.tones.thing);
  }
  if (!camera.isNear) things.drawMotion(frame, actor);
  actor.draw(
    frame,
    view,
    held === null ? undefined : (hand) => drawHeld(hand.at(0, 0, heldScale(held, placed)), held, actor),
  );
  things.drawTears(frame, actor);
  if (view !== 'back')
    things.drawActs(frame, actor, things.actsOf(actor.doing), facesLeft, camera.board.width);
  if (swims) things.drawWaterline(frame, actor);
  if (actor.label !== null) label(pen, actor.label, x, y - actor.subject.top * scale * camera.squash - 8);
}

/** What is poured from is tilted, a cup is below what is poured into it, and what is swung is above the hand. */
function drawHeld(hand: Pen, held: Prop, { poseName, isPerson }: Actor): void {
  const { bottom, top, left, right } = extentOf(held.sketch);
  const isPoured = isPerson && poseName === 'pour';
  const isCup = isPoured && held.words.test('cup');
  const isSwung = isPerson && poseName === 'chop';
  const turn = isPoured && !isCup ? -72 : isSwung ? (bottom < -50 ? 118 : -20) : 0;
  // A pole whose end would be above the picture is held further up.
  const above = turn === 0 ? 10 - hand.on([0, top])[1] : 0;
  const isPole = held.size > 60 && held.size <= 130 && right - left < 100;
  const down = isPole && above > 0 ? -above / hand.unit : 0;
  drawSketch(isCup ? hand.at(13, -36, 1) : hand.at(0, down, 1, { turn }), held.sketch);
}

/** A small thing in a hand far off is drawn larger than it is, to be seen at all; in a mouth, no larger than the head. */
function heldScale({ size }: Prop, { actor, scale }: PlacedActor): number {
  const grown = Math.min(2.4, Math.max(1, 30 / (size * scale)));
  return actor.isPerson ? grown : Math.min(grown, (actor.subject.head * 1.7) / size);
}

/** Two hands that come from below with a thing between them, which fills the picture. */
function drawHands(pen: Pen, { actor }: PlacedActor, prop: Prop, { board, stage }: Camera): void {
  const { left, right, bottom, top } = extentOf(prop.sketch);
  const scale = Math.min((stage * 0.58) / (top - bottom), (board.width * 0.5) / (right - left));
  const [x, y] = [board.width / 2, stage * 0.47];
  const half = Math.max(stage * 0.12, ((right - left) / 2) * scale * 0.86);
  const size = stage * 0.11;
  const thing = pen.at(x, y, scale).at(-(left + right) / 2, -(top + bottom) / 2, 1);
  for (const side of [-1, 1]) {
    const arm = pen.at(x + side * half, y + stage * 0.12, size, { mirror: side > 0 });
    arm.outline(pts([-0.9, -0.5, 0.5, -1, -1.4, -6, -5, -6]), actor.character.colour);
    // The thumb is before the thing, the palm behind it.
    arm.blob(0, 0, 1, 1.05, arm.tones.skin);
  }
  drawSketch(thing, prop.sketch);
  for (const side of [-1, 1]) {
    const arm = pen.at(x + side * half, y + stage * 0.12, size, { mirror: side > 0 });
    arm.outline(pts([-0.5, -0.7, -0.4, 0.3, 0.7, 0.75, 1.1, 0.4, 0.5, 0, 0.4, -0.8]), arm.tones.skin, {
      soft: true,
    });
    arm.lines([pts([-0.2, 0.6, 0.3, 0.95]), pts([-0.5, 0.4, -0.2, 0.9])], { w: 0.8 });
  }
}

/** Writes a name above a being that the drawing cannot tell. */
function label(pen: Pen, name: string, x: number, y: number): void {
  const [left, base] = pen.on([x - name.length * 3.3, Math.max(14, y)]);
  pen.shapes.push({
    kind: 'text',
    x: tenth(Math.max(4, left)),
    y: tenth(base),
    size: 13,
    bold: false,
    anchor: 'start',
    fill: pen.tones.mark,
    text: name,
  });
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
