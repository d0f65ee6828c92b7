import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy, startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { frameGraph } from '../../web/core/graph/frame-graph.ts';
import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';
import { shippedChoice } from '../../web/core/graph/shipped-choices.ts';
import { shippedGraph } from '../../web/core/graph/shipped.ts';
import { shippedGraphOf } from '../../web/services/comfy/shipped-graphs.ts';
import { solidPng } from '../support/png.ts';
import { freshPrefix } from './graphs.ts';
import { sizeOf } from './png.ts';
import { firstFile, viewPath, visit, type Visitor } from './visitor.ts';

/** Shipped graphs run as a whole on the real server: those that need no model, and those that take any checkpoint. */
const WIDTH = 96;
const HEIGHT = 64;
const TINY = { checkpoint: 'tiny-sd35.safetensors' };

let comfy: RunningComfy;
let visitor: Visitor;
let info: ObjectInfo;
let pictures: string[];

beforeAll(async () => {
  comfy = await startComfy({ parts: await prepareRealComfy(), tinyModel: true });
  visitor = visit(comfy.url);
  info = objectInfoSchema.parse(await visitor.json('/object_info'));
  pictures = await Promise.all(Array.from({ length: 9 }, (_, index) => upload(index)));
});

afterAll(async () => {
  await visitor?.leave();
  await comfy?.clean();
});

async function upload(index: number): Promise<string> {
  const form = new FormData();
  const name = `frame-${index + 1}.png`;
  form.set('image', new Blob([solidPng(`#${index}0${index}080`, WIDTH, HEIGHT)]), name);
  const answer = await visitor.get('/upload/image', { method: 'POST', body: form });
  expect(answer.status).toBe(200);
  return name;
}

async function shipped(id: string) {
  const found = await shippedGraphOf(id);
  if (!found) throw new Error(`No shipped graph ${id}`);
  return found;
}

/** Runs the shipped graph, on so many pictures of frames; gives what it saved. */
async function made(id: string, count = 0): Promise<ArrayBuffer> {
  const bound = shippedGraph({ files: TINY }, 'sdxl', await shipped(id), info);
  if (!bound.ok) throw new Error(JSON.stringify(bound.failure));
  const references = pictures.slice(0, count);
  const [picture] = pictures;
  const values = { prompt: 'a red barn', seed: 1, width: WIDTH, height: HEIGHT, steps: 2, cfg: 2 };
  const graph = frameGraph({
    ...bound.value,
    info,
    ...values,
    prefix: freshPrefix(),
    references,
    picture,
    guide: picture,
  });
  const entry = await visitor.run(graph);
  expect(entry.status).toMatchObject({ status_str: 'success' });
  return (await visitor.get(viewPath(firstFile(entry)))).arrayBuffer();
}

describe('the sheet of nine', () => {
  it.each([
    [9, 3, 3],
    [6, 3, 2],
    [4, 3, 2],
    [2, 2, 1],
  ])('of %i pictures is %i wide and %i high, each in its own size', async (count, columns, rows) => {
    const gap = 8;
    expect(sizeOf(await made('grid_3x3', count))).toEqual([
      columns * WIDTH + (columns - 1) * gap,
      rows * HEIGHT + (rows - 1) * gap,
    ]);
  });
});

describe('the animatic', () => {
  it('is a video of its pictures, where the server has its nodes', async ({ skip }) => {
    const { sidecar } = await shipped('animatic');
    if (shippedChoice(sidecar, info).lacks.length > 0) return skip('needs a newer ComfyUI');
    const video = new Uint8Array(await made('animatic', 5));
    expect(new TextDecoder('latin1').decode(video.subarray(4, 8))).toBe('ftyp');
  });
});

describe('a graph of SDXL, with the smallest of checkpoints', () => {
  it.each([
    ['i2i_sdxl', 1],
    ['inpaint_sdxl', 1],
    ['promote_hires_latent', 1.5],
  ])('%s makes a picture of the frame, %d times its size', async (id, factor) => {
    expect(sizeOf(await made(id))).toEqual([WIDTH * factor, HEIGHT * factor]);
  });
});
