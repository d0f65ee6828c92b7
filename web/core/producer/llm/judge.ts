import type { Bible } from '../../bible.ts';
import { timesOfDay, weathers, type Shot } from '../../shot.ts';
import { angleOf, sizeOf } from '../shot-words.ts';
import { participleOf, verbOf } from '../words/verbs.ts';
import { meant } from './fold.ts';
import type { RawShot } from './raw.ts';
import {
  hasMarkup,
  hasPronoun,
  isInward,
  isQuoted,
  isSeveral,
  overlap,
  plain,
  stemsOf,
  withoutPossessives,
  wordsOf,
} from './said.ts';
import type { FrameTask, Task } from './task.ts';

/** What a shot is judged against. */
export type Court = {
  task: Task;
  bible: Bible;
  /** The model found the people of the story by itself: its places are believed too. */
  trusted: boolean;
  /** Frames that were taken already, by number. */
  taken: ReadonlyMap<number, Shot>;
};

export type Verdict = { shot: Shot; faults: string[] };

/** A model's shot as one of ours: ids and sizes found, gaps filled from the rules' shot; and what is wrong with it. */
export function judge(raw: RawShot, frame: FrameTask, court: Court): Verdict {
  const { bible, task } = court;
  const own = frame.own.shot;
  const moment = plain(withoutMarks(raw.moment), 160) || frame.tells.slice(0, 160);
  const cast = castOf(raw, moment, own, bible, task.english);
  const place = meant(bible.places, raw.place)?.id;
  const shot: Shot = {
    ...own,
    moment,
    cast,
    place: place !== undefined && (court.trusted || own.place === null) ? place : own.place,
    size: sizeOf(raw.size) ?? own.size,
    angle: angleOf(raw.angle) ?? own.angle,
    light: lightOr(raw.light, own.light),
    mood: moodOr(raw.mood, own.mood),
    props: propsOr(raw.props, own.props, task),
    ...(!task.english && hourOf(raw, own)),
  };
  return { shot, faults: faultsOf(raw, shot, frame, court) };
}

const withoutMarks = (text: string): string => text.replace(/["“”«»]/g, '');

function castOf(raw: RawShot, moment: string, own: Shot, bible: Bible, english: boolean): Shot['cast'] {
  const seen = new Set<string>();
  return raw.cast.flatMap((part, index) => {
    const id = meant(bible.cast, part.who)?.id;
    if (id === undefined || seen.has(id) || seen.size === 4) return [];
    seen.add(id);
    const rules = own.cast.find((one) => one.id === id);
    const told = plain(withoutPossessives(part.doing), 100);
    const doing = isDoing(told, english)
      ? told
      : (index === 0 && fromMoment(moment, bible, id)) || rules?.doing;
    return doing === undefined ? [] : [{ id, doing, side: sideOf(part.side, rules?.side, seen.size) }];
  });
}

/** Something that can be seen: two words or more, a verb among them. */
function isDoing(text: string, english: boolean): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 18) return !english && text.length > 3 && text.length < 60;
  return !english || words.some((word) => verbOf(word) !== undefined);
}

/** "Nadia winds the owl" -> "winding the owl", where no other word says what somebody does. */
function fromMoment(moment: string, bible: Bible, id: string): string {
  const character = bible.cast.find((one) => one.id === id);
  const names = character === undefined ? [] : [character.name, ...character.aliases];
  const subject = names
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => [name, `the ${name}`])
    .find((name) => moment.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const rest = moment.slice(subject === undefined ? 0 : subject.length + 1);
  const [first = '', ...others] = rest.trim().split(' ');
  const verb = verbOf(first.toLowerCase());
  if (verb === undefined) return '';
  return withoutPossessives([participleOf(verb.base), ...others].join(' ')).replace(/[.!?]+$/, '');
}

function sideOf(said: string, rules: Shot['cast'][number]['side'] | undefined, turn: number) {
  const side = (['left', 'right', 'centre'] as const).find((one) =>
    said.toLowerCase().includes(one.slice(0, 4)),
  );
  return side ?? rules ?? (turn === 1 ? 'left' : 'right');
}

const LIGHT =
  /light|sun|lamp|lantern|candle|glow|moon|star|shadow|dark|dusk|dawn|fire|flame|window|neon|beam|ray|shine|gleam|haze|overcast|bright|torch|bulb/i;

function lightOr(said: string, own: string): string {
  const light = plain(withoutPossessives(said), 60);
  const usable = LIGHT.test(light) && light.split(' ').length <= 8 && isClean(light);
  return usable ? light.toLowerCase() : own;
}

const moodOr = (said: string, own: string): string =>
  /^[a-z]{3,14}$/i.test(said) && !hasPronoun(said) ? said.toLowerCase() : own;

/** Things of the story; a thing of the model's own would distract from it. */
function propsOr(said: readonly string[], own: readonly string[], { stems, english }: Task): string[] {
  const known = said
    .map((prop) => plain(withoutPossessives(prop), 40).replace(/^(?:the|a|an) /i, ''))
    .filter((prop) => prop !== '' && isClean(prop))
    .filter((prop) => !english || [...stemsOf(prop)].some((stem) => stems.has(stem)));
  return known.length > 0 ? known.slice(0, 2) : [...own];
}

const isClean = (text: string): boolean =>
  !hasPronoun(text) && !isQuoted(text) && !hasMarkup(text) && !isInward(text) && !isSeveral(text);

function hourOf(raw: RawShot, own: Shot): Pick<Shot, 'time' | 'weather'> {
  return {
    time: timesOfDay.find((time) => time === raw.time.toLowerCase()) ?? own.time,
    weather: weathers.find((weather) => weather === raw.weather.toLowerCase()) ?? own.weather,
  };
}

/** Shots that share more than this of their words are twins. */
const ALIKE = 0.6;

function faultsOf(raw: RawShot, shot: Shot, frame: FrameTask, court: Court): string[] {
  const said = [shot.moment, ...shot.cast.map(({ doing }) => doing)].join(' ');
  const doings = shot.cast.map(({ doing }) => doing).join(' ');
  const drawn = shot.cast.length === 0 ? shot.moment : doings;
  const faults: (string | false)[] = [
    raw.moment === '' && 'Say what the picture shows.',
    hasMarkup(raw.moment) && 'Write plain words without marks.',
    isQuoted(raw.moment) && 'Show speech as a gesture, without quotes.',
    hasPronoun(drawn) && 'Name people and things; no he, she, it, they.',
    isInward(drawn) && 'Show thoughts and feelings as face and body.',
    isSeveral(drawn) && 'Show one moment, not one after another.',
    wordsOf(shot.moment).length > 30 && 'Say it in at most 14 words.',
    new Set(shot.cast.map(({ doing }) => doing)).size < shot.cast.length &&
      'Give each character an action of its own.',
    missing(shot, frame, court),
    strays(said, frame, court),
    twin(shot, said, frame, court),
  ];
  return faults.filter((fault) => fault !== false);
}

/** Who acts in this part of the story must be in the picture. */
function missing(shot: Shot, frame: FrameTask, { bible, task }: Court): string | false {
  if (!task.english && frame.own.shot.cast.length > 0 && shot.cast.length > 0) return false;
  const gone = frame.own.shot.cast.filter(({ id }) => !shot.cast.some((part) => part.id === id));
  const names = gone.map(({ id }) => bible.cast.find((one) => one.id === id)?.name ?? id);
  return names.length > 0 && `Show ${names.join(' and ')} too.`;
}

/** The words must be about the part of the story that the frame tells. */
function strays(said: string, frame: FrameTask, { task, bible }: Court): string | false {
  if (!task.english) return false;
  const names = stemsOf(bible.cast.map(({ name }) => name).join(' '));
  const stems = stemsOf(said);
  const told = [...stemsOf(frame.tells)].filter((stem) => !names.has(stem));
  const shared = told.filter((stem) => stems.has(stem)).length;
  // One act of several makes a picture: no more is asked for than the rules' own says.
  const own = stemsOf(frame.own.shot.moment);
  const pictured = Math.max(1, told.filter((stem) => own.has(stem)).length);
  const wanted = Math.min(told.length, frame.again ? 1 : Math.min(3, Math.ceil(told.length / 4), pictured));
  if (shared < wanted) return 'Keep to what this frame tells.';
  const foreign = [...stems].filter((stem) => !task.stems.has(stem)).length;
  return foreign > 12 && foreign > 0.8 * stems.size && 'Keep to what this frame tells.';
}

function twin(shot: Shot, said: string, frame: FrameTask, { taken }: Court): string | false {
  const stems = stemsOf(said);
  for (const [n, other] of taken) {
    if (n === frame.n) continue;
    const its = stemsOf([other.moment, ...other.cast.map(({ doing }) => doing)].join(' '));
    const sameFrame = Math.abs(n - frame.n) === 1 && other.size === shot.size && other.angle === shot.angle;
    if (overlap(stems, its) > (sameFrame && other.place === shot.place ? ALIKE - 0.1 : ALIKE))
      return `Show something else than frame ${n}.`;
  }
  return false;
}
