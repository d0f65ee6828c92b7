import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiGraphSchema } from '../../../web/core/api-graph.ts';
import { readGraph } from '../../../web/core/binding/trace.ts';

// Public workflows of other projects: read where they lie beside a checkout, never part of this repository.
const folder = new URL('../../../../shared/reference/binding-samples/', import.meta.url);

const saver = { input: {}, output_node: true };
const info = { SaveImage: saver, PreviewImage: saver };

type Expected = { output: string; positive: string; negative: string; seed: string; width: string };
const expected: Record<string, Expected> = {
  's01-hires-esrgan': {
    output: '12',
    positive: '6.text',
    negative: '7.text',
    seed: '3.seed 11.seed',
    width: '5.width',
  },
  's02-flux1-dev': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
  },
  's03-flux1-redux': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
  },
  's04-flux1-kontext': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
  },
  's05-flux2-dev': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '47.width 48.width',
  },
  's06-qwen-edit-2509': {
    output: '9',
    positive: '68.prompt',
    negative: '69.prompt',
    seed: '65.seed',
    width: '66.width',
  },
  's07-sdxl-revision-zero-positive': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '3.seed',
    width: '5.width',
  },
  's08-sd3-zeroed-negative': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '3.seed',
    width: '33.width',
  },
  's10-group-node': {
    output: '9',
    positive: '6.text',
    negative: '7.text',
    seed: '37:1.noise_seed',
    width: '',
  },
};

describe.skipIf(!existsSync(folder))('public workflows', () => {
  it.each(Object.entries(expected))('%s is bound as its author meant it', (name, wanted) => {
    const reading = readGraph(sample(name), info);
    if (!reading.ok) throw new Error(reading.failure.code);
    const at = (slot: string) =>
      reading.value.slots
        .find((entry) => entry.slot === slot)
        ?.targets.map(({ node, input }) => `${node}.${input}`)
        .join(' ');

    expect({
      output: reading.value.binding.output,
      positive: at('positive'),
      negative: at('negative'),
      seed: at('seed'),
      width: at('width'),
    }).toEqual(wanted);
  });

  it('asks where five samplers have texts of their own', () => {
    const reading = readGraph(sample('s09-five-samplers'), info);

    expect(reading.ok && reading.value.slots.find(({ slot }) => slot === 'positive')?.sure).toBe('choose');
  });
});

const sample = (name: string) =>
  apiGraphSchema.parse(JSON.parse(readFileSync(new URL(`${name}.api.json`, folder), 'utf8')));
