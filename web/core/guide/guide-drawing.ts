import type { Bible } from '../bible.ts';
import { draw } from '../rough/draw.ts';
import { designSize, type Shape, type Size } from '../rough/shapes.ts';
import type { Staging } from '../rough/staging.ts';
import { svgOf } from '../rough/svg.ts';
import type { Vocabulary } from '../rough/vocabulary.ts';
import type { Shot } from '../shot.ts';
import type { GuideLook } from './guide.ts';

/** Up to this a line is a second stroke or hatching: life for the eye, noise for a model. */
const FAINT = 0.6;
const THINNEST = 1.6;

/**
 * A rough as a picture that leads a graph, as an SVG document of this size in pixels: without strip and names, for
 * whatever is written in it would be painted.
 */
export function guideSvg(
  shot: Shot,
  bible: Bible,
  vocabulary: Vocabulary,
  size: Size,
  look: GuideLook,
  staging?: Staging,
): string {
  const shapes = draw(shot, bible, { ...size, frameNumber: 1, staging, vocabulary, strip: 'none' });
  const view = designSize(size);
  return svgOf(look === 'plain' ? shapes : linesOf(shapes, view, look), size, { view });
}

/** The same drawing in lines of one colour on paper of the other: what has an outline hides what is behind it. */
function linesOf(shapes: readonly Shape[], view: Size, look: Exclude<GuideLook, 'plain'>): Shape[] {
  const [ink, paper] = look === 'white-lines' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  const ground: Shape = { kind: 'rect', x: 0, y: 0, ...view, fill: paper };
  return [ground, ...shapes.flatMap((shape) => inLines(shape, ink, paper))];
}

function inLines({ opacity = 1, ...shape }: Shape, ink: string, paper: string): Shape[] {
  if (opacity <= FAINT) return [];
  if (shape.kind === 'circle' && shape.stroke === undefined)
    return [{ ...shape, fill: isDark(shape.fill) ? ink : paper }];
  const hides = shape.fill !== undefined && { fill: paper };
  if (shape.stroke === undefined) return hides && opacity === 1 ? [{ ...shape, ...hides }] : [];
  return [{ ...shape, ...hides, stroke: ink, strokeWidth: Math.max(THINNEST, shape.strokeWidth ?? 0) }];
}

/** A dot of ink, such as an eye, against one of light in it. */
const isDark = (colour = ''): boolean =>
  [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 0x80);
