import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import { chooseSlot, openSlots } from '../../../web/core/binding/reading.ts';
import { readGraph } from '../../../web/core/binding/trace.ts';
import { changed, info, plain, read as readWhole, slot } from './graphs.ts';

const read = (changes: ApiGraph) => readWhole(changed(changes));

describe("a user's own graph", () => {
  it('is bound by following the links back from the saver', () => {
    expect(read({}).binding).toEqual({
      version: 1,
      slots: {
        positive: [{ node: '2', input: 'text' }],
        negative: [{ node: '3', input: 'text' }],
        seed: [{ node: '5', input: 'seed' }],
        width: [{ node: '4', input: 'width' }],
        height: [{ node: '4', input: 'height' }],
        steps: [{ node: '5', input: 'steps' }],
        cfg: [{ node: '5', input: 'cfg' }],
        checkpoint: [{ node: '1', input: 'ckpt_name' }],
        batch: [{ node: '4', input: 'batch_size' }],
        prefix: [{ node: '7', input: 'filename_prefix' }],
      },
      output: '7',
      lora: { model: ['1', 0], clip: ['1', 1] },
    });
  });

  it('takes titles for nothing: a node called Positive that feeds nothing is not bound', () => {
    const stray = {
      class_type: 'CLIPTextEncode',
      inputs: { text: 'x', clip: ['1', 1] },
      _meta: { title: 'Positive' },
    };

    expect(slot(read({ '99': stray }), 'positive')?.targets).toEqual([{ node: '2', input: 'text' }]);
  });

  it('follows a linked text to the primitive that holds it', () => {
    const reading = read({
      '2': { class_type: 'CLIPTextEncode', inputs: { text: ['9', 0], clip: ['1', 1] } },
      '9': { class_type: 'PrimitiveStringMultiline', inputs: { value: 'a cat' } },
    });

    expect(slot(reading, 'positive')).toMatchObject({
      sure: 'sure',
      targets: [{ node: '9', input: 'value' }],
    });
  });

  it('says that a language model rewrites the text', () => {
    const reading = read({
      '2': { class_type: 'CLIPTextEncode', inputs: { text: ['9', 0], clip: ['1', 1] } },
      '9': { class_type: 'TextGenerate', inputs: { prompt: 'a cat', clip: ['1', 1] } },
    });

    expect(slot(reading, 'positive')).toMatchObject({
      sure: 'guess',
      reason: 'rewritten',
      targets: [{ node: '9', input: 'prompt' }],
    });
  });

  it('knows that a zeroed negative is none', () => {
    const reading = read({ '3': { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['2', 0] } } });

    expect(slot(reading, 'negative')).toMatchObject({ sure: 'none', reason: 'zeroed-out', targets: [] });
  });

  it('never binds one text as positive and negative', () => {
    const sampler = {
      ...plain['5'],
      class_type: 'KSampler',
      inputs: { ...plain['5']?.inputs, negative: ['2', 0] },
    };

    expect(slot(read({ '5': sampler }), 'negative')).toMatchObject({ sure: 'none', reason: 'same-text' });
  });

  it('asks when two texts reach the sampler (IR50)', () => {
    const sampler = {
      ...plain['5'],
      class_type: 'KSampler',
      inputs: { ...plain['5']?.inputs, positive: ['10', 0] },
    };
    const reading = read({
      '5': sampler,
      '9': { class_type: 'CLIPTextEncode', inputs: { text: 'in rain', clip: ['1', 1] } },
      '10': {
        class_type: 'ConditioningCombine',
        inputs: { conditioning_1: ['2', 0], conditioning_2: ['9', 0] },
      },
    });

    expect(slot(reading, 'positive')).toMatchObject({ sure: 'choose', reason: 'several-texts' });
    expect(openSlots(reading)).toEqual(['positive']);
  });

  it('takes the user at his word once he has chosen', () => {
    const reading = chooseSlot(read({}), 'positive', { node: '3', input: 'text' });

    expect(reading.binding.slots.positive).toEqual([{ node: '3', input: 'text' }]);
    expect(openSlots(reading)).toEqual([]);
  });

  it('leaves the size alone when it comes from a picture', () => {
    const reading = read({
      '4': { class_type: 'VAEEncode', inputs: { pixels: ['9', 0], vae: ['1', 2] } },
      '9': { class_type: 'LoadImage', inputs: { image: 'x.png' } },
    });

    expect(slot(reading, 'width')).toMatchObject({ sure: 'none', reason: 'from-picture' });
  });

  it('turns a lone preview into a saver in its copy, and says so (IR49)', () => {
    const reading = read({ '7': { class_type: 'PreviewImage', inputs: { images: ['6', 0] } } });

    expect(reading.graph['7']).toMatchObject({ class_type: 'SaveImage' });
    expect(slot(reading, 'prefix')).toMatchObject({ sure: 'guess', reason: 'preview-only' });
  });

  it('believes placeholders before anything else', () => {
    const reading = read({
      '3': { class_type: 'CLIPTextEncode', inputs: { text: 'oil, {{PROMPT}}', clip: ['1', 1] } },
    });

    expect(slot(reading, 'positive')).toMatchObject({
      sure: 'sure',
      reason: 'marker',
      targets: [{ node: '3', input: 'text' }],
    });
  });

  it('is refused when it makes no picture', () => {
    expect(readGraph({ '1': { class_type: 'Note', inputs: {} } }, info)).toMatchObject({
      ok: false,
      failure: { code: 'bad-graph' },
    });
  });

  it('ends on a graph that runs in circles', () => {
    const reading = read({ '2': { class_type: 'Passing', inputs: { conditioning: ['2', 0] } } });

    expect(slot(reading, 'positive')?.sure).toBe('choose');
  });
});
