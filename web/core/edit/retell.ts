import type { Bible } from '../bible.ts';
import type { Produced } from '../producer/produced.ts';
import type { Frame, Sequence } from '../sequence.ts';
import { rendered, type RenderPrompt } from './rendering.ts';

/** The whole story told another way, as a producer gave it; prompts that were edited by hand go too. */
export type RetellEdit = { do: 'retell'; produced: Produced };

/**
 * The same frames with other shots: ids and takes stay, but no take is shown, since none is of this telling. Whoever and
 * whatever the bible knew already stays as it was edited.
 */
export function retell(sequence: Sequence, { produced }: RetellEdit, render: RenderPrompt): Sequence {
  const { options, record, origin, warnings } = produced;
  const bible = known(produced.bible, sequence.bible);
  const told: Sequence = {
    ...sequence,
    title: bible.title,
    bible,
    origin,
    warnings,
    ...(options && { options }),
    ...(record && { producer: record }),
  };
  const frames = sequence.frames.map((frame, index): Frame => {
    const made = produced.frames[index];
    if (made === undefined) return frame;
    const { shot, description, prompt } = made;
    const next: Frame = {
      ...frame,
      shot,
      description,
      origin: made.origin,
      locked: false,
      activeTake: null,
    };
    const written = rendered(next, told, render);
    return prompt === undefined ? written : { ...written, prompt };
  });
  return { ...told, frames };
}

const known = (made: Bible, before: Bible): Bible => ({
  ...made,
  cast: made.cast.map((member) => before.cast.find(({ id }) => id === member.id) ?? member),
  places: made.places.map((place) => before.places.find(({ id }) => id === place.id) ?? place),
});
