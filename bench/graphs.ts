import type { ApiGraph } from '../web/core/api-graph.ts';
import type { Binding } from '../web/core/binding/binding.ts';

/** A graph without models that takes `seconds` a picture. */
export const sleeping = (seconds: number): { graph: ApiGraph; binding: Binding } => ({
  graph: {
    text: { class_type: 'TestText', inputs: { text: '', seed: 0, width: 64, height: 64 } },
    sleep: { class_type: 'TestSleep', inputs: { image: ['text', 0], seconds, seed: 0 } },
    save: { class_type: 'SaveImage', inputs: { images: ['sleep', 0], filename_prefix: '' } },
  },
  binding: {
    version: 1,
    slots: {
      positive: [{ node: 'text', input: 'text' }],
      seed: [{ node: 'text', input: 'seed' }],
      prefix: [{ node: 'save', input: 'filename_prefix' }],
    },
    output: 'save',
  },
});

/** The smallest real work: one picture of 512 x 512 made and saved. */
export const saving = (): { graph: ApiGraph; binding: Binding } => ({
  graph: {
    text: { class_type: 'TestText', inputs: { text: '', seed: 0, width: 512, height: 512 } },
    save: { class_type: 'SaveImage', inputs: { images: ['text', 0], filename_prefix: '' } },
  },
  binding: {
    version: 1,
    slots: {
      positive: [{ node: 'text', input: 'text' }],
      seed: [{ node: 'text', input: 'seed' }],
      prefix: [{ node: 'save', input: 'filename_prefix' }],
    },
    output: 'save',
  },
});
