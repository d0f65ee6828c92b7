import { buildSequence, sequenceIdOf } from '../web/core/producer/build.ts';
import { hash } from '../web/core/producer/hash.ts';
import type { Produced } from '../web/core/producer/produced.ts';
import { toSequencePrompts, type SequencePrompts } from '../web/core/producer/result.ts';
import type { Story } from '../web/core/sequence.ts';
import { emptyDraft } from '../web/core/story/draft.ts';

/** What a producer gave, rendered for the family of the story; the same story gives the same id. */
export function promptsOf(story: Story, produced: Produced): SequencePrompts {
  const hex = (text: string) => hash(text).toString(16).padStart(8, '0');
  const ids = {
    sequenceId: sequenceIdOf(produced.bible.title, hex(JSON.stringify(story))),
    frameIds: produced.frames.map((_, index) => hex(`frame ${index + 1}`)),
  };
  const at = new Date().toISOString();
  // A list of shots is as long as it is, whatever number was asked for.
  const counted = { ...story, frameCount: produced.frames.length };
  return toSequencePrompts(buildSequence(counted, emptyDraft.settings, { kind: 'rough' }, produced, ids, at));
}
