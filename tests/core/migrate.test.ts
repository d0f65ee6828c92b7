import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, type MigrationStep } from '../../web/core/migrate.ts';
import { aSequence } from '../support/sequences.ts';
import { anySequence } from './formats/any-sequence.ts';

const why = (document: unknown) => {
  const result = migrate(document);
  if (result.ok) return 'accepted';
  expect(result.failure.code).toBe('import-refused');
  return result.failure.about?.['why'];
};

describe('a stored document', () => {
  it("is accepted in today's format", () => {
    expect(migrate(structuredClone(aSequence()))).toEqual({ ok: true, value: aSequence() });
  });

  it.each<[string, unknown, string]>([
    ['of a newer format', { ...aSequence(), format: 2 }, 'newer'],
    ['without a format', { hello: 'world' }, 'not-a-sequence'],
    ['that is no object', 'sequence', 'not-a-sequence'],
    ['with a gap in its numbers', { ...aSequence(), frames: aSequence().frames.slice(1) }, 'broken'],
    ['with an id that leads elsewhere', { ...aSequence(), id: '../x-0badcafe' }, 'broken'],
  ])('%s is refused with the reason', (_what, document, reason) => {
    expect(why(document)).toBe(reason);
  });

  it('built to exhaust the stack is refused', () => {
    const deep = JSON.parse(`{"format":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(why(deep)).toBe('too-deep');
  });

  it('may nest 32 levels, as a shared one', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);
    expect(why({ ...aSequence(), x: nested(31) })).toBe('accepted');
    expect(why({ ...aSequence(), x: nested(32) })).toBe('too-deep');
  });
});

const formats = new URL('formats/', import.meta.url);
const golden = readdirSync(formats).filter((name) => name.endsWith('.json'));

function read(text: string) {
  const document = migrate(JSON.parse(text));
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  return document.value;
}

describe('a document as an earlier version wrote it', () => {
  it('is kept here for each shape there has been', () => {
    expect(golden.length).toBeGreaterThanOrEqual(4);
  });

  it.each(golden)('%s opens, and nothing of it is lost', (name) => {
    const text = readFileSync(new URL(name, formats), 'utf8');
    expect(read(text)).toEqual(JSON.parse(text));
  });
});

describe('a document of today', () => {
  it('is the same after it was written, read and written again, byte for byte', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const once = read(JSON.stringify(sequence));
        expect(once).toEqual(sequence);
        const text = JSON.stringify(once);
        expect(JSON.stringify(read(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document of a format before today’s', () => {
  const { format: _, title, ...rest } = aSequence();
  const oldest = { ...rest, format: -1, name: title };
  const steps = new Map<number, MigrationStep>([
    [-1, ({ name, ...others }) => ({ ...others, heading: name })],
    [0, ({ heading, ...others }) => ({ ...others, title: heading })],
  ]);

  it('goes through each step in turn', () => {
    expect(migrate(oldest, steps)).toEqual({ ok: true, value: aSequence() });
  });

  it('is no sequence where a step is missing', () => {
    expect(migrate(oldest, new Map([...steps].slice(0, 1)))).toMatchObject({
      failure: { about: { why: 'not-a-sequence' } },
    });
    expect(why({ ...aSequence(), format: 0.5 })).toBe('not-a-sequence');
  });

  it('is checked after the last step like any other', () => {
    const spoils = new Map(steps).set(0, () => ({ title: 5 }));
    expect(migrate(oldest, spoils)).toMatchObject({ failure: { about: { why: 'broken' } } });
  });
});
