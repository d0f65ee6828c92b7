import { outsideOf } from './outside.ts';
import type { Sighting } from './place-looks.ts';
import type { Token } from './tokens.ts';
import { isIndoors } from './words/places.ts';
import type { Unit } from './units.ts';
import { verbOf } from './words/verbs.ts';

const said = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

/** "A soldier knocks on her door": before the house, in the wild before a hut; undefined where nobody is seen to knock. */
export function atTheDoor(tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined {
  const knocks = tokens.some(({ lower }) => verbOf(lower)?.base === 'knock');
  if (!knocks || here === undefined || !AT_DOOR.test(said(tokens)) || UNSEEN.test(tokens[0]?.lower ?? ''))
    return undefined;
  if (isIndoors(here.noun)) return outsideOf(here);
  return WILD.test(here.noun) ? { name: 'house front', noun: 'house front', strength: 2 } : undefined;
}

const AT_DOOR = /\b(?:on|at) (?:the|an?|his|her|their|our|my|its) (?:\S+ )?door\b/;
/** Whoever knocks and has no name is heard from within. */
const UNSEEN = /^(?:somebody|someone|something|there|that|at)$/;
/** Where a door can only be that of a lonely house. */
const WILD =
  /^(?:forest|wood|woods|jungle|clearing|meadow|field|hill|hills|mountain|mountains|island|swamp|moor|valley|prairie|desert|snowfield|beach|cliff)$/;

/** "walks in with a violin case": into the house that somebody waits before. */
export const isGoingIn = (tokens: readonly Token[]): boolean => GOES_IN.test(said(tokens));

const GOES_IN =
  /\b(?:walks?|walked|goes|went|runs?|ran|steps?|stepped|slips?|slipped|sneaks?|sneaked|comes?|came|marche[sd]|rushe[sd]|strolls?|strolled|storms|stormed) in(?: with\b| and\b| through the (?:front |back )?door\b|$)/;

/** "sees a light on the slope. She climbs up": where it was seen. */
export const isGoingThere = (tokens: readonly Token[]): boolean => GOES_THERE.test(said(tokens));

const GOES_THERE =
  /\b(?:climbs? up|climbed up|(?:goes|went|runs?|ran|walks?|walked|rides?|rode|hurries|hurried|drives?|drove) (?:over |up |down )?(?:there|towards? it|to it))\b/;

/** "He stands in the wings": behind the stage. */
export const inTheWings = (tokens: readonly Token[]): Sighting | undefined =>
  /\b(?:in|from|into) the wings\b|^backstage\b|^behind the scenes\b/.test(said(tokens))
    ? { name: 'backstage', noun: 'backstage', strength: 2 }
    : undefined;

/** What stands in a fair: whoever is on it is there again. */
const RIDES =
  /\b(?:ferris wheel|big wheel|roller coaster|rollercoaster|carousel|merry-go-round|ghost train|bumper cars|swing boats?)\b/;

export const isOnARide = (tokens: readonly Token[]): boolean => RIDES.test(said(tokens));

/** "stood outside the shop and looked. Inside, an old man sat": who stood there goes in, and who waits or peers in does not. */
export function isSteppedInside(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!/^\W*inside,/i.test(unit?.text ?? '')) return false;
  const before = units.filter(({ sentence }) => sentence === (unit?.sentence ?? 0) - 1);
  return before.length > 0 && !before.some(({ text }) => STAYING_OUT.test(text));
}

const STAYING_OUT =
  /\b(?:wait|hid|hide|watch|peer|peek|spy|spied|park|stay|listen|knock|rang|rings?)(?:s|es|ed|ing)?\b|\bthrough (?:the|an?|its) (?:\S+ )?(?:window|glass|keyhole|door)\b|\bin (?:the|an?|his|her|their) (?:\S+ )?(?:car|van|truck|taxi|bus)\b/i;

/** "waits in the car outside the bank": the house that somebody may go into. */
export function houseBefore(tokens: readonly Token[]): Sighting | undefined {
  const house = BEFORE.exec(said(tokens))?.[1]?.split(' ').at(-1) ?? '';
  // Nobody stands outside the bank of a river.
  const noun = house === 'bank' ? 'savings bank' : house;
  return isIndoors(noun) ? { name: house, noun, strength: 2 } : undefined;
}

const BEFORE = /\b(?:outside|in front of|before|opposite) (?:the|an?|his|her|their|our|my) ((?:\S+ )?\S+)/;
