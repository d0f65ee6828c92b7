import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../../node_bridge/launcher/folders.ts';
import { apiGraphSchema, type ApiGraph } from '../../../web/core/api-graph.ts';

/** The shipped graph for SD 3.5 as a user would have it: texts of his own, no marks for us. */
export function usersGraph(): ApiGraph {
  const file = path.join(repository, 'workflows', 'api', 't2i_sd35.json');
  const filled = readFileSync(file, 'utf8')
    .replace('sd3.5_large_fp8_scaled.safetensors', 'tiny-sd35.safetensors')
    .replace('{{PROMPT}}', 'a red barn in the snow')
    .replace('{{NEGATIVE}}', 'blurry, watermark')
    .replace('{{PREFIX}}', 'barn');
  return apiGraphSchema.parse(JSON.parse(filled));
}

/** The same graph with a pause before each picture is saved: a frame takes its time on any machine. */
export function slowGraph(seconds: number): ApiGraph {
  const graph = usersGraph();
  const save = Object.values(graph).find(({ class_type }) => class_type === 'SaveImage');
  if (!save) throw new Error('The graph saves nothing.');
  const sleep = { class_type: 'TestSleep', inputs: { image: save.inputs['images'], seconds, seed: 0 } };
  save.inputs = { ...save.inputs, images: ['sleep', 0] };
  return { ...graph, sleep };
}

/** Opens a graph on the canvas of ComfyUI's page. */
export async function openOnCanvas(page: Page, graph: ApiGraph, name: string): Promise<void> {
  await page.evaluate(`window.app.loadApiJson(${JSON.stringify(graph)}, '${name}.json')`);
}

/** The canvas as ComfyUI's page itself would queue and save it. */
export const readCanvas = (page: Page) => page.evaluate<unknown>('window.app.graphToPrompt()');
