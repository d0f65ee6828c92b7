import { describe, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import type { Library, Summary } from '../../web/services/library/library.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { libraryOf } from '../support/libraries.ts';
import { anImage } from '../support/sequences.ts';

/** One sequence of a folder; a higher number is newer. */
const row = (number: number, revision = 1): Summary => ({
  id: `a-${String(number).padStart(8, '0')}`,
  title: `Number ${number}`,
  status: 'complete',
  revision,
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
  frameCount: 50,
  done: 50,
  failed: 0,
  thumbnail: null,
});
const broken = (id: string): Summary => ({ id, broken: true, message: 'cut' });

function setUp(count = 0, db = new MemoryDb(true)) {
  const comfy = new FakeComfy();
  const folder = Array.from({ length: count }, (_, index) => row(count - index));
  comfy.answer = ({ method, route }) => {
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (method !== 'GET' || !route.startsWith('/story-sequence/sequences?')) return undefined;
    const asked = new URL(route, 'http://x').searchParams;
    const [limit, offset] = [Number(asked.get('limit')), Number(asked.get('offset'))];
    return Response.json({ total: folder.length, sequences: folder.slice(offset, offset + limit) });
  };
  const library = libraryOf(comfy, db);
  const requests = () => comfy.count('GET', '/story-sequence/sequences?');
  return { comfy, folder, db, library, requests };
}

/** What a look tells, one after the other, and what it ends with. */
async function looked(library: Library) {
  const told: Summary[][] = [];
  const found = await library.look((summaries) => told.push(summaries));
  return { told, found: found.ok ? found.value : found.failure };
}

describe('a look into the folder', () => {
  it('finds every sequence, page by page, broken ones too (FUN-SEQUENCE-GEN-035)', async () => {
    const { folder, library } = setUp(250);
    folder.push(broken('b-00000001'));
    const { found, told } = await looked(library);
    expect(found).toEqual(folder);
    expect(told[0]).toHaveLength(100);
  });

  it('says that it could not look instead of finding nothing', async () => {
    const { comfy, library } = setUp();
    comfy.down = true;
    expect((await looked(library)).found).toMatchObject({ code: 'server-unreachable' });
  });

  it('ends when nobody waits for it any more', async () => {
    const { library, requests } = setUp(10_000);
    const leaving = new AbortController();
    const looking = library.look(() => leaving.abort(), leaving.signal);
    await looking;
    expect(requests()).toBe(2);
  });
});

describe('a second look, in a browser that remembers the first', () => {
  async function again(count: number) {
    const first = setUp(count);
    await looked(first.library);
    const second = setUp(count, first.db);
    return { ...second, before: first.folder };
  }

  it('tells at once what it remembers, the newest first of all', async () => {
    const { comfy, library, before } = await again(10_000);
    comfy.down = true;
    const { told, found } = await looked(library);
    expect(told[0]).toEqual(before.slice(0, 200));
    expect(told.at(-1)).toEqual(before);
    expect(found).toMatchObject({ code: 'server-unreachable' });
  });

  it('asks for two pages where nothing changed, of 10,000 sequences', async () => {
    const { library, folder, requests } = await again(10_000);
    const { found } = await looked(library);
    expect(found).toEqual(folder);
    expect(requests()).toBe(2);
  });

  it('finds what is new and what changed without reading everything', async () => {
    const { library, folder, requests } = await again(10_000);
    folder.unshift(row(10_001));
    const { found } = await looked(library);
    expect(found).toEqual(folder);
    expect(requests()).toBe(2);
  });

  it('finds what is gone', async () => {
    const { library, folder } = await again(3000);
    folder.splice(2500, 1);
    expect((await looked(library)).found).toEqual(folder);
  });

  it('forgets nothing that slipped from one page to the one before while it read', async () => {
    const { comfy, library, folder } = await again(1500);
    folder.splice(1400, 1);
    const slipping = folder[100];
    const answer = comfy.answer;
    comfy.answer = (request) => {
      const answered = answer?.(request);
      if (request.route.includes('offset=0')) folder.splice(0, 1);
      return answered;
    };
    expect((await looked(library)).found).toContainEqual(slipping);
  });

  it('is as the first where what it remembers cannot be read (FR41)', async () => {
    const { library, folder, db } = await again(300);
    await db.set('library.first', '[{"id":');
    await db.set('library.rest', 7);
    expect((await looked(library)).found).toEqual(folder);
  });

  it('does not tell of what was deleted here', async () => {
    const { comfy, library, folder } = await again(300);
    const [gone] = folder.splice(0, 1);
    await library.remove(gone?.id ?? '');
    comfy.down = true;
    expect((await looked(library)).told.at(-1)).toEqual(folder);
  });
});

describe('addresses of pictures', () => {
  it('have encoded what the server put into names', () => {
    const { library } = setUp();
    expect(library.thumbnailUrl('a-1', 'frames/a b#.png', 'j')).toBe(
      'http://fake/api/story-sequence/thumbnails/a-1/frames/a%20b%23.png?v=j',
    );
    expect(library.imageUrl({ ...anImage(1), filename: 'a&b.png' })).toContain('filename=a%26b.png');
  });
});
