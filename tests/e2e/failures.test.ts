import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../node_bridge/launcher/ports.ts';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { createService } from '../../node_bridge/serve.ts';
import { askEmbedded } from '../../web/services/producer/embedded.ts';
import { startStandIn, type LoggedRequest, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { shootFailures } from './support/shots.ts';
import { lastSequence } from './support/folder.ts';
import {
  choose,
  fillStory,
  frameItem,
  generatePrompts,
  start,
  summary,
  viewSequence,
} from './support/walk.ts';

const PATIENCE = { timeout: 90_000 };

describe('what goes wrong while a story is told', () => {
  let comfy: StandIn;
  let browser: Browser;
  let page: Page;
  let agent: Server | undefined;
  const asked: LoggedRequest[] = [];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const write = async () => {
    page = await openComfy(browser, comfy.url);
    await openPanel(page);
    await fillStory(page, { frames: 4, drawWith: /SDXL$/u });
    await generatePrompts(page);
  };
  const done = () => lastSequence(comfy.base).frames.map(({ activeTake }) => activeTake !== null);

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    comfy = await startStandIn({ page: pages.newest, stepSeconds: 0.02 });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await page.context().close();
    asked.push(...(await comfy.log()));
    await comfy.reset();
  });
  shootFailures(() => page);
  afterAll(async () => {
    agent?.closeAllConnections();
    agent?.close();
    await browser?.close();
    await comfy?.stop();
  });

  it('marks a frame that fails, draws the others, and draws it again when asked (FUN-SEQUENCE-GEN-023, 024, 025)', async () => {
    await comfy.fault({ failText: 'frame-002' });
    await write();
    await start(page);
    await summary(page, '3 done, 1 failed').waitFor(PATIENCE);
    await page.getByText(/^Frame 2 failed\./u).waitFor();
    await expect.poll(done, PATIENCE).toEqual([true, false, true, true]);

    await comfy.fault({ failText: '' });
    await button('Retry failed').click();
    await summary(page, '4 done').waitFor(PATIENCE);
    await expect.poll(done, PATIENCE).toEqual([true, true, true, true]);
    await viewSequence(page).waitFor();
  });

  it('cancels its own jobs and nothing else (FUN-SEQUENCE-GEN-022)', async () => {
    await comfy.fault({ stepSeconds: 0.2 });
    await write();
    await start(page);
    await page.getByText('Frame 1 of 4').waitFor(PATIENCE);
    await button('Cancel').click();
    await button('Stop now').click();
    await summary(page, '0 done, 4 not drawn').waitFor(PATIENCE);
  });

  it('says which model file is gone, and goes on once it is back', async () => {
    await write();
    await comfy.setModels({ checkpoints: ['another.safetensors'] });
    await start(page);
    await page.getByText('ComfyUI does not have the file sd_xl_base_1.0.safetensors.').waitFor(PATIENCE);

    await comfy.setModels({ checkpoints: ['sd_xl_base_1.0.safetensors'] });
    await button('Resume').click();
    await summary(page, '4 done').waitFor(PATIENCE);
  });

  it('stops at the first frame that finds the disk full, and goes on once there is space', async () => {
    await write();
    await comfy.fault({ diskFull: true });
    await start(page);
    await page.getByText('The disk with ComfyUI’s output folder is full.').waitFor(PATIENCE);
    // Those behind the first may fail as well before they are taken back.
    await page.getByText(/^Stopped at frame [123] of 4$/u).waitFor();

    await comfy.fault({ diskFull: false });
    await button('Resume').click();
    await summary(page, '4 done').waitFor(PATIENCE);
  });

  it('keeps the story when no agent service answers, and tries again when asked (FUN-SEQUENCE-GEN-008, 009)', async () => {
    page = await openComfy(browser, comfy.url);
    await openPanel(page);
    const port = (await freePort()) ?? 0;
    await fillStory(page, { frames: 4 });
    await page.getByText('Advanced', { exact: true }).click();
    await choose(page.getByRole('combobox', { name: 'Scene producer' }), /Agent/u);
    await page
      .getByRole('textbox', { name: 'Address of the agent service' })
      .fill(`http://127.0.0.1:${port}`);
    await button('Save').click();
    await page.getByText('Saved in ComfyUI.').waitFor();
    await button('Generate Prompts').click();
    await page.getByText('Cannot reach scene producer. Check agent service.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Story', exact: true }).inputValue()).toMatch(/^At dusk/u);

    const mayAnswer = Promise.withResolvers<void>();
    agent = createService(async (story) => {
      await mayAnswer.promise;
      return askEmbedded(story);
    }).listen(port, '127.0.0.1');
    await once(agent, 'listening');
    await button('Try again').click();
    await page.getByText('Waiting for 4 frames from the agent service.').waitFor();
    mayAnswer.resolve();
    await frameItem(page, 4).waitFor();
  });

  it('has never interrupted or cleared what is not its own', () => {
    const posts = asked.filter(({ method }) => method === 'POST');
    const texts = posts.map(({ path, body }) => `${path} ${JSON.stringify(body ?? null)}`);
    expect(texts.filter((text) => /\/cancel |\/queue \{"delete"/u.test(text))).not.toEqual([]);
    expect(texts.filter((text) => /^\S+\/(?:queue|history) .*"clear"/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /\/interrupt (?!\{"prompt_id":)/u.test(text))).toEqual([]);
  });
});
