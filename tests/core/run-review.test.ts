import { describe, expect, it } from 'vitest';
import type { Writing } from '../../web/core/producer/writing.ts';
import type { RunEvent } from '../../web/core/run/events.ts';
import { emptyRun, sequenceOf, type Run } from '../../web/core/run/run.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { after, done, failed, generating, reviewing, running, step } from '../support/runs.ts';
import {
  aDraft,
  aFrame,
  anImage,
  aSequence,
  aTake,
  at,
  attempt,
  attempts,
  frameId,
  job,
} from '../support/sequences.ts';

const draft = aDraft();
const asked: RunEvent = { type: 'ask-prompts', draft, attempt: 'one' };
const accepted: RunEvent = { type: 'draft-accepted', attempt: 'one', engine: { kind: 'rough' } };
const writing: Writing = { stage: 'shots', of: 3, frames: [], thinking: false };
const failure = { code: 'missing-model' as const };
const titled = (text: string): RunEvent => ({ type: 'edit', edit: { do: 'title', text }, at: at(30) });
const undone: RunEvent = { type: 'undo', at: at(31) };
const finished = (): Run => after(generating(1), running(1), done(1));
const pastOf = (run: Run) => ('past' in run ? run.past : undefined);

describe('a draft', () => {
  it('is checked before anything is made of it', () => {
    expect(step(emptyRun, asked)).toEqual([
      { phase: 'ValidationPending', draft, attempt: 'one' },
      [{ do: 'check-engine', attempt: 'one', draft }],
    ]);
  });

  it('comes back with what is wrong with it, and ends what was made of an older one', () => {
    const [run, effects] = step(emptyRun, { ...asked, draft: aDraft({ text: 'Short.' }) });
    expect(run).toMatchObject({ phase: 'StoryEntry', draft: { text: 'Short.' } });
    expect('problems' in run && run.problems.length).toBe(1);
    expect(effects).toEqual([{ do: 'stop-prompts' }]);
  });

  it('comes back with the reason when its engine cannot draw', () => {
    const checked = after(emptyRun, asked);
    expect(step(checked, { type: 'draft-refused', attempt: 'one', problems: [], failure })).toEqual([
      { phase: 'StoryEntry', problems: [], draft, failure },
      [],
    ]);
    const [bare] = step(checked, { type: 'draft-refused', attempt: 'one', problems: [] });
    expect(bare).toEqual({ phase: 'StoryEntry', problems: [], draft });
    expect('failure' in bare).toBe(false);
  });

  it('is written by the producer once its engine is found', () => {
    expect(step(after(emptyRun, asked), accepted)).toEqual([
      { phase: 'PromptGeneration', draft, attempt: 'one' },
      [{ do: 'make-prompts', attempt: 'one', draft, engine: { kind: 'rough' } }],
    ]);
  });

  it('shows how far the writing is', () => {
    const run = after(emptyRun, asked, accepted);
    expect(step(run, { type: 'prompts-written', attempt: 'one', writing })).toEqual([
      { ...run, writing },
      [],
    ]);
  });

  it('becomes a sequence under review, which is written down at once', () => {
    const sequence = aSequence();
    const run = after(emptyRun, asked, accepted);
    expect(step(run, { type: 'prompts-made', attempt: 'one', sequence })).toEqual([
      { phase: 'PromptsReview', sequence, past: [] },
      [{ do: 'save', now: true }],
    ]);
  });

  it('stays with the failure of its producer', () => {
    const run = after(emptyRun, asked, accepted);
    expect(step(run, { type: 'prompts-failed', attempt: 'one', failure })).toEqual([
      { phase: 'StoryEntry', problems: [], draft, failure },
      [],
    ]);
  });

  it('stays when its prompts are not wanted any more', () => {
    expect(step(after(emptyRun, asked, accepted), { type: 'cancel-prompts' })).toEqual([
      { phase: 'StoryEntry', problems: [], draft },
      [{ do: 'stop-prompts' }],
    ]);
    expect(step(reviewing(), { type: 'new-story' })).toEqual([emptyRun, [{ do: 'stop-prompts' }]]);
  });
});

describe('a sequence under review', () => {
  it('keeps each edit, and writes it down soon', () => {
    const [run, effects] = step(reviewing(), titled('Other'));
    expect(sequenceOf(run)).toMatchObject({ title: 'Other', status: 'reviewing', updatedAt: at(30) });
    expect(pastOf(run)).toHaveLength(1);
    expect(effects).toEqual([{ do: 'save', now: false }]);
  });

  it('does not count an edit that changes nothing', () => {
    const nothing: RunEvent = { type: 'edit', edit: { do: 'delete', frame: 'ffffffff' }, at: at(30) };
    const run = after(reviewing(), nothing);
    expect(pastOf(run)).toEqual([]);
    expect(sequenceOf(run)?.updatedAt).toBe(at());
  });

  it('goes back step by step, and no further', () => {
    const edited = after(reviewing(), titled('One'), titled('Two'));
    const [once, effects] = step(edited, undone);
    expect(sequenceOf(once)).toMatchObject({ title: 'One', status: 'reviewing', updatedAt: at(31) });
    expect(pastOf(once)).toHaveLength(1);
    expect(effects).toEqual([{ do: 'save', now: false }]);
    const twice = after(once, undone);
    expect(sequenceOf(twice)?.title).toBe('The lighthouse');
    expect(after(twice, undone)).toBe(twice);
  });

  it('keeps the last hundred steps', () => {
    const edits = Array.from({ length: 103 }, (_, index) => titled(`Title ${index}`));
    const past = pastOf(after(reviewing(), ...edits));
    expect(past).toHaveLength(100);
    expect(past?.at(-1)?.title).toBe('Title 101');
  });

  it('keeps pictures that were drawn since, and the record of their run', () => {
    const drawn = after(
      reviewing(1),
      titled('Other'),
      { type: 'start', attempts: attempts(1), at: at(1) },
      { type: 'queued', jobId: job(1) },
      done(1),
      titled('Third'),
    );
    const back = after(drawn, undone);
    expect(back.phase).toBe('PromptsReview');
    expect(sequenceOf(back)?.frames[0]?.takes).toMatchObject([{ state: 'done' }]);
    expect(sequenceOf(back)?.run).toEqual(sequenceOf(drawn)?.run);
  });

  it('says why it was not started', () => {
    const run = reviewing();
    expect(step(run, { type: 'start-refused', failure })).toEqual([{ ...run, failure }, []]);
    const over = finished();
    expect(step(over, { type: 'start-refused', failure })).toEqual([{ ...over, failure }, []]);
  });

  it('is where a finished run leads back to', () => {
    const over = finished();
    const sequence = sequenceOf(over);
    expect(step(over, { type: 'review' })).toEqual([{ phase: 'PromptsReview', sequence, past: [] }, []]);
  });
});

const opened = (change: Partial<Sequence>) =>
  step(emptyRun, { type: 'open', sequence: aSequence(1, change), at: at(40), chance: 0 });
const record = { state: 'complete' as const, startedAt: at(), finishedAt: at(9), frames: [frameId(1)] };

describe('a stored sequence', () => {
  it.each([
    ['complete', 'SequenceComplete'],
    ['failed', 'SequenceFailed'],
    ['cancelled', 'SequenceCancelled'],
    ['reviewing', 'PromptsReview'],
  ] as const)('rests where it stood: %s', (status, phase) => {
    const [run, effects] = opened({ status, run: record });
    expect(run).toEqual({ phase, sequence: aSequence(1, { status, run: record }), past: [] });
    expect(effects).toEqual([{ do: 'stop-prompts' }]);
  });

  it('is taken up where its run has no end yet, and ends where nothing is open', () => {
    const { finishedAt: _, ...unfinished } = record;
    const frames = [aFrame(1, { takes: [aTake(1, { state: 'done', image: anImage(1) })], activeTake: 1 })];
    const [run, effects] = opened({ status: 'generating', run: { ...unfinished, state: 'active' }, frames });
    expect(run.phase).toBe('SequenceComplete');
    expect(effects).toEqual([{ do: 'save', now: true }]);
  });

  it('is asked about, but not gone on with, where jobs are open without a run', () => {
    const [run, effects] = opened({ status: 'generating', frames: [aFrame(1, { takes: [aTake(1)] })] });
    expect(run).toMatchObject({ phase: 'Paused', retries: [], leaving: [], connection: 'off' });
    expect(sequenceOf(run)?.run).toEqual({ state: 'paused', startedAt: at(40), frames: [frameId(1)] });
    expect(effects).toEqual([{ do: 'stop-prompts' }]);
  });

  it('waits again where an earlier page saw it running and the server was started anew', () => {
    const { finishedAt: _, ...unfinished } = { ...record, state: 'active' as const };
    const frames = [aFrame(1, { takes: [aTake(1, { state: 'running' })] })];
    const [run] = opened({ status: 'generating', run: unfinished, frames });
    const told = (event: RunEvent) => sequenceOf(after(run, event))?.frames[0]?.takes[0]?.state;
    expect(told({ type: 'queued', jobId: job(1) })).toBe('running');
    expect(told({ type: 'queued', jobId: job(1), waits: true })).toBe('queued');
  });

  it('is not drawn on where it was paused, though the page was left before all was taken back', () => {
    const { finishedAt: _, ...unfinished } = { ...record, state: 'paused' as const, frames: [frameId(1)] };
    const frames = [aFrame(1, { takes: [aTake(1, { state: 'queued' })] })];
    const [run, effects] = opened({ status: 'generating', run: unfinished, frames });
    expect(run.phase).toBe('Paused');
    expect(effects).toEqual([{ do: 'stop-prompts' }, { do: 'take-back', jobIds: [job(1)] }]);
  });

  it('goes on being cancelled, and is cancelled where nothing is left', () => {
    const { finishedAt: _, ...unfinished } = { ...record, state: 'cancelled' as const };
    const open = opened({
      status: 'generating',
      run: unfinished,
      frames: [aFrame(1, { takes: [aTake(1)] })],
    });
    expect(open[0]).toMatchObject({ cancelling: true });
    expect(open[1]).toEqual([{ do: 'stop-prompts' }, { do: 'cancel-jobs', jobIds: [job(1)] }]);
    const [run] = opened({ status: 'generating', run: unfinished });
    expect(run.phase).toBe('SequenceCancelled');
  });
});

describe('what a run hears of its server', () => {
  const run = after(generating(), running(1));

  it('is shown as the connection it has', () => {
    expect(step(run, { type: 'connection', connection: 'live' })).toEqual([
      { ...run, connection: 'live' },
      [],
    ]);
  });

  it('is shown as the progress of the running frame, until that is over', () => {
    const told = after(run, { type: 'progressed', jobId: job(1), value: 3, max: 20 });
    expect(told).toMatchObject({ live: { jobId: job(1), value: 3, max: 20 } });
    expect(after(told, done(1))).not.toHaveProperty('live');
    expect(after(told, done(1))).not.toHaveProperty('runningSince');
  });

  it('keeps the progress of the frame that runs when another ends', () => {
    const told = after(run, { type: 'progressed', jobId: job(1), value: 3, max: 20 });
    expect(after(told, done(2))).toMatchObject({ live: { jobId: job(1) } });
  });
});

describe('a run that goes on after a stop', () => {
  it('sends what waited under its id, and new attempts at what failed of the common cause as new', () => {
    const stopped = after(generating(2), running(1), failed(1, { code: 'disk-full' }));
    const back = after(stopped, { type: 'taken-back', jobIds: [job(2)], at: at(20) });
    const [run, effects] = step(back, { type: 'resume', attempts: [attempt(1, 2)], at: at(30) });
    expect(effects).toEqual([
      { do: 'save', now: true },
      { do: 'submit', jobIds: [job(2)], fresh: false },
      { do: 'submit', jobIds: [job(1, 2)], fresh: true },
    ]);
    expect(sequenceOf(run)?.run).not.toHaveProperty('stopped');
    expect(sequenceOf(run)?.status).toBe('generating');
  });
});
