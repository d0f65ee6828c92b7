import type { Effect, EffectOf } from '../../core/run/effects.ts';
import { sequenceOf } from '../../core/run/run.ts';
import { seedFor, type Attempt } from '../../core/run/takes.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import type { SequenceWriter } from '../library/sequence-writer.ts';
import { newJobId, type Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Outbox } from './outbox.ts';
import type { CheckEngine, MakePrompts } from './ports.ts';

export type EffectsParts = {
  desk: Desk;
  clock: Clock;
  chance: Chance;
  writer: SequenceWriter;
  outbox: Outbox;
  makePrompts: MakePrompts;
  checkEngine: CheckEngine;
};

/** Does what the run asks for, and reports what came of it. */
export class Effects {
  readonly #parts: EffectsParts;
  #producing: AbortController | undefined;
  #kept: Promise<unknown> = Promise.resolve();
  #held: Promise<unknown> = Promise.resolve();

  constructor(parts: EffectsParts) {
    this.#parts = parts;
  }

  /** Resolves once this browser holds the document as it was last saved, and nothing is waited for before jobs are sent. */
  async kept(): Promise<void> {
    await this.#held;
    await this.#kept;
  }

  /** No job is sent before `until`. */
  hold(until: Promise<unknown>): void {
    this.#held = until;
  }

  /** Nothing is carried out any more: the page goes away. */
  end(): void {
    this.#parts.outbox.end();
  }

  /** Another tab goes on: nothing that was under way is finished here. */
  giveUp(): void {
    this.#parts.outbox.giveUp();
  }

  perform(effect: Effect): void {
    const { outbox } = this.#parts;
    switch (effect.do) {
      case 'check-engine':
        return void this.#checkEngine(effect);
      case 'make-prompts':
        return void this.#makePrompts(effect);
      case 'stop-prompts':
        return this.#producing?.abort();
      case 'save':
        return this.#save(effect.now);
      case 'submit':
        return void outbox.submit(effect.jobIds, effect.fresh);
      case 'take-back':
        return void outbox.takeBack(effect.jobIds);
      case 'cancel-jobs':
        return void outbox.cancel(effect.jobIds);
      case 'requeue':
        return void outbox.requeue(effect.jobIds);
      case 'retry-later':
        return this.#retryLater(effect);
    }
  }

  /** Attempts at these frames, with ids and seeds of their own; `anew`: with seeds that the frames have not had. */
  attempts(sequence: Sequence, frames: Frame[], anew = false): Attempt[] {
    const { chance } = this.#parts;
    return frames.map((frame) => ({
      frameId: frame.id,
      jobId: newJobId(chance),
      seed: seedFor(sequence, frame, chance.number(), anew),
    }));
  }

  async #checkEngine({ attempt, draft }: EffectOf<'check-engine'>): Promise<void> {
    const { desk, checkEngine } = this.#parts;
    const checked = await checkEngine(draft);
    if (checked.ok) return desk.report({ type: 'draft-accepted', attempt, engine: checked.engine });
    const { problems, failure } = checked;
    desk.report({ type: 'draft-refused', attempt, problems, ...(failure && { failure }) });
  }

  async #makePrompts({ attempt, draft, engine }: EffectOf<'make-prompts'>): Promise<void> {
    const { desk, makePrompts, writer } = this.#parts;
    this.#producing?.abort();
    const controller = new AbortController();
    this.#producing = controller;
    const made = await makePrompts(draft, engine, controller.signal, (writing) => {
      if (!controller.signal.aborted) desk.report({ type: 'prompts-written', attempt, writing });
    });
    if (controller.signal.aborted) return;
    if (!made.ok) return desk.report({ type: 'prompts-failed', attempt, failure: made.failure });
    writer.begin(made.value);
    desk.report({ type: 'prompts-made', attempt, sequence: made.value });
  }

  #save(now: boolean): void {
    const sequence = sequenceOf(this.#parts.desk.run);
    if (sequence) this.#kept = this.#parts.writer.write(sequence, now);
  }

  #retryLater({ frameId, failedJobId, delayMs }: EffectOf<'retry-later'>): void {
    const { desk, clock } = this.#parts;
    clock.after(delayMs, () => {
      const sequence = sequenceOf(desk.run);
      const frame = sequence?.frames.find(({ id }) => id === frameId);
      const [attempt] = sequence && frame ? this.attempts(sequence, [frame]) : [];
      if (attempt) desk.report({ type: 'retry-due', failedJobId, attempt, at: isoNow(clock) });
    });
  }
}
