import { defineConfig } from 'vitest/config';

/** What mutants of one area of core have to get past: quick tests that need no server. `bench/mutation.ts` names it. */
const areas: Record<string, string[]> = {
  run: [
    'tests/core/{run,estimate,drawn-from,note,thumbnail,queue-place,slow}*.test.ts',
    'tests/core/run/**/*.test.ts',
  ],
  files: [
    'tests/core/{changes,migrate,note,two-versions}.test.ts',
    'tests/core/{import,rebuild}/**/*.test.ts',
  ],
};

export default defineConfig({
  test: {
    // What tries random inputs decides nothing about a single mutant, and takes its time for each.
    exclude: ['**/*-model.test.ts', '**/any-input.test.ts', '**/node_modules/**'],
    include: areas[process.env['MUTATED_AREA'] ?? 'run'] ?? [],
    // A mutant is switched on in code that runs, so that one worker can hold the modules for all of them.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['tests/support/short-properties.ts'],
  },
});
