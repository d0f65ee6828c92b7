import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { animations, overflow, seriousFindings } from './support/findings.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { choose, fillStory, frameItem, generatePrompts } from './support/walk.ts';

let comfy: StandIn;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { pages } = await prepareRealComfy();
  comfy = await startStandIn({ page: pages.newest });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await comfy?.stop();
});
shootFailures(() => page);

const tab = (name: string | RegExp) => page.getByRole('tab', { name }).click();
const board = () => page.getByRole('dialog', { name: 'Sequence' });
const news = () => page.locator('.ss-news');
const look = (name: string) => page.getByRole('textbox', { name: `Look of ${name}` });
const apply = (label: RegExp = /^Apply/u) => page.getByRole('button', { name: label }).click();

/** The prompts of all frames, read as a user reads them: one frame after the other. */
const prompts = () => page.locator('ss-frame-list .ss-prompt-line').allTextContents();

/** A story of seven frames in review, in a browser of its own. */
async function openStory(options: Parameters<typeof openComfy>[2] = {}) {
  await comfy.reset();
  page = await openComfy(browser, comfy.url, options);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page);
  await fillStory(page, { frames: 7, drawWith: /^Rough board/u });
  await generatePrompts(page);
  await frameItem(page, 7).waitFor();
}

describe('the bible beside the frames', () => {
  beforeAll(() => openStory());
  afterAll(() => page.context().close());

  it('writes exactly those frames anew that it named, and leaves a prompt edited by hand', async () => {
    await frameItem(page, 1).click();
    await page.getByRole('textbox', { name: 'Prompt' }).fill('a prompt of my own');
    await page.keyboard.press('Escape');
    const before = await prompts();

    await tab('Bible');
    await look('Mira').fill('a lighthouse keeper in a green oilskin coat, short grey hair');
    const said = await page.locator('ss-character-entry .ss-note strong').textContent();
    expect(said).toMatch(/^Frames? [\d, -]+ changes?\.$/u);
    await page.getByText('Frame 1 is edited by hand and stays.').waitFor();
    await apply();
    await news().getByText('written anew').waitFor();

    await tab(/^Frames/u);
    const after = await prompts();
    const changed = after.flatMap((prompt, index) => (prompt === before[index] ? [] : [index + 1]));
    expect(changed).toEqual(numbersIn(said ?? ''));
    expect(after[0]).toBe('a prompt of my own');
    for (const number of changed) expect(after[number - 1]).toContain('green');
  });

  it('gives all of them back with one undo', async () => {
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(async () => (await prompts()).join().includes('green oilskin')).toBe(false);
  });

  it('merges two of the cast, and no shot points to who is gone', async () => {
    await tab('Bible');
    await page.getByRole('button', { name: /^More for old fisherman/iu }).click();
    await page.getByRole('menuitem', { name: 'Merge with another' }).click();
    await choose(page.getByRole('combobox', { name: /is the same as$/u }), /Mira/u);
    await page.getByText('The look of Mira stands.').waitFor();
    await apply();
    await expect.poll(() => page.locator('ss-character-entry').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => page.locator('ss-character-entry').count()).toBe(2);
    await tab(/^Frames/u);
  });

  it('renames somebody in every text for people', async () => {
    await tab('Bible');
    const name = page.getByRole('textbox', { name: 'Name of Mira' });
    await name.fill('Jorun');
    await name.press('Enter');
    await page.getByRole('textbox', { name: 'Name of Jorun' }).waitFor();
    await tab(/^Frames/u);
    await page.locator('ss-frame-list').getByText('Jorun').first().waitFor();
    expect(await page.locator('ss-frame-list').getByText('Mira').count()).toBe(0);
  });
});

describe('a frame', () => {
  beforeAll(() => openStory());
  afterAll(() => page.context().close());

  it('is written anew with a hint, and given back by undo', async () => {
    const size = () => frameItem(page, 3).locator('.ss-shot').textContent();
    const before = await prompts();
    await frameItem(page, 3).click();
    await page.getByRole('button', { name: 'Write anew' }).click();
    await page.getByRole('textbox', { name: /^Hint/u }).fill('extreme close-up at night');
    await page.keyboard.press('Enter');
    await news().getByText('Frame 3 was written anew.').waitFor();
    await page.keyboard.press('Escape');
    expect(await size()).toBe('Extreme close-up');
    const after = await prompts();
    expect(after.flatMap((prompt, index) => (prompt === before[index] ? [] : [index + 1]))).toEqual([3]);

    await news().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => prompts()).toEqual(before);
  });

  it('takes a name of the bible by @ and the first letters', async () => {
    await frameItem(page, 2).click();
    const prompt = page.getByRole('textbox', { name: 'Prompt' });
    await prompt.fill('');
    await prompt.pressSequentially('Portrait of @mi');
    await page.getByRole('option', { name: 'Mira' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await prompt.inputValue()).toBe('Portrait of @Mira ');
    await page.keyboard.press('Escape');
  });
});

describe('the prompt enhancer', () => {
  beforeAll(() => openStory());
  afterAll(() => page.context().close());

  const write = async (count: string) => {
    await page.getByRole('spinbutton', { name: 'Variations' }).fill(count);
    await page.getByRole('button', { name: /^Write variations/u }).click();
    await page.getByText(`${count} prompts`, { exact: true }).waitFor();
  };

  it('brings prompts for one line to the clipboard', async () => {
    await page
      .getByRole('button', { name: /^Story/u })
      .last()
      .click();
    await page.getByRole('button', { name: 'Prompt enhancer' }).click();
    await page.getByRole('textbox', { name: 'One line' }).fill('an old baker carries bread through the snow');
    await page.getByRole('button', { name: 'Lighting' }).click();
    await write('6');
    await page.getByRole('button', { name: 'Copy all' }).click();
    await page.getByText('6 prompts copied.').waitFor();

    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(new Set(copied.split('\n')).size).toBe(6);
    expect(copied).toContain('bread');
    await page.getByRole('button', { name: 'Back' }).click();
  });

  it('brings them into the sequence as frames behind the one it was opened from', async () => {
    await page
      .getByRole('button', { name: /^Frames/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'More for frame 2' }).click();
    await page.getByRole('menuitem', { name: 'Variations' }).click();
    await write('3');
    await page.getByRole('button', { name: 'Add as frames' }).click();
    await page.getByText('Added as frames 3-5.').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await frameItem(page, 10).waitFor();
    await frameItem(page, 4).getByText('Edited').waitFor({ state: 'attached' });
  });
});

/** "Frames 2-4, 7 change." as 2, 3, 4, 7. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(\d+)(?:-(\d+))?/gu)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

describe.each([
  ['dark', {}],
  ['light', {}],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const)('bible, rewriting and enhancer, %s', (kind, options) => {
  const palette = kind === 'light' ? 'light' : 'dark';

  /** Kept as a picture for people; axe looks at it, and nothing is wider than its place. */
  const findings = async (name: string, root: '.ss-root' | '.ss-board') => {
    await shoot(page, `${kind}-${name}`);
    return [
      ...(await seriousFindings(page, root)),
      ...((await overflow(page, root)) > 0 ? ['wider than its place'] : []),
      ...(await animations(page, root)).map((moving) => `moves: ${moving}`),
    ];
  };

  beforeAll(async () => {
    await openStory({ reducedMotion: 'reduce', ...options });
    await page.evaluate(`fetch('/api/settings/Comfy.ColorPalette', {
      method: 'POST', body: ${JSON.stringify(JSON.stringify(palette))} })`);
    await page.reload();
    await openPanel(page);
    await frameItem(page, 7).waitFor();
  });
  afterAll(() => page.context().close());

  it('have a bible that everybody can read and use', async () => {
    await tab('Bible');
    expect(await findings('bible-top', '.ss-root')).toEqual([]);
    await look('Mira').fill('a lighthouse keeper in a green oilskin coat');
    await page.getByText('Who this is').first().click();
    expect(await findings('bible-change', '.ss-root')).toEqual([]);
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('textbox', { name: 'Atmosphere' }).scrollIntoViewIfNeeded();
    expect(await findings('bible-end', '.ss-root')).toEqual([]);
    await page.getByRole('button', { name: 'Add to the cast' }).click();
    expect(await findings('bible-added', '.ss-root')).toEqual([]);
    await page.getByRole('button', { name: 'More for New character' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await apply();
    await tab(/^Frames/u);
  });

  it('have a form to write a frame anew, and names behind an @', async () => {
    await frameItem(page, 2).click();
    if (kind === 'phone') {
      await page.getByRole('button', { name: 'More for frame 2' }).click();
      await page.getByRole('menuitem', { name: 'Write anew' }).click();
    } else {
      await page.getByRole('button', { name: 'Write anew' }).first().click();
    }
    expect(await findings('rewrite', '.ss-root')).toEqual([]);
    await page.keyboard.press('Escape');
    const prompt = page.getByRole('textbox', { name: 'Prompt' });
    await prompt.fill('Portrait of ');
    await prompt.pressSequentially('@');
    await page.getByRole('listbox', { name: 'Names in the bible' }).waitFor();
    expect(await findings('names', '.ss-root')).toEqual([]);
    await page.keyboard.press('Escape');
    await prompt.pressSequentially('nobody');
    expect(await findings('names-unknown', '.ss-root')).toEqual([]);
  });

  it('have an enhancer that everybody can read and use', async () => {
    await page.getByRole('button', { name: 'More for frame 2' }).click();
    await page.getByRole('menuitem', { name: 'Variations' }).click();
    await page.getByRole('button', { name: 'Outfit' }).click();
    expect(await findings('enhancer', '.ss-root')).toEqual([]);
    await page.getByRole('button', { name: /^Write variations/u }).click();
    await page.getByRole('button', { name: 'Add as frames' }).scrollIntoViewIfNeeded();
    expect(await findings('enhancer-results', '.ss-root')).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
  });

  it('have a board that everybody can read and use', async () => {
    await page.getByRole('button', { name: 'Open board' }).click();
    await board().getByRole('tab', { name: 'Review' }).waitFor();
    if (kind === 'phone') await board().getByText('Bible', { exact: true }).click();
    expect(await findings('board-bible', '.ss-board')).toEqual([]);
    await board().getByRole('textbox', { name: 'Look of Mira' }).fill('a keeper in a green coat');
    expect(await findings('board-change', '.ss-board')).toEqual([]);
    await board()
      .getByRole('button', { name: /^Apply/u })
      .click();
    await board().getByRole('button', { name: 'More for frame 1' }).click();
    await board().getByRole('menuitem', { name: 'Write anew' }).click();
    expect(await findings('board-rewrite', '.ss-board')).toEqual([]);
  });
});
