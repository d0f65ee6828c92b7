import { describe, expect, it } from 'vitest';
import { sequenceOf, type Phase } from '../../web/core/run/run.ts';
import { MemoryDb, type Db } from '../../web/services/db.ts';
import { DraftStore } from '../../web/services/draft-store.ts';
import { Measures } from '../../web/services/run/measures.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { aDraft, aSequence, frameId } from '../support/sequences.ts';
import { studioOn } from '../support/studios.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

const FRAMES = 3;

/** One browser in front of one server: pages come and go, storage stays as long as it lasts. */
class Visit {
  readonly comfy = new FakeComfy();
  readonly clock = new VirtualClock();
  readonly db: Db;
  #studio: Studio | undefined;

  constructor(db: Db) {
    this.db = db;
  }

  get studio(): Studio {
    if (!this.#studio) throw new Error('no page is open');
    return this.#studio;
  }

  get phase(): Phase {
    return this.studio.run.phase;
  }

  async open(): Promise<void> {
    const { studio } = await studioOn(this.comfy.host, {
      db: this.db,
      clock: this.clock,
      openSocket: this.comfy.openSocket,
      makePrompts: async (_draft, engine) => {
        await new Promise<void>((resolve) => void this.clock.after(500, resolve));
        return { ok: true, value: aSequence(FRAMES, { engine }) };
      },
    });
    this.#studio = studio;
    void studio.restore();
    await this.wait(100);
  }

  async reload(): Promise<void> {
    this.studio.dispose();
    await this.open();
  }

  wait(ms: number): Promise<void> {
    return this.clock.advance(ms);
  }

  /** ComfyUI draws for so long; the page notices in its own time. */
  async draw(frames = FRAMES): Promise<void> {
    for (let step = 0; step < frames * 2; step++) {
      this.comfy.work();
      await this.wait(1000);
    }
    await this.wait(12_000);
  }

  /** What a user sees in the end, and what it has cost. */
  outcome() {
    const sequence = sequenceOf(this.studio.run);
    return {
      phase: this.phase,
      frames: sequence?.frames.map(({ id, frameNumber, prompt, takes, activeTake }) => ({
        id,
        frameNumber,
        prompt,
        activeTake,
        takes: takes.map(({ number, state }) => [number, state]),
      })),
      sent: this.comfy.count('POST', '/prompt'),
      stored: this.comfy.documents.size,
    };
  }
}

type Step = (visit: Visit) => Promise<void> | void;

/** From the first word to the last picture; `then` is done where the reload would be. */
const way: [name: string, step: Step][] = [
  ['the prompts are there', async (visit) => (visit.studio.generatePrompts(aDraft()), visit.wait(2000))],
  [
    'a prompt was edited',
    async (visit) => {
      visit.studio.edit({ do: 'prompt', frame: frameId(2), text: 'a red door' });
      await visit.wait(50);
    },
  ],
  ['the run was started', async (visit) => (visit.studio.startGeneration(), visit.wait(0))],
  ['its jobs are sent', (visit) => visit.wait(2000)],
  ['the first frame runs', async (visit) => (visit.comfy.work(), visit.wait(500))],
  ['the first frame is done', async (visit) => (visit.comfy.work(), visit.wait(1000))],
  ['it pauses', async (visit) => (visit.studio.pause(), visit.wait(0))],
  ['it is paused', (visit) => visit.wait(3000)],
  ['it goes on', async (visit) => (visit.studio.resume(), visit.wait(3000))],
  ['it is complete', (visit) => visit.draw()],
];

async function walk(db: Db, reloadAfter?: string) {
  const visit = new Visit(db);
  await visit.open();
  for (const [name, step] of way) {
    await step(visit);
    if (name === reloadAfter) await visit.reload();
  }
  await visit.wait(30_000);
  const outcome = visit.outcome();
  visit.studio.dispose();
  return outcome;
}

describe('a page that is left and opened again (FR34, INV7)', async () => {
  const undisturbed = await walk(new MemoryDb(true));

  it('is shown within 5 s though the first answers to the new page are lost, and nothing of it was kept', async () => {
    const db = new MemoryDb(true);
    db.keepDocument = async () => false;
    const visit = new Visit(db);
    await visit.open();
    visit.studio.generatePrompts(aDraft());
    await visit.wait(3000);
    let lost = 0;
    visit.comfy.answer = () => (lost++ < 3 ? new Response('busy', { status: 503 }) : undefined);
    await visit.reload();
    await visit.wait(4900);
    expect(visit.phase).toBe('PromptsReview');
  });

  it('would have come to its end without that', () => {
    expect(undisturbed).toMatchObject({ phase: 'SequenceComplete', stored: 1 });
    expect(undisturbed.frames?.every(({ activeTake }) => activeTake !== null)).toBe(true);
  });

  it.each(way.map(([name]) => name))('comes to the same end when it happens as %s', async (name) => {
    expect(await walk(new MemoryDb(true), name)).toEqual(undisturbed);
  });
});

describe('a browser that keeps nothing (private window, storage switched off)', () => {
  it('draws a sequence all the same, and says that nothing is kept here', async () => {
    const db = new MemoryDb(false);
    expect(await walk(db)).toMatchObject({ phase: 'SequenceComplete', stored: 1 });
    expect(db.lasting).toBe(false);
  });

  it.each(['the run was started', 'its jobs are sent', 'the first frame runs', 'it is paused'])(
    'takes the run up from the folder alone, left as %s: nothing is sent twice',
    async (name) => {
      const first = new Visit(new MemoryDb(false));
      await first.open();
      const last = way.findIndex(([at]) => at === name);
      for (const [, step] of way.slice(0, last + 1)) await step(first);
      await first.wait(50);
      first.studio.dispose();
      const sent = first.comfy.count('POST', '/prompt');
      const next = await studioOn(first.comfy.host, {
        clock: first.clock,
        openSocket: first.comfy.openSocket,
      });
      const stored = first.comfy.documents.get(aSequence().id);
      next.studio.open({ ...aSequence(FRAMES), ...stored });
      await first.wait(5000);
      if (next.studio.run.phase === 'Paused') next.studio.resume();
      for (let step = 0; step < FRAMES * 2; step++) {
        first.comfy.work();
        await first.wait(3000);
      }
      await first.wait(12_000);
      expect(next.studio.run.phase).toBe('SequenceComplete');
      const again = name === 'it is paused' ? FRAMES - 1 : FRAMES - Math.min(sent, FRAMES);
      expect(first.comfy.count('POST', '/prompt')).toBe(sent + again);
      next.studio.dispose();
    },
  );

  it('starts with an empty draft and no measured times, and takes new ones', async () => {
    const off: Db = new MemoryDb(false);
    off.get = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const drafts = await DraftStore.open(off);
    drafts.set({ text: 'Once' });
    expect(drafts.draft.text).toBe('Once');
    const measures = new Measures(off);
    await measures.open();
    expect(measures.runs).toEqual([]);
  });
});
