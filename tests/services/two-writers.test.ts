import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../web/core/digest.ts';
import { sequenceSchema, type RunRecord } from '../../web/core/sequence.ts';
import { MemoryDb } from '../../web/services/db.ts';
import { SequenceWriter } from '../../web/services/library/sequence-writer.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import { loadNewest } from '../../web/services/run/stored.ts';
import { FakeComfy, folderIsFull } from '../support/fake-comfy.ts';
import { aSequence, at } from '../support/sequences.ts';
import { VirtualClock, settle } from '../support/virtual-clock.ts';

const ID = aSequence().id;
const run: RunRecord = { state: 'active', startedAt: at(1), frames: [] };
const titled = (title: string) => aSequence(3, { title, updatedAt: at(title.length) });

let comfy: FakeComfy;
let clock: VirtualClock;
beforeEach(() => {
  comfy = new FakeComfy();
  clock = new VirtualClock();
});

/** One browser with a page that has the sequence open. */
function browser(draws = false, db = new MemoryDb(true), page = 'A') {
  const shim = new ShimClient(comfy.host);
  const isDrawing = async () => draws;
  const writer = new SequenceWriter({ shim, db, clock, chance: pageChance, isDrawing, page });
  return { db, shim, writer };
}

class SlowDb extends MemoryDb {
  override async document(id: string) {
    const kept = await super.document(id);
    await new Promise<void>((resolve) => void clock.after(1500, resolve));
    return kept;
  }
}

const titles = () =>
  [...comfy.documents.values()].map((document) => ('title' in document ? document.title : undefined));

describe('two browsers that write one sequence', () => {
  it('have both versions in the folder; the second is shown the first’s and told where its own is', async () => {
    const [first, second] = [browser(), browser()];
    first.writer.begin(aSequence());
    second.writer.begin(aSequence());
    await first.writer.write(titled('First'), true);
    await settle();
    await second.writer.write(titled('Second'), true);
    await clock.advance(5000);
    expect(titles()).toEqual(['First', 'Second (other version)']);
    expect(second.writer.instead).toMatchObject({ sequence: { title: 'First', revision: 1 } });
    expect(second.writer.saving).toEqual({ code: 'conflict', about: { copy: 'Second (other version)' } });
  });

  it('go on with the version of the one that draws, and keep the other’s beside it', async () => {
    const [first, second] = [browser(), browser(true)];
    first.writer.begin(aSequence());
    second.writer.begin(aSequence());
    await first.writer.write(titled('First'), true);
    await settle();
    await second.writer.write({ ...titled('Drawing'), run }, true);
    await clock.advance(5000);
    expect(comfy.documents.get(ID)).toMatchObject({ title: 'Drawing', revision: 2 });
    expect(titles()).toContain('First (other version)');
    expect(second.writer.instead).toBeUndefined();
  });

  it('have one version where one of them took the end of a run from the other, whose earlier write came first', async () => {
    const [first, second] = [browser(), browser(false, new MemoryDb(true), 'B')];
    first.writer.begin(aSequence());
    second.writer.begin(aSequence());
    await first.writer.write({ ...aSequence(), run }, true);
    await settle();
    const ended: RunRecord = { ...run, state: 'complete', finishedAt: at(9) };
    await second.writer.write({ ...aSequence(), run: ended, status: 'complete', updatedAt: at(9) }, true);
    await clock.advance(5000);
    expect([...comfy.documents.values()]).toMatchObject([{ status: 'complete', revision: 2 }]);
    expect(second.writer.instead).toBeUndefined();
    expect(second.writer.saving).toBe('saved');
  });

  it('keep beside only once what is heard of under two revisions', async () => {
    const { writer } = browser(true);
    await writer.putBeside({ ...titled('Told'), revision: 1 }, aSequence());
    await writer.putBeside({ ...titled('Told'), revision: 2 }, aSequence());
    expect(titles()).toEqual(['Told (other version)']);
  });

  it('have one version where both say the same', async () => {
    const [first, second] = [browser(), browser()];
    first.writer.begin(aSequence());
    second.writer.begin(aSequence());
    await first.writer.write(titled('Same'), true);
    await settle();
    await second.writer.write({ ...titled('Same'), updatedAt: at(99) }, true);
    await clock.advance(5000);
    expect(titles()).toEqual(['Same']);
    expect(second.writer.saving).toBe('saved');
  });

  it('that draw the same run: the one that loses three times leaves it to the other', async () => {
    const mine = browser(true);
    mine.writer.begin({ ...aSequence(), run });
    for (let round = 1; round <= 3; round++) {
      expect(mine.writer.instead?.leavesRun).not.toBe(true);
      const revision = (comfy.documents.get(ID)?.revision ?? 0) + 1;
      const theirs = { ...titled(`Theirs ${round}`), run, revision };
      comfy.documents.set(ID, theirs);
      await mine.writer.write({ ...titled('Mine'), run }, true);
      await clock.advance(3000);
    }
    expect(mine.writer.instead).toMatchObject({ leavesRun: true, sequence: { title: 'Theirs 3' } });
  });

  it('lose nothing while the folder refuses the copy: it is tried again', async () => {
    const second = browser();
    second.writer.begin(aSequence());
    comfy.documents.set(ID, { ...titled('First'), revision: 1 });
    let refused = 0;
    comfy.answer = ({ method, route }) => {
      if (method !== 'PUT' || route.endsWith(ID) || refused++ > 1) return undefined;
      return Response.json({ error: { code: 'disk-full', message: 'full' } }, { status: 507 });
    };
    await second.writer.write(titled('Second'), true);
    await settle();
    expect(second.writer.saving).toMatchObject({ code: 'disk-full' });
    expect(await second.db.document(ID)).toMatchObject({ saved: false, document: { title: 'Second' } });
    await clock.advance(60_000);
    expect(titles()).toEqual(['First', 'Second (other version)']);
  });

  it('lose nothing that is written while the copy is on its way', async () => {
    const second = browser();
    second.writer.begin(aSequence());
    comfy.documents.set(ID, { ...titled('First'), revision: 1 });
    comfy.hangs = ({ method, route }) =>
      method === 'PUT' && !route.endsWith(ID)
        ? new Promise<void>((resolve) => void clock.after(2000, resolve))
        : false;
    await second.writer.write(titled('Second'), true);
    await clock.advance(1000);
    await second.writer.write(titled('Third'), true);
    await clock.advance(10_000);
    expect(titles()).toEqual(['First', 'Second (other version)', 'Third (other version)']);
    expect(second.writer.instead).toMatchObject({ sequence: { title: 'First' } });
  });

  it('keep one copy where the answer to it was lost', async () => {
    const second = browser();
    second.writer.begin(aSequence());
    comfy.documents.set(ID, { ...titled('First'), revision: 1 });
    let lost = false;
    comfy.answer = ({ method, route, body }) => {
      if (method !== 'PUT' || route.endsWith(ID) || lost) return undefined;
      lost = true;
      comfy.documents.set(route.split('/').at(-1) ?? '', sequenceSchema.parse(body));
      throw new TypeError('connection reset');
    };
    await second.writer.write(titled('Second'), true);
    await clock.advance(60_000);
    expect(titles()).toEqual(['First', 'Second (other version)']);
  });
});

describe('two tabs of one browser while the folder takes nothing', () => {
  let isFull: boolean;
  beforeEach(() => {
    isFull = true;
    comfy.answer = (asked) => (isFull ? folderIsFull(asked) : undefined);
  });

  const tabs = () => {
    const db = new MemoryDb(true);
    return [browser(false, db, 'first'), browser(true, db, 'second')] as const;
  };
  const drawn = { ...titled('Same'), run, frames: aSequence(3).frames };

  it('have what the one that draws has kept: what rests in the other gives way to it', async () => {
    const [first, second] = tabs();
    first.writer.begin(aSequence());
    await first.writer.write(titled('Same'), true);
    second.writer.begin(titled('Same'));
    await second.writer.write(drawn, true);
    second.writer.drop();
    isFull = false;
    await clock.advance(40_000);
    expect(first.writer.instead).toMatchObject({ isHere: true, sequence: { run, revision: 0 } });
    expect((await first.db.document(ID))?.document).toMatchObject({ run });
    expect(comfy.documents.size).toBe(0);
  });

  it('lose nothing where both were changed: the one that comes late is put beside', async () => {
    const [first, second] = tabs();
    first.writer.begin(aSequence());
    second.writer.begin(aSequence());
    await second.writer.write(titled('Drawn'), true);
    await first.writer.write(titled('Written'), true);
    expect((await first.db.document(ID))?.document).toMatchObject({ title: 'Drawn' });
    second.writer.drop();
    isFull = false;
    await clock.advance(40_000);
    expect(new Set(titles())).toEqual(new Set(['Drawn (other version)', 'Written']));
    expect(await first.db.document(ID)).toMatchObject({ saved: true, document: { title: 'Written' } });
  });
});

describe('a page that went away in the middle of a write', () => {
  it('has its last document written by the next one, though an earlier write arrived unanswered', async () => {
    const first = browser();
    first.writer.begin(aSequence());
    let hangs = true;
    comfy.answer = ({ method, body }) => {
      if (method !== 'PUT' || !hangs) return undefined;
      comfy.documents.set(ID, sequenceSchema.parse(body));
      throw new TypeError('gone');
    };
    void first.writer.write(titled('Sent'), true);
    await first.writer.write(titled('Kept alone'), false);
    first.writer.drop();
    await settle();
    hangs = false;
    const next = browser(false, first.db);
    const newest = await loadNewest(next.shim, next.db, ID);
    expect(newest).toMatchObject({ ok: true, value: { title: 'Kept alone', revision: 1 } });
    if (newest.ok) next.writer.begin(newest.value);
    await clock.advance(2000);
    expect(comfy.documents.get(ID)).toMatchObject({ title: 'Kept alone', revision: 2 });
    expect(comfy.documents.size).toBe(1);
  });

  it('has it written before what is changed now, and never after it', async () => {
    const { db, shim, writer } = browser(false, new SlowDb(true));
    comfy.documents.set(ID, { ...aSequence(), revision: 1 });
    await db.keepDocument(ID, { ...titled('Unsaved'), revision: 2 }, false);
    const loading = loadNewest(shim, db, ID);
    await clock.advance(2000);
    const newest = await loading;
    if (!newest.ok) throw new Error(newest.failure.code);
    writer.begin(newest.value);
    await writer.write(titled('Newer than that'), true);
    await clock.advance(5000);
    expect(comfy.documents.get(ID)).toMatchObject({ title: 'Newer than that' });
  });

  it('has what it could not write kept beside a document that somebody else wrote meanwhile', async () => {
    const { db, writer } = browser();
    await db.keepDocument(ID, { ...titled('Mine'), revision: 1 }, false);
    const theirs = { ...titled('Theirs'), revision: 4 };
    comfy.documents.set(ID, theirs);
    writer.begin(theirs);
    await clock.advance(2000);
    expect(titles()).toEqual(['Theirs', 'Mine (other version)']);
    expect(writer.saving).toMatchObject({ code: 'conflict' });
  });

  it('leaves nothing to write where the folder has all of it', async () => {
    const { db, shim, writer } = browser();
    const stored = { ...titled('Stored'), revision: 1 };
    comfy.documents.set(ID, stored);
    await db.keepDocument(ID, stored, false, { sent: [digestOf(stored)] });
    const newest = await loadNewest(shim, db, ID);
    if (newest.ok) writer.begin(newest.value);
    await clock.advance(2000);
    expect(comfy.documents.size).toBe(1);
    expect(writer.saving).toBe('saved');
  });
});

describe('a browser that keeps nothing', () => {
  it('has the folder hold a document before anything is sent', async () => {
    const { writer } = browser(false, new MemoryDb(false));
    writer.begin(aSequence());
    await writer.write(titled('Planned'), true);
    expect(comfy.documents.get(ID)).toMatchObject({ title: 'Planned' });
  });
});

describe('the journal of a sequence', () => {
  const intent = { jobId: 'a', sequenceId: ID, frameId: 'f', take: 1, at: at() };

  it('is cleared once the folder has the finished run, and not before', async () => {
    const { db, writer } = browser();
    await db.intend([intent]);
    writer.begin(aSequence());
    await writer.write({ ...titled('Running'), run }, true);
    await clock.advance(2000);
    expect(await db.intents(ID)).toHaveLength(1);
    await writer.write(
      { ...titled('Finished'), run: { ...run, state: 'complete', finishedAt: at(9) } },
      true,
    );
    await clock.advance(2000);
    expect(await db.intents(ID)).toEqual([]);
  });
});
