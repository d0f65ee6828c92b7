import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packName } from '../../node_bridge/launcher/folders.ts';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { sidecars } from '../../web/services/comfy/shipped-sidecars.ts';
import { launchBrowser, openComfy } from './support/browser.ts';
import { readCanvas } from './support/canvas.ts';
import { shootFailures } from './support/shots.ts';

const titles = sidecars.map(({ title }) => title);

describe("ComfyUI's template browser", () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    comfy = await startComfy();
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  it('is given every shipped graph, each with its picture', async () => {
    const all: unknown = await (await fetch(`${comfy.url}/api/workflow_templates`)).json();
    expect(all).toEqual({ [packName]: expect.arrayContaining(titles) });
    for (const title of titles) {
      const picture = await fetch(
        `${comfy.url}/api/workflow_templates/${packName}/${encodeURIComponent(title)}.jpg`,
      );
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
  });

  it('lists them under the name of the pack, with pictures that load', async () => {
    await page.evaluate("window.app.extensionManager.command.execute('Comfy.BrowseTemplates')");
    await page.getByRole('dialog').getByText(packName).click();
    const picture = page.getByRole('dialog').getByRole('img', { name: 'SD 3.5', exact: true });
    await picture.waitFor();
    const width = () => picture.evaluate((image) => ('naturalWidth' in image ? image.naturalWidth : 0));
    await expect.poll(width).toBe(960);
  });

  it('opens one on the canvas, whole', async () => {
    await page.getByRole('dialog').getByText('SD 3.5', { exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect
      .poll(() => readCanvas(page))
      .toMatchObject({
        output: {
          '1': {
            class_type: 'CheckpointLoaderSimple',
            inputs: { ckpt_name: 'sd3.5_large_fp8_scaled.safetensors' },
          },
          '5': {
            class_type: 'KSampler',
            inputs: { sampler_name: 'euler', scheduler: 'sgm_uniform', cfg: 4 },
          },
          '7': { class_type: 'SaveImage' },
        },
      });
  });
});
