import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { exported, pngSize } from './support/exports.ts';
import { shootFailures } from './support/shots.ts';
import { completed, picturesOf, pngChunk, sequencesIn } from './support/folder.ts';
import { fillStory, frameItem, generatePrompts, start, viewSequence } from './support/walk.ts';

describe.each(['newest', '1.35.9'] as const)('a story on the rough board, with page %s', (pageVersion) => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    comfy = await startComfy({ page: pageVersion });
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    await openPanel(page);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  it('offers to create a story sequence at once (FUN-SEQUENCE-GEN-001)', async () => {
    await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
    expect(await page.getByRole('spinbutton', { name: 'Frames' }).inputValue()).toBe('7');
    expect(await page.getByRole('combobox', { name: 'Draw with' }).inputValue()).toContain('rough');
  });

  it('says what is wrong with a short story at its field, and queues nothing (FUN-SEQUENCE-GEN-003)', async () => {
    await fillStory(page, { text: 'Too short.' });
    await page.getByRole('button', { name: 'Generate Prompts' }).click();
    await page.getByText('Story too brief. Minimum 100 characters.').waitFor();
  });

  it('writes one prompt per frame and lets them be edited (FUN-SEQUENCE-GEN-007, 010, 011)', async () => {
    await fillStory(page, { frames: 7 });
    await generatePrompts(page);
    expect(await page.getByRole('listitem', { name: /^Frame \d+$/u }).count()).toBe(7);

    await frameItem(page, 2).click();
    await page.getByRole('textbox', { name: 'Prompt' }).fill('a prompt of my own');
    await page.keyboard.press('Escape');
    await frameItem(page, 2).getByText('Edited').waitFor({ state: 'attached' });
  });

  it('draws every frame in order through the queue (FUN-SEQUENCE-GEN-014, 015, 018)', async () => {
    await start(page);
    await viewSequence(page).waitFor({ timeout: 60_000 });

    const sequence = await completed(comfy.folder);
    expect(sequence.frames.map(({ activeTake }) => activeTake)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(sequence.frames[1]).toMatchObject({ prompt: 'a prompt of my own', locked: true });
    expect(picturesOf(comfy.folder, sequence.id)).toHaveLength(7);
  });

  it('leaves in each picture what rebuilds the sequence (FUN-SEQUENCE-GEN-019)', () => {
    const [sequence] = sequencesIn(comfy.folder);
    const image = sequence?.frames[1]?.takes[0]?.image;
    const file = path.join(comfy.folder, 'output', image?.subfolder ?? '', image?.filename ?? '');
    expect(pngChunk(file, 'storySequence')).toMatchObject({
      format: 2,
      sequence: sequence?.id,
      frame: sequence?.frames[1]?.id,
      frameNumber: 2,
      take: 1,
      prompt: 'a prompt of my own',
    });
  });

  it('shows the sequence as slideshow and grid, and gives its roughs away (FUN-SEQUENCE-GEN-026, 029)', async () => {
    await viewSequence(page).click();
    const board = page.getByRole('dialog', { name: 'Sequence' });
    await board.getByRole('tab', { name: 'Slideshow' }).waitFor();
    await board.getByRole('button', { name: 'Next frame' }).click();
    await board.getByText('2 / 7').waitFor();

    const svg = await exported(page, board, 'This rough as SVG');
    expect(svg.name).toMatch(/^[a-z0-9-]+-frame-002\.svg$/u);
    expect(svg.bytes.toString()).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<text[^]*<\/svg>\n$/u,
    );
    const png = await exported(page, board, 'This rough as PNG');
    const { width, height } = (await completed(comfy.folder)).settings;
    expect(pngSize(png.bytes)).toEqual({ width, height });
    const zip = await exported(page, board, 'All roughs as SVG, in a ZIP');
    expect(zip.name).toMatch(/-roughs-svg\.zip$/u);
    const inside = zip.bytes.toString('latin1').match(/[a-z0-9-]+-frame-\d{3}\.svg(?=<svg)/gu);
    expect(inside?.map((name) => name.slice(-7, -4))).toEqual([
      '001',
      '002',
      '003',
      '004',
      '005',
      '006',
      '007',
    ]);

    await board.getByRole('tab', { name: 'Grid' }).click();
    expect(await board.locator('img').count()).toBeGreaterThanOrEqual(7);
    await page.keyboard.press('Escape');
    await board.waitFor({ state: 'hidden' });
  });

  it('keeps the sequence in the library after a reload (FUN-SEQUENCE-GEN-035)', async () => {
    await page.reload();
    await openPanel(page);
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    const board = page.getByRole('dialog', { name: 'Sequence' });
    await board.getByText('7 done').waitFor();
  });
});
