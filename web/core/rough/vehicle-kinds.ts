import type { PoseName } from './pose.ts';
import type { Sketch } from './sketch.ts';

/** A kind of vehicle: one line of `kinds`. Centimetres; the origin is below its middle, and it goes to +x. */
export interface Kind {
  words: RegExp;
  /** How high the frames of those on it are lifted. */
  lift: number;
  width: number;
  /** Who steers it; the others sit. */
  pose: PoseName;
  /** Where one sits, who steers it first; one in the middle where nothing is said. */
  seats?: readonly number[];
  /** The thing that is drawn behind those on it, or before. */
  behind?: string;
  before?: string;
  /** How far it reaches above them. */
  over?: number;
  /** What is drawn behind besides the thing. */
  above?: Sketch;
  /** What is drawn before them, besides the thing. */
  sketch?: Sketch;
  /** Lies on water. */
  isAfloat?: true;
  /** Goes in rooms too, and under beasts. */
  isSmall?: true;
}

const openCar: Sketch = [
  ['~t', -190, 36, -196, 80, -120, 92, 60, 92, 130, 86, 190, 74, 196, 36],
  ['=', 66, 92, 48, 112],
  ['~=', 36, 100, 40, 122, 60, 128],
  ['-', 84, 90, 62, 140],
  ['oi', -115, 34, 34, 34],
  ['ol', -115, 34, 14, 14],
  ['oi', 118, 34, 34, 34],
  ['ol', 118, 34, 14, 14],
];

/** What tells a car of the police or for hire: a cabin with a lamp or a sign on its roof, and what is on its doors. */
const cabin: Sketch = [
  ['w', -132, 88, -104, 176, 44, 176, 84, 88],
  ['=', -132, 88, -104, 176, 44, 176, 84, 88],
];
const blueLight: Sketch = [
  ['d', -48, 178, -12, 178, -16, 194, -44, 194],
  ['-', -60, 196, -74, 206],
  ['-', -30, 202, -30, 218],
  ['-', 0, 196, 14, 206],
];
const doorBand: Sketch = [['d', -180, 56, 184, 56, 184, 70, -184, 70]];
const taxiSign: Sketch = [
  ['l', -58, 178, 0, 178, -4, 196, -54, 196],
  ['-', -44, 187, -14, 187],
];
const checks: Sketch = [-150, -110, -70, -30, 10, 50, 90, 130].map((x) => [
  'd',
  x,
  58,
  x + 20,
  58,
  x + 20,
  72,
  x,
  72,
]);

const water: Sketch = [
  ['~m', -420, 6, -250, 26, 0, 32, 250, 26, 420, 6, 380, -60, 0, -90, -380, -60],
  ['~-', -300, 8, -260, 14, -220, 8, -180, 12],
  ['~-', 190, 4, 230, 10, 270, 4, 320, 9],
  ['~-', -240, -28, -190, -22, -140, -30],
  ['~-', 120, -34, 170, -28, 220, -36],
];
const boat: Sketch = [
  ['t', -150, 62, -118, 0, 112, 0, 156, 70, 60, 48, -60, 46],
  ['-', -140, 44, 144, 48],
  ['~-', -190, 2, -160, 8, -130, 0],
  ['~-', 110, 0, 150, 8, 190, 2],
];
const oars: Sketch = [
  ['=', 40, 88, 130, -10],
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

const rover: Sketch = [
  ['t', -140, 48, 140, 48, 156, 70, -140, 70],
  ['=', 78, 70, 56, 108],
  ['~=', 44, 102, 50, 116, 66, 120],
  ['=', -124, 70, -124, 176],
  ['~l', -150, 176, -124, 168, -98, 190, -116, 200],
  ['oi', -100, 30, 32, 32],
  ['ol', -100, 30, 12, 12],
  ['oi', 0, 30, 32, 32],
  ['ol', 0, 30, 12, 12],
  ['oi', 102, 30, 32, 32],
  ['ol', 102, 30, 12, 12],
];
const roverSeat: Sketch = [['d', -40, 66, -34, 128, -24, 128, -22, 66]];

const carpet: Sketch = [
  ['~d', -130, 84, -60, 98, 0, 86, 60, 98, 140, 88, 134, 66, 60, 78, 0, 66, -60, 78, -126, 64],
  ['~-', -124, 74, -60, 88, 0, 76, 60, 88, 136, 77],
  ['-', -128, 74, -150, 60],
  ['-', 137, 77, 158, 66],
];
const board: Sketch = [
  ['t', -46, 9, 46, 9, 56, 16, 50, 14, -50, 14, -56, 16],
  ['oi', -32, 5, 5, 5],
  ['oi', 32, 5, 5, 5],
];
const surfboard: Sketch = [
  ['~l', -130, 6, -60, 0, 80, 2, 140, 18, 60, 14, -60, 14],
  ['~m', -300, -30, -240, 20, -130, 4, 0, -8, 150, -4, 260, -30],
  ['~-', -240, -6, -200, 4, -150, -8],
];
const vacuum: Sketch = [
  ['t', -26, 2, -26, 10, 26, 10, 26, 2],
  ['d', -20, 0, 20, 0, 20, 3, -20, 3],
  ['~d', -10, 10, 0, 13, 10, 10],
  ['.', 20, 7, 1.4],
];

/** What people ride, row, drive and fly; the particular before the general. */
export const kinds: readonly Kind[] = [
  {
    words: /\b(balloon|airship|basket and fl\w+)\b/,
    lift: 20,
    width: 420,
    over: 520,
    pose: 'stand',
    seats: [0, -36, 36],
    above: balloon,
    sketch: balloonBasket,
  },
  {
    words: /\b(vacuums?( cleaner)?|hoover)\b/,
    lift: 10,
    width: 60,
    pose: 'sitOnGround',
    sketch: vacuum,
    isSmall: true,
  },
  { words: /\bskateboard\w*\b/, lift: 14, width: 110, pose: 'skate', sketch: board, isSmall: true },
  { words: /\bsurf(s|ing|board)\b/, lift: 12, width: 260, pose: 'spread', sketch: surfboard, isAfloat: true },
  {
    words: /\bshopping (trolley|cart)\b/,
    lift: 40,
    width: 110,
    pose: 'sitOnGround',
    before: 'shopping cart',
    isSmall: true,
  },
  { words: /\bwheelchair\b/, lift: 0, width: 110, pose: 'sit', before: 'wheelchair', isSmall: true },
  {
    words: /\b(magic|flying) carpet|(on|rid\w+) (a|the|his|her) carpet\b/,
    lift: 90,
    width: 260,
    pose: 'sitOnGround',
    seats: [20, -46],
    sketch: carpet,
  },
  {
    words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
    lift: 22,
    width: 190,
    pose: 'ride',
    seats: [6, -40],
    behind: 'motorbike',
  },
  {
    words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
    lift: 30,
    width: 170,
    pose: 'ride',
    behind: 'bicycle',
  },
  {
    words: /\b(sled|sledge|sleigh|toboggan)\b/,
    lift: 28,
    width: 130,
    pose: 'sitOnGround',
    seats: [14, -36],
    behind: 'sled',
  },
  {
    words:
      /\b((?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! (of|boat|club|machine))|paddl(es|ing))\b/,
    lift: 28,
    width: 320,
    pose: 'row',
    seats: [6, -84, 92],
    above: water,
    sketch: [...boat, ...oars],
    isAfloat: true,
  },
  {
    words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
    lift: 28,
    width: 310,
    pose: 'sitOnGround',
    seats: [6, -84, 92],
    above: water,
    sketch: boat,
    isAfloat: true,
  },
  {
    words: /\b(rover|buggy|quad( bike)?|go-?kart|golf cart|moon car)\b/,
    lift: 60,
    width: 320,
    pose: 'atWheel',
    seats: [0, -84],
    above: roverSeat,
    sketch: rover,
  },
  {
    words: /\b((school |mini|tour )?bus|camper( van)?|tram|coach bus)\b/,
    lift: 122,
    width: 700,
    over: 50,
    pose: 'atWheel',
    seats: [296, 96, -24],
    behind: 'bus',
    sketch: [
      ['t', 180, 46, 344, 46, 344, 142, 252, 142, 252, 136, 180, 136],
      ['-', 262, 90, 340, 90],
      ['=', 318, 142, 308, 164],
      ['t', -200, 60, 156, 60, 156, 150, -200, 150],
    ],
  },
  {
    words: /\b(truck|lorry|van|fire engine|ambulance|pick-?up)\b/,
    lift: 96,
    width: 560,
    over: 40,
    pose: 'atWheel',
    seats: [166],
    behind: 'truck',
    sketch: [
      ['t', 112, 60, 274, 60, 274, 130, 250, 140, 112, 140],
      ['=', 208, 140, 200, 160],
      ['oi', 180, 48, 48, 48],
      ['ol', 180, 48, 20, 20],
    ],
  },
  {
    words: /\b(tractor|digger|bulldozer|lawn ?mower)\b/,
    lift: 96,
    width: 330,
    pose: 'atWheel',
    seats: [-66],
    behind: 'tractor',
  },
  {
    words: /\b(cart|wagon|carriage|coach)\b/,
    lift: 70,
    width: 240,
    pose: 'sitOnGround',
    seats: [20, -50],
    before: 'cart',
  },
  {
    words: /\b(police|squad|patrol|sheriff\S*) (car|jeep)\b/,
    lift: 44,
    width: 400,
    over: 50,
    pose: 'atWheel',
    seats: [0, -74],
    above: [...cabin, ...blueLight],
    sketch: [...openCar, ...doorBand],
  },
  {
    words: /\b(taxi|cab|minicab)\b/,
    lift: 44,
    width: 400,
    over: 30,
    pose: 'atWheel',
    seats: [0, -74],
    above: [...cabin, ...taxiSign],
    sketch: [...openCar, ...checks],
  },
  {
    words:
      /\b(car|jeep|automobile)\b|\b(driv(es|ing)|drove)\b(?! (him|her|them|it|mad|away|out|back|off|(the|a|an|his|her|their|some) (\w+ )?(shovel|spade|nails?|stake|peg|knife|sheep|cattle|cows?|geese|goats?|herd|horses?|wolf|wolves|train|ship|plane)))/,
    lift: 44,
    width: 400,
    pose: 'atWheel',
    seats: [0, -74],
    sketch: openCar,
  },
];
