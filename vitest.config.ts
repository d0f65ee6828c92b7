import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false };

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,services,node_bridge,simulation}/**/*.test.ts', 'tests/*.test.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'conformance', include: ['tests/conformance/**/*.test.ts'], ...slow } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...slow } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...slow } },
    ],
  },
});
