import { plainArc, type ArcId } from '../story/arcs.ts';
import { cleanStory } from '../story/count.ts';
import { cutsOf } from './cuts.ts';
import { keepShots } from './keep-shots.ts';
import { loreOffers, narrativeOffers } from './offers.ts';
import type { Options } from './options.ts';
import type { Produced } from './produced.ts';
import { sentenceCased } from './sentence-case.ts';
import { descriptionOf, shotsOf } from './shots.ts';
import { bibleOf, readStory } from './story-reading.ts';
import { unitsOf } from './units.ts';
import { warningsOf } from './warnings.ts';

/** What every producer is asked. With `keepShots` the text is a list of shots, and its length is the frame count. */
export type StoryRequest = {
  text: string;
  frameCount: number;
  arc: ArcId | null;
  keepShots?: boolean | undefined;
  /** Ask for three ways at lore and narrative. */
  withOptions?: boolean;
  /** Which of them are taken, counted from 0; the first where it is not said. */
  choose?: { lore: number; narrative: number };
};

/**
 * Bible and exactly `frameCount` frames for any text, by rules alone: no model, no chance, the same text gives the same
 * result.
 */
export function produceEmbedded(request: StoryRequest): Produced {
  const typed = cleanStory(request.text) || 'An empty page.';
  if (request.keepShots === true) return keepShots(typed, request.arc);
  const text = sentenceCased(typed);
  const narratives = narrativeOffers(request.arc);
  const told = request.choose === undefined ? undefined : narratives[request.choose.narrative];
  const arc = told === undefined ? request.arc : told.arc;
  const story = readStory(unitsOf(text), text);
  const bible = bibleOf(story, text, arc ?? plainArc);
  const lore = loreOffers(bible, story.cast, arc ?? plainArc);
  const chosen = lore[request.choose?.lore ?? 0] ?? lore[0];
  const cuts = cutsOf(story, request.frameCount, arc);
  const shots = shotsOf({ cuts, story, bible, arc });
  const options: Options = {
    lore,
    chosenLore: Math.max(0, chosen === undefined ? 0 : lore.indexOf(chosen)),
    narrative: narratives,
    chosenNarrative: Math.max(0, told === undefined ? 0 : narratives.indexOf(told)),
  };
  return {
    bible: chosen === undefined ? bible : { ...bible, title: chosen.title, style: chosen.style },
    frames: cuts.flatMap((cut, index) => {
      const shot = shots[index];
      return shot === undefined ? [] : [{ shot, description: descriptionOf(cut, story), origin: 'embedded' }];
    }),
    origin: 'embedded',
    warnings: warningsOf(story),
    ...((request.withOptions === true || request.choose !== undefined) && { options }),
  };
}
