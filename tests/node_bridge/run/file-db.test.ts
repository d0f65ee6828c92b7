import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileDb } from '../../../node_bridge/run/file-db.ts';
import { aSequence, at, job } from '../../support/sequences.ts';
import { freshFolder } from './support.ts';

const { id } = aSequence();
const intent = (frame: number) => ({
  jobId: job(frame),
  sequenceId: id,
  frameId: String(frame),
  take: 1,
  at: at(),
});

describe('a journal in files', () => {
  it('gives back to the next process what the last one kept', async () => {
    const folder = await freshFolder();
    const first = await FileDb.open(folder, id);
    await first.intend([intent(1), intent(2)]);
    await first.keepDocument(id, { title: 'x' }, false, { sent: ['abc'] });
    await first.set('measured', [1]);

    const next = await FileDb.open(folder, id);
    expect(await next.intents(id)).toEqual([intent(1), intent(2)]);
    expect(await next.document(id)).toEqual({ document: { title: 'x' }, saved: false, sent: ['abc'] });
    expect(await next.get('measured')).toEqual([1]);
  });

  it('knows nothing of who sent what before it held the sequence, and all of it afterwards', async () => {
    const folder = await freshFolder();
    const first = await FileDb.open(folder, id);
    expect(first.lasting).toBe(false);
    await first.keepDocument(id, {}, true);
    expect((await FileDb.open(folder, id)).lasting).toBe(true);
  });

  it('loses only the line that a crash cut off', async () => {
    const folder = await freshFolder();
    const db = await FileDb.open(folder, id);
    await db.intend([intent(1)]);
    await appendFile(path.join(folder, 'journal', `${id}.jsonl`), '{"jobId":"00');
    await db.intend([intent(2)]);
    expect(await db.intents(id)).toEqual([intent(1), intent(2)]);
  });

  it('keeps the newest of documents that come faster than the disk', async () => {
    const folder = await freshFolder();
    const db = await FileDb.open(folder, id);
    const kept = Array.from({ length: 50 }, (_, index) => db.keepDocument(id, { index }, false));
    expect(await Promise.all(kept)).toEqual(Array(50).fill(true));
    expect(await db.document(id)).toMatchObject({ document: { index: 49 } });
    expect(JSON.parse(await readFile(path.join(folder, 'documents', `${id}.json`), 'utf8'))).toMatchObject({
      document: { index: 49 },
    });
  });

  it('says when the disk refuses, and does not throw', async () => {
    const folder = await freshFolder();
    await writeFile(path.join(folder, 'documents'), 'a file where a folder should be');
    await writeFile(path.join(folder, 'journal'), '');
    const db = await FileDb.open(folder, id);
    expect(await db.keepDocument(id, {}, false)).toBe(false);
    expect(await db.intend([intent(1)])).toBe(false);
    expect(await db.intents(id)).toEqual([]);
  });
});
