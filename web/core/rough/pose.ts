import { isCarried, sitsOnIt } from './carrying.ts';
import type { Point } from './geometry.ts';
import type { Mood } from './mood.ts';
import { verbs } from './verbs.ts';
import { ownDoing } from './words.ts';

/** Where a limb ends, in lengths of that limb, from shoulder or hip; x forward, y up. */
type Reach = Point;

export interface Pose {
  arms: { near: Reach; far: Reach };
  legs: { near: Reach; far: Reach };
  /** Degrees that the upper body leans forward. */
  lean: number;
  /** Degrees that the head bows; negative looks up. */
  bow: number;
  /** Degrees that the whole figure is turned, counter-clockwise when it faces right: 90 lies on the back. */
  turn: number;
  /** Height of the lowest point above the ground, in parts of the figure's height. */
  lift: number;
  /** What is under the figure besides the ground. */
  seat: 'none' | 'seat' | 'bed';
  eyes: 'open' | 'closed';
  mouth: 'plain' | 'open';
  /** What the face shows; read from what somebody does, not from the pose. */
  mood?: Mood;
  /** How many hands have something to hold. */
  hands: 0 | 1 | 2;
  /** Whether the figure is under way: it faces the direction of travel. */
  moves: boolean;
}

const standing: Pose = {
  arms: { near: [0.1, -0.95], far: [0.02, -0.95] },
  legs: { near: [-0.1, -0.99], far: [0.12, -0.99] },
  lean: 0,
  bow: 0,
  turn: 0,
  lift: 0,
  seat: 'none',
  eyes: 'open',
  mouth: 'plain',
  hands: 0,
  moves: false,
};
const arms = (near: Reach, far: Reach): Pick<Pose, 'arms'> => ({ arms: { near, far } });
const legs = (near: Reach, far: Reach): Pick<Pose, 'legs'> => ({ legs: { near, far } });

const walking: Pose = {
  ...standing,
  ...arms([-0.42, -0.84], [0.46, -0.8]),
  ...legs([0.36, -0.93], [-0.36, -0.92]),
  lean: 4,
  moves: true,
};
const seated: Pose = {
  ...standing,
  ...arms([0.5, -0.62], [0.56, -0.58]),
  ...legs([0.55, -0.55], [0.66, -0.53]),
  lean: 4,
  seat: 'seat',
};
const holding: Pose = { ...standing, ...arms([0.55, -0.28], [0.62, -0.26]), hands: 2 };
const working: Pose = { ...standing, ...arms([0.62, -0.42], [0.7, -0.36]), lean: 10, bow: 20, hands: 1 };

/** The poses a figure knows. */
export const poses = {
  stand: standing,
  walk: walking,
  run: {
    ...walking,
    ...arms([-0.5, -0.42], [0.6, -0.3]),
    ...legs([0.62, -0.72], [-0.72, -0.5]),
    lean: 16,
    lift: 0.02,
  },
  sit: seated,
  doze: { ...seated, ...arms([0.4, -0.6], [0.46, -0.58]), bow: 26, lean: 0, eyes: 'closed' },
  sitOnGround: {
    ...seated,
    ...arms([0.62, -0.62], [0.66, -0.55]),
    ...legs([0.66, -0.2], [0.78, -0.2]),
    lean: 8,
    seat: 'none',
  },
  kneel: {
    ...standing,
    ...arms([0.55, -0.55], [0.62, -0.5]),
    ...legs([-0.42, -0.5], [0.42, -0.54]),
    lean: 12,
    bow: 10,
    hands: 1,
  },
  crouch: {
    ...standing,
    ...arms([0.6, -0.5], [0.66, -0.5]),
    ...legs([0, -0.52], [0.2, -0.55]),
    lean: 34,
    bow: -6,
  },
  lie: {
    ...standing,
    ...arms([0.16, -0.9], [0.3, -0.9]),
    ...legs([0, -1], [0.1, -0.98]),
    turn: 90,
    seat: 'bed',
  },
  sleep: {
    ...standing,
    ...arms([0.3, -0.7], [0.34, -0.7]),
    ...legs([0, -1], [0.1, -0.98]),
    turn: 90,
    seat: 'bed',
    eyes: 'closed',
  },
  point: { ...standing, ...arms([0.97, 0.06], [0, -0.95]) },
  hold: holding,
  offer: { ...holding, ...arms([0.88, -0.2], [0.1, -0.9]), hands: 1, lean: 4 },
  carry: { ...walking, ...arms([0.52, -0.4], [0.6, -0.38]), hands: 2 },
  reach: { ...standing, ...arms([0.85, 0.4], [0.1, -0.9]), lean: 8, bow: -8 },
  lookUp: { ...standing, bow: -26 },
  lookDown: { ...standing, bow: 24 },
  sneak: { ...walking, ...arms([0.4, -0.6], [0.56, -0.4]), lean: 24, bow: -12 },
  peerDown: { ...standing, ...arms([0.44, -0.66], [0.56, -0.6]), lean: 26, bow: 24 },
  embrace: { ...standing, ...arms([0.72, -0.12], [0.7, -0.3]), lean: 7, bow: 8, eyes: 'closed' },
  climb: {
    ...standing,
    ...arms([0.42, 0.84], [0.5, 0.5]),
    ...legs([0.42, -0.6], [-0.04, -0.98]),
    lean: 8,
    bow: -18,
  },
  ascend: { ...walking, ...legs([-0.1, -0.99], [0.46, -0.62]), lean: 12, bow: -8 },
  clamber: {
    ...standing,
    ...arms([0.62, -0.55], [0.7, -0.5]),
    ...legs([-0.14, -0.98], [0.5, -0.42]),
    lean: 34,
    bow: -12,
  },
  read: { ...holding, bow: 18 },
  wave: { ...standing, ...arms([0.06, -0.94], [0.5, 0.8]), bow: -4 },
  cheer: { ...standing, ...arms([-0.3, 0.92], [0.4, 0.9]), bow: -12, mouth: 'open' },
  fall: {
    ...standing,
    ...arms([-0.3, 0.85], [0.6, 0.7]),
    ...legs([0.4, -0.8], [0.75, -0.45]),
    turn: 52,
    lift: 0.1,
    mouth: 'open',
  },
  jump: {
    ...standing,
    ...arms([-0.7, -0.1], [0.72, 0.24]),
    ...legs([-0.3, -0.62], [0.4, -0.6]),
    lean: 8,
    lift: 0.16,
    moves: true,
  },
  call: { ...standing, ...arms([0.42, 0.3], [0.05, -0.94]), lean: 6, bow: -8, mouth: 'open' },
  shade: { ...standing, ...arms([0.5, 0.64], [0, -0.95]), lean: 5 },
  weep: { ...standing, ...arms([0.34, 0.2], [0.38, 0.16]), bow: 26, eyes: 'closed' },
  push: { ...walking, ...arms([0.92, -0.05], [0.92, -0.12]), lean: 22 },
  throw: { ...walking, ...arms([-0.36, 0.78], [0.72, 0.16]), lean: -4, hands: 1 },
  work: working,
  eat: { ...standing, ...arms([0.1, -0.94], [0.28, 0.14]), hands: 1 },
  think: { ...standing, ...arms([0.32, 0.02], [0.34, -0.5]), bow: 6 },
  listen: { ...standing, ...arms([0.1, -0.94], [0.15, 0.4]), lean: 8, bow: 4 },
  dance: {
    ...standing,
    ...arms([-0.7, 0.5], [0.6, 0.72]),
    ...legs([-0.04, -1], [0.5, -0.62]),
    lean: -4,
    moves: true,
  },
  steer: { ...standing, ...arms([0.7, -0.2], [0.78, -0.16]), lean: 3 },
  ride: {
    ...seated,
    ...arms([0.66, -0.42], [0.7, -0.38]),
    ...legs([0.3, -0.74], [0.36, -0.72]),
    seat: 'none',
    moves: true,
  },
  row: {
    ...seated,
    ...arms([0.74, -0.26], [0.8, -0.22]),
    ...legs([0.66, -0.2], [0.78, -0.2]),
    seat: 'none',
    lean: 14,
    moves: true,
  },
  swim: {
    ...standing,
    ...arms([0.1, 0.98], [0.3, 0.9]),
    ...legs([-0.2, -0.96], [0.2, -0.96]),
    turn: -74,
    lift: 0.04,
    bow: -30,
    moves: true,
  },
  fly: {
    ...standing,
    ...arms([-0.4, 0.88], [-0.6, -0.7]),
    ...legs([-0.1, -1], [0.1, -0.98]),
    turn: -62,
    lift: 0.34,
    bow: -30,
    moves: true,
  },
  float: {
    ...standing,
    ...arms([-0.5, 0.66], [0.7, 0.6]),
    ...legs([-0.36, -0.84], [0.3, -0.7]),
    turn: -58,
    lift: 0.3,
    bow: -20,
    moves: true,
  },
  wake: {
    ...seated,
    ...arms([0.3, -0.8], [0.5, 0.3]),
    ...legs([0.9, -0.16], [0.98, -0.14]),
    lean: -8,
    seat: 'bed',
  },
  carried: {
    ...standing,
    ...arms([0.3, -0.7], [0.7, -0.4]),
    ...legs([0.36, -0.84], [0.48, -0.78]),
    turn: 78,
    eyes: 'closed',
  },
  skate: {
    ...walking,
    ...arms([-0.7, -0.2], [0.7, -0.1]),
    ...legs([0.2, -0.92], [-0.8, -0.42]),
    lean: 18,
  },
  shake: { ...standing, ...arms([0.06, -0.95], [0.46, 0.52]), lean: 6 },
  bound: { ...seated, ...arms([-0.34, -0.74], [-0.22, -0.78]), lean: 2 },
  crawl: {
    ...standing,
    ...arms([0.2, -0.92], [0.5, -0.84]),
    ...legs([-0.62, -0.5], [-0.2, -0.5]),
    lean: 74,
    bow: -40,
    moves: true,
  },
  hang: {
    ...standing,
    ...arms([0.1, 0.98], [0.24, 0.95]),
    ...legs([-0.06, -0.99], [0.14, -0.97]),
    lift: 0.16,
    bow: -10,
  },
  fight: { ...standing, ...arms([0.36, 0.06], [0.86, 0.04]), ...legs([-0.4, -0.88], [0.5, -0.84]), lean: 8 },
  pray: { ...standing, ...arms([0.4, -0.02], [0.44, 0]), bow: 22, eyes: 'closed' },
  cross: { ...standing, ...arms([0.34, -0.34], [0.3, -0.28]) },
  spread: { ...standing, ...arms([-0.94, 0.08], [0.94, 0.08]) },
  clap: { ...standing, ...arms([0.56, 0.0], [0.6, 0.06]) },
  shrug: { ...standing, ...arms([-0.5, -0.42], [0.6, -0.4]), bow: -4 },
  salute: { ...standing, ...arms([0.06, -0.95], [0.3, 0.42]) },
  pull: { ...walking, ...arms([-0.8, -0.3], [-0.7, -0.36]), lean: 20 },
  write: { ...seated, ...arms([0.66, -0.44], [0.6, -0.5]), bow: 22, lean: 12, hands: 1 },
  play: { ...standing, ...arms([0.42, -0.06], [0.36, -0.36]), bow: 6, hands: 1 },
  atWheel: {
    ...seated,
    ...arms([0.72, -0.22], [0.78, -0.18]),
    ...legs([0.66, -0.2], [0.78, -0.2]),
    seat: 'none',
    moves: true,
  },
  drive: { ...seated, ...arms([0.72, -0.22], [0.78, -0.18]) },
  sweep: { ...walking, ...arms([0.42, -0.6], [0.66, -0.35]), lean: 12, bow: 12, hands: 1 },
  bend: { ...standing, ...arms([0.5, -0.85], [0.6, -0.78]), lean: 48, bow: 10, hands: 1 },
  talk: { ...standing, mood: 'plain', ...arms([0.14, -0.94], [0.62, -0.02]), lean: 3, mouth: 'open' },
  laugh: { ...standing, ...arms([0.36, -0.42], [0.42, -0.4]), lean: -9, bow: -16, mouth: 'open' },
  cough: { ...standing, ...arms([0.3, -0.5], [0.4, 0.16]), lean: 14, bow: 22, eyes: 'closed', mouth: 'open' },
  despair: { ...standing, ...arms([0.1, 0.62], [0.12, 0.64]), lean: -4, bow: 6, mouth: 'open' },
  headHand: { ...standing, ...arms([0.04, -0.95], [0.1, 0.66]), bow: 6, hands: 1 },
  cover: { ...standing, ...arms([0.3, 0.42], [0.16, 0.38]), bow: 8, eyes: 'closed' },
  marvel: { ...standing, ...arms([0.1, -0.94], [0.36, -0.06]), lean: 7, bow: 6 },
  peer: { ...standing, ...arms([0.5, 0.14], [0.52, 0.26]), lean: 8, hands: 1 },
  phone: { ...standing, mood: 'plain', ...arms([0.1, -0.94], [0.13, 0.32]), bow: 4, mouth: 'open', hands: 1 },
  drink: { ...standing, ...arms([0.1, -0.94], [0.2, 0.2]), bow: -16, hands: 1 },
  knock: { ...standing, ...arms([0.1, -0.94], [0.8, 0.22]), lean: 6, hands: 1 },
  open: { ...standing, ...arms([0.14, -0.93], [0.88, -0.24]), lean: 5, hands: 1 },
  pour: { ...standing, ...arms([0.4, -0.5], [0.74, -0.08]), lean: 8, bow: 18, hands: 1 },
  chop: {
    ...standing,
    ...arms([0.62, -0.4], [0.4, 0.74]),
    ...legs([-0.26, -0.96], [0.3, -0.94]),
    lean: 12,
    bow: 14,
    hands: 1,
  },
  sew: { ...standing, ...arms([0.44, -0.34], [0.56, 0.02]), bow: 20, hands: 1 },
  scoop: {
    ...standing,
    ...arms([0.46, -0.86], [0.66, -0.78]),
    ...legs([-0.42, -0.5], [0.36, -0.54]),
    lean: 44,
    bow: 4,
  },
  prone: {
    ...standing,
    ...arms([-0.4, 0.88], [0.12, 0.96]),
    ...legs([-0.06, -0.98], [0.08, -0.98]),
    turn: -88,
    lift: 0,
    bow: -24,
  },
  stumble: {
    ...walking,
    ...arms([0.5, -0.62], [0.86, -0.06]),
    ...legs([-0.74, -0.5], [0.1, -0.98]),
    lean: 34,
    bow: -12,
    mouth: 'open',
  },
  kick: {
    ...standing,
    ...arms([-0.6, -0.4], [0.56, -0.3]),
    ...legs([-0.16, -0.97], [0.86, -0.4]),
    lean: -12,
    moves: true,
  },
  dragged: {
    ...standing,
    ...arms([0.9, 0.14], [0.92, 0.06]),
    ...legs([0.34, -0.9], [0.56, -0.8]),
    lean: -14,
    mouth: 'open',
  },
  haul: {
    ...standing,
    ...arms([0.9, 0.02], [0.92, -0.06]),
    ...legs([0.26, -0.95], [0.5, -0.86]),
    lean: -18,
  },
  lead: { ...walking, ...arms([-0.76, -0.42], [0.4, -0.84]) },
  plant: {
    ...standing,
    ...arms([0.6, -0.72], [0.7, -0.66]),
    ...legs([-0.42, -0.5], [0.42, -0.54]),
    lean: 26,
    bow: 16,
    hands: 1,
  },
  fish: { ...standing, ...arms([0.5, -0.36], [0.62, -0.24]), lean: -4, hands: 1 },
  skid: {
    ...seated,
    ...arms([-0.6, -0.7], [0.3, 0.8]),
    ...legs([0.9, -0.2], [0.98, -0.04]),
    lean: -34,
    seat: 'none',
    mouth: 'open',
    moves: true,
  },
  swing: {
    ...standing,
    ...arms([0.2, 0.96], [0.3, 0.93]),
    ...legs([0.5, -0.74], [0.72, -0.6]),
    lean: -14,
    lift: 0.34,
    moves: true,
  },
  drop: {
    ...standing,
    ...arms([-0.06, 0.98], [0.12, 0.98]),
    ...legs([-0.12, -0.95], [0.24, -0.86]),
    lift: 0.42,
    bow: 10,
  },
  slump: {
    ...seated,
    ...arms([0.5, -0.5], [0.86, -0.4]),
    lean: 66,
    bow: 24,
    eyes: 'closed',
  },
  lurch: { ...walking, ...arms([0.9, 0.02], [0.94, 0.14]), lean: 10, mouth: 'open' },
  grasp: { ...standing, ...arms([0.2, -0.9], [0.88, -0.1]), lean: 6 },
  dangle: {
    ...standing,
    ...arms([-0.62, 0.2], [0.7, 0.1]),
    ...legs([-0.3, -0.86], [0.42, -0.74]),
    lift: 0.3,
    mouth: 'open',
  },
  recoil: {
    ...standing,
    ...arms([-0.6, 0.1], [0.5, 0.2]),
    ...legs([0.3, -0.94], [-0.3, -0.92]),
    lean: -20,
    mouth: 'open',
  },
  place: { ...standing, ...arms([0.6, -0.56], [0.74, -0.5]), lean: 22, bow: 16, hands: 1 },
  take: { ...standing, ...arms([0.1, -0.94], [0.84, -0.12]), lean: 8, hands: 1 },
  leanIn: { ...standing, ...arms([0.3, -0.84], [0.4, -0.8]), lean: 20, bow: -4 },
  hungry: { ...standing, ...arms([0.34, -0.5], [0.4, -0.46]), lean: 10, bow: 22 },
  overhead: { ...standing, ...arms([-0.5, 0.8], [0.52, 0.84]), bow: -10, hands: 2 },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;

const seats =
  /\b(chair|bench|stool|table|desk|bed|sofa|couch|kerb|curb|steps?|stairs?|rock|stone|log|wall|seat|box|crate|throne|piano)\b/;

/** What one sits beside is no seat. */
const beside =
  /\b(beside|by|near|next to|against|under|behind|below|before|in front of|at the foot of) (the|an?|his|her|their) (\w+ ){0,2}?(wall|rock|stone|log|crate|box|steps?|stairs?|bed|sofa)\b/g;

const low = /\bon (the|a|his|her|their) (\w+ )?(floor|ground|carpet|rug|mat|pavement|sidewalk|grass|sand)\b/;

/** Words that are no verbs after an article, and how the face or the body only goes along with what is done. */
const asides =
  /\b(an?|the|his|her|their|its|one|two|some|every) (cook|duck|drink|walk|swing|play|work|dance|call|box(es)?|plants?|watch|paint|lead|guide|point|run|rows?|show|fight|bow|drive|ride|cover|wave|water|rest|saw)s?\b|\bleaning (slightly|a little) forward\b|\b(watch(es|ing)?|sees?|seeing|hears?|hearing|lets?|letting) (the|an?|his|her|its|their) (\w+ )?\w+ (drift|fly|float|run|fall|swim|sail|leave|climb|burn|dance|play|sleep|jump|rise|sink|disappear)\w*( away| off| by| past)?|\b(a few|some|two|three|several) steps\b|\bgo(es|ing) (quiet|silent|pale|red|white|still|mad|cold)\b|\brooted to the spot\b|\bbreathing slowly\b/g;
/** What another thing does meanwhile, and what for: "and the ball flew into the net", "to look for herbs". */
const besides =
  /(,? (and|but|while|as|so) (the|an?|his|her|its|their) (?!ball\b)\w+ (\w+ed|flew|fell|rose|ran|blew|rang|broke|sank|shook|went|came|swung|hung|began|stood|lay|swam|sang|slept|ate|sat)\b| (?<=\w+ing .*)to (look for|search for|find|see|get|buy|fetch|meet|catch|help|ask|tell|warn|save|rescue|hear|visit|greet|watch|check)\b).*$/;
/** Whose arms they are is told as "the arms" too. */
const parts =
  /\bthe (?=(arms?|hands?|eyes?|head|hair|beard|face|fists?|feet|back|mouth|ears?|lips|palms|cheek|chin|belly)\b)/g;

/** The pose for what somebody is doing; standing when no word says more. */
export function poseOf(doing: string, indoors: boolean): PoseName {
  const words = ownDoing(doing.toLowerCase())
    .replace(besides, '')
    .replaceAll(asides, ' ')
    .replaceAll(parts, 'his ');
  if (isCarried(words)) return words.endsWith(sitsOnIt) ? 'sitOnGround' : 'carried';
  // Who does something on a seat or a bed is told so first.
  const first = /^(sit|l)(ting|ying) [^,]{2,40}, /.exec(words)?.[1];
  const posture: PoseName | undefined = first === 'sit' ? 'sit' : first === 'l' ? 'lie' : undefined;
  const name = posture ?? verbs.find(([pattern]) => pattern.test(words))?.[1] ?? 'stand';
  return name === 'sit' && (low.test(words) || (!indoors && !seats.test(words.replaceAll(beside, ''))))
    ? 'sitOnGround'
    : name;
}
