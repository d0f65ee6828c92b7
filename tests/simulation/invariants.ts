import { failureWords } from '../../web/core/words/failures.ts';
import type { Failure } from '../../web/core/failure.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { isFinished, isGenerating, sequenceOf } from '../../web/core/run/run.ts';
import { isOpen } from '../../web/core/run/takes.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { FRAMES, type World } from './world.ts';

/** One check after the quiet minutes: what is wrong, in words, or nothing. */
type Check = (world: World, sequence: Sequence) => (string | false | undefined)[];

const short = (id: string) => id.slice(-4);

/** INV1: every frame ends in exactly one state that can be seen, and nothing waits for ever. */
const noFrameIsLost: Check = (world, sequence) => {
  const { driving } = world;
  const progress = driving && progressOf(driving.studio.run, 0);
  if (!driving || !progress) return ['no page shows the sequence'];
  const { run } = driving.studio;
  return [
    sequence.frames.length !== FRAMES && `there are ${sequence.frames.length} frames`,
    progress.done + progress.failed + progress.cancelled + progress.open !== FRAMES &&
      'the counts do not add up',
    !isFinished(run) && `the run hangs in ${run.phase} ${sequence.run?.stopped?.code ?? ''}`,
    ...sequence.frames.map(
      (frame) =>
        frame.takes.some(isOpen) && isFinished(run) && `frame ${frame.frameNumber} still has an open take`,
    ),
    ...progress.frames.map(
      ({ id, state, number }) =>
        sequence.run?.frames.includes(id) === true &&
        isFinished(run) &&
        !['done', 'failed', 'cancelled'].includes(state) &&
        `frame ${number} is ${state} though the run is over`,
    ),
    ...progress.frames.map(
      ({ state, number, failure }) =>
        state === 'failed' && !failure && `frame ${number} failed without a reason`,
    ),
    ...progress.frames.map(
      ({ state, number }) =>
        state === 'cancelled' &&
        !world.wishes.hasCancelled &&
        `frame ${number} is cancelled, but nobody asked for it`,
    ),
  ];
};

/** INV2: no frame is drawn twice without need, and no job is sent that the server has. */
const nothingIsMadeTwice: Check = ({ server, wishes, documents }, sequence) => [
  ...server.sentTwice.map((id) => `job ${short(id)} was sent although the server had it`),
  ...sequence.frames.map(({ id, frameNumber }) => {
    const whole = [...server.pictures.values()].filter(
      (picture) => picture.frameId === id && picture.isWhole,
    );
    // Where two pages wrote, the frame may be another than the one that was drawn.
    const wanted = wishes.picturesOf(id) + documents.length - 1;
    return (
      whole.length > wanted && `frame ${frameNumber} has ${whole.length} pictures where ${wanted} were wanted`
    );
  }),
];

/** INV3: what is finished is written down, in the folder's document. */
const finishedIsWrittenDown: Check = (world, sequence) => {
  const { document, server } = world;
  if (!document) return ['the folder has no document that can be read'];
  const takes = world.documents.flatMap(({ frames }) => frames.flatMap((frame) => frame.takes));
  const known = new Set(
    takes.flatMap(({ image }) => (image ? [`${image.subfolder}/${image.filename}`] : [])),
  );
  // A version kept beside the sequence is taken up when somebody opens it.
  const open = new Set(takes.filter(isOpen).map(({ jobId }) => jobId));
  return [
    ...[...server.pictures].map(
      ([path, { isWhole, jobId }]) =>
        isWhole && !known.has(path) && !open.has(jobId) && `the picture of job ${short(jobId)} is in no take`,
    ),
    statesOf(document) !== statesOf(sequence) &&
      `the folder says ${statesOf(document)}, the page ${statesOf(sequence)}`,
  ];
};

const statesOf = (sequence: Sequence): string =>
  `${sequence.status}: ${sequence.frames.map(({ id, takes }) => `${id.slice(-1)} ${takes.map(({ state }) => state).join('>')}`).join(' | ')}`;

/** INV4: done only with a whole picture of that very job; failed only where no picture is. */
const whatIsShownIsTrue: Check = ({ server, driving }, sequence) => [
  ...sequence.frames.flatMap(({ frameNumber, takes }) =>
    takes.map(({ state, image, jobId }) => {
      const path = image && `${image.subfolder}/${image.filename}`;
      const picture = path === undefined ? undefined : server.pictures.get(path);
      if (state === 'done' && !picture?.isWhole)
        return `frame ${frameNumber} is done without a whole picture`;
      if (state === 'done' && picture?.jobId !== jobId)
        return `frame ${frameNumber} shows another job's picture`;
      return undefined;
    }),
  ),
  driving &&
    isFinished(driving.studio.run) &&
    server.open().length > 0 &&
    'jobs of ours are left in the queue',
];

/** INV5: every failure that was shown says what happened, what is safe and what to do, in people's words. */
const failuresHelp: Check = (world, sequence) => {
  const failures = [
    sequence.run?.stopped,
    ...sequence.frames.flatMap(({ takes }) => takes.map(({ failure }) => failure)),
    ...world.tabs.flatMap(({ studio }) => (typeof studio.saving === 'string' ? [] : [studio.saving])),
  ];
  return failures.map((failure) => failure && unhelpful(failure));
};

function unhelpful({ code, about }: Failure): string | undefined {
  const { what, safe, next } = failureWords[code](about ?? {});
  const text = [what, safe, next].join(' ');
  const isBad = [what, safe, next].some((part) => part.length < 3) || /undefined|NaN|\[object/.test(text);
  return isBad || text.length > 240 ? `${code} reads "${text}"` : undefined;
}

/** INV7: a page that follows, or believes that it drives, shows what the driving one does. */
const everyPageShowsTheSame: Check = (world, sequence) =>
  world.tabs.map(({ name, studio }) => {
    const own = sequenceOf(studio.run);
    if (!own || !(studio.following || isGenerating(studio.run))) return undefined;
    return (
      statesOf(own) !== statesOf(sequence) &&
      `page ${name} shows ${statesOf(own)} instead of ${statesOf(sequence)}`
    );
  });

/** INV10: frames are numbered 1..N in their order, and takes within each frame. */
const numbersAreInOrder: Check = (_world, sequence) => [
  ...sequence.frames.map(
    ({ frameNumber }, index) => frameNumber !== index + 1 && `frame ${index + 1} has number ${frameNumber}`,
  ),
  ...sequence.frames.map(
    ({ frameNumber, takes }) =>
      takes.some(({ number }, index) => number <= (takes[index - 1]?.number ?? 0)) &&
      `the takes of frame ${frameNumber} are numbered ${takes.map(({ number }) => number).join()}`,
  ),
  new Set(sequence.frames.map(({ id }) => id)).size !== sequence.frames.length && 'a frame is there twice',
];

const checks: Readonly<Record<string, Check>> = {
  INV1: noFrameIsLost,
  INV2: nothingIsMadeTwice,
  INV3: finishedIsWrittenDown,
  INV4: whatIsShownIsTrue,
  INV5: failuresHelp,
  INV7: everyPageShowsTheSame,
  INV10: numbersAreInOrder,
};

/** What cannot hold where the last document that told of a job is gone, with the browser that alone had it. */
const needsMemory: ReadonlySet<string> = new Set(['INV2', 'INV3', 'INV4']);

/** All that does not hold after the quiet minutes, added to what was missed on the way. */
export function checkAll(world: World, reasons: string[]): void {
  const run = world.driving?.studio.run;
  const sequence = run && sequenceOf(run);
  if (!sequence) return world.miss('INV1', 'no page shows the sequence');
  // Another press for another reason: a record that was read late may tell of a disk that is free again.
  const isAskedAgain = reasons.length > 3 || new Set(reasons).size < reasons.length;
  if (isAskedAgain) world.miss('INV1', `the run asked for ${reasons.length} presses: ${reasons.join(', ')}`);
  for (const [invariant, check] of Object.entries(checks)) {
    if (world.isForgotten && needsMemory.has(invariant)) continue;
    for (const what of check(world, sequence)) if (what) world.miss(invariant, what);
  }
}
