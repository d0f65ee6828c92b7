import type { Bible } from '../bible.ts';
import type { Sequence } from '../sequence.ts';
import { timesOfDay, weathers, type Shot, type ShotType } from '../shot.ts';
import { picturesOf } from './aspects.ts';
import { folded } from './complete-bible.ts';
import { languageOf } from './languages.ts';
import type { Picture } from './picture.ts';
import { renderPrompt } from './render.ts';
import { angleOf, sizeOf } from './shot-words.ts';
import { readStory, type StoryReading } from './story-reading.ts';
import { sentence } from './telling.ts';
import { hoursOf } from './times.ts';
import { contentWords } from './tokens.ts';
import { unitsOf } from './units.ts';
import { isGrammar } from './words/stems.ts';

/** What a frame is drawn as instead; `description` is for people. */
export type Reshot = { shot: Shot; description: string };

/**
 * Another picture of the moment of a frame, unlike the one it has and unlike its neighbours. What the hint says of size,
 * angle, time, weather, place, who and action is honoured. The same call gives the same picture; called again on the
 * result it gives the next. Throws when the frame is not in the sequence: a bug.
 */
export function reshootEmbedded(sequence: Sequence, frameId: string, hint: string): Reshot {
  const index = sequence.frames.findIndex(({ id }) => id === frameId);
  const frame = sequence.frames[index];
  if (frame === undefined) throw new Error(`no frame ${frameId}`);
  const { bible } = sequence;
  const around = [sequence.frames[index - 1], sequence.frames[index + 1]].flatMap((one) => one?.shot ?? []);
  const views = viewsOf(frame.shot, bible, around, hint);
  const asked = viewAsked(frame.shot, bible, hint);
  const kept = same(hinted(frame.shot, bible, hint), frame.shot) ? undefined : { shot: frame.shot, note: '' };
  const found = asked ??
    kept ??
    farthest(views, [frame.shot, ...around], bible) ?? { shot: frame.shot, note: '' };
  const shot = hinted(found.shot, bible, hint);
  const told = asked === undefined ? frame.shot.moment : sentence(hint.trim());
  return {
    shot: { ...shot, moment: told },
    description: found.note === '' ? told : `${told} ${sentence(found.note)}`,
  };
}

type View = { shot: Shot; note: string };

/** The moment seen from its other sides, beginning after the one it has, with the frame's own time, light and place. */
function viewsOf(shot: Shot, bible: Bible, around: readonly Shot[], hint: string): View[] {
  const story = readMoment(shot.moment, shot, bible);
  const moment = story.moments.toSorted((a, b) => b.weight - a.weight)[0];
  if (moment === undefined) return [];
  const views = picturesOf(moment, 16, new Map()).map((picture) => {
    return { shot: shotFrom(picture, shot, around, story, bible), note: picture.note };
  });
  const now = views.findIndex((view) => JSON.stringify(view.shot.cast) === JSON.stringify(shot.cast));
  const others = [...views.slice(now + 1), ...views.slice(0, Math.max(0, now))];
  const peopled = others.filter((view) => view.shot.cast.length > 0);
  const asked = others.filter((view) => keepsWhoIsAsked(view.shot, bible, hint));
  return asked.length > 0 && namedIn(hint, bible).length > 0 ? asked : peopled.length > 0 ? peopled : others;
}

/** A sentence read as if the bible's people had been told of before, whoever is in the shot last. */
function readMoment(text: string, { cast }: Shot, bible: Bible): StoryReading {
  const language = languageOf(unitsOf(text));
  const here = cast.map(({ id }) => id).toReversed();
  const known = bible.cast.toSorted((a, b) => here.indexOf(a.id) - here.indexOf(b.id));
  const told = known.map((one) => language.introduce(one));
  const before = unitsOf(told.join(' '));
  const whole = `${before[0]?.source ?? ''} ${sentence(text)}`.trim();
  const story = readStory(unitsOf(whole), whole);
  return { ...story, moments: story.moments.filter(({ unit }) => unit.start >= (before.at(-1)?.end ?? 0)) };
}

function shotFrom(
  picture: Picture,
  shot: Shot,
  around: readonly Shot[],
  story: StoryReading,
  bible: Bible,
): Shot {
  const taken = new Set<ShotType>([shot.size, ...around.map(({ size }) => size)]);
  const sizes: ShotType[] = [...picture.sizes, 'medium shot', 'full shot', 'close-up', 'wide shot'];
  return {
    ...shot,
    cast: castIn(picture.cast, shot, story, bible),
    props: picture.props.length > 0 ? picture.props : picture.cast.length === 0 ? shot.props : [],
    size: sizes.find((size) => !taken.has(size)) ?? shot.size,
    angle: picture.angle ?? 'eye level',
  };
}

function castIn(parts: Picture['cast'], shot: Shot, story: StoryReading, bible: Bible): Shot['cast'] {
  return parts.flatMap(({ id, doing }) => {
    const member = story.cast.find((one) => one.id === id);
    const names = [id, member?.name ?? '', ...(member?.aliases ?? [])].map((name) => folded(name));
    const known =
      bible.cast.find((one) =>
        [one.id, one.name, ...one.aliases].some((name) => names.includes(folded(name))),
      ) ?? (shot.cast.length === 1 ? bible.cast.find((one) => one.id === shot.cast[0]?.id) : undefined);
    const side = shot.cast.find((part) => part.id === known?.id)?.side ?? 'centre';
    return known === undefined ? [] : [{ id: known.id, doing, side }];
  });
}

const same = (a: Shot, b: Shot): boolean =>
  JSON.stringify([a.cast, a.props, a.time, a.weather, a.place, a.size, a.angle]) ===
  JSON.stringify([b.cast, b.props, b.time, b.weather, b.place, b.size, b.angle]);

const namedIn = (hint: string, bible: Bible): string[] => {
  const text = ` ${folded(hint).replaceAll('-', ' ')} `;
  return bible.cast
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => text.includes(` ${folded(one).replaceAll('-', ' ')} `)),
    )
    .map(({ id }) => id);
};

const keepsWhoIsAsked = ({ cast }: Shot, bible: Bible, hint: string): boolean =>
  namedIn(hint, bible).every((id) => cast.some((part) => part.id === id));

/** A hint that tells an action, such as "Nadia laughs", is drawn as it says. */
export function viewAsked(shot: Shot, bible: Bible, hint: string): View | undefined {
  const story = readMoment(hint, shot, bible);
  const moment = story.moments.find(({ action, doers }) => action.visible || doers.length > 0);
  const doer = shot.cast[0];
  if (moment === undefined || (moment.doers.length === 0 && !moment.action.visible)) return undefined;
  const [picture] = picturesOf(moment, 1, new Map());
  const cast = picture === undefined ? [] : castIn(picture.cast, shot, story, bible);
  const acting = cast.length > 0 ? cast : doer === undefined ? [] : [{ ...doer, doing: moment.action.doing }];
  if (acting.length === 0 || !moment.action.visible) return undefined;
  return { shot: { ...shot, cast: acting, props: picture?.props ?? [] }, note: '' };
}

/** Of the next few views the one whose prompt has least in common with all of `others`. */
function farthest(views: readonly View[], others: readonly Shot[], bible: Bible): View | undefined {
  const said = others.map((shot) => wordsOf(shot, bible));
  const nearness = ({ shot }: View): number =>
    Math.max(...said.map((words) => shared(wordsOf(shot, bible), words)));
  return views.slice(0, 4).toSorted((a, b) => nearness(a) - nearness(b))[0];
}

const wordsOf = (shot: Shot, bible: Bible): Set<string> =>
  new Set(contentWords(renderPrompt(shot, bible, 'flux1').prompt, isGrammar));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
};

/** What the hint says of camera, hour, weather, place and company. */
export function hinted(shot: Shot, bible: Bible, hint: string): Shot {
  const [hour] = hoursOf(unitsOf(hint));
  const words = hint.toLowerCase();
  const place = bible.places.find(({ name }) => words.includes(name.toLowerCase()));
  const tells = (list: readonly string[]) => list.some((word) => words.includes(word));
  const time = hour !== undefined && (hour.time !== 'day' || tells(timesOfDay)) ? hour.time : shot.time;
  const weather =
    hour !== undefined && (hour.weather !== 'clear' || tells(weathers)) ? hour.weather : shot.weather;
  const named = namedIn(hint, bible);
  const missing = named.filter((id) => !shot.cast.some((part) => part.id === id));
  const more = missing.map((id) => ({ id, doing: 'standing close by', side: 'right' as const }));
  const alone = /\b(?:only|just|alone)\b/i.test(hint) && named.length > 0;
  return {
    ...shot,
    cast: [...shot.cast, ...more].filter(({ id }) => !alone || named.includes(id)),
    size: sizeOf(hint) ?? shot.size,
    angle: angleOf(hint) ?? shot.angle,
    time,
    weather,
    place: place?.id ?? shot.place,
    light: time === shot.time ? shot.light : `${time} light`,
  };
}
