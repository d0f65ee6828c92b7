import { beforeEach, describe, expect, it } from 'vitest';
import type { Sequence } from '../../web/core/sequence.ts';
import { DocumentSender } from '../../web/services/library/document-sender.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { FakeComfy, folderIsFull } from '../support/fake-comfy.ts';
import { aSequence } from '../support/sequences.ts';

let comfy: FakeComfy;
let sender: DocumentSender;
beforeEach(() => {
  comfy = new FakeComfy();
  sender = new DocumentSender(new ShimClient(comfy.host));
});

const version = (revision: number, change: Partial<Sequence> = {}): Sequence =>
  aSequence(20, { title: `Version ${revision}`, revision, ...change });

/** Brings versions `from` to `to` to the folder, one on top of the other. */
async function bring(from: number, to: number): Promise<void> {
  for (let revision = from; revision <= to; revision++) {
    const saved = await sender.save(version(revision), revision - 1);
    expect(saved.ok).toBe(true);
  }
}

const reset = () => {
  throw new TypeError('connection reset');
};
const methods = () => comfy.asked.map(({ method }) => method).join(' ');
const stored = () => comfy.documents.get(version(1).id);

describe('a document that is brought to the folder again and again', () => {
  it('is sent whole once, then what has changed (FUN-SEQUENCE-GEN-019)', async () => {
    await bring(1, 4);
    expect(methods()).toBe('PUT PATCH PATCH PATCH');
    expect(stored()).toEqual(version(4));
    const { headers, body } = comfy.asked[3] ?? {};
    expect(headers).toMatchObject({ 'if-match': '"3"', 'x-story-sequence': '1' });
    expect(JSON.stringify(body).length).toBeLessThan(JSON.stringify(version(4)).length / 20);
  });

  it('is sent whole where that is not much more', async () => {
    await bring(1, 1);
    const other = version(2, { frames: aSequence(5).frames.toReversed() });
    await sender.save(other, 1);
    expect(methods()).toBe('PUT PUT');
    expect(stored()).toEqual(other);
  });

  it('is sent whole where it is another one, or does not stand on the last', async () => {
    await bring(1, 1);
    await sender.save(version(1, { id: 'the-fox-0badf00d' }), 0);
    await bring(2, 2);
    comfy.keep(version(1).id, version(7));
    await sender.save(version(8), 7);
    expect(methods()).toBe('PUT PUT PUT PUT');
  });

  it('is never mixed with one that was put under the same number by hand', async () => {
    await bring(1, 2);
    comfy.keep(version(1).id, version(2, { title: 'By hand' }));
    await bring(3, 3);
    expect(methods()).toBe('PUT PATCH PATCH PUT');
    expect(stored()).toEqual(version(3));
  });

  it('meets another’s as it does whole: the second writer is told', async () => {
    await bring(1, 2);
    comfy.keep(version(1).id, version(3, { title: 'Another’s' }));
    expect(await sender.save(version(3), 2)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(methods()).toBe('PUT PATCH PATCH');
    await bring(4, 5);
    expect(methods()).toBe('PUT PATCH PATCH PUT PATCH');
  });

  it.each([
    ['a lost connection', reset, 'server-unreachable'],
    ['a full disk', folderIsFull, 'disk-full'],
  ])('is sent whole after %s', async (_, answer, code) => {
    await bring(1, 1);
    comfy.answer = answer;
    expect(await sender.save(version(2), 1)).toMatchObject({ ok: false, failure: { code } });
    comfy.answer = undefined;
    await bring(2, 3);
    expect(methods()).toBe('PUT PATCH PUT PATCH');
  });
});

describe('a server or a proxy that takes no changes', () => {
  it('is not asked to where it is from before them', async () => {
    comfy.takesChanges = false;
    await bring(1, 3);
    expect(methods()).toBe('PUT PUT PUT');
  });

  it.each([
    ['was set back to an older version', 405],
    ['has it forbidden', 403],
    ['fails with it', 500],
  ])(
    'gets the whole at once, and after three refusals in a row nothing else, where it %s',
    async (_, status) => {
      comfy.answer = ({ method }) => (method === 'PATCH' ? new Response('no', { status }) : undefined);
      await bring(1, 6);
      expect(methods()).toBe('PUT PATCH PUT PATCH PUT PATCH PUT PUT PUT');
      expect(stored()).toEqual(version(6));
    },
  );

  it('gets changes again where it refused some, but not three times in a row', async () => {
    let sent = 0;
    comfy.answer = ({ method }) =>
      method === 'PATCH' && ++sent % 3 > 0 ? new Response('no', { status: 500 }) : undefined;
    await bring(1, 7);
    expect(methods()).toBe('PUT PATCH PUT PATCH PUT PATCH PATCH PUT PATCH PUT PATCH');
    expect(stored()).toEqual(version(7));
  });

  it('is asked again where it took neither', async () => {
    await bring(1, 1);
    comfy.answer = () => new Response('busy', { status: 503 });
    expect((await sender.save(version(2), 1)).ok).toBe(false);
    comfy.answer = undefined;
    await bring(2, 3);
    expect(methods()).toBe('PUT PATCH PUT PUT PATCH');
  });
});
