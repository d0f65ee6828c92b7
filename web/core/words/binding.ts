import { slotWords } from './slots.ts';

/** Why a slot was found where it was, in words; the tracer names only the key. */
export const bindingWords = {
  slots: slotWords,
  reasons: {
    marker: 'Marked in the workflow with a placeholder.',
    tool: 'Named in the workflow, by a title or by an input node of another tool.',
    'marked-twice': 'The workflow marks more than one place for this. Choose one.',
    'app-mode': 'The author of the workflow put this input before its users.',
    saved: 'Chosen by you for this workflow.',
    repaired: 'Chosen by you. The node has moved, and was found again by its kind, title and place.',
    chosen: 'Chosen by you.',
    left: 'Left as the workflow has it, as you chose.',
    traced: 'Found along the links from the output.',
    'several-texts': 'More than one text reaches the sampler. Choose the one that takes the prompt.',
    'several-samplers':
      'The sampling stages have texts of their own. Choose the one that takes the prompt, or give all of them the same.',
    'whole-picture': 'Of several texts this one is for the whole picture; those for an area or a time stay.',
    joined: 'Joined with other text on its way. That text stays.',
    'only-text': 'Of several texts the only one that says something.',
    title: 'Of several texts the one whose title fits.',
    'first-stage': 'Found at the first stage. Later stages keep their own.',
    rewritten:
      'A language model writes this text anew on its way, so the prompt will not arrive word for word.',
    changed: 'Rules may change words of this text on its way.',
    'strange-text': 'The text goes through a node that is not known here and may change it.',
    'no-effect': 'The workflow zeroes this text, so it has no effect.',
    'no-field': 'The text comes out of a node that has no field for it. Choose an input by hand.',
    'no-negative': 'The sampler takes no negative.',
    'same-text': 'Positive and negative come from the same text, so there is no negative.',
    'zeroed-out': 'This workflow zeroes the negative, so it has none.',
    'cfg-one': 'Found by following the links, but at CFG 1 the sampler does not use it.',
    'some-linked': 'Some of the seeds are computed by other nodes and cannot be set.',
    'from-picture': 'The size comes from a picture in the workflow.',
    'scaled-picture': 'A picture in the workflow is scaled to this size.',
    'scaled-later': 'Found where the first picture is made. A later step scales to a fixed size of its own.',
    'several-sizes':
      'Parts of the picture are made in sizes of their own. Choose one, or leave them as they are.',
    'one-number': 'One number sets both width and height, so the size stays as it is.',
    linked: 'The value comes from a node that has no field for it.',
    claimed: 'This input already carries something else.',
    'all-in-one': 'Found at the one node that makes the picture by itself.',
    'several-models': 'The workflow uses more than one model. This is the one of the first stage.',
    'several-pictures': 'More than one picture leads the composition. Choose one, or leave them as they are.',
    'several-strengths': 'More than one number could be meant. Choose one, or leave them as they are.',
    'same-strength': 'Several nodes hold the same strength, and all of them are set.',
    'several-outputs': 'The workflow saves more than one picture. Choose the one that is the frame.',
    'longest-output': 'Of several saved pictures the one that most nodes work on.',
    'preview-only':
      'The workflow only shows this picture. A save node takes its place in the copy that is queued.',
    'not-there': 'The workflow has nothing for this.',
  },
};

export type BindingReason = keyof typeof bindingWords.reasons;
