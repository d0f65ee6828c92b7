import { counted } from './format.ts';

/** Driving a run and reading its outcome. */
export const runWords = {
  frameOf: (number: number, total: number) => `Frame ${number} of ${total}`,
  waitingToStart: (total: number) => `${counted(total, 'frame')} queued`,
  doneToGo: (done: number, toGo: number) => `${done} done, ${toGo} to go`,
  doneFailedToGo: (done: number, failed: number, toGo: number) =>
    `${done} done, ${failed} failed, ${toGo} to go`,
  progress: 'Sequence progress',
  progressText: (done: number, total: number, failed: number) =>
    `${done} of ${counted(total, 'frame')} done${failed ? `, ${failed} failed` : ''}`,
  elapsed: (clock: string) => `${clock} elapsed`,
  left: (range: string) => `${range} left`,
  leftWhenResumed: (range: string) => `${range} left when resumed`,
  /** The first frame is not measured where it also loaded the model. */
  leftUnknown: (done: number) => `time is known after the ${done === 0 ? 'first' : 'next'} frame`,
  inAll: (clock: string) => `${clock} in all`,
  step: (value: number, max: number) => `Step ${value} of ${max}`,
  states: {
    waiting: 'Waiting',
    queued: 'Queued',
    running: 'Drawing',
    done: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  percent: (ratio: number) => `${Math.round(ratio * 100)} %`,
  preview: (description: string) => `Preview: ${description}`,
  picture: (number: number, description: string) => `Frame ${number}: ${description}`,
  pause: 'Pause',
  resume: 'Resume',
  pausing: 'Pausing after this frame',
  paused: (done: number) => (done > 0 ? `Paused after ${counted(done, 'frame')}` : 'Paused'),
  cancelAsk: 'A frame is half done. What is drawn is kept either way.',
  stopNow: 'Stop now',
  finishFrame: 'Finish this frame',
  goOn: 'Go on',
  mayClose: 'You may close this tab. ComfyUI goes on with all frames.',
  takenBack: (count: number) =>
    `${counted(count, 'frame')} ${count === 1 ? 'was' : 'were'} taken back from ComfyUI’s queue.`,
  liveOff: 'Live updates are off, so this page asks ComfyUI twice a second. The run is not slower for it.',
  unreachable: 'No connection to ComfyUI',
  unreachableSafe: 'Frames that are queued go on without this page.',
  unreachableNext: 'Trying again every 2 s.',
  retrying: (count: number) => `${counted(count, 'frame')} will be tried again by itself.`,
  counts: (done: number, failed: number, cancelled: number) =>
    [`${done} done`, failed ? `${failed} failed` : '', cancelled ? `${cancelled} not drawn` : '']
      .filter(Boolean)
      .join(', '),
  cancelled: 'Cancelled',
  cancelledSafe: 'What was drawn is kept.',
  stoppedAt: (number: number, total: number) => `Stopped at frame ${number} of ${total}`,
  framesFailed: (runs: string, many: boolean) => (many ? `Frames ${runs} failed` : `Frame ${runs} failed`),
  takeOver: 'Take over here',
  retryFailed: 'Retry failed',
  drawRest: 'Draw the rest',
  again: {
    menu: 'Draw again',
    missing: (count: number) => `Only what is missing (${count})`,
    changed: (count: number) => `Only what changed (${count})`,
    all: (count: number) => `All ${counted(count, 'frame')} anew`,
  },
  frameMenu: (number: number) => `Frame ${number}: more`,
  cancelFrame: 'Cancel this frame',
  retryFrame: 'Try again',
  newSeed: 'Draw again with a new seed',
  freeMemory: 'Free ComfyUI’s memory',
  freed: 'ComfyUI takes its models out of memory.',
  slow: (number: number) => `Frame ${number} takes unusually long. It is left to go on; you may cancel it.`,
  othersFirst: 'Somebody else’s job goes first. Your frames wait behind it in order.',
  mended: (count: number) => ({
    what: `ComfyUI was restarted and lost its queue. ${counted(count, 'frame')} ${count === 1 ? 'was' : 'were'} queued again.`,
    safe: 'What was drawn is kept, and none is drawn twice.',
  }),
  viewSequence: 'View Sequence',
  drawnWith: 'Drawn with',
  perFrame: 'Per frame',
  median: (seconds: string) => `${seconds} (median)`,
  seeds: 'Seeds',
  seedRange: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
  folder: 'Folder',
  roughBoard: 'Rough board',
  nothingRun: 'Nothing drawn yet',
  nothingRunHint: (count: number) =>
    count > 0
      ? `${counted(count, 'frame')} ${count === 1 ? 'is' : 'are'} written. The pictures appear here and in the board as they land.`
      : 'Write a story first.',
};
