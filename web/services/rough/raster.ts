import type { Bible } from '../../core/bible.ts';
import { type Result, fail, ok } from '../../core/failure.ts';
import { type RoughOptions, draw } from '../../core/rough/draw.ts';
import type { Size } from '../../core/rough/shapes.ts';
import { stagingOf } from '../../core/rough/staging.ts';
import { svgOf } from '../../core/rough/svg.ts';
import { vocabularyFor } from '../../core/rough/vocabulary.ts';
import type { Shot } from '../../core/shot.ts';
import { svgImage } from './svg-image.ts';

/** A rough as a PNG of exactly `width` x `height` pixels, made by the browser; staged as one of `frames`. */
export async function rasterizeRough(
  shot: Shot,
  bible: Bible,
  options: Omit<RoughOptions, 'vocabulary' | 'staging'>,
  frames: readonly { shot: Shot }[] = [],
): Promise<Result<Blob>> {
  const shots = frames.map((frame) => frame.shot);
  const staging = stagingOf(shots)[shots.indexOf(shot)];
  const vocabulary = await vocabularyFor([shot], bible);
  return rasterizeSvg(svgOf(draw(shot, bible, { ...options, staging, vocabulary }), options), options);
}

/** An SVG document as a PNG of exactly `size` pixels. */
export async function rasterizeSvg(svg: string, size: Size): Promise<Result<Blob>> {
  try {
    return ok(await paint(await svgImage(svg, size), size));
  } catch (error) {
    return fail('no-image', { why: 'rough' }, String(error));
  }
}

async function paint(image: HTMLImageElement, { width, height }: Size): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas.');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null): void =>
      blob === null ? reject(new Error('The canvas gave no PNG.')) : resolve(blob);
    canvas.toBlob(done, 'image/png');
  });
}
