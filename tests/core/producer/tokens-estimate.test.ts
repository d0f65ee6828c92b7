import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { estimateProse, estimateTokens } from '../../../web/core/producer/tokens-estimate.ts';

const counts = z
  .array(z.object({ text: z.string(), clip: z.int(), t5: z.int(), qwen: z.int() }))
  .parse(JSON.parse(readFileSync(new URL('../../support/token-counts.json', import.meta.url), 'utf8')));

type Reader = 'clip' | 't5' | 'qwen';
const estimate = (text: string, reader: Reader) =>
  reader === 'clip' ? estimateTokens(text) : estimateProse(text, reader === 't5' ? 't5' : 'llm');
const error = (of: (typeof counts)[number], reader: Reader) =>
  Math.abs(estimate(of.text, reader) - of[reader]) / of[reader];
const errors = (reader: Reader, least = 0) =>
  counts.filter((one) => one[reader] >= least).map((one) => error(one, reader));
const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

describe('the length of 60 prompts, against the tokenizers of the models', () => {
  it('is 2 % off what CLIP counts, and 6 % at most where a prompt has some length', () => {
    expect(counts).toHaveLength(60);
    expect(mean(errors('clip'))).toBeLessThan(0.02);
    expect(Math.max(...errors('clip', 40))).toBeLessThanOrEqual(0.06);
  });

  it('is two tokens off at most for CLIP where a short prompt is full of rare words', () => {
    for (const one of counts.filter(({ clip }) => clip < 40))
      expect(Math.abs(estimateTokens(one.text) - one.clip), one.text).toBeLessThanOrEqual(2);
  });

  it('is near enough for the wide budgets of T5 and of chat models', () => {
    expect(mean(errors('t5'))).toBeLessThan(0.07);
    expect(Math.max(...errors('t5', 60))).toBeLessThan(0.2);
    expect(mean(errors('qwen'))).toBeLessThan(0.05);
    expect(Math.max(...errors('qwen', 60))).toBeLessThan(0.12);
  });
});

describe('what is counted', () => {
  it('is whole words, parts of rare ones, digits one by one and runs of marks', () => {
    expect(estimateTokens('a close-up, 12')).toBe(1 + 1 + 1 + 1 + 1 + 2);
    expect(estimateTokens('raincoat')).toBe(2);
    expect(estimateTokens("the knight's")).toBe(3);
  });

  it('is brackets without their escapes', () => {
    expect(estimateTokens('gouache \\(medium\\)')).toBe(estimateTokens('gouache (medium)'));
  });

  it('is more for scripts without Latin letters', () => {
    expect(estimateProse('猫が走る', 'llm')).toBe(4);
    expect(estimateTokens('猫が走る')).toBe(4);
  });
});
