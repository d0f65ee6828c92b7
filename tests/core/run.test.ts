import { describe, expect, it } from 'vitest';
import type { Failure } from '../../web/core/failure.ts';
import { finishedImage } from '../../web/core/run/pictures.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, sequenceOf, type Run } from '../../web/core/run/run.ts';
import {
  after,
  done,
  due,
  failed,
  generating,
  reviewing,
  running,
  settled,
  states,
  step,
  submitted,
} from '../support/runs.ts';
import { aDraft, anImage, aSequence, at, attempt, attempts, frameId, job } from '../support/sequences.ts';

describe('a story that is sent to the scene producer', () => {
  const asked = step(emptyRun, { type: 'ask-prompts', draft: aDraft(), attempt: 'a' });

  it('is refused with its problems when it is too short (FUN-SEQUENCE-GEN-004)', () => {
    const [run] = step(emptyRun, { type: 'ask-prompts', draft: aDraft({ text: 'Too short' }), attempt: 'a' });
    expect(run).toMatchObject({
      phase: 'StoryEntry',
      problems: [{ field: 'story', message: 'Story too brief. Minimum 100 characters.' }],
    });
  });

  it('is checked against its engine first, then made into prompts, then reviewed', () => {
    expect(asked[0].phase).toBe('ValidationPending');
    const [making, effects] = step(asked[0], {
      type: 'draft-accepted',
      attempt: 'a',
      engine: { kind: 'rough' },
    });
    expect(making.phase).toBe('PromptGeneration');
    expect(effects).toMatchObject([{ do: 'make-prompts', attempt: 'a' }]);
    const [review] = step(making, { type: 'prompts-made', attempt: 'a', sequence: aSequence() });
    expect(review.phase).toBe('PromptsReview');
  });

  it('keeps the story when the producer fails, so that it can be tried again', () => {
    const making = after(asked[0], { type: 'draft-accepted', attempt: 'a', engine: { kind: 'rough' } });
    const failure: Failure = { code: 'agent-unreachable' };
    expect(after(making, { type: 'prompts-failed', attempt: 'a', failure })).toMatchObject({
      phase: 'StoryEntry',
      draft: aDraft(),
      failure,
    });
  });

  it('takes no notice of a reply that comes after it was cancelled', () => {
    const cancelled = after(asked[0], { type: 'cancel-prompts' });
    expect(after(cancelled, { type: 'prompts-made', attempt: 'a', sequence: aSequence() })).toBe(cancelled);
  });
});

describe('a run that is started', () => {
  const [run, effects] = step(reviewing(7), { type: 'start', attempts: attempts(7), at: at() });

  it('queues all frames at once, in the order of the story (FUN-SEQUENCE-GEN-014)', () => {
    expect(run.phase).toBe('QueuedForGeneration');
    expect(effects).toContainEqual({
      do: 'submit',
      jobIds: attempts(7).map(({ jobId }) => jobId),
      fresh: true,
    });
  });

  it('plans one job per frame under its own id, and writes that down before it is sent (FUN-SEQUENCE-GEN-015)', () => {
    const ids = sequenceOf(run)?.frames.map(({ takes }) => takes.map(({ jobId }) => jobId));
    expect(ids).toEqual(attempts(7).map(({ jobId }) => [jobId]));
    expect(effects[0]).toEqual({ do: 'save', now: true });
  });

  it('does nothing without a frame to draw', () => {
    const before = reviewing(1);
    expect(step(before, { type: 'start', attempts: [], at: at() })).toEqual([before, []]);
  });

  it('starts only once, however often the button is pressed', () => {
    expect(step(run, { type: 'start', attempts: attempts(7, 2), at: at() })).toEqual([run, []]);
  });
});

describe('a run that is generating', () => {
  it('shows the running frame as "Frame N of M" with its progress (FUN-SEQUENCE-GEN-016, 017)', () => {
    const run = after(generating(7), done(1), done(2), running(3), {
      type: 'progressed',
      jobId: job(3),
      value: 5,
      max: 20,
    });
    expect(run.phase).toBe('GeneratingFrame');
    const progress = progressOf(run, 0);
    expect(progress).toMatchObject({ current: 3, total: 7, done: 2 });
    expect(progress?.frames[2]).toMatchObject({ state: 'running', ratio: 0.25, step: { value: 5, max: 20 } });
  });

  it('knows since when a frame runs, though the end of the one before is told later', () => {
    const both = after(generating(), running(1), { type: 'running', jobId: job(2), nowMs: 5000 });
    expect(after(both, done(1))).toMatchObject({ runningSince: 5000 });
    expect(after(both, done(1), done(2))).not.toHaveProperty('runningSince');
  });

  it('keeps number and order when frames finish out of order', () => {
    const run = after(generating(), done(3), done(1), done(2));
    expect(sequenceOf(run)?.frames.map(({ frameNumber }) => frameNumber)).toEqual([1, 2, 3]);
    expect(run.phase).toBe('SequenceComplete');
  });

  it('saves with every frame that is finished, at once with the last (FUN-SEQUENCE-GEN-019)', () => {
    expect(step(generating(), done(1))[1]).toContainEqual({ do: 'save', now: false });
    expect(step(after(generating(), done(1), done(2)), done(3))[1]).toContainEqual({ do: 'save', now: true });
  });

  it('has the picture of a frame as soon as that frame is done (FUN-SEQUENCE-GEN-020)', () => {
    const run = after(generating(), done(2));
    const pictures = sequenceOf(run)?.frames.map((frame) => finishedImage(frame)?.filename);
    expect(pictures).toEqual([undefined, anImage(2).filename, undefined]);
  });

  it('is complete when every frame is done, and its clock stands still then (FUN-SEQUENCE-GEN-021)', () => {
    const run = after(generating(), done(1), done(2), done(3));
    expect(sequenceOf(run)).toMatchObject({
      status: 'complete',
      run: { state: 'complete', finishedAt: at(30) },
    });
    expect(progressOf(run, Date.parse(at(500)))?.elapsedMs).toBe(29_000);
  });

  it('takes the middle frame as its thumbnail when all are done, before that the first (FUN-SEQUENCE-GEN-034)', () => {
    const first = after(generating(), done(2));
    expect(sequenceOf(first)?.thumbnail).toBe('frames/frame-002_take-1_00001_.png');
    const all = after(first, done(1), done(3));
    expect(sequenceOf(all)?.thumbnail).toBe('frames/frame-002_take-1_00001_.png');
  });

  it('takes no notice of late, doubled and foreign messages', () => {
    const run = after(generating(), done(1));
    for (const event of [
      running(1),
      failed(1),
      done(1),
      { type: 'queued', jobId: job(1) } as const,
      done(9),
    ]) {
      expect(step(run, event)).toEqual([run, []]);
    }
  });
});

describe('a frame that fails', () => {
  const validation: Failure = { code: 'slot-open' };

  it('is tried once more when the cause is unknown, then marked, and the rest goes on (FUN-SEQUENCE-GEN-023, 024)', () => {
    const [first, effects] = step(generating(), failed(2));
    expect(effects).toContainEqual({
      do: 'retry-later',
      frameId: frameId(2),
      failedJobId: job(2),
      delayMs: 500,
    });
    const again = after(first, due(2, 2), failed(2, { code: 'frame-error' }, 2));
    expect(states(again)).toEqual(['queued', 'failed', 'queued']);
    expect(after(again, done(1), done(3)).phase).toBe('SequenceComplete');
  });

  it('is tried three times when the cause may pass by itself (FUN-SEQUENCE-GEN-024)', () => {
    const busy: Failure = { code: 'frame-error', detail: 'HTTP 503 from the image service' };
    const twice = after(generating(), failed(1, busy), due(1, 2), failed(1, busy, 2));
    expect(states(twice)?.[0]).toBe('waiting');
    const [thrice, effects] = step(after(twice, due(1, 3)), failed(1, busy, 3));
    expect(states(thrice)?.[0]).toBe('failed');
    expect(effects).not.toContainEqual(expect.objectContaining({ do: 'retry-later' }));
  });

  it('gets a new id and a new take number with each try', () => {
    const run = after(generating(), failed(1), due(1, 2));
    expect(sequenceOf(run)?.frames[0]?.takes).toMatchObject([
      { number: 1, state: 'failed' },
      { number: 2, jobId: job(1, 2), state: 'planned' },
    ]);
  });

  it('is tried once more after running out of memory, and three such frames stop the run', () => {
    const memory: Failure = { code: 'out-of-memory' };
    const run = after(generating(5), failed(1, memory), failed(2, memory));
    expect(run.phase).not.toBe('Paused');
    expect(after(run, failed(3, memory))).toMatchObject({
      phase: 'Paused',
      sequence: { run: { stopped: memory } },
    });
  });

  it('is offered again, but not tried by itself, when somebody else stopped it', () => {
    const [run, effects] = step(generating(), settled(2, { state: 'interrupted' }));
    expect(progressOf(run, 0)?.frames[1]).toMatchObject({
      state: 'failed',
      failure: { code: 'interrupted' },
    });
    expect(effects).toEqual([{ do: 'save', now: false }]);
  });

  it("stops the run at the first when the cause is everybody's, and keeps all", () => {
    const [run, effects] = step(after(generating(7), done(1), done(2)), failed(3, { code: 'disk-full' }));
    expect(run).toMatchObject({ phase: 'Paused', sequence: { status: 'failed', run: { state: 'paused' } } });
    expect(effects).toContainEqual({ do: 'take-back', jobIds: [4, 5, 6, 7].map((number) => job(number)) });
    expect(progressOf(run, 0)).toMatchObject({ done: 2, failed: 1 });
  });

  it('stops the run when the server refuses its graph, and the frames wait', () => {
    const begun = after(reviewing(), { type: 'start', attempts: attempts(3), at: at() });
    const [run] = step(begun, { type: 'stopped', failure: validation, at: at(1) });
    expect(states(run)).toEqual(['waiting', 'waiting', 'waiting']);
  });
});

describe('a run that ends', () => {
  const partly = after(generating(), done(1), settled(2, { state: 'interrupted' }), done(3));

  it('counts what succeeded and what failed (FUN-SEQUENCE-GEN-025)', () => {
    expect(partly.phase).toBe('SequenceComplete');
    expect(progressOf(partly, 0)).toMatchObject({ total: 3, done: 2, failed: 1, cancelled: 0, open: 0 });
  });

  it('draws only the failed frames again when asked to (FUN-SEQUENCE-GEN-025)', () => {
    const [run, effects] = step(partly, { type: 'retry', attempts: [attempt(2, 2)], at: at(90) });
    expect(submitted(effects)).toEqual([job(2, 2)]);
    expect(after(run, done(2, 2))).toMatchObject({
      phase: 'SequenceComplete',
      sequence: { status: 'complete' },
    });
  });

  it('has failed when no frame at all was drawn', () => {
    const stoppedAll = after(generating(1), settled(1, { state: 'interrupted' }));
    expect(stoppedAll).toMatchObject({ phase: 'SequenceFailed', sequence: { status: 'failed' } });
  });
});

describe('a run that is cancelled', () => {
  const begun = after(generating(), done(1), running(2));
  const [cancelling, effects] = step(begun, { type: 'cancel', at: at(20) });

  it('takes back its own jobs by id and nothing else (FUN-SEQUENCE-GEN-022)', () => {
    expect(effects).toContainEqual({ do: 'cancel-jobs', jobIds: [job(2), job(3)] });
  });

  it('keeps what is done (FUN-SEQUENCE-GEN-022)', () => {
    const run = after(
      cancelling,
      { type: 'taken-back', jobIds: [job(3)], at: at(21) },
      settled(2, { state: 'interrupted' }),
    );
    expect(run).toMatchObject({ phase: 'SequenceCancelled', sequence: { status: 'cancelled' } });
    expect(states(run)).toEqual(['done', 'cancelled', 'cancelled']);
  });

  it('keeps the picture of a frame that was finished in the meantime', () => {
    const run = after(cancelling, done(2), { type: 'taken-back', jobIds: [job(3)], at: at(21) });
    expect(states(run)).toEqual(['done', 'done', 'cancelled']);
  });

  it('ends at once when nothing is open but tries that wait', () => {
    const waiting = after(generating(1), failed(1));
    expect(after(waiting, { type: 'cancel', at: at(20) }).phase).toBe('SequenceCancelled');
  });

  it('draws the missing frames when it is resumed', () => {
    const over = after(cancelling, { type: 'taken-back', jobIds: [job(2), job(3)], at: at(21) });
    const [run, more] = step(over, { type: 'resume', attempts: [attempt(2, 2), attempt(3, 2)], at: at(30) });
    expect(run.phase).toBe('QueuedForGeneration');
    expect(submitted(more)).toEqual([job(2, 2), job(3, 2)]);
  });
});

describe('a run that is paused', () => {
  const paused = after(generating(), running(1), { type: 'pause', at: at(5) });
  const quiet = after(paused, { type: 'taken-back', jobIds: [job(2), job(3)], at: at(6) });

  it('finishes the running frame and keeps the others waiting', () => {
    expect(states(after(quiet, done(1)))).toEqual(['done', 'waiting', 'waiting']);
    expect(after(quiet, done(1)).phase).toBe('Paused');
  });

  it('sends the waiting frames under their old ids when it goes on', () => {
    const [, effects] = step(quiet, { type: 'resume', attempts: [], at: at(9) });
    expect(effects).toContainEqual({ do: 'submit', jobIds: [job(2), job(3)], fresh: false });
  });

  it('sends a job again that was taken back after the user already went on', () => {
    const resumed = after(paused, { type: 'resume', attempts: [], at: at(6) });
    const [run, effects] = step(resumed, { type: 'taken-back', jobIds: [job(3)], at: at(7) });
    expect(run.phase).not.toBe('Paused');
    expect(submitted(effects)).toEqual([job(3)]);
  });
});

describe('a server that forgot the jobs', () => {
  const killed = after(generating(7), done(1), done(2), running(3));
  const lost = [3, 4, 5, 6, 7].map((number) => job(number));
  const [run] = step(killed, { type: 'missing', jobIds: lost, cause: 'server-restarted', at: at(40) });

  it('leaves the finished frames and offers the rest', () => {
    expect(run).toMatchObject({
      phase: 'Paused',
      sequence: { run: { stopped: { code: 'server-restarted', about: { count: '5' } } } },
    });
    expect(progressOf(run, 0)).toMatchObject({ done: 2, failed: 0, open: 5 });
  });

  it('gets them again under the same ids with one press, none twice', () => {
    const [resumed, effects] = step(run, { type: 'resume', attempts: [], at: at(50) });
    expect(submitted(effects)).toEqual(lost);
    expect(sequenceOf(resumed)?.run?.stopped).toBeUndefined();
    expect(sequenceOf(resumed)?.frames.every(({ takes }) => takes.length === 1)).toBe(true);
  });
});

describe('a page that was left in the middle', () => {
  const left = (run: Run) => sequenceOf(run) ?? aSequence();
  const opened = (run: Run) => step(emptyRun, { type: 'open', sequence: left(run), at: at(99), chance: 0 });

  it('goes on where the document stands (FUN-SEQUENCE-GEN-031)', () => {
    const [run, effects] = opened(after(generating(), done(1), running(2)));
    expect(states(run)).toEqual(['done', 'running', 'queued']);
    expect(submitted(effects)).toEqual([]);
  });

  it('looks up planned jobs before it sends them (FUN-SEQUENCE-GEN-031)', () => {
    const planned = after(reviewing(), { type: 'start', attempts: attempts(3), at: at() });
    expect(opened(planned)[1]).toContainEqual({
      do: 'submit',
      jobIds: [job(1), job(2), job(3)],
      fresh: false,
    });
  });

  it('goes on cancelling', () => {
    const [run, effects] = opened(after(generating(), { type: 'cancel', at: at(5) }));
    expect(run).toMatchObject({ cancelling: true });
    expect(effects).toContainEqual({ do: 'cancel-jobs', jobIds: [job(1), job(2), job(3)] });
  });

  it('goes on with a frame that came back into the run when it was resumed, and cancels none', () => {
    const all = after(generating(2), failed(1, { code: 'disk-full' }), done(2));
    const again = after(all, { type: 'retry', attempts: [attempt(2, 2)], at: at(20) });
    const paused = after(again, { type: 'pause', at: at(21) });
    const resumed = after(paused, { type: 'resume', attempts: [attempt(1, 2)], at: at(22) });
    const [run, effects] = opened(resumed);
    expect(submitted(effects)).toContain(job(1, 2));
    expect(effects.some((effect) => effect.do === 'cancel-jobs')).toBe(false);
    expect(run).toMatchObject({ leaving: [] });
  });

  it('takes up a try that waited for its time', () => {
    const [run, effects] = opened(after(generating(1), failed(1)));
    expect(states(run)).toEqual(['waiting']);
    expect(effects).toContainEqual(expect.objectContaining({ do: 'retry-later', failedJobId: job(1) }));
  });

  it('opens a finished sequence as finished', () => {
    expect(opened(after(generating(), done(1), done(2), done(3)))[0].phase).toBe('SequenceComplete');
  });
});
