import { isCarried, sitsOnIt } from './carrying.ts';
import type { Point } from './geometry.ts';
import type { Mood } from './mood.ts';

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
    ...arms([-0.4, 0.8], [0.5, 0.8]),
    ...legs([-0.3, -0.62], [0.4, -0.6]),
    lift: 0.16,
    moves: true,
  },
  call: { ...standing, ...arms([0.42, 0.3], [0.05, -0.94]), lean: 6, bow: -8, mouth: 'open' },
  shade: { ...standing, ...arms([0.5, 0.64], [0, -0.95]), lean: 5 },
  weep: { ...standing, ...arms([0.34, 0.2], [0.38, 0.16]), bow: 26, eyes: 'closed' },
  push: { ...walking, ...arms([0.92, -0.05], [0.92, -0.12]), lean: 22 },
  throw: { ...walking, ...arms([-0.36, 0.78], [0.72, 0.16]), lean: -4, hands: 1 },
  work: working,
  eat: { ...standing, ...arms([0.46, 0.1], [0.1, -0.94]), hands: 1 },
  think: { ...standing, ...arms([0.32, 0.02], [0.34, -0.5]), bow: 6 },
  listen: { ...standing, ...arms([0.12, 0.34], [0.05, -0.95]), lean: 8 },
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
    ...arms([0.1, 0.98], [-0.6, -0.7]),
    ...legs([-0.1, -1], [0.1, -0.98]),
    turn: -62,
    lift: 0.34,
    bow: -30,
    moves: true,
  },
  float: {
    ...standing,
    ...arms([-0.7, 0.3], [0.8, 0.24]),
    ...legs([-0.3, -0.9], [0.16, -0.8]),
    turn: -16,
    lift: 0.2,
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
  drive: { ...seated, ...arms([0.72, -0.22], [0.78, -0.18]) },
  sweep: { ...walking, ...arms([0.42, -0.6], [0.66, -0.35]), lean: 12, bow: 12, hands: 1 },
  bend: { ...standing, ...arms([0.5, -0.85], [0.6, -0.78]), lean: 48, bow: 10, hands: 1 },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;

/** First match wins: the particular before the general, what the body does before what the face does. */
const verbs: readonly (readonly [RegExp, PoseName])[] = [
  // What is only heard or seen is done by another.
  [/^(listens?|listening|hears?|hearing)\b/, 'listen'],
  [/^(watch(es|ing)|notic(es|ing))\b(?! the (sky|stars|moon|clouds?))/, 'stand'],
  [
    /^(?!.*\b((under|beneath) |on (the|a) (floor|ground|table|bed|sofa|grass)))(?=.*\b(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train))|doz(es|ing)|naps?|napping|snor(es|ing))\b).*\b(chair|armchair|bench|stool|seat|desk|table|counter|sit(s|ting)?|seated)\b/,
    'doze',
  ],
  [
    /\b(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train))|doz(es|ing)|naps?|napping|snor(es|ing))\b/,
    'sleep',
  ],
  [
    /\b((held|carried|cradled|slung) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back)|carried by)\b/,
    'carried',
  ],
  [/\b(wakes?|waking|awakens?|awakening|woke)( up)?(?= alone| in| on| from| at| with|,|$| and| to )/, 'wake'],
  [/\b(lies|lying|lays down|lie down|stretched out|sprawl(s|ed|ing))\b/, 'lie'],
  [
    /\b(falls?|falling|tumbl(es|ing)|slid(es|ing) (down|off)|slips?|slipping|plung(es|ing)|trips?|roll(s|ing)? down|knocked over)\b(?! asleep| in love)/,
    'fall',
  ],
  [/\b(kneels?|kneeling|knelt|on (his|her|their|one) knees?|ties?|tying)\b/, 'kneel'],
  [/\b(crouch(es|ing|ed)?|squat(s|ting)?|hid(es|ing)|hidden|sneaks?|creeps?)\b/, 'crouch'],
  [
    /\b(hugs?|hugging|embrac(es|ing|ed)?|kiss(es|ing)?|cuddl(es|ing)|in (his|her|their|each other's) arms)\b/,
    'embrace',
  ],
  [/\b(driv(es|ing)|at the wheel)\b/, 'drive'],
  [
    /\b(swims?|swimming|swam|div(es|ing)|wad(es|ing)|float(s|ing)? (on|in) the (water|sea|lake|river))\b/,
    'swim',
  ],
  [
    /\b(fl(ies|ying|ew)(?! (a|the|his|her|their) (\w+ )?(kite|drone|plane|flag))|soar(s|ing)?|hover(s|ing)?|glid(es|ing))\b/,
    'fly',
  ],
  [/\b(float(s|ing)?|drift(s|ing)?|weightless)\b/, 'float'],
  [/\b(skat(es|ing)|skis?|skiing|glid(es|ing) over the ice)\b/, 'skate'],
  [/\bfists?\b/, 'shake'],
  [/\btied (up )?(to|on|in)\b/, 'bound'],
  [/\bcrawl(s|ing)?\b/, 'crawl'],
  [
    /\b(fight(s|ing)?|fought|punch(es|ing)?|hit(s|ting)?|strik(es|ing)|kick(s|ing)?|box(es|ing)|duel(s|ling)?|struggl(es|ing) with|wrestl(es|ing)|attack(s|ing)?|fists up)\b/,
    'fight',
  ],
  [/\b(hold(s|ing)? (his|her|the|its) (cheek|head|ear|chin|nose|face|jaw|tooth))\b/, 'think'],
  [/\b(shiver(s|ing)?|freez(es|ing)|hugs? (him|her)self)\b/, 'cross'],
  [
    /\b(spread(s|ing)? (his|her|their) arms|(with|his|her|their) arms (spread|wide|outstretched|open)|arms spread)\b/,
    'spread',
  ],
  [/\b(clap(s|ping)?|applaud(s|ing)?)\b/, 'clap'],
  [/\b(pray(s|ing)?|hands (folded|clasped|together))\b/, 'pray'],
  [/\b(arms (crossed|folded)|cross(es|ing) (his|her|their) arms|folds? (his|her|their) arms)\b/, 'cross'],
  [/\b(shrug(s|ging)?|palms up|spreads? (his|her|their) hands)\b/, 'shrug'],
  [/\bsalut(es|ing)\b/, 'salute'],
  [/\b(hang(s|ing)? (on|from|off|onto|outside)|dangl(es|ing)|swing(s|ing)? from|cling(s|ing)? to)\b/, 'hang'],
  [/\b(pull(s|ing)?|tow(s|ing)?|drag(s|ging)?|haul(s|ing)?)\b/, 'pull'],
  [
    /\b(writ(es|ing)|typ(es|ing)|draw(s|ing) (a|the|in|on|up)|does? (his|her) homework|sums)\b(?=.*\b(desk|table|book|letter|paper|page|diary)\b)/,
    'write',
  ],
  [
    /\bplay(s|ing)? (the|a|his|her) (violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica)\b/,
    'play',
  ],
  [/\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests? (on|in|against))\b/, 'sit'],
  [
    /\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b.*\b(hill|mountain|path|slope|stairs?|staircase|steps|ridge|peak|dunes?|street|road|pass|bank)\b/,
    'ascend',
  ],
  [
    /\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b( \w+)? (onto|aboard|out|into|over|through|in)\b/,
    'clamber',
  ],
  [/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing)|hang(s|ing)? up)\b/, 'climb'],
  [/\b(jump(s|ing|ed)?|leap(s|ing|t)?|hop(s|ping)?|bounc(es|ing)|skips?)\b/, 'jump'],
  [
    /\b(cheer(s|ing)?|arms (up|raised|in the air)|both arms (up|raised|in the air)|lifts both arms|rais(es|ing) (his|her|their|both) (arms|hands)|celebrat(es|ing)|rejoic(es|ing))\b/,
    'cheer',
  ],
  [/\b(danc(es|ing)|twirl(s|ing)?|spin(s|ning)|whirl(s|ing)?)\b/, 'dance'],
  [/\b(throw(s|ing)?|hurl(s|ing)?|toss(es|ing)?|fling(s|ing)?|launch(es|ing)?|swing(s|ing)?)\b/, 'throw'],
  [
    /\b(run(s|ning)?|rac(es|ing)|chas(es|ing)|sprint(s|ing)?|flee(s|ing)?|rush(es|ing)?|dash(es|ing)?|hurr(ies|ying)|trot(s|ting)?|gallop(s|ing)?|escap(es|ing))\b/,
    'run',
  ],
  [/\b(carr(y|ies|ying)|haul(s|ing)?|brings?|bringing|lugs?|drag(s|ging)?|deliver(s|ing)?)\b/, 'carry'],
  [/\b(push(es|ing)?|shov(es|ing)|pull(s|ing)?|heav(es|ing)|tug(s|ging)?|lean(s|ing)? against)\b/, 'push'],
  [
    /\b(sweep(s|ing)?|clean(s|ing)?|mop(s|ping)?|rak(es|ing)|dig(s|ging)?|shovel(s|ling)?|hoe(s|ing)?)\b/,
    'sweep',
  ],
  [
    /\b(picks? up|picking up|bend(s|ing)?|bow(s|ing)|stoop(s|ing)?|gathers?|put(s|ting)? .{0,24}down|set(s|ting)? .{0,24}down|plants?|planting)\b/,
    'bend',
  ],
  [/\b(weep(s|ing)?|cr(y|ies|ying)|sob(s|bing)?|mourn(s|ing)?|buries (his|her) face|in tears)\b/, 'weep'],
  [/\b(points?|pointing|aims?|aiming)\b/, 'point'],
  [
    /\b(wav(es|ing|e)|greet(s|ing)?|salut(es|ing)|beckon(s|ing)?|farewell|goodbye|tak(es|ing) off (his|her|the) (hat|cap))\b/,
    'wave',
  ],
  [
    /\b(giv(es|ing)|hand(s|ing) (him|her|them|it|over|the|a)|offer(s|ing)?|shows?|showing|pass(es|ing) (him|her|them|the|a|over)|holds? out|holding out|present(s|ing)|shak(es|ing) .{0,20}hands?|takes? .{0,24} from|accept(s|ing)?|drop(s|ping)?|let(s|ting)? go)\b/,
    'offer',
  ],
  [
    /\b(reach(es|ing)?|stretch(es|ing)?|grab(s|bing)?|pick(s|ing)?|catch(es|ing)?|touch(es|ing)?|knock(s|ing)?|open(s|ing)?|turns? the|lights|lighting|hang(s|ing)? (up|out)|wak(es|ing)|break(s|ing)? open)\b/,
    'reach',
  ],
  [/\b(read(s|ing)?|stud(ies|ying)|unfold(s|ing)?|examin(es|ing)|inspect(s|ing)?)\b/, 'read'],
  [/\b(eat(s|ing)?|drink(s|ing)?|sip(s|ping)?|bit(es|ing)|tast(es|ing)|smok(es|ing)|blow(s|ing)?)\b/, 'eat'],
  [
    /\b(shout(s|ing)?|call(s|ing)?|yell(s|ing)?|scream(s|ing)?|sing(s|ing)?|cries out|announc(es|ing)|bark(s|ing)?|howl(s|ing)?)\b/,
    'call',
  ],
  [
    /\b(writ(es|ing)|draw(s|ing)?|paint(s|ing)?|cook(s|ing)?|bandag(es|ing)|stir(s|ring)?|sharpen(s|ing)?|tend(s|ing)?|feed(s|ing)?|milk(s|ing)?|comb(s|ing)?|repair(s|ing)?|fix(es|ing)?|fold(s|ing)?|build(s|ing)?|carv(es|ing)|sew(s|ing)?|knead(s|ing)?|polish(es|ing)?|wash(es|ing)?|cut(s|ting)?|wind(s|ing)?|mend(s|ing)?|work(s|ing)?|typ(es|ing)|play(s|ing)?|pour(s|ing)?|water(s|ing)?|brush(es|ing)?|count(s|ing)?)\b/,
    'work',
  ],
  [/\b(steer(s|ing)?|row(s|ing)?|at the helm)\b/, 'steer'],
  [
    /\b(shad(es|ing) (his|her|their)|peer(s|ing)?|search(es|ing)?|scan(s|ning)?|squint(s|ing)?|looks? (out|for|into the distance))\b/,
    'shade',
  ],
  [
    /\b(look(s|ing)? up|gaz(es|ing) up|star(es|ing) up|watch(es|ing)? the (sky|stars|moon|clouds?)|up at)\b/,
    'lookUp',
  ],
  [
    /\b(look(s|ing)? down|hangs? (his|her|their) head|asham(ed)?|sad(ly)?|down at|star(es|ing) at (his|her|their) (feet|shoes))\b/,
    'lookDown',
  ],
  [
    /\b(think(s|ing)?|wonder(s|ing)?|ponder(s|ing)?|hesitat(es|ing)|consider(s|ing)?|decid(es|ing))\b/,
    'think',
  ],
  [/\b(listen(s|ing)?|hears?|hearing)\b/, 'listen'],
  [
    /\b(hold(s|ing)?|clutch(es|ing)?|grip(s|ping)?|cradl(es|ing)|lifts?|lifting|keeps?|with (a|an|the|his|her) .{2,24} in (his|her|their|both) hands?)\b/,
    'hold',
  ],
  [
    /\b(walk(s|ing)?|go(es|ing)?|step(s|ping)?|stroll(s|ing)?|wander(s|ing)?|march(es|ing)?|arriv(es|ing)|leav(es|ing)|enter(s|ing)?|follow(s|ing)?|approach(es|ing)?|cross(es|ing)?|set(s|ting)? (out|off)|head(s|ing)|travel(s|ling)?|hik(es|ing)|comes?|coming|return(s|ing)?|trudg(es|ing)|trail(s|ing)?|join(s|ing)?|descend(s|ing)?|strid(es|ing))\b/,
    'walk',
  ],
];

const seats =
  /\b(chair|bench|stool|table|desk|bed|sofa|couch|kerb|curb|steps?|stairs?|rock|stone|log|wall|seat|box|crate|throne|piano)\b/;

/** The pose for what somebody is doing; standing when no word says more. */
export function poseOf(doing: string, indoors: boolean): PoseName {
  const words = doing.toLowerCase();
  if (isCarried(words)) return words.endsWith(sitsOnIt) ? 'sitOnGround' : 'carried';
  const name = verbs.find(([pattern]) => pattern.test(words))?.[1] ?? 'stand';
  return name === 'sit' && !indoors && !seats.test(words) ? 'sitOnGround' : name;
}
