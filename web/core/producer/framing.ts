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
};

/** Chooses sizes and angles frame by frame: no size three times in a row, half of the angles at eye level. */
export class Framing {
  readonly #sizes: ShotType[] = [];
  readonly #angles: Angle[] = [];
  #pairs = 0;

  size(staging: Staging): ShotType {
    const rarest = [...sizesFor(staging.tension)].sort((a, b) => this.#uses(a) - this.#uses(b));
    const options = [...this.#preferred(staging), ...rarest, ...ladder];
    const size = options.find((option) => this.#isFree(option)) ?? 'medium shot';
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

  #preferred({ wanted, newPlace, castCount, afterPeak, first, last, endsLow }: Staging): ShotType[] {
    if (first || (last && endsLow)) return ['wide shot', 'full shot'];
    if (wanted.length > 0) return [...wanted].sort((a, b) => this.#uses(a) - this.#uses(b));
    if (newPlace && this.#uses('wide shot') < 0.4 * this.#sizes.length) return ['wide shot', 'full shot'];
    if (castCount === 2) return this.#pairs++ % 3 === 0 ? ['two-shot'] : ['over-the-shoulder', 'medium shot'];
    return afterPeak ? ['wide shot'] : [];
  }
}

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
