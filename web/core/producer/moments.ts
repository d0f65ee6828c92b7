import { actsOf, liveliness, shownAct } from './acts.ts';
import type { Member } from './cast.ts';
import { actionOf, isSaying, nounOf, sceneOf, type Action } from './doing.ts';
import { onLap } from './laps.ts';
import { thingOf } from './objects.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';
import { words } from './words/lists.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** A unit, understood: who does what where, ready to be drawn from several sides. */
export type Moment = {
  unit: Unit;
  /** Who does it; several who do it together. Empty when the unit is about a thing. */
  doers: Member[];
  /** Who else is there. */
  others: Member[];
  action: Action;
  /** What happens by itself, such as "the tower clock freezing solid", or ''. */
  scene: string;
  /** Things to see, with their article, most important first. */
  objects: string[];
  place: string;
  weight: number;
  /** It only says where: "Haunted house, night." */
  heading?: boolean;
  /** Opened another place than the unit before. */
  newPlace: boolean;
  /** What "it" means in it, with its article, where that was just spoken of. */
  it?: string;
  /** What is done in the story's own words, where `action` puts another language into English. */
  told?: string;
};

export function momentsOf(
  units: readonly Unit[],
  readings: readonly Reading[],
  cast: readonly Member[],
  places: readonly string[],
): Moment[] {
  const nouns = new Map(cast.map((member) => [member.id, nounOf(member)]));
  const name = (id: string) => nouns.get(id) ?? 'figure';
  let it = '';
  let spokenAt = 0;
  const moments = units.flatMap((unit, index) => {
    const reading = readings[index];
    if (reading === undefined) return [];
    const act = oneAct(unit, reading, it);
    const action = actionOf(act.unit, act.reading, name, act.it);
    const doers = doersOf(unit, reading);
    const scene = doers.length > 0 || reading.past === true ? '' : sceneOf(unit, reading, name, it);
    const before = index - spokenAt < 3 ? it : '';
    const thing = thingOf(unit, reading, it);
    if (thing !== undefined) [it, spokenAt] = [thing, index];
    const place = places[index] ?? '';
    const others = isWatched(unit.text) ? [] : reading.present.filter((member) => !doers.includes(member));
    const objects =
      scene === '' ? action.objects : [...new Set([it, ...action.objects])].filter((word) => word !== '');
    const newPlace = index === 0 || places[index - 1] !== place;
    const heading = doers.length === 0 && others.length === 0 && isHeading(unit, reading);
    return [
      {
        unit,
        doers,
        others,
        action,
        scene,
        objects,
        place,
        it: before,
        newPlace,
        ...(heading && { heading }),
        weight:
          heading || reading.past === true
            ? 0.3
            : weightOf(unit, act.reading, action, doers, scene, newPlace),
      },
    ];
  });
  return moments.map((moment, at) =>
    onLap(
      lyingDown(
        heldAs(leadingOn(withFound(moment, moments.slice(at + 1)), moments[at + 1]), moments[at - 1]),
      ),
    ),
  );
}

/** "knelt down and wrapped it": the body stays as it was brought, while the hands do something. */
function heldAs(moment: Moment, before: Moment | undefined): Moment {
  const { action, doers, unit } = moment;
  const same =
    before !== undefined &&
    before.unit.sentence === unit.sentence &&
    before.doers.length === doers.length &&
    doers.every((doer) => before.doers.includes(doer));
  const [held, now] = [before?.action.doing ?? '', verbOf(action.doing.split(/[ ,]/)[0] ?? '')?.base ?? ''];
  const base = verbOf(held.split(/[ ,]/)[0] ?? '')?.base ?? '';
  if (same && taken.test(held) && AFOOT.has(now) && !action.doing.includes(','))
    return carrying(moment, before);
  const seated =
    /^(?:sliding|climbing|hopping) onto (?:the|an?) (?:\w+ )?(?:stool|chair|bench|seat|sofa)\b/.test(held);
  const inAir = doers[0]?.kind === 'animal' && FLYING.has(base) && (HANDS.has(now) || BEAK.has(now));
  if (!same || doers.length === 0 || !action.visible) return moment;
  if (!inAir && !((LOW.has(base) || seated) && HANDS.has(now))) return moment;
  const [posture = ''] = held
    .split(',')
    .map((part) =>
      part.replace(
        /^(?:sliding|climbing|hopping) onto (?=(?:the|an?) (?:\w+ )?(?:stool|chair|bench|seat|sofa)\b)/,
        'sitting on ',
      ),
    );
  return posture.split(' ').length > 7
    ? moment
    : { ...moment, action: { ...action, doing: `${posture}, ${action.doing}` } };
}

/** "Put the little one down and lay flat": how the body is at the end of it. */
function lyingDown(moment: Moment): Moment {
  const { action, doers, unit } = moment;
  const end = LAY.exec(unit.text)?.[1] ?? '';
  const base = end === 'lay' ? 'lie' : (verbOf(end)?.base ?? '');
  const doing = LAID.get(base);
  const told = doing === undefined || !action.visible || doers.length === 0 || action.doing.includes(doing);
  return told ? moment : { ...moment, action: { ...action, doing: `${doing}, ${action.doing}` } };
}

const LAY = /,? and (lay|lies|lie|knelt|kneels|sat|sits|crouched|crouches)(?: down)?(?: flat| still)?[.!]?$/;
const LAID: ReadonlyMap<string, string> = new Map([
  ['lie', 'lying flat'],
  ['kneel', 'kneeling'],
  ['sit', 'sitting'],
  ['crouch', 'crouching'],
]);

const FLYING = words('swoop fly hover dive soar flutter');
const BEAK = words('peck bite grab snatch seize catch scratch attack steal pluck');

/** "picked up the owl and trotted away": it goes along. */
function carrying(moment: Moment, { action: { doing }, others }: Moment): Moment {
  const { action } = moment;
  const load = doing.split(',')[0]!.replace(taken, 'carrying ');
  const [other, second] = others.filter((one) => load.includes(` ${nounOf(one)}`));
  const held = / in the (?:mouth|beak|jaws|teeth)\b/.test(load) ? 'held in the mouth' : 'held in both arms';
  const seen = other !== undefined && second === undefined ? { id: other.id, doing: held } : action.seen;
  return {
    ...moment,
    others: [...moment.others, ...(other === undefined || moment.others.includes(other) ? [] : [other])],
    action: { ...action, doing: `${action.doing}, ${load}`, ...(seen !== undefined && { seen }) },
  };
}

const taken =
  /^(?:picking up|lifting up|scooping up|lifting|grabbing|snatching up) (?=(?:the|an?|his|her|their) )/;
const AFOOT = words(
  'walk run trot hurry march gallop limp swim fly climb crawl jump leap stagger rush creep stride',
);
const LOW = words('kneel sit crouch squat bend lean lie dive');
const HANDS =
  words(`wrap tie untie open read write draw share eat drink talk speak tell ask play study examine inspect touch
  punch catch push pass save stroke pet feed give hand offer show put place lay set dig plant pick gather collect wash clean mend fix repair light pour stir
  hold hug kiss comfort whisper listen look search tuck lace bandage polish scratch pray knit sew unwrap pull prise`);

/** "takes off his crown and puts it on Tam's head": what is only done for the next thing weighs less. */
function leadingOn(moment: Moment, next: Moment | undefined): Moment {
  const [doer] = moment.doers;
  const goesOn = next?.unit.sentence === moment.unit.sentence && doer !== undefined && next.doers[0] === doer;
  const base = verbOf(moment.action.doing.split(/[ ,]/)[0] ?? '')?.base ?? '';
  return goesOn && PREPARING.has(base) ? { ...moment, weight: 0.85 * moment.weight } : moment;
}

const PREPARING = words(
  'take lift open pick reach raise climb get stand turn go walk come draw fetch lean step',
);

/** "We pull. It was a boot.": what turns up is there while it is pulled. */
function withFound(moment: Moment, later: readonly Moment[]): Moment {
  const next = later.find(({ unit }) => unit.sentence !== moment.unit.sentence);
  const [thing] = next?.action.objects ?? [];
  if (isReveal(moment)) return { ...moment, weight: 0.3 };
  if (next === undefined || thing === undefined || moment.doers.length === 0 || !isReveal(next))
    return moment;
  const { action } = moment;
  return { ...moment, action: { ...action, objects: [...action.objects, thing] } };
}

const isReveal = ({ unit, doers }: Moment): boolean =>
  doers.length === 0 && /^(?:and |but )?it (?:is|was) (?:an?|the|his|her|my|two) /i.test(unit.text);

/** The unit with the one of its acts that a picture can show; "it" is then what the acts before had to do with. */
function oneAct(unit: Unit, reading: Reading, it: string): { unit: Unit; reading: Reading; it: string } {
  const same = { unit, reading, it };
  if (
    reading.verb < 0 ||
    reading.subject === null ||
    reading.passive !== undefined ||
    isSaying(unit, reading)
  )
    return same;
  const shown = shownAct(actsOf(unit.tokens, reading.mentions, reading.verb));
  if (shown === undefined) return same;
  const left = { ...unit, tokens: unit.tokens.slice(0, shown.verb) };
  return {
    unit: { ...unit, tokens: unit.tokens.slice(0, shown.to) },
    reading: { ...reading, verb: shown.verb, ...(shown.verb > reading.verb && { limb: '' }) },
    it: shown.verb > reading.verb ? (thingOf(left, reading, it) ?? it) : it,
  };
}

/** A place, an hour and no verb. */
const isHeading = ({ tokens }: Unit, { verb }: Reading): boolean =>
  verb < 0 &&
  tokens.length > 0 &&
  tokens.length < 9 &&
  (tokens.some(({ lower }) => isPlaceWord(lower)) ||
    tokens.every(({ text, capital }) => capital || /^\d+$/.test(text)));

/** Subjects that share a verb: "a milkman, two postwomen and a locksmith push". */
function doersOf({ tokens }: Unit, reading: Reading): Member[] {
  const { subject, mentions, verb, present, passive, also = [] } = reading;
  if (subject === null) return [];
  if (passive !== undefined) return [subject];
  const before = mentions
    .filter((mention) => !mention.governed && mention.owner !== true && mention.to <= verb)
    .map((mention) => mention.id);
  // "We wrestle the pike": it is none of those who do it.
  const done = mentions
    .filter(({ from, governed, owner }) => from > verb && !governed && owner !== true)
    .filter(({ from }) => !/^(?:i|we|he|she|they|his|her|their)$/.test(tokens[from]?.lower ?? ''))
    .map(({ id }) => id);
  const acts = (member: Member) =>
    (before.includes(member.id) && !done.includes(member.id)) || also.includes(member);
  return present.filter((member) => member === subject || acts(member));
}

/** "A nurse, a courier and a judge.": who is there, and nothing that they do. */
const isListing = ({ tokens, speech }: Unit, { verb, mentions }: Reading): boolean =>
  verb < 0 && !speech && tokens.length > 0 && mentions.filter(({ pronoun }) => !pronoun).length > 1;

/** "watches him from the roof": he is somewhere below. */
const WATCHED =
  /\b(?:watch(?:es|ed)?|sees?|saw|spot(?:s|ted)?|spies|spied|observe[sd]?) ((?:\S+ ){1,4})from (?:the|an?|his|her|its|their) (?:\S+ )?(?:porch|veranda|terrace|steps|doorstep|shore|beach|pier|roof|rooftop|window|tower|hill|hilltop|balcony|treetop|tree|cliff|sky|distance)\b/i;

/** "Saw the boy fall from the tree" is close by: what is done stands between. */
const isWatched = (text: string): boolean => {
  const between = WATCHED.exec(text)?.[1]?.trim().toLowerCase().split(' ');
  return between?.slice(1).every((word) => !/^(?:base|ing)$/.test(verbOf(word)?.form ?? '')) ?? false;
};

/** What somebody only wants is no moment of its own. */
const WISHING = /^leaning forward, about to /;

function weightOf(
  unit: Unit,
  reading: Reading,
  action: Action,
  doers: Member[],
  scene: string,
  newPlace: boolean,
): number {
  const lively = reading.verb < 0 ? 0 : liveliness(unit.tokens, reading.verb);
  if (doers.length === 0)
    return scene === '' ? 0.4 : 0.6 + Math.min(scene.split(' ').length, 10) / 25 + (lively === 1 ? 0.25 : 0);
  if (isListing(unit, reading)) return 0.4;
  const named = doers.some((member) => member.named) ? 0.3 : 0.1;
  const long = Math.min(unit.tokens.length, 14) / 40;
  const seen = action.visible && !isSaying(unit, reading) && !WISHING.test(action.doing);
  const weight =
    (seen ? 0.9 + 0.4 * lively : 0.7) +
    named +
    long +
    (newPlace ? 0.2 : 0) +
    (action.objects.length > 0 && lively > 0.5 ? 0.1 : 0);
  const before = /^(?:has|have|had)$/.test(unit.tokens[reading.verb]?.lower ?? '');
  const undone = action.doing.startsWith('refusing to ') ? 0.75 : 1;
  return (BESIDE.test(unit.text) || before ? 0.9 : 1) * undone * weight;
}

/** What is said beside the story's next step: why, and up to when. */
const BESIDE = /^(?:because|until|till|since|although|though|before|as if)\b/i;
