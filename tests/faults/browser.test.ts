import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel } from '../e2e/support/browser.ts';
import { start as startRun } from '../e2e/support/walk.ts';
import { bothServers } from './support/servers.ts';
import { completesOnce, visitStage } from './support/visit-stage.ts';
import { origins, PATIENCE } from './support/visit.ts';

describe.each(bothServers)('on the %s, a page', (_name, start) => {
  const { to, shows } = visitStage(start);

  describe.each(origins)('at %s', (_what, host) => {
    it('FR32 ★ (FR37) that crashes in the middle is taken up within 5 s after it is loaded again', async () => {
      const visit = await to(host);
      const crashing = await visit.begin({ frames: 4, seconds: 0.6 });
      await crash(crashing);
      const page = shows(await visit.open());
      const loaded = Date.now();
      await openPanel(page);
      await page
        .getByText(/^Frame \d of 4$|4 done/u)
        .first()
        .waitFor({ timeout: 5000 });
      expect(Date.now() - loaded).toBeLessThanOrEqual(5000);
      await completesOnce(visit, page);
    });

    it('FR35 ★ (FR37) in two tabs that start one sequence at once has one driver; the other follows and can take over', async () => {
      const visit = await to(host);
      const first = await visit.review({ frames: 4, seconds: 0.6 });
      const page = shows(await visit.panel());
      await startButton(page).waitFor();
      // Pressed with a pointer, the later one may find that its tab looks on by then, and no button.
      const buttons = await Promise.all([first, page].map((tab) => startButton(tab).elementHandle()));
      await Promise.all(buttons.map((button) => button?.dispatchEvent('click')));
      const follower = await Promise.race(
        [first, page].map((tab) =>
          tab
            .getByRole('button', { name: 'Take over here' })
            .waitFor()
            .then(() => tab),
        ),
      );
      await follower.getByText(/^Frame \d of 4$/u).waitFor();
      await completesOnce(visit, first, page);
    });

    it('FR38 ★ (FR37) whose storage is full goes on, and says what is not stored', async () => {
      const visit = await to(host);
      await visit.limitStorage(2_000_000);
      const page = shows(await visit.review({ frames: 3, seconds: 0.4 }));
      await page.evaluate(FILL_STORAGE);
      await startRun(page);
      await page.getByText('This browser has no room left').first().waitFor(PATIENCE);
      await completesOnce(visit, page);
    });
  });
});

const startButton = (tab: Page) => tab.getByRole('button', { name: 'Start Generation' });

/** Ends the tab's own process. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Fills what is left to the page with bytes that cannot be made smaller. */
const FILL_STORAGE = `(async () => {
  const db = await new Promise((resolve) => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  for (let size = 500_000; size > 500; size = Math.floor(size / 5)) {
    for (let full = false; !full; ) {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      const writing = db.transaction('bytes', 'readwrite');
      writing.objectStore('bytes').add(bytes);
      full = await new Promise((resolve) => {
        writing.oncomplete = () => resolve(false);
        writing.onabort = () => resolve(true);
      });
    }
  }
  db.close();
})()`;
