import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPanel } from '../e2e/support/browser.ts';
import { shootFailures } from '../e2e/support/shots.ts';
import { start } from '../e2e/support/walk.ts';
import { Chrome } from './support/chrome.ts';
import { queuesUntouched } from './support/holds.ts';
import { bothServers, type FaultServer } from './support/servers.ts';
import { once } from './support/stage.ts';
import { completesIn, origins, PATIENCE, Visit } from './support/visit.ts';

describe.each(bothServers)('on the %s, a page', (_name, startServer) => {
  const chrome = new Chrome();
  let server: FaultServer;
  let visit: Visit;
  let page: Page | undefined;

  beforeAll(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    queuesUntouched(visit.proxy.passed);
    await visit.close();
    await server.reset();
  });
  shootFailures(() => page);
  afterAll(async () => {
    await chrome.remove();
    await server?.stop();
  });

  const to = async (host: string) => (visit = await Visit.to(chrome, server, host));
  /** Every frame is done, and was sent and drawn once. */
  const completesOnce = async (...tabs: Page[]) => {
    const frames = visit.sequence.frames.length;
    for (const tab of tabs) await completesIn(tab, frames);
    await expect.poll(() => visit.stored().status, PATIENCE).toBe('complete');
    expect(visit.jobs()).toHaveLength(frames);
    expect(visit.draws()).toEqual(once(frames));
  };

  describe.each(origins)('at %s', (_what, host) => {
    it('FR32 ★ (FR37) that crashes in the middle is taken up within 5 s after it is loaded again', async () => {
      await to(host);
      const crashing = await visit.begin({ frames: 4, seconds: 0.6 });
      await crash(crashing);
      page = await visit.open();
      const loaded = Date.now();
      await openPanel(page);
      await page
        .getByText(/^Frame \d of 4$|4 done/u)
        .first()
        .waitFor({ timeout: 5000 });
      expect(Date.now() - loaded).toBeLessThanOrEqual(5000);
      await completesOnce(page);
    });

    it('FR35 ★ (FR37) in two tabs that start one sequence at once has one driver; the other follows and can take over', async () => {
      await to(host);
      const first = await visit.review({ frames: 4, seconds: 0.6 });
      page = await visit.panel();
      await page.getByRole('button', { name: 'Start Generation' }).waitFor();
      await Promise.all([start(first), start(page)]);
      const follower = await Promise.race(
        [first, page].map((tab) =>
          tab
            .getByRole('button', { name: 'Take over here' })
            .waitFor()
            .then(() => tab),
        ),
      );
      await follower.getByText(/^Frame \d of 4$/u).waitFor();
      await completesOnce(first, page);
    });

    it('FR38 ★ (FR37) whose storage is full goes on, and says what is not stored', async () => {
      await to(host);
      page = await visit.review({ frames: 3, seconds: 0.4 });
      await fillQuota(page);
      await start(page);
      await page.getByText('This browser has no room left').first().waitFor(PATIENCE);
      await completesOnce(page);
    });
  });
});

/** Ends the tab's own process. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Leaves the page 2 MB to store things in, and fills them with what cannot be made smaller. */
async function fillQuota(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await page.evaluate(`(async () => {
    const db = await new Promise((resolve) => {
      const opening = indexedDB.open('ballast', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
    });
    for (let size = 500_000; size > 200; size = Math.floor(size / 2)) {
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
  })()`);
}
