import { slotWords } from './slots.ts';

/** Why a slot was found where it was, in words; the tracer names only the key. */
export const bindingWords = {
  slots: slotWords,
  reasons: {
    marker: 'Marked in the workflow with a placeholder.',
    traced: 'Found by following the links back from the output.',
    'several-texts': 'More than one text reaches the sampler. Choose the one that takes the prompt.',
    'several-samplers': 'Each sampling stage has a text of its own. The first stage takes the prompt.',
    'several-outputs': 'The workflow saves more than one picture. Choose the one that is the frame.',
    'same-text': 'Positive and negative come from the same text, so there is no negative.',
    'zeroed-out': 'This workflow zeroes the negative, so it has none.',
    rewritten: 'Another node writes this text, so the prompt may be changed on its way.',
    'from-picture': 'The size comes from a picture in the workflow.',
    linked: 'The value comes from a node that has no field for it.',
    'preview-only': 'The workflow only previews. A save node takes its place in the copy that is queued.',
    'not-there': 'The workflow has nothing for this.',
    chosen: 'Chosen by you.',
  },
};

export type BindingReason = keyof typeof bindingWords.reasons;
