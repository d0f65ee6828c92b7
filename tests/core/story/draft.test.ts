import { describe, expect, it } from 'vitest';
import { checkFrameCount, readFrameCount } from '../../../web/core/story/check.ts';
import { countCharacters } from '../../../web/core/story/count.ts';
import { checkDraft, draftSchema, emptyDraft, type Draft } from '../../../web/core/story/draft.ts';

const ready: Draft = { ...emptyDraft, text: 'x'.repeat(100) };
const messages = (change: Partial<Draft>) =>
  checkDraft({ ...ready, ...change }).map(({ field, message }) => `${field}: ${message}`);

describe('counting a story', () => {
  it('counts characters as a person sees them', () => {
    expect(countCharacters('👨‍👩‍👧‍👦'.repeat(100))).toBe(100);
    expect(countCharacters('e\u0301'.repeat(100))).toBe(100);
    expect(countCharacters('क्षि'.repeat(100))).toBe(100);
    expect(countCharacters('物語'.repeat(50))).toBe(100);
  });

  it('leaves out outer white space and what cannot be seen', () => {
    expect(countCharacters(' \n\ta\u200bb\u2060\ufeff c \u200b \n')).toBe(4);
    expect(countCharacters('\u0000\u0007\u200b\u200d'.repeat(100))).toBe(0);
    expect(countCharacters('a\r\nb')).toBe(3);
  });
});

describe('a draft that is checked', () => {
  it('is ready with a story of 100 to 1000 characters', () => {
    expect(checkDraft(ready)).toEqual([]);
    expect(messages({ text: 'x'.repeat(1000) })).toEqual([]);
    expect(messages({ text: '物'.repeat(100) })).toEqual([]);
  });

  it('asks for a story when there is none to see (FUN-SEQUENCE-GEN-003)', () => {
    for (const text of ['', ' '.repeat(100), '\n'.repeat(100), '\u200b'.repeat(100), '\u0001'.repeat(100)])
      expect(messages({ text })).toEqual(['story: Story description required']);
  });

  it('refuses a story under 100 characters (FUN-SEQUENCE-GEN-004)', () => {
    expect(messages({ text: 'x'.repeat(99) })).toEqual(['story: Story too brief. Minimum 100 characters.']);
    expect(messages({ text: ` ${'x'.repeat(99)} \u200b` })).toHaveLength(1);
  });

  it('refuses a story over 1000 characters (FUN-SEQUENCE-GEN-004)', () => {
    expect(messages({ text: 'x'.repeat(1001) })).toEqual(['story: Story too long. Maximum 1000 characters.']);
  });

  it('keeps the frame count from 3 to 50 (FUN-SEQUENCE-GEN-005)', () => {
    expect(messages({ frameCount: 2 })).toEqual(['frames: Minimum 3 frames required']);
    expect(messages({ frameCount: '-5' })).toEqual(['frames: Minimum 3 frames required']);
    expect(messages({ frameCount: '51' })).toEqual(['frames: Maximum 50 frames allowed']);
    expect(messages({ frameCount: '3' })).toEqual([]);
    expect(messages({ frameCount: 50 })).toEqual([]);
  });

  it('takes whole numbers only, in any digits (FUN-SEQUENCE-GEN-005)', () => {
    for (const raw of ['3.5', '1e1', '', '-0', 'NaN', '0x10', '007', 3.5, -0, NaN, Infinity])
      expect(checkFrameCount(raw), String(raw)).toBe('Enter a whole number from 3 to 50');
    expect(readFrameCount('\uff17')).toBe(7);
    expect(readFrameCount(' 12 ')).toBe(12);
  });

  it('shows every problem at its own field (FUN-SEQUENCE-GEN-006)', () => {
    const engine = { kind: 'shipped', graph: null, files: {}, loras: [] } as const;
    expect(checkDraft({ ...emptyDraft, frameCount: '', engine: { ...engine, loras: [] } })).toMatchObject([
      { field: 'story' },
      { field: 'frames' },
      { field: 'engine' },
    ]);
  });

  it('survives being stored, as it was typed (FUN-SEQUENCE-GEN-002)', () => {
    const draft = { ...ready, frameCount: '3.5', arc: 'rise-fall' } as const;
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(emptyDraft).toMatchObject({ frameCount: 7, settings: { width: 1344, height: 768 } });
  });
});
