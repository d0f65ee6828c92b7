import type { ShotType } from '../shot.ts';
import type { Moment } from './moments.ts';
import { near } from './picture.ts';
import { forces } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** What is done with the whole body: a face alone would not tell it. */
const moving =
  words(`run walk jump leap climb ride row swim dance waltz chase flee escape gallop crawl fall dive float fly march
  skate ski skateboard cycle sail drive slide slip stumble wade wrestle fight carry drag push chop dig sweep lift hop sneak creep
  tiptoe trot trudge wander stroll hurry rush dash race sprint swing tumble cross enter leave follow lead lie duck dodge throw
  kick play burst storm stagger limp stride saunter march land hang cling circle spin twirl juggle build rake mow shovel plough
  come go arrive return descend pull haul lower hoist board step bow kneel crouch disappear vanish emerge`);
/** What two do at each other's bodies: both are seen. */
const bodies = words(
  `hug embrace kiss fight wrestle dance waltz carry lift drag pull push catch grab save rescue help hit marry`,
);

/** What goes over the whole of a body, so that the knees are in the picture however near it is. */
const thrown = words('fall tumble climb clamber lie crawl dive fly swim leap jump slide slip hang roll');
/** What is longer than a face is far from the hands. */
const LONG = /\b(?:mop|broom|rake|spear|lance|oar|paddle|fishing rod|pitchfork|shovel|spade|pole|ladder)s?\b/;

export const full: ShotType[] = ['full shot', 'medium long shot', 'wide shot'];
const whole: ShotType[] = ['full shot', 'wide shot'];
const both: ShotType[] = ['two-shot', 'full shot', 'medium long shot', 'wide shot'];
/** What makes two faces worth more than the two of them. */
const facing =
  words(`say speak talk ask tell answer whisper murmur listen look watch stare gaze face wait count call beg warn promise
  explain shout thank greet smile nod wink sing laugh`);

/** Sizes that show what is done, best first; none where any would do. */
export function sizesOf({ doers, others, action, scene, objects }: Moment): ShotType[] {
  if (scene !== '') return isSmall(scene, objects) ? near : ['wide shot', 'full shot', 'medium long shot'];
  if (doers.some(({ plural }) => plural)) return ['medium long shot', 'full shot', 'wide shot'];
  const done = doneIn(action.doing);
  const pair = doers.length + others.length === 2 && !others.some(({ plural }) => plural);
  if (pair && done.some((base) => bodies.has(base))) return both;
  if (!pair && done.some((base) => thrown.has(base))) return whole;
  if (isMoving(action.doing) || LONG.test(action.doing)) return full;
  return pair && !done.some((base) => facing.has(base)) && done.length > 0 ? both : [];
}

/** Whether it needs the whole body to be seen. */
export const isMoving = (doing: string): boolean =>
  /\bgetting (?:on|off|out|in|up|down|away)\b/.test(doing) || doneIn(doing).some((base) => moving.has(base));

/** The verbs of "dropping the bucket and chasing the pig". */
const doneIn = (doing: string): string[] =>
  doing.split(/[ ,]+/).flatMap((word) => (word.endsWith('ing') ? (verbOf(word)?.base ?? []) : []));

/** "a dinosaur egg in the backpack": nothing of weather, place or size. */
function isSmall(scene: string, objects: readonly string[]): boolean {
  const said = scene.toLowerCase().split(/[^\p{L}]+/u);
  return objects.length > 0 && !said.some((word) => forces.has(word) || isPlaceWord(word) || isLarge(word));
}

/** Nothing that hands hold. */
export const isLarge = (noun: string): boolean => LARGE.has(noun) || LARGE.has(noun.replace(/s$/, ''));
const LARGE =
  words(`door gate window stairs boat ship car house truck train wagon tent bed table sofa moon sun sky wall floor
  ceiling horizon crowd air wind storm snow rain river sea world curtain plane tree cabinet piano statue carpet rug fence bus taxi
  field drought village building balloon horse cloud wave bench chair counter valve umbrella bass cello drum drums harp guitar ladder
  printer kick rope hose net sail beam`);
