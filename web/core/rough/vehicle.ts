import type { Character } from '../bible.ts';
import type { Pen } from './ink.ts';
import type { PoseName } from './pose.ts';
import { type Sketch, drawSketch } from './sketch.ts';
import type { Species } from './species.ts';
import { goes } from './vehicle-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What somebody rides, rows or drives. */
export interface Vehicle {
  /** How high the rider's frame is lifted, centimetres. */
  lift: number;
  /** How far it reaches above the rider. */
  over: number;
  width: number;
  pose: PoseName;
  isAfloat: boolean;
  behind: (pen: Pen) => void;
  before: (pen: Pen) => void;
}

interface Kind {
  words: RegExp;
  lift: number;
  width: number;
  pose: PoseName;
  /** The thing that is drawn behind the rider, or before. */
  behind?: string;
  before?: string;
  /** How far it reaches above the rider. */
  over?: number;
  above?: Sketch;
  /** What is drawn before the rider where no thing is. */
  sketch?: Sketch;
}

const openCar: Sketch = [
  ['~t', -190, 36, -196, 80, -120, 92, 60, 92, 130, 86, 190, 74, 196, 36],
  ['=', 62, 92, 40, 132],
  ['oi', -115, 34, 34, 34],
  ['ol', -115, 34, 14, 14],
  ['oi', 118, 34, 34, 34],
  ['ol', 118, 34, 14, 14],
];

const boat: Sketch = [
  ['t', -150, 62, -118, 0, 112, 0, 156, 70, 60, 48, -60, 46],
  ['-', -140, 44, 144, 48],
  ['~-', -190, 2, -160, 8, -130, 0],
  ['~-', 110, 0, 150, 8, 190, 2],
];
const oar: Sketch = [
  ['=', 40, 84, 130, -10],
  ['t', 124, 0, 134, 4, 160, -32, 146, -40],
];

const balloon: Sketch = [
  ['~l', -60, 250, -250, 430, -190, 650, 0, 720, 190, 650, 250, 430, 60, 250],
  ['~-', 0, 720, -90, 520, -30, 250],
  ['~-', 0, 720, 90, 520, 30, 250],
  ['-', -60, 250, -78, 90],
  ['-', 60, 250, 78, 90],
];
const balloonBasket: Sketch = [
  ['t', -80, 90, 80, 90, 66, 0, -66, 0],
  ['-', -76, 62, 76, 62],
  ['-', -71, 32, 71, 32],
];

const kinds: readonly Kind[] = [
  {
    words: /\b(balloon|airship|basket and fl\w+)\b/,
    lift: 20,
    width: 420,
    over: 520,
    pose: 'stand',
    above: balloon,
    sketch: balloonBasket,
  },
  {
    words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
    lift: 30,
    width: 170,
    pose: 'ride',
    behind: 'bicycle',
  },
  {
    words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
    lift: 22,
    width: 190,
    pose: 'ride',
    behind: 'motorbike',
  },
  {
    words: /\b(sled|sledge|sleigh|toboggan)\b/,
    lift: 28,
    width: 130,
    pose: 'sitOnGround',
    behind: 'sled',
  },
  {
    words: /\b((?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! of)|paddl(es|ing))\b/,
    lift: 14,
    width: 320,
    pose: 'row',
    sketch: [...boat, ...oar],
  },
  {
    words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
    lift: 14,
    width: 310,
    pose: 'sitOnGround',
    sketch: boat,
  },
  {
    words: /\b(cart|wagon|carriage|coach)\b/,
    lift: 70,
    width: 240,
    pose: 'sitOnGround',
    before: 'cart',
  },
  {
    words: /\b(car|taxi|jeep|automobile|truck|van)\b/,
    lift: 44,
    width: 400,
    pose: 'sitOnGround',
    sketch: openCar,
  },
];

/** What somebody goes with, from the words of what they do; null where there is none, or nothing that we can draw. */
export function vehicleOf(doing: string, about: string, { animals, things }: Vocabulary): Vehicle | null {
  if (!goes(doing, about)) return null;
  const own = doing.toLowerCase();
  const words = kinds.some((one) => one.words.test(own)) ? own : `${own} ${about}`;
  if (/\b(paper|toy) (boat|car|ship)/.test(words)) return null;
  // Who gallops is on a horse, named or not.
  const species = animals?.speciesOf(/\b(gallop|on horseback)/.test(own) ? `${words} horse` : words);
  if (animals && species && isMount(species)) return mountOf(species, undefined, animals);
  const kind = kinds.find((one) => one.words.test(words));
  if (kind === undefined) return null;
  const { lift, width, pose, behind, before, over = 0, above = [], sketch = [] } = kind;
  const thing = (word: string | undefined): Sketch =>
    (word === undefined ? undefined : things.propNamed(word)?.sketch) ?? [];
  return {
    lift,
    over,
    width,
    pose,
    isAfloat: sketch === boat,
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
): Vehicle {
  const back = species.kind === 'quadruped' ? species.leg + species.trunk : species.length * 0.55;
  return {
    lift: back - 60,
    over: 0,
    width: species.length * 1.5,
    pose: 'ride',
    isAfloat: false,
    behind: (pen) =>
      character
        ? drawBeast(pen, species, 'stand', character)
        : drawAnimal(pen, species, 'stand', pen.tones.mid),
    before: () => undefined,
  };
}
