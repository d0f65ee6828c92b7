import type { Page } from 'playwright-core';
import { choose, fillStory, generatePrompts, start, story, summary } from '../tests/e2e/support/walk.ts';

/** Counts the object URLs that the page has made and not given back. */
export const watchUrls = (page: Page): Promise<void> =>
  page.evaluate(`{
    const open = new Set();
    const held = { open, most: 0 };
    globalThis.objectUrls = held;
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (object) => {
      const url = createObjectURL.call(URL, object);
      open.add(url);
      held.most = Math.max(held.most, open.size);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      open.delete(url);
      revokeObjectURL.call(URL, url);
    };
  }`);

/** One sequence from an empty form to its last frame. */
export async function drawSequence(page: Page, frames: number, isFirst: boolean): Promise<void> {
  if (!isFirst) await newSequence(page);
  await fillStory(page, { text: story, frames, drawWith: /1\.5/u });
  await makeSmall(page);
  await generatePrompts(page);
  await start(page);
  await summary(page, `${frames} done`).waitFor({ timeout: 600_000 });
}

/** Small and of few steps, or the stand-in's drawing would take all the time. */
async function makeSmall(page: Page): Promise<void> {
  const size = page.getByRole('combobox', { name: 'Size', exact: true });
  if (!(await size.isVisible())) await page.getByText('Advanced', { exact: true }).click();
  await choose(size, /own/iu);
  const numbers = { Width: 256, Height: 256, Steps: 4 };
  for (const [name, value] of Object.entries(numbers))
    await page.getByRole('spinbutton', { name, exact: true }).fill(String(value));
}

async function newSequence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Create Story Sequence' }).click();
}
