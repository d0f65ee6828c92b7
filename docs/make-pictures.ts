import path from 'node:path';
import type { Page } from 'playwright-core';
import { startComfy } from '../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel } from '../tests/e2e/support/browser.ts';
import { openOnCanvas, usersGraph } from '../tests/e2e/support/canvas.ts';
import { choose, frameItem, generatePrompts, start, viewSequence } from '../tests/e2e/support/walk.ts';

/** `npm run docs:pictures`: remakes every picture of the documents in a real ComfyUI. */
const folder = path.join(import.meta.dirname, 'pictures');

/** Nothing fades in any more; what breathes for ever may. */
const STILL = `Promise.all(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity)
  .map(({ finished }) => finished.catch(() => undefined))).then(() => undefined)`;

async function shot(page: Page, name: string): Promise<void> {
  await page.evaluate(STILL);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

const comfy = await startComfy({ tinyModel: true });
const browser = await launchBrowser();
try {
  const page = await openComfy(browser, comfy.url, { viewport: { width: 1280, height: 800 } });
  await openOnCanvas(page, usersGraph(), 'portrait');
  await openPanel(page);
  await page.getByRole('button', { name: /The Last Letter/u }).click();
  await choose(page.getByRole('combobox', { name: 'Draw with' }), /^Rough board/u);
  await shot(page, 'story');
  await choose(page.getByRole('combobox', { name: 'Draw with' }), /canvas/iu);
  await page.getByRole('button', { name: 'Show slots' }).click();
  await page.getByText('What would be sent').waitFor();
  await shot(page, 'slots');
  await page.getByRole('button', { name: 'Use these slots' }).click();
  await choose(page.getByRole('combobox', { name: 'Draw with' }), /^Rough board/u);

  await generatePrompts(page);
  await frameItem(page, 3).click();
  await page.getByRole('textbox', { name: 'Prompt' }).waitFor();
  await shot(page, 'frames');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Bible' }).click();
  await page.getByRole('textbox', { name: /look/iu }).first().waitFor();
  await shot(page, 'bible');
  await page.getByRole('tab', { name: /^Frames/u }).click();

  await start(page);
  await page.getByRole('progressbar', { name: 'Sequence progress' }).waitFor();
  await shot(page, 'run');
  await viewSequence(page).waitFor({ timeout: 60_000 });
  await viewSequence(page).click();
  await page.getByRole('dialog', { name: 'Sequence' }).getByRole('tab', { name: 'Slideshow' }).waitFor();
  await page.locator('.ss-layer.is-present.is-shown').waitFor();
  await shot(page, 'slideshow');
  await page.getByRole('tab', { name: 'Grid' }).click();
  await shot(page, 'grid');
  await page.getByRole('tab', { name: 'Review' }).click();
  await shot(page, 'overview');
} finally {
  await browser.close();
  await comfy.clean();
}
