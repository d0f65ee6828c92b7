import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { plainArc, type ArcId, type Beat } from '../story/arcs.ts';
import { spreadBeats } from '../story/spread.ts';
import { bearingOf } from './bearing.ts';
import type { Member } from './cast.ts';
import type { Cut } from './cuts.ts';
import { Framing, type Staging } from './framing.ts';
import { directionOf, lightOf, moodOf } from './light.ts';
import { momentTold } from './moment-told.ts';
import type { Picture } from './picture.ts';
import { Stage } from './stage.ts';
import type { StoryReading } from './story-reading.ts';
import { sentence } from './telling.ts';

type Frames = { cuts: readonly Cut[]; story: StoryReading; bible: Bible; arc: ArcId | null };

/** One shot for each cut: staged, framed and lit by the beats of the arc. */
export function shotsOf(frames: Frames): Shot[] {
  const { cuts, story, arc } = frames;
  const beats = spreadBeats(arc ?? plainArc, cuts.length);
  const framing = new Framing();
  const stage = new Stage(
    cuts.map((cut) => ({
      place: story.setting.at[cut.drawn] ?? '',
      ids: cut.picture.cast.map(({ id }) => id),
    })),
  );
  return cuts.map((cut, index) => shotOf(cut, index, frames, beats, framing, stage));
}

function shotOf(
  cut: Cut,
  index: number,
  { cuts, story, bible, arc }: Frames,
  beats: Beat[][],
  framing: Framing,
  stage: Stage,
): Shot {
  const beat = strongest(beats[index] ?? []);
  const hour = story.hours[lastOfSentence(cut, story)] ?? { time: 'day', weather: 'clear' };
  const place = bible.places.find(({ id }) => id === story.setting.at[cut.drawn]);
  const staging = stagingOf(cut, index, cuts, story, beats);
  const size = framing.size(staging);
  const parts = stage.turned(index, cut.picture.cast, size);
  const plain = cut.picture.note === '' || parts.some(({ doing }) => doing.split(' ').length < 4);
  const cast = stage.sides(index, plain ? borne(parts, story.cast, beat.valence, index) : parts);
  const deep = place?.tags.some((tag) => DEEP.test(tag)) ?? false;
  const light = lightOf({ ...hour, indoors: place?.indoors ?? false, deep, valence: beat.valence }, index);
  return {
    moment: momentTold(cut, story),
    cast,
    place: place?.id ?? null,
    ...hour,
    size,
    angle: framing.angle(staging, size),
    light: `${light} ${directionOf(place?.id ?? '', index)}`.trim(),
    mood: moodOf(beat.valence, beat.tension, index),
    props: stage.props(index, cut.picture, cast),
    beat: arc === null ? null : beat.id,
  };
}

/** Where there are no windows. */
const DEEP =
  /^(?:cave|cavern|tunnel|mine|shaft|pit|cellar|basement|vault|crypt|tomb|catacombs|sewer|dungeon|burrow|den)$/;

/** "She opens the curtains and the morning sun floods the hall": one sentence has one light. */
function lastOfSentence({ drawn, to }: Cut, { units }: StoryReading): number {
  let last = drawn;
  while (last + 1 < to && units[last + 1]?.sentence === units[drawn]?.sentence) last++;
  return last;
}

function stagingOf(
  cut: Cut,
  index: number,
  cuts: readonly Cut[],
  story: StoryReading,
  beats: Beat[][],
): Staging {
  const before = cuts[index - 1];
  return {
    tension: strongest(beats[index] ?? []).tension,
    afterPeak: index === peakOf(beats) + 1,
    newPlace: before === undefined || story.setting.at[before.drawn] !== story.setting.at[cut.drawn],
    castCount: headsIn(cut.picture, story.cast),
    wanted: cut.picture.sizes,
    wantedAngle: cut.picture.angle,
    first: index === 0,
    last: index === cuts.length - 1,
    endsLow: (beats.at(-1)?.at(-1)?.valence ?? 0) < -0.4,
    endsHigh: (beats.at(-1)?.at(-1)?.valence ?? 0) > 0.4,
    count: cuts.length,
  };
}

/** As many as are seen: a group is three. */
const headsIn = ({ cast }: Picture, members: readonly Member[]): number =>
  cast.reduce((sum, { id }) => sum + (members.find((one) => one.id === id)?.plural === true ? 3 : 1), 0);

/** An action of few words gets a bearing, so that there is something to draw. */
function borne(
  parts: Picture['cast'],
  cast: readonly Member[],
  valence: number,
  turn: number,
): Picture['cast'] {
  return parts.map((part, at) => {
    const member = cast.find(({ id }) => id === part.id);
    const brief = at === 0 && part.doing.split(' ').length < 7;
    const bearing = brief ? bearingOf(member, part.doing, valence, turn) : '';
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

/** Everything the frame tells, for people; another view of a moment says which. */
export function descriptionOf(cut: Cut, story: StoryReading): string {
  const told = story.tellings.slice(cut.from, cut.to);
  const note = cut.picture.note === '' ? [] : [sentence(story.tongue.note(cut.picture.note))];
  return [...told.filter((text) => text !== ''), ...note].join(' ') || story.tongue.quiet;
}
