import { counted } from './format.ts';

/** The full-page board: what is around its tabs. */
const boardFrame = {
  dialog: 'Sequence',
  tablist: 'Board',
  tabs: { review: 'Review', slideshow: 'Slideshow', grid: 'Grid', library: 'Library' },
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  close: 'Close',
  untitled: 'Untitled',
  title: 'Title',
  editTitle: 'Edit title',
  newStory: 'New story',
  /** "7 frames, 6 done, 1 failed" */
  counts: ({ total, drawn, failed }: { total: number; drawn: number; failed: number }) => {
    const done = drawn > 0 ? `${drawn} done` : failed > 0 ? '' : 'not drawn yet';
    const parts = [
      counted(total, 'frame'),
      drawn === total ? '' : done,
      failed > 0 ? `${failed} failed` : '',
    ];
    return parts.filter(Boolean).join(', ');
  },
  nothing: {
    what: 'No sequence is open',
    next: 'Write a story in the sidebar, or open a sequence from the library.',
    go: 'Open the library',
  },
};

/** One frame as a picture, in slideshow and grid. */
const picture = {
  names: {
    picture: (number: number, description: string) => `Frame ${number}: ${description}`,
    beside: (number: number, description: string) => `Frame ${number} beside its rough: ${description}`,
    rough: (number: number, description: string) => `Rough of frame ${number}: ${description}`,
  },
  pictureGone: 'The picture file is not there',
  /** How a frame without a finished picture stands. */
  states: {
    undrawn: 'Not drawn yet',
    waiting: 'Waiting',
    running: 'Drawing',
    drawn: 'Done',
    failed: 'Failed',
    cancelled: 'Not drawn',
  },
  drawing: (ratio: number) => `Drawing, ${Math.round(ratio * 100)} %`,
  retry: 'Retry',
  retryFrame: (number: number) => `Retry frame ${number}`,
};

const slideshow = {
  play: 'Play',
  pause: 'Pause',
  next: 'Next frame',
  previous: 'Previous frame',
  captions: 'Captions',
  loop: 'Loop',
  compare: {
    /** What is shown, on the button that leads on to the next. */
    shown: { picture: 'Picture', beside: 'Both', rough: 'Rough' },
    hint: 'Compare with the rough (R)',
    said: {
      picture: 'The picture is shown.',
      beside: 'The rough is on the left, the picture on the right.',
      rough: 'The rough is shown.',
    },
    divider: 'Divider between rough and picture',
    divided: (percent: number) => `${percent} % rough`,
    rough: 'Rough',
    picture: 'Picture',
  },
  seconds: 'Seconds per frame',
  shorter: 'Shorter',
  longer: 'Longer',
  filmstrip: 'Filmstrip',
  goTo: (number: number) => `Go to frame ${number}`,
  place: (number: number, total: number) => `${number} / ${total}`,
  /** "Wide, night" */
  shotLine: (size: string, time: string) => `${size}, ${time.toLowerCase()}`,
  keys: [
    { key: 'Space', does: 'play, pause' },
    { key: '← →', does: 'frame' },
    { key: '1-9', does: 'go to' },
    { key: 'C', does: 'captions' },
    { key: 'R', does: 'compare with the rough' },
    { key: 'A', does: 'animatic' },
    { key: 'F', does: 'full screen' },
    { key: 'Esc', does: 'close' },
  ],
};

const grid = {
  frames: 'Frames',
  show: 'Show',
  all: 'All',
  failed: 'Failed',
  frameName: (number: number, failed: boolean) => (failed ? `Frame ${number}, failed` : `Frame ${number}`),
  openFrame: (number: number, failed: boolean) => `Open frame ${number}${failed ? ', failed' : ''}`,
  roughs: 'Show roughs',
  holdHint: 'Hold a picture to see its rough.',
  retryFailed: 'Retry failed',
  takes: (count: number) => counted(count, 'take'),
};

/** What the board's review says beside the words of the sidebar's list. */
const review = {
  edited: (count: number) => (count > 0 ? `${count} edited and locked` : ''),
  fromBible: 'from the bible',
  locked: 'Locked',
  lockFrame: (number: number) => `Lock frame ${number}`,
  busy: 'A run is going on. What waits is drawn as you change it.',
  drawAgain: (number: number) => `Draw frame ${number} again`,
};

const library = {
  library: 'Library',
  sequences: 'Sequences',
  inFolder: (count: number) => `${counted(count, 'sequence')} in output/sequences`,
  search: 'Search sequences',
  searchHint: 'Search titles',
  filter: 'Filter',
  filters: {
    all: 'All',
    complete: 'Complete',
    unfinished: 'Unfinished',
    drafts: 'Drafts',
    broken: 'Unreadable',
  },
  sort: 'Sort',
  sorts: { newest: 'Newest first', title: 'Title', frames: 'Most frames' },
  looking: 'Looking into output/sequences',
  opening: 'Opening',
  empty: {
    what: 'No sequences yet',
    next: 'Every story that you turn into frames is kept in output/sequences and listed here.',
  },
  nothingFound: {
    what: 'Nothing found',
    next: 'No sequence has these words in its title.',
    all: 'Show all',
  },
  lookAgain: 'Look again',
  openFile: 'Open file',
  noPicture: 'No picture yet',
  frames: (count: number) => counted(count, 'frame'),
  /** "6 done, 1 failed", "4 done, cancelled", "Draft, not drawn yet" */
  status: (of: { status: string; frameCount: number; done: number; failed: number }) => {
    if (of.status === 'generating') return `Drawing, ${of.done} of ${of.frameCount} done`;
    if (of.status === 'prompting') return 'Being written';
    const cancelled = of.status === 'cancelled';
    if (of.done === 0 && of.failed === 0)
      return cancelled ? 'Cancelled, nothing drawn' : 'Draft, not drawn yet';
    const done = of.done === of.frameCount ? `${of.done} done` : `${of.done} of ${of.frameCount} done`;
    return [done, of.failed > 0 ? `${of.failed} failed` : '', cancelled ? 'cancelled' : '']
      .filter(Boolean)
      .join(', ');
  },
  today: 'Today',
  yesterday: 'Yesterday',
  unreadable: 'Cannot be read',
  rebuild: 'Rebuild from its pictures',
  unreadableSafe: (id: string) => `Nothing was changed. Its files lie in output/sequences/${id}.`,
  delete: (title: string) => `Delete ${title}`,
  deleteAsk: (count: number) =>
    `Delete this sequence with its ${counted(count, 'frame')} and all their pictures? This cannot be undone.`,
  deleteAskUnreadable: 'Delete this folder with all that is in it? This cannot be undone.',
  deleteNow: 'Delete',
  keep: 'Keep',
  busyDelete: 'This sequence is being drawn. Cancel its run first, then delete it.',
  busyOpen: 'Another sequence is being drawn. Let it finish or cancel it, then open this one.',
};

/** The words of the board that the rest of the panel does not have. */
export const boardWords = { ...boardFrame, picture, slideshow, grid, review, library };
