import { describe, expect, it } from 'vitest';
import type { Edit } from '../../web/core/edit.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, isGenerating, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { openTakes } from '../../web/core/run/takes.ts';
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
import { anImage, aSequence, at, attempt, attempts, frameId, job } from '../support/sequences.ts';

const without = (frame: number): RunEvent => ({ type: 'cancel-frame', frameId: frameId(frame), at: at(20) });
const takenBack = (...jobIds: string[]): RunEvent => ({ type: 'taken-back', jobIds, at: at(21) });
const edited = (edit: Edit, frames = 5): RunEvent => ({
  type: 'edit',
  edit,
  attempts: attempts(frames, 2),
  at: at(22),
});
const prompt = (frame: number, text: string): RunEvent =>
  edited({ do: 'prompt', frame: frameId(frame), text });
const moved = (frame: number, to: number): RunEvent => edited({ do: 'move', frame: frameId(frame), to });
const undone: RunEvent = { type: 'undo', attempts: attempts(5, 3), at: at(23) };
const paused: RunEvent = { type: 'pause', at: at(5) };
const resumed: RunEvent = { type: 'resume', attempts: [], at: at(50) };
const lost = (resend: boolean, ...frames: number[]): RunEvent => ({
  type: 'missing',
  jobIds: frames.map((frame) => job(frame)),
  cause: 'server-restarted',
  resend,
  at: at(40),
});
const record = (run: Run) => sequenceOf(run)?.run;
const takesOf = (run: Run, frame: number) => sequenceOf(run)?.frames[frame - 1]?.takes;
const leaving = (run: Run) => (isGenerating(run) ? run.leaving : undefined);

describe('a frame that is taken out of a run', () => {
  const begun = after(generating(), running(1));
  const [run, effects] = step(begun, without(2));

  it('has its own job stopped and no other', () => {
    expect(effects).toContainEqual({ do: 'cancel-jobs', jobIds: [job(2)] });
    expect(leaving(run)).toEqual([job(2)]);
  });

  it('ends cancelled once the server has answered, and the run goes on', () => {
    const gone = after(run, takenBack(job(2)));
    expect(states(gone)).toEqual(['running', 'cancelled', 'queued']);
    expect(leaving(gone)).toEqual([]);
    expect(after(gone, done(1), done(3)).phase).toBe('SequenceComplete');
  });

  it('is stopped too when it is the one that runs', () => {
    const [stopping, how] = step(begun, without(1));
    expect(how).toContainEqual({ do: 'cancel-jobs', jobIds: [job(1)] });
    expect(states(after(stopping, settled(1, { state: 'interrupted' })))).toEqual([
      'cancelled',
      'queued',
      'queued',
    ]);
  });

  it('keeps its picture when that was finished in the meantime', () => {
    expect(states(after(run, done(2)))).toEqual(['running', 'done', 'queued']);
  });

  it('is gone when a restart took it', () => {
    expect(states(after(run, lost(true, 2)))).toEqual(['running', 'cancelled', 'queued']);
  });

  it('is not tried again when it fails before it could be stopped', () => {
    expect(submitted(step(run, failed(2))[1])).toEqual([]);
    expect(after(run, failed(2))).toMatchObject({ retries: [] });
  });

  it('loses the try that waits for its time', () => {
    const waiting = after(generating(), failed(2));
    const dropped = after(waiting, without(2));
    expect(states(dropped)).toEqual(['queued', 'failed', 'queued']);
    expect(after(dropped, due(2, 2))).toBe(dropped);
  });

  it('is not sent with the others after a pause', () => {
    const quiet = after(generating(), paused, takenBack(job(1), job(2), job(3)), without(2));
    expect(submitted(step(quiet, resumed)[1])).toEqual([job(1), job(3)]);
  });

  it('does not come back with a pause and a resume in quick succession', () => {
    const hasty = after(run, paused, resumed);
    const [gone, how] = step(hasty, takenBack(job(2), job(3)));
    expect(submitted(how)).toEqual([job(3)]);
    expect(states(gone)).toEqual(['running', 'cancelled', 'waiting']);
  });

  it('is still taken out when the page is left before the server has answered, or while its next try waits', () => {
    for (const left of [run, after(generating(), running(1), failed(2), without(2))]) {
      const sequence = sequenceOf(left) ?? aSequence();
      const [opened, how] = step(emptyRun, { type: 'open', sequence, at: at(99), chance: 0 });
      expect(how.filter((effect) => effect.do === 'retry-later')).toEqual([]);
      expect(leaving(opened)).toEqual(leaving(left));
      expect(after(opened, takenBack(job(2)), done(1), done(3))).toMatchObject({
        phase: 'SequenceComplete',
        sequence: { frames: [{ activeTake: 1 }, { activeTake: null }, { activeTake: 1 }] },
      });
    }
  });

  it('ends the run as cancelled when nothing else was to be drawn', () => {
    const all = after(generating(1), without(1), takenBack(job(1)));
    expect(all).toMatchObject({ phase: 'SequenceCancelled', sequence: { run: { state: 'cancelled' } } });
  });

  it('means nothing for frames that are done, unknown, or in a run that is cancelled', () => {
    const some = after(generating(), done(1));
    expect(after(some, without(1))).toBe(some);
    expect(after(some, without(9))).toBe(some);
    const cancelling = after(some, { type: 'cancel', at: at(20) });
    expect(after(cancelling, without(2))).toBe(cancelling);
  });
});

describe('an edit while frames are drawn', () => {
  const begun = after(generating(5), done(1), running(2));

  it('takes the waiting job of the frame back and sends another that draws it as it now is', () => {
    const [run, effects] = step(begun, prompt(4, 'mine'));
    expect(effects).toContainEqual({ do: 'take-back', jobIds: [job(4)] });
    expect(takesOf(run, 4)).toMatchObject([{ state: 'queued', prompt: 'prompt 4' }]);
    const [gone, next] = step(run, takenBack(job(4)));
    expect(next).toContainEqual({ do: 'submit', jobIds: [job(4, 2)], fresh: true });
    expect(takesOf(gone, 4)).toMatchObject([
      { state: 'cancelled', prompt: 'prompt 4' },
      { state: 'planned', prompt: 'mine', number: 2 },
    ]);
    expect(states(gone)).toEqual(['done', 'running', 'queued', 'waiting', 'queued']);
  });

  it('counts what was written last when the frame is edited again before its job is gone', () => {
    const run = after(begun, prompt(4, 'first'), prompt(4, 'second'), takenBack(job(4)));
    expect(takesOf(run, 4)?.map((take) => take.prompt)).toEqual(['prompt 4', 'second']);
  });

  it('leaves a frame alone that runs or is done', () => {
    for (const frame of [1, 2]) {
      const [run, effects] = step(begun, prompt(frame, 'mine'));
      expect(effects).toEqual([{ do: 'save', now: false }]);
      expect(takesOf(run, frame)).toHaveLength(1);
    }
  });

  it('leaves a job alone that began before it could be taken back, and keeps its picture', () => {
    const run = after(begun, done(2), prompt(3, 'mine'), running(3), done(3));
    expect(leaving(run)).toEqual([]);
    expect(takesOf(run, 3)).toMatchObject([{ state: 'done', prompt: 'prompt 3' }]);
  });

  it('draws the frame as it now is when its old job was lost or failed by then', () => {
    for (const end of [lost(true, 4), failed(4)]) {
      const [run, effects] = step(after(begun, prompt(4, 'mine')), end);
      expect(submitted(effects)).toEqual([job(4, 2)]);
      expect(takesOf(run, 4)?.at(-1)).toMatchObject({ prompt: 'mine', state: 'planned' });
    }
  });

  it('redraws every waiting frame that a change of the bible touches', () => {
    const look: Edit = { do: 'look', character: 'mara', look: 'an old woman in a red coat' };
    const [, effects] = step(begun, edited(look));
    expect(effects).toContainEqual({ do: 'take-back', jobIds: [job(3), job(4), job(5)] });
  });

  it('lets words that no model reads change without touching a job', () => {
    for (const edit of [
      { do: 'title', text: 'Another' },
      { do: 'description', frame: frameId(4), text: 'Another' },
    ] satisfies Edit[]) {
      expect(step(begun, edited(edit))[1]).toEqual([{ do: 'save', now: false }]);
    }
  });

  it('does not take another engine or another list of frames', () => {
    for (const edit of [
      { do: 'delete', frame: frameId(5) },
      { do: 'duplicate', frame: frameId(5), newId: 'aaaaaaaa' },
    ] satisfies Edit[]) {
      expect(after(begun, edited(edit))).toBe(begun);
    }
  });

  it('draws the frame as it now is too when the page is left before the old job is gone', () => {
    const sequence = sequenceOf(after(begun, prompt(4, 'mine'))) ?? aSequence();
    const event = { type: 'open', sequence, attempts: attempts(5, 4), at: at(99), chance: 0 } as const;
    const [opened, effects] = step(emptyRun, event);
    expect(effects).toContainEqual({ do: 'take-back', jobIds: [job(4)] });
    const [gone, next] = step(opened, takenBack(job(4)));
    expect(submitted(next)).toEqual([job(4, 4)]);
    expect(takesOf(gone, 4)?.at(-1)).toMatchObject({ prompt: 'mine', state: 'planned' });
  });

  it('drops the new picture with the frame when the frame is taken out afterwards', () => {
    const run = after(begun, prompt(4, 'mine'), without(4), takenBack(job(4)));
    expect(states(run)?.[3]).toBe('cancelled');
  });

  it('ends with every frame in one final state', () => {
    const run = after(begun, prompt(4, 'mine'), takenBack(job(4)), done(2), done(3), done(5), done(4, 2));
    expect(run.phase).toBe('SequenceComplete');
    expect(progressOf(run, 0)).toMatchObject({ done: 5, open: 0 });
  });

  it('means nothing while the run is cancelled', () => {
    const cancelling = after(begun, { type: 'cancel', at: at(20) });
    expect(after(cancelling, prompt(4, 'mine'))).toBe(cancelling);
  });
});

describe('frames that are moved while others are drawn', () => {
  const begun = after(generating(5), running(1));

  it('are queued again in their new order, under their ids', () => {
    const [run, effects] = step(begun, moved(5, 2));
    expect(effects).toContainEqual({ do: 'requeue', jobIds: [job(5), job(3), job(4)] });
    expect(states(run)).toEqual(['running', 'queued', 'waiting', 'waiting', 'waiting']);
    expect(sequenceOf(run)?.frames.map(({ frameNumber }) => frameNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(record(run)?.frames).toEqual([1, 2, 5, 3, 4].map(frameId));
  });

  it('keep the name of their file, which no other frame ever gets', () => {
    const names = (run: Run) => sequenceOf(run)?.frames.map(({ takes }) => takes[0]?.prefix);
    const [before, run] = [names(begun), after(begun, moved(5, 2))];
    expect(names(run)).toEqual([0, 1, 4, 2, 3].map((index) => before?.[index]));
    expect(new Set(before).size).toBe(5);
  });

  it('change nothing on the server when only the frame that runs has moved', () => {
    expect(step(begun, moved(1, 4))[1]).toEqual([{ do: 'save', now: false }]);
  });

  it('wait in the new order while paused', () => {
    const quiet = after(begun, paused, takenBack(job(2), job(3), job(4), job(5)), moved(5, 1));
    expect(submitted(step(quiet, resumed)[1])).toEqual([job(5), job(2), job(3), job(4)]);
  });
});

describe('undo while frames are drawn', () => {
  const begun = after(generating(5), done(1), running(2));

  it('brings words and order back, draws what it touches, and keeps all pictures', () => {
    const changed = after(begun, moved(5, 2), prompt(4, 'mine'), takenBack(job(4)), done(2));
    const [run, effects] = step(changed, undone);
    expect(effects).toContainEqual({ do: 'take-back', jobIds: [job(4, 2)] });
    expect(sequenceOf(run)?.frames[4]).toMatchObject({ id: frameId(4), prompt: 'prompt 4' });
    expect(states(run)?.slice(0, 2)).toEqual(['done', 'done']);
    const inOrder = after(run, takenBack(job(4, 2)), undone);
    expect(sequenceOf(inOrder)?.frames.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(frameId));
  });

  it('has nothing to undo at first', () => {
    expect(after(begun, undone)).toBe(begun);
  });
});

describe('an edit while the run is paused', () => {
  const quiet = after(generating(), running(1), paused, takenBack(job(2), job(3)), done(1));

  it('keeps the run, and resume sends the frame as it now is', () => {
    const run = after(quiet, prompt(2, 'mine'), takenBack(job(2)));
    expect(run.phase).toBe('Paused');
    expect(submitted(step(run, resumed)[1])).toEqual([job(2, 2), job(3)]);
  });

  it('leads back to review, with nothing left open, when the list of frames is another', () => {
    const run = after(quiet, edited({ do: 'delete', frame: frameId(3) }));
    expect(run.phase).toBe('PromptsReview');
    expect(states(run)).toEqual(['done', 'cancelled']);
    expect(openTakes(sequenceOf(run) ?? aSequence())).toEqual([]);
  });
});

describe('a server that was restarted', () => {
  const killed = after(generating(5), done(1), running(2));
  const [run, effects] = step(killed, lost(true, 2, 3, 4, 5));

  it('gets the lost frames again by itself, under their ids and in order, and the run says so', () => {
    expect(submitted(effects)).toEqual([job(2), job(3), job(4), job(5)]);
    expect(run.phase).toBe('FrameComplete');
    expect(record(run)).toMatchObject({
      state: 'active',
      mended: { code: 'server-restarted', about: { count: '4' } },
    });
    expect(record(run)?.stopped).toBeUndefined();
  });

  it('gets them when the user says so, where he wants to be asked', () => {
    const [asked, none] = step(killed, lost(false, 2, 3, 4, 5));
    expect(submitted(none)).toEqual([]);
    expect(record(asked)?.stopped).toEqual({ code: 'server-restarted', about: { count: '4' } });
    expect(submitted(step(asked, resumed)[1])).toEqual([job(2), job(3), job(4), job(5)]);
  });

  it('is not sent anything while the user has the run paused', () => {
    const [quiet, none] = step(after(killed, paused), lost(true, 2, 3, 4, 5));
    expect(submitted(none)).toEqual([]);
    expect(quiet.phase).toBe('Paused');
    expect(record(quiet)?.stopped).toBeUndefined();
  });

  it('sets a frame aside that was running at its death twice, and goes on with the others', () => {
    const queued = [2, 3, 4, 5].map((frame): RunEvent => ({ type: 'queued', jobId: job(frame) }));
    const again = after(run, ...queued, running(2));
    const [twice, next] = step(again, lost(true, 2, 3, 4, 5));
    expect(takesOf(twice, 2)).toMatchObject([
      { state: 'failed', losses: 2, failure: { code: 'server-crashed-by-frame' } },
    ]);
    expect(submitted(next)).toEqual([job(3), job(4), job(5)]);
    expect(after(twice, done(3), done(4), done(5))).toMatchObject({ phase: 'SequenceComplete' });
  });

  it('blames the frame that was next where none was seen to run', () => {
    const event: RunEvent = {
      type: 'missing',
      jobIds: [job(3), job(4)],
      cause: 'server-restarted',
      resend: true,
      suspect: job(3),
      at: at(40),
    };
    const next = after(generating(5), done(1), done(2), event);
    expect([3, 4].map((frame) => takesOf(next, frame)?.[0]?.losses)).toEqual([1, undefined]);
  });

  it('does not blame frames that only waited', () => {
    expect([3, 4, 5].map((frame) => takesOf(run, frame)?.[0]?.losses)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets a run go on that had stopped because nothing ran', () => {
    const stopped = after(generating(), {
      type: 'stopped',
      failure: { code: 'server-not-running-jobs' },
      at: at(80),
    });
    const [going, sent] = step(stopped, lost(true, 1, 2, 3));
    expect(going.phase).toBe('QueuedForGeneration');
    expect(submitted(sent)).toEqual([job(1), job(2), job(3)]);
  });

  it('is not taken for a cleared queue, which is never refilled by itself', () => {
    const cleared: RunEvent = {
      type: 'missing',
      jobIds: [job(3)],
      cause: 'removed-from-queue',
      resend: true,
      at: at(40),
    };
    const [asked, none] = step(killed, cleared);
    expect(submitted(none)).toEqual([]);
    expect(record(asked)?.stopped?.code).toBe('removed-from-queue');
  });

  it('is forgotten when the user goes on after a later pause', () => {
    expect(record(after(run, paused, resumed))?.mended).toBeUndefined();
  });
});

describe('somebody else whose job waits behind ours', () => {
  const begun = after(generating(5), done(1), running(2));
  const waits = (...frames: number[]): RunEvent => ({
    type: 'others-wait',
    jobIds: frames.map((frame) => job(frame)),
    at: at(30),
  });

  it('goes before our frames that have not begun', () => {
    const [run, effects] = step(begun, waits(3, 4, 5));
    expect(effects).toContainEqual({ do: 'requeue', jobIds: [job(3), job(4), job(5)] });
    expect(states(run)).toEqual(['done', 'running', 'waiting', 'waiting', 'waiting']);
  });

  it('goes first again only after another frame of ours is finished', () => {
    const again = [3, 4, 5].map((frame): RunEvent => ({ type: 'queued', jobId: job(frame) }));
    const run = after(begun, waits(3, 4, 5), ...again);
    expect(step(run, waits(3, 4, 5))).toEqual([run, []]);
    expect(step(after(run, done(2)), waits(3, 4, 5))[0]).toMatchObject({ yieldedAt: 2 });
  });

  it('gets nothing from a frame that runs, is over, or leaves', () => {
    const run = after(begun, without(3));
    expect(step(run, waits(1, 2, 3))).toEqual([run, []]);
  });

  it('needs no room while the run is paused or cancelled', () => {
    for (const quiet of [after(begun, paused), after(begun, { type: 'cancel', at: at(20) })]) {
      expect(step(quiet, waits(3, 4, 5))).toEqual([quiet, []]);
    }
  });
});

describe('a frame that takes unusually long', () => {
  const begun = after(generating(), done(1), running(2));

  it('is told once it has run for more than three times the usual, and never stopped', () => {
    expect(progressOf(begun, 29_000)?.slow).toBeUndefined();
    expect(progressOf(begun, 31_000)?.slow).toEqual({ runningMs: 31_000, usualMs: 2000 });
  });

  it('is not told where nothing was measured yet, or when it is done', () => {
    expect(progressOf(after(generating(), running(1)), 900_000)?.slow).toBeUndefined();
    expect(progressOf(after(begun, done(2)), 900_000)?.slow).toBeUndefined();
  });
});

describe('a clock that is set back', () => {
  it('does not give a frame more tries, in the run or in the next one', () => {
    const early: RunEvent = {
      type: 'retry-due',
      failedJobId: job(1),
      attempt: attempt(1, 2),
      at: at(-3600),
    };
    const run = after(generating(1), failed(1), early, failed(1, undefined, 2));
    expect(run.phase).toBe('SequenceFailed');
    const next = after(run, { type: 'start', attempts: [attempt(1, 3)], at: at(-3600) });
    expect(takesOf(next, 1)?.at(-1)?.at).toBe(record(next)?.startedAt);
    const twice = after(next, failed(1, undefined, 3));
    expect(twice.phase).not.toBe('SequenceFailed');
  });
});

describe('frames that are drawn again in a run', () => {
  it('come at the end of the queue, and are tried again after a reload like the others', () => {
    const begun = after(reviewing(), { type: 'start', attempts: [attempt(2)], at: at(1) });
    const again = after(begun, { type: 'retry', attempts: [attempt(1, 2)], at: at(25) });
    expect(record(again)?.frames).toEqual([frameId(1), frameId(2)]);
    const left = after(again, failed(1, { code: 'frame-error' }, 2));
    const sequence = sequenceOf(left) ?? aSequence();
    const [opened] = step(emptyRun, { type: 'open', sequence, at: at(99), chance: 0 });
    expect(opened).toMatchObject({ retries: [{ frameId: frameId(1) }] });
  });

  it('keep the picture that they had until they have another', () => {
    const again = after(generating(), done(1), { type: 'retry', attempts: [attempt(1, 2)], at: at(25) });
    expect(sequenceOf(again)?.frames[0]?.activeTake).toBe(1);
    expect(sequenceOf(after(again, done(1, 2)))?.frames[0]).toMatchObject({
      activeTake: 2,
      takes: [{ image: anImage(1) }, { image: anImage(1, 2) }],
    });
  });
});

it('keeps a run untouched before it began', () => {
  const before = reviewing();
  for (const event of [without(1), lost(true, 1), takenBack(job(1))])
    expect(after(before, event)).toBe(before);
});
