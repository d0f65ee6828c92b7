import { describe, expect, it } from 'vitest';
import { frameGraph, type FrameValues } from '../../../web/core/graph/frame-graph.ts';
import type { ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { shippedGraph } from '../../../web/core/graph/shipped.ts';
import type { Sidecar } from '../../../web/core/graph/sidecar.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { graphFiles } from '../../../web/services/comfy/shipped-files.ts';
import { sidecars } from '../../../web/services/comfy/shipped-sidecars.ts';
import { judgeGraph } from '../../support/judge-graph.ts';
import { definitions, fileInputs, stocked } from '../../support/node-definitions.ts';

// As Comfy-Org/ComfyUI declares them in 0.38.1: what was a plain list is a dynamic one there.
const none = (key: string) => ({ key, inputs: {} });
const codec = ['COMFY_DYNAMICCOMBO_V3', { options: ['auto', 'h264', 'av1'].map(none) }];
const format = ['auto', 'mp4', 'mkv', 'webm'].map((key) => ({ key, inputs: { required: { codec } } }));
const newest: ObjectInfo = {
  ...definitions,
  SaveVideo: {
    input: {
      required: {
        video: ['VIDEO', {}],
        filename_prefix: ['STRING', { default: 'video/ComfyUI' }],
        format: ['COMFY_DYNAMICCOMBO_V3', { options: format }],
      },
      optional: { codec },
    },
    output: ['VIDEO'],
    output_node: true,
  },
};

const values: FrameValues = {
  prompt: 'a red barn in the snow',
  negative: 'blurry',
  seed: 7,
  width: 768,
  height: 512,
  steps: null,
  cfg: null,
  prefix: 'shipped/frame',
  picture: 'ref.png',
  guide: 'ref.png',
};

function sent(sidecar: Sidecar, info: ObjectInfo, references: number) {
  const family = familyIds.find((id) => sidecar.families[id]) ?? 'sdxl';
  const shipped = { graph: graphFiles[sidecar.id] ?? {}, sidecar };
  const bound = shippedGraph({ files: {} }, family, shipped, info);
  if (!bound.ok) throw new Error(JSON.stringify(bound.failure));
  const pictures = Array.from({ length: references }, (_, index) => `ref${index}.png`);
  const loras = [{ file: 'style.safetensors', strength: 1 }];
  return frameGraph({ ...bound.value, info, ...values, references: pictures, loras });
}

describe.each([
  ['0.8.0', stocked()],
  ['0.38.1', stocked(newest)],
])('the shipped graphs on the nodes of ComfyUI %s', (_version, info) => {
  it.each(sidecars)('$id is a whole graph, with all its pictures and with few', (sidecar) => {
    const least = sidecar.group === 'edit' ? 0 : 2;
    for (const count of new Set([sidecar.references, Math.min(least, sidecar.references)])) {
      expect(judgeGraph(sent(sidecar, info, count), info, fileInputs)).toEqual([]);
    }
  });

  it('would tell a graph that is none', () => {
    const sidecar = sidecars.find(({ id }) => id === 't2i_sd35');
    if (!sidecar) throw new Error('There is no such graph');
    const graph = sent(sidecar, info, 0);
    const sampler = graph['ss-5'];
    Object.assign(sampler?.inputs ?? {}, { model: ['ss-1', 1], sampler_name: 'none', cfg: 1000 });
    delete sampler?.inputs['steps'];

    expect(judgeGraph(graph, info, fileInputs)).toEqual([
      'ss-5: lacks steps',
      'ss-5.model: MODEL wanted, CLIP linked',
      'ss-5.cfg: 1000 is not in 0..100',
      'ss-5.sampler_name: no option none',
    ]);
  });
});
