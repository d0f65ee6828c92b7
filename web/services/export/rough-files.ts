import { fail, ok, type Result } from '../../core/failure.ts';
import { frameFileName } from '../../core/export/file-names.ts';
import { describeRough } from '../../core/rough/caption.ts';
import { draw, type RoughOptions } from '../../core/rough/draw.ts';
import type { Board } from '../../core/rough/light.ts';
import { designSize, type Shape, type Size } from '../../core/rough/shapes.ts';
import { stagingOf } from '../../core/rough/staging.ts';
import { svgOf } from '../../core/rough/svg.ts';
import { vocabularyFor } from '../../core/rough/vocabulary.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { rasterizeSvg } from '../rough/raster.ts';

export type RoughType = 'svg' | 'png';

/** A frame's rough as an SVG document of the sequence's own size, staged as one of it, with what happens below it. */
async function roughSvg(sequence: Sequence, frame: Frame, title: string): Promise<string> {
  const { settings } = sequence;
  return svgOf(await drawn(sequence, frame, settings, { strip: 'action' }), settings, { title });
}

/** The same without its strip, of any size, for where number and description stand beside it. */
export async function stageSvg(
  sequence: Sequence,
  frame: Frame,
  size: Size,
  board: Board = 'light',
): Promise<string> {
  const shapes = await drawn(sequence, frame, size, { strip: 'none', board });
  return svgOf(shapes, size, { view: designSize(size) });
}

type Look = Pick<RoughOptions, 'strip' | 'board'>;

async function drawn(
  { bible, frames }: Sequence,
  { shot, frameNumber }: Frame,
  { width, height }: Size,
  look: Look = {},
): Promise<Shape[]> {
  const vocabulary = await vocabularyFor([shot], bible);
  const staging = stagingOf(frames.map((frame) => frame.shot))[frameNumber - 1];
  return draw(shot, bible, { width, height, frameNumber, staging, vocabulary, ...look });
}

/** A frame's rough as a file of the sequence's own size. */
export async function roughFile(sequence: Sequence, frame: Frame, type: RoughType): Promise<Result<File>> {
  const svg = await roughSvg(sequence, frame, describeRough(frame.shot, sequence.bible, frame.frameNumber));
  const name = frameFileName(sequence, frame.frameNumber, type);
  // What a ZIP says of its files, and the same for the same sequence.
  const lastModified = Date.parse(sequence.updatedAt);
  if (type === 'svg') return ok(new File([svg], name, { type: 'image/svg+xml', lastModified }));
  const png = await rasterizeSvg(svg, sequence.settings);
  if (!png.ok) return fail('no-canvas', {}, png.failure.detail);
  return ok(new File([png.value], name, { type: 'image/png', lastModified }));
}
