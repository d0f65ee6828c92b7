import type { Page } from 'playwright-core';
import { apiGraphSchema, type ApiGraph } from '../../../web/core/api-graph.ts';
import { usersGraph } from './canvas.ts';

type Inputs = Record<string, unknown>;

const node = (class_type: string, title: string, inputs: Inputs) => ({
  class_type,
  inputs,
  _meta: { title },
});

/** Texts joined from pieces, and numbers that stand in nodes of their own. */
export function primitivesGraph(): ApiGraph {
  const graph = usersGraph();
  const [sampler, positive] = [graph['5'], graph['2']];
  if (!sampler || !positive) throw new Error('The graph has no sampler.');
  return apiGraphSchema.parse({
    ...graph,
    2: { ...positive, inputs: { ...positive.inputs, text: ['12', 0] } },
    5: { ...sampler, inputs: { ...sampler.inputs, seed: ['13', 0], steps: ['14', 0] } },
    11: node('PrimitiveStringMultiline', 'Scene', { value: 'a red barn in the snow' }),
    12: node('StringConcatenate', 'With style', {
      string_a: ['11', 0],
      string_b: 'oil on canvas',
      delimiter: ', ',
    }),
    13: node('PrimitiveInt', 'Seed', { value: 77 }),
    14: node('PrimitiveInt', 'Steps', { value: 4 }),
  });
}

/** Sampling taken apart as FLUX workflows have it: noise, guider, sampler and sigmas in nodes of their own. */
export function guiderGraph(): ApiGraph {
  const { 5: _, ...graph } = usersGraph();
  return apiGraphSchema.parse({
    ...graph,
    6: node('VAEDecode', 'Decode', { samples: ['25', 0], vae: ['1', 2] }),
    20: node('FluxGuidance', 'Guidance', { conditioning: ['2', 0], guidance: 3.5 }),
    21: node('CFGGuider', 'Guider', { model: ['1', 0], positive: ['20', 0], negative: ['3', 0], cfg: 4 }),
    22: node('RandomNoise', 'Noise', { noise_seed: 5 }),
    23: node('KSamplerSelect', 'Sampler', { sampler_name: 'euler' }),
    24: node('BasicScheduler', 'Sigmas', { model: ['1', 0], scheduler: 'sgm_uniform', steps: 4, denoise: 1 }),
    25: node('SamplerCustomAdvanced', 'Sample', {
      noise: ['22', 0],
      guider: ['21', 0],
      sampler: ['23', 0],
      sigmas: ['24', 0],
      latent_image: ['4', 0],
    }),
  });
}

const titled = (title: string) => `graph.nodes.find((each) => each.title === ${JSON.stringify(title)})`;
const inGraph = (code: string) =>
  `(() => { const graph = window.app.rootGraph ?? window.app.graph; ${code} })()`;

/** Deletes a node on the canvas, as its user would. */
export const deleteNode = (page: Page, title: string) =>
  page.evaluate(inGraph(`graph.remove(${titled(title)});`));

/** Puts a new node of the same kind and title where one was: all links go to the new one. */
export const replaceNode = (page: Page, title: string) =>
  page.evaluate(
    inGraph(`
      const before = ${titled(title)};
      const after = window.LiteGraph.createNode(before.type);
      after.title = before.title;
      graph.add(after);
      before.inputs.forEach((input, at) => {
        const link = input.link == null ? undefined : graph.links.get?.(input.link) ?? graph.links[input.link];
        if (link) graph.getNodeById(link.origin_id).connect(link.origin_slot, after, at);
      });
      before.outputs.forEach((output, at) => {
        for (const id of [...(output.links ?? [])]) {
          const link = graph.links.get?.(id) ?? graph.links[id];
          after.connect(at, graph.getNodeById(link.target_id), link.target_slot);
        }
      });
      graph.remove(before);`),
  );

/** Wraps nodes into a subgraph, as the page's own command does. */
export const wrapNodes = (page: Page, titles: readonly string[]) =>
  page.evaluate(inGraph(`graph.convertToSubgraph(new Set([${titles.map(titled).join(', ')}]));`));

/** Titles of what is selected on the canvas, and of the graph that is open: the root, or a subgraph by its name. */
export const selectedOnCanvas = (page: Page) =>
  page.evaluate<{ selected: string[]; inside: string }>(`(() => {
    const { canvas } = window.app;
    const root = window.app.rootGraph ?? window.app.graph;
    const inside = canvas.graph === root ? 'root' : canvas.graph.name;
    return { selected: [...canvas.selectedItems].map((each) => each.title), inside };
  })()`);
