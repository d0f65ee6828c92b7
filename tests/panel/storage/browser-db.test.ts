import { expect } from 'chai';
import { openDb } from '../../../web/services/browser-db.ts';
import type { Db } from '../../../web/services/db.ts';
import { around, firstVersion, openAs, wipe } from './storage-support.ts';

const intent = (jobId: string) => ({ jobId, sequenceId: 's', frameId: 'f', take: 1, at: '' });

describe('the storage of a real browser', () => {
  const opened = (): Promise<Db> => openDb(300);

  // Wiping asks every connection to close, and ours do.
  beforeEach(() => wipe());
  afterEach(() => wipe());

  it('keeps values, documents and intents over pages', async () => {
    const before = await opened();
    await before.set('open', 'x');
    await before.keepDocument('a', { id: 'a' }, false, { strict: true, sent: ['1'] });
    await before.intend([intent('1'), intent('2')]);
    const after = await opened();
    expect(await after.get('open')).to.equal('x');
    expect(await after.document('a')).to.deep.include({ saved: false, document: { id: 'a' }, sent: ['1'] });
    expect((await after.intents('s')).map(({ jobId }) => jobId)).to.deep.equal(['1', '2']);
    await after.dropDocument('s');
    expect(await before.intents('s')).to.deep.equal([]);
  });

  it('changes a value in one piece: of 50 that take it at once one gets it', async () => {
    const tabs = await Promise.all(Array.from({ length: 10 }, opened));
    const take = (name: string) => (now: unknown) => (now === undefined ? name : undefined);
    const stands = await Promise.all(
      Array.from({ length: 50 }, (_, index) => tabs[index % 10]!.change('lease', take(`tab ${index}`))),
    );
    expect(new Set(stands).size).to.equal(1);
  });

  it('keeps the newest 50 documents that the folder has, and every one that it has not', async () => {
    const db = await opened();
    await db.keepDocument('unsaved', {}, false);
    for (let number = 10; number < 70; number++) await db.keepDocument(`saved-${number}`, {}, true);
    expect(await db.document('unsaved')).to.be.an('object');
    expect(await db.document('saved-19')).to.equal(undefined);
    expect(await db.document('saved-20')).to.be.an('object');
  });

  it('takes over what the first version of it kept', async () => {
    (await openAs(1, firstVersion)).close();
    const db = await opened();
    expect(await db.get('draft')).to.deep.equal({ text: 'kept' });
    expect(await db.document('old')).to.deep.include({ saved: true, document: { title: 'old' } });
    expect(await db.document('unsaved')).to.deep.include({ saved: false });
    expect(await db.intents('s')).to.have.length(1);
    for (let number = 0; number < 50; number++) await db.keepDocument(`saved-${number}`, {}, true);
    expect(await db.document('old')).to.equal(undefined);
  });

  it('lets go at once of a tab with newer code, goes on from memory and says so (FR39)', async () => {
    const db = await opened();
    let told = 0;
    db.watchTrouble?.(() => told++);
    const newer = await openAs(99);
    expect(db.trouble).to.deep.equal({ code: 'newer-tab' });
    expect([db.lasting, told]).to.deep.equal([false, 1]);
    await db.set('a', 1);
    expect(await db.get('a')).to.equal(1);
    newer.close();
  });

  it('steps back from a database of newer code, and leaves it as it is', async () => {
    const made = await openAs(99, (base) => void base.createObjectStore('values').put('theirs', 'a'));
    made.close();
    const db = await opened();
    expect(db.trouble).to.deep.equal({ code: 'newer-tab' });
    await db.set('a', 'ours');
    const newer = await openAs(99);
    const value = await new Promise((resolve) => {
      const asked = newer.transaction('values').objectStore('values').get('a');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    newer.close();
    expect(value).to.equal('theirs');
  });

  it('waits for an older tab that does not let go, but not for ever (FR39)', async () => {
    const frozen = await openAs(1, firstVersion, () => undefined);
    const db = await opened();
    expect(db.trouble?.code).to.equal('storage-off');
    await db.set('a', 1);
    expect(await db.get('a')).to.equal(1);
    frozen.close();
  });

  it('waits for an older tab that lets go', async () => {
    await openAs(1, firstVersion, (base) => setTimeout(() => base.close(), 50));
    const db = await opened();
    expect([db.lasting, db.trouble]).to.deep.equal([true, undefined]);
  });

  it('opens again what the browser closed (FR40)', async () => {
    const db = await opened();
    await db.set('a', 1);
    const connections = new Set<IDBDatabase>();
    const end = around(IDBDatabase.prototype, 'transaction', (base) => {
      if (connections.size === 0) base.close();
      connections.add(base);
    });
    expect(await db.get('a')).to.equal(1);
    expect(await db.set('a', 2)).to.equal(true);
    end();
    expect(connections.size).to.equal(2);
    expect(db.trouble).to.equal(undefined);
  });

  it('goes on from memory, and says so, where the browser closes it again and again (FR40)', async () => {
    const db = await opened();
    const end = around(IDBDatabase.prototype, 'transaction', (base) => base.close());
    expect(await db.intend([intent('1')])).to.equal(true);
    end();
    expect(db.trouble?.code).to.equal('storage-off');
    expect(await db.intents('s')).to.have.length(1);
  });

  describe('whose room is used up (FR38)', () => {
    const ends: (() => void)[] = [];
    const makeRoom = () => {
      for (const end of ends.splice(0)) end();
    };
    afterEach(makeRoom);

    /** What a full quota does: the transaction is aborted. There is room again after so many things were removed. */
    function fill(removals: number): void {
      let wanted = removals;
      ends.push(
        around(IDBObjectStore.prototype, 'delete', () => void wanted--),
        around(IDBObjectStore.prototype, 'put', ({ transaction }) => () => {
          if (wanted > 0) transaction.abort();
        }),
      );
    }

    it('gives up what the folder has too before it refuses anything', async () => {
      const db = await opened();
      await db.set('library.first', 'summaries');
      await db.set('draft', 'mine');
      await db.keepDocument('unsaved', {}, false);
      await db.keepDocument('cached', {}, true);
      fill(2);
      expect(await db.intend([intent('1')])).to.equal(true);
      expect(await db.intents('s')).to.have.length(1);
      expect([await db.get('library.first'), await db.document('cached')]).to.deep.equal([
        undefined,
        undefined,
      ]);
      expect(await db.get('draft')).to.equal('mine');
      expect(await db.document('unsaved')).to.be.an('object');
      expect(db.trouble).to.equal(undefined);
    });

    it('says so when nothing more can be given up, and that it is over', async () => {
      const db = await opened();
      fill(Infinity);
      expect(await db.keepDocument('a', {}, false)).to.equal(false);
      expect(db.trouble).to.deep.equal({ code: 'storage-full' });
      expect(db.lasting).to.equal(true);
      makeRoom();
      expect(await db.keepDocument('a', {}, false)).to.equal(true);
      expect(db.trouble).to.equal(undefined);
    });
  });

  it('is made anew when the user wipes the site’s data (FR41)', async () => {
    const db = await opened();
    await db.set('a', 1);
    await wipe();
    expect(await db.get('a')).to.equal(undefined);
    expect(await db.set('a', 2)).to.equal(true);
    expect([db.lasting, await db.get('a')]).to.deep.equal([true, 2]);
  });
});
