import { describe, expect, it } from 'vitest';
import type { Engine } from '../../web/core/sequence.ts';
import { emptyDraft, type Draft } from '../../web/core/story/draft.ts';
import type { FamilyId } from '../../web/core/story/families.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { OpenCanvas } from '../../web/services/comfy/open-canvas.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { engineCheck } from '../../web/services/run/engine-check.ts';
import { JobBuilder } from '../../web/services/run/job-builder.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { definitions, stocked } from '../support/node-definitions.ts';
import { aFrame, anImage, aSequence, aTake } from '../support/sequences.ts';
import { drawing } from '../support/studios.ts';

function server(info = stocked()) {
  const comfy = new FakeComfy();
  comfy.answer = ({ route }) => (route === '/object_info' ? Response.json(info) : undefined);
  const client = new ComfyClient(comfy.host);
  const facts = new ServerFacts(client);
  return { comfy, client, facts };
}

const draftOf = (graph: string, family: FamilyId): Draft => ({
  ...emptyDraft,
  family,
  engine: { kind: 'shipped', graph, files: {}, loras: [] },
});

async function chosen(graph: string, family: FamilyId, info = stocked()) {
  const { comfy, facts } = server(info);
  return engineCheck(facts, new OpenCanvas(comfy.host, facts))(draftOf(graph, family));
}

describe('a shipped graph that is chosen to draw with', () => {
  it('is written down with its files and how many references it takes', async () => {
    expect(await chosen('ref_qwen_image_edit', 'qwen-edit')).toMatchObject({
      ok: true,
      engine: {
        graph: 'ref_qwen_image_edit',
        references: 3,
        files: { model: 'qwen_image_edit_2511_bf16.safetensors', vae: 'qwen_image_vae.safetensors' },
      },
    });
  });

  it('is written down without references where it takes none', async () => {
    const checked = await chosen('t2i_z_image_turbo', 'z-image');

    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && checked.engine).not.toHaveProperty('references');
  });

  it('is refused with the file that is missing, its folder and where it is offered', async () => {
    expect(await chosen('t2i_z_image_turbo', 'z-image', definitions)).toMatchObject({
      ok: false,
      failure: {
        code: 'missing-model',
        about: {
          model: 'z_image_turbo_bf16.safetensors',
          folder: 'diffusion_models',
          link: 'https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/diffusion_models/z_image_turbo_bf16.safetensors',
        },
      },
    });
  });

  it('is refused with the version that has the node', async () => {
    const { Flux2Scheduler: _, ...older } = stocked();

    expect(await chosen('t2i_flux2_dev', 'flux2', older)).toMatchObject({
      ok: false,
      failure: { code: 'missing-node', about: { node: 'Flux2Scheduler', since: '0.3.72' } },
    });
  });
});

describe('the job of a frame on a shipped graph with places for references', () => {
  const engine: Engine = {
    kind: 'shipped',
    graph: 'ref_flux2_klein',
    files: {},
    loras: [{ file: 'ink.safetensors', strength: 0.6 }],
    references: 3,
  };

  async function job(references: number) {
    const { client, facts } = server();
    const sequence = aSequence(1, { engine, story: { ...aSequence(1).story, family: 'klein' } });
    const cast = sequence.bible.cast
      .slice(0, 1)
      .map((one) => ({ ...one, references: references > 0 ? [anImage(1)] : [] }));
    const [frame = aFrame(1)] = sequence.frames;
    const inShot = cast.map(({ id }) => ({ id, doing: 'waits', side: 'centre' as const }));
    const built = await new JobBuilder(client, () => facts.info(), drawing).build(
      { ...sequence, bible: { ...sequence.bible, cast } },
      { ...frame, shot: { ...frame.shot, cast: inShot } },
      aTake(1),
      'me',
    );
    if (!built.ok) throw new Error(JSON.stringify(built.failure));
    return Object.values(built.value.graph);
  }
  const count = (nodes: { class_type: string }[], type: string) =>
    nodes.filter(({ class_type }) => class_type === type).length;

  it('holds no loader for pictures that the frame does not have', async () => {
    const [none, one] = [await job(0), await job(1)];

    expect([count(none, 'LoadImage'), count(none, 'VAEEncode')]).toEqual([0, 0]);
    expect([count(one, 'LoadImage'), count(one, 'VAEEncode')]).toEqual([1, 1]);
  });

  it('loads a LoRA of the style before the model draws', async () => {
    const nodes = await job(1);

    expect(nodes.find(({ class_type }) => class_type === 'LoraLoaderModelOnly')?.inputs).toMatchObject({
      lora_name: 'ink.safetensors',
      strength_model: 0.6,
    });
  });
});
