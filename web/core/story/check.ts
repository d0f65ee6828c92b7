import { countCharacters } from './count.ts';
import { FRAMES_MAX, FRAMES_MIN, SHOT_LIST_MAX, STORY_MAX, STORY_MIN } from './limits.ts';

/** How many characters a story may have; a list of shots has one line for each of up to 50. */
export const storyMax = (keepShots?: boolean): number => (keepShots === true ? SHOT_LIST_MAX : STORY_MAX);

/** The message for a story, or a list of shots, that cannot be used, or undefined. */
export function checkStory(text: string, keepShots?: boolean): string | undefined {
  const most = storyMax(keepShots);
  const count = countCharacters(text);
  if (count === 0) return 'Story description required';
  if (count < STORY_MIN) return `Story too brief. Minimum ${STORY_MIN} characters.`;
  if (count > most) return `Story too long. Maximum ${most} characters.`;
  return undefined;
}

/** The message for a frame count that cannot be used, or undefined; takes it as typed. */
export function checkFrameCount(raw: string | number): string | undefined {
  const count = readFrameCount(raw);
  if (count === undefined) return `Enter a whole number from ${FRAMES_MIN} to ${FRAMES_MAX}`;
  if (count < FRAMES_MIN) return `Minimum ${FRAMES_MIN} frames required`;
  if (count > FRAMES_MAX) return `Maximum ${FRAMES_MAX} frames allowed`;
  return undefined;
}

/** A whole number as typed, full-width digits included, or undefined; `1e1`, `007`, `0x10` and `-0` are none. */
export function readFrameCount(raw: string | number): number | undefined {
  if (typeof raw === 'number') return Number.isInteger(raw) && !Object.is(raw, -0) ? raw : undefined;
  const plain = raw.trim().replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return /^(?:0|-?[1-9]\d*)$/.test(plain) ? Number(plain) : undefined;
}
