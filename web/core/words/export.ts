import type { Shot } from '../shot.ts';
import { commonWords } from './common.ts';
import { clock, counted } from './format.ts';

/** What is said while files are made of roughs, and in the files. */
export const exportWords = {
  export: 'Export',
  frameAs: { svg: 'This rough as SVG', png: 'This rough as PNG' },
  roughAs: { svg: 'Save rough as SVG', png: 'Save rough as PNG' },
  allAs: { svg: 'All roughs as SVG, in a ZIP', png: 'All roughs as PNG, in a ZIP' },
  pageFile: 'Storyboard page to print',
  videoFile: 'Animatic as a video',
  making: 'Making the file',
  step: {
    files: (done: number, total: number) => `Frame ${done} of ${total}`,
    encoded: (done: number, total: number) => `${Math.floor((done / total) * 100)} %`,
    /** In ms, where the browser can only film what plays. */
    filmed: (done: number, total: number) => `${clock(total - done)} left. Keep this tab in view.`,
  },
  saved: (name: string) => `Saved ${name}`,
  cancelled: 'Cancelled. No file was made.',
  cancelExport: 'Cancel export',
  dismiss: 'Dismiss',
  page: {
    untitled: 'Untitled',
    facts: (frames: number) => `Storyboard, ${counted(frames, 'frame')}`,
    /** "Close-up, low, night" */
    shot: ({ size, angle, time }: Shot) => {
      const { shotTypes, angles, times } = commonWords;
      const parts = [shotTypes[size], angle === 'eye level' ? '' : angles[angle], times[time]];
      return parts
        .filter(Boolean)
        .join(', ')
        .toLowerCase()
        .replace(/^./, (first) => first.toUpperCase());
    },
  },
};
export type ExportWords = typeof exportWords;

const unsaved = 'The sequence is as it was, and no file was saved.';

/** Why no file came of it. */
export const exportFailures = {
  'no-canvas': () => ({
    what: 'This browser made no picture of the drawing.',
    safe: unsaved,
    next: 'Export as SVG, which any size allows, or choose a smaller size.',
  }),
  'no-video': () => ({
    what: 'This browser cannot make videos.',
    safe: `The animatic plays here as before. ${unsaved}`,
    next: 'Export all roughs as PNG in a ZIP, or open this page in a newer browser.',
  }),
  'export-failed': () => ({
    what: 'The file could not be made.',
    safe: unsaved,
    next: 'Close what else needs memory, then try again. The details help to report it.',
  }),
};
