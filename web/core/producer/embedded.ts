import type { Bible, Character } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { plainArc, type ArcId, type Beat } from '../story/arcs.ts';
import { cleanStory } from '../story/count.ts';
import { spreadBeats } from '../story/spread.ts';
import { picturesOf } from './aspects.ts';
import { freeColour } from './colours.ts';
import { castOf, type Member } from './cast.ts';
import { Framing } from './framing.ts';
import { hash } from './hash.ts';
import { isEnglish } from './language.ts';
import { bearingOf } from './bearing.ts';
import { directionOf, lightOf, moodOf } from './light.ts';
import { characterOf } from './look.ts';
import { momentsOf, type Moment } from './moments.ts';
import { atmosphereOf, paletteOf, styleOf, titleOf } from './mood.ts';
import type { Aspect, Picture } from './picture.ts';
import { settingOf, type Setting } from './places.ts';
import type { Produced, ProducedFrame } from './produced.ts';
import { readUnits, type Reading } from './refer.ts';
import { portionsOf, type Portion } from './spread.ts';
import { Stage } from './stage.ts';
import { sentence, tellingOf } from './telling.ts';
import { hoursOf, type Hour } from './times.ts';
import { toldOf } from './told.ts';
import { unitsOf, type Unit } from './units.ts';

export type StoryRequest = { text: string; frameCount: number; arc: ArcId | null };

/** A story, read: everything the frames are made from. */
type Read = {
  units: Unit[];
  readings: Reading[];
  cast: Member[];
  setting: Setting;
  hours: Hour[];
  moments: Moment[];
};

/** One frame to be: what is drawn, and which units it tells. */
type Cut = Portion & { picture: Picture };

/**
 * Bible and exactly `frameCount` frames for any text, by rules alone: no model, no chance, the same text gives the same
 * result.
 */
export function produceEmbedded(request: StoryRequest): Produced {
  const text = cleanStory(request.text) || 'An empty page.';
  const story = readStory(text);
  const bible = bibleOf(story, text, request.arc ?? plainArc);
  const beats = spreadBeats(request.arc ?? plainArc, request.frameCount);
  const cuts = cutsOf(story, request);
  const shots = shotsOf(cuts, story, bible, beats, request.arc);
  const frames = cuts.map((cut, index): ProducedFrame | undefined => {
    const shot = shots[index];
    return shot && { shot, description: descriptionOf(cut, story), origin: 'embedded' };
  });
  const warnings = isEnglish(story.units)
    ? []
    : ['The built-in rules read English best: check who and what each frame shows, or use an agent service.'];
  return { bible, frames: frames.filter((frame) => frame !== undefined), origin: 'embedded', warnings };
}

function readStory(text: string): Read {
  const units = unitsOf(text);
  const all = castOf(units);
  const cast = isEnglish(units) ? all : all.filter((member) => member.phrases.length > 1);
  const readings = readUnits(units, cast);
  for (const member of cast) settle(member, text);
  const setting = settingOf(units, cast, readings);
  const moments = momentsOf(units, readings, cast, setting.at);
  return { units, readings, cast, setting, hours: hoursOf(units), moments };
}

/** A person whose sex the story never tells still has to look like somebody: chosen by story and name. */
function settle(member: Member, text: string): void {
  if (member.kind !== 'person' || member.sex !== 'unknown') return;
  member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? 'female' : 'male';
}

/** Two in red coats are still told apart: the second one keeps red in words and gets a colour of its own. */
function ownColours(cast: Character[]): Character[] {
  const used = new Set<string>();
  return cast.map((character, index) => {
    const free = used.has(character.colour) ? freeColour(used, index) : character.colour;
    used.add(free);
    return { ...character, colour: free };
  });
}

function bibleOf({ cast, setting, units, readings }: Read, text: string, arc: ArcId): Bible {
  const members = ownColours(
    cast.map((member, index) => characterOf(member, toldOf(member, units, readings), text, index)),
  );
  return {
    title: titleOf(cast, setting.places[0]?.name ?? 'place'),
    style: styleOf(cast),
    atmosphere: atmosphereOf(arc),
    cast: members,
    places: setting.places,
    palette: paletteOf(members.map((member) => member.colour)),
  };
}

/** The story in order; `in-medias-res` shows its strongest late moment first, from other sides. */
function cutsOf(story: Read, { frameCount, arc }: StoryRequest): Cut[] {
  const used = new Map<Aspect, number>();
  const cold =
    arc === 'in-medias-res'
      ? spreadBeats(arc, frameCount).filter(([beat]) => beat?.id === 'cold-open').length
      : 0;
  const opening = cold > 0 ? coldOpen(story, Math.min(cold, frameCount - 1), used) : [];
  const weights = story.moments.map((moment) => moment.weight);
  const sentences = story.units.map((unit) => unit.sentence);
  const portions = portionsOf(weights, sentences, frameCount - opening.length);
  return [...opening, ...drawn(story, portions, used)];
}

function drawn(story: Read, portions: Portion[], used: Map<Aspect, number>): Cut[] {
  const pictures = new Map<number, Picture[]>();
  return portions.flatMap((portion) => {
    const moment = story.moments[portion.drawn];
    if (moment === undefined) return [];
    const known = pictures.get(portion.drawn) ?? picturesOf(moment, portion.aspects, used);
    pictures.set(portion.drawn, known);
    const picture = known[portion.aspect];
    return picture === undefined ? [] : [{ ...portion, picture }];
  });
}

function coldOpen({ moments }: Read, count: number, used: Map<Aspect, number>): Cut[] {
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

function shotsOf(cuts: Cut[], story: Read, bible: Bible, beats: Beat[][], arc: ArcId | null): Shot[] {
  const framing = new Framing();
  const stage = new Stage(
    cuts.map((cut) => ({
      place: story.setting.at[cut.drawn] ?? '',
      ids: cut.picture.cast.map(({ id }) => id),
    })),
  );
  const peak = peakOf(beats);
  return cuts.map((cut, index) => {
    const beat = strongest(beats[index] ?? []);
    const hour = story.hours[cut.drawn] ?? { time: 'day', weather: 'clear' };
    const place = bible.places.find(({ id }) => id === story.setting.at[cut.drawn]);
    const before = cuts[index - 1];
    const staging = {
      tension: beat.tension,
      afterPeak: index === peak + 1,
      newPlace: before === undefined || story.setting.at[before.drawn] !== place?.id,
      castCount: cut.picture.cast.length,
      wanted: cut.picture.sizes,
      wantedAngle: cut.picture.angle,
      first: index === 0,
      last: index === cuts.length - 1,
      endsLow: (beats.at(-1)?.at(-1)?.valence ?? 0) < -0.4,
    };
    const size = framing.size(staging);
    const cast = stage.sides(index, borne(cut.picture.cast, story.cast, beat.valence, index));
    return {
      moment: momentText(cut, story),
      cast,
      place: place?.id ?? null,
      ...hour,
      size,
      angle: framing.angle(staging, size),
      light:
        `${lightOf({ ...hour, indoors: place?.indoors ?? false, valence: beat.valence }, index)} ${directionOf(place?.id ?? '', index)}`.trim(),
      mood: moodOf(beat.valence, beat.tension, index),
      props: stage.props(index, cut.picture, cast),
      beat: arc === null ? null : beat.id,
    };
  });
}

/** An action of few words gets a bearing, so that there is something to draw. */
function borne(
  parts: Picture['cast'],
  cast: readonly Member[],
  valence: number,
  turn: number,
): Picture['cast'] {
  return parts.map((part, at) => {
    const kind = cast.find(({ id }) => id === part.id)?.kind ?? 'person';
    const bearing = at === 0 && part.doing.split(' ').length < 7 ? bearingOf(kind, valence, turn) : '';
    return bearing === '' ? part : { ...part, doing: `${part.doing}, ${bearing}` };
  });
}

const strongest = (beats: Beat[]): Beat =>
  beats.reduce(
    (a, b) => (b.tension > a.tension ? b : a),
    beats[0] ?? { id: 'story', name: 'story', share: 100, valence: 0, tension: 0.4 },
  );

function peakOf(beats: Beat[][]): number {
  const tensions = beats.map((frame) => strongest(frame).tension);
  return tensions.lastIndexOf(Math.max(...tensions));
}

function telling({ units, readings, cast }: Read, index: number): string {
  const [unit, reading] = [units[index], readings[index]];
  if (unit === undefined || reading === undefined) return '';
  return tellingOf(unit, reading, cast, units[index - 1]?.sentence !== unit.sentence);
}

const momentText = (cut: Cut, story: Read): string => telling(story, cut.drawn) || 'A quiet moment.';

/** Everything the frame tells, for people; another view of a moment says which. */
function descriptionOf(cut: Cut, story: Read): string {
  const told: string[] = [];
  for (let index = cut.from; index < cut.to; index++) told.push(telling(story, index));
  const note = cut.picture.note === '' ? [] : [sentence(cut.picture.note)];
  return [...told.filter((text) => text !== ''), ...note].join(' ') || 'A quiet moment.';
}
