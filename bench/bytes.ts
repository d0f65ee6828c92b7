import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openComfy, openPanel, launchBrowser } from '../tests/e2e/support/browser.ts';
import type { Figure } from './report.ts';

const js = path.resolve(import.meta.dirname, '..', 'js');

/** e1: what every user of ComfyUI loads at start, whether he opens the tab or not. */
export function entryBytes(): Figure[] {
  const listed = readdirSync(js, { recursive: true }).filter((file) => String(file).endsWith('.js'));
  const bytes = listed.reduce((sum, file) => sum + statSync(path.join(js, String(file))).size, 0);
  return [
    { name: 'e1 files at start', ratio: listed.length, goal: 1, note: listed.join(', ') },
    { name: 'e1 KiB at start', ratio: bytes / 1024, goal: 1, note: `${bytes} bytes, raw` },
  ];
}

/** e2: what the browser is sent when the tab is opened for the first time, as transferred. */
export async function firstOpenBytes(url: string): Promise<Figure> {
  const browser = await launchBrowser();
  try {
    const page = await openComfy(browser, url);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().includes('/comfyui-story-sequence/')) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await openPanel(page);
    await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return {
      name: 'e2 KiB at first open',
      ratio: bytes / 1024,
      goal: 60,
      note: `${sizes.length} files, as transferred`,
    };
  } finally {
    await browser.close();
  }
}
