import { describe, expect, it } from 'vitest';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { frameValues } from '../../../web/core/graph/frame-values.ts';
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
