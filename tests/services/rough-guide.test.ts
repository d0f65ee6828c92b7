import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import { readGraph } from '../../web/core/binding/trace.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { JobBuilder, type RoughOrder } from '../../web/services/run/job-builder.ts';
import { preflightOn } from '../../web/services/run/preflight.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { definitions, stocked } from '../support/node-definitions.ts';
import { aFrame, aSequence, aTake } from '../support/sequences.ts';
import { drawing } from '../support/studios.ts';

const shipped = (graph: string): Sequence['engine'] => ({ kind: 'shipped', graph, files: {}, loras: [] });

/** A canvas that goes on from a picture, as its reader binds it. */
function scribbled(): Sequence['engine'] {
  const node = (class_type: string, inputs: Record<string, unknown>) => ({ class_type, inputs });
  const graph: ApiGraph = {
    '1': node('CheckpointLoaderSimple', { ckpt_name: 'sd_xl_base_1.0.safetensors' }),
    '2': node('CLIPTextEncode', { text: '', clip: ['1', 1] }),
    '3': node('CLIPTextEncode', { text: 'blurry', clip: ['1', 1] }),
    '4': node('LoadImage', { image: 'scribble.png' }),
    '5': node('ControlNetLoader', { control_net_name: 'xl_scribble.safetensors' }),
    '6': node('ControlNetApplyAdvanced', {
      positive: ['2', 0],
      negative: ['3', 0],
      control_net: ['5', 0],
      image: ['4', 0],
      strength: 1,
      start_percent: 0,
      end_percent: 1,
    }),
    '7': node('EmptyLatentImage', { width: 512, height: 512, batch_size: 1 }),
    '8': node('KSampler', {
      model: ['1', 0],
      positive: ['6', 0],
      negative: ['6', 1],
      latent_image: ['7', 0],
      seed: 1,
      steps: 9,
      cfg: 6,
      denoise: 1,
    }),
    '9': node('VAEDecode', { samples: ['8', 0], vae: ['1', 2] }),
    '10': node('SaveImage', { images: ['9', 0], filename_prefix: 'x' }),
  };
  const read = readGraph(graph, definitions);
  if (!read.ok) throw new Error(read.failure.code);
  return { kind: 'canvas', name: 'mine', graph: read.value.graph, binding: read.value.binding };
}

/** A server that keeps what is uploaded, and what was ordered of the one who draws. */
function studio() {
  const comfy = new FakeComfy();
  const uploads: { name: string; type: unknown }[] = [];
  const orders: RoughOrder[] = [];
  comfy.answer = ({ method, route, body }) => {
    if (route === '/object_info') return Response.json(stocked());
    if (route === '/system_stats') return Response.json({ system: {} });
    if (method === 'HEAD') return new Response(null, { status: 404 });
    if (route !== '/upload/image' || !(body instanceof FormData)) return undefined;
    const image = body.get('image');
    const name = image instanceof File ? image.name : '';
    uploads.push({ name, type: body.get('type') });
    return Response.json({ name, subfolder: 'story-sequence' });
  };
  const client = new ComfyClient(comfy.host);
  const facts = new ServerFacts(client);
  const draws = async (order: RoughOrder) => {
    orders.push(order);
    return drawing(order);
  };
  const builder = new JobBuilder(client, () => facts.info(), draws);
  return { builder, uploads, orders, check: preflightOn(client, facts), comfy };
}

const led = (engine: Sequence['engine'], strength?: number, size = { width: 512, height: 512 }): Sequence => {
  const { settings, ...sequence } = aSequence(2, { engine });
  const guide = strength === undefined ? {} : { guide: { strength } };
  return { ...sequence, settings: { ...settings, ...size, ...guide } };
};

async function jobOf(sequence: Sequence, number = 1) {
  const { builder, uploads, orders } = studio();
  const built = await builder.build(
    sequence,
    sequence.frames[number - 1] ?? aFrame(number),
    aTake(number),
    'me',
  );
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  const inputs = (type: string) =>
    Object.values(built.value.graph).find(({ class_type }) => class_type === type)?.inputs;
  return { uploads, orders, inputs, job: built.value };
}

describe('the job of a frame whose rough leads it', () => {
  it.each(['i2i_sdxl', 'i2i_z_image_turbo'])('goes on from the uploaded rough on %s', async (id) => {
    const { uploads, inputs, job } = await jobOf(led(shipped(id), 0.4));

    expect(uploads).toEqual([{ name: `${job.jobId}.png`, type: 'temp' }]);
    expect(inputs('LoadImage')).toMatchObject({ image: `story-sequence/${job.jobId}.png [temp]` });
    expect(inputs('KSampler')).toMatchObject({ denoise: 0.6 });
  });

  it('has it drawn without its caption, at the very size of the picture', async () => {
    const { orders } = await jobOf(led(shipped('i2i_sdxl'), 0.4, { width: 1021, height: 515 }), 2);

    expect(orders.map(({ frame, look, size }) => [frame.frameNumber, look, size.width, size.height])).toEqual(
      [[2, 'plain', 1024, 512]],
    );
  });

  it('gives a scribble model the lines that it wants, and its strength', async () => {
    const { orders, inputs } = await jobOf(led(scribbled(), 0.8));

    expect(orders.map(({ look }) => look)).toEqual(['white-lines']);
    expect(inputs('ControlNetApplyAdvanced')).toMatchObject({ strength: 0.8 });
    expect(inputs('KSampler')).toMatchObject({ denoise: 1 });
  });
});

describe('the job of a frame whose rough does not lead it', () => {
  it('leaves the picture of the canvas and its strength alone, and draws nothing', async () => {
    const { uploads, orders, inputs } = await jobOf(led(scribbled()));

    expect([uploads, orders]).toEqual([[], []]);
    expect(inputs('LoadImage')).toMatchObject({ image: 'scribble.png' });
    expect(inputs('ControlNetApplyAdvanced')).toMatchObject({ strength: 1 });
  });

  it('is the same where the graph has no place for a rough, though it is switched on', async () => {
    const { uploads, job } = await jobOf(led(shipped('t2i_sdxl'), 0.4));

    expect(uploads).toEqual([]);
    expect(job.graph).toEqual((await jobOf(led(shipped('t2i_sdxl')))).job.graph);
  });
});

describe('a rough that cannot be drawn', () => {
  it('fails its frame before anything is queued', async () => {
    const { comfy } = studio();
    const client = new ComfyClient(comfy.host);
    const facts = new ServerFacts(client);
    const builder = new JobBuilder(
      client,
      () => facts.info(),
      async () => ({
        ok: false,
        failure: { code: 'no-image' },
      }),
    );
    const sequence = led(shipped('i2i_sdxl'), 0.4);

    expect(await builder.build(sequence, aFrame(1), aTake(1), 'me')).toMatchObject({
      ok: false,
      failure: { code: 'no-image' },
    });
    expect(comfy.asked.map(({ route }) => route)).not.toContain('/prompt');
  });
});

describe('the check before the start of led frames', () => {
  it('uploads nothing, and misses no picture that is yet to be drawn', async () => {
    const { check, uploads, comfy } = studio();
    const sequence = led(shipped('i2i_sdxl'), 0.4);

    expect(await check(sequence, sequence.frames)).toEqual([]);
    expect(uploads).toEqual([]);
    expect(comfy.asked.some(({ method }) => method === 'HEAD')).toBe(false);
  });
});
