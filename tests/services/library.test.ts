import { describe, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import { Library } from '../../web/services/library/library.ts';
import { SequenceWriter } from '../../web/services/library/sequence-writer.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import { loadNewest } from '../../web/services/run/stored.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { anImage, aSequence } from '../support/sequences.ts';
import { VirtualClock, settle } from '../support/virtual-clock.ts';

function setUp() {
  const comfy = new FakeComfy();
  const clock = new VirtualClock();
  const db = new MemoryDb();
  const shim = new ShimClient(comfy.host);
  const writer = new SequenceWriter(shim, db, clock);
  const sequence = aSequence();
  writer.begin(sequence);
  return {
    comfy,
    clock,
    db,
    shim,
    writer,
    sequence,
    library: new Library(comfy.host, shim, db, clock, pageChance),
  };
}
const titled = (title: string, updatedAt = `2026-11-21T10:00:0${title.length % 10}.000Z`) =>
  aSequence(3, { title, updatedAt });
const row = (id: string) => ({ id, broken: true, message: 'cut' });

describe('writing a sequence', () => {
  it('merges changes to one write a second, with a revision one higher each time (FUN-SEQUENCE-GEN-019)', async () => {
    const { comfy, clock, writer, sequence } = setUp();
    for (let change = 1; change <= 40; change++) {
      void writer.write(titled('x'.repeat(change)), false);
      await clock.advance(100);
    }
    await clock.advance(2000);
    expect(comfy.count('PUT', '/story-sequence')).toBeLessThanOrEqual(6);
    const stored = comfy.documents.get(sequence.id);
    expect(stored).toMatchObject({ title: 'x'.repeat(40), revision: comfy.count('PUT', '/story-sequence') });
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

  it('reports a conflict with the document of the other, and overwrites nothing', async () => {
    const { comfy, writer, sequence } = setUp();
    comfy.documents.set(sequence.id, { ...titled('theirs'), revision: 5 });
    void writer.write(titled('mine'), true);
    await settle();
    expect(writer.saving).toEqual({ code: 'conflict' });
    expect(writer.conflicting?.title).toBe('theirs');
    expect(comfy.documents.get(sequence.id)).toMatchObject({ title: 'theirs' });
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

describe('the library', () => {
  it('lists every sequence of the folder, page by page, broken ones too (FUN-SEQUENCE-GEN-035)', async () => {
    const { comfy, library } = setUp();
    const rows = Array.from({ length: 250 }, (_, index) => row(`a-${String(index).padStart(8, '0')}`));
    comfy.answer = ({ route }) => {
      const offset = Number(new URL(route, 'http://x').searchParams.get('offset'));
      return Response.json({ total: rows.length, sequences: rows.slice(offset, offset + 200) });
    };
    expect(await library.list()).toEqual({ ok: true, value: rows });
  });

  it('says that it could not look instead of showing an empty list', async () => {
    const { comfy, library } = setUp();
    comfy.down = true;
    expect(await library.list()).toMatchObject({ ok: false, failure: { code: 'server-unreachable' } });
  });

  it('encodes what the server put into names', () => {
    const { library } = setUp();
    expect(library.thumbnailUrl('a-1', 'frames/a b#.png', 'j')).toBe(
      'http://fake/api/story-sequence/thumbnails/a-1/frames/a%20b%23.png?v=j',
    );
    expect(library.imageUrl({ ...anImage(1), filename: 'a&b.png' })).toContain('filename=a%26b.png');
  });
});

describe('a shared sequence file', () => {
  const file = (content: unknown) =>
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

  it('is opened as a new sequence with nothing drawn, so that what is stored stays as it is', async () => {
    const shared = aSequence(3, { status: 'complete', revision: 9, thumbnail: 'frames/a.png' });
    const read = await setUp().library.readFile(file(shared));

    expect(read).toMatchObject({
      ok: true,
      value: { title: shared.title, revision: 0, status: 'reviewing', thumbnail: null },
    });
    expect(read.ok && read.value.id).not.toBe(shared.id);
    expect(
      read.ok &&
        read.value.frames.every(({ takes, activeTake }) => takes.length === 0 && activeTake === null),
    ).toBe(true);
  });

  it.each([
    ['no JSON at all', 'hello', 'not-a-sequence'],
    ['JSON of something else', { a: 1 }, 'not-a-sequence'],
    ['a newer format', { ...aSequence(), format: 2 }, 'newer'],
    ['a damaged sequence', { ...aSequence(), frames: 'none' }, 'broken'],
    ['a file built to exhaust the stack', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep'],
    ['5 MB and more', ' '.repeat(5_000_001), 'too-large'],
  ])('is refused with its reason: %s', async (_, content, why) => {
    expect(await setUp().library.readFile(file(content))).toMatchObject({
      failure: { code: 'import-refused', about: { why } },
    });
  });
});
