import type { Member } from './cast.ts';
import { nounOf } from './doing.ts';
import { isToldWith } from './moment-told.ts';
import type { Moment } from './moments.ts';
import type { Picture } from './picture.ts';
import { full, isMoving } from './sizes.ts';
import type { Portion } from './spread.ts';
import type { StoryReading } from './story-reading.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** A frame that tells several units shows who acts in the others too, where they are there at that moment. */
export function joined(picture: Picture, { from, to, drawn }: Portion, story: StoryReading): Picture {
  const { moments } = story;
  const cast = [...picture.cast];
  const held = cast.length > 1 && HOLDING.test(cast[0]?.doing ?? '');
  moments.slice(from, to).forEach(({ doers, action }, at) => {
    if (from + at === drawn || !isAtOnce(moments, from + at, drawn)) return;
    if (from + at < drawn && isGiven(action.doing, moments[drawn])) return;
    if (from + at > drawn && !isToldWith(story, drawn, from + at) && !STILL.has(baseOf(action.doing))) return;
    for (const { id } of doers) {
      const known = cast.findIndex((part) => part.id === id);
      const told = moments[drawn]?.action.seen?.id === id;
      const leads = told || (moments[drawn]?.doers.some((doer) => doer.id === id) ?? false);
      const doing = cast[known]?.doing ?? '';
      const busy = from + at < drawn ? !isNearby(doing) : /^(?:held|riding on)\b/.test(doing);
      if (known >= 0 && !leads && !busy) cast[known] = { id, doing: action.doing };
      else if (known < 0 && from + at > drawn && COMING.test(action.doing)) continue;
      else if (known < 0 && cast.length < 3 && picture.cast.length > 0 && !held)
        cast.push({ id, doing: action.doing });
    }
  });
  for (const { id, doing } of stayed(picture, drawn, moments))
    if (cast.length < 3 && !cast.some((part) => part.id === id)) cast.push({ id, doing });
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
  return { ...picture, cast, ...((moves || seated) && { sizes: full }) };
}

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

/** "They sat down on a bench and talked. He did not look up": the other still sits there. */
function stayed(
  picture: Picture,
  drawn: number,
  moments: readonly Moment[],
): { id: string; doing: string }[] {
  const [before, now] = [moments.slice(0, drawn).findLast(({ doers }) => doers.length > 0), moments[drawn]];
  const [doer, second] = now?.doers ?? [];
  if (before === undefined || now === undefined || doer === undefined || second !== undefined) return [];
  const [part] = picture.cast;
  const base = verbOf(before.action.doing.split(/[ ,]/)[0] ?? '')?.base ?? '';
  const here = moments.indexOf(before) > drawn - 3 && isAtOnce(moments, moments.indexOf(before), drawn);
  const alone =
    picture.note === '' && picture.cast.length === 1 && part !== undefined && !isMoving(part.doing);
  return before.doers.length === 2 && before.doers.includes(doer) && STAYING.has(base) && here && alone
    ? before.doers
        .filter((other) => isOther(other, doer))
        .map(({ id }) => ({ id, doing: before.action.doing }))
    : [];
}

const isOther = (other: Member, doer: Member): boolean => other !== doer && !other.plural;

const STAYING = words(
  'sit talk eat drink dance wait watch listen laugh sing chat share read play sleep kneel rest',
);
