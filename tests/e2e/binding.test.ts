import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { apiGraphSchema, type ApiGraph } from '../../web/core/api-graph.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { openOnCanvas, readCanvas, usersGraph } from './support/canvas.ts';
import { lastSequence, pictureFile, pngChunk, sequencesIn } from './support/folder.ts';
import { overflow, seriousFindings } from './support/findings.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { choose, fillStory, generatePrompts, setSmall, summary } from './support/walk.ts';
import {
  deleteNode,
  guiderGraph,
  primitivesGraph,
  replaceNode,
  selectedOnCanvas,
  wrapNodes,
} from './support/workflows.ts';

let comfy: RunningComfy;
let browser: Browser;
let page: Page;

const input = (slot: string) => page.getByRole('combobox', { name: `Input for ${slot}`, exact: true });
const shown = (slot: string) => input(slot).locator('option:checked').textContent();
const slot = (name: string) =>
  page.locator('.ss-slot').filter({ has: page.locator(`strong:text-is("${name}")`) });
const readAgain = () => page.getByRole('button', { name: 'Read the canvas again' }).click();

/** A workflow that a user opens, and the form of a new story that is drawn with it. */
async function openWorkflow(graph: ApiGraph, name: string) {
  await openOnCanvas(page, graph, name);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Create Story Sequence' }).click();
  await fillStory(page, { frames: 3, drawWith: /^This canvas/u });
  await page.getByText(/^(\d+) of \1 slots found$/u).waitFor();
  await setSmall(page, 4);
}

async function showSlots() {
  await page.getByRole('button', { name: 'Show slots' }).click();
  await page.getByText('What would be sent').waitFor();
}

/** Draws one frame with the slots as they are; gives the graph that ComfyUI drew. */
async function tryOneFrame(): Promise<ApiGraph> {
  await page.getByRole('button', { name: 'Use these slots' }).click();
  const before = sequencesIn(comfy.folder).length;
  await generatePrompts(page);
  await page.getByRole('button', { name: 'Try one frame' }).click();
  await summary(page, /^1 done/u).waitFor({ timeout: 60_000 });
  // The panel knows it a moment before the folder has it.
  const drawn = () => sequencesIn(comfy.folder)[before]?.frames[0]?.activeTake ?? null;
  await expect.poll(drawn, { timeout: 60_000 }).not.toBeNull();
  const [frame] = lastSequence(comfy.folder).frames;
  if (!frame) throw new Error('The sequence has no frame.');
  return apiGraphSchema.parse(pngChunk(pictureFile(comfy.folder, frame), 'prompt'));
}

const inputsOf = (graph: ApiGraph, className: string) =>
  Object.values(graph).find(({ class_type }) => class_type === className)?.inputs ?? {};

/** Everything of the canvas but what we keep in the workflow for the user. */
async function canvasNow(): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await readCanvas(page), (key, value: unknown) =>
      key === 'storySequence' ? undefined : value,
    ),
  );
}

beforeAll(async () => {
  comfy = await startComfy({ tinyModel: true });
  browser = await launchBrowser();
  page = await openComfy(browser, comfy.url, { viewport: { width: 1400, height: 1500 } });
  await openPanel(page);
});
afterAll(async () => {
  await browser?.close();
  await comfy?.clean();
});
shootFailures(() => page);

describe('a plain workflow on the canvas', () => {
  it('is bound without a click, each slot with its reason', async () => {
    await openWorkflow(usersGraph(), 'plain');
    await showSlots();
    expect(await shown('Prompt')).toBe('Positive prompt #2, text: a red barn in the snow');
    for (const name of ['Prompt', 'Negative', 'Seed', 'Width', 'Height', 'Steps', 'CFG', 'Output'])
      expect(await slot(name).locator('.ss-tag').textContent()).toBe('sure');
  });

  it('shows a slot’s node, selected, on the canvas', async () => {
    await page.getByRole('button', { name: 'Show on the canvas: Sampler #5, seed' }).click();
    await expect.poll(() => selectedOnCanvas(page)).toEqual({ selected: ['Sampler'], inside: 'root' });
  });

  it('shows what frame 1 would change, and queues nothing for it', async () => {
    await page.getByText('What would be sent').click();
    await page.getByText('Positive prompt #2, text', { exact: true }).waitFor();
    await shoot(page, 'dark-slots');
    expect(await (await fetch(`${comfy.url}/history`)).json()).toEqual({});
  });

  it('keeps a choice through a node that is replaced by another of its kind', async () => {
    await choose(input('Negative'), /^Negative prompt/u);
    await replaceNode(page, 'Negative prompt');
    await readAgain();
    await expect.poll(() => shown('Negative')).toMatch(/^Negative prompt #(?!3,)\d+, text/u);
    await slot('Negative').getByText('found again', { exact: false }).waitFor();
  });

  it('draws a frame with it, and leaves the canvas and its seed as they are', async () => {
    const before = await canvasNow();
    const sent = await tryOneFrame();
    expect(inputsOf(sent, 'KSampler')).toMatchObject({ steps: 4 });
    expect(inputsOf(sent, 'EmptySD3LatentImage')).toMatchObject({ width: 256, height: 256 });
    expect(await canvasNow()).toEqual(before);
  });
});

describe('a workflow whose text and numbers come from nodes of their own', () => {
  it('is bound without a click, where the values stand', async () => {
    await openWorkflow(primitivesGraph(), 'primitives');
    await showSlots();
    expect(await shown('Prompt')).toBe('Scene #11, value: a red barn in the snow');
    expect(await shown('Seed')).toBe('Seed #13, value: 77');
    expect(await shown('Steps')).toBe('Steps #14, value: 4');
  });

  it('finds a slot anew, and says so, when the node that was chosen for it is deleted', async () => {
    await choose(input('Seed'), /^Seed #13/u);
    await slot('Seed').getByText('Chosen by you', { exact: false }).waitFor();
    await deleteNode(page, 'Seed');
    await readAgain();
    await page.getByText('The workflow changed. Found again: Seed.').waitFor();
    expect(await shown('Seed')).toMatch(/^Sampler #5, seed/u);
  });

  it('draws a frame with the words joined as the workflow joins them', async () => {
    const before = await canvasNow();
    const sent = await tryOneFrame();
    expect(inputsOf(sent, 'StringConcatenate')).toMatchObject({ string_b: 'oil on canvas' });
    expect(inputsOf(sent, 'PrimitiveStringMultiline')['value']).toBe(
      lastSequence(comfy.folder).frames[0]?.prompt,
    );
    expect(await canvasNow()).toEqual(before);
  });
});

describe('a workflow with a guider and noise of its own', () => {
  it('is bound without a click', async () => {
    await openWorkflow(guiderGraph(), 'guider');
    await showSlots();
    expect(await shown('Seed')).toBe('Noise #22, noise_seed: 5');
    expect(await shown('CFG')).toBe('Guider #21, cfg: 4');
    expect(await shown('Guidance')).toBe('Guidance #20, guidance: 3.5');
  });

  it('keeps a choice through the wrapping of its node into a subgraph', async () => {
    await choose(input('Seed'), /^Noise #22/u);
    await wrapNodes(page, ['Noise', 'Guider', 'Sample']);
    await readAgain();
    await expect.poll(() => shown('Seed')).toMatch(/^Noise #22, noise_seed, in /u);
    await slot('Seed').getByText('found again', { exact: false }).waitFor();
  });

  it('shows a node inside its subgraph', async () => {
    await page.getByRole('button', { name: /^Show on the canvas: Noise #22/u }).click();
    await expect.poll(async () => (await selectedOnCanvas(page)).selected).toEqual(['Noise']);
    expect((await selectedOnCanvas(page)).inside).not.toBe('root');
    await shoot(page, 'dark-slots-in-subgraph');
  });

  it('draws a frame with it', async () => {
    const sent = await tryOneFrame();
    const { settings } = lastSequence(comfy.folder);
    expect(inputsOf(sent, 'RandomNoise')).toMatchObject({ noise_seed: settings.seed.base });
  });
});

describe.each([
  ['a phone', 390, 'light'],
  ['the narrowest sidebar', 1000, 'dark'],
])('the slots on %s', (_, width, palette) => {
  it('are no wider than their place, and keep nobody out', async () => {
    await fetch(`${comfy.url}/api/settings/Comfy.ColorPalette`, {
      method: 'POST',
      body: JSON.stringify(palette),
    });
    const narrow = await openComfy(browser, comfy.url, { viewport: { width, height: 1400 } });
    try {
      await openPanel(narrow);
      await openOnCanvas(narrow, guiderGraph(), 'guider');
      await narrow.getByRole('button', { name: 'New', exact: true }).click();
      await narrow.getByRole('menuitem', { name: 'Create Story Sequence' }).click();
      await choose(narrow.getByRole('combobox', { name: 'Draw with' }), /^This canvas/u);
      await narrow.getByRole('button', { name: 'Show slots' }).click();
      await narrow.getByText('What would be sent').click();
      await shoot(narrow, `slots-${width}-${palette}`);
      expect(await overflow(narrow, '.ss-root')).toBe(0);
      expect(await seriousFindings(narrow, '.ss-root')).toEqual([]);
    } finally {
      await narrow.context().close();
    }
  });
});
