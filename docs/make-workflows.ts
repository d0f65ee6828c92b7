import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../node_bridge/launcher/folders.ts';
import { prepareRealComfy, startComfy } from '../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy } from '../tests/e2e/support/browser.ts';
import { layOutFiles, withUpscalers } from '../tests/support/shipped-parts.ts';
import { copyGraph, type ApiGraph } from '../web/core/api-graph.ts';
import { objectInfoSchema, type ObjectInfo } from '../web/core/graph/object-info.ts';
import { meets } from '../web/core/graph/shipped-choices.ts';
import type { Sidecar } from '../web/core/graph/sidecar.ts';
import { graphFiles } from '../web/services/comfy/shipped-files.ts';
import { sidecars } from '../web/services/comfy/shipped-sidecars.ts';
import { columnsOf } from './graph-columns.ts';

/**
 * `npm run workflows`: remakes the workflows of ComfyUI's template browser from the shipped graphs, each with its
 * picture, by opening them in ComfyUI's own page. Those with nodes that this ComfyUI lacks stay as they are.
 */
const folder = path.join(repository, 'workflows');

/** ComfyUI puts this picture into the input folder of a fresh installation. */
const EXAMPLE = 'example.png';
const TEXTS: Record<string, string> = {
  PROMPT: 'a lighthouse keeper in a yellow coat climbs the stairs with a lantern, storm outside',
  NEGATIVE: 'blurry, watermark, text',
  PREFIX: 'ComfyUI',
};

/** Enough loaders to see how it goes on; nobody opens a graph to fill fifty. */
const MOST_LOADERS = 9;

/** The graph as somebody would have it who made it by hand. */
function forPeople({ id, binding }: Sidecar): ApiGraph {
  const graph = copyGraph(graphFiles[id] ?? {});
  const loaders = (binding.slots.references ?? []).map(({ node }) => node);
  const left = new Set(loaders.slice(MOST_LOADERS));
  for (const [node, { inputs }] of Object.entries(graph)) {
    if (left.has(node)) delete graph[node];
    for (const [name, value] of Object.entries(inputs)) {
      if (Array.isArray(value) && left.has(String(value[0]))) delete inputs[name];
      if (typeof value !== 'string') continue;
      inputs[name] = value.replace(/\{\{(\w+)\}\}/u, (_, mark: string) => TEXTS[mark] ?? '');
      if (/^ref\d+\.png$/u.test(value)) inputs[name] = EXAMPLE;
    }
  }
  return graph;
}

type Model = { node: string; name: string; url: string; directory: string };

/** Where the files are offered, as ComfyUI's page shows it when one is missing. */
const modelsOf = ({ files }: Sidecar): Model[] =>
  files.flatMap(({ node, wanted, link, folder: directory }) =>
    link ? [{ node, name: wanted, url: link, directory }] : [],
  );

/** Runs in ComfyUI's page: opens the graph, tells its loaders where their files are offered, gives what it would save. */
const openAndSave = `async ({ graph, columns, name, models, view }) => {
  const { app } = window;
  await app.loadApiJson(graph, name + '.json');
  const nodeOf = (id) => app.graph.getNodeById(Number(id));
  let x = 0;
  for (const column of columns) {
    let y = 0;
    for (const node of column.map(nodeOf)) {
      // Room for the picture that it shows once it has one.
      if (node.type === 'LoadImage') node.setSize([270, 314]);
      node.pos = [x, y];
      y += Math.round(node.size[1]) + 60;
    }
    x += Math.round(Math.max(...column.map((id) => nodeOf(id).size[0]))) + 60;
  }
  for (const { node, ...model } of models) {
    const found = nodeOf(node);
    found.properties.models = [...(found.properties.models ?? []), model];
  }
  const left = Math.min(...app.graph.nodes.map(({ pos }) => pos[0])) - 20;
  const top = Math.min(...app.graph.nodes.map(({ pos }) => pos[1])) - 60;
  const width = Math.max(...app.graph.nodes.map(({ pos, size }) => pos[0] + size[0])) + 20 - left;
  const height = Math.max(...app.graph.nodes.map(({ pos, size }) => pos[1] + size[1])) + 20 - top;
  const scale = Math.min(view.width / width, view.height / height, 1);
  app.canvas.ds.scale = scale;
  app.canvas.ds.offset = [
    (view.x + (view.width - width * scale) / 2) / scale - left,
    (view.y + (view.height - height * scale) / 2) / scale - top,
  ];
  app.canvas.setDirty(true, true);
  const { id, extra, ...workflow } = app.graph.serialize();
  return workflow;
}`;

/** The part of the page that only the graph is seen in. */
const CANVAS = { x: 70, y: 90, width: 960, height: 600 };

async function make(page: Page, sidecar: Sidecar): Promise<void> {
  const graph = forPeople(sidecar);
  const given = {
    graph,
    columns: columnsOf(graph),
    name: sidecar.title,
    models: modelsOf(sidecar),
    view: CANVAS,
  };
  const workflow = await page.evaluate<unknown>(`(${openAndSave})(${JSON.stringify(given)})`);
  const file = path.join(folder, sidecar.title);
  await writeFile(`${file}.json`, `${JSON.stringify(workflow, null, 1)}\n`);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${file}.jpg`, type: 'jpeg', quality: 70, clip: CANVAS });
}

const lacking = (info: ObjectInfo, { needs }: Sidecar) =>
  needs.find((need) => need.option === undefined && !meets(info, need));

const comfy = await startComfy({ parts: withUpscalers(await prepareRealComfy()), pack: true });
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  await layOutFiles(comfy.folder, [EXAMPLE]);
  const page = await openComfy(browser, comfy.url, { viewport: { width: 1200, height: 800 } });
  await page.evaluate("window.app.extensionManager.setting.set('Comfy.Minimap.Visible', false)");
  const info = objectInfoSchema.parse(await (await fetch(`${comfy.url}/object_info`)).json());
  for (const sidecar of sidecars) {
    const lacks = lacking(info, sidecar);
    if (lacks) console.log(`${sidecar.title}: left as it is, this ComfyUI has no ${lacks.node}`);
    else await make(page, sidecar);
  }
} finally {
  await browser.close();
  await comfy.clean();
}
