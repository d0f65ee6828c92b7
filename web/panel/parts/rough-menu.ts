import type { Words } from '../contexts.ts';
import type { Export } from '../controllers/exporting.ts';
import type { MenuItem } from './menu.ts';

/** What a frame's menu offers of its rough as a file. */
export const roughMenu = (words: Words, frame: string, onPick: (wanted: Export) => void): MenuItem[] =>
  (['svg', 'png'] as const).map((as) => ({
    label: words.exports.roughAs[as],
    icon: 'export',
    onPick: () => onPick({ what: 'frame', frame, as }),
  }));
