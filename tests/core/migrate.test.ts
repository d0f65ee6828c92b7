import { describe, expect, it } from 'vitest';
import { migrate } from '../../web/core/migrate.ts';
import { aSequence } from '../support/sequences.ts';

const why = (document: unknown) => {
  const result = migrate(document);
  return result.ok ? 'accepted' : result.failure.about?.['why'];
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
});
