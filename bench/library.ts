import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer, type Connect, type ViteDevServer } from 'vite';
import { launchBrowser } from '../tests/e2e/support/browser.ts';
import type { Opened } from '../tests/panel/support/library-page.ts';
import { line, median, spread, type Figure } from './report.ts';

/**
 * `node bench/library.ts`: how long the library of 10,000 sequences takes to open and to search in a real browser, beside
 * one of 1,000. The folder's routes are a stand-in that takes 30 ms for each page, as long as the shim may.
 */
const COUNTS = [1000, 10_000];
const PAIRS = 5;
const PAGE_MS = 30;
const SLOWEST_FIRST = 150;
const SLOWEST_WHOLE = 300;
const SLOWEST_SEARCH = 300;

const HTML =
  '<!doctype html><meta charset="utf-8"><body><script type="module" src="/tests/panel/support/library-page.ts"></script>';

const summary = (number: number) => ({
  id: `story-${String(number).padStart(8, '0')}`,
  title: `Story ${number} of the sea`,
  status: 'complete',
  revision: 1,
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: new Date(Date.UTC(2026, 0, 1) - number * 60_000).toISOString(),
  frameCount: 50,
  done: 50,
  failed: 0,
  thumbnail: null,
});

/** A page without a folder is `/`; `/?1000` is one whose folder has so many sequences. */
const answers: Connect.NextHandleFunction = (request, response, next) => {
  const asked = new URL(request.url ?? '/', 'http://page');
  if (asked.pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(HTML);
  if (asked.pathname !== '/api/story-sequence/sequences') return next();
  const total = Number(new URL(request.headers.referer ?? 'http://page').search.slice(1));
  const [limit, offset] = ['limit', 'offset'].map((name) => Number(asked.searchParams.get(name)));
  const rows = Array.from({ length: Math.min(limit ?? 0, total - (offset ?? 0)) }, (_, index) =>
    summary((offset ?? 0) + index),
  );
  const body = JSON.stringify({ total, sequences: rows });
  setTimeout(() => response.setHeader('Content-Type', 'application/json').end(body), PAGE_MS);
};

type Measured = { cold: Opened; warm: Opened; searchMs: number };

async function measured(browser: Browser, url: string, count: number): Promise<Measured> {
  // One context for each: what the browser remembers of the folder is what is measured.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const open = async () => {
    await page.goto(`${url}?${count}`);
    await page.waitForFunction('window.libraryPage');
    return page.evaluate<Opened>(`window.libraryPage.open(${count})`);
  };
  const cold = await open();
  // What was found is kept after the page was told.
  await page.waitForFunction(`indexedDB.databases().then((all) => all.length > 0)`);
  const warm = await open();
  const searchMs = await page.evaluate<number>(`window.libraryPage.search('story ${count - 1} of')`);
  await context.close();
  return { cold, warm, searchMs };
}

function figures(few: Measured[], many: Measured[]): Figure[] {
  const against = (name: string, of: (one: Measured) => number, most: number): Figure => {
    const values = many.map(of);
    return { name, ratio: median(values) / most, goal: 1, note: `${spread(values)} ms, limit ${most}` };
  };
  const beside = (name: string, of: (one: Measured) => number, goal: number): Figure => {
    const ratios = many.map((one, index) => of(one) / of(few[index] ?? one));
    return { name, ratio: median(ratios), goal, note: `10,000 beside 1,000: ${spread(ratios)}` };
  };
  return [
    against('library-first-cold', ({ cold }) => cold.firstMs, SLOWEST_FIRST),
    against('library-first-warm', ({ warm }) => warm.firstMs, SLOWEST_FIRST),
    against('library-whole-warm', ({ warm }) => warm.wholeMs, SLOWEST_WHOLE),
    against('library-search', ({ searchMs }) => searchMs, SLOWEST_SEARCH),
    beside('library-first-ratio', ({ warm }) => warm.firstMs, 1.3),
    beside('library-cells-ratio', ({ warm }) => warm.cells, 1),
    { ...against('library-whole-cold', ({ cold }) => cold.wholeMs, 1500), name: 'library-whole-cold' },
  ];
}

async function served(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: path.join(import.meta.dirname, '..'),
    cacheDir: path.join(tmpdir(), 'story-sequence-bench'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    plugins: [{ name: 'folder', configureServer: ({ middlewares }) => void middlewares.use(answers) }],
  });
  return server.listen();
}

const server = await served();
const browser = await launchBrowser();
try {
  const url = server.resolvedUrls?.local[0] ?? '';
  await measured(browser, url, 10);
  const runs: Measured[][] = COUNTS.map(() => []);
  for (let pair = 0; pair < PAIRS; pair += 1)
    for (const [index, count] of COUNTS.entries()) runs[index]?.push(await measured(browser, url, count));
  const [few = [], many = []] = runs;
  const all = figures(few, many);
  for (const figure of all) console.log(line(figure));
  process.exitCode = all.every(({ ratio, goal }) => ratio <= goal) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
