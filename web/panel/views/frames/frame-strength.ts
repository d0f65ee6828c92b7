import { nothing, type TemplateResult } from 'lit';
import { numberField } from '../../parts/number-field.ts';
import { strengthSlot } from '../bible/engine-takes.ts';
import type { FrameEditor } from './frame-editor.ts';

/** A sampler cannot keep more of a picture than all of it; a node may act more strongly than it was made to. */
const strongest = { denoise: 1, strength: 2 };

/** How strongly guide and references act on one frame, where the graph has such a number. */
export function frameStrength(editor: FrameEditor): TemplateResult | typeof nothing {
  const { frame, words, services, sequence, typing, drawing, onEdit } = editor;
  const { engine, settings } = sequence;
  const slot = drawing ? undefined : strengthSlot({ services, words, engine });
  if (!slot) return nothing;
  const most = strongest[slot];
  const id = `ss-strength-${frame.id}`;
  const commit = (raw: string) => {
    const value = raw.trim() === '' ? null : Number(raw.normalize('NFKC'));
    if (value !== null && !Number.isFinite(value)) return;
    onEdit({
      do: 'strength',
      frame: frame.id,
      value: value === null ? null : Math.min(most, Math.max(0, value)),
    });
  };
  return numberField({
    id,
    label: words.references.frameStrength,
    value: typing.textOf(id, frame.strength === undefined ? '' : String(frame.strength)),
    min: 0,
    max: most,
    step: 0.05,
    placeholder: settings.guide ? String(settings.guide.strength) : words.references.graphsOwn,
    words: words.common,
    onInput: (raw) => typing.input(id, raw, commit),
  });
}
