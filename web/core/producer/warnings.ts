import type { StoryReading } from './story-reading.ts';

/** What people should know of a story that the rules could not read well. */
export function warningsOf({ tongue, moments }: StoryReading): string[] {
  if (tongue.id === 'en') return [];
  if (tongue.id === 'other')
    return [
      'The built-in rules read English best: check who and what each frame shows, or use an agent service.',
    ];
  const strange = moments.filter(({ action, doers }) => action.strange === true && doers.length > 0).length;
  const few = strange === 1 ? '1 action stays' : `${strange} actions stay`;
  return strange === 0
    ? []
    : [
        `The story is read as ${tongue.label}: ${few} in its words, and the rest is put into English. SDXL, SD 1.5, FLUX.1 and other models that read English only make little of those: Qwen-Image, Z-Image and FLUX.2 read ${tongue.label}.`,
      ];
}
