import type { Shot } from '../shot.ts';
import type { Picture } from './picture.ts';

type Side = Shot['cast'][number]['side'];

/** Keeps everybody on one side through a scene, and every frame different from all before. */
export class Stage {
  readonly #sides: ReadonlyMap<string, Side>[];
  readonly #seen = new Set<string>();
  /** Who was seen in the last over-the-shoulder shot of each scene. */
  readonly #faces = new Map<ReadonlyMap<string, Side> | undefined, string>();

  constructor(frames: readonly { place: string; ids: string[] }[]) {
    this.#sides = frames.map(() => new Map());
    for (const scene of scenesOf(frames)) {
      const ids = [...new Set(scene.flatMap((index) => frames[index]?.ids ?? []))];
      const sides = new Map(ids.map((id, at) => [id, sideOf(at, ids.length)]));
      for (const index of scene) this.#sides[index] = sides;
    }
  }

  sides(frame: number, cast: Picture['cast']): Shot['cast'] {
    // "Jumped between them": the middle is where he jumps.
    if (cast.length === 3 && /^\w+ing between /.test(cast[0]?.doing ?? ''))
      return cast.map((part, at) => ({ ...part, side: sideOf((at + 2) % 3, 3) }));
    return cast.map((part) => ({ ...part, side: this.#sides[frame]?.get(part.id) ?? 'centre' }));
  }

  /** The reverse of an over-the-shoulder shot of the same two has the other one first, whose face is seen. */
  turned(frame: number, cast: Picture['cast'], size: Shot['size']): Picture['cast'] {
    if (size !== 'over-the-shoulder' || cast.length !== 2) return cast;
    const pair = cast.map(({ id }) => id).join(' ');
    const reverse = cast
      .map(({ id }) => id)
      .toReversed()
      .join(' ');
    const face = this.#faces.get(this.#sides[frame]) ?? '';
    const turned = face === pair ? cast.toReversed() : cast;
    this.#faces.set(this.#sides[frame], turned === cast ? pair : reverse);
    return turned;
  }

  /** The props of a frame; one that would look like an earlier frame gets something of its own. */
  props(frame: number, { props }: Picture, cast: Shot['cast']): string[] {
    const key = JSON.stringify([cast.map(({ id, doing }) => [id, doing]), props]);
    const known = [...this.#seen].filter((seen) => seen.startsWith(key)).length;
    this.#seen.add(`${key} ${frame}`);
    return known === 0 ? props : [...props, variation(known - 1)];
  }
}

function scenesOf(frames: readonly { place: string }[]): number[][] {
  const scenes: number[][] = [];
  frames.forEach(({ place }, index) => {
    const last = scenes.at(-1);
    if (last !== undefined && frames[index - 1]?.place === place) last.push(index);
    else scenes.push([index]);
  });
  return scenes;
}

function sideOf(at: number, count: number): Side {
  if (count === 1) return 'centre';
  return (['left', 'right', 'centre'] as const)[at % 3] ?? 'centre';
}

const what = [
  'dust motes',
  'a drifting leaf',
  'a moving shadow',
  'a curl of smoke',
  'a lone bird',
  'falling drops',
  'a gust',
];
const where = [
  'in front',
  'at the far side',
  'overhead',
  'close to the ground',
  'at the left edge',
  'at the right edge',
  'in the light',
];

function variation(index: number): string {
  return `${what[index % what.length]} ${where[Math.floor(index / what.length) % where.length]}`;
}
