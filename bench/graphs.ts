import type { ApiGraph } from '../web/core/api-graph.ts';
import type { Binding } from '../web/core/binding/binding.ts';

export type Drawn = { graph: ApiGraph; binding: Binding };

const binding: Binding = {
  version: 1,
  slots: {
    positive: [{ node: 'text', input: 'text' }],
    seed: [{ node: 'text', input: 'seed' }],
    prefix: [{ node: 'save', input: 'filename_prefix' }],
  },
  output: 'save',
};

/** A picture of one colour that depends on text and seed. */
const text = (side: number) => ({
  class_type: 'TestText',
  inputs: { text: '', seed: 0, width: side, height: side },
});
const save = (from: string) => ({
  class_type: 'SaveImage',
  inputs: { images: [from, 0], filename_prefix: '' },
});

/** A graph without models that takes `seconds` a picture. */
export const sleeping = (seconds: number): Drawn => ({
  graph: {
    text: text(64),
    sleep: { class_type: 'TestSleep', inputs: { image: ['text', 0], seconds, seed: 0 } },
    save: save('sleep'),
  },
  binding,
});

/** The smallest real work: one picture of 512 x 512 made and saved. */
export const saving = (): Drawn => ({ graph: { text: text(512), save: save('text') }, binding });
