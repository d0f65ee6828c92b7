import type { BoundGraph } from './shipped.ts';

/** The rough board's graph: the uploaded drawing goes through ComfyUI's queue like any other picture, with no model. */
export function roughGraph(): BoundGraph {
  return {
    graph: {
      load: { class_type: 'LoadImage', inputs: { image: '' }, _meta: { title: 'Rough' } },
      save: {
        class_type: 'SaveImage',
        inputs: { images: ['load', 0], filename_prefix: '' },
        _meta: { title: 'Save' },
      },
    },
    binding: {
      version: 1,
      slots: {
        picture: [{ node: 'load', input: 'image' }],
        prefix: [{ node: 'save', input: 'filename_prefix' }],
      },
      output: 'save',
    },
  };
}
