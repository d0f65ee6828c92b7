import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { broken, randomGraph } from '../tests/core/binding/random-graphs.ts';

/** Reads so many random graphs (a million, or the first argument) and stops at the first that breaks a rule. */
const wanted = Number(process.argv[2] ?? 1_000_000);
const batch = 10_000;
const start = performance.now();
let read = 0;

for (let seed = 1; read < wanted; seed += 1) {
  const numRuns = Math.min(batch, wanted - read);
  fc.assert(
    fc.property(randomGraph, (graph) => {
      const wrong = broken(graph);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { numRuns, seed },
  );
  read += numRuns;
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`fuzz-binding ${read} graphs, none broken, ${seconds.toFixed(0)} s\n`);
