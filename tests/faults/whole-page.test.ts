import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openPanel, storyTab } from '../e2e/support/browser.ts';
import { shootFailures } from '../e2e/support/shots.ts';
import { fillStory, generatePrompts, start } from '../e2e/support/walk.ts';
import { Proxy, type Passed } from '../support/proxy.ts';
import { standIn, type FaultServer } from './support/servers.ts';
import { completesIn } from './support/visit.ts';

const login = 'ada:engine';
const isOurs = ({ path }: Passed) =>
  /story-sequence|clientId|\/(?:prompt|jobs|object_info|system_stats|view)\b/u.test(path);

describe('ComfyUI’s own page behind a path and a login', () => {
  let server: FaultServer;
  let proxy: Proxy;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    server = await standIn({ page: pages.newest });
    proxy = await new Proxy(server.url, { prefix: '/x/y', login }).start();
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  shootFailures(() => page);
  afterAll(async () => {
    await browser?.close();
    await proxy?.stop();
    await server?.stop();
  });

  it('FR50 draws a story, and not one request of ours leaves the path or lacks the login', async () => {
    const [username = '', password = ''] = login.split(':');
    const context = await browser.newContext({ httpCredentials: { username, password } });
    page = await context.newPage();
    await page.goto(`${proxy.url}/`);
    await storyTab(page).waitFor({ timeout: 90_000 });
    await openPanel(page);
    const before = proxy.passed.length;
    await fillStory(page, { frames: 3 });
    await generatePrompts(page);
    await start(page);
    await completesIn(page, 3);
    const ours = proxy.passed.slice(before).filter(isOurs);
    expect(ours.filter(({ reached }) => !reached)).toEqual([]);
    expect(ours.filter(({ path }) => path.endsWith('/prompt'))).not.toEqual([]);
  });
});
