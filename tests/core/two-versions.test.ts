import { describe, expect, it } from 'vitest';
import type { Frame, RunRecord, Sequence, Take } from '../../web/core/sequence.ts';
import {
  drawsMore,
  isSameRun,
  otherVersion,
  saysSame,
  settleVersions,
  tellsItsEnd,
} from '../../web/core/two-versions.ts';
import { aFrame, anImage, aSequence, aTake, at, frameId, job } from '../support/sequences.ts';

const run: RunRecord = { state: 'active', startedAt: at(5), frames: [] };
const done = (frame: number, number = 1): Take =>
  aTake(frame, { number, jobId: job(frame, number), state: 'done', image: anImage(frame, number) });
const withFrames = (frames: Frame[], change: Partial<Sequence> = {}): Sequence =>
  aSequence(frames.length, { frames, run, ...change });

describe('two versions of a sequence', () => {
  const ours = aSequence(3, { title: 'Ours', revision: 4 });
  const theirs = aSequence(3, { title: 'Theirs', revision: 7 });

  it('are theirs and ours beside it while nothing is drawn here', () => {
    expect(settleVersions(ours, theirs, false)).toEqual({ stays: theirs, beside: ours });
  });

  it('are ours, on top of the folder’s revision, and theirs beside it while we draw', () => {
    expect(settleVersions(ours, theirs, true)).toEqual({ stays: { ...ours, revision: 7 }, beside: theirs });
  });

  it('are one where both say the same, whenever they were written', () => {
    const same = { ...ours, revision: 7, updatedAt: at(60), status: 'complete' as const };
    expect(settleVersions(ours, same, false)).toEqual({ stays: same });
  });

  it('are two where one has a picture that the other has not', () => {
    const drawn = withFrames([aFrame(1, { takes: [done(1)], activeTake: 1 })], { run: null });
    const not = withFrames([aFrame(1)], { run: null, revision: 2 });
    expect(settleVersions(drawn, not, false).beside).toBe(drawn);
    expect(settleVersions(not, drawn, false).beside).toBeUndefined();
  });

  it('are one where theirs is the same run after a cancel, without what was planned in ours and never sent', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'planned' })] })]);
    const cancelled = withFrames([aFrame(1)], { run: { ...run, state: 'cancelled' }, revision: 2 });
    expect(settleVersions(ours, cancelled, false)).toEqual({ stays: cancelled });
    const another = { ...cancelled, run: { ...run, startedAt: at(6) } };
    expect(settleVersions(ours, another, false).beside).toBe(ours);
  });

  it('are the end of a run and what was before it, where nothing else differs', () => {
    const ended = { ...run, state: 'complete' as const, finishedAt: at(9) };
    const whole = withFrames([aFrame(1, { takes: [done(1)], activeTake: 1 })], { run: ended });
    const before = withFrames([aFrame(1, { takes: [{ ...done(1), state: 'running' }] })]);
    expect(tellsItsEnd(whole, before)).toBe(true);
    expect(tellsItsEnd(before, whole)).toBe(false);
    expect(tellsItsEnd(whole, { ...before, run: ended })).toBe(false);
    expect(tellsItsEnd(whole, { ...before, run: { ...run, startedAt: at(6) } })).toBe(false);
    expect(tellsItsEnd(whole, { ...before, title: 'Retold' })).toBe(false);
    const another = { ...done(1, 2), state: 'running' as const };
    expect(tellsItsEnd(whole, withFrames([aFrame(1, { takes: [done(1), another] })]))).toBe(false);
  });

  it('are two where one tells something else of a frame', () => {
    const retold = aSequence(3, { frames: [aFrame(1, { prompt: 'mine' }), aFrame(2), aFrame(3)] });
    expect(settleVersions(retold, aSequence(3), false).beside).toBe(retold);
  });

  it('say the same where nothing differs but the folder’s number', () => {
    expect(saysSame(ours, { ...ours, revision: 9 })).toBe(true);
    expect(saysSame(ours, { ...ours, updatedAt: at(60) })).toBe(false);
    expect(saysSame(ours, theirs)).toBe(false);
  });

  it('tell of one run where it began at the same moment', () => {
    const later = { ...run, startedAt: at(6) };
    expect(isSameRun({ ...ours, run }, { ...theirs, run: { ...run, state: 'paused' } })).toBe(true);
    expect(isSameRun({ ...ours, run }, { ...theirs, run: later })).toBe(false);
    expect(isSameRun({ ...ours, run }, theirs)).toBe(false);
    expect(isSameRun(ours, theirs)).toBe(false);
  });
});

describe('two that draw one run', () => {
  it('are one with the outcomes and pictures that either knows of', () => {
    const ours = withFrames([
      aFrame(1, { takes: [aTake(1, { state: 'queued' })] }),
      aFrame(2, { takes: [done(2)], activeTake: 1 }),
    ]);
    const theirs = withFrames([
      aFrame(1, { takes: [done(1)], activeTake: 1 }),
      aFrame(2, { takes: [aTake(2, { state: 'queued' })] }),
    ]);
    const { stays, beside } = settleVersions(ours, theirs, true);
    expect(stays.frames.map(({ activeTake }) => activeTake)).toEqual([1, 1]);
    expect(beside).toBeUndefined();
  });

  it('draw in our run what the other was about to draw, unless it was taken out there', () => {
    const ours = withFrames([aFrame(1), aFrame(2), aFrame(3)], { run: { ...run, frames: [frameId(3)] } });
    const frames = [1, 2, 3].map((number) => aFrame(number, { takes: [aTake(number)] }));
    const theirs = withFrames(frames, { run: { ...run, frames: [frameId(1)] } });
    expect(settleVersions(ours, theirs, true).stays.run?.frames).toEqual([frameId(1), frameId(3)]);
    const given = { ...theirs, run: { ...run, state: 'cancelled' as const, frames: [frameId(1)] } };
    expect(settleVersions(ours, given, true).stays.run?.frames).toEqual([frameId(3)]);
  });

  it('draw in our run no frame that was taken out here, and none that has its picture', () => {
    const open = aFrame(2, { takes: [aTake(2, { state: 'running' })] });
    const ours = withFrames([aFrame(1), open, aFrame(3)], { run: { ...run, frames: [frameId(3)] } });
    const drawn = aFrame(1, { takes: [done(1)], activeTake: 1 });
    const both = [frameId(1), frameId(2)];
    const theirs = withFrames([drawn, open, aFrame(3)], { run: { ...run, frames: both } });
    expect(settleVersions(ours, theirs, true).stays.run?.frames).toEqual([frameId(3)]);
  });

  it('draw no frame again whose picture came to be there while it was asked for here', () => {
    const planned = (drawnFrom: string) =>
      aFrame(1, { takes: [aTake(1, { number: 2, jobId: job(1, 2), state: 'planned', drawnFrom })] });
    const drawn = { ...done(1), drawnFrom: 'a cat' };
    const theirs = withFrames([aFrame(1, { takes: [drawn], activeTake: 1 })]);
    const isWanted = (ours: Frame) =>
      settleVersions(withFrames([ours], { run: { ...run, frames: [frameId(1)] } }), theirs, true).stays.run
        ?.frames.length === 1;
    expect([isWanted(planned('a cat')), isWanted(planned('a dog'))]).toEqual([false, true]);
    const another = { ...planned('a cat'), takes: [drawn, ...planned('a cat').takes] };
    expect(isWanted(another)).toBe(true);
  });

  it('draw in our run the other’s next try of a frame that has failed', () => {
    const failed = aTake(1, { state: 'failed' });
    const next = aTake(1, { number: 2, jobId: job(1, 2) });
    const ours = withFrames([aFrame(1, { takes: [failed] })]);
    const theirs = withFrames([aFrame(1, { takes: [failed, next] })], {
      run: { ...run, frames: [frameId(1)] },
    });
    const { stays } = settleVersions(ours, theirs, true);
    expect(stays.run?.frames).toEqual([frameId(1)]);
    expect(stays.frames[0]?.takes).toEqual([failed, next]);
  });

  it('know of the other’s waiting job, which is in no run of ours where it is in none there', () => {
    const ours = withFrames([aFrame(1)]);
    const theirs = withFrames([aFrame(1, { takes: [aTake(1)] })], { run: null });
    const { stays } = settleVersions(ours, theirs, true);
    expect([stays.run?.frames, stays.frames[0]?.takes]).toEqual([[], [aTake(1)]]);
  });

  it('keep the frames that one of them alone has', () => {
    const ours = withFrames([aFrame(1), aFrame(2, { takes: [done(2)], activeTake: 1 })]);
    const { stays } = settleVersions(ours, withFrames([aFrame(1)]), true);
    expect(stays.frames).toEqual(ours.frames);
  });

  it('show the picture that is chosen here, and the newest where none is', () => {
    const [first, second, third] = [done(1), done(1, 2), done(1, 3)];
    const theirs = withFrames([aFrame(1, { takes: [first, second, third], activeTake: 3 })]);
    const shown = (takes: Take[], activeTake: number | null) =>
      settleVersions(withFrames([aFrame(1, { takes, activeTake })]), theirs, true).stays.frames[0]
        ?.activeTake;
    expect(shown([first, second], 2)).toBe(2);
    expect(shown([first, second], null)).toBe(3);
    expect(shown([], null)).toBe(3);
  });

  it.each<[Take['state'], Take['state'], Take['state']]>([
    ['planned', 'failed', 'failed'],
    ['queued', 'failed', 'queued'],
    ['queued', 'done', 'done'],
    ['queued', 'interrupted', 'interrupted'],
    ['queued', 'lost', 'lost'],
    ['queued', 'running', 'queued'],
    ['running', 'cancelled', 'running'],
    ['failed', 'cancelled', 'failed'],
    ['failed', 'running', 'failed'],
  ])('know of a job that is %s here and %s there that it is %s', (here, there, known) => {
    const [ours, theirs] = [here, there].map((state) =>
      withFrames([aFrame(1, { takes: [aTake(1, { state })] })]),
    );
    const { stays } = settleVersions(ours!, theirs!, true);
    expect(stays.frames[0]?.takes.map(({ state }) => state)).toEqual([known]);
  });

  it('go on with a job that is drawn here, where the other has set its frame aside', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'running' })] })]);
    const aside = aTake(1, { state: 'failed', failure: { code: 'server-crashed-by-frame' } });
    const { stays } = settleVersions(ours, withFrames([aFrame(1, { takes: [aside] })]), true);
    expect(stays.frames[0]?.takes[0]?.state).toBe('running');
  });

  it('are done with a job that failed there: planned here, it may be over long since', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'planned' })] })]);
    const failed = aTake(1, { state: 'failed', failure: { code: 'disk-full' } });
    const { stays } = settleVersions(ours, withFrames([aFrame(1, { takes: [failed] })]), true);
    expect(stays.frames[0]?.takes).toEqual([failed]);
  });

  it('are done with a job that failed there and was drawn at a later try, though it is queued here', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1)] })]);
    const failed = aTake(1, { state: 'failed', failure: { code: 'frame-error' } });
    const theirs = withFrames([aFrame(1, { takes: [failed, done(1, 2)], activeTake: 2 })]);
    const { stays } = settleVersions(ours, theirs, true);
    expect(stays.frames[0]?.takes.map(({ state }) => state)).toEqual(['failed', 'done']);
  });

  it('keep a picture of a try that only the other knows, before the try that is open here', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'running' })] })]);
    const other = { ...done(1), jobId: job(1, 9) };
    const theirs = withFrames([aFrame(1, { takes: [other], activeTake: 1 })]);
    const { stays } = settleVersions(ours, theirs, true);
    expect(stays.frames[0]).toMatchObject({
      takes: [
        { jobId: job(1, 9), number: 1 },
        { jobId: job(1), number: 2, state: 'running' },
      ],
      activeTake: 1,
    });
  });

  it('keep the picture of a job that one of them has given up', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'cancelled' })] })]);
    const theirs = withFrames([aFrame(1, { takes: [done(1)], activeTake: 1 })]);
    expect(settleVersions(ours, theirs, true).stays.frames[0]).toMatchObject({
      takes: [done(1)],
      activeTake: 1,
    });
    expect(settleVersions(theirs, ours, true).stays.frames[0]?.takes).toEqual([done(1)]);
  });

  it('are two where one has given up a job that the other still waits for', () => {
    const ours = withFrames([aFrame(1, { takes: [aTake(1, { state: 'cancelled' })] })]);
    const theirs = withFrames([aFrame(1, { takes: [aTake(1, { state: 'running' })] })]);
    const { stays, beside } = settleVersions(ours, theirs, true);
    expect([stays.frames[0]?.takes[0]?.state, beside]).toEqual(['cancelled', theirs]);
  });
});

describe('a version draws more than the other', () => {
  const version = (...takes: Take[]) => withFrames([aFrame(1, { takes })]);
  const one = aTake(1, { number: 1, jobId: job(1, 1), state: 'failed' });

  it('where it waits for a picture of a job that the other has never heard of, or has it', () => {
    const waiting = aTake(1, { number: 2, jobId: job(1, 2), state: 'queued' });
    expect(drawsMore(version(one, waiting), version(one))).toBe(true);
    expect(drawsMore(version(one, done(1, 2)), version(one))).toBe(true);
  });

  it('and where it has planned one in a run of its own, which its own run may have taken out again', () => {
    const planned = version(one, aTake(1, { number: 2, jobId: job(1, 2), state: 'planned' }));
    const another = { ...version(one), run: { ...run, startedAt: at(6) } };
    expect(drawsMore(planned, another)).toBe(true);
    expect(drawsMore(planned, version(one))).toBe(false);
  });

  it('and not where the other knows each of its jobs, whatever became of them there', () => {
    expect(drawsMore(version(done(1)), version(one))).toBe(false);
  });
});

describe('the version that lost', () => {
  const queued = (number: number) => aTake(1, { number, jobId: job(1, number), state: 'queued' });
  const lost = withFrames([aFrame(1, { takes: [done(1), queued(2)], activeTake: 1 })]);
  const copyBeside = (stays: Sequence) =>
    otherVersion({ stays, beside: lost }, 'the-lighthouse-00000001', at(9));

  it('is a sequence of its own whose pictures stay where they are', () => {
    const copy = copyBeside(withFrames([aFrame(1)]));
    expect(copy).toMatchObject({
      id: 'the-lighthouse-00000001',
      revision: 0,
      run: null,
      status: 'reviewing',
    });
    expect(copy.title).toBe('The lighthouse (other version)');
    expect(copy.frames[0]?.takes).toEqual([done(1), queued(2)]);
  });

  it('leaves the jobs that both wait for to the other', () => {
    const copy = copyBeside(withFrames([aFrame(1, { takes: [queued(2)] })]));
    expect(copy.frames[0]?.takes).toEqual([done(1)]);
  });

  it('is needed for a picture that is still to be made', () => {
    const none = withFrames([aFrame(1, { takes: [done(1)], activeTake: 1 })]);
    expect(settleVersions(lost, none, false).beside).toBe(lost);
    expect(settleVersions(none, lost, true).stays.frames[0]?.takes).toEqual([done(1), queued(2)]);
  });
});
