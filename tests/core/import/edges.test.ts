import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../../web/core/import/file-kind.ts';
import { overLimits } from '../../../web/core/import/limits.ts';
import { isOutsidePath, leadsOut, linksIn } from '../../../web/core/import/paths.ts';

describe('a name of a file', () => {
  it.each([
    '..',
    'a/..',
    '../a',
    'a\\..\\b',
    'a/ .. /b',
    'a/.. ./b',
    '.. .',
    '/a',
    '\\a',
    '~',
    'c:a',
    'http:a',
    'con',
    'CON.txt',
    'a/aux',
    'lpt1',
    'com9.png',
    ' nul /a',
    'a\nb',
    'a\u0000',
  ])('leads out: %j', (path) => {
    expect(leadsOut(path)).toBe(true);
  });

  it.each([
    'a',
    'a/b',
    'a\\b',
    'a..b',
    'a..',
    '...a',
    '.a',
    'a/.b',
    'a~',
    'icon',
    'console',
    'com',
    'com10',
    'null.png',
    'a b',
    'ü.png',
    '3:4',
    '',
  ])('stays inside: %j', (path) => {
    expect(leadsOut(path)).toBe(false);
  });
});

describe('a value of a widget', () => {
  it.each([
    '/etc/passwd',
    '/a/',
    'C:\\a',
    'c:/a',
    '\\\\host\\a',
    'file:a',
    '~/a',
    '~\\a',
    '../a',
    'a/..',
    'a\\..\\b',
    'a\u0000b',
    'name.png\u0000.txt',
    `/a/${'b'.repeat(1020)}`,
  ])('is a path that leads out: %j', (text) => {
    expect(isOutsidePath(text)).toBe(true);
  });

  it.each([
    '/imagine a cat',
    '/a',
    'a /etc/passwd',
    'a: b',
    'http://a/b',
    'a..b',
    '..a',
    'wait ...',
    'two words\u0000',
    'a\nb',
    '~a',
    `/a/${'b'.repeat(1021)}`,
  ])('is none: %j', (text) => {
    expect(isOutsidePath(text)).toBe(false);
  });
});

describe('addresses in a text', () => {
  it('are found whole, without what follows them in a sentence', () => {
    const text =
      'See (https://a.example/b?c=d#e), FTP://x.example! "http://q.example" and xhttps://no.example.';
    expect(linksIn(text, 9)).toEqual(['https://a.example/b?c=d#e', 'FTP://x.example', 'http://q.example']);
  });

  it('are no more than asked for, and no longer than can be shown', () => {
    expect(linksIn('http://a http://b http://c', 2)).toEqual(['http://a', 'http://b']);
    expect(linksIn(`http://${'a'.repeat(500)}`, 1)[0]).toHaveLength(200);
    expect(linksIn('http:// and ://', 3)).toEqual([]);
  });
});

describe('the amounts of a document', () => {
  const about = (document: unknown) => {
    const over = overLimits(document);
    if (over) expect(over.failure.code).toBe('import-refused');
    return over?.failure.about;
  };
  const text = (length: number) => 'x'.repeat(length);
  const list = (length: number, value: unknown = 0) => Array.from({ length }, () => value);
  const nodes = (count: number) => Object.fromEntries(list(count).map((_, index) => [`n${index}`, 0]));

  it.each<[string, (amount: number) => unknown, number]>([
    ['frames', (amount) => ({ frames: list(amount) }), 50],
    ['frames.12.prompt', (amount) => ({ frames: [...list(12), { prompt: text(amount) }] }), 8000],
    ['frames.0.negative', (amount) => ({ frames: [{ negative: text(amount) }] }), 8000],
    ['frames.0.takes', (amount) => ({ frames: [{ takes: list(amount) }] }), 1000],
    [
      'frames.0.takes.3.prompt',
      (amount) => ({ frames: [{ takes: [0, 0, 0, { prompt: text(amount) }] }] }),
      8000,
    ],
    [
      'frames.0.takes.0.failure.detail',
      (amount) => ({ frames: [{ takes: [{ failure: { detail: text(amount) } }] }] }),
      8000,
    ],
    ['story.text', (amount) => ({ story: { text: text(amount) } }), 8000],
    ['title', (amount) => ({ title: text(amount) }), 300],
    ['bible.cast', (amount) => ({ bible: { cast: list(amount) } }), 100],
    ['bible.places', (amount) => ({ bible: { places: list(amount) } }), 100],
    ['bible.style', (amount) => ({ bible: { style: text(amount) } }), 4000],
    ['warnings', (amount) => ({ warnings: list(amount, '') }), 300],
    ['engine.graph', (amount) => ({ engine: { graph: nodes(amount) } }), 5000],
    [
      'engine.graph.1.inputs.text',
      (amount) => ({ engine: { graph: { 1: { inputs: { text: text(amount) } } } } }),
      200_000,
    ],
    [
      'engine.graph.1.inputs.list',
      (amount) => ({ engine: { graph: { 1: { inputs: { list: list(amount) } } } } }),
      20_000,
    ],
    ['engine.name', (amount) => ({ engine: { name: text(amount) } }), 4000],
    ['other.graph', (amount) => ({ other: { graph: text(amount) } }), 4000],
    ['frames.x1.prompt', (amount) => ({ frames: { x1: { prompt: text(amount) } } }), 4000],
    ['frames.1x.prompt', (amount) => ({ frames: { '1x': { prompt: text(amount) } } }), 4000],
  ])('end for %s where they should', (field, document, most) => {
    expect(about(document(most))).toBeUndefined();
    expect(about(document(most + 1))).toMatchObject({ field, count: String(most + 1), most: String(most) });
  });

  it('are told with names that can be shown', () => {
    expect(about({ [text(100)]: text(5000) })).toMatchObject({ why: 'too-long', field: text(40) });
  });

  it('include the depth', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);
    expect(about(nested(32))).toBeUndefined();
    expect(about(nested(33))).toEqual({ why: 'too-deep' });
  });
});

describe('the first bytes of a file', () => {
  it.each<[string, number[]]>([
    ['json', [0x89, 0x50, 0x4e, 0x48]],
    ['json', [0x50, 0x4c]],
    ['json', [0xff, 0xff]],
    ['json', []],
    ['archive', [0x1f, 0x8b]],
    ['archive', [0x52, 0x61, 0x72, 0x21]],
    ['utf-16', [0x20, 0, 0x7b, 0, 0x20, 0, 0x22, 0, 0x20, 0]],
    ['utf-16', [0, 0x20, 0, 0x7b, 0, 0x20, 0, 0x22, 0, 0x20]],
    ['utf-16', [0x20, 0, 0x7b, 0, 0x20, 0, 0x22, 0, 0x20, 0x4e]],
    ['not-text', [0x20, 0, 0x7b, 0, 0x20, 0, 0x22, 1, 0x20, 0x4e]],
    ['not-text', [0x20, 0, 0, 1, 0x20, 0, 0, 1, 0x20, 0x4e]],
  ])('say %s: %j', (kind, bytes) => {
    expect(kindOfFile(Uint8Array.from(bytes))).toBe(kind);
  });
});
