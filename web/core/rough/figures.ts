import { captionHeight } from './framing.ts';
import type { Shape, Size } from './shapes.ts';

/** Where one of the cast is seen: the box around the visible body, in design units. */
export interface Figure {
  id: string;
  box: { x: number; y: number; width: number; height: number };
}

/** Shapes that follow each other and are parts of one of the cast, or of none. */
export interface ShapeGroup {
  who: string | undefined;
  shapes: Shape[];
}

/** The shapes of a rough in their order, each of the cast in a group. */
export function groupsOf(shapes: readonly Shape[]): ShapeGroup[] {
  const groups: ShapeGroup[] = [];
  for (const shape of shapes) {
    const last = groups.at(-1);
    if (last !== undefined && last.who === shape.who) last.shapes.push(shape);
    else groups.push({ who: shape.who, shapes: [shape] });
  }
  return groups;
}

/** Where each of the cast stands in a rough of this board (`designSize`), from far to near; who is not seen is left out. */
export function figuresIn(shapes: readonly Shape[], board: Size): Figure[] {
  return groupsOf(shapes).flatMap(({ who, shapes: own }) => {
    const box = who === undefined ? undefined : boxOf(own, board);
    return box === undefined ? [] : [{ id: who!, box }];
  });
}

/** The visible part of the box around shapes; what is see-through, such as a shadow, is no body. */
function boxOf(shapes: readonly Shape[], { width, height }: Size): Figure['box'] | undefined {
  const points = shapes.filter(({ opacity = 1 }) => opacity === 1).flatMap(pointsOf);
  const xs = points.map(([x]) => Math.min(width, Math.max(0, x)));
  const ys = points.map(([, y]) => Math.min(height - captionHeight, Math.max(0, y)));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  return box.width > 0 && box.height > 0 ? box : undefined;
}

function pointsOf(shape: Shape): (readonly [number, number])[] {
  if (shape.kind === 'circle') {
    const { cx, cy, r } = shape;
    return [
      [cx - r, cy - r],
      [cx + r, cy + r],
    ];
  }
  const numbers = shape.kind === 'path' ? shape.d.match(/-?[\d.]+/g)!.map(Number) : [];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1]!] as const] : []));
}
