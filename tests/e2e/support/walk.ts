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
  const label = (await select.locator('option').allTextContents()).find((option) => text.test(option));
  if (label === undefined) throw new Error(`No option like ${text}`);
  await select.selectOption({ label });
}

export async function generatePrompts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Generate Prompts' }).click();
  await page.getByRole('list', { name: 'Frames' }).waitFor({ timeout: 30_000 });
}

export const frameItem = (page: Page, number: number) =>
  page.getByRole('listitem', { name: `Frame ${number}`, exact: true });

export const start = (page: Page) => page.getByRole('button', { name: 'Start Generation' }).click();

export const viewSequence = (page: Page) => page.getByRole('button', { name: 'View Sequence' });

export const progress = (page: Page) => page.getByRole('progressbar', { name: 'Sequence progress' });
