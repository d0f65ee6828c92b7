/**
 * Measures the embedded producer on stories with gold: `node bench/stories.ts [file] [--show STORY N]`. Prints a table
 * per frame count; each measure stands beside the bar it should reach.
 */
import { readFileSync } from 'node:fs';
import { familyIds } from '../web/core/story/families.ts';
import { dialects } from '../web/core/producer/dialects-data.ts';
import { produceEmbedded } from '../web/core/producer/embedded.ts';
import type { Produced } from '../web/core/producer/produced.ts';
import { renderPrompt } from '../web/core/producer/render.ts';
import { estimateTokens } from '../web/core/producer/tokens-estimate.ts';

type GoldEvent = { groups: string[][]; who: string[] };
type Gold = { characters: { name: string; aliases: string[] }[]; places: string[]; events: GoldEvent[] };
type Story = { id: string; title: string; lang: string; text: string; gold: Gold };
type Made = Produced & { story: Story; prompts: string[]; texts: string[]; ms: number };

const bars: Record<string, string> = {
  count: '1.00',
  coverage: '.95',
  ordered: '.93',
  actors: '.85',
  cast: '.90',
  castPrecision: '.90',
  placePrecision: '.80',
  identity: '1.00',
  described: '1.00',
  pronounFree: '.97',
  visual: '.98',
  oneMoment: '.97',
  maxOverlap: '.45/.65',
  '.. style out': '',
  shotKinds: '>=4',
  longestRun: '<=2',
  inBudget: '1.00',
  stable: '1.00',
  'ms (slowest)': '50',
};

const [file = new URL('../tests/support/example-stories.json', import.meta.url)] = process.argv
  .slice(2)
  .filter((arg) => arg.endsWith('.json'));
const stories: Story[] = JSON.parse(readFileSync(file, 'utf8')).stories;
const counts = [5, 7, 12, 24];

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const small = new Set(
  'the and with from into onto over under out for its his her that this are was'.split(' '),
);
const content = (text: string): string[] => words(text).filter((word) => !small.has(word));
const mean = (values: number[]): number =>
  values.length === 0 ? 1 : values.reduce((a, b) => a + b, 0) / values.length;
const share = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  mean(list.map((item) => (holds(item) ? 1 : 0)));
const lower = (text: string): string => text.toLowerCase();

function make(story: Story, frameCount: number): Made {
  const began = performance.now();
  const produced = produceEmbedded({ text: story.text, frameCount, arc: null });
  const ms = performance.now() - began;
  const prompts = produced.frames.map(({ shot }) => renderPrompt(shot, produced.bible, 'sdxl').prompt);
  const texts = produced.frames.map(({ description }, index) => lower(`${prompts[index]} ${description}`));
  return { ...produced, story, prompts, texts, ms };
}

const covers = (text: string, { groups }: GoldEvent): boolean =>
  groups.every((group) => group.some((stem) => text.includes(lower(stem))));

/** Events covered one after another, never going back. */
function ordered({ texts, story }: Made): number {
  let at = 0;
  let found = 0;
  for (const event of story.gold.events) {
    const next = texts.findIndex((text, index) => index >= at && covers(text, event));
    if (next < 0) continue;
    at = next;
    found++;
  }
  return found / story.gold.events.length;
}

const namesOf = (character: { name: string; aliases: string[] }): string[] =>
  [character.name, ...character.aliases].map(lower);
const sameBeing = (a: string[], b: string[]): boolean => a.some((name) => b.includes(name));

function goldNames(story: Story, name: string): string[] {
  const gold = story.gold.characters.find((one) => namesOf(one).includes(lower(name)));
  return gold === undefined ? [lower(name)] : namesOf(gold);
}

function actorsOf({ story, texts, frames, bible }: Made): number[] {
  const events = story.gold.events.filter(({ who }) => who.length > 0);
  return events.map((event) => {
    const seen = frames.some(({ shot }, index) => {
      if (!covers(texts[index] ?? '', event)) return false;
      const there = shot.cast.map(({ id }) =>
        namesOf(bible.cast.find((one) => one.id === id) ?? { name: id, aliases: [] }),
      );
      return event.who.every((name) => there.some((names) => sameBeing(names, goldNames(story, name))));
    });
    return seen ? 1 : 0;
  });
}

const castFound = ({ story, bible }: Made): number[] =>
  story.gold.characters.map((gold) =>
    bible.cast.some((one) => sameBeing(namesOf(one), namesOf(gold))) ? 1 : 0,
  );
const castRight = ({ story, bible }: Made): number[] =>
  bible.cast.map((one) =>
    story.gold.characters.some((gold) => sameBeing(namesOf(one), namesOf(gold))) ? 1 : 0,
  );
const placeRight = ({ story, bible }: Made): number[] =>
  bible.places.map(({ name }) =>
    story.gold.places.some((gold) => words(gold).some((word) => words(name).includes(word))) ? 1 : 0,
  );

function identityOf({ frames, bible, prompts }: Made): number[] {
  return frames.flatMap(({ shot }, index) =>
    shot.cast.map(({ id }) => {
      const look = words(bible.cast.find((one) => one.id === id)?.look ?? '');
      const said = words(prompts[index] ?? '');
      return share(look, (word) => said.includes(word)) >= 0.9 ? 1 : 0;
    }),
  );
}

/** Highest Jaccard of content words of two prompts, without the words of looks and places (and the constant style). */
function overlapOf({ prompts, bible }: Made, withoutStyle = false): number {
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

const kinds: Record<string, string> = {
  'wide shot': 'wide',
  'full shot': 'full',
  'medium long shot': 'medium',
  'medium shot': 'medium',
  'close-up': 'close',
  'extreme close-up': 'close',
  'two-shot': 'two',
  'over-the-shoulder': 'two',
};

function longestRun({ frames }: Made): number {
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

function budgetOf({ frames, bible }: Made): number[] {
  return familyIds.flatMap((family) =>
    frames.map(({ shot }) =>
      estimateTokens(renderPrompt(shot, bible, family).prompt) <= dialects[family].budget ? 1 : 0,
    ),
  );
}

function measure(made: Made[], n: number): Record<string, string> {
  const whole = made.filter(({ story }) => n >= story.gold.events.length);
  const events = (of: Made[]) =>
    of.flatMap(({ texts, story }) =>
      story.gold.events.map((event) => (texts.some((text) => covers(text, event)) ? 1 : 0)),
    );
  const prompts = made.flatMap((one) => one.prompts);
  const overlaps = made.map((one) => overlapOf(one));
  const unstyled = made.map((one) => overlapOf(one, true));
  const number = (value: number) => value.toFixed(2);
  return {
    count: number(share(made, ({ frames }) => frames.length === n)),
    coverage: number(mean(events(whole))),
    ordered: number(mean(whole.map((one) => ordered(one)))),
    actors: number(mean(whole.flatMap((one) => actorsOf(one)))),
    cast: number(mean(made.flatMap((one) => castFound(one)))),
    castPrecision: number(mean(made.flatMap((one) => castRight(one)))),
    placePrecision: number(mean(made.flatMap((one) => placeRight(one)))),
    identity: number(mean(made.flatMap((one) => identityOf(one)))),
    described: number(
      mean(made.flatMap(({ bible }) => bible.cast.map(({ look }) => (content(look).length >= 4 ? 1 : 0)))),
    ),
    pronounFree: number(share(prompts, (prompt) => !PRONOUN.test(prompt))),
    visual: number(share(prompts, (prompt) => !INWARD.test(prompt))),
    oneMoment: number(share(prompts, (prompt) => !SEQUENCE.test(prompt))),
    maxOverlap: `${number(mean(overlaps))} (max ${number(Math.max(...overlaps))})`,
    '.. style out': `${number(mean(unstyled))} (max ${number(Math.max(...unstyled))})`,
    shotKinds: String(
      Math.min(...made.map(({ frames }) => new Set(frames.map(({ shot }) => kinds[shot.size])).size)),
    ),
    longestRun: String(Math.max(...made.map((one) => longestRun(one)))),
    inBudget: number(mean(made.flatMap((one) => budgetOf(one)))),
    stable: number(share(made, ({ story, prompts }) => make(story, n).prompts.join() === prompts.join())),
    'ms (slowest)': Math.max(...made.map(({ ms }) => ms)).toFixed(0),
  };
}

function show(id: string, n: number): void {
  for (const story of stories.filter((one) => one.id === id)) {
    const { bible, frames, prompts } = make(story, n);
    console.log(`\n${story.title}: ${bible.cast.map(({ name, look }) => `${name} (${look})`).join('; ')}`);
    frames.forEach(({ description }, index) =>
      console.log(`${index + 1}. ${description}\n   ${prompts[index]}`),
    );
  }
}

const at = process.argv.indexOf('--show');
if (at > 0) show(process.argv[at + 1] ?? '', Number(process.argv[at + 2] ?? 7));
else {
  const columns = counts.map((n) =>
    measure(
      stories.map((story) => make(story, n)),
      n,
    ),
  );
  console.log(['measure'.padEnd(16), 'bar'.padEnd(8), ...counts.map((n) => `N=${n}`.padEnd(16))].join(' '));
  for (const [name, bar] of Object.entries(bars))
    console.log(
      [name.padEnd(16), bar.padEnd(8), ...columns.map((column) => (column[name] ?? '').padEnd(16))].join(' '),
    );
}
