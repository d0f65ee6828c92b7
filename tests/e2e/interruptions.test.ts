import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel, storyTab, type ComfyPageOptions } from './support/browser.ts';
import { shootFailures } from './support/shots.ts';
import { openOnCanvas, slowGraph } from './support/canvas.ts';
import { doneFrames, lastSequence, picturesOf } from './support/folder.ts';
import { endedJobs, openJobs, queueForeignJob } from './support/server.ts';
import { beginRun, progress, summary, thumbnails } from './support/walk.ts';

const PATIENCE = { timeout: 60_000 };

describe('a run that is interrupted', () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;

  const open = async (secondsPerFrame: number, options?: ComfyPageOptions) => {
    page = await openComfy(browser, comfy.url, options);
    await openOnCanvas(page, slowGraph(secondsPerFrame), 'slow');
    await openPanel(page);
  };
  const done = () => doneFrames(comfy.folder);
  const frameOf = (number: number, total: number) => page.getByText(`Frame ${number} of ${total}`);

  beforeAll(async () => {
    comfy = await startComfy({ tinyModel: true, testNodes: true });
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  shootFailures(() => page);
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });

  it('goes on while its tab is closed, whose icon counts on (FUN-SEQUENCE-GEN-031)', async () => {
    await open(1);
    await beginRun(page, 4);
    await frameOf(1, 4).waitFor();
    await storyTab(page).click();
    await progress(page).waitFor({ state: 'detached' });

    await expect.poll(() => storyTab(page).innerText(), PATIENCE).toContain('2/4');
    await openPanel(page);
    await expect.poll(() => progress(page).getAttribute('aria-valuenow'), PATIENCE).toMatch(/[2-4]/u);
    await summary(page, '4 done').waitFor(PATIENCE);
    expect(await thumbnails(page).count()).toBe(4);
    expect(await storyTab(page).innerText()).not.toContain('/4');
  });

  it('is taken up after a reload before anybody opens the tab (FUN-SEQUENCE-GEN-031)', async () => {
    await open(1);
    await beginRun(page, 3);
    await frameOf(1, 3).waitFor();
    await page.reload();

    await expect.poll(() => lastSequence(comfy.folder).status, PATIENCE).toBe('complete');
    expect(await page.locator('.ss-root').count()).toBe(0);
    expect(lastSequence(comfy.folder).frames.map(({ takes }) => takes.length)).toEqual([1, 1, 1]);
    await openPanel(page);
    await summary(page, '3 done').waitFor();
  });

  it("stops on Cancel, keeps what is done and touches nobody else's jobs (FUN-SEQUENCE-GEN-022)", async () => {
    await open(2);
    const before = await queueForeignJob(comfy.url, 1);
    await beginRun(page, 4);
    await frameOf(2, 4).waitFor(PATIENCE);
    const after = await queueForeignJob(comfy.url, 1);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('button', { name: 'Stop now' }).click();

    await summary(page, /^[12] done, [23] not drawn$/u).waitFor();
    await expect.poll(() => openJobs(comfy.url), PATIENCE).toBe(0);
    expect(await endedJobs(comfy.url)).toMatchObject({ [before]: 'success', [after]: 'success' });
    await expect.poll(() => lastSequence(comfy.folder).status, PATIENCE).toBe('cancelled');
    expect(picturesOf(comfy.folder, lastSequence(comfy.folder).id)).toHaveLength(done());
  });

  it('completes by asking where no WebSocket can be had (FUN-SEQUENCE-GEN-032)', async () => {
    await open(2, { withoutSockets: true });
    await beginRun(page, 3);
    await page.getByText('Live updates are off').waitFor();
    await summary(page, '3 done').waitFor(PATIENCE);
    expect(await thumbnails(page).count()).toBe(3);
  });

  it('draws the rest by itself, and only the rest, after the server died at frame 3 of 7 (FUN-SEQUENCE-GEN-031)', async () => {
    await open(1);
    await beginRun(page, 7);
    await frameOf(3, 7).waitFor(PATIENCE);
    await comfy.kill();
    const { id } = lastSequence(comfy.folder);
    const drawn = picturesOf(comfy.folder, id);
    expect(drawn.length).toBeGreaterThanOrEqual(2);

    comfy = await comfy.again();
    await page.reload();
    await openPanel(page);
    await page.getByText(/^ComfyUI was restarted/u).waitFor(PATIENCE);
    await summary(page, '7 done').waitFor(PATIENCE);
    expect(Object.values(await endedJobs(comfy.url))).toEqual(Array(7 - drawn.length).fill('success'));
    expect(picturesOf(comfy.folder, id)).toHaveLength(7);
    expect(picturesOf(comfy.folder, id)).toEqual(expect.arrayContaining(drawn));
  });
});
