import { drawAnimal } from './animal.ts';
import type { Pen } from './ink.ts';
import type { PoseName } from './pose.ts';
import { propNamed } from './props.ts';
import { type Sketch, drawSketch } from './sketch.ts';
import { type Species, speciesOf } from './species.ts';

/** What somebody rides, rows or drives. */
export interface Vehicle {
  /** How high the rider's frame is lifted, centimetres. */
  lift: number;
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
  behind?: Sketch;
  before?: Sketch;
}

const thingNamed = (word: string): Sketch => propNamed(word)?.sketch ?? [];

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

const kinds: readonly Kind[] = [
  {
    words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
    lift: 30,
    width: 170,
    pose: 'ride',
    behind: thingNamed('bicycle'),
  },
  {
    words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
    lift: 22,
    width: 190,
    pose: 'ride',
    behind: thingNamed('motorbike'),
  },
  {
    words: /\b(sled|sledge|sleigh|toboggan)\b/,
    lift: 28,
    width: 130,
    pose: 'sitOnGround',
    behind: thingNamed('sled'),
  },
  {
    words: /\b(row(s|ing)?(?! of)|paddl(es|ing))\b/,
    lift: 14,
    width: 320,
    pose: 'row',
    before: [...boat, ...oar],
  },
  {
    words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
    lift: 14,
    width: 310,
    pose: 'sitOnGround',
    before: boat,
  },
  {
    words: /\b(cart|wagon|carriage|coach)\b/,
    lift: 70,
    width: 240,
    pose: 'sitOnGround',
    before: thingNamed('cart'),
  },
  {
    words: /\b(car|taxi|jeep|automobile|truck|van)\b/,
    lift: 44,
    width: 400,
    pose: 'sitOnGround',
    before: openCar,
  },
];

const goes =
  /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|row(s|ing)?(?! of)|paddl(es|ing)|driv(es|ing)|sail(s|ing)|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) )\b/;

/** What somebody goes with, from the words of what they do; null where there is none, or nothing that we can draw. */
export function vehicleOf(doing: string, about = ''): Vehicle | null {
  const own = doing.toLowerCase();
  const races = /\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about);
  if (!races && !goes.test(own)) return null;
  const words = kinds.some((one) => one.words.test(own)) ? own : `${own} ${about}`;
  if (/\b(paper|toy) (boat|car|ship)/.test(words)) return null;
  const species = speciesOf(words);
  if (species !== null && isMount(species)) return mountOf(species, undefined);
  const kind = kinds.find((one) => one.words.test(words));
  if (kind === undefined) return null;
  const { lift, width, pose, behind = [], before = [] } = kind;
  return {
    lift,
    width,
    pose,
    isAfloat: before === boat,
    behind: (pen) => drawSketch(pen, behind),
    before: (pen) => drawSketch(pen, before),
  };
}

/** Whether somebody can ride such an animal. */
export function isMount(species: Species): boolean {
  return (
    (species.kind === 'quadruped' && species.leg > 45) ||
    (species.kind === 'sketch' && species.length > 150 && species.lift === 0)
  );
}

/** An animal as what somebody rides; without a colour it is nobody of the cast. */
export function mountOf(species: Species, colour: string | undefined): Vehicle {
  const back = species.kind === 'quadruped' ? species.leg + species.trunk : species.length * 0.55;
  return {
    lift: back - 60,
    width: species.length * 1.5,
    pose: 'ride',
    isAfloat: false,
    behind: (pen) => drawAnimal(pen, species, 'stand', colour ?? pen.tones.mid),
    before: () => undefined,
  };
}

export const ridesAnimal = (doing: string): boolean =>
  /\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|(into|in) the saddle|on (the|its|his|her) back)\b/i.test(
    doing,
  );
