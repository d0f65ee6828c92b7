import type { Member } from '../../cast.ts';
import { pick } from '../../hash.ts';
import { stills } from '../../doing.ts';
import type { Moment } from '../../moments.ts';
import { beingOf } from '../../phrases.ts';
import { buildingOf, PlaceLooks } from '../../place-looks.ts';
import type { Reading } from '../../refer.ts';
import { slug, unique } from '../../slug.ts';
import type { StoryReading } from '../../story-reading.ts';
import { sentence } from '../../telling.ts';
import type { Hour } from '../../times.ts';
import { timesOfDay } from '../../../shot.ts';
import type { Unit } from '../../units.ts';
import { Whereabouts } from '../../whereabouts.ts';
import { personOf } from '../../words/people.ts';
import { isPlaceWord } from '../../words/places.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { pairs } from '../lexicon.ts';
import { signs } from './words.ts';

type Sign = { word: string; english: string };

const known: ReadonlyMap<string, string> = new Map(pairs(signs));
const longest = Math.max(...[...known.keys()].map((word) => word.length));

/** Whether a text is written in signs that are looked up. */
export const hasSigns = (text: string): boolean =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/gu)?.length ?? 0) >
  text.length / 2;

/** A story of which only single words are known: who, where and when, and of what is done the verb and the things. */
export function readSigns(units: Unit[], text: string): StoryReading {
  const found = units.map((unit) => signsIn(unit.text));
  const cast = castIn(found);
  const readings = readingsOf(found, cast);
  const setting = settingIn(found, cast, units, readings);
  const moments = units.flatMap((unit, at): Moment[] => {
    const [reading, list] = [readings[at], found[at]];
    return reading === undefined || list === undefined ? [] : [momentOf(unit, list, reading, at, setting.at)];
  });
  return {
    units,
    readings,
    cast,
    setting,
    hours: hoursIn(found),
    moments,
    told: [],
    tellings: units.map((unit) => sentence(unit.text)),
    tongue: {
      id: 'other',
      label: 'another language',
      note: (note) => note,
      and: /\p{Script=Arabic}/u.test(text) ? ' و ' : '、',
      quiet: '…',
    },
  };
}

/** The longest known word at every place, from left to right. */
function signsIn(text: string): Sign[] {
  const list: Sign[] = [];
  for (let at = 0; at < text.length; at++)
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      const english = known.get(word);
      if (english === undefined) continue;
      list.push({ word, english });
      at += length - 1;
      break;
    }
  return list;
}

const isBeing = ({ english }: Sign): boolean => beingOf(english) !== undefined;

function castIn(found: readonly Sign[][]): Member[] {
  const taken = new Set<string>();
  const members = new Map<string, Member>();
  found.forEach((list, unit) =>
    list.filter(isBeing).forEach((sign, from) => {
      const { word, english } = sign;
      const being = beingOf(english);
      const member = members.get(english) ?? memberOf(word, english, being?.kind ?? 'person', taken);
      members.set(english, member);
      if (word !== member.name && !member.aliases.includes(word)) member.aliases.push(word);
      const phrase = {
        head: english,
        named: false,
        plural: false,
        determiner: '',
        adjectives: [],
        governed: '',
      };
      member.phrases.push({ ...phrase, unit, from, to: from + 1, kind: being?.kind ?? 'person' });
    }),
  );
  return [...members.values()];
}

function memberOf(name: string, english: string, kind: Member['kind'], taken: Set<string>): Member {
  const person = personOf(english);
  return {
    id: unique(slug(english, 'character'), taken),
    name,
    aliases: [],
    kind,
    sex: person?.sex ?? 'unknown',
    age: person?.age ?? 'unknown',
    noun: english,
    named: false,
    plural: false,
    phrases: [],
    called: name,
  };
}

/** Whoever is named first acts; where nobody is named, whoever acted before. */
function readingsOf(found: readonly Sign[][], cast: readonly Member[]): Reading[] {
  let last: Member | null = null;
  return found.map((list): Reading => {
    const named = list
      .filter(isBeing)
      .flatMap(({ english }) => cast.find(({ noun }) => noun === english) ?? []);
    const present = [...new Set(named.length > 0 ? named : last === null ? [] : [last])];
    last = present[0] ?? last;
    const mentions = present.map(({ id }, from) => ({
      id,
      from,
      to: from + 1,
      pronoun: false,
      governed: from > 0,
    }));
    return {
      subject: present[0] ?? null,
      thing: present.length === 0,
      verb: -1,
      present,
      mentions,
      limb: '',
    };
  });
}

function settingIn(
  found: readonly Sign[][],
  cast: readonly Member[],
  units: readonly Unit[],
  readings: readonly Reading[],
): StoryReading['setting'] {
  const where = found.map((list) => list.find((sign) => isPlaceWord(sign.english) && !isBeing(sign)));
  const looks = new PlaceLooks(buildingOf([]));
  const places = [
    ...new Map(where.flatMap((sign) => (sign === undefined ? [] : [[sign.english, sign]]))).values(),
  ].map(({ word, english }) => ({
    noun: english,
    place: { ...looks.placeOf({ name: english, noun: english, strength: 2 }), name: word },
  }));
  if (places.length === 0) places.push({ noun: '', place: looks.derived(cast, units) });
  const idOf = (sign: Sign | undefined) => places.find(({ noun }) => noun === sign?.english)?.place.id;
  const whereabouts = new Whereabouts(places[0]?.place.id ?? '');
  return {
    places: places.map(({ place }) => place),
    at: where.map((sign, at) => whereabouts.next(idOf(sign), readings[at], false)),
  };
}

function hoursIn(found: readonly Sign[][]): Hour[] {
  let hour: Hour = { time: 'day', weather: 'clear' };
  return found.map((list) => {
    const time = timesOfDay.find((one) => list.some(({ english }) => english === one));
    if (time !== undefined) hour = { ...hour, time };
    return hour;
  });
}

function momentOf(
  unit: Unit,
  list: readonly Sign[],
  reading: Reading,
  at: number,
  places: readonly string[],
): Moment {
  const verb = list.find(
    ({ english }) => verbOf(english)?.form === 'base' && !isPlaceWord(english) && VERBS.test(english),
  );
  const things = list.filter((sign) => sign !== verb && isThing(sign)).map(({ english }) => `the ${english}`);
  const objects = [...new Set(things)];
  const doing = verb === undefined ? '' : participleOf(verb.english);
  const direct = HANDLING.test(verb?.english ?? '') ? 1 : 0;
  const near = objects.slice(direct, direct + 2).join(' and ');
  const shown = [
    doing || pick(stills, unit.text),
    ...objects.slice(0, direct),
    near === '' ? '' : `near ${near}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const doers = reading.present.slice(0, 1);
  const own = unit.text.replace(/[「」『』«»“”"。！？]/gu, '').slice(0, 120);
  return {
    unit,
    doers,
    others: reading.present.slice(1),
    action: {
      doing: doing === '' && objects.length === 0 ? own : shown,
      bare: doing,
      objects,
      visible: true,
      strange: true,
    },
    scene: doers.length > 0 ? '' : own,
    objects,
    place: places[at] ?? '',
    newPlace: at === 0 || places[at - 1] !== places[at],
    weight: 1 + Math.min(unit.text.length, 40) / 100,
    ...(doers.length > 0 && { told: own }),
  };
}

const HANDLING = /^(?:open|eat|drink|watch|lift|find|give|push)$/;
const VERBS =
  /^(?:walk|run|fly|open|eat|drink|sleep|sit|stand|watch|cry|laugh|sing|dance|lift|find|give|push|fish|hide|return|wait|dig)$/;

const isThing = (sign: Sign): boolean =>
  !isBeing(sign) &&
  !isPlaceWord(sign.english) &&
  !VERBS.test(sign.english) &&
  !timesOfDay.some((one) => one === sign.english);
