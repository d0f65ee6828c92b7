import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { animations, overflow, seriousFindings } from './support/findings.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { fillStory, frameItem, generatePrompts, start, summary, viewSequence } from './support/walk.ts';

const PATIENCE = { timeout: 90_000 };

let comfy: StandIn;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { pages } = await prepareRealComfy();
  comfy = await startStandIn({ page: pages.newest, stepSeconds: 0.01, previews: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await comfy?.stop();
});
shootFailures(() => page);

const board = () => page.getByRole('dialog', { name: 'Sequence' });

const background = `getComputedStyle(document.documentElement).getPropertyValue('--bg-color').toLowerCase()`;

describe.each([
  ['dark', '#171718'],
  ['light', '#ffffff'],
])('in the %s palette', (palette, colour) => {
  /** A state of the page is kept as a picture for people; axe looks at it; nothing moves for those who asked for that. */
  const findings = async (name: string, root: '.ss-root' | '.ss-board') => {
    await shoot(page, `${palette}-${name}`);
    return [
      ...(await seriousFindings(page, root)),
      ...((await overflow(page, root)) > 0 ? ['wider than its place'] : []),
      ...(await animations(page, root)).map((name) => `moves: ${name}`),
    ];
  };

  beforeAll(async () => {
    await comfy.reset();
    await fetch(`${comfy.url}/api/settings/Comfy.ColorPalette`, {
      method: 'POST',
      body: JSON.stringify(palette),
    });
    page = await openComfy(browser, comfy.url, { reducedMotion: 'reduce' });
    await openPanel(page);
    expect(await page.evaluate(background)).toBe(colour);
  });
  afterAll(() => page.context().close());

  it('has a sidebar as narrow as the host allows', async () => {
    const box = await page.locator('.ss-root').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
  });

  it('has an empty form that everybody can read and use', async () => {
    await page.getByRole('combobox', { name: 'Checkpoint' }).waitFor();
    expect(await findings('story-empty', '.ss-root')).toEqual([]);
  });

  it('has a filled form that everybody can read and use', async () => {
    await fillStory(page, { text: 'Too short.', drawWith: /SDXL$/u });
    await page.getByText('Advanced', { exact: true }).click();
    await page.getByRole('button', { name: 'Generate Prompts' }).click();
    await page.getByText('Story too brief. Minimum 100 characters.').waitFor();
    expect(await findings('story-filled', '.ss-root')).toEqual([]);
  });

  it('has a list of frames that everybody can read and use', async () => {
    await fillStory(page, { frames: 7 });
    await generatePrompts(page);
    await frameItem(page, 7).waitFor();
    await page.locator('ss-rough svg').nth(5).waitFor();
    expect(await findings('frames', '.ss-root')).toEqual([]);
  });

  it('has an open frame that everybody can read and use', async () => {
    await frameItem(page, 2).click();
    await page.getByRole('textbox', { name: 'Prompt' }).fill('a prompt of my own');
    expect(await findings('frame-open', '.ss-root')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('has a bible that everybody can read and use', async () => {
    await page.getByRole('tab', { name: 'Bible' }).click();
    expect(await findings('bible', '.ss-root')).toEqual([]);
    await page.getByRole('tab', { name: /^Frames/u }).click();
  });

  it('has a run that everybody can follow', async () => {
    await comfy.fault({ failText: 'frame-002', stepSeconds: 0.1 });
    await start(page);
    await page.getByText('Frame 3 of 7').waitFor(PATIENCE);
    expect(await findings('run', '.ss-root')).toEqual([]);
    await comfy.fault({ stepSeconds: 0.01 });
  });

  it('has a summary that everybody can read', async () => {
    await summary(page, '6 done, 1 failed').waitFor(PATIENCE);
    expect(await findings('summary', '.ss-root')).toEqual([]);
  });

  it.each(['Slideshow', 'Grid', 'Review', 'Library'])('has a %s that everybody can use', async (tab) => {
    if (!(await board().isVisible())) await viewSequence(page).click();
    await board().getByRole('tab', { name: tab }).click();
    await board().getByRole('tabpanel', { name: tab }).waitFor();
    expect(await findings(`board-${tab.toLowerCase()}`, '.ss-board')).toEqual([]);
  });
});

describe('on a phone', () => {
  beforeAll(async () => {
    await comfy.reset();
    page = await openComfy(browser, comfy.url, { viewport: { width: 390, height: 844 } });
    await openPanel(page);
  });
  afterAll(() => page.context().close());

  it('takes a story from the form to the slideshow', async () => {
    await fillStory(page, { frames: 3, drawWith: /^Rough board/u });
    await generatePrompts(page);
    await shoot(page, 'phone-frames');
    await start(page);
    await summary(page, '3 done').waitFor(PATIENCE);
    await viewSequence(page).click();
    await board().getByRole('button', { name: 'Next frame' }).click();
    await board().getByText('2 / 3').waitFor();
  });

  it.each(['Slideshow', 'Grid', 'Review', 'Library'])('has a %s no wider than the screen', async (tab) => {
    await board().getByRole('tab', { name: tab }).click();
    await board().getByRole('tabpanel', { name: tab }).waitFor();
    await shoot(page, `phone-${tab.toLowerCase()}`);
    expect(await overflow(page, 'dialog.ss-board')).toBe(0);
    expect(await seriousFindings(page, '.ss-board')).toEqual([]);
  });
});
