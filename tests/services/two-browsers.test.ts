import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceSchema, type Sequence } from '../../web/core/sequence.ts';
import { MemoryDb } from '../../web/services/db.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { TestChannels } from '../support/channels.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { aSequence, frameId } from '../support/sequences.ts';
import { studioOn } from '../support/studios.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

const FRAMES = 6;

describe('two browsers, which share nothing but the folder, on one sequence', () => {
  let comfy: FakeComfy;
  let clock: VirtualClock;
  const open: Studio[] = [];

  beforeEach(() => {
    comfy = new FakeComfy();
    clock = new VirtualClock();
    comfy.documents.set(aSequence().id, { ...aSequence(FRAMES), revision: 1 });
  });
  afterEach(() => {
    for (const studio of open.splice(0)) studio.dispose();
  });

  const inFolder = (): Sequence => sequenceSchema.parse(comfy.documents.get(aSequence().id));

  async function browser(db = new MemoryDb(true), channels = new TestChannels()): Promise<Studio> {
    const { studio } = await studioOn(comfy.host, {
      db,
      clock,
      openChannel: channels.opener(),
      openSocket: comfy.openSocket,
    });
    open.push(studio);
    studio.open(inFolder());
    await clock.advance(500);
    return studio;
  }

  async function draw(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      comfy.work();
      await clock.advance(1500);
    }
  }

  it('draw each frame once, though the second one takes part in the run, and keep one document', async () => {
    const first = await browser();
    first.startGeneration();
    await clock.advance(2000);
    await draw(3);
    const second = await browser();
    await draw(2 * FRAMES);
    await clock.advance(40_000);
    expect(comfy.count('POST', '/prompt')).toBe(FRAMES);
    expect([first.run.phase, second.run.phase]).toEqual(['SequenceComplete', 'SequenceComplete']);
    expect(inFolder().frames.every(({ activeTake }) => activeTake !== null)).toBe(true);
    expect(comfy.documents.size).toBe(1);
    expect([first.following, second.following]).toEqual([undefined, undefined]);
  });

  it.each([true, false])(
    'leave no job in the queue of a frame that one saw fail while the other was sending it (jobs API: %s)',
    async (hasJobs) => {
      comfy.hasJobs = hasJobs;
      const first = await browser();
      const arrived = Promise.withResolvers<void>();
      comfy.hangs = ({ route }) => (route === '/prompt' ? arrived.promise : false);
      first.startGeneration();
      await clock.advance(3000);
      const theirs = inFolder();
      const [frame, ...rest] = theirs.frames;
      const takes = frame!.takes.map((take) => ({
        ...take,
        state: 'failed' as const,
        failure: { code: 'no-image' as const },
      }));
      comfy.keep(theirs.id, {
        ...theirs,
        revision: theirs.revision + 1,
        frames: [{ ...frame!, takes }, ...rest],
      });
      first.edit({ do: 'description', frame: frameId(FRAMES), text: 'other words' });
      await clock.advance(3000);
      comfy.hangs = undefined;
      arrived.resolve();
      await clock.advance(3000);
      const sent = comfy.jobs.map(({ id }) => id);
      expect(sent.length).toBeGreaterThanOrEqual(FRAMES - 1);
      expect(sent).not.toContain(takes[0]?.jobId);
    },
  );

  it('keep both versions of a prompt that each of them edited', async () => {
    const [first, second] = [await browser(), await browser()];
    first.edit({ do: 'prompt', frame: frameId(1), text: 'a red door' });
    await clock.advance(2000);
    second.edit({ do: 'prompt', frame: frameId(1), text: 'a blue door' });
    await clock.advance(4000);
    const prompts = [...comfy.documents.values()].map((one) => sequenceSchema.parse(one).frames[0]?.prompt);
    expect(prompts).toEqual(['a red door', 'a blue door']);
    expect(second.saving).toMatchObject({ code: 'conflict' });
  });

  it('have one tab each that drives, also where an edit has met the run of the other', async () => {
    const [db, channels] = [new MemoryDb(true), new TestChannels()];
    const [first, second] = [await browser(), await browser(db, channels)];
    first.startGeneration();
    await clock.advance(3000);
    second.edit({ do: 'prompt', frame: frameId(1), text: 'a blue door' });
    await clock.advance(4000);
    expect(second.run.phase).toBe('QueuedForGeneration');
    expect(second.saving).toMatchObject({ code: 'conflict' });
    const third = await browser(db, channels);
    expect(third.following?.code).toBe('other-tab-drives');
  });

  it('show the newer one when the page is looked at again', async () => {
    const [first, second] = [await browser(), await browser()];
    first.edit({ do: 'prompt', frame: frameId(1), text: 'a red door' });
    await clock.advance(2000);
    second.wake();
    await clock.advance(500);
    second.edit({ do: 'prompt', frame: frameId(2), text: 'a blue door' });
    await clock.advance(3000);
    expect(
      inFolder()
        .frames.map(({ prompt }) => prompt)
        .slice(0, 2),
    ).toEqual(['a red door', 'a blue door']);
    expect(comfy.documents.size).toBe(1);
  });
});
