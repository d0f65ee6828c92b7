import { type Matrix, type Point, apply, clipLine, identity, multiply, ring, rotation } from './geometry.ts';
import type { Tones } from './light.ts';
import type { Random } from './random.ts';
import { type Shape, type Size, tenth } from './shapes.ts';

/** How a line is drawn; all may be left out. */
export interface Line {
  /** Factor on the pen's own width. */
  w?: number;
  /** Rounded through the points instead of straight between them. */
  soft?: boolean;
  colour?: string;
  opacity?: number;
}

/** Where a local frame lies: origin and unit in the parent's units; y points up inside. */
export interface Placing {
  mirror?: boolean;
  /** Degrees, counter-clockwise as seen. */
  turn?: number;
  /** Factor on heights alone, for views from above. */
  squash?: number;
}

const hairline = { width: 0.45, opacity: 0.55 };

/**
 * Draws with a slightly uneven line in two strokes. Points are given in the pen's local frame; what lies wholly
 * outside the board is not kept.
 */
export class Pen {
  readonly tones: Tones;
  readonly shapes: Shape[];
  /** Design units per local unit. */
  readonly unit: number;
  readonly #matrix: Matrix;
  readonly #random: Random;
  readonly #board: Size;
  /** The board itself: y points down and lines have their plain width. */
  readonly #isRoot: boolean;
  readonly #lean: number;

  constructor(
    tones: Tones,
    random: Random,
    board: Size,
    parent?: Pen,
    matrix = identity,
    isRoot = true,
    lean = 0,
  ) {
    this.tones = tones;
    this.shapes = parent?.shapes ?? [];
    this.#random = random;
    this.#board = board;
    this.#matrix = matrix;
    this.#isRoot = isRoot;
    this.#lean = lean;
    this.unit = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  }

  /** A pen for a local frame at (x, y), `scale` units large. On the board itself y points down, inside it points up. */
  at(x: number, y: number, scale: number, { mirror = false, turn = 0, squash = 1 }: Placing = {}): Pen {
    const up = this.#isRoot ? -1 : 1;
    const place: Matrix = [mirror ? -scale : scale, 0, 0, up * scale * squash, x, y];
    return this.#with(multiply(multiply(this.#matrix, place), rotation(turn)), false);
  }

  /** The same frame with the whole board turned around its middle, a little enlarged to keep the corners filled. */
  tilted(degrees: number): Pen {
    const { width, height } = this.#board;
    const middle: Matrix = [1.13, 0, 0, 1.13, width / 2, height / 2];
    const back: Matrix = [1, 0, 0, 1, -width / 2, -height / 2];
    return this.#with(multiply(multiply(middle, rotation(degrees)), back), true);
  }

  /** A pen for what is behind: paler ink. */
  quiet(): Pen {
    return this.#with(this.#matrix, this.#isRoot, { ...this.tones, ink: this.tones.behind });
  }

  /** The same frame for somebody whose skin is not left as paper. */
  skinned(skin: string): Pen {
    return this.#with(this.#matrix, this.#isRoot, { ...this.tones, skin });
  }

  /**
   * The same board seen from below (above 0) or above (below 0): what is high is drawn narrower by up to half of this
   * part, what is low wider, or the other way round.
   */
  leaning(lean: number): Pen {
    return new Pen(this.tones, this.#random, this.#board, this, this.#matrix, this.#isRoot, lean);
  }

  /** A filled outline. */
  outline(points: readonly Point[], colour: string, line: Line = {}): void {
    this.#strokes(points, true, line, colour);
  }

  /** A filled ellipse. */
  blob(x: number, y: number, rx: number, ry: number, colour: string, line: Line = {}): void {
    this.outline(ring(x, y, rx, ry), colour, { soft: true, ...line });
  }

  /** An open line. */
  line(points: readonly Point[], line: Line = {}): void {
    this.#strokes(points, false, line);
  }

  /** Several open lines in one shape, one stroke each: cheap texture. */
  lines(
    all: readonly (readonly Point[])[],
    { w = 0.7, colour = this.tones.ink, opacity = 1 }: Line = {},
  ): void {
    const d = all.map((points) => this.#path(this.#map(points), false, false, this.#wobble)).join('');
    if (d === '') return;
    const strokeWidth = tenth(this.#width * w);
    this.shapes.push({ kind: 'path', d, stroke: colour, strokeWidth, opacity });
  }

  /** A flat tone without an outline. */
  wash(points: readonly Point[], colour: string, { soft = false, opacity = 1 }: Line = {}): void {
    const mapped = this.#map(points);
    if (this.#isOutside(mapped)) return;
    const d = this.#path(mapped, true, soft, 0);
    this.shapes.push({ kind: 'path', d, fill: colour, ...(opacity < 1 && { opacity }) });
  }

  /** Parallel strokes inside an outline, `gap` design units apart, leaning by `slope` (x per y). */
  hatch(points: readonly Point[], gap: number, slope: number, { opacity = 0.3, w = 0.6 }: Line = {}): void {
    const polygon = this.#map(points);
    if (this.#isOutside(polygon)) return;
    const xs = polygon.map(([x]) => x);
    const ys = polygon.map(([, y]) => y);
    const reach = Math.abs(slope) * (Math.max(...ys) - Math.min(...ys));
    const top = Math.min(...ys);
    let d = '';
    for (let x = Math.min(...xs) - reach; x < Math.max(...xs) + reach; x += gap) {
      const start: Point = [x + this.#jitter(gap * 0.2), top];
      for (const pair of clipLine(polygon, start, [slope + this.#jitter(0.02), 1])) d += straight(pair);
    }
    if (d !== '') this.shapes.push({ kind: 'path', d, stroke: this.tones.ink, strokeWidth: 2 * w, opacity });
  }

  /** A dot of ink, `r` local units. */
  dot(x: number, y: number, r: number, colour = this.tones.ink): void {
    const [cx, cy] = this.on([x, y]);
    if (this.#isOutside([[cx, cy]])) return;
    this.shapes.push({ kind: 'circle', cx: tenth(cx), cy: tenth(cy), r: tenth(r * this.unit), fill: colour });
  }

  /** Where a local point lies on the board. */
  on(point: Point): Point {
    const [x, y] = apply(this.#matrix, point);
    if (this.#lean === 0) return [x, y];
    const { width, height } = this.#board;
    const part = Math.min(1.2, Math.max(-0.2, y / height)) - 0.5;
    return [width / 2 + (x - width / 2) * (1 + this.#lean * part), y];
  }

  /** Line width in design units: finer for small figures, never heavy. */
  get #width(): number {
    if (this.#isRoot) return 2;
    return Math.min(2.9, Math.max(1.1, 2.7 * Math.sqrt(this.unit)));
  }

  get #wobble(): number {
    return this.#isRoot ? 1.2 : Math.min(1.2, 0.35 + this.unit * 0.35);
  }

  #with(matrix: Matrix, isRoot: boolean, tones = this.tones): Pen {
    return new Pen(tones, this.#random, this.#board, this, matrix, isRoot, this.#lean);
  }

  #map(points: readonly Point[]): Point[] {
    return points.map((point) => this.on(point));
  }

  #strokes(points: readonly Point[], closed: boolean, line: Line, fill?: string): void {
    const mapped = this.#map(points);
    if (mapped.length < 2 || this.#isOutside(mapped)) return;
    const { w = 1, soft = false, colour = this.tones.ink, opacity = 1 } = line;
    const width = this.#width * w;
    const wobble = Math.min(this.#wobble, extent(mapped) * 0.03);
    const shade = opacity < 1 ? { opacity } : {};
    const d = this.#path(mapped, closed, soft, wobble);
    const body = { kind: 'path', d, stroke: colour, strokeWidth: tenth(width), ...shade } as const;
    this.shapes.push(fill === undefined ? body : { ...body, fill });
    this.shapes.push({
      kind: 'path',
      d: this.#path(mapped, closed, soft, wobble),
      stroke: colour,
      strokeWidth: tenth(Math.max(0.5, width * hairline.width)),
      opacity: tenth(opacity * hairline.opacity),
    });
  }

  #path(points: readonly Point[], closed: boolean, soft: boolean, wobble: number): string {
    if (soft && points.length > 2) {
      return curve(wobble === 0 ? points : points.map((point) => this.#shake(point, wobble)), closed);
    }
    return straight(wobble === 0 ? points : this.#uneven(points, closed, wobble)) + (closed ? 'Z' : '');
  }

  #uneven(points: readonly Point[], closed: boolean, wobble: number): Point[] {
    const result: Point[] = [];
    const sides = closed ? points.length : points.length - 1;
    for (let index = 0; index < sides; index++) {
      const from = points[index]!;
      const to = points[(index + 1) % points.length]!;
      const steps = Math.min(12, Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 46)));
      result.push(this.#shake(from, wobble * 0.4));
      for (let step = 1; step < steps; step++) {
        const t = step / steps;
        result.push(this.#shake([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], wobble));
      }
    }
    if (!closed) result.push(points.at(-1)!);
    return result;
  }

  #shake([x, y]: Point, amount: number): Point {
    return [x + this.#jitter(amount), y + this.#jitter(amount)];
  }

  #jitter(amount: number): number {
    return (this.#random() - 0.5) * 2 * amount;
  }

  #isOutside(points: readonly Point[]): boolean {
    const { width, height } = this.#board;
    return (
      points.every(([x]) => x < -4) ||
      points.every(([x]) => x > width + 4) ||
      points.every(([, y]) => y < -4) ||
      points.every(([, y]) => y > height + 4)
    );
  }
}

function extent(points: readonly Point[]): number {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return Math.max(maxX - minX, maxY - minY);
}

const pair = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

const straight = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`;

/** Midpoints joined by quadratics: a soft line near the points. */
function curve(points: readonly Point[], closed: boolean): string {
  const first = closed ? middle(points.at(-1)!, points[0]!) : points[0]!;
  let d = `M${pair(first)}`;
  const last = points.length - (closed ? 0 : 2);
  for (let index = closed ? 0 : 1; index < last; index++) {
    d += `Q${pair(points[index]!)} ${pair(middle(points[index]!, points[(index + 1) % points.length]!))}`;
  }
  if (closed) return `${d}Z`;
  return `${d}Q${pair(points.at(-2)!)} ${pair(points.at(-1)!)}`;
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
