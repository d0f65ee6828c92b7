import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startComfy, type RunningComfy } from '../../node_bridge/launcher/real-comfy.ts';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import type { Binding } from '../../web/core/binding/binding.ts';
import type { ImageFile } from '../../web/core/image-file.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Frame, Sequence } from '../../web/core/sequence.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ReferencePictures } from '../../web/services/comfy/reference-pictures.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { preflightOn } from '../../web/services/run/preflight.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { nodeHost } from '../support/node-host.ts';
import { solidPng } from '../support/png.ts';
import { freshSequence, inPhase, studioOn, until } from '../support/studios.ts';
import { pictureFile } from './support/folder.ts';

/** Puts the picture of the text beside the reference, so that the width of a frame tells whether it had one. */
const graph: ApiGraph = {
  text: { class_type: 'TestText', inputs: { text: '', seed: 0, width: 64, height: 64 } },
  who: { class_type: 'LoadImage', inputs: { image: 'nobody.png' } },
  scale: {
    class_type: 'ImageScale',
    inputs: { image: ['who', 0], upscale_method: 'area', width: 64, height: 64, crop: 'disabled' },
  },
  join: {
    class_type: 'ImageStitch',
    inputs: {
      image1: ['text', 0],
      image2: ['scale', 0],
      direction: 'right',
      match_image_size: true,
      spacing_width: 0,
      spacing_color: 'white',
    },
  },
  save: { class_type: 'SaveImage', inputs: { images: ['join', 0], filename_prefix: '' } },
};
const binding: Binding = {
  version: 1,
  slots: {
    positive: [{ node: 'text', input: 'text' }],
    seed: [{ node: 'text', input: 'seed' }],
    references: [{ node: 'who', input: 'image' }],
    prefix: [{ node: 'save', input: 'filename_prefix' }],
  },
  output: 'save',
};

describe('references on a real ComfyUI', () => {
  let comfy: RunningComfy;
  let pictures: ReferencePictures;
  let studio: Studio;
  let uploaded: ImageFile;

  const fileOf = ({ filename, subfolder, type }: ImageFile) =>
    path.join(comfy.folder, type, subfolder, filename);
  const widthOf = (frame: Frame | undefined) =>
    frame && readFileSync(pictureFile(comfy.folder, frame)).readUInt32BE(16);
  const upload = async (colour: string) => {
    const stored = await pictures.upload(new Blob([solidPng(colour)], { type: 'image/png' }), 'mara.png');
    if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
    return stored.value;
  };
  const referring = (sequence: Sequence, references: ImageFile[]): Sequence => {
    const cast = sequence.bible.cast.map((one) => ({ ...one, references }));
    return { ...sequence, bible: { ...sequence.bible, cast } };
  };

  beforeAll(async () => {
    comfy = await startComfy({ testNodes: true });
    const host = nodeHost(comfy.url);
    const client = new ComfyClient(host);
    const facts = new ServerFacts(client);
    pictures = new ReferencePictures(host, facts);
    ({ studio } = await studioOn(host, { facts, preflight: preflightOn(client, facts) }));
    uploaded = await upload('#aa0000');
  });
  afterAll(async () => {
    studio?.dispose();
    await comfy?.clean();
  });

  it('are uploaded below the input folder; another picture of the same name replaces none', async () => {
    expect(uploaded).toEqual({ filename: 'mara.png', subfolder: 'story-sequence', type: 'input' });
    expect(await upload('#aa0000')).toEqual(uploaded);
    expect(await upload('#00aa00')).not.toEqual(uploaded);
    expect(existsSync(fileOf(uploaded))).toBe(true);
  });

  it('are drawn with by the frames whose shot shows them, and by no other', async () => {
    const story = freshSequence(2, { engine: { kind: 'canvas', name: 'join', graph, binding } });
    const [first, second] = story.frames;
    const frames = first && second ? [first, { ...second, shot: { ...second.shot, cast: [] } }] : [];
    studio.open(referring({ ...story, frames }, [uploaded]));
    await until(studio, inPhase('PromptsReview'));

    expect(await studio.preflight()).toEqual([]);
    studio.startGeneration();
    const run = await until(studio, inPhase('SequenceComplete'), 60_000);
    expect(sequenceOf(run)?.frames.map(widthOf)).toEqual([128, 64]);
  });

  it("may be a frame's own picture, read where it lies", async () => {
    const drawn = sequenceOf(studio.run);
    const [first] = drawn?.frames ?? [];
    const picture = first && pictures.ofFrame(first);
    if (!drawn || !picture) throw new Error('Nothing was drawn.');
    const again = freshSequence(1, { engine: drawn.engine });
    studio.open(referring(again, [picture]));
    await until(studio, inPhase('PromptsReview'));
    studio.startGeneration();
    const run = await until(studio, inPhase('SequenceComplete', 'SequenceFailed'), 60_000);

    expect(picture.type).toBe('output');
    expect(sequenceOf(run)?.frames.map(widthOf)).toEqual([128]);
  });

  it('that are gone stop the start, each with its owner, before anything is queued', async () => {
    rmSync(fileOf(uploaded));
    const story = freshSequence(2, { engine: { kind: 'canvas', name: 'join', graph, binding } });
    studio.open(referring(story, [uploaded]));
    await until(studio, inPhase('PromptsReview'));
    studio.startGeneration();
    const run = await until(studio, (now) => 'failure' in now && now.failure !== undefined);

    expect(run).toMatchObject({
      phase: 'PromptsReview',
      failure: { code: 'not-ready', about: { why: 'picture-gone', whose: 'Mara' } },
    });
    expect(sequenceOf(run)?.frames.flatMap(({ takes }) => takes)).toEqual([]);
  });

  it('of a name that somebody made up outside the folders count as gone, not as a way out', async () => {
    const story = freshSequence(1, { engine: { kind: 'canvas', name: 'join', graph, binding } });
    studio.open(referring(story, [{ filename: '../../comfyui.log', subfolder: '..', type: 'input' }]));
    await until(studio, inPhase('PromptsReview'));

    expect(await studio.preflight()).toMatchObject([{ severity: 'stops' }]);
  });
});
