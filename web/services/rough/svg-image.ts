import type { Size } from '../../core/rough/shapes.ts';

/** The address of an SVG document; not a blob's: WebKit taints a canvas that was painted from a blob with SVG in it. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** An SVG document as an image of this size that can be painted at once. */
export async function svgImage(svg: string, { width, height }: Size): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = svgAddress(svg);
  await image.decode();
  return image;
}
