import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../web/core/sequence.ts';
import { aSequence } from '../../support/sequences.ts';
import { taken } from './taken.ts';

function imported(engine: Engine) {
  const { sequence, removed } = taken(aSequence(1, { engine }));
  return { engine: sequence.engine, removed };
}

const ink = { file: 'ink.safetensors', strength: 1 };
const outside = { file: '../../ink.safetensors', strength: 1 };
const shipped = {
  kind: 'shipped' as const,
  graph: 't2i_sdxl',
  files: { checkpoint: 'sdxl/base.safetensors', vae: 'sdxl.vae.safetensors' },
  loras: [ink],
  references: 2,
};
const canvas = {
  kind: 'canvas' as const,
  name: 'My portrait',
  graph: { save: { class_type: 'SaveImage', inputs: { filename_prefix: 'ComfyUI' } } },
  binding: { version: 1 as const, slots: {}, output: 'save' },
};

describe('what a shared sequence is drawn with', () => {
  it.each<[string, Engine]>([
    ['roughs', { kind: 'rough' }],
    ['a graph of ours', shipped],
    ['a workflow', canvas],
    ['a workflow with LoRAs', { ...canvas, loras: [ink] }],
  ])('stays as it is where nothing leads out: %s', (_, engine) => {
    expect(imported(engine)).toStrictEqual({ engine, removed: [] });
  });

  it('has no model or LoRA from outside of ComfyUI’s folders; each is named by its field', () => {
    const files = { checkpoint: '/etc/passwd', vae: shipped.files.vae };
    expect(imported({ ...shipped, files, loras: [ink, outside] })).toEqual({
      engine: { ...shipped, files: { vae: shipped.files.vae }, loras: [ink] },
      removed: [
        { what: 'path', at: { field: 'engine.files.checkpoint' } },
        { what: 'path', at: { field: 'engine.loras.1' } },
      ],
    });
  });

  it('has no such LoRA besides a workflow either', () => {
    expect(imported({ ...canvas, loras: [outside, ink] })).toEqual({
      engine: { ...canvas, loras: [ink] },
      removed: [{ what: 'path', at: { field: 'engine.loras.0' } }],
    });
  });
});
