import { plainArc, type ArcId } from '../story/arcs.ts';
import { FRAMES_MAX } from '../story/limits.ts';
import type { Cut } from './cuts.ts';
import { itself } from './aspects.ts';
import type { Produced } from './produced.ts';
import { shotListOf, type ListedShot } from './shot-list.ts';
import { shotsOf } from './shots.ts';
import { bibleOf, readStory, type StoryReading } from './story-reading.ts';
import { unitsOf, type Unit } from './units.ts';
import { warningsOf } from './warnings.ts';

/** A user's own list as frames: one for each shot, none added, split or left out; cast and places are read from all. */
export function keepShots(text: string, arc: ArcId | null): Produced {
  const { shots: listed, left } = shotListOf(text);
  const list = listed.length > 0 ? listed : [{ text, action: text }];
  const lines = linesOf(list);
  const story = readStory(lines.flat(), text);
  const bible = bibleOf(story, text, arc ?? plainArc);
  const cuts = cutsOf(lines, story);
  const shots = shotsOf({ cuts, story, bible, arc });
  const frames = shots.flatMap((shot, index) => {
    const own = list[index];
    if (own === undefined) return [];
    const { size = shot.size, angle = shot.angle, light = shot.light } = own;
    return [
      {
        shot: { ...shot, moment: own.action, size, angle, light },
        description: own.text,
        origin: 'embedded' as const,
      },
    ];
  });
  const cut =
    left === 0
      ? []
      : [`A sequence has at most ${FRAMES_MAX} frames: the last ${left} of your list were left out.`];
  return { bible, frames, origin: 'embedded', warnings: [...cut, ...warningsOf(story)] };
}

/** The units of each shot; its cells for who, place and time stand before what happens, so that all of it is read. */
function linesOf(list: readonly ListedShot[]): Unit[][] {
  let sentence = 0;
  return list.map((shot) => {
    const units = unitsOf(told(shot)).map((unit) => ({ ...unit, sentence: unit.sentence + sentence }));
    sentence = (units.at(-1)?.sentence ?? sentence) + 1;
    return units;
  });
}

function told({ action, place, time }: ListedShot): string {
  const where =
    place === undefined
      ? ''
      : ` ${/^(?:in|on|at|by|under|over)\b/i.test(place) ? place : `in the ${place.replace(/^the /i, '')}`}`;
  const when = time === undefined ? '' : `, at ${time.replace(/^at /i, '')}`;
  return where === '' && when === '' ? action : `${action.replace(/[.!?\s]+$/, '')}${where}${when}.`;
}

/** One cut a line, drawn as its heaviest unit. */
function cutsOf(lines: readonly Unit[][], story: StoryReading): Cut[] {
  return lines.flatMap((line) => {
    const [first, last] = [line[0]?.sentence ?? 0, line.at(-1)?.sentence ?? 0];
    const from = story.units.findIndex(({ sentence }) => sentence >= first);
    const to = story.units.findLastIndex(({ sentence }) => sentence <= last) + 1;
    let drawn = from;
    for (let unit = from; unit < to; unit++)
      if ((story.moments[unit]?.weight ?? 0) > (story.moments[drawn]?.weight ?? 0)) drawn = unit;
    const moment = story.moments[drawn];
    const cut = { from, to, drawn, aspect: 0, aspects: 1 };
    return moment === undefined ? [] : [{ ...cut, picture: itself(moment) }];
  });
}
