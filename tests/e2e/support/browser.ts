import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Debian's Chromium, or another by CHROME_PATH. */
export const chrome = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

/**
 * Nobody outside is asked, neither by the browser nor by what the page itself wants from there. Refusing requests one by one
 * instead would switch its cache off, and half of the work of opening ComfyUI's page is to compile it.
 */
const NOBODY_OUTSIDE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Debian's Chromium, kept from calling home. */
export function launchBrowser(): Promise<Browser> {
  if (!existsSync(chrome)) throw new Error(`No Chromium at ${chrome}. Set CHROME_PATH to yours.`);
  return chromium.launch({
    executablePath: chrome,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      NOBODY_OUTSIDE,
    ],
  });
}

export type ComfyPageOptions = BrowserContextOptions & {
  /** Cuts every WebSocket of the page, ComfyUI's own and ours. */
  withoutSockets?: boolean;
};

/** A page of ComfyUI, ready to be used. */
export async function openComfy(
  browser: Browser,
  url: string,
  { withoutSockets = false, ...options }: ComfyPageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(60_000);
  if (withoutSockets) await context.routeWebSocket(/\/ws/u, (socket) => void socket.close());
  const page = await context.newPage();
  await page.goto(url);
  await storyTab(page).waitFor({ timeout: 60_000 });
  return page;
}

export const storyTab = (page: Page) =>
  page.getByRole('button', { name: 'Story Sequence', exact: true }).first();

/** Opens our sidebar tab. Clicking it again would close it. */
export async function openPanel(page: Page): Promise<void> {
  await storyTab(page).click();
  await page.locator('.ss-root').first().waitFor();
}
