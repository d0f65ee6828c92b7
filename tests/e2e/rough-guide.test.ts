import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { apiGraphSchema, type ApiGraph } from '../../web/core/api-graph.ts';
import { readImageName, type ImageFile } from '../../web/core/image-file.ts';
import { solidPng } from '../support/png.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { openOnCanvas, readCanvas, usersGraph } from './support/canvas.ts';
import { completed, pictureFile, pngChunk, shownTake } from './support/folder.ts';
import { shootFailures } from './support/shots.ts';
import { fillStory, setSmall, start, summary } from './support/walk.ts';

const STEPS = 6;

/** The user's graph going on from a picture of his: image to image with a model that anybody can run. */
function fromPicture(): ApiGraph {
  const graph = usersGraph();
  const [sampler] = Object.values(graph).filter(({ class_type }) => class_type === 'KSampler');
  const [checkpoint] = Object.entries(graph).flatMap(([id, { class_type }]) =>
    class_type === 'CheckpointLoaderSimple' ? [id] : [],
  );
  if (!sampler || !checkpoint) throw new Error('The graph has no sampler.');
  sampler.inputs = { ...sampler.inputs, latent_image: ['22', 0] };
  return {
    ...graph,
    21: { class_type: 'LoadImage', inputs: { image: 'mine.png' }, _meta: { title: 'My picture' } },
    22: { class_type: 'VAEEncode', inputs: { pixels: ['21', 0], vae: [checkpoint, 2] } },
  };
}

/** Colours of a picture of the server's, red, green and blue one after the other. */
async function coloursOf(page: Page, image: ImageFile): Promise<number[]> {
  const colours = await page.evaluate<unknown, string>(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      return [...data].filter((_, at) => at % 4 !== 3);
    },
    `/api/view?${new URLSearchParams({ ...image })}`,
  );
  return z.array(z.number()).parse(colours);
}

const meanOf = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const distance = (a: number[], b: number[]) => meanOf(a.map((each, at) => Math.abs(each - (b[at] ?? 0))));

type Drawn = { sent: ApiGraph; jobId: string; colours: number[] };

describe("a story drawn with a graph on the user's canvas that goes on from a picture", () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;
  let before: ApiGraph;
  /** The second frame, by the strength of its rough. */
  const drawn = new Map<string, Drawn>();

  beforeAll(async () => {
    comfy = await startComfy({ tinyModel: true });
    writeFileSync(path.join(comfy.folder, 'input', 'mine.png'), solidPng('#3366aa', 256, 256));
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    await openOnCanvas(page, fromPicture(), 'mine');
    before = await graphOnCanvas();
    await openPanel(page);
    await fillStory(page, { frames: 3, drawWith: /^This canvas/u });
    await setSmall(page, STEPS);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  /** Without places and measures: a node that shows its picture grows by itself. */
  const graphOnCanvas = async () => z.object({ output: apiGraphSchema }).parse(await readCanvas(page)).output;
  const guideSwitch = () => page.getByRole('switch', { name: 'Rough as guide' });
  const guideStrength = () => page.getByRole('spinbutton', { name: 'Strength of the rough' });

  /** Writes the frames anew, draws them, and looks at the second. */
  async function draw(): Promise<Drawn> {
    await page.getByRole('button', { name: 'Generate Prompts' }).click();
    await page.getByRole('button', { name: 'Start Generation' }).waitFor({ timeout: 60_000 });
    await start(page);
    await summary(page, '3 done').waitFor({ timeout: 90_000 });
    const [, second] = (await completed(comfy.folder)).frames;
    if (!second) throw new Error('There is no second frame.');
    const { jobId, image } = shownTake(second);
    if (!image) throw new Error('There is no picture.');
    const sent = apiGraphSchema.parse(pngChunk(pictureFile(comfy.folder, second), 'prompt'));
    return { sent, jobId, colours: await coloursOf(page, image) };
  }

  const toForm = async () => {
    await page.getByRole('navigation', { name: 'Steps' }).getByText('Story').click();
    await page.getByText('Advanced', { exact: true }).click();
  };

  const inputsOf = (graph: ApiGraph, type: string) =>
    Object.values(graph).find(({ class_type }) => class_type === type)?.inputs ?? {};

  it('leaves that picture where it is until the rough is switched on', async () => {
    expect(await guideSwitch().isChecked()).toBe(false);
    await page.getByText('takes the place of mine.png').waitFor();
    const { sent } = await draw();
    expect(inputsOf(sent, 'LoadImage')).toMatchObject({ image: 'mine.png' });
  });

  it('draws over the rough once it is on, at the size of the picture', async () => {
    await toForm();
    await guideSwitch().check();
    await guideStrength().fill('1');
    const whole = await draw();
    const rough = readImageName(String(inputsOf(whole.sent, 'LoadImage')['image']));

    expect(rough).toEqual({ filename: `${whole.jobId}.png`, subfolder: 'story-sequence', type: 'temp' });
    expect(inputsOf(whole.sent, 'KSampler')).toMatchObject({ denoise: 0 });
    expect(await coloursOf(page, rough)).toHaveLength(256 * 256 * 3);
    drawn.set('1', whole);
  });

  it.each(['0.5', '0'])('keeps %s of it', async (strength) => {
    await toForm();
    await guideStrength().fill(strength);
    const some = await draw();

    expect(inputsOf(some.sent, 'KSampler')).toMatchObject({ denoise: 1 - Number(strength) });
    drawn.set(strength, some);
  });

  it('comes nearer to the rough the stronger it is', () => {
    const [whole = [], half = [], none = []] = ['1', '0.5', '0'].map((key) => drawn.get(key)?.colours);
    const [near, far] = [distance(whole, half), distance(whole, none)];

    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(far * 0.9);
  });

  it('leaves the canvas as it was', async () => {
    expect(await graphOnCanvas()).toEqual(before);
  });
});
