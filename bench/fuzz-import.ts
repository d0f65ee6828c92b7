import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { brokenRule, given } from '../tests/core/import/random-files.ts';

/** Hands so many inputs over as a stranger would (`--runs`, else a million) and stops at the first that breaks a rule. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000000' } } });
const wanted = Number(values.runs);
const batch = 10_000;
const start = performance.now();

for (let read = 0, seed = 1; read < wanted; read += batch, seed += 1) {
  const property = fc.asyncProperty(given, async (input) => {
    const rule = await brokenRule(input);
    if (rule !== undefined) throw new Error(rule);
  });
  await fc.assert(property, { numRuns: Math.min(batch, wanted - read), seed });
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`fuzz-import ${wanted} inputs, no rule broken, ${seconds.toFixed(0)} s\n`);
