import { defineConfig } from 'vitest/config';

// Beside other suites a server or a page may take its time; what must be quick is measured by the test itself.
const slow = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  fileParallelism: false,
};

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,services,node_bridge,simulation}/**/*.test.ts', 'tests/*.test.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      { test: { name: 'conformance', include: ['tests/conformance/**/*.test.ts'], ...slow } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...slow } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...slow } },
    ],
  },
});
