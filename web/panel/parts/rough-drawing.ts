import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Bible } from '../../core/bible.ts';
import { describeRough } from '../../core/rough/caption.ts';
import { draw } from '../../core/rough/draw.ts';
import { type Figure, type ShapeGroup, figuresIn, groupsOf } from '../../core/rough/figures.ts';
import type { Board } from '../../core/rough/light.ts';
import { type Shape, designSize } from '../../core/rough/shapes.ts';
import { type Staging, stagingOf } from '../../core/rough/staging.ts';
import type { Vocabulary } from '../../core/rough/vocabulary.ts';
import type { Shot } from '../../core/shot.ts';

type Frames = readonly { shot: Shot }[];

/** A shot as it is shown: `ratio` is width by height, `frames` the sequence it is of. */
export interface Rough {
  shot: Shot;
  bible: Bible;
  frameNumber: number;
  frames: Frames;
  ratio: number;
  board: Board;
  /** From `vocabularyFor`, for this shot. */
  vocabulary: Vocabulary;
}

/** A shot as a drawing that is as wide as its parent. */
export function roughDrawing(rough: Rough): TemplateResult {
  const { width, height } = sizeOf(rough);
  const { shapes } = drawOnce(rough);
  return html`<svg
    role="img"
    aria-label=${describeRough(rough.shot, rough.bible, rough.frameNumber)}
    viewBox="0 0 ${width} ${height}"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
    font-family="Inter, Arial, sans-serif"
    style=${styleMap({ display: 'block', width: '100%', height: 'auto' })}
  >
    ${guard([shapes], () => groupsOf(shapes).map(renderGroup))}
  </svg>`;
}

/** Where the cast stands in the drawing, in the units of its viewBox, from far to near. */
export function roughFigures(rough: Rough): Figure[] {
  const drawing = drawOnce(rough);
  return (drawing.figures ??= figuresIn(drawing.shapes, sizeOf(rough)));
}

const sizeOf = ({ ratio }: Rough) => designSize({ width: ratio, height: 1 });

interface Drawing {
  /** What it shows of the bible. */
  shown: readonly unknown[];
  key: string;
  shapes: Shape[];
  figures?: Figure[];
}

/**
 * The latest drawings of each shot: lists re-create their elements as they scroll, the shot object stays. Several, since a
 * frame and its copy share their shot.
 */
const drawings = new WeakMap<Shot, Drawing[]>();
const MOST_KEPT = 3;

/** A run replaces the list of frames often, their shots seldom; staging a list takes less than a drawing. */
const stagings = new WeakMap<Frames, Staging[]>();

function stagingIn(frames: Frames, shot: Shot): Staging | undefined {
  const known = stagings.get(frames) ?? stagingOf(frames.map((frame) => frame.shot));
  stagings.set(frames, known);
  return known[frames.findIndex((frame) => frame.shot === shot)];
}

function drawOnce({ shot, bible, frameNumber, frames, ratio, board, vocabulary }: Rough): Drawing {
  const staging = stagingIn(frames, shot);
  const key = `${frameNumber} ${ratio} ${board} ${JSON.stringify(staging)}`;
  const shown = shownOf(shot, bible);
  const before = drawings.get(shot) ?? [];
  const known = before.find(
    (one) => one.key === key && one.shown.every((part, index) => part === shown[index]),
  );
  if (known) return known;
  const shapes = draw(shot, bible, { width: ratio, height: 1, frameNumber, staging, board, vocabulary });
  const drawing = { shown, key, shapes };
  drawings.set(shot, [drawing, ...before].slice(0, MOST_KEPT));
  return drawing;
}

/** The parts of the bible that a drawing of the shot depends on: names of all, since no name is taken for a thing. */
function shownOf({ cast, place }: Shot, bible: Bible): unknown[] {
  const names = bible.cast.map(({ name, aliases }) => [name, ...aliases].join()).join();
  const here = cast.map(({ id }) => bible.cast.find((member) => member.id === id));
  return [names, ...here, bible.places.find(({ id }) => id === place)];
}

/** A figure is an element of its own, so that it can be found, focused and moved. */
function renderGroup({ who, shapes }: ShapeGroup): SVGTemplateResult {
  const drawn = shapes.map(renderShape);
  return who === undefined ? svg`${drawn}` : svg`<g data-who=${who}>${drawn}</g>`;
}

function renderShape(shape: Shape): SVGTemplateResult {
  const { fill = 'none', stroke = nothing, strokeWidth = nothing, opacity = nothing } = shape;
  switch (shape.kind) {
    case 'path':
      return svg`<path d=${shape.d} fill=${fill} stroke=${stroke} stroke-width=${strokeWidth} opacity=${opacity}></path>`;
    case 'line':
      return svg`<line x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2} stroke=${stroke} stroke-width=${strokeWidth} opacity=${opacity}></line>`;
    case 'circle':
      return svg`<circle cx=${shape.cx} cy=${shape.cy} r=${shape.r} fill=${fill} opacity=${opacity}></circle>`;
    case 'rect':
      return svg`<rect x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} fill=${fill} opacity=${opacity}></rect>`;
    case 'text':
      return svg`<text x=${shape.x} y=${shape.y} font-size=${shape.size} font-weight=${shape.bold ? 700 : nothing} text-anchor=${shape.anchor} fill=${fill}>${shape.text}</text>`;
  }
}
