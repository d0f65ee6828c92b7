import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

const chrome = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

/** mediabunny has one file for Node alone; the build leaves it out by the package's own `browser` field. */
const noFiles = {
  name: 'no-files',
  resolveImport: ({ source }) => (source === 'node:fs/promises' ? '/no-files.js' : undefined),
  serve: ({ path }) => (path === '/no-files.js' ? { body: 'export {};', type: 'js' } : undefined),
};

/** The panel's tests run in a real browser: layout, focus and accessible names are what they are about. */
export default {
  files: ['tests/panel/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // Chromium draws no frames in a tab that lies behind another, and focus is only in one.
  concurrency: 1,
  // Other suites keep the machine busy meanwhile.
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...(existsSync(chrome) && { executablePath: chrome }),
        // Root, as in containers, may not use Chromium's sandbox; animations make screenshots and waits uncertain.
        args: [
          '--no-sandbox',
          '--disable-setuid-sandbox',
          '--disable-dev-shm-usage',
          '--force-prefers-reduced-motion',
        ],
      },
    }),
  ],
  plugins: [noFiles, esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'web/panel/tsconfig.json' })],
};
