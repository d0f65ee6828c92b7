import { describe, expect, it } from 'vitest';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { frameValues, type FramePlace } from '../../../web/core/graph/frame-values.ts';
import type { GuideStrength } from '../../../web/core/guide/guide.ts';
import type { ImageFile } from '../../../web/core/image-file.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { aSequence } from '../../support/sequences.ts';

const binding = (places: number): Binding => ({
  version: 1,
  slots: { references: Array.from({ length: places }, (_, index) => ({ node: `${index}`, input: 'image' })) },
  output: 'save',
});
const canvas: Sequence['engine'] = { kind: 'canvas', name: '', graph: {}, binding: binding(9) };
const shipped: Sequence['engine'] = { kind: 'shipped', graph: 'x', files: {}, loras: [] };
const image: ImageFile = { filename: 'mara.png', subfolder: '', type: 'input' };

/** Mara, four others and nobody else, each with a picture, all in frame 1. */
function crowd(change: Partial<Sequence> = {}): Sequence {
  const sequence = aSequence(1, change);
  const [mara] = sequence.bible.cast;
  const [frame] = sequence.frames;
  if (!mara || !frame) throw new Error('no Mara, no frame');
  const cast = ['mara', 'b', 'c', 'd', 'e'].map((id) => ({
    ...mara,
    id,
    references: [{ ...image, filename: `${id}.png` }],
  }));
  const shot = { ...frame.shot, cast: cast.map(({ id }) => ({ id, doing: '', side: 'left' as const })) };
  return { ...sequence, bible: { ...sequence.bible, cast }, frames: [{ ...frame, shot }] };
}

/** A graph that is led by a picture; `slots` are the numbers that it has. */
function led(by: GuideStrength, slots: Binding['slots'] = {}): FramePlace {
  const own = { denoise: { denoise: [{ node: '5', input: 'denoise' }] }, strength: {} }[by];
  const bound = { ...binding(0), slots: { guide: [{ node: '8', input: 'image' }], ...own, ...slots } };
  return { binding: bound, grid: 8, guide: { node: '8', file: 'mine.png', look: 'plain', by } };
}

/** What the first frame brings where its rough leads: `strength` for all frames, `own` for this one. */
function valuesLed(
  place: FramePlace,
  { strength = 0.3, own = undefined as number | undefined, rough = true },
) {
  const { settings, ...sequence } = aSequence(1, { engine: canvas });
  const [frame] = sequence.frames;
  if (!frame) throw new Error('no frame');
  return frameValues(
    { ...sequence, settings: { ...settings, ...(rough && { guide: { strength } }) } },
    { ...frame, ...(own !== undefined && { strength: own }) },
    place,
    { prompt: 'x', seed: 0, prefix: 'p', guide: rough ? 'rough.png [temp]' : undefined },
  );
}

describe('how strongly a rough acts', () => {
  it('is what the sampler leaves alone where the graph goes on from it', () => {
    const all = [0, 0.3, 0.55, 1].map((strength) => valuesLed(led('denoise'), { strength }).denoise);

    expect(all).toEqual([1, 0.7, 0.45, 0]);
  });

  it('is the strength of the control model where there is one', () => {
    expect(valuesLed(led('strength'), {})).toMatchObject({ guide: 'rough.png [temp]', strength: 0.3 });
    expect(valuesLed(led('strength'), {}).denoise).toBeUndefined();
  });

  it('is the frame’s own where it has one, and never more than all', () => {
    expect(valuesLed(led('denoise'), { own: 0.8 }).denoise).toBe(0.2);
    expect(valuesLed(led('denoise'), { own: 1.6 }).denoise).toBe(0);
    expect(valuesLed(led('strength'), { own: 1.6 }).strength).toBe(1.6);
  });

  it('is not the frame’s own where that is for the references', () => {
    const weight = { strength: [{ node: '9', input: 'weight' }] };

    expect(valuesLed(led('denoise', weight), { own: 0.8 })).toMatchObject({ strength: 0.8, denoise: 0.7 });
  });

  it('is the graph’s own where no rough leads, unless the frame says otherwise', () => {
    const alone = valuesLed(led('denoise'), { rough: false });

    expect([alone.guide, alone.denoise, alone.strength]).toEqual([undefined, undefined, undefined]);
    expect(valuesLed(led('denoise'), { rough: false, own: 0.8 }).denoise).toBe(0.2);
  });
});

function valuesOf(sequence: Sequence, places = 9, prompt = 'an owl') {
  const [frame] = sequence.frames;
  if (!frame) throw new Error('no frame');
  return frameValues(
    sequence,
    frame,
    { binding: binding(places), grid: 16, guide: undefined },
    { prompt, seed: 0, prefix: 'p' },
  );
}

describe('what a frame brings to a graph', () => {
  it('is a size on the grid', () => {
    const settings = { ...aSequence().settings, width: 1920, height: 1080 };

    expect(valuesOf(aSequence(1, { settings }))).toMatchObject({ width: 1920, height: 1088 });
  });

  it('is the look of whom the prompt names with an @', () => {
    expect(valuesOf(aSequence(1), 0, '@Mara waits').prompt).toBe('an old woman in a yellow coat waits');
  });

  it("are as many references as there are places, and as the family's prompt can name", () => {
    const family = (id: 'sdxl' | 'qwen-edit') => ({ ...aSequence(1).story, family: id });

    expect(valuesOf(crowd({ engine: canvas, story: family('sdxl') }), 4).references).toHaveLength(4);
    expect(valuesOf(crowd({ engine: canvas, story: family('qwen-edit') }), 4).references).toHaveLength(3);
  });

  it('are no references on a canvas where the story has none: its own pictures stay', () => {
    expect(valuesOf(aSequence(1, { engine: canvas })).references).toBeUndefined();
    expect(valuesOf(aSequence(1, { engine: shipped })).references).toEqual([]);
  });

  it('are the LoRAs of the style, then of those in the shot, and its own strength', () => {
    const ink = { file: 'ink.safetensors', strength: 1 };
    const own = { file: 'mara.safetensors', strength: 0.6, trigger: 'm4ra' };
    const sequence = aSequence(2, { engine: { ...shipped, loras: [ink] } });
    const cast = sequence.bible.cast.map((one) => ({ ...one, lora: own }));
    const [first] = sequence.frames;
    const frames = first ? [{ ...first, strength: 0.4 }] : [];

    expect(valuesOf({ ...sequence, bible: { ...sequence.bible, cast }, frames })).toMatchObject({
      loras: [ink, own],
      strength: 0.4,
    });
  });
});
