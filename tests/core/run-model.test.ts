import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../web/core/edit.ts';
import type { Failure } from '../../web/core/failure.ts';
import type { Effect } from '../../web/core/run/effects.ts';
import type { Outcome, RunEvent } from '../../web/core/run/events.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { isFinished, isGenerating, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { step } from '../../web/core/run/step.ts';
import { failedFrames, framesToDraw, isOpen, openTakes, type Attempt } from '../../web/core/run/takes.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { anImage, aSequence, at } from '../support/sequences.ts';

const render = () => ({ prompt: 'rendered' });

/** What may happen, without ids: they are chosen when it happens, from jobs that exist, are over, or never were. */
type Happening = { what: string; pick: number; outcome: number };

const outcomes: Outcome[] = [
  { state: 'done', image: anImage(1), durationMs: 1000 },
  { state: 'failed', failure: { code: 'frame-error' } },
  { state: 'failed', failure: { code: 'frame-error', detail: 'connection reset' } },
  { state: 'failed', failure: { code: 'out-of-memory' } },
  { state: 'failed', failure: { code: 'disk-full' } },
  { state: 'interrupted' },
];
const kinds = [
  'queued', 'running', 'progressed', 'settled', 'settled', 'settled', 'taken-back', 'missing', 'stopped',
  'retry-due', 'pause', 'resume', 'cancel', 'retry', 'start', 'connection', 'reload', 'cancel-frame', 'edit', 'move',
  'undo', 'others-wait',
]; // prettier-ignore
const happenings = fc.array(
  fc.record({ what: fc.constantFrom(...kinds), pick: fc.nat(200), outcome: fc.nat(outcomes.length - 1) }),
  { maxLength: 60 },
);

/** Seconds on a machine that is not busy with anything else. */
const PATIENCE = 60_000;

/** With these the user wants another picture. */
const asked: ReadonlySet<string> = new Set(['start', 'retry', 'resume', 'edit', 'move', 'undo']);

/** Plays events against the run as the store does, and keeps what the invariants need. */
class Player {
  run: Run;
  readonly sentFresh = new Map<string, number>();
  #made = 0;
  #ids: string[] = ['ffffffff-0000-4000-8000-000000000000'];

  constructor(frames: number) {
    this.run = { phase: 'PromptsReview', sequence: aSequence(frames), past: [] };
  }

  get sequence(): Sequence {
    return sequenceOf(this.run) ?? aSequence();
  }

  attempt(frameId: string): Attempt {
    const jobId = `00000000-0000-4000-8000-${String(++this.#made).padStart(12, '0')}`;
    this.#ids.push(jobId);
    return { frameId, jobId, seed: this.#made };
  }

  play(event: RunEvent): Effect[] {
    const [run, effects] = step(this.run, event, render);
    this.run = run;
    for (const effect of effects) {
      if (effect.do !== 'submit' || !effect.fresh) continue;
      for (const id of effect.jobIds) this.sentFresh.set(id, (this.sentFresh.get(id) ?? 0) + 1);
    }
    return effects;
  }

  happen({ what, pick, outcome }: Happening): Effect[] {
    const jobId = this.#ids[pick % this.#ids.length] ?? '';
    const now = at(pick + 1);
    const draw = () => framesToDraw(this.sequence).map(({ id }) => this.attempt(id));
    switch (what) {
      case 'queued':
        return this.play({ type: 'queued', jobId });
      case 'running':
        return this.play({ type: 'running', jobId, nowMs: pick });
      case 'progressed':
        return this.play({ type: 'progressed', jobId, value: pick, max: 20 });
      case 'settled':
        return this.settle(jobId, outcomes[outcome] ?? { state: 'interrupted' }, pick);
      case 'taken-back':
        return this.play({ type: 'taken-back', jobIds: [jobId], at: now });
      case 'missing':
        return this.missing(pick, now);
      case 'stopped':
        return this.play({ type: 'stopped', failure: { code: 'missing-model' } satisfies Failure, at: now });
      case 'retry-due':
        return this.retryDue(pick);
      case 'start':
        return this.play({ type: 'start', attempts: draw(), at: now });
      case 'resume':
        return this.play({ type: 'resume', attempts: isFinished(this.run) ? draw() : [], at: now });
      case 'retry':
        return this.retry(now);
      case 'reload':
        return this.reload();
      case 'connection':
        return this.play({ type: 'connection', connection: 'silent' });
      case 'cancel-frame':
        return this.play({ type: 'cancel-frame', frameId: this.frame(pick), at: now });
      case 'edit':
        return this.edit({ do: 'prompt', frame: this.frame(pick), text: `prompt of edit ${pick}` }, now);
      case 'move':
        return this.edit({ do: 'move', frame: this.frame(pick), to: pick % 3 }, now);
      case 'undo':
        return this.play({ type: 'undo', attempts: this.spare(), at: now });
      case 'others-wait':
        return this.play({ type: 'others-wait', jobIds: this.#ids, at: now });
      default:
        return this.play({ type: what === 'pause' ? 'pause' : 'cancel', at: now });
    }
  }

  frame(pick: number): string {
    return this.sequence.frames[pick % this.sequence.frames.length]?.id ?? '';
  }

  /** One attempt for each frame, as whoever edits brings them. */
  spare(): Attempt[] {
    return this.sequence.frames.map(({ id }) => this.attempt(id));
  }

  edit(edit: Edit, now: string): Effect[] {
    return this.play({ type: 'edit', edit, attempts: this.spare(), at: now });
  }

  missing(pick: number, now: string): Effect[] {
    const cause = pick % 3 === 0 ? 'removed-from-queue' : 'server-restarted';
    return this.play({ type: 'missing', jobIds: this.#ids, cause, resend: pick % 2 === 0, at: now });
  }

  settle(jobId: string, outcome: Outcome, seconds = 0): Effect[] {
    return this.play({ type: 'settled', jobId, outcome, at: at(seconds + 1), chance: 0.5 });
  }

  retryDue(pick = 0): Effect[] {
    const waiting = isGenerating(this.run) ? this.run.retries : [];
    const retry = waiting[pick % Math.max(1, waiting.length)];
    if (!retry) return [];
    const attempt = this.attempt(retry.frameId);
    return this.play({ type: 'retry-due', failedJobId: retry.failedJobId, attempt, at: at(pick + 1) });
  }

  retry(now: string): Effect[] {
    const attempts = failedFrames(this.sequence).map(({ id }) => this.attempt(id));
    return this.play({ type: 'retry', attempts, at: now });
  }

  reload(): Effect[] {
    const sequence = structuredClone(this.sequence);
    this.run = { phase: 'StoryEntry', problems: [] };
    return this.play({ type: 'open', sequence, at: at(1), chance: 0.5 });
  }

  /** No more faults: every try comes due and every job succeeds. */
  quiet(): void {
    for (let round = 0; round < 400 && isGenerating(this.run); round++) {
      if (this.run.phase === 'Paused' && !this.run.cancelling)
        this.play({ type: 'resume', attempts: [], at: at(1) });
      this.retryDue();
      for (const { take } of openTakes(this.sequence))
        this.settle(take.jobId, { state: 'done', image: anImage(1) });
    }
  }
}

/** Takes that have their outcome, as text. */
const closed = (sequence: Sequence) =>
  new Map(
    sequence.frames.flatMap((frame) =>
      frame.takes.filter((take) => !isOpen(take)).map((take) => [take.jobId, JSON.stringify(take)] as const),
    ),
  );

function checkInvariants(player: Player, before: Sequence): void {
  const { sequence, run } = player;
  const progress = progressOf(run, 0);
  if (!progress) throw new Error('The sequence is gone');
  expect(progress.done + progress.failed + progress.cancelled + progress.open).toBe(sequence.frames.length);
  expect(sequence.frames.map(({ frameNumber }) => frameNumber)).toEqual(
    sequence.frames.map((_, index) => index + 1),
  );
  const now = closed(sequence);
  for (const [id, take] of closed(before)) expect(now.get(id)).toBe(take);
  for (const frame of sequence.frames) expect(frame.takes.filter(isOpen).length).toBeLessThanOrEqual(1);
  const ids = sequence.frames.flatMap(({ takes }) => takes.map(({ jobId }) => jobId));
  expect(new Set(ids).size).toBe(ids.length);
  if (!isGenerating(run)) expect(openTakes(sequence)).toEqual([]);
}

describe('any order of events, late, doubled and foreign ones among them', () => {
  it(
    'keeps counts, order and finished takes, and sends no job twice as new',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 8 }), happenings, (frames, events) => {
          const player = new Player(frames);
          player.happen({ what: 'start', pick: 0, outcome: 0 });
          for (const event of events) {
            const before = player.sequence;
            player.happen(event);
            checkInvariants(player, before);
          }
          expect([...player.sentFresh.values()].every((times) => times === 1)).toBe(true);
        }),
        { numRuns: 1500 },
      );
    },
    PATIENCE,
  );

  it(
    'ends with every frame in exactly one final state once the faults are over',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 8 }), happenings, (frames, events) => {
          const player = new Player(frames);
          player.happen({ what: 'start', pick: 0, outcome: 0 });
          for (const event of events) player.happen(event);
          player.quiet();
          expect(isGenerating(player.run)).toBe(false);
          const ended = progressOf(player.run, 0)?.frames.map(({ state }) => state) ?? [];
          expect(ended.filter((state) => !['done', 'failed', 'cancelled'].includes(state))).toEqual([]);
          expect(progressOf(player.run, 0)?.open).toBe(0);
        }),
        { numRuns: 1500 },
      );
    },
    PATIENCE,
  );

  it(
    'never draws a frame again that has its picture, unless the user asks',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 8 }), happenings, (frames, events) => {
          const player = new Player(frames);
          player.happen({ what: 'start', pick: 0, outcome: 0 });
          for (const event of events.filter(({ what }) => !asked.has(what))) {
            const drawn = new Set(
              player.sequence.frames.filter((frame) => frame.activeTake !== null).map(({ id }) => id),
            );
            player.happen(event);
            for (const { frame } of openTakes(player.sequence)) expect(drawn.has(frame.id)).toBe(false);
          }
        }),
        { numRuns: 800 },
      );
    },
    PATIENCE,
  );
});
