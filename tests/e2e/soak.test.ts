import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gauge, type Held } from '../../bench/soak-gauge.ts';
import { drawSequence, watchUrls } from '../../bench/soak-page.ts';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { sequencesIn } from './support/folder.ts';

/** The short form of `node bench/soak.ts`, which draws twenty sequences of fifty frames. */
describe('one page that draws sequence after sequence', () => {
  let server: StandIn;
  let browser: Browser;

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    const models = { checkpoints: ['sd15.safetensors'] };
    server = await startStandIn({ page: pages.newest, stepSeconds: 0.01, previews: true, models });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows previews, gives back what it held for them, and draws each frame once', async () => {
    const page = await openComfy(browser, server.url);
    await watchUrls(page);
    await openPanel(page);
    const gauge = await Gauge.on(page);
    const held: Held[] = [];
    for (let number = 1; number <= 3; number += 1) {
      await drawSequence(page, 10, number === 1);
      held.push(await gauge.read());
    }
    const [first, , last] = held;
    expect(last?.mostUrls).toBeGreaterThan(0);
    expect(last?.mostUrls).toBeLessThanOrEqual(60);
    expect(last?.urls).toBeLessThanOrEqual(1);
    expect(last?.heapBytes).toBeLessThan((first?.heapBytes ?? 0) + 5_000_000);
    expect(last?.nodes).toBeLessThan((first?.nodes ?? 0) * 1.1);
    const takes = sequencesIn(server.base).flatMap(({ frames }) => frames.map((frame) => frame.takes.length));
    expect(takes).toEqual(Array(30).fill(1));
  });
});
