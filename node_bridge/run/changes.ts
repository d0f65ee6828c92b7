import type { Failure } from '../../web/core/failure.ts';
import type { ImageFile } from '../../web/core/image-file.ts';
import type { FrameProgress, FrameState, Progress } from '../../web/core/run/progress.ts';
import { isGenerating, sequenceOf, type Connection, type Run } from '../../web/core/run/run.ts';
import { activeTake } from '../../web/core/run/takes.ts';
import { failureWords, type Explanation } from '../../web/core/words/failures.ts';

/** What a run without a browser tells, one JSON line each with `--json`. Frames count from 1. */
export type Change =
  | { event: 'begin'; id: string; title: string; engine: string; frames: number; toDraw: number }
  | { event: 'frame'; frame: number; of: number; state: FrameState; seconds?: number; image?: ImageFile }
  | { event: 'frame'; frame: number; of: number; state: 'failed'; again: boolean; failure: Told }
  | { event: 'connection'; connection: Connection }
  /** Somebody else's job waited behind ours: what had not begun was queued again behind it. */
  | { event: 'yielded' }
  | { event: 'mended'; failure: Told }
  | { event: 'stopped'; failure: Told }
  | { event: 'saving'; failure: Told }
  | { event: 'end'; result: Ending; done: number; failed: number; total: number; ms: number; folder: string };

export type Ending = 'complete' | 'partial' | 'failed' | 'cancelled';

/** A failure in words, with its code for programs. */
export type Told = Explanation & { code: Failure['code']; detail?: string };

export const told = ({ code, about, detail }: Failure): Told => ({
  code,
  ...failureWords[code](about ?? {}),
  ...(detail !== undefined && { detail }),
});

/** What of a run is told when it changes. */
export type View = { run: Run; progress: Progress | undefined; saving: Failure | undefined };

/** What is new since `before`. */
export function changesBetween(before: View, now: View): Change[] {
  return [...frameChanges(before, now), ...runChanges(before, now)];
}

function frameChanges(before: View, { run, progress }: View): Change[] {
  const known = new Map(before.progress?.frames.map((frame) => [frame.id, frame]));
  const frames = progress?.frames ?? [];
  return frames.flatMap((frame) => {
    const old = known.get(frame.id);
    if (old?.state === frame.state && codeOf(old) === codeOf(frame)) return [];
    return [frameChange(run, frame, frames.length)];
  });
}

const codeOf = ({ failure }: FrameProgress) => failure?.code;

function frameChange(run: Run, { id, number, state, seconds, failure }: FrameProgress, of: number): Change {
  const base = { event: 'frame' as const, frame: number, of };
  // A waiting frame with a failure will be tried again.
  if (failure && (state === 'failed' || state === 'waiting'))
    return { ...base, state: 'failed', again: state === 'waiting', failure: told(failure) };
  const frame = sequenceOf(run)?.frames.find((candidate) => candidate.id === id);
  const image = state === 'done' && frame ? activeTake(frame)?.image : undefined;
  return { ...base, state, ...(seconds !== undefined && { seconds }), ...(image && { image }) };
}

function runChanges(before: View, now: View): Change[] {
  const changes: Change[] = [];
  const yielded = yieldedAt(now.run);
  if (yielded !== undefined && yielded !== yieldedAt(before.run)) changes.push({ event: 'yielded' });
  const [was, is] = [sequenceOf(before.run)?.run, sequenceOf(now.run)?.run];
  if (is?.mended && is.mended !== was?.mended) changes.push({ event: 'mended', failure: told(is.mended) });
  if (is?.stopped && is.stopped.code !== was?.stopped?.code)
    changes.push({ event: 'stopped', failure: told(is.stopped) });
  if (now.saving && now.saving.code !== before.saving?.code)
    changes.push({ event: 'saving', failure: told(now.saving) });
  return changes;
}

const yieldedAt = (run: Run) => (isGenerating(run) ? run.yieldedAt : undefined);
