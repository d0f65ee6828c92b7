import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy, startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import { frameGraph, type FrameValues } from '../../web/core/graph/frame-graph.ts';
import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';
import { shippedChoice } from '../../web/core/graph/shipped-choices.ts';
import { shippedGraph } from '../../web/core/graph/shipped.ts';
import type { Sidecar } from '../../web/core/graph/sidecar.ts';
import { familyIds, type FamilyId } from '../../web/core/story/families.ts';
import { graphFiles } from '../../web/services/comfy/shipped-files.ts';
import { sidecars } from '../../web/services/comfy/shipped-sidecars.ts';
import { layOutFiles, STYLE_LORA, withUpscalers } from '../support/shipped-parts.ts';
import { slowPicture } from './graphs.ts';
import { visit, type Visitor } from './visitor.ts';
import { acceptedSchema, refusedSchema } from './wire.ts';

/**
 * Whether a real ComfyUI takes the shipped graphs. Its validator asks only whether files of the right names exist, so
 * they are empty here; a job that sleeps holds the worker, and each graph is taken back before it could run.
 */
const MOST_PICTURES = 50;
const pictureName = (index: number) => `ref${index + 1}.png`;
const pictures = Array.from({ length: MOST_PICTURES }, (_, index) => pictureName(index));

let comfy: RunningComfy;
let visitor: Visitor;
let info: ObjectInfo;
let sleeper: string;

beforeAll(async () => {
  comfy = await startComfy({ parts: withUpscalers(await prepareRealComfy()), testNodes: true });
  await layOutFiles(comfy.folder, pictures);
  visitor = visit(comfy.url);
  info = objectInfoSchema.parse(await visitor.json('/object_info'));
  sleeper = (await visitor.queue(slowPicture(600))).prompt_id;
  await visitor.running(sleeper);
});

afterAll(async () => {
  await visitor?.leave();
  await comfy?.clean();
});

const values = (more: Partial<FrameValues> = {}): FrameValues => ({
  prompt: 'a red barn in the snow',
  negative: 'blurry',
  seed: 7,
  width: 768,
  height: 512,
  steps: null,
  cfg: null,
  prefix: 'shipped/frame',
  picture: pictureName(0),
  guide: pictureName(0),
  denoise: 0.65,
  ...more,
});

function made(sidecar: Sidecar, family: FamilyId, brings: FrameValues): ApiGraph {
  const graph = graphFiles[sidecar.id] ?? {};
  const bound = shippedGraph({ files: {} }, family, { graph, sidecar }, info);
  if (!bound.ok) throw new Error(`${sidecar.id}: ${JSON.stringify(bound.failure)}`);
  return frameGraph({ ...bound.value, info, ...brings });
}

/** Has the server judge a graph, and takes it back. */
async function judge(graph: ApiGraph): Promise<unknown> {
  const answer = await visitor.post('/prompt', { prompt: graph, client_id: visitor.client });
  const body: unknown = await answer.json();
  if (!answer.ok) return { refused: refusedSchema.parse(body).error.type };
  const { prompt_id, node_errors } = acceptedSchema.parse(body);
  const taken = await visitor.post('/queue', { delete: [prompt_id] });
  expect([taken.status, await visitor.state(prompt_id)]).toEqual([200, 'unknown']);
  return { nodeErrors: Object.keys(node_errors) };
}

const ACCEPTED = { nodeErrors: [] };
const lacksOf = (sidecar: Sidecar) => shippedChoice(sidecar, info).lacks;
const familiesOf = ({ families }: Sidecar): FamilyId[] => {
  const own = familyIds.filter((family) => families[family]);
  return own.length > 0 ? own : ['sdxl'];
};

describe.each(sidecars)('ComfyUI, given the shipped graph $id,', (sidecar) => {
  const [first = 'sdxl'] = familiesOf(sidecar);
  const all = pictures.slice(0, sidecar.references);

  it('accepts it for each of its families, or refuses for what we say it lacks', async ({ annotate }) => {
    const lacks = lacksOf(sidecar);
    if (lacks.length > 0) {
      await annotate(`needs ${lacks.map(({ node, since }) => `${node} (${since ?? '?'})`).join(', ')}`);
      const brings = values({ references: all });
      const graph = frameGraph({
        graph: graphFiles[sidecar.id] ?? {},
        binding: sidecar.binding,
        ...brings,
      });
      // 0.3.75 judges no options of nodes of the newer kind, and would draw something else.
      const unjudged = lacks.every(({ option }) => option !== undefined);
      expect(await judge(graph)).toEqual(unjudged ? ACCEPTED : { refused: expect.anything() });
      return;
    }
    for (const family of familiesOf(sidecar)) {
      expect(await judge(made(sidecar, family, values({ references: all })))).toEqual(ACCEPTED);
    }
  });

  it('accepts it with a LoRA of the style', async ({ skip }) => {
    if (!sidecar.binding.lora) return skip('takes no LoRAs');
    if (lacksOf(sidecar).length > 0) return skip('needs a newer ComfyUI');
    const graph = made(
      sidecar,
      first,
      values({ references: all, loras: [{ file: STYLE_LORA, strength: 0.7 }] }),
    );
    expect(JSON.stringify(graph)).toContain(STYLE_LORA);
    expect(await judge(graph)).toEqual(ACCEPTED);
  });

  it('accepts it with fewer pictures than it has places for', async ({ skip }) => {
    if (sidecar.references === 0) return skip('takes no pictures');
    if (lacksOf(sidecar).length > 0) return skip('needs a newer ComfyUI');
    const fewest = sidecar.group === 'edit' ? 0 : 2;
    for (let count = sidecar.references - 1; count >= fewest; count -= 1) {
      const graph = made(sidecar, first, values({ references: pictures.slice(0, count) }));
      const loaders = Object.values(graph).filter(({ class_type }) => class_type === 'LoadImage');
      expect(loaders).toHaveLength(count);
      expect(await judge(graph)).toEqual(ACCEPTED);
    }
  });
});

describe('the judged graphs', () => {
  it('never ran: the job that sleeps was there all the time', async () => {
    expect(await visitor.state(sleeper)).toBe('running');
  });
});
