/** Reports of faults, and what is said when something of ours breaks. */
export const reportWords = {
  copy: 'Copy report',
  copied: 'Copied. It holds no story, no address and no key.',
  byHand: 'The browser did not allow copying. Select the text and copy it.',
  text: 'Report',
  broke: {
    what: 'Something in Story Sequence broke.',
    safe: 'Your sequence is kept, a run goes on, and ComfyUI is not touched by it.',
    next: 'Show the panel again. If it breaks once more, reload the page and report it.',
  },
  showAgain: 'Show again',
};
