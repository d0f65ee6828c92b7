import type { Angle, ShotType } from '../shot.ts';

const ladder: ShotType[] = [
  'wide shot',
  'full shot',
  'medium long shot',
  'medium shot',
  'close-up',
  'extreme close-up',
];

/** What the size and angle of a frame depend on. */
export type Staging = {
  tension: number;
  /** The frame right after the peak of the arc. */
  afterPeak: boolean;
  newPlace: boolean;
  castCount: number;
  /** Sizes that the picture asks for, best first. */
  wanted: readonly ShotType[];
  wantedAngle: Angle | undefined;
  first: boolean;
  last: boolean;
  endsLow: boolean;
  /** The arc ends high: the last frame answers the first. */
  endsHigh: boolean;
  /** How many frames there are: few of them have no room for inserts. */
  count: number;
};

/** Chooses sizes and angles frame by frame: no size three times in a row, half of the angles at eye level. */
export class Framing {
  readonly #sizes: ShotType[] = [];
  readonly #angles: Angle[] = [];
  #pairs = 0;

  size(staging: Staging): ShotType {
    const rarest = [...sizesFor(staging.tension)].sort((a, b) => this.#uses(a) - this.#uses(b));
    const near = staging.newPlace ? rarest : rarest.filter((option) => this.#isNear(option));
    const options = [...this.#preferred(staging), ...near, ...rarest, ...ladder];
    const allowed = (option: ShotType) =>
      holds(option, staging.castCount) && (staging.count > 5 || option !== 'extreme close-up');
    const size = options.find((option) => this.#isFree(option) && allowed(option)) ?? 'medium shot';
    this.#sizes.push(size);
    return size;
  }

  angle({ wantedAngle, tension, castCount }: Staging, size: ShotType): Angle {
    const level = this.#angles.filter((angle) => angle === 'eye level').length;
    const room = (level + 0.5) / (this.#angles.length + 1) > 0.5;
    const asked = wantedAngle ?? (castCount > 1 ? undefined : byTension(tension, size));
    const angle = room && asked !== undefined ? asked : 'eye level';
    this.#angles.push(angle);
    return angle;
  }

  #uses(size: ShotType): number {
    return this.#sizes.filter((used) => used === size).length;
  }

  #isFree(size: ShotType): boolean {
    return this.#sizes.at(-1) !== size || this.#sizes.at(-2) !== size;
  }

  /** Inside a scene the eye goes at most two steps nearer or farther, unless a picture asks for more. */
  #isNear(size: ShotType): boolean {
    const last = this.#sizes.at(-1);
    return last === undefined || Math.abs(rungOf(size) - rungOf(last)) <= 2;
  }

  #preferred({
    wanted,
    newPlace,
    castCount,
    afterPeak,
    first,
    last,
    endsLow,
    endsHigh,
    tension,
  }: Staging): ShotType[] {
    if (first || (last && (endsLow || endsHigh))) return ['wide shot', 'full shot'];
    if (newPlace) this.#pairs = 0;
    const opens = newPlace && (wanted.length === 0 || wanted.includes('wide shot'));
    if (opens && this.#uses('wide shot') <= 0.34 * this.#sizes.length) return ['wide shot', 'full shot'];
    if (opens && this.#uses('full shot') <= 0.25 * this.#sizes.length) return ['full shot'];
    // Where nobody is, it is the place that is shown.
    if (castCount === 0 && wanted.includes('wide shot')) return ['wide shot', 'full shot'];
    if (wanted.length > 0) return [...wanted].sort((a, b) => this.#uses(a) - this.#uses(b));
    if (castCount === 2 && tension <= 0.85)
      return this.#pairs++ % 3 === 0 ? ['two-shot', 'full shot'] : ['over-the-shoulder', 'medium shot'];
    return afterPeak ? ['wide shot'] : [];
  }
}

/** One face fills an extreme close-up, two a close-up; more need room. */
const holds = (size: ShotType, count: number): boolean =>
  count < 2 || (size !== 'extreme close-up' && (count < 3 || !TIGHT.has(size)));

const TIGHT: ReadonlySet<ShotType> = new Set(['close-up', 'two-shot', 'over-the-shoulder']);

const rungOf = (size: ShotType): number =>
  size === 'two-shot' ? 2 : size === 'over-the-shoulder' ? 3.5 : ladder.indexOf(size);

function sizesFor(tension: number): ShotType[] {
  if (tension < 0.3) return ['full shot', 'medium long shot', 'wide shot', 'medium shot'];
  if (tension < 0.6) return ['medium shot', 'close-up', 'full shot', 'medium long shot'];
  return tension <= 0.85
    ? ['close-up', 'medium shot', 'full shot']
    : ['close-up', 'extreme close-up', 'medium shot'];
}

function byTension(tension: number, size: ShotType): Angle | undefined {
  if (tension > 0.85) return size === 'close-up' ? 'tilted' : 'low';
  if (tension >= 0.7) return 'low';
  return tension < 0.25 && size === 'wide shot' ? 'high' : undefined;
}
