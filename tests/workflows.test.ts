import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { repository } from '../node_bridge/launcher/folders.ts';
import { linkOf } from '../web/core/api-graph.ts';
import { graphFiles } from '../web/services/comfy/shipped-files.ts';
import { sidecars } from '../web/services/comfy/shipped-sidecars.ts';

const folder = path.join(repository, 'workflows');

const workflowSchema = z.object({
  version: z.literal(0.4),
  nodes: z.array(
    z.object({
      id: z.number(),
      type: z.string(),
      properties: z.object({
        models: z.optional(z.array(z.object({ name: z.string(), url: z.string(), directory: z.string() }))),
      }),
    }),
  ),
  links: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.string()])),
});

describe.each(sidecars)('the workflow "$title" that users open', ({ id, title, files }) => {
  const text = readFileSync(path.join(folder, `${title}.json`), 'utf8');
  const workflow = workflowSchema.parse(JSON.parse(text));
  const graph = graphFiles[id] ?? {};
  const shown = new Set(workflow.nodes.map((node) => String(node.id)));

  it('is the shipped graph: the same nodes, joined in the same way', () => {
    for (const node of workflow.nodes) expect(graph[node.id]?.class_type).toBe(node.type);
    const left = Object.entries(graph).filter(([node]) => !shown.has(node));
    // Of a long row of pictures only the first are shown.
    for (const [, { class_type }] of left) expect(class_type).toBe('LoadImage');
    const links = Object.entries(graph).flatMap(([target, { inputs }]) =>
      Object.values(inputs).flatMap((value) => {
        const link = linkOf(value);
        return link && shown.has(link[0]) ? [`${link[0]}.${link[1]} ${target}`] : [];
      }),
    );
    const drawn = workflow.links.map(([, from, outlet, to]) => `${from}.${outlet} ${to}`);
    expect(drawn.toSorted()).toEqual(links.toSorted());
  });

  it('holds no mark of ours, and says where its files are offered', () => {
    expect(text).not.toContain('{{');
    const offered = workflow.nodes.flatMap(({ properties }) => properties.models ?? []);
    for (const { wanted, folder: directory, link } of files) {
      expect(offered).toContainEqual({ name: wanted, url: link, directory });
    }
  });

  it('has its picture beside it, small enough to be loaded by the dozen', () => {
    const picture = readFileSync(path.join(folder, `${title}.jpg`));
    expect([...picture.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(picture.length).toBeLessThan(60_000);
  });
});

describe('the folder of workflows', () => {
  it('holds nothing that no shipped graph made', () => {
    const files = readdirSync(folder).filter((name) => /\.(json|jpg)$/u.test(name));
    const wanted = sidecars.flatMap(({ title }) => [`${title}.json`, `${title}.jpg`]);
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });
});
