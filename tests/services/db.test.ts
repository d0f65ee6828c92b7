import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../web/services/browser-db.ts';
import { MemoryDb, type Db } from '../../web/services/db.ts';
import { DraftStore } from '../../web/services/draft-store.ts';
import { emptyDraft } from '../../web/core/story/draft.ts';
import { aDraft } from '../support/sequences.ts';

const intent = (jobId: string, sequenceId = 's') => ({ jobId, sequenceId, frameId: 'f', take: 1, at: '' });

describe.each<[string, () => Promise<Db>]>([
  ['IndexedDB', openDb],
  ['memory', async () => new MemoryDb()],
])('what this browser keeps, in %s', (_where, open) => {
  let db: Db;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    db = await open();
  });

  it('remembers small things by name', async () => {
    await db.set('open', 'x');
    expect(await db.get('open')).toBe('x');
    expect(await db.get('nothing')).toBeUndefined();
  });

  it('keeps a document with whether the folder has it', async () => {
    await db.keepDocument('a', { id: 'a' }, false);
    expect(await db.document('a')).toMatchObject({ saved: false, document: { id: 'a' } });
    await db.dropDocument('a');
    expect(await db.document('a')).toBeUndefined();
  });

  it('leaves alone what another page keeps and the folder does not have, unless it was gone on from', async () => {
    const kept = async () => (await db.document('a'))?.document;
    const [mine, theirs] = [
      { page: 'mine', count: 1 },
      { page: 'theirs', count: 7 },
    ];
    await db.keepDocument('a', 'theirs', false, { by: theirs });
    expect(await db.keepDocument('a', 'mine', false, { by: mine, over: { ...theirs, count: 6 } })).toBe(true);
    expect(await kept()).toBe('theirs');
    await db.keepDocument('a', 'mine', false, { by: mine, over: theirs });
    expect(await kept()).toBe('mine');
    await db.keepDocument('a', 'drawn', false, { by: theirs, over: 'anything' });
    expect(await kept()).toBe('drawn');
    await db.keepDocument('a', 'saved', true, { by: theirs });
    await db.keepDocument('a', 'mine', false, { by: mine });
    expect(await kept()).toBe('mine');
  });

  it('keeps the intents of each sequence apart', async () => {
    await db.intend([intent('1'), intent('2'), intent('3', 'other')]);
    expect((await db.intents('s')).map(({ jobId }) => jobId)).toEqual(['1', '2']);
    await db.forgetIntents('s');
    expect(await db.intents('s')).toEqual([]);
    expect(await db.intents('other')).toHaveLength(1);
  });
});

describe('a browser that has no storage', () => {
  const stored = globalThis.indexedDB;
  afterEach(() => {
    globalThis.indexedDB = stored;
  });

  it('is worked with from memory, and says that nothing lasts', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const db = await openDb();
    expect(db.lasting).toBe(false);
    await db.set('a', 1);
    expect(await db.get('a')).toBe(1);
  });
});

describe('the draft', () => {
  it('is there again after the page was left (FUN-SEQUENCE-GEN-001)', async () => {
    const db = new MemoryDb();
    (await DraftStore.open(db)).set({ text: 'Once upon a time', frameCount: '12' });
    expect((await DraftStore.open(db)).draft).toMatchObject({ text: 'Once upon a time', frameCount: '12' });
  });

  it('tells its followers of each change, and is empty after clearing', async () => {
    const store = await DraftStore.open(new MemoryDb());
    let changes = 0;
    store.addEventListener('change', () => changes++);
    store.set(aDraft());
    store.clear();
    expect(changes).toBe(2);
    expect(store.draft).toEqual(emptyDraft);
  });

  it('begins anew when the stored one cannot be read', async () => {
    const db = new MemoryDb();
    await db.set('draft', { text: 5 });
    expect((await DraftStore.open(db)).draft).toEqual(emptyDraft);
  });
});
