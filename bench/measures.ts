/**
 * Measures of what a scene producer made of a story with gold, each 0..1 and 1 at best (`overlap`, `kinds` and `run` are
 * told raw as well). `total` is the plain mean of the parts in `parts`: overlap counts 1 up to its bar (.45 up to 12 frames,
 * .65 above) and falls to 0 at 1; kinds of shot count as a share of four (three below seven frames); a longest run of one
 * size counts 1 up to two. Coverage, order and actors are left out where there are fewer frames than events in the gold.
 */
import type { Bible } from '../web/core/bible.ts';
import { dialects } from '../web/core/producer/dialects-data.ts';
import { fits } from '../web/core/producer/prompt-length.ts';
import { renderPrompt } from '../web/core/producer/render.ts';
import type { Shot } from '../web/core/shot.ts';
import { familyIds } from '../web/core/story/families.ts';

type GoldEvent = { groups: string[][]; who: string[] };
type Names = { name: string; aliases: readonly string[] };
type Gold = { characters: Names[]; places: string[]; events: GoldEvent[] };
export type GoldStory = { id: string; title: string; lang: string; text: string; gold: Gold };

/** What a producer made: `prompts` are rendered for SDXL, `again` those of a second call, `asked` the frames wanted. */
export type Made = {
  story: GoldStory;
  asked: number;
  bible: Bible;
  frames: readonly { shot: Shot; description: string }[];
  prompts: readonly string[];
  again?: readonly string[];
  ms?: number;
};

/** Measures by name; undefined where one does not apply. */
export type Measures = Record<Part, number | undefined> & {
  total: number;
  maxOverlap: number;
  overlapStyleOut: number;
  shotKinds: number;
  longestRun: number;
};

export const parts = [
  'count',
  'coverage',
  'ordered',
  'actors',
  'cast',
  'castPrecision',
  'placePrecision',
  'identity',
  'described',
  'pronounFree',
  'visual',
  'oneMoment',
  'overlap',
  'kinds',
  'run',
  'inBudget',
  'stable',
] as const;
export type Part = (typeof parts)[number];

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const small = new Set(
  'the and with from into onto over under out for its his her that this are was'.split(' '),
);
const content = (text: string): string[] => words(text).filter((word) => !small.has(word));
const lower = (text: string): string => text.toLowerCase();
/** The mean, undefined of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
const share = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  mean(list.map((item) => (holds(item) ? 1 : 0))) ?? 1;

/** All measures of one story at one frame count. */
export function measuresOf(made: Made): Measures {
  const whole = made.asked >= made.story.gold.events.length;
  const maxOverlap = overlapOf(made, false);
  const shotKinds = new Set(made.frames.map(({ shot }) => kinds[shot.size])).size;
  const longestRun = runOf(made);
  const bar = made.asked <= 12 ? 0.45 : 0.65;
  const measured: Record<Part, number | undefined> = {
    count: made.frames.length === made.asked ? 1 : 0,
    coverage: whole
      ? share(made.story.gold.events, (event) => textsOf(made).some((text) => covers(text, event)))
      : undefined,
    ordered: whole ? orderedOf(made) : undefined,
    actors: whole ? actorsOf(made) : undefined,
    ...castOf(made),
    placePrecision: share(made.bible.places, ({ name }) =>
      made.story.gold.places.some((gold) => words(gold).some((word) => words(name).includes(word))),
    ),
    identity: identityOf(made),
    described: share(made.bible.cast, ({ look }) => content(look).length >= 4),
    pronounFree: share(made.prompts, (prompt) => !PRONOUN.test(prompt)),
    visual: share(made.prompts, (prompt) => !INWARD.test(prompt)),
    oneMoment: share(made.prompts, (prompt) => !SEQUENCE.test(prompt)),
    overlap: maxOverlap <= bar ? 1 : (1 - maxOverlap) / (1 - bar),
    kinds: Math.min(1, shotKinds / (made.asked >= 7 ? 4 : 3)),
    run: longestRun <= 2 ? 1 : 2 / longestRun,
    inBudget: budgetOf(made),
    stable: made.again === undefined ? undefined : made.again.join('\n') === made.prompts.join('\n') ? 1 : 0,
  };
  const total = mean(parts.flatMap((part) => measured[part] ?? [])) ?? 0;
  return { ...measured, total, maxOverlap, overlapStyleOut: overlapOf(made, true), shotKinds, longestRun };
}

const textsOf = ({ prompts, frames }: Made): string[] =>
  frames.map(({ description }, index) => lower(`${prompts[index]} ${description}`));

const covers = (text: string, { groups }: GoldEvent): boolean =>
  groups.every((group) => group.some((stem) => text.includes(lower(stem))));

/** Events covered one after another, never going back. */
function orderedOf(made: Made): number {
  const texts = textsOf(made);
  let at = 0;
  return share(made.story.gold.events, (event) => {
    const next = texts.findIndex((text, index) => index >= at && covers(text, event));
    if (next >= 0) at = next;
    return next >= 0;
  });
}

const namesOf = ({ name, aliases }: Names): string[] => [name, ...aliases].map(lower);
const sameBeing = (a: Names, b: Names): boolean => namesOf(a).some((name) => namesOf(b).includes(name));

function actorsOf(made: Made): number {
  const { story, frames, bible } = made;
  const texts = textsOf(made);
  const meant = (name: string): Names =>
    story.gold.characters.find((one) => namesOf(one).includes(lower(name))) ?? { name, aliases: [] };
  return share(
    story.gold.events.filter(({ who }) => who.length > 0),
    (event) =>
      frames.some(({ shot }, index) => {
        if (!covers(texts[index] ?? '', event)) return false;
        const there = shot.cast.flatMap(({ id }) => bible.cast.find((one) => one.id === id) ?? []);
        return event.who.every((name) => there.some((one) => sameBeing(one, meant(name))));
      }),
  );
}

const castOf = ({ story, bible }: Made) => ({
  cast: share(story.gold.characters, (gold) => bible.cast.some((one) => sameBeing(one, gold))),
  castPrecision: share(bible.cast, (one) => story.gold.characters.some((gold) => sameBeing(one, gold))),
});

function identityOf({ frames, bible, prompts }: Made): number {
  const shown = frames.flatMap(({ shot }, index) =>
    shot.cast.map(({ id }) => ({ id, prompt: prompts[index] ?? '' })),
  );
  return share(shown, ({ id, prompt }) => {
    const said = words(prompt);
    return (
      share(words(bible.cast.find((one) => one.id === id)?.look ?? ''), (word) => said.includes(word)) >= 0.9
    );
  });
}

/** Highest Jaccard of content words of two prompts, without the words of looks and places, and without style where asked. */
function overlapOf({ prompts, bible }: Made, withoutStyle: boolean): number {
  const fixed = new Set([...bible.cast, ...bible.places].flatMap(({ look }) => words(look)));
  if (withoutStyle) for (const word of words(bible.style)) fixed.add(word);
  const sets = prompts.map((prompt) => new Set(content(prompt).filter((word) => !fixed.has(word))));
  let highest = 0;
  sets.forEach((a, index) => {
    for (const b of sets.slice(index + 1)) {
      const both = [...a].filter((word) => b.has(word)).length;
      highest = Math.max(highest, both / (a.size + b.size - both || 1));
    }
  });
  return highest;
}

const kinds: Record<Shot['size'], string> = {
  'wide shot': 'wide',
  'full shot': 'full',
  'medium long shot': 'medium',
  'medium shot': 'medium',
  'close-up': 'close',
  'extreme close-up': 'close',
  'two-shot': 'two',
  'over-the-shoulder': 'two',
};

function runOf({ frames }: Made): number {
  let run = 0;
  let longest = 0;
  frames.forEach(({ shot }, index) => {
    run = frames[index - 1]?.shot.size === shot.size ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

const PRONOUN = /\b(?:i|me|my|he|him|his|she|her|hers|it|its|they|them|their|we|us|our|you|your)\b/i;
const INWARD =
  /["“”]|\b(?:think|thinks|thinking|remember\w*|knows?|knowing|decid\w+|hop(?:es?|ing)|believ\w+|understand\w*|realis\w+|wonder\w*|want\w*|need\w*)\b/i;
const SEQUENCE = /\b(?:then|afterwards|later|finally|until|meanwhile|next day|before|after)\b/i;

const budgetOf = ({ frames, bible }: Made): number =>
  share(
    familyIds.flatMap((family) => frames.map(({ shot }) => ({ family, shot }))),
    ({ family, shot }) => fits(renderPrompt(shot, bible, family).prompt, dialects[family]),
  );
