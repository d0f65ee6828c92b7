import { buildSequence } from '../../../web/core/producer/build.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { emptyDraft } from '../../../web/core/story/draft.ts';
import type { Sequence, Story } from '../../../web/core/sequence.ts';

export const owlStory =
  'Nadia is a young clockmaker with freckles, a brass monocle and inky sleeves, and she has built an owl of brass that can fly for one minute. Mr. Fell, the mayor of the hill town, calls it a toy and has it locked away below the town hall. At night Nadia breaks open the cellar. She kneels among the crowded shelves and winds the owl until its eyes glow. She carries it up the icy stairs and throws it from the balcony. In the square Mr. Fell takes off his hat.';

/** A sequence in review, made from the owl story by the embedded producer. */
export function sequenceOf(change: Partial<Story> = {}): Sequence {
  const story: Story = { text: owlStory, frameCount: 7, arc: null, family: 'sdxl', ...change };
  const frameIds = Array.from({ length: story.frameCount }, (_, index) => String(index).padStart(8, '0'));
  return buildSequence(
    story,
    emptyDraft.settings,
    { kind: 'rough' },
    produceEmbedded(story),
    { sequenceId: 'nadia-0123abcd', frameIds },
    '2026-01-01T00:00:00.000Z',
  );
}
