import fc from 'fast-check';
import { it } from 'vitest';
import { brokenRule, given } from './random-files.ts';

it('whatever a stranger hands over becomes a clean copy or a refusal in words, and nothing is thrown', async () => {
  const property = fc.asyncProperty(given, async (input) => {
    const rule = await brokenRule(input);
    if (rule !== undefined) throw new Error(rule);
  });
  await fc.assert(property, { numRuns: 4000 });
}, 60_000);
