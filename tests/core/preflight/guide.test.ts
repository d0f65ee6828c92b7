import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import { readGraph } from '../../../web/core/binding/trace.ts';
import { preflight } from '../../../web/core/preflight/preflight.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { en } from '../../../web/core/words/en.ts';
import { explainCheck } from '../../../web/core/words/preflight.ts';
import { graphFiles } from '../../../web/services/comfy/shipped-files.ts';
import { sidecars } from '../../../web/services/comfy/shipped-sidecars.ts';
import { stocked } from '../../support/node-definitions.ts';
import { nodeClasses } from '../../support/node-classes.ts';
import { aFrame, aSequence } from '../../support/sequences.ts';

const info = {
  ...stocked(),
  ...nodeClasses(
    'ControlNetLoader(control_net_name:[depth.safetensors]) > CONTROL_NET',
    'ControlNetApplyAdvanced(positive:CONDITIONING negative:CONDITIONING control_net:CONTROL_NET image:IMAGE strength:FLOAT) > CONDITIONING CONDITIONING',
  ),
};
const graph = graphFiles['i2i_sdxl'];
const binding = sidecars.find(({ id }) => id === 'i2i_sdxl')?.binding;
if (!graph || !binding) throw new Error('no i2i_sdxl');

const shipped: Sequence['engine'] = { kind: 'shipped', graph: 'i2i_sdxl', files: {}, loras: [] };
const guide = { strength: 0.3 };

/** What the check finds of two frames: codes, and the words of the first. */
const found = (change: Partial<Sequence>, drawn: ApiGraph, bound = binding, gone: string[] = []) => {
  const sequence = aSequence(2, change);
  const facts = {
    sequence,
    frames: sequence.frames,
    graph: drawn,
    binding: bound,
    info,
    gone: new Set(gone),
  };
  return preflight(facts)
    .filter(({ failure }) => failure.about?.['why'] !== 'foreign-words')
    .map((finding) => ({
      severity: finding.severity,
      why: finding.failure.about?.['why'],
      next: explainCheck(en, finding.failure).next,
    }));
};
const settings = (change: Partial<Sequence['settings']> = {}) => ({ ...aSequence().settings, ...change });

describe('the check of a graph that draws over a picture', () => {
  it('finds nothing where roughs are that picture, which nobody has uploaded yet', () => {
    expect(found({ engine: shipped, settings: settings({ guide }) }, graph)).toEqual([]);
  });

  it('stops where there is none, and tells that the rough can be it', () => {
    expect(found({ engine: shipped }, graph)).toMatchObject([
      { severity: 'stops', why: 'picture-needed', next: expect.stringContaining('Rough as guide') },
    ]);
  });

  it('tells it too where the picture of a canvas is gone', () => {
    const engine: Sequence['engine'] = { kind: 'canvas', name: '', graph, binding };

    expect(found({ engine }, graph, binding, ['ref1.png'])).toMatchObject([
      { severity: 'stops', why: 'picture-gone', next: expect.stringContaining('Rough as guide') },
    ]);
    expect(found({ engine, settings: settings({ guide }) }, graph, binding, ['ref1.png'])).toEqual([]);
  });

  it('does not take frames of one prompt and seed for the same picture: their roughs are not', () => {
    const seed = { policy: 'same' as const, base: 1 };
    const frames = [aFrame(1, { prompt: 'a barn' }), aFrame(2, { prompt: 'a barn' })];
    const whys = (change: Partial<Sequence['settings']>) =>
      found({ engine: shipped, frames, settings: settings({ seed, ...change }) }, graph).map(
        ({ why }) => why,
      );

    expect(whys({ guide })).toEqual([]);
  });
});

describe('the check of a control model that wants a map', () => {
  const controlled: ApiGraph = {
    ...graphFiles['t2i_sdxl'],
    c1: { class_type: 'LoadImage', inputs: { image: 'mine.png' } },
    c2: { class_type: 'ControlNetLoader', inputs: { control_net_name: 'depth.safetensors' } },
    c3: {
      class_type: 'ControlNetApplyAdvanced',
      inputs: {
        positive: ['2', 0],
        negative: ['3', 0],
        control_net: ['c2', 0],
        image: ['c1', 0],
        strength: 1,
      },
    },
  };
  const sampler = controlled['5'];
  if (!sampler) throw new Error('no sampler');
  const whole = {
    ...controlled,
    '5': { ...sampler, inputs: { ...sampler.inputs, positive: ['c3', 0], negative: ['c3', 1] } },
  };
  const reading = readGraph(whole, info);
  if (!reading.ok) throw new Error(reading.failure.code);
  const { binding: bound } = reading.value;
  const engine: Sequence['engine'] = { kind: 'canvas', name: '', graph: whole, binding: bound };

  it('warns that a rough is none, and only where it would be sent', () => {
    expect(found({ engine, settings: settings({ guide }) }, whole, bound)).toMatchObject([
      { severity: 'warns', why: 'guide-unlike' },
    ]);
    expect(found({ engine }, whole, bound)).toEqual([]);
  });
});
