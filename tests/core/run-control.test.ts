import { describe, expect, it } from 'vitest';
import type { Edit } from '../../web/core/edit.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { openTakes } from '../../web/core/run/takes.ts';
import {
  after,
  done,
  due,
  failed,
  generating,
  running,
  settled,
  states,
  step,
  submitted,
  without,
  takenBack,
  paused,
  resumed,
  lost,
  record,
  takesOf,
  leaving,
} from '../support/runs.ts';
import { aSequence, at, attempts, frameId, job } from '../support/sequences.ts';

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
