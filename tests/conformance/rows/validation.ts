import { expect } from 'vitest';
import { freshPrefix, picture, pictureThrough, type Graph } from '../graphs.ts';
import type { Row } from '../row.ts';
import type { Visitor } from '../visitor.ts';
import { acceptedSchema, refusedSchema } from '../wire.ts';

/** Newer than 0.8.0, at the latest with this version. */
const LATE = '0.38.1';

async function refusal(visitor: Visitor, prompt: unknown) {
  const answer = await visitor.post('/prompt', prompt === undefined ? {} : { prompt });
  expect(answer.status).toBe(400);
  return refusedSchema.parse(await answer.json());
}

function graphRow(id: string, type: string, prompt: unknown, since?: string): Row {
  return {
    id: `refuses-${id}`,
    holds: `answers 400 ${type}`,
    ...(since && { since }),
    async check(visitor) {
      expect((await refusal(visitor, prompt)).error.type).toBe(type);
    },
  };
}

/** A row about one node's error: its type, at that node, with the input's name. */
function nodeRow(id: string, node: string, type: string, prompt: Graph, input?: string, since?: string): Row {
  return {
    id: `refuses-${id}`,
    holds: `names ${type} at the node`,
    ...(since && { since }),
    async check(visitor) {
      const { error, node_errors } = await refusal(visitor, prompt);
      expect(error.type).toBe('prompt_outputs_failed_validation');
      const found = node_errors[node]?.errors.find((one) => one.type === type);
      expect(found, JSON.stringify(node_errors)).toBeDefined();
      if (input !== undefined) expect(found?.extra_info['input_name']).toBe(input);
      expect(node_errors[node]?.class_type).toBe(prompt[node]?.class_type);
      expect(node_errors[node]?.dependent_outputs).toContain('ss-save');
    },
  };
}

const withSave = (inputs: Record<string, unknown>): Graph => ({
  ...picture(freshPrefix()),
  'ss-save': { class_type: 'SaveImage', inputs: { filename_prefix: freshPrefix(), ...inputs } },
});

const scaled = (inputs: Record<string, unknown>): Graph =>
  pictureThrough('ImageScale', { upscale_method: 'area', width: 8, height: 8, crop: 'disabled', ...inputs });

const latentSaved: Graph = {
  ...withSave({ images: ['ss-size', 0] }),
  'ss-size': { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
};

const unknownNode: Graph = {
  ...picture(freshPrefix()),
  'ss-odd': { class_type: 'NobodyHasThisNode', inputs: {}, _meta: { title: 'Odd one' } },
};

const ring: Graph = {
  'ss-a': { class_type: 'ImageInvert', inputs: { image: ['ss-b', 0] } },
  'ss-b': { class_type: 'ImageInvert', inputs: { image: ['ss-a', 0] } },
  'ss-save': { class_type: 'SaveImage', inputs: { images: ['ss-a', 0], filename_prefix: freshPrefix() } },
};

export const validationRows: Row[] = [
  graphRow('nothing', 'no_prompt', undefined),
  graphRow('no-outputs', 'prompt_no_outputs', { 'ss-make': picture(freshPrefix())['ss-make'] }),
  {
    id: 'refuses-unknown-class',
    holds: 'refuses the whole prompt for one unknown class, wherever it stands',
    async check(visitor) {
      const { error } = await refusal(visitor, unknownNode);
      expect(['missing_node_type', 'invalid_prompt']).toContain(error.type);
    },
  },
  {
    id: 'refuses-missing-node-type',
    holds: 'names node and class in a missing_node_type error',
    since: LATE,
    async check(visitor) {
      const { error } = await refusal(visitor, unknownNode);
      expect(error.type).toBe('missing_node_type');
      expect(error.extra_info).toEqual({
        node_id: 'ss-odd',
        class_type: 'NobodyHasThisNode',
        node_title: 'Odd one',
      });
    },
  },
  nodeRow('missing-input', 'ss-save', 'required_input_missing', withSave({}), 'images'),
  nodeRow('bad-link', 'ss-save', 'bad_linked_input', withSave({ images: ['ss-make', 0, 0] }), 'images'),
  nodeRow('type-mismatch', 'ss-save', 'return_type_mismatch', latentSaved, 'images'),
  nodeRow(
    'not-a-number',
    'ss-make',
    'invalid_input_type',
    picture(freshPrefix(), { width: 'wide' }),
    'width',
  ),
  nodeRow('too-small', 'ss-make', 'value_smaller_than_min', picture(freshPrefix(), { width: 0 }), 'width'),
  nodeRow('too-big', 'ss-make', 'value_bigger_than_max', picture(freshPrefix(), { height: 20000 }), 'height'),
  nodeRow('not-in-list', 'ss-between', 'value_not_in_list', scaled({ crop: 'left' }), 'crop'),
  nodeRow(
    'missing-picture',
    'ss-make',
    'custom_validation_failed',
    {
      ...withSave({ images: ['ss-make', 0] }),
      'ss-make': { class_type: 'LoadImage', inputs: { image: 'no.png' } },
    },
    'image',
  ),
  nodeRow(
    'link-to-nowhere',
    'ss-save',
    'exception_during_validation',
    withSave({ images: ['ss-nowhere', 0] }),
  ),
  nodeRow(
    'inner-link-to-nowhere',
    'ss-between',
    'exception_during_inner_validation',
    pictureThrough('ImageInvert', { image: ['ss-nowhere', 0] }),
  ),
  nodeRow('cycle', 'ss-a', 'dependency_cycle', ring, undefined, LATE),
  {
    id: 'accepts-partly-valid',
    holds: 'takes a graph with one good output of two: 200 with node_errors, and runs the good one only',
    async check(visitor) {
      const good = picture(freshPrefix());
      const bad = { class_type: 'SaveImage', inputs: { filename_prefix: freshPrefix() } };
      const answer = await visitor.post('/prompt', {
        prompt: { ...good, 'ss-bad': bad },
        client_id: visitor.client,
      });
      expect(answer.status).toBe(200);
      const { prompt_id, node_errors } = acceptedSchema.parse(await answer.json());
      expect(Object.keys(node_errors)).toEqual(['ss-bad']);
      const entry = await visitor.finished(prompt_id);
      expect(entry.status.status_str).toBe('success');
      expect(Object.keys(entry.outputs)).toEqual(['ss-save']);
    },
  },
  {
    id: 'runs-only-targets',
    holds: 'runs only the outputs named in partial_execution_targets',
    async check(visitor) {
      const graph = picture(freshPrefix());
      const other = {
        class_type: 'SaveImage',
        inputs: { images: ['ss-make', 0], filename_prefix: freshPrefix() },
      };
      const body = { prompt: { ...graph, 'ss-other': other }, partial_execution_targets: ['ss-other'] };
      const { prompt_id } = acceptedSchema.parse(await (await visitor.post('/prompt', body)).json());
      expect(Object.keys((await visitor.finished(prompt_id)).outputs)).toEqual(['ss-other']);
    },
  },
];
