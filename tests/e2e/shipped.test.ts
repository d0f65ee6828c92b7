import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { shootFailures } from './support/shots.ts';
import {
  completed,
  doneFrames,
  fingerprint,
  lastSequence,
  pictureFile,
  picturesOf,
  watchSaving,
} from './support/folder.ts';
import {
  fillStory,
  generatePrompts,
  progress,
  setSmall,
  start,
  summary,
  thumbnails,
  viewSequence,
} from './support/walk.ts';

/** Much patience: two threads of a sampler stand in each other's way when other programs want the cores too. */
const PATIENCE = { timeout: 100_000 };

describe('a story drawn with the shipped graph for SD 3.5', () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;
  let saving: ReturnType<typeof watchSaving>;

  beforeAll(async () => {
    comfy = await startComfy({ tinyModel: true, args: ['--preview-method', 'latent2rgb'] });
    saving = watchSaving(comfy.folder);
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    await openPanel(page);
  });
  afterAll(async () => {
    saving?.stop();
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  it('is chosen at first where a checkpoint fits, with its file and family (FUN-SEQUENCE-GEN-002)', async () => {
    await page.getByRole('combobox', { name: 'Checkpoint' }).waitFor();
    const valueOf = (name: string) => page.getByRole('combobox', { name }).inputValue();
    expect(await valueOf('Draw with')).toContain('t2i_sd35');
    expect(await valueOf('Checkpoint')).toBe('tiny-sd35.safetensors');
    expect(await valueOf('Model family')).toBe('sd35');
  });

  it('says before the start how many frames it will draw (FUN-SEQUENCE-GEN-013)', async () => {
    await fillStory(page, { frames: 4 });
    await setSmall(page, 40);
    await generatePrompts(page);
    await page.getByText('4 frames, time is known after the first frame').waitFor();
  });

  it('shows the frame in work with a live preview and its steps (FUN-SEQUENCE-GEN-016, 017)', async () => {
    await start(page);
    await page.getByText('Frame 1 of 4').waitFor(PATIENCE);
    const preview = page.getByRole('img', { name: /^Frame \d:/u }).locator('img[src^="blob:"]');
    await preview.waitFor(PATIENCE);
    await page.getByText(/^Step \d+ of 40$/u).waitFor();
    expect(await progress(page).getAttribute('aria-valuetext')).toMatch(/^\d of 4 frames done/u);
  });

  it('shows each picture as it lands, and then a range of time that is left (FUN-SEQUENCE-GEN-018, 020)', async () => {
    await thumbnails(page).first().waitFor(PATIENCE);
    await page.getByText(/\bleft$/u).waitFor(PATIENCE);
    expect(doneFrames(comfy.folder)).toBeLessThan(4);
  });

  it('ends with every frame drawn and counted (FUN-SEQUENCE-GEN-021, 025)', async () => {
    await viewSequence(page).waitFor(PATIENCE);
    await summary(page, '4 done').waitFor();
    expect(await thumbnails(page).count()).toBe(4);
  });

  it('writes each picture down within two seconds (FUN-SEQUENCE-GEN-019)', async () => {
    await completed(comfy.folder);
    await expect.poll(() => saving.delays().length).toBe(4);
    expect(Math.max(...saving.delays())).toBeLessThan(2000);
  });

  it('gives each frame a prompt, a seed and a picture of its own (FUN-SEQUENCE-GEN-014, 015)', () => {
    const { id, frames } = lastSequence(comfy.folder);
    const different = (values: unknown[]) => new Set(values).size;
    expect(different(frames.map(({ prompt }) => prompt))).toBe(4);
    expect(different(frames.map(({ takes }) => takes[0]?.seed))).toBe(4);
    expect(different(frames.map((frame) => fingerprint(pictureFile(comfy.folder, frame))))).toBe(4);
    expect(picturesOf(comfy.folder, id)).toHaveLength(4);
  });
});
