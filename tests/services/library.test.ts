import { describe, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import { SequenceWriter } from '../../web/services/library/sequence-writer.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { loadNewest } from '../../web/services/run/stored.ts';
import { FakeComfy, isWrite } from '../support/fake-comfy.ts';
import { aSequence } from '../support/sequences.ts';
import { VirtualClock, settle } from '../support/virtual-clock.ts';

function setUp() {
  const comfy = new FakeComfy();
  const clock = new VirtualClock();
  const db = new MemoryDb();
  const shim = new ShimClient(comfy.host, clock);
  const writer = new SequenceWriter({
    shim,
    db,
    clock,
    chance: pageChance,
    isDrawing: async () => false,
    page: 'A',
  });
  const sequence = aSequence();
  writer.begin(sequence);
  return {
    comfy,
    clock,
    db,
    shim,
    writer,
    sequence,
  };
}
const titled = (title: string, updatedAt = `2026-11-21T10:00:0${title.length % 10}.000Z`) =>
  aSequence(3, { title, updatedAt });

describe('writing a sequence', () => {
  it('merges changes to one write a second, with a revision one higher each time (FUN-SEQUENCE-GEN-019)', async () => {
    const { comfy, clock, writer, sequence } = setUp();
    for (let change = 1; change <= 40; change++) {
      void writer.write(titled('x'.repeat(change)), false);
      await clock.advance(100);
    }
    await clock.advance(2000);
    expect(comfy.countWrites()).toBeLessThanOrEqual(6);
    const stored = comfy.documents.get(sequence.id);
    expect(stored).toMatchObject({ title: 'x'.repeat(40), revision: comfy.countWrites() });
  });

  it('writes at once when it must not wait', async () => {
    const { comfy, writer, sequence } = setUp();
    void writer.write(titled('first'), true);
    await settle();
    expect(comfy.documents.get(sequence.id)).toMatchObject({ title: 'first' });
  });

  it('sends what a change must carry', async () => {
    const { comfy, writer } = setUp();
    void writer.write(titled('first'), true);
    await settle();
    const put = comfy.asked.find(({ method }) => method === 'PUT');
    expect(put?.headers).toMatchObject({
      'if-match': '"0"',
      'x-story-sequence': '1',
      'content-type': 'application/json',
    });
  });

  it('tries again where the connection swallows it', async () => {
    const { comfy, clock, writer, sequence } = setUp();
    comfy.hangs = isWrite;
    void writer.write(titled('mine'), true);
    await clock.advance(31_000);
    expect(writer.saving).toMatchObject({ code: 'not-saved-yet' });
    comfy.hangs = undefined;
    await clock.advance(31_000);
    expect(writer.saving).toBe('saved');
    expect(comfy.documents.get(sequence.id)).toMatchObject({ title: 'mine' });
  });

  it('knows its own change again when only the answer was lost', async () => {
    const { comfy, clock, writer, sequence } = setUp();
    await writer.write(titled('first'), true);
    await settle();
    const deliver = comfy.host.fetchApi.bind(comfy.host);
    comfy.host.fetchApi = async (route, init) => {
      comfy.host.fetchApi = deliver;
      await deliver(route, init);
      throw new TypeError('connection reset');
    };
    await writer.write(titled('second'), true);
    await clock.advance(5000);
    expect(comfy.asked.map(({ method }) => method).join(' ')).toBe('PUT PATCH PUT GET');
    expect(writer.saving).toBe('saved');
    expect(comfy.documents.get(sequence.id)).toMatchObject({ title: 'second', revision: 2 });
  });

  it('knows its own write again when only the answer was lost', async () => {
    const { comfy, clock, writer, sequence } = setUp();
    comfy.answer = ({ method, body }) => {
      if (method !== 'PUT') return undefined;
      comfy.answer = undefined;
      comfy.keep(sequence.id, body);
      throw new TypeError('connection reset');
    };
    void writer.write(titled('mine'), true);
    await clock.advance(5000);
    expect(writer.saving).toBe('saved');
  });

  it('keeps what the folder refuses in this browser and says so, until it is written', async () => {
    const { comfy, clock, db, writer, sequence } = setUp();
    comfy.down = true;
    void writer.write(titled('mine'), true);
    await clock.advance(100);
    expect(writer.saving).toMatchObject({ code: 'not-saved-yet' });
    expect(await db.document(sequence.id)).toMatchObject({ saved: false, document: { title: 'mine' } });
    comfy.down = false;
    await clock.advance(60_000);
    expect(writer.saving).toBe('saved');
  });
});

describe('a writer whose page is closed', () => {
  it('tries no more, also when the folder fails it only then; the next page does', async () => {
    const { comfy, clock, db, writer, sequence } = setUp();
    comfy.answer = ({ method }) => {
      if (method !== 'PUT') return undefined;
      writer.dispose();
      throw new TypeError('connection reset');
    };
    void writer.write(titled('mine'), true);
    await clock.advance(60_000);
    expect(comfy.countWrites()).toBe(1);
    expect(await db.document(sequence.id)).toMatchObject({ saved: false, document: { title: 'mine' } });
  });
});

describe('a sequence that neither folder nor browser takes', () => {
  it('is said to be kept nowhere, and written as soon as the folder takes it', async () => {
    const { comfy, clock, db, writer } = setUp();
    db.keepDocument = async () => false;
    comfy.down = true;
    expect(await writer.write(titled('mine'), true)).toBe(false);
    await clock.advance(5000);
    expect(writer.saving).toMatchObject({ code: 'storage-full' });
    comfy.down = false;
    await clock.advance(60_000);
    expect(writer.saving).toBe('saved');
  });
});

describe('the newest document of a sequence', () => {
  it("is this browser's when its last write has not got through", async () => {
    const { comfy, db, shim, sequence } = setUp();
    comfy.documents.set(sequence.id, { ...titled('old'), revision: 3 });
    await db.keepDocument(sequence.id, { ...titled('newer'), revision: 4 }, false);
    expect(await loadNewest(shim, db, sequence.id)).toMatchObject({ value: { title: 'newer', revision: 3 } });
  });

  it("is the folder's when somebody wrote it since", async () => {
    const { comfy, db, shim, sequence } = setUp();
    comfy.documents.set(sequence.id, { ...titled('theirs'), revision: 9 });
    await db.keepDocument(sequence.id, { ...titled('mine'), revision: 4 }, false);
    expect(await loadNewest(shim, db, sequence.id)).toMatchObject({
      value: { title: 'theirs', revision: 9 },
    });
  });

  it("is this browser's while the server cannot be asked", async () => {
    const { comfy, db, shim, sequence } = setUp();
    comfy.down = true;
    await db.keepDocument(sequence.id, { ...titled('mine'), revision: 4 }, true);
    expect(await loadNewest(shim, db, sequence.id)).toMatchObject({ value: { title: 'mine', revision: 4 } });
  });

  it('is none when the sequence was removed from the folder', async () => {
    const { db, shim, sequence } = setUp();
    await db.keepDocument(sequence.id, { ...titled('mine'), revision: 4 }, true);
    expect(await loadNewest(shim, db, sequence.id)).toMatchObject({ failure: { code: 'not-found' } });
  });
});
