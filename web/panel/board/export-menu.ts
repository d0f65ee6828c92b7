import type { AnimaticOptions } from '../../core/animatic/options.ts';
import type { Words } from '../../core/words/en.ts';
import type { Export } from '../controllers/exporting.ts';
import type { MenuItem } from '../parts/menu.ts';

/** What can be made of the open sequence, and of the frame in view where there is one. */
export function exportMenu(
  { exports }: Words,
  frame: string | undefined,
  animatic: AnimaticOptions,
  onPick: (wanted: Export) => void,
): MenuItem[] {
  const item = (label: string, icon: NonNullable<MenuItem['icon']>, wanted: Export): MenuItem => ({
    label,
    icon,
    onPick: () => onPick(wanted),
  });
  const ofFrame = (['svg', 'png'] as const).flatMap((as) =>
    frame === undefined ? [] : [item(exports.frameAs[as], 'image', { what: 'frame', frame, as })],
  );
  return [
    ...ofFrame,
    item(exports.allAs.svg, 'library', { what: 'all', as: 'svg' }),
    item(exports.allAs.png, 'library', { what: 'all', as: 'png' }),
    item(exports.pageFile, 'board', { what: 'page' }),
    item(exports.videoFile, 'play', { what: 'video', animatic }),
  ];
}
