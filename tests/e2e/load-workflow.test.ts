import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  startComfy,
  type Page as PageVersion,
  type RunningComfy,
} from '../../node_bridge/launcher/real-comfy.ts';
import { apiGraphSchema, linkOf, type ApiGraph } from '../../web/core/api-graph.ts';
import { readGraph } from '../../web/core/binding/trace.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { nodeHost } from '../../node_bridge/run/node-host.ts';
import { freshSequence, inPhase, studioOn, until } from '../support/studios.ts';
import { launchBrowser, openComfy } from './support/browser.ts';
import { readCanvas, usersGraph } from './support/canvas.ts';
import { pictureFile, pngChunk } from './support/folder.ts';
import { shootFailures } from './support/shots.ts';

/** The user's graph as an author with subgraphs and primitives would have it. */
function nestedGraph(): ApiGraph {
  const graph = usersGraph();
  const encoder = Object.entries(graph).find(([, { inputs }]) => inputs['text'] === 'a red barn in the snow');
  if (!encoder) throw new Error('The graph has no prompt.');
  const [id, node] = encoder;
  const text = { class_type: 'PrimitiveStringMultiline', inputs: { value: 'a red barn in the snow' } };
  return { ...graph, [id]: { ...node, inputs: { ...node.inputs, text: ['75:61', 0] } }, '75:61': text };
}

/** Classes and plain values of a graph, whatever its ids are. */
const contentOf = (graph: ApiGraph) =>
  Object.values(graph)
    .map(({ class_type, inputs }) => [
      class_type,
      Object.fromEntries(
        Object.entries(inputs)
          .filter(([, value]) => !linkOf(value))
          .toSorted(([a], [b]) => a.localeCompare(b)),
      ),
    ])
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const promptSchema = z.object({ output: apiGraphSchema });

describe.each<PageVersion>(['newest', '1.35.9'])('a picture of a sequence in the page %s', (version) => {
  let comfy: RunningComfy;
  let browser: Browser;
  let page: Page;
  let picture: string;

  beforeAll(async () => {
    comfy = await startComfy({ tinyModel: true, page: version });
    const host = nodeHost(comfy.url);
    const info = await new ComfyClient(host).objectInfo();
    const reading = info.ok ? readGraph(nestedGraph(), info.value) : info;
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    const { graph, binding } = reading.value;
    const { studio } = await studioOn(host);
    const settings = {
      width: 256,
      height: 256,
      steps: 2,
      cfg: null,
      seed: { policy: 'per-frame' as const, base: 7 },
    };
    studio.open(freshSequence(1, { engine: { kind: 'canvas', name: 'barn', graph, binding }, settings }));
    studio.startGeneration();
    const run = await until(studio, inPhase('SequenceComplete'), 100_000);
    studio.dispose();
    const frame = 'sequence' in run ? run.sequence.frames[0] : undefined;
    if (!frame) throw new Error('No frame was drawn.');
    picture = pictureFile(comfy.folder, frame);
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.clean();
  });
  shootFailures(() => page);

  it('opens as a workflow with everything that was sent', async () => {
    const bytes = readFileSync(picture).toString('base64');
    await page.evaluate(
      `fetch('data:image/png;base64,${bytes}').then((answer) => answer.blob())
        .then((blob) => window.app.handleFile(new File([blob], '${path.basename(picture)}', { type: 'image/png' })))`,
    );
    const sent = apiGraphSchema.parse(pngChunk(picture, 'prompt'));
    await expect
      .poll(async () => contentOf(promptSchema.parse(await readCanvas(page)).output), { timeout: 60_000 })
      .toEqual(contentOf(sent));
  });

  it('can be queued from there', async () => {
    const { output } = promptSchema.parse(await readCanvas(page));
    const body = JSON.stringify({ prompt: output, client_id: 'load-workflow' });
    const answer = await fetch(`${comfy.url}/prompt`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ node_errors: {} });
    expect(answer.status).toBe(200);
  });
});
