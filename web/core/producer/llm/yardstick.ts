import type { Bible } from '../../bible.ts';
import type { ShotType } from '../../shot.ts';
import type { FamilyId } from '../../story/families.ts';
import type { Produced, ProducedFrame } from '../produced.ts';
import { renderPrompt } from '../render.ts';
import { hasPronoun, isInward, isQuoted, isSeveral, overlap, wordsOf } from './said.ts';

/**
 * The rules' own frames are the yardstick: a model's frame that makes the whole worse by what can be measured (twins,
 * looks that no longer fit, words of the story lost, words no camera sees, one size over and over) gives way to the rules'
 * frame. `family` is the one that prompts are rendered for.
 */
export function holdUp(made: Produced, base: Produced, story: string, family: FamilyId): Produced {
  const clean = revert(made, base, impure(made, base, family));
  const same = withLooks(clean, base, family);
  let now = revert(same, base, forgetful(same, base, story, family));
  // Sizes are words of a prompt too, so that each of the two may undo the other.
  for (let turn = 0; turn < 3; turn++) {
    now = untwin(withSizes(now, base), base, family);
    if (isVaried(sizesOf(now), sizesOf(base))) return now;
  }
  return plainly(now, base);
}

/** The rules' frames with no more of the model than the title. */
const plainly = (made: Produced, base: Produced): Produced => ({
  ...base,
  bible: { ...base.bible, title: made.bible.title },
});

/**
 * Frames that lose a word of the story which the rules' frame draws or tells: bearings, light and mood are the rules' own
 * words, though they may stand in the story by chance.
 */
function forgetful(made: Produced, base: Produced, story: string, family: FamilyId): Set<number> {
  const told = new Set(letters(story).filter((word) => word.length > 3 && !SMALL.has(word)));
  const lost = new Set<number>();
  made.frames.forEach((frame, index) => {
    const own = base.frames[index];
    if (!isModel(frame) || own === undefined) return;
    const kept = `${promptOf(frame, made.bible, family)} ${frame.description}`.toLowerCase();
    if (letters(drawnIn(own)).some((word) => told.has(word) && !kept.includes(word))) lost.add(index);
  });
  return lost;
}

const drawnIn = ({ shot, description }: ProducedFrame): string =>
  [description, ...shot.props, ...shot.cast.map(({ doing }) => doing.split(', ')[0] ?? '')].join(' ');

const promptOf = (frame: ProducedFrame, bible: Bible, family: FamilyId): string =>
  renderPrompt(frame.shot, bible, family).prompt;

const isModel = ({ origin }: ProducedFrame): boolean => origin === 'model';

function revert(made: Produced, base: Produced, numbers: ReadonlySet<number>): Produced {
  if (numbers.size === 0) return made;
  const frames = made.frames.map((frame, index) =>
    numbers.has(index) ? (base.frames[index] ?? frame) : frame,
  );
  return { ...made, frames };
}

const isImpure = (prompt: string): boolean =>
  hasPronoun(prompt) || isQuoted(prompt) || isInward(prompt) || isSeveral(prompt);

/** Frames whose prompt says what no camera sees, where the rules' prompt does not. */
function impure({ frames, bible }: Produced, base: Produced, family: FamilyId): Set<number> {
  const bad = new Set<number>();
  frames.forEach((frame, index) => {
    const own = base.frames[index];
    if (!isModel(frame) || own === undefined) return;
    if (isImpure(promptOf(frame, bible, family)) && !isImpure(promptOf(own, base.bible, family)))
      bad.add(index);
  });
  return bad;
}

/** Nine of ten words of everybody's look stand in the prompt. */
function showsLooks(frame: ProducedFrame, bible: Bible, family: FamilyId): boolean {
  const said = new Set(wordsOf(promptOf(frame, bible, family)));
  return frame.shot.cast.every(({ id }) => {
    const look = (bible.cast.find((one) => one.id === id)?.look ?? '').match(/\p{L}{3,}/gu) ?? [];
    return look.filter((word) => said.has(word.toLowerCase())).length >= 0.9 * look.length;
  });
}

/** Where a look of the model's does not fit into a prompt, it goes back; where that does not help, the frame does. */
function withLooks(made: Produced, base: Produced, family: FamilyId): Produced {
  const fails = (of: Produced) =>
    [...of.frames.keys()].filter((index) => {
      const [frame, own] = [of.frames[index], base.frames[index]];
      if (frame === undefined || own === undefined) return false;
      return !showsLooks(frame, of.bible, family) && showsLooks(own, base.bible, family);
    });
  const failing = fails(made);
  if (failing.length === 0) return made;
  const ids = new Set(failing.flatMap((index) => made.frames[index]?.shot.cast.map(({ id }) => id) ?? []));
  const bible = {
    ...made.bible,
    cast: made.bible.cast.map((one) => (ids.has(one.id) ? ownOf(one, base) : one)),
  };
  const plainer = { ...made, bible };
  const reverted = revert(plainer, base, new Set(fails(plainer)));
  return fails(reverted).length === 0
    ? reverted
    : { ...reverted, bible: { ...base.bible, title: made.bible.title } };
}

const ownOf = (one: Bible['cast'][number], base: Produced) =>
  base.bible.cast.find(({ id }) => id === one.id) ?? one;

const SMALL = new Set(
  'the and with from into onto over under out for its his her that this are was'.split(' '),
);

/** Words of each prompt without those of looks and places, which repeat on purpose. */
function wordSets({ frames, bible }: Produced, family: FamilyId): Set<string>[] {
  const fixed = new Set([...bible.cast, ...bible.places].flatMap(({ look }) => letters(look)));
  return frames.map(
    (frame) =>
      new Set(letters(promptOf(frame, bible, family)).filter((word) => !fixed.has(word) && !SMALL.has(word))),
  );
}

const letters = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

type Pair = { a: number; b: number; share: number };

function closest(sets: readonly Set<string>[]): Pair {
  let most: Pair = { a: 0, b: 0, share: 0 };
  sets.forEach((one, a) => {
    for (let b = a + 1; b < sets.length; b++) {
      const share = overlap(one, sets[b] ?? new Set());
      if (share > most.share) most = { a, b, share };
    }
  });
  return most;
}

/** Twins are told by this share of common words; more frames of one story are bound to share more. */
const barFor = (frameCount: number): number => (frameCount > 12 ? 0.65 : 0.45);

/** As long as two frames are twins, more so than any two of the rules', a model's frame of the two gives way. */
function untwin(made: Produced, base: Produced, family: FamilyId): Produced {
  const limit = Math.max(barFor(made.frames.length), closest(wordSets(base, family)).share);
  let now = made;
  for (let turn = 0; turn <= 2 * made.frames.length; turn++) {
    const { a, b, share } = closest(wordSets(now, family));
    if (share <= limit) return now;
    const back = [b, a].find((index) => now.frames[index] && isModel(now.frames[index]));
    if (back !== undefined) now = revert(now, base, new Set([back]));
    // Two frames of the rules: what is more alike than before are the bible's words.
    else if (now.bible.style !== base.bible.style)
      now = { ...now, bible: { ...now.bible, style: base.bible.style } };
    else break;
  }
  return plainly(now, base);
}

const kindOf = (size: ShotType): string => {
  if (size.includes('close')) return 'close';
  if (size.startsWith('medium')) return 'medium';
  return size === 'two-shot' || size === 'over-the-shoulder' ? 'two' : size;
};

const sizesOf = ({ frames }: Produced): ShotType[] => frames.map(({ shot }) => shot.size);

function longestRun(sizes: readonly ShotType[]): number {
  let run = 0;
  let longest = 0;
  sizes.forEach((size, index) => {
    run = sizes[index - 1] === size ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** As many kinds of size as the rules', or more, and no longer runs. */
function isVaried(sizes: readonly ShotType[], own: readonly ShotType[]): boolean {
  const kinds = (of: readonly ShotType[]) => new Set(of.map((size) => kindOf(size))).size;
  return kinds(sizes) >= Math.min(5, kinds(own)) && longestRun(sizes) <= Math.max(2, longestRun(own));
}

/** The model's sizes where they are as varied as the rules', a third in a row mended; else the rules' sizes. */
function withSizes(made: Produced, base: Produced): Produced {
  const own = sizesOf(base);
  const mended = sizesOf(made).map((size, at) => (opensNarrow(made, at) && isWide(own[at]) ? own[at] : size));
  for (let at = 2; at < mended.length; at++)
    if (mended[at] === mended[at - 1] && mended[at] === mended[at - 2]) mended[at] = another(mended, own, at);
  const sizes = isVaried(mended, own) ? mended : own;
  const frames = made.frames.map((frame, at) => ({
    ...frame,
    shot: { ...frame.shot, size: sizes[at] ?? frame.shot.size },
  }));
  return { ...made, frames };
}

const isWide = (size: ShotType | undefined): size is ShotType => size === 'wide shot' || size === 'full shot';

/** A new place begins wide, or with a detail. */
function opensNarrow({ frames }: Produced, at: number): boolean {
  const [before, now] = [frames[at - 1]?.shot, frames[at]?.shot];
  const opens = before === undefined || before.place !== now?.place;
  return opens && !isWide(now?.size) && now?.size !== 'extreme close-up';
}

function another(sizes: readonly ShotType[], own: readonly ShotType[], at: number): ShotType {
  const options: ShotType[] = [own[at] ?? 'medium shot', 'medium shot', 'full shot', 'close-up'];
  return options.find((size) => size !== sizes[at - 1] && size !== sizes[at + 1]) ?? 'medium shot';
}
