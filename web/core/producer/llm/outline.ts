import { textAt } from './raw.ts';
import { listOf } from './salvage.ts';
import { hasMarkup, plain, stemsOf, wordsOf } from './said.ts';
import type { Task } from './task.ts';

/** The usable lines of an outline by frame number; a line must be about what its frame tells. */
export function readOutline(answer: unknown, task: Task): Map<number, string> {
  const lines = new Map<number, string>();
  listOf(answer, 'frames').forEach((item, index) => {
    if (typeof item !== 'object' || item === null) return;
    const loose = Object.fromEntries(Object.entries(item));
    const n = Number(textAt(loose, 'n', 'frame', 'number') || index + 1);
    const frame = task.frames[n - 1];
    const moment = plain(textAt(loose, 'moment', 'text', 'description'), 120);
    if (frame === undefined || lines.has(n) || hasMarkup(moment)) return;
    const told = stemsOf(frame.tells);
    const stems = [...stemsOf(moment)];
    const known = stems.filter((stem) => task.stems.has(stem)).length;
    const fits = !task.english || (stems.some((stem) => told.has(stem)) && known >= 0.4 * stems.length);
    const own = ![...lines.values()].includes(moment);
    if (fits && own && wordsOf(moment).length >= 3) lines.set(n, moment);
  });
  return lines;
}
