import { describe, expect, it } from 'vitest';
import type { Edit } from '../../web/core/edit.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { roughGraph } from '../../web/core/graph/rough-graph.ts';
import { drawnFrom } from '../../web/core/run/drawn-from.ts';
import { noteOf } from '../../web/core/run/note.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { emptyRun, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { seedFor, waitingFrames } from '../../web/core/run/takes.ts';
import type { Engine, Frame } from '../../web/core/sequence.ts';
import { after, done, failed, generating, running, step } from '../support/runs.ts';
import { aFrame, aSequence, aTake, at, attempt, attempts, frameId, job } from '../support/sequences.ts';

const begun = () => after(generating(), running(1));
const paused: RunEvent = { type: 'pause', at: at(5) };
const takenBack = (...frames: number[]): RunEvent => ({
  type: 'taken-back',
  jobIds: frames.map((frame) => job(frame)),
  at: at(21),
});
const edited = (edit: Edit): RunEvent => ({ type: 'edit', edit, attempts: attempts(5, 2), at: at(22) });
const prompt = (frame: number): Edit => ({ do: 'prompt', frame: frameId(frame), text: 'Another prompt.' });
const statesOf = (run: Run) => sequenceOf(run)?.frames.map(({ takes }) => takes.map(({ state }) => state));

describe('what is done for a run', () => {
  it('when one of its frames is taken out: that is written down, and its job alone is cancelled', () => {
    const [run, effects] = step(begun(), { type: 'cancel-frame', frameId: frameId(2), at: at(6) });
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'cancel-jobs', jobIds: [job(2)] },
    ]);
    expect(run).toMatchObject({ leaving: [job(2)], retries: [] });
  });

  it('when the only try that waits is taken out: it is saved, for the run may be over', () => {
    const waiting = after(begun(), done(2), done(3), failed(1));
    expect(waiting).toMatchObject({ retries: [{ frameId: frameId(1) }] });
    const [run, effects] = step(waiting, { type: 'cancel-frame', frameId: frameId(1), at: at(9) });
    expect(run.phase).toBe('SequenceComplete');
    expect(effects).toEqual([{ do: 'save', now: true }]);
  });

  it('when another try waits: that one is kept', () => {
    const waiting = after(begun(), failed(1), failed(2));
    const [run] = step(waiting, { type: 'cancel-frame', frameId: frameId(1), at: at(9) });
    expect(run).toMatchObject({ retries: [{ frameId: frameId(2) }] });
  });

  it('when it is paused: what is open is taken back, and goes on being there', () => {
    const [run, effects] = step(begun(), paused);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'take-back', jobIds: [job(1), job(2), job(3)] },
    ]);
    expect(statesOf(run)).toEqual([['running'], ['queued'], ['queued']]);
  });

  it('when a job came back in a pause: it waits for the user', () => {
    const [run, effects] = step(after(begun(), paused), takenBack(2));
    expect(statesOf(run)).toEqual([['running'], ['planned'], ['queued']]);
    expect(effects).toEqual([{ do: 'save', now: false }]);
  });

  it('when a job came back after the user went on: it is sent again, looked up first', () => {
    const [run, effects] = step(begun(), takenBack(2, 3));
    expect(statesOf(run)).toEqual([['running'], ['planned'], ['planned']]);
    expect(effects).toEqual([
      { do: 'save', now: false },
      { do: 'submit', jobIds: [job(2), job(3)], fresh: false },
    ]);
  });

  it('when a job came back that was to leave: it is over, and nothing is sent', () => {
    const leaving = after(begun(), { type: 'cancel-frame', frameId: frameId(2), at: at(6) });
    const [run, effects] = step(leaving, takenBack(2));
    expect(statesOf(run)).toEqual([['running'], ['cancelled'], ['queued']]);
    expect(effects).toEqual([{ do: 'save', now: false }]);
  });

  it('when it goes on with nothing to send: it is saved', () => {
    const one = after(generating(1), running(1), paused);
    const [run, effects] = step(one, { type: 'resume', attempts: [], at: at(30) });
    expect(effects).toEqual([{ do: 'save', now: true }]);
    expect(sequenceOf(run)).toMatchObject({
      status: 'generating',
      run: { state: 'active' },
      updatedAt: at(30),
    });
  });

  it('when a finished run is told to go on: what it is given is begun', () => {
    const over = after(generating(1), running(1), failed(1, { code: 'interrupted' }));
    expect(over.phase).toBe('SequenceFailed');
    const [run, effects] = step(over, { type: 'resume', attempts: [attempt(1, 2)], at: at(30) });
    expect(run.phase).toBe('QueuedForGeneration');
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'submit', jobIds: [job(1, 2)], fresh: true },
    ]);
  });

  it('when others wait: our waiting jobs are queued again behind them, under their ids', () => {
    const [run, effects] = step(begun(), { type: 'others-wait', jobIds: [job(2), job(3)], at: at(6) });
    expect(statesOf(run)).toEqual([['running'], ['planned'], ['planned']]);
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'requeue', jobIds: [job(2), job(3)] },
    ]);
  });

  it('when others wait a second time: only after another frame is finished', () => {
    const waits: RunEvent = { type: 'others-wait', jobIds: [job(2), job(3)], at: at(6) };
    const again: RunEvent[] = [
      { type: 'queued', jobId: job(2) },
      { type: 'queued', jobId: job(3) },
    ];
    const once = after(begun(), waits, ...again);
    expect(step(once, waits)).toEqual([once, []]);
    const [, effects] = step(after(once, done(1)), waits);
    expect(effects).toContainEqual({ do: 'requeue', jobIds: [job(2), job(3)] });
  });
});

describe('an edit in a run', () => {
  it('takes back the waiting job of a frame that it changes, and is saved at once', () => {
    const [run, effects] = step(begun(), edited(prompt(2)));
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'take-back', jobIds: [job(2)] },
    ]);
    expect(run).toMatchObject({ past: [sequenceOf(begun())] });
    expect(sequenceOf(run)?.updatedAt).toBe(at(22));
  });

  it('of a frame that runs changes its words only, and can wait', () => {
    const [run, effects] = step(begun(), edited(prompt(1)));
    expect(effects).toEqual([{ do: 'save', now: false }]);
    expect(statesOf(run)).toEqual([['running'], ['queued'], ['queued']]);
  });

  it('that changes nothing is none', () => {
    const run = begun();
    expect(step(run, edited({ do: 'prompt', frame: 'ffffffff', text: 'x' }))).toEqual([run, []]);
  });

  it('that moves a frame queues again from the first that is not where it was', () => {
    const [, effects] = step(begun(), edited({ do: 'move', frame: frameId(3), to: 1 }));
    expect(effects).toEqual([
      { do: 'save', now: false },
      { do: 'save', now: true },
      { do: 'requeue', jobIds: [job(3), job(2)] },
    ]);
  });

  it('that moves a frame of a paused run changes its order only', () => {
    const [run, effects] = step(after(begun(), paused), edited({ do: 'move', frame: frameId(3), to: 1 }));
    expect(effects).toEqual([{ do: 'save', now: false }]);
    expect(sequenceOf(run)?.frames.map(({ id }) => id)).toEqual([1, 3, 2].map(frameId));
  });

  it('is undone step by step, with the takes of now', () => {
    const run = after(
      begun(),
      edited({ do: 'title', text: 'One' }),
      edited({ do: 'title', text: 'Two' }),
      done(1),
    );
    const once = after(run, { type: 'undo', attempts: attempts(3, 3), at: at(23) });
    expect(sequenceOf(once)).toMatchObject({ title: 'One', updatedAt: at(23) });
    expect(statesOf(once)).toEqual([['done'], ['queued'], ['queued']]);
    const twice = after(once, { type: 'undo', attempts: [], at: at(24) });
    expect(sequenceOf(twice)?.title).toBe('The lighthouse');
    expect(after(twice, { type: 'undo', attempts: [], at: at(25) })).toBe(twice);
  });
});

describe('two frames that are edited while their jobs wait', () => {
  const two = () => after(begun(), edited(prompt(2)), edited(prompt(3)));

  it('leave one after the other, each for its own new job', () => {
    expect(two()).toMatchObject({ leaving: [job(2), job(3)] });
    const [once, effects] = step(two(), takenBack(2));
    expect(statesOf(once)).toEqual([['running'], ['cancelled', 'planned'], ['queued']]);
    expect(once).toMatchObject({ leaving: [job(3)], instead: [{ jobId: job(3) }] });
    expect(effects).toContainEqual({ do: 'submit', jobIds: [job(2, 2)], fresh: true });
    const [twice, more] = step(once, takenBack(3));
    expect(statesOf(twice)).toEqual([['running'], ['cancelled', 'planned'], ['cancelled', 'planned']]);
    expect(twice).toMatchObject({ leaving: [], instead: [] });
    expect(more).toContainEqual({ do: 'submit', jobIds: [job(3, 2)], fresh: true });
  });

  it('keep the job of the one that began before it could leave', () => {
    const run = after(two(), running(2));
    expect(run).toMatchObject({ leaving: [job(3)], instead: [{ jobId: job(3) }] });
    expect(statesOf(after(run, done(2)))).toEqual([['running'], ['done'], ['queued']]);
    expect(after(begun(), edited(prompt(3)), running(2))).toMatchObject({ leaving: [job(3)] });
  });

  it('keep the picture of the one that was finished first, and draw the other anew', () => {
    const [run, effects] = step(two(), done(2));
    expect(statesOf(run)).toEqual([['running'], ['done'], ['queued']]);
    expect(run).toMatchObject({ leaving: [job(3)], instead: [{ jobId: job(3) }] });
    expect(effects.filter((effect) => effect.do === 'submit')).toEqual([]);
  });

  it('are drawn no more where they are taken out, and the other is', () => {
    const run = after(two(), { type: 'cancel-frame', frameId: frameId(2), at: at(23) });
    expect(run).toMatchObject({ leaving: [job(2), job(3)], instead: [{ jobId: job(3) }] });
    expect(statesOf(after(run, takenBack(2)))).toEqual([['running'], ['cancelled'], ['queued']]);
    expect(statesOf(after(run, takenBack(2, 3)))).toEqual([
      ['running'],
      ['cancelled'],
      ['cancelled', 'planned'],
    ]);
  });

  it('stay as they are where nobody brought attempts for them', () => {
    const run = after(begun(), { type: 'edit', edit: prompt(2), at: at(22) });
    expect(run).toMatchObject({ leaving: [] });
    expect(statesOf(run)).toEqual([['running'], ['queued'], ['queued']]);
  });
});

describe('a page that was left while a frame was taken out of its run', () => {
  it('goes on taking out that frame, and draws the others', () => {
    const sequence = aSequence(2, {
      status: 'generating',
      frames: [aFrame(1, { takes: [aTake(1)] }), aFrame(2, { takes: [aTake(2, { state: 'queued' })] })],
      run: { state: 'active', startedAt: at(), frames: [frameId(1)] },
    });
    const [run, effects] = step(emptyRun, { type: 'open', sequence, at: at(9), chance: 0 });
    expect(run).toMatchObject({ leaving: [job(2)] });
    expect(effects).toEqual([
      { do: 'stop-prompts' },
      { do: 'cancel-jobs', jobIds: [job(2)] },
      { do: 'submit', jobIds: [job(1)], fresh: false },
    ]);
  });
});

describe('a document without a word of its run', () => {
  it('is not taken for a run', () => {
    const [run] = step(emptyRun, { type: 'open', sequence: aSequence(2), at: at(), chance: 0 });
    expect(run.phase).toBe('PromptsReview');
  });
});

describe('frames', () => {
  it('wait as long as their job has not begun', () => {
    const frames = [
      aFrame(1, { takes: [aTake(1, { state: 'running' })] }),
      aFrame(2, { takes: [aTake(2, { state: 'queued' })] }),
      aFrame(3, { takes: [aTake(3, { state: 'done' })] }),
      aFrame(4, { takes: [aTake(4, { state: 'failed' }), aTake(4, { number: 2, state: 'planned' })] }),
      aFrame(5),
    ];
    expect(waitingFrames(aSequence(5, { frames })).map(({ frameNumber }) => frameNumber)).toEqual([2, 4]);
  });

  it('show as failed what ended without a picture, and as waiting what is still to come', () => {
    const states = ['planned', 'lost', 'interrupted', 'cancelled', 'queued'] as const;
    const frames = states.map((state, index) => aFrame(index + 1, { takes: [aTake(index + 1, { state })] }));
    const drawn = aFrame(6, { takes: [aTake(6, { state: 'cancelled' })], activeTake: 1 });
    const run: Run = {
      phase: 'PromptsReview',
      sequence: aSequence(7, { frames: [...frames, drawn, aFrame(7)] }),
      past: [],
    };
    expect(progressOf(run, 0)?.frames.map(({ state }) => state)).toEqual([
      'waiting', 'failed', 'failed', 'cancelled', 'queued', 'done', 'waiting',
    ]); // prettier-ignore
  });

  it('of a rough are others when their place looks otherwise, and no other place counts', () => {
    const place = { name: 'Cliff', aliases: [], tags: [], indoors: false };
    const shot = { ...aFrame(1).shot, place: 'cliff' };
    const at = (...looks: string[]) => {
      const places = looks.map((look, index) => ({ ...place, id: index === 0 ? 'pier' : 'cliff', look }));
      const sequence = aSequence(1, { bible: { ...aSequence().bible, places } });
      return drawnFrom(sequence, aFrame(1, { shot }));
    };
    expect(at('a pier', 'a bare cliff')).not.toBe(at('a pier', 'a green cliff'));
    expect(at('a pier', 'a bare cliff')).toBe(at('another pier', 'a bare cliff'));
  });

  it('of a canvas are others when its graph is another, and the same under another name', () => {
    const { graph, binding } = roughGraph();
    const on = (change: object) => {
      const engine: Engine = { kind: 'canvas', name: 'One', graph, binding, ...change };
      return drawnFrom(aSequence(1, { engine }), aFrame(1));
    };
    expect(on({ graph: {} })).not.toBe(on({}));
    expect(on({ name: 'Two' })).toBe(on({}));
  });

  it('note what they were drawn without the words for, and how strongly', () => {
    const note = (change: Partial<Frame>) => noteOf(aSequence(1), aFrame(1, change), aTake(1));
    expect(note({ negative: 'fog', strength: 0.5 })).toMatchObject({ negative: 'fog', strength: 0.5 });
    expect(note({})).not.toHaveProperty('negative');
    expect(note({})).not.toHaveProperty('strength');
  });

  it('get a seed by chance where the user wants it so', () => {
    const settings = { ...aSequence().settings, seed: { policy: 'random' as const, base: 7 } };
    expect(seedFor(aSequence(1, { settings }), aFrame(1), 0.5)).toBe(2 ** 47);
    expect(seedFor(aSequence(1, { settings }), aFrame(1), 0)).toBe(0);
  });
});
