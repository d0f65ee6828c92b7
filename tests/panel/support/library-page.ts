import { en } from '../../../web/core/words/en.ts';
import { openBoard } from '../../../web/panel/board/open-board.ts';
import type { PanelServices } from '../../../web/panel/contexts.ts';
import { openDb } from '../../../web/services/browser-db.ts';
import type { Host } from '../../../web/services/host.ts';
import { Library } from '../../../web/services/library/library.ts';
import { ShimClient } from '../../../web/services/library/shim-client.ts';
import { pageChance } from '../../../web/services/run/chance.ts';
import { pageClock } from '../../../web/services/run/clock.ts';
import { fakeServices } from './fake-services.ts';

/** Milliseconds from the click until entries can be seen, and until the whole folder is known. */
export type Opened = { firstMs: number; wholeMs: number; cells: number };

/** The library alone on a page, on this browser's own storage and the routes of whoever serves the page. */
async function page(): Promise<PanelServices> {
  const fakes = fakeServices();
  const host: Host = {
    ...fakes.host,
    fetchApi: (route, init) => fetch(`/api${route}`, init),
    apiUrl: (route) => route,
  };
  const facts = { info: () => Promise.reject(new Error('nobody asks')) };
  const library = new Library(host, new ShimClient(host), await openDb(), pageClock, pageChance, facts);
  return Object.assign(fakes.forPanel, { host, library });
}

const services = page();

async function open(count: number): Promise<Opened> {
  const ready = await services;
  const start = performance.now();
  const dialog = openBoard(ready, en, { tab: 'library' });
  const cells = () => dialog.querySelectorAll('.ss-entry').length;
  const firstMs = (await shows(() => cells() > 4)) - start;
  const wholeMs = (await shows(() => dialog.textContent?.includes(`${count} sequences in`) ?? false)) - start;
  return { firstMs, wholeMs, cells: cells() };
}

/** Milliseconds from the last key until the list shows what was searched for. */
async function search(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.ss-find input');
  if (!field) throw new Error('no field');
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return (await shows(() => document.querySelectorAll('.ss-entry').length === 1)) - start;
}

/** When it holds and was painted. */
async function shows(holds: () => boolean): Promise<number> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now();
}

Object.assign(window, { libraryPage: { open, search } });
