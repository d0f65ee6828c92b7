import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel } from '../e2e/support/browser.ts';
import { start } from '../e2e/support/walk.ts';
import { sequenceSchema } from '../../web/core/sequence.ts';
import { seeded } from './support/chaotic-socket.ts';
import { standIn } from './support/servers.ts';
import { once } from './support/stage.ts';
import { completesOnce, visitStage } from './support/visit-stage.ts';
import { completesIn, origins, PATIENCE, type Visit } from './support/visit.ts';

const KILLS = Number(process.env['KILLS'] ?? 3);

describe.each(origins)('a browser with a page of ours at %s', (_what, host) => {
  const { to, shows } = visitStage(() => standIn());

  it(`FR33 that is killed ${KILLS} times at random points goes on from what was acknowledged`, async () => {
    const visit = await to(host);
    const dice = seeded(33);
    await visit.begin({ frames: 6, seconds: 0.5 });
    for (let kill = 0; kill < KILLS; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 1200 * dice()));
      const acknowledged = written(visit);
      await visit.kill();
      expect(written(visit)).toEqual(expect.arrayContaining(acknowledged));
      shows(await visit.panel());
    }
    await completesOnce(visit, await visit.panel());
  });

  it('FR34 INV7 that is loaded again in each state comes to the same end', async () => {
    const visit = await to(host);
    const page = shows(await visit.review({ frames: 5, seconds: 0.7 }));
    const again = async () => {
      await page.reload();
      await openPanel(page);
    };
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await again();
    await button('Start Generation').click();
    await button('Pause').waitFor();
    await again();
    await page.getByText(/^Frame \d of 5$/u).waitFor({ timeout: 5000 });
    await button('Pause').click();
    await button('Resume').waitFor();
    await again();
    await button('Resume').click();
    await page.getByText(/^Frame \d of 5$/u).waitFor();
    await again();
    await completesIn(page, 5);
    await again();
    await completesIn(page, 5);
    expect(visit.draws()).toEqual(once(5));
    expect(visit.stored().frames.map(({ takes }) => takes.length)).toEqual(once(5));
  });

  it('FR36 whose driving tab is frozen lets another take over; the woken one steps down before any send', async () => {
    const visit = await to(host);
    const first = await visit.begin({ frames: 5, seconds: 0.8 });
    const frozen = await freeze(visit, first);
    const second = shows(await visit.panel());
    await second.getByRole('button', { name: 'Take over here' }).click(PATIENCE);
    await second.getByRole('button', { name: 'Pause' }).waitFor(PATIENCE);
    const sent = visit.jobs().length;
    await frozen.send('Page.setWebLifecycleState', { state: 'active' });
    await first.getByRole('button', { name: 'Take over here' }).waitFor(PATIENCE);
    expect(visit.jobs()).toHaveLength(sent);
    await completesOnce(visit, second, first);
  });

  it('FR39 whose database is made newer by another tab lets go within 1 s and asks to be loaded again', async () => {
    const visit = await to(host);
    const page = shows(await visit.begin({ frames: 3, seconds: 0.8 }));
    const other = await visit.open();
    expect(await upgrade(other)).toBeLessThanOrEqual(1000);
    await page.getByText('A newer version of Story Sequence is open').first().waitFor(PATIENCE);
    await completesIn(page, 3);
    expect(visit.draws()).toEqual(once(3));
  });

  it('FR40 that closes the database by itself has it opened again', async () => {
    const visit = await to(host);
    const page = shows(await visit.review({ frames: 3, seconds: 0.6 }));
    await page.evaluate(CLOSE_ONCE);
    await start(page);
    await completesOnce(visit, page);
    expect(await page.evaluate('window.closedByBrowser')).toBe(1);
    await page.reload();
    await openPanel(page);
    await completesIn(page, 3);
  });

  it('FR41 whose data was wiped finds the sequences again, from the folder', async () => {
    const visit = await to(host);
    const page = shows(await visit.review({ frames: 3, seconds: 0.3 }));
    await start(page);
    await completesOnce(visit, page);
    const session = await cdp(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(page.url()).origin,
      storageTypes: 'all',
    });
    await page.reload();
    await openPanel(page);
    await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /library/iu })
      .first()
      .click();
    await page.getByText('The lighthouse').first().waitFor(PATIENCE);
  });

  it('FR42 whose tab was hidden, with slow timers and a deaf socket, is right within 5 s after it is shown', async () => {
    const visit = await to(host);
    const page = shows(await visit.begin({ frames: 4, seconds: 0.5 }));
    await page.evaluate(HIDE);
    visit.proxy.breakSockets('swallow');
    await expect.poll(() => visit.pictures().length, PATIENCE).toBe(4);
    await page.evaluate('window.showAgain()');
    const shown = Date.now();
    await page.getByText('4 done', { exact: true }).first().waitFor({ timeout: 5000 });
    expect(Date.now() - shown).toBeLessThanOrEqual(5000);
    await completesOnce(visit, page);
  });

  it('FR43 in which our code breaks shows a way back, and the run goes on', async () => {
    const visit = await to(host);
    const page = shows(await visit.begin({ frames: 4, seconds: 0.6 }));
    await page.evaluate(BREAK_VIEWS);
    await page.getByText('Something in Story Sequence broke.').waitFor(PATIENCE);
    await page.evaluate('window.mendViews()');
    await page.getByRole('button', { name: 'Show again' }).click();
    await completesOnce(visit, page);
  });

  it('FR51 FR52 that may connect to its own server alone draws, and asks nobody else, the user’s machine included', async () => {
    const visit = await to(host, { headers: { 'Content-Security-Policy': "connect-src 'self'" } });
    const page = shows(await visit.review({ frames: 2, seconds: 0.1 }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(`window.violations = 0;
      document.addEventListener('securitypolicyviolation', () => window.violations++)`);
    await start(page);
    await completesOnce(visit, page);
    expect(await page.evaluate('window.violations')).toBe(0);
    expect(asked.filter((url) => url.endsWith('/prompt'))).toHaveLength(2);
    expect(asked.filter((url) => !url.startsWith(visit.url))).toEqual([]);
  });
});

const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/**
 * Freezes a tab as a browser does: never in the middle of a write, which would hold the storage shut for every other tab.
 * The command itself does not mind, so it is given again until a look into the storage from elsewhere succeeds.
 */
async function freeze(visit: Visit, page: Page): Promise<CDPSession> {
  const session = await cdp(page);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(new URL('/api/system_stats', visit.url).href);
  for (;;) {
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    if (await elsewhere.evaluate(STORAGE_OPENS)) break;
    await session.send('Page.setWebLifecycleState', { state: 'active' });
  }
  await elsewhere.close();
  return session;
}

/** Whether a write to the storage is possible within a second. */
const STORAGE_OPENS = `new Promise((resolve) => {
  setTimeout(() => resolve(false), 1000);
  const opening = indexedDB.open('story-sequence');
  opening.onsuccess = () => {
    const base = opening.result;
    const write = base.transaction(['values', 'documents', 'journal'], 'readwrite');
    write.oncomplete = () => { base.close(); resolve(true); };
    write.objectStore('values').get('draft');
  };
})`;

/** Frames whose picture stands in the document of the folder. */
function written(visit: Visit): string[] {
  const { frames } = sequenceSchema.parse(visit.stored());
  return frames.filter(({ activeTake }) => activeTake !== null).map(({ id }) => id);
}

/** How many ms a tab with newer code waits for the database. */
const upgrade = (page: Page) =>
  page.evaluate<number>(`new Promise((resolve, reject) => {
    const begun = performance.now();
    const opening = indexedDB.open('story-sequence', 1000);
    opening.onsuccess = () => resolve(performance.now() - begun);
    opening.onerror = reject;
  })`);

/** The next use of an open database meets a connection that the browser has closed. */
const CLOSE_ONCE = `(() => {
  window.closedByBrowser = 0;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...request) {
    if (window.closedByBrowser === 0) {
      window.closedByBrowser = 1;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    }
    return transaction.apply(this, request);
  };
})()`;

/** What a browser does to a tab that nobody has looked at for ten minutes: its timers wait until it is shown again. */
const HIDE = `(() => {
  const { setTimeout, clearTimeout } = window;
  const held = new Map();
  const shows = (state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  window.setTimeout = (call, ms = 0) => {
    const id = setTimeout(() => { held.delete(id); call(); }, Math.max(60_000, ms));
    held.set(id, { call, due: Date.now() + ms });
    return id;
  };
  window.clearTimeout = (id) => { held.delete(id); clearTimeout(id); };
  shows('hidden');
  window.showAgain = () => {
    Object.assign(window, { setTimeout, clearTimeout });
    for (const [id, { call, due }] of held) {
      clearTimeout(id);
      setTimeout(call, Math.max(0, due - Date.now()));
    }
    shows('visible');
  };
})()`;

/** Every view of ours throws when it draws itself. */
const BREAK_VIEWS = `(() => {
  const panel = document.querySelector('ss-panel');
  const kind = Object.getPrototypeOf(panel);
  const { render } = kind;
  kind.render = () => { throw new Error('broken by a test'); };
  window.mendViews = () => { kind.render = render; };
  panel.requestUpdate();
})()`;
