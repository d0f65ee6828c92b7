import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinished, isGenerating, sequenceOf } from '../../web/core/run/run.ts';
import { isOpen } from '../../web/core/run/takes.ts';
import { MemoryDb } from '../../web/services/db.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { freshSequence, studioOn } from '../support/studios.ts';
import { VirtualClock, settle } from '../support/virtual-clock.ts';

const FRAMES = 4;
const kinds = [
  'work', 'work', 'work', 'work', 'wait', 'down', 'up', 'restart', 'clear', 'lose', 'reload', 'pause', 'resume',
  'interrupt', 'fail', 'retry',
]; // prettier-ignore
const faults = fc.array(fc.record({ what: fc.constantFrom(...kinds), ms: fc.nat(6000) }), { maxLength: 25 });

/** One browser and one server, and what may happen to them. */
class World {
  readonly comfy = new FakeComfy();
  readonly clock = new VirtualClock();
  readonly #db = new MemoryDb(true);
  studio: Studio | undefined;

  async open(): Promise<Studio> {
    const change = { clock: this.clock, db: this.#db, openSocket: this.comfy.openSocket };
    const { studio } = await studioOn(this.comfy.host, { ...change, beforePaint: (call) => call() });
    this.studio = studio;
    return studio;
  }

  async begin(): Promise<void> {
    const studio = await this.open();
    studio.open(freshSequence(FRAMES));
    await settle();
    studio.startGeneration();
    await settle();
  }

  async happen(what: string, ms: number): Promise<void> {
    const { comfy, studio } = this;
    if (what === 'work') comfy.work();
    if (what === 'down') comfy.down = true;
    if (what === 'up') comfy.down = false;
    if (what === 'restart') comfy.restart();
    if (what === 'clear') comfy.clear();
    if (what === 'lose') comfy.loseAnswers = 1;
    if (what === 'interrupt') comfy.interrupt();
    if (what === 'fail') comfy.failRunning('RuntimeError: bad luck');
    if (what === 'retry') studio?.retryFailed();
    if (what === 'pause') studio?.pause();
    if (what === 'resume') studio?.resume();
    if (what === 'reload') await this.#reload();
    await this.clock.advance(ms);
  }

  async #reload(): Promise<void> {
    this.studio?.dispose();
    const studio = await this.open();
    const restored = studio.restore();
    await this.clock.advance(10);
    await restored;
  }

  /** No more faults; whatever waits for the user gets his one press. */
  async quiet(): Promise<void> {
    this.comfy.down = false;
    for (let round = 0; round < 200 && !this.#isAllDrawn(); round++) {
      if (this.studio?.run.phase === 'Paused') this.studio.resume();
      if (this.studio && isFinished(this.studio.run)) this.studio.retryFailed();
      this.comfy.work();
      await this.clock.advance(1000);
    }
  }

  #isAllDrawn(): boolean {
    return this.studio !== undefined && isFinished(this.studio.run) && this.studio.progress?.done === FRAMES;
  }
}

/** Frame numbers of the pictures on the disk. */
const drawnFrames = (files: string[]) =>
  files.map((name) => Number(name.slice(6, 9))).toSorted((a, b) => a - b);

// One seed, so that a change is judged by its own; look further by hand with others.
describe('a browser and a server to which anything may happen', () => {
  it(
    'end with every frame drawn and written down, and no picture made twice',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(faults, async (events) => {
          const world = new World();
          await world.begin();
          for (const { what, ms } of events) await world.happen(what, ms);
          await world.quiet();
          const run = world.studio?.run;
          const sequence = run && sequenceOf(run);
          world.studio?.dispose();
          expect(run?.phase).toBe('SequenceComplete');
          expect(run && isGenerating(run)).toBe(false);
          expect(sequence?.frames.every((frame) => frame.activeTake !== null)).toBe(true);
          expect(sequence?.frames.flatMap((frame) => frame.takes).filter(isOpen)).toEqual([]);
          expect(drawnFrames(world.comfy.files)).toEqual([1, 2, 3, 4]);
        }),
        { numRuns: 300, seed: 20261121 },
      );
    },
  );

  it('end with nothing of ours in the queue after a cancel, and the job of somebody else untouched', async () => {
    const others = new Set(['restart', 'clear', 'interrupt', 'fail']);
    const harmless = faults.map((events) => events.filter(({ what }) => !others.has(what)));
    await fc.assert(
      fc.asyncProperty(harmless, async (events) => {
        const world = new World();
        await world.begin();
        world.comfy.jobs.push({ id: 'somebody-else', state: 'pending', graph: {} });
        for (const { what, ms } of events) await world.happen(what, ms);
        world.comfy.down = false;
        world.studio?.cancel();
        await world.clock.advance(20_000);
        world.studio?.dispose();
        expect(world.studio && isFinished(world.studio.run)).toBe(true);
        const foreign = world.comfy.jobs.filter(({ id }) => id === 'somebody-else');
        expect(foreign.map(({ record }) => record?.['status'] ?? 'waiting')).not.toContain('cancelled');
        expect(foreign).toHaveLength(1);
        expect(
          world.comfy.jobs.filter(({ id, state }) => id !== 'somebody-else' && state !== 'over'),
        ).toEqual([]);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  }, 120_000);
});
