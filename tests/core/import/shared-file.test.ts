import { describe, expect, it } from 'vitest';
import { importDocument, importText } from '../../../web/core/import/import-sequence.ts';
import { kindOfFile } from '../../../web/core/import/file-kind.ts';
import { sequenceSchema } from '../../../web/core/sequence.ts';
import { en } from '../../../web/core/words/en.ts';
import { explain } from '../../../web/core/words/words.ts';
import { computing } from '../../support/computing.ts';
import { aFrame, aSequence, aTake } from '../../support/sequences.ts';
import { fresh, refused, refusedText, taken } from './taken.ts';

const said = (document: unknown) => {
  const read = importDocument(document, fresh());
  return read.ok ? 'taken' : explain(en, read.failure).what;
};
const json = JSON.stringify(aSequence());
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('a file that is no sequence', () => {
  it.each([
    ['a trailing comma', '{\n  "a": 1,\n}', '3', '1'],
    ['a file that ends too early', '{"a": [1, 2', '1', '12'],
    ['a word', 'hello', '1', '1'],
    ['a text that is not closed', '["a', '1', '2'],
    ['two values', '{} {}', '1', '4'],
    ['an empty file', '', '1', '1'],
    ['a key without quotes', '{\n a: 1}', '2', '2'],
  ])('is told with the place of its fault: %s (IR29)', (_, text, line, column) => {
    expect(refusedText(text)).toEqual({ why: 'not-json', line, column });
  });

  it('may begin with a byte order mark (IR29)', () => {
    expect(importText(`\uFEFF${json}`, fresh()).ok).toBe(true);
  });

  it.each([
    ['utf-16', bytes(0xff, 0xfe, 0x7b, 0)],
    ['utf-16', bytes(0xfe, 0xff, 0, 0x7b)],
    ['utf-16', bytes(0x7b, 0, 0x22, 0, 0x66, 0, 0x22, 0)],
    ['archive', bytes(0x50, 0x4b, 3, 4)],
    ['not-text', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 9, 9, 9, 9)],
    ['png', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['json', new TextEncoder().encode(json)],
  ])('is known by its first bytes: %s (IR29, IR41)', (kind, head) => {
    expect(kindOfFile(head)).toBe(kind);
  });

  it('is refused by its depth before it is parsed, 200,000 levels as well as 33 (IR31)', () => {
    for (const levels of [33, 200_000]) {
      expect(refusedText('['.repeat(levels) + ']'.repeat(levels))).toEqual({ why: 'too-deep' });
      expect(refusedText('{"a":'.repeat(levels) + '1' + '}'.repeat(levels))).toEqual({ why: 'too-deep' });
    }
    expect(refusedText(JSON.stringify('['.repeat(500)))).toMatchObject({ why: 'not-a-sequence' });
  });

  it('says how many frames it has, in a moment (IR32)', () => {
    const frames = Array.from({ length: 2_000_000 }, () => 0);
    const reading = () =>
      expect(said({ ...aSequence(), frames })).toBe('This file has 2,000,000 frames; 50 are allowed.');
    expect(computing(reading)).toBeLessThan(1000);
  });

  it.each<[string, unknown, Record<string, string>]>([
    ['of a newer format', { ...aSequence(), format: 2 }, { why: 'newer', format: '2' }],
    ['without a format', { ...aSequence(), format: undefined }, { why: 'not-a-sequence' }],
    ['with a word for a format', { ...aSequence(), format: 'one' }, { why: 'not-a-sequence' }],
    ['of a format before the first', { ...aSequence(), format: 0 }, { why: 'not-a-sequence' }],
    ['of ComfyUI’s editor (IR43)', { nodes: [], links: [], version: 0.4 }, { why: 'workflow' }],
    ['of ComfyUI in API format (IR43)', { '3': { class_type: 'A', inputs: {} } }, { why: 'workflow' }],
    ['that is a list', [], { why: 'not-a-sequence' }],
    ['that is a list of nodes', [{ class_type: 'A' }], { why: 'not-a-sequence' }],
    ['that only has a field called nodes', { nodes: 5 }, { why: 'not-a-sequence' }],
    ['that only has something in it', { a: {} }, { why: 'not-a-sequence' }],
    ['that only has nothing in it', { a: null }, { why: 'not-a-sequence' }],
    ['that is nothing', null, { why: 'not-a-sequence' }],
    ['of ours with a node in it', { '3': { class_type: 'A' }, format: 1 }, { why: 'broken' }],
  ])('is refused %s (IR34)', (_, document, about) => {
    expect(refused(document)).toEqual(about);
  });

  it('names the one text that is too long (IR40)', () => {
    const long = aFrame(2, { prompt: 'x'.repeat(4_000_000) });
    expect(said({ ...aSequence(), frames: [aFrame(1), long] })).toBe(
      '“frame 2, prompt” in this file has 4,000,000 characters; 8,000 are allowed.',
    );
    expect(
      refused({ ...aSequence(), bible: { ...aSequence().bible, style: 'x'.repeat(5000) } }),
    ).toMatchObject({
      why: 'too-long',
      field: 'bible.style',
    });
  });
});

describe('names that every object answers to', () => {
  it('change no prototype and reach no document (IR33)', () => {
    const text = json.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const read = importText(text, fresh());
    expect(read.ok && Object.keys(read.value.sequence)).not.toContain('constructor');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read.ok && Reflect.get(read.value.sequence, 'polluted')).toBeUndefined();
    expect(read.ok && read.value.removed.map((one) => one.at)).toEqual([
      { field: '__proto__' },
      { field: 'constructor' },
    ]);
  });

  it('are no ids of cast, places or nodes (IR33)', () => {
    const member = aSequence().bible.cast[0]!;
    const { sequence } = taken({
      ...aSequence(),
      bible: { ...aSequence().bible, cast: [{ ...member, id: 'constructor' }] },
      frames: [
        aFrame(1, { shot: { ...aFrame(1).shot, cast: [{ id: 'constructor', doing: 'x', side: 'left' }] } }),
      ],
    });
    expect(sequence.bible.cast[0]?.id).toBe('one');
    expect(sequence.frames[0]?.shot.cast[0]?.id).toBe('one');
  });
});

describe('a sequence that somebody shared', () => {
  const shared = aSequence(3, {
    status: 'complete',
    revision: 9,
    thumbnail: 'frames/a.png',
    frames: [aFrame(1, { takes: [aTake(1, { state: 'done' })], activeTake: 1 }), aFrame(2), aFrame(3)],
  });

  it('becomes a copy under ids of its own, with nothing drawn (IR35)', () => {
    const { sequence, takes } = taken(shared);
    expect(sequence).toMatchObject({ revision: 0, status: 'reviewing', run: null, thumbnail: null });
    expect(sequence.id).not.toBe(shared.id);
    const ids = sequence.frames.map(({ id }) => id);
    expect(ids).not.toContain(shared.frames[0]?.id);
    expect(new Set(ids).size).toBe(3);
    expect(takes).toBe(1);
    expect(sequence.frames.flatMap((frame) => frame.takes)).toEqual([]);
  });

  it('is whole by our own schema', () => {
    expect(sequenceSchema.safeParse(taken(shared).sequence).success).toBe(true);
  });

  it('gives two of its cast that share an id one each', () => {
    const member = aSequence().bible.cast[0]!;
    const { sequence } = taken({ ...shared, bible: { ...shared.bible, cast: [member, member] } });
    expect(sequence.bible.cast.map(({ id }) => id)).toEqual(['mara', 'mara-2']);
  });

  it('brings no settings, endpoints or keys: they are ignored and named (IR38)', () => {
    const { sequence, removed } = taken({
      ...shared,
      apiKey: 'sk-planted',
      endpoint: 'https://evil.example',
      settings: { ...shared.settings, token: 'planted' },
    });
    expect(JSON.stringify(sequence)).not.toMatch(/planted|evil/u);
    expect(removed).toEqual([
      { what: 'field', at: { field: 'settings.token' } },
      { what: 'field', at: { field: 'apiKey' } },
      { what: 'field', at: { field: 'endpoint' } },
    ]);
  });

  it('names what it ignores by the outermost field, shortly, and the first two hundred alone', () => {
    const long = 'x'.repeat(100);
    expect(taken({ ...shared, [long]: { a: 1 } }).removed).toEqual([
      { what: 'field', at: { field: long.slice(0, 60) } },
    ]);
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`n${index}`, 0]));
    expect(taken({ ...shared, story: { ...shared.story, ...many } }).removed).toHaveLength(200);
  });

  const paths = [
    '/etc/passwd',
    '../../x.png',
    'a/../../x.png',
    '..\\x.png',
    '\\\\server\\share\\x.png',
    'C:\\x.png',
    'file:///x.png',
    'nul',
    'sub/COM1.png',
    'a\u0000b.png',
    '~/x.png',
    'https://evil.example/x.png',
  ];
  it.each(paths)('has no picture from %j: it is dropped and listed (IR36)', (filename) => {
    const member = shared.bible.cast[0]!;
    const inside = { filename: 'mara.png', subfolder: 'story-sequence', type: 'input' as const };
    const references = [inside, { ...inside, filename }, { ...inside, subfolder: filename }];
    const { sequence, removed } = taken({
      ...shared,
      bible: { ...shared.bible, cast: [{ ...member, references, lora: { file: filename, strength: 1 } }] },
    });
    expect(sequence.bible.cast[0]).toMatchObject({ references: [inside] });
    expect(sequence.bible.cast[0]?.lora).toBeUndefined();
    expect(removed).toEqual([
      { what: 'path', at: { field: 'bible.cast.0.references' } },
      { what: 'path', at: { field: 'bible.cast.0.lora' } },
    ]);
  });

  it('lists the addresses of other computers, wherever they stand (IR37)', () => {
    const { links } = taken({
      ...shared,
      title: 'see https://evil.example/?a=b',
      frames: [aFrame(1, { prompt: 'a http://evil.example/1.png, b wss://evil.example/s' })],
    });
    expect(links).toEqual([
      { url: 'https://evil.example/?a=b', at: { field: 'title' } },
      { url: 'http://evil.example/1.png', at: { field: 'frames.0.prompt' } },
      { url: 'wss://evil.example/s', at: { field: 'frames.0.prompt' } },
    ]);
  });

  it('lists the first hundred addresses alone', () => {
    const many = aFrame(1, {
      prompt: 'http://a.example '.repeat(80),
      negative: 'http://b.example '.repeat(80),
    });
    expect(taken({ ...shared, frames: [many] }).links).toHaveLength(100);
  });

  it('keeps HTML as the text that it is (IR39)', () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(taken({ ...shared, title }).sequence.title).toBe(title);
  });
});
