import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { shootFailures } from '../../e2e/support/shots.ts';
import type { ProxyOptions } from '../../support/proxy.ts';
import { Chrome } from './chrome.ts';
import { queuesUntouched } from './holds.ts';
import type { FaultServer } from './servers.ts';
import { once } from './stage.ts';
import { completesIn, PATIENCE, Visit } from './visit.ts';

/** A browser and a server for the tests of one group; after each, nobody else's queue was touched. */
export function visitStage(start: () => Promise<FaultServer>) {
  const chrome = new Chrome();
  const visits: Visit[] = [];
  let server: FaultServer;
  let shown: Page | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterEach(async ({ task }) => {
    for (const visit of visits.splice(0)) {
      if (task.result?.state === 'fail') console.warn(visit.complaints.join('\n'));
      await visit.close();
      queuesUntouched(visit.proxy.passed);
    }
    await server.reset();
  });
  shootFailures(() => shown);
  afterAll(async () => {
    await chrome.remove();
    await server?.stop();
  });
  return {
    get server() {
      return server;
    },
    chrome,
    to: async (host: string, options?: ProxyOptions) => {
      const visit = await Visit.to(chrome, server, host, options);
      visits.push(visit);
      return visit;
    },
    /** The page that is pictured when the test fails. */
    shows: (page: Page) => {
      shown = page;
      return page;
    },
  };
}

/** Every frame is done in these tabs, and was sent and drawn once. */
export async function completesOnce(visit: Visit, ...tabs: Page[]): Promise<void> {
  const frames = visit.sequence.frames.length;
  for (const tab of tabs) await completesIn(tab, frames);
  await expect.poll(() => visit.stored().status, PATIENCE).toBe('complete');
  expect(visit.jobs(), 'each frame is sent once').toHaveLength(frames);
  expect(visit.draws(), 'each frame is drawn once').toEqual(once(frames));
}
