import { describe, expect, it } from 'vitest';
import { failureSchema } from '../../../web/core/failure.ts';
import { checkStory } from '../../../web/core/story/check.ts';
import { countCharacters } from '../../../web/core/story/count.ts';
import { en } from '../../../web/core/words/en.ts';
import { firstEnglish } from '../../../web/core/words/first.ts';
import { explain, wordsFor } from '../../../web/core/words/words.ts';

describe('the words of a failure', () => {
  it.each(failureSchema.shape.code.options)(
    'say for %s what happened, what is safe and what to do',
    (code) => {
      const { what, safe, next } = explain(en, { code });
      for (const part of [what, safe, next]) expect(part).toMatch(/^[A-Z].*\.$/u);
      expect(`${what}${safe}${next}`).not.toMatch(/undefined|null|NaN|!|\b\w+(?:Error|Exception)\b/u);
      if (code.includes('-')) expect(`${what}${safe}${next}`).not.toContain(code);
      expect(`${what} ${safe} ${next}`.length).toBeLessThanOrEqual(240);
    },
  );

  it('name the file, its folder and the open slots', () => {
    const missing = explain(en, { code: 'missing-model', about: { model: 'x.safetensors', folder: 'vae' } });
    expect(missing.what).toContain('x.safetensors');
    expect(missing.next).toContain('models/vae');
    const open = explain(en, { code: 'slot-open', about: { slots: 'positive, seed' } });
    expect(open.what).toContain('Prompt, Seed');
  });

  it('give an agent’s own sentence as it is (FUN-SEQUENCE-GEN-009)', () => {
    const failure = { code: 'agent-refused', about: { message: 'Model is loading.' } } as const;
    expect(explain(en, failure).what).toBe('Model is loading.');
    expect(explain(en, { code: 'agent-unreachable' }).what).toBe(
      'Cannot reach scene producer. Check agent service.',
    );
  });
});

describe('the catalogue', () => {
  it('falls back to English where a language has none yet', () => {
    expect(wordsFor('de')).toBe(firstEnglish);
    expect(wordsFor('en-GB')).toBe(firstEnglish);
  });

  it.each(en.form.examples)('has in “$title” a story that the form takes', ({ text, frames }) => {
    expect(checkStory(text)).toBeUndefined();
    expect(countCharacters(text)).toBeGreaterThan(300);
    expect(countCharacters(text)).toBeLessThan(700);
    expect(frames).toBeGreaterThanOrEqual(3);
  });
});
