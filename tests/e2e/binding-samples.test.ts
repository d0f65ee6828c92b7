import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { readGraph } from '../../web/core/binding/trace.ts';
import { pageGraph } from '../../web/services/comfy/page-graph.ts';
import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';
import {
  canvasExpectations,
  expectations,
  samplesFolder,
  told,
  type Expected,
} from '../core/binding/expectations.ts';
import { launchBrowser, openComfy } from './support/browser.ts';
import { readCanvas } from './support/canvas.ts';

// The page of today turns group nodes into subgraphs and loses their links on the way: then nobody can know the text.
const opened: Record<string, Expected> = {
  ...expectations,
  ...canvasExpectations,
  's10-group-node': { output: '9', positive: 'ask', seed: '50:42.noise_seed', guide: '13.image' },
};

describe.skipIf(!existsSync(samplesFolder))('public workflows, opened on the canvas', () => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;
  let info: ObjectInfo;

  beforeAll(async () => {
    comfy = await startComfy({});
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    info = objectInfoSchema.parse(await (await fetch(`${comfy.url}/object_info`)).json());
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });

  it.each(Object.entries(opened))('%s is bound as its author meant it', async (name, wanted) => {
    const workflow = readFileSync(new URL(`${name}.ui.json`, samplesFolder), 'utf8');
    await page.evaluate(`window.app.loadGraphData(${workflow}, true, true, '${name}')`);
    const reading = readGraph(pageGraph(await readCanvas(page))?.graph ?? {}, info);
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    expect(told(reading.value, wanted)).toEqual(wanted);
  });
});
