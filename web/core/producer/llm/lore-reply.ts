import type { LoreOption } from '../options.ts';
import { textAt } from './raw.ts';
import { listOf } from './salvage.ts';
import { hasMarkup, isQuoted, plain, wordsOf } from './said.ts';

/** Three ways to title and paint a story: a model's where they hold, the rules' in place of the others. */
export function readLore(answer: unknown, own: readonly LoreOption[]): LoreOption[] {
  const offered = listOf(answer, 'options').flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const loose = Object.fromEntries(Object.entries(item));
    const option: LoreOption = {
      title: plain(textAt(loose, 'title'), 60),
      logline: plain(textAt(loose, 'logline', 'summary'), 200),
      style: plain(textAt(loose, 'style'), 60).toLowerCase(),
      atmosphere: plain(textAt(loose, 'atmosphere', 'tone'), 80).toLowerCase(),
    };
    const words = Object.values(option);
    const whole = words.every((text) => wordsOf(text).length > 0 && !hasMarkup(text) && !isQuoted(text));
    return whole && wordsOf(option.style).length <= 7 ? [option] : [];
  });
  const titles = new Set<string>();
  const distinct = [...offered, ...own].filter(({ title }) => !titles.has(title) && titles.add(title));
  return distinct.slice(0, Math.max(1, own.length));
}
