import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../node_bridge/launcher/folders.ts';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { completed } from './support/folder.ts';
import { shootFailures } from './support/shots.ts';
import { frameItem, start, summary } from './support/walk.ts';

describe('a sequence.json that somebody shared', () => {
  let comfy: StandIn;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    comfy = await startStandIn({ page: pages.newest, stepSeconds: 0 });
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  shootFailures(() => page);
  afterAll(async () => {
    await browser?.close();
    await comfy?.stop();
  });

  it.each([
    ['the-lamp-at-grey-point', 7],
    ['the-robot-and-the-orchard', 8],
    ['the-last-waltz-of-the-gold-room', 9],
  ])('opens from the library and runs: %s (FUN-SEQUENCE-GEN-035)', async (name, frames) => {
    page = await openComfy(browser, comfy.url);
    await openPanel(page);
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    const board = page.getByRole('dialog', { name: 'Sequence' });
    const chooser = page.waitForEvent('filechooser');
    await board.getByRole('button', { name: 'Open file' }).click();
    await (await chooser).setFiles(path.join(repository, 'example_graphs', name, 'sequence.json'));
    await board.getByText('Nothing is stored or run yet.').waitFor();
    await board.getByRole('button', { name: 'Open as new sequence' }).click();
    await board.getByRole('tabpanel', { name: 'Grid' }).waitFor();
    await page.keyboard.press('Escape');

    await frameItem(page, frames).waitFor();
    await start(page);
    await summary(page, `${frames} done`).waitFor({ timeout: 60_000 });
    expect((await completed(comfy.base)).frames).toHaveLength(frames);
  });
});
