import { describe, expect, it } from 'vitest';
import type { Sequence, Take } from '../../web/core/sequence.ts';
import { ok } from '../../web/core/failure.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ReferencePictures } from '../../web/services/comfy/reference-pictures.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { JobBuilder } from '../../web/services/run/job-builder.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { coreClasses } from '../support/node-classes.ts';
import { aFrame, anImage, aSequence, aTake } from '../support/sequences.ts';
import { drawing } from '../support/studios.ts';

function pictures() {
  const comfy = new FakeComfy();
  const uploads: Record<string, unknown>[] = [];
  const ask = comfy.host.fetchApi.bind(comfy.host);
  comfy.host.fetchApi = (route, init) => {
    if (init?.body instanceof FormData) {
      const { image, ...rest } = Object.fromEntries(init.body);
      uploads.push({ ...rest, name: image instanceof File ? image.name : '' });
    }
    return ask(route, init);
  };
  comfy.answer = ({ route }) => (route === '/object_info' ? Response.json(coreClasses) : undefined);
  const facts = new ServerFacts(new ComfyClient(comfy.host));
  return { comfy, uploads, references: new ReferencePictures(comfy.host, facts) };
}

const png = new Blob(['x'], { type: 'image/png' });

describe('a picture of the user', () => {
  it('goes into a folder of ours below the input folder, under a safe name, and overwrites nothing', async () => {
    const { uploads, references } = pictures();

    expect(await references.upload(png, '../Mara & der Kapitän.final.JPG')).toMatchObject({ ok: true });
    expect(uploads).toEqual([
      { type: 'input', subfolder: 'story-sequence', name: 'Mara-der-Kapitän-final.png' },
    ]);
  });

  it('is known by the name that the server gave it', async () => {
    const { references } = pictures();

    expect(await references.upload(png, 'mara.png')).toEqual(
      ok({ filename: 'up.png', subfolder: 'story-sequence', type: 'input' }),
    );
  });

  it.each([
    ['a text', new Blob(['x'], { type: 'text/plain' })],
    ['an SVG', new Blob(['<svg/>'], { type: 'image/svg+xml' })],
    ['an empty file', new Blob([], { type: 'image/png' })],
  ])('is refused when it is %s', async (_what, file) => {
    const { comfy, references } = pictures();

    expect(await references.upload(file, 'x')).toMatchObject({ failure: { code: 'not-a-picture' } });
    expect(comfy.asked).toEqual([]);
  });
});

describe('a picture that the server has already', () => {
  it('is picked from the input folder, or from a frame without an upload', async () => {
    const { comfy, references } = pictures();
    const drawn = aFrame(1, { takes: [aTake(1, { state: 'done', image: anImage(1) })], activeTake: 1 });

    expect(await references.inputFolder()).toEqual(
      ok([{ filename: 'there.png', subfolder: '', type: 'input' }]),
    );
    expect(references.ofFrame(drawn)).toEqual(anImage(1));
    expect(references.ofFrame(aFrame(2))).toBeUndefined();
    expect(comfy.count('POST', '/upload/image')).toBe(0);
  });
});

describe('the job of a frame with references', () => {
  const engine: Sequence['engine'] = {
    kind: 'canvas',
    name: 'mine',
    graph: {
      a: { class_type: 'LoadImage', inputs: { image: 'own.png' } },
      save: { class_type: 'SaveImage', inputs: { images: ['a', 0], filename_prefix: '' } },
    },
    binding: { version: 1, slots: { references: [{ node: 'a', input: 'image' }] }, output: 'save' },
  };
  const job = async (sequence: Sequence, take: Take) => {
    const { comfy } = pictures();
    const client = new ComfyClient(comfy.host);
    const facts = new ServerFacts(client);
    const [frame] = sequence.frames;
    if (!frame) throw new Error('no frame');
    const built = await new JobBuilder(client, () => facts.info(), drawing).build(
      sequence,
      frame,
      take,
      'me',
    );
    if (!built.ok) throw new Error(built.failure.code);
    return built.value;
  };

  it('names a finished frame of the output folder as it is', async () => {
    const sequence = aSequence(1, { engine });
    const cast = sequence.bible.cast.map((one) => ({ ...one, references: [anImage(1)] }));
    const { graph } = await job({ ...sequence, bible: { ...sequence.bible, cast } }, aTake(1));

    expect(graph['ss-a']?.inputs['image']).toBe(
      'sequences/the-lighthouse-0badcafe/frames/frame-001_take-1_00001_.png [output]',
    );
  });

  it("leaves the canvas's own picture where the story has none", async () => {
    const { graph } = await job(aSequence(1, { engine }), aTake(1));

    expect(graph['ss-a']?.inputs['image']).toBe('own.png');
  });

  it('writes a note into the picture that holds no graph and stays small', async () => {
    const sequence = aSequence(1, { engine });
    const { note } = await job(sequence, aTake(1));

    expect(note).toMatchObject({ format: 2, sequence: sequence.id, take: 1 });
    expect(JSON.stringify(note)).not.toContain('class_type');
    expect(JSON.stringify(note).length).toBeLessThan(20_000);
  });
});
