import type { Locator, Page } from 'playwright-core';

export const story =
  'At dusk Mira, a lighthouse keeper in a yellow coat, finds the lamp broken. A small boat with an old fisherman is near ' +
  'the rocks. Mira runs down the stairs with a lantern and climbs onto the pier. She waves the lantern over her head. ' +
  'The fisherman turns the boat. At dawn they drink tea on the steps and the fisherman repairs the lamp.';

/** Fills the story form; only what is given is touched. */
export async function fillStory(
  page: Page,
  options: { text?: string; frames?: number; drawWith?: RegExp } = {},
) {
  await page.getByRole('textbox', { name: 'Story', exact: true }).fill(options.text ?? story);
  if (options.frames) await page.getByRole('spinbutton', { name: 'Frames' }).fill(String(options.frames));
  if (options.drawWith) await choose(page.getByRole('combobox', { name: 'Draw with' }), options.drawWith);
}

/** Chooses the option of a native select whose text fits. */
export async function choose(select: Locator, text: RegExp): Promise<void> {
  const option = select.locator('option').filter({ hasText: text });
  await select.selectOption((await option.getAttribute('value')) ?? '');
}

/** A small picture of `steps` steps: the tiny checkpoint draws some 90 steps of it in a second. */
export async function setSmall(page: Page, steps?: number): Promise<void> {
  await page.getByText('Advanced', { exact: true }).click();
  await choose(page.getByRole('combobox', { name: 'Size', exact: true }), /own/iu);
  for (const side of ['Width', 'Height']) {
    await page.getByRole('spinbutton', { name: side, exact: true }).fill('256');
  }
  if (steps) await page.getByRole('spinbutton', { name: 'Steps', exact: true }).fill(String(steps));
}

export async function generatePrompts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Generate Prompts' }).click();
  await page.getByRole('list', { name: 'Frames', exact: true }).waitFor({ timeout: 60_000 });
}

export const frameItem = (page: Page, number: number) =>
  page.getByRole('listitem', { name: `Frame ${number}`, exact: true });

/** The summary of a run that is over, such as "3 done, 1 failed". */
export const summary = (page: Page, counts: string | RegExp) =>
  page.getByRole('status').getByText(counts, { exact: true });

/** Pictures of frames that have landed, as the panel shows them. */
export const thumbnails = (page: Page) =>
  page.getByRole('list', { name: 'Frames', exact: true }).locator('img[src*="/story-sequence/thumbnails/"]');

export const start = (page: Page) => page.getByRole('button', { name: 'Start Generation' }).click();

/** From an untouched form to a run of so many small frames, drawn with the canvas. */
export async function beginRun(page: Page, frames: number): Promise<void> {
  await fillStory(page, { frames, drawWith: /^This canvas/u });
  await setSmall(page, 4);
  await generatePrompts(page);
  await start(page);
}

export const viewSequence = (page: Page) => page.getByRole('button', { name: 'View Sequence' });

export const progress = (page: Page) => page.getByRole('progressbar', { name: 'Sequence progress' });
