export type Point = readonly [x: number, y: number];

/** Affine map: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function apply(m: Matrix, [x, y]: Point): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Turns by degrees, counter-clockwise where y points up. */
export function rotation(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [cos, sin, -sin, cos, 0, 0];
}

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** Points from a flat list of x, y, x, y: how drawings are written down. */
export function pts(flat: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) points.push([flat[index]!, flat[index + 1]!]);
  return points;
}

/** Points on an ellipse. */
export function ring(x: number, y: number, rx: number, ry = rx, count = 10): Point[] {
  return Array.from({ length: count }, (_, index): Point => {
    const angle = (index / count) * 2 * Math.PI;
    return [x + Math.cos(angle) * rx * 1.03, y + Math.sin(angle) * ry * 1.03];
  });
}

/** The four corners of a box that stands on y. */
export const box = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Outline of a limb of three joints, thick at the first and thinner at the last. */
export function limb(points: readonly [Point, Point, Point], thick: number, thin: number): Point[] {
  const [a, b, c] = points;
  const middle = (thick + thin) / 2;
  const [ax, ay] = normal(a, b);
  const [cx, cy] = normal(b, c);
  const [bx, by] = normal(a, c);
  return [
    [a[0] + ax * thick, a[1] + ay * thick],
    [b[0] + bx * middle, b[1] + by * middle],
    [c[0] + cx * thin, c[1] + cy * thin],
    [c[0] - cx * thin, c[1] - cy * thin],
    [b[0] - bx * middle, b[1] - by * middle],
    [a[0] - ax * thick, a[1] - ay * thick],
  ];
}

function normal(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** The joint between `from` and `to` of a limb with two equal bones; `bend` says to which side it gives. */
export function joint(from: Point, to: Point, length: number, bend: 1 | -1): Point {
  const middle = mix(from, to, 0.5);
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const out = Math.sqrt(Math.max(0, (length / 2) ** 2 - half ** 2)) * bend;
  const [nx, ny] = normal(from, to);
  return [middle[0] + nx * out, middle[1] + ny * out];
}

/** Convex hull, counter-clockwise (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && cross(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept;
}

const cross = (o: Point, a: Point, b: Point): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Parts of the line through `start` along `direction` that lie inside the polygon, as pairs of points. */
export function clipLine(polygon: readonly Point[], start: Point, direction: Point): [Point, Point][] {
  const cuts: number[] = [];
  for (let index = 0; index < polygon.length; index++) {
    const cut = crossing(polygon[index]!, polygon[(index + 1) % polygon.length]!, start, direction);
    if (cut !== undefined) cuts.push(cut);
  }
  cuts.sort((a, b) => a - b);
  const pairs: [Point, Point][] = [];
  for (let index = 0; index + 1 < cuts.length; index += 2) {
    pairs.push([along(start, direction, cuts[index]!), along(start, direction, cuts[index + 1]!)]);
  }
  return pairs;
}

const along = (start: Point, direction: Point, t: number): Point => [
  start[0] + direction[0] * t,
  start[1] + direction[1] * t,
];

function crossing(p: Point, q: Point, start: Point, [dx, dy]: Point): number | undefined {
  const sideP = (p[0] - start[0]) * dy - (p[1] - start[1]) * dx;
  const sideQ = (q[0] - start[0]) * dy - (q[1] - start[1]) * dx;
  if (sideP >= 0 === sideQ >= 0) return undefined;
  const [x, y] = mix(p, q, sideP / (sideP - sideQ));
  return ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy);
}
