import type { Character } from '../bible.ts';
import type { Pen } from './ink.ts';
import type { PoseName } from './pose.ts';
import { type Sketch, drawSketch } from './sketch.ts';
import type { Species } from './species.ts';
import { kinds } from './vehicle-kinds.ts';
import { goes } from './vehicle-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ownDoing } from './words.ts';

export { crewsOf } from './aboard.ts';

/** What somebody rides, rows or drives. */
export interface Vehicle {
  /** The same for all who may share one. */
  kind: object;
  /** What it is called; a thing of that name is this one. */
  words: RegExp | null;
  /** How high the frames of those on it are lifted, centimetres. */
  lift: number;
  /** How far it reaches above them. */
  over: number;
  width: number;
  /** Who steers it; the others sit. */
  pose: PoseName;
  /** Where each sits, from its middle; who steers it first. */
  seats: readonly number[];
  isAfloat: boolean;
  /** Goes in rooms too, and under beasts. */
  isSmall: boolean;
  behind: (pen: Pen) => void;
  before: (pen: Pen) => void;
}

/** What somebody goes with, from the words of what they do; null where there is none, or nothing that we can draw. */
export function vehicleOf(doing: string, about: string, { animals, things }: Vocabulary): Vehicle | null {
  if (!goes(doing, about)) return null;
  const own = ownDoing(doing.toLowerCase());
  // Who sits on the floor does not sit on the bicycle that they are known by.
  const isTold = kinds.some((one) => one.words.test(own)) || /\bs(its?|itting|at)\b/.test(own);
  const words = isTold ? own : `${own} ${about}`;
  if (/\b(paper|toy|model) (boat|car|ship|bus|truck)/.test(words)) return null;
  // Who gallops is on a horse, named or not.
  const species = animals?.speciesOf(/\b(gallop|on horseback)/.test(own) ? `${words} horse` : words);
  if (animals && species && isMount(species)) return mountOf(species, undefined, animals, own);
  const kind = kinds.find((one) => one.words.test(words));
  if (kind === undefined) return null;
  const { lift, width, pose, behind, before, over = 0, above = [], sketch = [], seats = [0] } = kind;
  const thing = (word: string | undefined): Sketch =>
    (word === undefined ? undefined : things.propNamed(word)?.sketch) ?? [];
  return {
    kind,
    words: kind.words,
    lift,
    over,
    width,
    pose,
    seats,
    isAfloat: kind.isAfloat === true,
    isSmall: kind.isSmall === true,
    behind: (pen) => drawSketch(pen, [...above, ...thing(behind)]),
    before: (pen) => drawSketch(pen, [...thing(before), ...sketch]),
  };
}

/** Whether somebody can ride such an animal. */
export function isMount(species: Species): boolean {
  return (
    (species.kind === 'quadruped' && species.leg > 40) ||
    (species.kind === 'sketch' && species.length > 150 && species.lift === 0)
  );
}

/** An animal as what somebody rides; one of the cast, or anyone's. */
export function mountOf(
  species: Species,
  character: Character | undefined,
  { drawAnimal, drawBeast }: NonNullable<Vocabulary['animals']>,
  doing: string,
): Vehicle {
  const gait = /\b(gallop|rac(es|ing)|charg|dash|bolt|tear|speed|run)/.test(doing) ? 'run' : 'stand';
  const back = species.kind === 'quadruped' ? species.leg + species.trunk : species.length * 0.55;
  return {
    kind: character ?? {},
    words: null,
    lift: back - 60,
    over: 0,
    width: species.length * 1.5,
    pose: 'ride',
    seats: [0, -38],
    isAfloat: false,
    isSmall: false,
    behind: (pen) =>
      character ? drawBeast(pen, species, gait, character) : drawAnimal(pen, species, gait, pen.tones.mid),
    before: () => undefined,
  };
}
