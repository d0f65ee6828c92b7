import type { Engine, Sequence } from '../../../web/core/sequence.ts';
import { aFrame } from '../../support/sequences.ts';
import { freshSequence } from '../../support/studios.ts';

/** Frames without a model, each of so many seconds; what else happens to one stands in its prompt. */
const engine = (seconds: number, previews: boolean): Engine => ({
  kind: 'canvas',
  name: 'faults',
  graph: {
    text: { class_type: 'TestText', inputs: { text: '', seed: 0, width: 64, height: 64 } },
    fate: { class_type: 'TestFate', inputs: { image: ['text', 0], text: '', seconds, previews } },
    save: { class_type: 'TestSave', inputs: { images: ['fate', 0], filename_prefix: '', text: '' } },
  },
  binding: {
    version: 1,
    slots: {
      positive: ['text', 'fate', 'save'].map((node) => ({ node, input: 'text' })),
      seed: [{ node: 'text', input: 'seed' }],
      prefix: [{ node: 'save', input: 'filename_prefix' }],
    },
    output: 'save',
  },
});

export type Story = {
  frames?: number;
  /** Marks of single frames by number, such as `!exit`: see `tests/support/test_nodes/fate.py`. */
  marks?: Record<number, string>;
  seconds?: number;
  previews?: boolean;
};

/** A sequence whose frames meet these fates. Prompts are unlike those of every other test, or the cache would answer. */
export function fatefulSequence({ frames = 3, marks = {}, seconds = 0, previews = false }: Story): Sequence {
  const sequence = freshSequence(frames, { engine: engine(seconds, previews) });
  const settings = { ...sequence.settings, width: 64, height: 64 };
  return {
    ...sequence,
    settings,
    frames: sequence.frames.map(({ frameNumber: number }) =>
      aFrame(number, {
        prompt: `${sequence.id} frame ${number} ${marks[number] ?? ''}`.trim(),
        locked: true,
      }),
    ),
  };
}
