import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { apiGraphSchema } from '../../web/core/api-graph.ts';
import { readGraph } from '../../web/core/binding/trace.ts';
import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';
import { canvasExpectations, expectations, samplesFolder, told } from '../core/binding/expectations.ts';
import { launchBrowser, openComfy } from './support/browser.ts';
import { readCanvas } from './support/canvas.ts';

const promptSchema = z.looseObject({ output: apiGraphSchema });

// s05's file holds bypassed references: what is sent is what the API form has.
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

  it.each(Object.entries({ ...expectations, ...canvasExpectations }))(
    '%s is bound as its author meant it',
    async (name, wanted) => {
      const workflow = readFileSync(new URL(`${name}.ui.json`, samplesFolder), 'utf8');
      await page.evaluate(`window.app.loadGraphData(${workflow}, true, true, '${name}')`);
      const { output } = promptSchema.parse(await readCanvas(page));
      const reading = readGraph(output, info);
      if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
      expect(told(reading.value, wanted)).toEqual(wanted);
    },
  );
});
