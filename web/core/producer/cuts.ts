import type { ArcId } from '../story/arcs.ts';
import { spreadBeats } from '../story/spread.ts';
import { picturesOf } from './aspects.ts';
import type { Member } from './cast.ts';
import { joined } from './joined.ts';
import type { Moment } from './moments.ts';
import { detail, type Aspect, type Picture } from './picture.ts';
import { portionsOf, type Portion } from './spread.ts';
import { full, isLarge, isMoving } from './sizes.ts';
import type { StoryReading } from './story-reading.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** One frame to be: what is drawn, and which units it tells. */
export type Cut = Portion & { picture: Picture };

/** The story in order; `in-medias-res` shows its strongest late moment first, from other sides. */
export function cutsOf(story: StoryReading, frameCount: number, arc: ArcId | null): Cut[] {
  const used = new Map<Aspect, number>();
  const cold =
    arc === 'in-medias-res'
      ? spreadBeats(arc, frameCount).filter(([beat]) => beat?.id === 'cold-open').length
      : 0;
  const opening = cold > 0 ? coldOpen(story, Math.min(cold, frameCount - 1), used) : [];
  const weights = story.moments.map((moment) => moment.weight);
  const sentences = story.units.map((unit) => unit.sentence);
  const portions = portionsOf(weights, sentences, frameCount - opening.length);
  return withInsert([...opening, ...drawn(story, portions, used)], story);
}

/** One thing that is held, given, found or broken is seen from very near, where there are frames enough for it. */
function withInsert(cuts: Cut[], { moments, units, readings }: StoryReading): Cut[] {
  const shown = cuts.some(({ picture }) => picture.sizes.includes('extreme close-up'));
  if (cuts.length < 6 || shown) return cuts;
  const fitting = cuts.filter(({ drawn, picture }, at) => {
    const moment = moments[drawn];
    const verb = units[drawn]?.tokens[readings[drawn]?.verb ?? -1]?.lower ?? '';
    const done = verbOf(verb) ?? verbOf(moment?.action.doing.split(/[ ,]/)[0] ?? '');
    const [prop = ''] = picture.props;
    const whole = picture.cast.some(({ doing }) => isMoving(doing)) || moment?.action.seen !== undefined;
    const dressing = /^(?:putting on|taking off)\b/.test(moment?.action.doing ?? '');
    const handled =
      HANDLED.has(done?.base ?? '') &&
      !whole &&
      picture.cast.length === 1 &&
      moment?.doers[0]?.plural === false &&
      !dressing &&
      prop !== '' &&
      !isLarge(prop.split(' ').at(-1) ?? '');
    return (
      handled && at > 0 && at < cuts.length - 1 && moments[cuts[at - 1]?.drawn ?? -1]?.place === moment?.place
    );
  });
  const [chosen] = fitting;
  return cuts.map((cut) => (cut === chosen ? { ...cut, picture: { ...cut.picture, sizes: detail } } : cut));
}

const HANDLED =
  words(`hold give find break open pick take wind touch lift pull cut tie write read draw press unlock light pour drop hand offer
  show lay put fold sew mend carve sign unwrap wipe sign slide peel strike catch grab fill buy sell send crack spill stack pack plant paint wash pluck steal share use`);

function drawn(story: StoryReading, portions: Portion[], used: Map<Aspect, number>): Cut[] {
  const pictures = new Map<number, Picture[]>();
  return portions.flatMap((portion) => {
    const moment = story.moments[portion.drawn];
    if (moment === undefined) return [];
    const known = pictures.get(portion.drawn) ?? picturesOf(moment, portion.aspects, used);
    pictures.set(portion.drawn, known);
    const picture = known[portion.aspect];
    return picture === undefined
      ? []
      : [{ ...portion, picture: watched(joined(picture, portion, story), portion, story) }];
  });
}

/** "The lights come back", "her phone rings": whoever is in the room, and whose it is, looks up. */
function watched(picture: Picture, { drawn }: Portion, { moments }: StoryReading): Picture {
  const now = moments[drawn];
  const one = ownerIn(moments, drawn) ?? onlooker(moments, drawn);
  if (one === undefined || picture.cast.length > 0 || picture.note !== '' || now?.scene === '')
    return picture;
  return { ...picture, cast: [{ id: one.id, doing: 'looking up, eyes wide' }], sizes: full };
}

/** Who was alone in the room before it happened, or goes on there after it. */
function onlooker(moments: readonly Moment[], at: number): Member | undefined {
  const [before, now] = [moments[at - 1], moments[at]];
  const [one, second] = before?.doers ?? [];
  const stays = before?.place === now?.place || moments[at + 1]?.doers[0] === one;
  return stays && second === undefined && one?.kind === 'person' && ROUND.test(now?.scene ?? '')
    ? one
    : undefined;
}

/** "In her pocket her phone rings": hers who did something lately in that place. */
function ownerIn(moments: readonly Moment[], at: number): Member | undefined {
  const now = moments[at];
  const whose =
    /\b(?:her|his) (?:phone|telephone|watch|radio|candle|lamp|torch|flashlight|hat|umbrella)\b/i.exec(
      now?.unit.text ?? '',
    )?.[0];
  if (whose === undefined) return undefined;
  const sex = /^her/i.test(whose) ? 'female' : 'male';
  return moments
    .slice(Math.max(0, at - 5), at)
    .filter(({ place }) => place === now?.place)
    .flatMap(({ doers }) => doers)
    .findLast((member) => member.sex === sex && member.kind === 'person');
}

/** What happens to the room that somebody is in. */
const ROUND = /\b(?:lights?|lamps?|alarm|siren|pipes?|engines?|power|ceiling|walls?|ground|floor)\b/;

function coldOpen({ moments }: StoryReading, count: number, used: Map<Aspect, number>): Cut[] {
  const late = Math.floor(moments.length / 2);
  let drawn = late;
  moments.forEach((moment, index) => {
    if (index >= late && moment.weight > (moments[drawn]?.weight ?? 0)) drawn = index;
  });
  const moment = moments[drawn];
  const pictures =
    moment === undefined ? [] : picturesOf(moment, count + 1, used).filter((picture) => picture.note !== '');
  return pictures
    .slice(0, count)
    .map((picture, aspect) => ({ from: drawn, to: drawn + 1, drawn, aspect, aspects: count, picture }));
}
