import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { apiGraphSchema, type ApiGraph } from '../../web/core/api-graph.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { shootFailures } from './support/shots.ts';
import { openOnCanvas, readCanvas, usersGraph } from './support/canvas.ts';
import { completed, fingerprint, lastSequence, pictureFile, pngChunk, shownTake } from './support/folder.ts';
import { fillStory, frameItem, generatePrompts, setSmall, start, summary } from './support/walk.ts';

const textsOf = (graph: ApiGraph) =>
  Object.values(graph).flatMap(({ class_type, inputs }) =>
    class_type === 'CLIPTextEncode' ? [inputs['text']] : [],
  );

describe("a story drawn with the graph on the user's canvas", () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;
  let before: unknown;

  const sentGraph = (file: string) => apiGraphSchema.parse(pngChunk(file, 'prompt'));

  beforeAll(async () => {
    comfy = await startComfy({ tinyModel: true });
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    await openOnCanvas(page, usersGraph(), 'barn');
    before = await readCanvas(page);
    expect(JSON.stringify(before)).toContain('a red barn in the snow');
    await openPanel(page);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  it('says that every slot was found, and where (FUN-SEQUENCE-GEN-014)', async () => {
    await fillStory(page, { frames: 3, drawWith: /^This canvas/u });
    await page.getByText(/^(\d+) of \1 slots found$/u).waitFor();
    await page.getByRole('button', { name: 'Show slots' }).click();
    const chosen = page.getByRole('combobox', { name: 'Input for Prompt' }).locator('option:checked');
    expect(await chosen.textContent()).toContain('a red barn in the snow');
    await page.getByRole('button', { name: 'Back' }).click();
  });

  it('draws every frame (FUN-SEQUENCE-GEN-018)', async () => {
    await setSmall(page, 6);
    await generatePrompts(page);
    await frameItem(page, 3).waitFor();
    await start(page);
    await summary(page, '3 done').waitFor({ timeout: 60_000 });
    const { frames } = await completed(comfy.folder);
    const pictures = frames.map((frame) => pictureFile(comfy.folder, frame));
    expect(new Set(pictures.map(fingerprint)).size).toBe(3);
  });

  it('sends our prompt, seed and size under node ids of our own (FUN-SEQUENCE-GEN-015)', () => {
    for (const frame of lastSequence(comfy.folder).frames) {
      const { prompt, seed } = shownTake(frame);
      const sent = sentGraph(pictureFile(comfy.folder, frame));
      expect(Object.keys(sent).filter((id) => !id.startsWith('ss-'))).toEqual([]);
      expect(textsOf(sent)).toContain(prompt);
      expect(textsOf(sent)).not.toContain('a red barn in the snow');
      const inputs = Object.values(sent).map((node) => node.inputs);
      expect(inputs.find((of) => 'seed' in of)).toMatchObject({ seed, steps: 6 });
      expect(inputs.find((of) => 'width' in of)).toMatchObject({ width: 256, height: 256, batch_size: 1 });
    }
  });

  it('leaves the canvas as it was', async () => {
    expect(await readCanvas(page)).toEqual(before);
  });
});
