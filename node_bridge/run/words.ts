import type { Engine } from '../../web/core/sequence.ts';
import type { Span } from '../../web/core/run/estimate.ts';
import type { Progress } from '../../web/core/run/progress.ts';
import { clock, counted, seconds, spokenRange } from '../../web/core/words/format.ts';
import { runWords } from '../../web/core/words/run.ts';
import type { Change, Told } from './changes.ts';

/** A failure on a terminal: three parts, and what the other side said, for there are no details to unfold. */
export const linesOf = ({ what, safe, next, detail }: Told): string[] => [
  [what, safe, next].filter((part) => part !== '').join(' '),
  ...(detail === undefined ? [] : [`  (${detail.slice(0, 300)})`]),
];

const liveOff = 'Live updates are off, so ComfyUI is asked twice a second. The run is not slower for it.';

const connections = {
  live: 'Live updates are back.',
  silent: liveOff,
  off: liveOff,
  unreachable: 'No connection to ComfyUI. Frames that are queued go on there. Trying again every 2 s.',
};

const endings = {
  complete: 'Complete',
  partial: 'Not complete',
  failed: 'Failed',
  cancelled: 'Cancelled. What was drawn is kept',
};

/** What a change says to people; nothing where it is no news to them. */
export function linesFor(change: Change): string[] {
  switch (change.event) {
    case 'begin':
      return [
        `${change.title}: ${counted(change.frames, 'frame')}, ${change.toDraw} to draw with ${change.engine}.`,
      ];
    case 'frame':
      return frameLines(change);
    case 'connection':
      return [connections[change.connection]];
    case 'yielded':
      return [runWords.othersFirst];
    case 'mended':
    case 'stopped':
    case 'saving':
      return linesOf(change.failure);
    case 'end':
      return [
        `${endings[change.result]}: ${change.done} of ${counted(change.total, 'frame')} drawn${change.failed > 0 ? `, ${change.failed} failed` : ''}, ${runWords.inAll(clock(change.ms))}.`,
        `${runWords.folder}: ${change.folder}`,
      ];
  }
}

function frameLines(change: Extract<Change, { event: 'frame' }>): string[] {
  const name = runWords.frameOf(change.frame, change.of);
  if ('failure' in change)
    return linesOf(change.failure).map((line, index) =>
      index === 0 ? `${name} failed${change.again ? ', will be tried again' : ''}: ${line}` : line,
    );
  if (change.state === 'running') return [`${name} is drawn`];
  if (change.state === 'done')
    return [`${name} done${change.seconds === undefined ? '' : ` in ${seconds(change.seconds)}`}`];
  return change.state === 'cancelled' ? [`${name} not drawn`] : [];
}

export const engineName = (engine: Engine): string => {
  if (engine.kind === 'canvas') return `the workflow "${engine.name}"`;
  return engine.kind === 'shipped' ? `the shipped graph ${engine.graph}` : 'the rough board';
};

export const estimateLine = (span: Span | null): string =>
  span === null
    ? 'How long it takes is known after the first frame.'
    : `About ${spokenRange(span.lowMs, span.highMs)}, from earlier runs.`;

/** The one line that is written over again on a terminal. */
export function liveLine({ done, failed, total, frames, remaining, current }: Progress): string {
  const running = frames.find(({ state }) => state === 'running');
  const step = running?.step ? `, ${runWords.step(running.step.value, running.step.max)}` : '';
  const left = remaining ? `, ${runWords.left(spokenRange(remaining.lowMs, remaining.highMs))}` : '';
  const at = current === null ? '' : `${runWords.frameOf(current, total)}${step}: `;
  return `${at}${runWords.progressText(done, total, failed)}${left}`;
}

export const commandWords = {
  noServer: (url: string, seconds: number) =>
    `No answer from ComfyUI at ${url} yet. Nothing was queued. Trying again for ${seconds} s.`,
  noServerAtAll: (url: string) =>
    `No answer from ComfyUI at ${url}. Nothing was queued. Start ComfyUI, or name its address with --server.`,
  noComfy: (url: string) =>
    `What answers at ${url} is not ComfyUI. Nothing was queued. Name ComfyUI's own address with --server.`,
  withoutPack: (file: string) =>
    `This ComfyUI has no Story Sequence in it, so the sequence is kept in ${file} alone.`,
  otherProcess: (pid: number, machine: string) =>
    `Another process (${pid} on ${machine}) draws this sequence already. Nothing was queued by this one. Wait until it ends, or stop it with Ctrl+C.`,
  takenOver:
    'Another process has taken this sequence over. What is drawn and what is queued stays. This one sends nothing more.',
  rough:
    'The rough board is drawn by a browser, so this command cannot draw it. Nothing was queued. Open the sequence in the panel, or choose there a graph to draw it with.',
  roughGuide:
    'The roughs that lead this sequence’s pictures are drawn by a browser. Nothing was queued. Draw it in the panel, or switch off “Rough as guide” there under Advanced.',
  otherSequence: (id: string) =>
    `The server has another sequence under the id ${id}. Nothing was changed. Give the one in the file another id.`,
  nothingToDraw: 'Every frame has its picture. Nothing was queued. With --redo all they are drawn again.',
  goesOn: 'An unfinished run of this sequence goes on.',
  fileNewer: 'The file was changed after the last run: its frames count, and the pictures so far are kept.',
  cancelling: 'Taking our jobs back. Press Ctrl+C again to leave at once.',
  left: 'Left. ComfyUI goes on with what is queued; the same command takes it up again.',
  notFetched: (numbers: string) =>
    `The pictures of frames ${numbers} could not be copied. They lie on the server; the same command copies them.`,
  notSaved: 'The sequence could not be written. This machine keeps it; the same command writes it.',
};
