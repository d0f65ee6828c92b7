import { defineConfig } from 'vitest/config';

/** The tests that mutants of core have to pass: quick ones that need no server. */
export default defineConfig({
  test: {
    include: [
      'tests/core/{run,migrate,import,rebuild,estimate,note}*.test.ts',
      'tests/core/{run,import,rebuild}/**/*.test.ts',
    ],
  },
});
