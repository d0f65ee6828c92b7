import type { Result } from '../../core/failure.ts';
import { guideSvg } from '../../core/guide/guide-drawing.ts';
import { stagingOf } from '../../core/rough/staging.ts';
import { vocabularyFor } from '../../core/rough/vocabulary.ts';
import type { RoughOrder } from '../run/job-builder.ts';
import { rasterizeRough, rasterizeSvg } from './raster.ts';

/** The rough that a job wants, as a PNG. */
export async function orderedRough({ sequence, frame, size, look }: RoughOrder): Promise<Result<Blob>> {
  const { bible, frames } = sequence;
  const { shot, frameNumber } = frame;
  if (look === 'board') return rasterizeRough(shot, bible, { ...size, frameNumber }, frames);
  const staging = stagingOf(frames.map((one) => one.shot))[frames.indexOf(frame)];
  const vocabulary = await vocabularyFor([shot], bible);
  return rasterizeSvg(guideSvg(shot, bible, vocabulary, size, look, staging), size);
}
