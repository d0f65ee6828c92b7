import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Picks an entry of the board's Export menu; what the browser then downloads. */
export async function exported(
  page: Page,
  board: Locator,
  entry: string,
): Promise<{ name: string; bytes: Buffer }> {
  await board.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    board.getByRole('menuitem', { name: entry }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What the head of a PNG says of its size. */
export const pngSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
