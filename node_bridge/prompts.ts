import { randomBytes } from 'node:crypto';
import { buildSequence, sequenceIdOf } from '../web/core/producer/build.ts';
import type { Produced } from '../web/core/producer/produced.ts';
import { toSequencePrompts, type SequencePrompts } from '../web/core/producer/result.ts';
import type { Story } from '../web/core/sequence.ts';
import { emptyDraft } from '../web/core/story/draft.ts';

/** What a producer gave, rendered for the family of the story. */
export function promptsOf(story: Story, produced: Produced): SequencePrompts {
  const hex = () => randomBytes(4).toString('hex');
  const ids = {
    sequenceId: sequenceIdOf(produced.bible.title, hex()),
    frameIds: produced.frames.map(() => hex()),
  };
  const at = new Date().toISOString();
  return toSequencePrompts(buildSequence(story, emptyDraft.settings, { kind: 'rough' }, produced, ids, at));
}
