import { escapeXml } from '../xml.ts';
import { type Shape, type Size, designSize } from './shapes.ts';

/** Attributes of a shape as SVG names them, in drawing order; absent ones are left out. */
export function attributesOf(shape: Shape): Record<string, string | number> {
  const { fill = 'none', stroke, strokeWidth, opacity } = shape;
  return {
    ...placeOf(shape),
    fill,
    ...(stroke !== undefined && { stroke }),
    ...(strokeWidth !== undefined && { 'stroke-width': strokeWidth }),
    ...(opacity !== undefined && opacity < 1 && { opacity }),
  };
}

function placeOf(shape: Shape): Record<string, string | number> {
  switch (shape.kind) {
    case 'path':
      return { d: shape.d };
    case 'line':
      return { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 };
    case 'circle':
      return { cx: shape.cx, cy: shape.cy, r: shape.r };
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'text':
      return {
        x: shape.x,
        y: shape.y,
        'font-size': shape.size,
        ...(shape.bold && { 'font-weight': 700 }),
        ...(shape.anchor === 'end' && { 'text-anchor': 'end' }),
        ...(shape.direction && { direction: shape.direction }),
      };
  }
}

export interface SvgOptions {
  /** What readers of the file are told that it is. */
  title?: string;
  /** The part of it, from the upper left and in design units, that fills the picture. */
  view?: Size;
}

/** A rough as an SVG document of the given size in pixels, for files and for rasterising; never for the page. */
export function svgOf(shapes: readonly Shape[], size: Size, { title, view }: SvgOptions = {}): string {
  const { width, height } = view ?? designSize(size);
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${width} ${height}"${view ? ' preserveAspectRatio="xMidYMid slice"' : ''} fill="none" stroke-linecap="round" stroke-linejoin="round" ` +
    `font-family="Inter, Arial, sans-serif">`;
  const named = title === undefined ? [] : [`<title>${escapeXml(title)}</title>`];
  return [head, ...named, ...shapes.map(elementOf), '</svg>', ''].join('\n');
}

function elementOf(shape: Shape): string {
  const attributes = Object.entries(attributesOf(shape))
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (shape.kind === 'text') return `<text${attributes}>${escapeXml(shape.text)}</text>`;
  return `<${shape.kind}${attributes}/>`;
}
