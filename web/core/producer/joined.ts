import { afloat } from './afloat.ts';
import { nounOf } from './doing.ts';
import { isToldWith } from './moment-told.ts';
import type { Moment } from './moments.ts';
import type { Picture } from './picture.ts';
import { full, isMoving } from './sizes.ts';
import type { Portion } from './spread.ts';
import { AWAY, seatedWith, staying } from './staying.ts';
import type { StoryReading } from './story-reading.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** A frame that tells several units shows who acts in the others too, where they are there at that moment. */
export function joined(picture: Picture, { from, to, drawn }: Portion, story: StoryReading): Picture {
  const { moments } = story;
  const cast = [...picture.cast];
  const held = cast.length > 1 && HOLDING.test(cast[0]?.doing ?? '');
  moments.slice(from, to).forEach(({ doers, others, action, unit }, at) => {
    if (from + at === drawn || !isAtOnce(moments, from + at, drawn)) return;
    // "When a hound attacked the dog": makes no sense without the dog.
    if (from + at > drawn && others.some((one) => !cast.some(({ id }) => id === one.id))) return;
    if (from + at < drawn && isGiven(action.doing, moments[drawn])) return;
    if (from + at > drawn && !isToldWith(story, drawn, from + at) && !STILL.has(baseOf(action.doing))) return;
    for (const { id } of doers) {
      const known = cast.findIndex((part) => part.id === id);
      const told = moments[drawn]?.action.seen?.id === id;
      const leads = told || (moments[drawn]?.doers.some((doer) => doer.id === id) ?? false);
      const doing = cast[known]?.doing ?? '';
      const busy = from + at < drawn ? !isNearby(doing) : /^(?:held|riding on)\b/.test(doing);
      // Who is only there gives way to a pair at what is told.
      if (from + at < drawn && known < 0 && cast.length > 1 && isOver({ action, unit }, moments[drawn]))
        continue;
      const still = from + at < drawn ? stillDoing({ action, unit }, moments[drawn]) : action.doing;
      if (known >= 0 && !leads && !busy && still === action.doing) cast[known] = { id, doing: still };
      else if (known < 0 && from + at > drawn && COMING.test(action.doing)) continue;
      else if (known < 0 && cast.length < 3 && picture.cast.length > 0 && !held)
        cast.push({ id, doing: still });
    }
  });
  const still = stays(cast, picture, drawn, moments);
  for (const { id, doing } of still.parts) {
    const known = cast.findIndex((part) => part.id === id);
    if (known > 0 && isNearby(cast[known]?.doing ?? '')) cast[known] = { id, doing };
    else if (known < 0 && cast.length < 3) cast.push({ id, doing });
  }
  if (cast[0] !== undefined) cast[0] = { ...cast[0], doing: still.doing };
  for (const { id, doing } of looted(cast, drawn, moments)) {
    const known = cast.findIndex((part) => part.id === id);
    if (known >= 0) cast[known] = { id, doing };
    else if (cast.length < 3) cast.push({ id, doing });
  }
  const moves =
    cast.some(({ doing }) => isMoving(doing)) && picture.sizes.length === 0 && picture.note === '';
  const seated =
    cast.length === 2 &&
    picture.sizes.length === 0 &&
    /^(?:sitting|kneeling|lying)\b/.test(cast[0]?.doing ?? '') &&
    / alongside\b/.test(cast[1]?.doing ?? '');
  const boarded = picture.note === '' ? afloat(cast, story.cast, untilNow(drawn, moments)) : cast;
  return { ...picture, cast: boarded, ...((moves || seated) && { sizes: full }) };
}

/** What somebody did a sentence before is over, where it was done with the whole body and is no chase. */
const isOver = ({ action, unit }: Pick<Moment, 'action' | 'unit'>, now: Moment | undefined): boolean =>
  unit.sentence !== now?.unit.sentence &&
  (isMoving(action.doing) || MOMENTARY.test(action.doing)) &&
  !GOING_ON.test(action.doing);

function stillDoing(told: Pick<Moment, 'action' | 'unit'>, now: Moment | undefined): string {
  const [doer] = now?.doers ?? [];
  return doer !== undefined && isOver(told, now) ? `close to the ${nounOf(doer)}` : told.action.doing;
}

const MOMENTARY =
  /^(?:biting|stinging|pecking|scratching|hitting|punching|slapping|grabbing|kissing|giving|handing)\b/;
const GOING_ON =
  /^(?:chasing|following|carrying|leading|kneeling|lying|hanging|clinging|rowing|riding|driving)\b/;

/** Who has hold of another leaves no room for a third between them. */
const HOLDING = /^(?:leading|hugging|kissing|carrying|pulling|dragging|embracing|shaking)\b/;

/** "She handed him the bow, and he played": what has been given is given. */
function isGiven(doing: string, now: Moment | undefined): boolean {
  const [doer] = now?.doers ?? [];
  const gives = /^(?:handing|giving|passing|offering|throwing|tossing)\b/.test(doing);
  return gives && doer !== undefined && doing.includes(`the ${nounOf(doer)} `);
}

/** Whoever comes after what is told is not there yet. */
const COMING =
  /^(?:coming|arriving|entering|appearing|returning|(?:rushing|running|walking|stepping|bursting|hopping|hurrying|storming|flying) (?:in|up|over|back)\b)/;

/** "The knight grabbed the goose. Odo ran after him": the knight still has it. */
function looted(
  cast: Picture['cast'],
  drawn: number,
  moments: readonly Moment[],
): { id: string; doing: string }[] {
  const chased = cast.find(({ doing }) => doing === 'running ahead, looking back');
  const theft = moments
    .slice(Math.max(0, drawn - 3), drawn)
    .findLast(({ doers, action }) => doers[0]?.id === chased?.id && TAKING.has(baseOf(action.doing)));
  if (chased === undefined || theft === undefined) return [];
  const [being] = theft.others.filter(({ kind, plural }) => kind === 'animal' && !plural);
  const loot = being === undefined ? theft.action.objects[0] : `the ${being.noun}`;
  const isBeast = theft.doers[0]?.kind === 'animal';
  const runs = { id: chased.id, doing: `running ahead, carrying ${loot}${isBeast ? ' in the mouth' : ''}` };
  if (loot === undefined) return [];
  return being === undefined
    ? [runs]
    : [runs, { id: being.id, doing: isBeast ? 'held in the mouth' : 'held in both arms' }];
}

/** What is no step of the story. */
const STILL = words('sit lie sleep stand wait kneel hang live lean hide crouch');

const baseOf = (doing: string): string => verbOf(doing.split(/[ ,]/)[0] ?? '')?.base ?? '';
const TAKING = words('grab snatch steal seize take');

/** What says no more than that somebody is there too. */
const isNearby = (doing: string): boolean =>
  /^(?:facing|turned to|watching|close to|standing near|standing close|a few steps from|beside|next to|turning toward|leaning in|half turned)\b/.test(
    doing,
  );

/** Whether what two units tell can be seen together: in one place, with no night between, and before anybody goes. */
function isAtOnce(moments: readonly Moment[], at: number, drawn: number): boolean {
  const [one, now] = [moments[at], moments[drawn]];
  if (one === undefined || now === undefined) return false;
  const [first, last] = [Math.min(at, drawn), Math.max(at, drawn)];
  const between = moments.slice(first + 1, last + 1);
  if (at > drawn && /^(?:until|till|before)\b/i.test(one.unit.text)) return false;
  if (between.some(({ unit }) => LEAP.test(unit.text)) || (at < drawn && isLeaving(one))) return false;
  const meanwhile = between.length === 1 && /^(?:while|as)\b/i.test(between[0]?.unit.text ?? '');
  return one.place === now.place || (meanwhile && one.unit.sentence === now.unit.sentence);
}

/** "In the morning", "the next day", "years later", "back home": nobody is as he was. */
const LEAP =
  /^\W*(?:(?:and|but|then),? )?(?:(?:(?:on|in|by) )?(?:the|that|one|early) (?:(?:very |same )?(?:next|following|last|late|early) )?(?:morning|day|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)\b|(?:at|by|before|after) (?:dawn|dusk|night|nightfall|midnight|noon|sunrise|sunset|breakfast|lunch|dinner|supper|school|work|midday)\b|(?:in|on|every|each|next|last) (?:spring|summer|autumn|fall|winter|\w+day|morning|evening|night)\b|(?:\w+ ){0,3}(?:days?|weeks?|months?|years?|hours?) later\b|later\b|back (?:home|at|in)\b|at home\b|from (?:that day|then) on\b|soon after\b|after (?:the|that|an?) )/i;

/** Who goes or fades is not there in what comes next. */
const isLeaving = ({ action }: Moment): boolean =>
  GOING.has(verbOf(action.doing.split(/[ ,]/)[0] ?? '')?.base ?? '') ||
  /^(?:running|driving|flying|riding|walking|going|hurrying|sneaking|rushing|storming|limping) (?:away|off)\b|^fading\b/.test(
    action.doing,
  );

const GOING = words('flee leave vanish disappear depart escape die drown retire');

/** Who is still there, and what the first one then does as they are. */
function stays(cast: Picture['cast'], picture: Picture, drawn: number, moments: readonly Moment[]) {
  const now = moments[drawn];
  const doing = cast[0]?.doing ?? '';
  if (now === undefined) return { parts: [], doing };
  const before = scene(drawn, moments);
  const parts = staying({ ...picture, cast }, now, before);
  return { parts, doing: seatedWith(doing, parts, now, before) };
}

/** The moments before one in its place, since anybody of them went and nothing lies between, oldest first. */
function scene(drawn: number, moments: readonly Moment[]): Moment[] {
  const before = moments.slice(0, drawn);
  const cut = before.findLastIndex(
    (moment, at) => !isAtOnce(moments, at, drawn) || isMovingOn(moment, moments[drawn]),
  );
  return before.slice(cut + 1);
}

/** The moments in the place of one, up to it, oldest first, wherever anybody went there. */
function untilNow(drawn: number, moments: readonly Moment[]): readonly Moment[] {
  const before = moments.slice(0, drawn);
  return moments.slice(before.findLastIndex((_, at) => !isAtOnce(moments, at, drawn)) + 1, drawn + 1);
}

/** "She ran to the bridge": from there on she is somewhere else than those who were told of before. */
const isMovingOn = ({ doers, action }: Moment, now: Moment | undefined): boolean =>
  doers.some((one) => now?.doers.includes(one) ?? false) && AWAY.test(action.doing);
