import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { readCanvas } from './support/canvas.ts';
import { overflow, seriousFindings } from './support/findings.ts';
import { lastSequence } from './support/folder.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { fillStory, generatePrompts, start, summary } from './support/walk.ts';

let comfy: StandIn;
let browser: Browser;
let page: Page;

/** One red pixel: enough for a picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIwDiqEF8oAFyMBgUwPT3MAAAAAElFTkSuQmCC',
  'base64',
);

beforeAll(async () => {
  const { pages } = await prepareRealComfy();
  comfy = await startStandIn({ page: pages.newest, stepSeconds: 0.01 });
  writeFileSync(path.join(comfy.base, 'input', 'harbour.png'), PIXEL);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await comfy?.stop();
});
shootFailures(() => page);

const castOf = () => lastSequence(comfy.base).bible.cast[0];
const pictures = () => castOf()?.references?.map(({ filename, type }) => `${filename} [${type}]`) ?? [];

describe.each(['dark', 'light'])('in the %s palette', (palette) => {
  beforeAll(async () => {
    await comfy.reset();
    await comfy.setModels({ checkpoints: ['sd_xl_base_1.0.safetensors'] });
    await fetch(`${comfy.url}/api/settings/Comfy.ColorPalette`, {
      method: 'POST',
      body: JSON.stringify(palette),
    });
    page = await openComfy(browser, comfy.url, { viewport: { width: 1300, height: 1100 } });
    await openPanel(page);
    await fillStory(page, { frames: 4, drawWith: /SDXL$/u });
    await generatePrompts(page);
    await page.getByRole('tab', { name: 'Bible' }).click();
  });
  afterAll(() => page.context().close());

  const findings = async (name: string, root: '.ss-root' | '.ss-board' = '.ss-root') => {
    await shoot(page, `${palette}-${name}`);
    return [
      ...(await seriousFindings(page, root)),
      ...((await overflow(page, root)) > 0 ? ['wider than its place'] : []),
    ];
  };

  it('takes a dropped picture for a character, and leaves the canvas alone', async () => {
    const canvas = await readCanvas(page);
    const target = page.getByRole('region', { name: 'Pictures of Mira' });
    const data = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'mira.png', { type: 'image/png' }));
      return transfer;
    }, PIXEL.toString('base64'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(type, { dataTransfer: data });
    await page.getByRole('img', { name: 'Picture 1 of Mira' }).waitFor();
    await expect.poll(pictures).toEqual(['mira.png [input]']);
    expect(await readCanvas(page)).toEqual(canvas);
  });

  it('takes one from the input folder, and puts it first', async () => {
    await page.getByRole('button', { name: 'Add a picture of Mira' }).click();
    expect(await findings('picture-picker')).toEqual([]);
    await page.getByRole('button', { name: 'From ComfyUI’s input folder' }).click();
    await page
      .getByRole('combobox', { name: 'From ComfyUI’s input folder' })
      .selectOption({ label: 'harbour.png' });
    await page.getByRole('button', { name: 'More for picture 2 of Mira' }).click();
    await page.getByRole('menuitem', { name: 'Move earlier' }).click();
    await expect.poll(pictures).toEqual(['harbour.png [input]', 'mira.png [input]']);
    expect(await findings('references')).toEqual([]);
  });

  it('gives a character a LoRA with its trigger words', async () => {
    await page.getByRole('button', { name: 'Add a LoRA to Mira' }).click();
    await page.getByRole('combobox', { name: 'LoRA of Mira' }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Trigger words of Mira' }).fill('miracoat');
    await page.keyboard.press('Tab');
    await expect.poll(() => castOf()?.lora?.trigger).toBe('miracoat');
    expect(await findings('character-lora')).toEqual([]);
  });

  it('tells before the start that SDXL takes no pictures, and goes on when asked', async () => {
    await start(page);
    await page.getByText(/things? to know before the run/u).waitFor();
    expect(await findings('check-warnings')).toEqual([]);
    await page.getByRole('button', { name: 'Start anyway' }).click();
    await summary(page, '4 done').waitFor({ timeout: 60_000 });
  });

  it('takes the picture of a frame', async () => {
    await page.getByRole('button', { name: /^Frames/u }).click();
    await page.getByRole('tab', { name: 'Bible' }).click();
    await page.getByRole('button', { name: 'Add a picture of Mira' }).click();
    await page.getByRole('button', { name: 'From a frame' }).click();
    await expect
      .poll(() =>
        page
          .locator('.ss-picker-frames img')
          .evaluateAll((images) =>
            images.every((image) => image instanceof HTMLImageElement && image.complete),
          ),
      )
      .toBe(true);
    expect(await findings('picture-of-frame')).toEqual([]);
    await page.getByRole('button', { name: 'Picture of frame 2' }).click();
    await expect.poll(() => pictures().at(-1)).toMatch(/^frame-002.*\[output\]$/u);
  });

  it('has the same beside the frames on the board', async () => {
    await page.getByRole('button', { name: 'Open board' }).click();
    await page.getByRole('dialog').getByRole('img', { name: 'Picture 3 of Mira' }).waitFor();
    expect(await findings('board-references', '.ss-board')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('stops before the start when the checkpoint is gone, names it with its folder, and queues nothing', async () => {
    const before = (await comfy.log()).filter(({ path }) => path.endsWith('/prompt')).length;
    await comfy.setModels({ checkpoints: [] });
    // The form asks the server anew what it has.
    const steps = page.getByRole('navigation', { name: 'Steps' });
    const asked = page.waitForResponse(/\/object_info$/u);
    await steps.getByRole('button', { name: /^Story/u }).click();
    await asked;
    await steps.getByRole('button', { name: /^Frames/u }).click();
    await start(page);
    await page.getByText(/things? to fix before the run/u).waitFor();
    await page.getByText('put this one in models/checkpoints', { exact: false }).waitFor();
    expect(await findings('check-stops')).toEqual([]);
    expect((await comfy.log()).filter(({ path }) => path.endsWith('/prompt'))).toHaveLength(before);
  });
});
