import { nothing, type TemplateResult } from 'lit';
import { numberField } from '../../parts/number-field.ts';
import { takesStrength } from '../bible/engine-takes.ts';
import type { FrameEditor } from './frame-editor.ts';

const STRONGEST = 2;

/** How strongly guide and references act on one frame, where the graph has such a number. */
export function frameStrength(editor: FrameEditor): TemplateResult | typeof nothing {
  const { frame, words, sequence, typing, drawing, onEdit } = editor;
  if (drawing || !takesStrength(sequence.engine)) return nothing;
  const id = `ss-strength-${frame.id}`;
  const commit = (raw: string) => {
    const value = raw.trim() === '' ? null : Number(raw.normalize('NFKC'));
    if (value !== null && !Number.isFinite(value)) return;
    onEdit({
      do: 'strength',
      frame: frame.id,
      value: value === null ? null : Math.min(STRONGEST, Math.max(0, value)),
    });
  };
  return numberField({
    id,
    label: words.references.frameStrength,
    value: typing.textOf(id, frame.strength === undefined ? '' : String(frame.strength)),
    min: 0,
    max: STRONGEST,
    step: 0.05,
    placeholder: words.references.graphsOwn,
    words: words.common,
    onInput: (raw) => typing.input(id, raw, commit),
  });
}
