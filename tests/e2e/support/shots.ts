import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';

/** Pictures for people to look at; git does not keep them. */
const folder = path.join(import.meta.dirname, '..', 'shots');

export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Keeps what the page showed when a test of this file failed. */
export function shootFailures(pageNow: () => Page | undefined): void {
  afterEach(async ({ task }) => {
    const page = pageNow();
    if (task.result?.state !== 'fail' || !page) return;
    await shoot(page, `failed-${task.name.replaceAll(/[^\w]+/gu, '-').slice(0, 80)}`);
  });
}
