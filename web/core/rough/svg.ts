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
      };
  }
}

/**
 * A rough as an SVG document of the given size in pixels, for files and for rasterising; never for the page. `view`: the
 * part of it, from the upper left and in design units, that fills the picture.
 */
export function svgOf(shapes: readonly Shape[], size: Size, view?: Size): string {
  const { width, height } = view ?? designSize(size);
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${width} ${height}"${view ? ' preserveAspectRatio="xMidYMid slice"' : ''} fill="none" stroke-linecap="round" stroke-linejoin="round" ` +
    `font-family="Inter, Arial, sans-serif">`;
  return `${head}\n${shapes.map(elementOf).join('\n')}\n</svg>\n`;
}

function elementOf(shape: Shape): string {
  const attributes = Object.entries(attributesOf(shape))
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  if (shape.kind === 'text') return `<text${attributes}>${escape(shape.text)}</text>`;
  return `<${shape.kind}${attributes}/>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Characters that XML 1.0 does not allow even as entities would make the whole file unreadable.
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
