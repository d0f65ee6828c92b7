import type { Failure } from '../../web/core/failure.ts';
import type { Progress } from '../../web/core/run/progress.ts';
import { isFinished, isGenerating, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { framesFor, openTakes } from '../../web/core/run/takes.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { numberRuns } from '../../web/core/words/format.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import type { Asked } from './asked.ts';
import { told, type Ending } from './changes.ts';
import type { FileDb } from './file-db.ts';
import { nodeStudio, type NodeParts } from './node-studio.ts';
import { fetchPictures } from './pictures.ts';
import { exits } from './exits.ts';
import { ProcessClock } from './process-clock.ts';
import { onSignals } from './signals.ts';
import type { Teller } from './teller.ts';
import { until } from './until.ts';
import { commandWords as words, engineName, estimateLine, linesOf } from './words.ts';

export type Drive = Omit<NodeParts, 'clock'> & {
  db: FileDb;
  asked: Asked;
  teller: Teller;
  /** Aborted when this process must send nothing more. */
  leave: AbortController;
  sequence: Sequence;
};

/** How long the last write of the document is waited for, and after a stop the jobs that are still on the server. */
const SAVE_WITHIN = 15_000;
const QUIET_WITHIN = 60_000;

/** Why a run is left at once. */
export const TAKEN_OVER = 'taken-over';

/** Draws the sequence until it ends, stops, or is left. Resolves with the exit code. */
export async function drive(parts: Drive): Promise<number> {
  const { teller, leave, db } = parts;
  const clock = new ProcessClock();
  const studio = await nodeStudio({ ...parts, clock });
  const stopTelling = teller.follow(studio, parts.sequence);
  const offSignals = onSignals({
    cancel: () => {
      if (!isGenerating(studio.run)) return leave.abort('left');
      teller.note(words.cancelling);
      studio.cancel();
    },
    leave: () => leave.abort('left'),
  });
  try {
    return await runIt(studio, parts);
  } finally {
    offSignals();
    stopTelling();
    studio.dispose();
    clock.stop();
    await db.idle();
  }
}

async function runIt(studio: Studio, parts: Drive): Promise<number> {
  const { teller, leave } = parts;
  if (!(await begin(studio, parts))) {
    teller.note(words.nothingToDraw);
    return end(studio, parts);
  }
  await until(studio, () => hasEnded(studio.run), leave.signal);
  await until(
    studio,
    () => isQuiet(studio.run),
    AbortSignal.any([leave.signal, AbortSignal.timeout(QUIET_WITHIN)]),
  );
  if (leave.signal.aborted) return left(parts);
  return end(studio, parts);
}

function left({ teller, leave }: Drive): number {
  const isTaken = leave.signal.reason === TAKEN_OVER;
  teller.wrong(isTaken ? words.takenOver : words.left);
  return isTaken ? exits.failed : exits.cancelled;
}

/** Opens the document and has drawn what is asked for; an unfinished run goes on as it stood. False: nothing to draw. */
async function begin(studio: Studio, { sequence, asked, teller, leave }: Drive): Promise<boolean> {
  const { id, title, engine, frames, run } = sequence;
  const unfinished = run !== null && run.finishedAt === undefined ? run : undefined;
  const toDraw = unfinished ? unfinished.frames.length : framesFor(sequence, asked.redo).length;
  teller.tell({ event: 'begin', id, title, engine: engineName(engine), frames: frames.length, toDraw });
  studio.open(sequence);
  await until(studio, () => sequenceOf(studio.run) !== undefined, leave.signal);
  if (toDraw === 0) return false;
  teller.note(unfinished ? words.goesOn : estimateLine(studio.estimate));
  if (!unfinished) studio.draw(asked.redo);
  else if (studio.run.phase === 'Paused') studio.resume();
  if (!unfinished) await until(studio, () => isBegun(studio.run, run?.startedAt), leave.signal);
  return true;
}

/** Whether another run than the one of `before` stands in the document, or the check found why there can be none. */
const isBegun = (run: Run, before: string | undefined): boolean =>
  failureOf(run) !== undefined || sequenceOf(run)?.run?.startedAt !== before;

const failureOf = (run: Run): Failure | undefined => ('failure' in run ? run.failure : undefined);

/** A server that does not answer is waited for; every other cause that stops a run wants somebody to mend it first. */
function hasEnded(run: Run): boolean {
  if (!isGenerating(run)) return true;
  const stopped = run.sequence.run?.stopped;
  return run.phase === 'Paused' && stopped !== undefined && stopped.code !== 'server-unreachable';
}

/** Whether no job of ours is on the server any more. */
const isQuiet = (run: Run): boolean =>
  !isGenerating(run) || openTakes(run.sequence).every(({ take }) => take.state === 'planned');

async function end(studio: Studio, parts: Drive): Promise<number> {
  const { teller, asked, client } = parts;
  const { run, progress } = studio;
  const failure = failureOf(run);
  if (failure) for (const line of linesOf(told(failure))) teller.wrong(line);
  const sequence = sequenceOf(run);
  if (!sequence || !progress) return exits.failed;
  if (asked.pictures !== undefined) {
    const missed = await fetchPictures(sequence, client, asked.pictures);
    if (missed.length > 0) teller.wrong(words.notFetched(numberRuns(missed)));
  }
  await keepAll(studio, parts, sequence);
  const { done, failed, total } = progress;
  const result = resultOf(run, progress);
  const folder = `output/sequences/${sequence.id}`;
  teller.tell({ event: 'end', result, done, failed, total, ms: progress.elapsedMs, folder });
  return exits[result];
}

/** Resolves once the document is where it belongs, or says where it is else. */
async function keepAll(studio: Studio, { teller, db }: Drive, { id }: Sequence): Promise<void> {
  await until(studio, () => studio.saving === 'saved', AbortSignal.timeout(SAVE_WITHIN));
  if (studio.saving !== 'saved') return teller.wrong(words.notSaved);
  if (!isFinished(studio.run)) return;
  // What is over needs no memory of what was meant to be sent.
  await db.forgetIntents(id);
}

function resultOf(run: Run, { done, total }: Progress): Ending {
  if (run.phase === 'SequenceCancelled') return 'cancelled';
  if (done === total) return 'complete';
  return done > 0 ? 'partial' : 'failed';
}
