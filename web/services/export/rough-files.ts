import { fail, ok, type Result } from '../../core/failure.ts';
import { frameFileName } from '../../core/export/file-names.ts';
import { guideSvg } from '../../core/guide/guide-drawing.ts';
import { describeRough } from '../../core/rough/caption.ts';
import { draw } from '../../core/rough/draw.ts';
import type { Size } from '../../core/rough/shapes.ts';
import { type Staging, stagingOf } from '../../core/rough/staging.ts';
import { svgOf } from '../../core/rough/svg.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { rasterizeRough } from '../rough/raster.ts';

export type RoughType = 'svg' | 'png';

/** A frame's rough as an SVG document of the sequence's own size, staged as one of it. */
async function roughSvg(sequence: Sequence, { shot, frameNumber }: Frame, title: string): Promise<string> {
  const { width, height } = sequence.settings;
  const shapes = draw(shot, sequence.bible, {
    width,
    height,
    frameNumber,
    staging: stagingIn(sequence, frameNumber),
  });
  return svgOf(shapes, { width, height }, { title });
}

/** The same without its caption strip, of any size, for where number and description stand beside it. */
export async function stageSvg(
  sequence: Sequence,
  { shot, frameNumber }: Frame,
  size: Size,
): Promise<string> {
  return guideSvg(shot, sequence.bible, size, 'plain', stagingIn(sequence, frameNumber));
}

const stagingIn = ({ frames }: Sequence, frameNumber: number): Staging | undefined =>
  stagingOf(frames.map(({ shot }) => shot))[frameNumber - 1];

/** A frame's rough as a file of the sequence's own size. */
export async function roughFile(sequence: Sequence, frame: Frame, type: RoughType): Promise<Result<File>> {
  const name = frameFileName(sequence, frame.frameNumber, type);
  // What a ZIP says of its files, and the same for the same sequence.
  const lastModified = Date.parse(sequence.updatedAt);
  if (type === 'svg') {
    const title = describeRough(frame.shot, sequence.bible, frame.frameNumber);
    const svg = await roughSvg(sequence, frame, title);
    return ok(new File([svg], name, { type: 'image/svg+xml', lastModified }));
  }
  const png = await roughPng(sequence, frame);
  return png.ok ? ok(new File([png.value], name, { type: 'image/png', lastModified })) : png;
}

async function roughPng({ bible, frames, settings }: Sequence, frame: Frame): Promise<Result<Blob>> {
  const { width, height } = settings;
  const { shot, frameNumber } = frame;
  const png = await rasterizeRough(shot, bible, { width, height, frameNumber }, frames);
  return png.ok ? png : fail('no-canvas', {}, png.failure.detail);
}
