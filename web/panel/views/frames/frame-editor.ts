import { html, nothing, type TemplateResult } from 'lit';
import type { Edit } from '../../../core/edit.ts';
import { angles, shotTypes, timesOfDay, weathers, type Shot } from '../../../core/shot.ts';
import type { Typing } from '../../controllers/typing.ts';
import { castChips } from '../../parts/chips.ts';
import { selectField } from '../../parts/field.ts';
import { icon, type IconName } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import { textAreaField } from '../../parts/text-area.ts';
import { frameStrength } from './frame-strength.ts';
import { frameThumb, type FrameRow } from './frame-row.ts';

export type FrameEditor = Pick<
  FrameRow,
  'services' | 'words' | 'sequence' | 'frame' | 'menu' | 'onGrip' | 'onInsert'
> & {
  typing: Typing;
  /** While jobs are on the server only words for people may change. */
  drawing: boolean;
  onEdit: (edit: Edit) => void;
  onClose: () => void;
};

/** A frame opened in the list: everything of it, each field in its place, nothing hidden behind a dialog. */
export function frameEditor(editor: FrameEditor): TemplateResult {
  return html`${toolbar(editor)} ${frameThumb(editor, true)} ${shotFields(editor)} ${textFields(editor)}
  ${frameStrength(editor)}`;
}

function toolbar(editor: FrameEditor): TemplateResult {
  const { frame, words, sequence, onEdit, drawing } = editor;
  const { frames } = words;
  const tool = (name: IconName, label: string, hint: string, onClick: () => void, pressed?: boolean) =>
    html`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${label}
      title=${hint}
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      @click=${onClick}
    >
      ${icon(name)}
    </button>`;
  const lock = () => onEdit({ do: frame.locked ? 'unlock' : 'lock', frame: frame.id });
  return html`<div class="ss-frame-bar">
    <button
      type="button"
      class="ss-icon ss-icon-small ss-bar-grip"
      aria-label=${frames.move(frame.frameNumber)}
      title=${frames.moveHint}
      @pointerdown=${editor.onGrip}
    >
      ${icon('grip')}
    </button>
    <strong>${words.common.frame(frame.frameNumber)}</strong>
    ${castChips(frame.shot, sequence.bible.cast)}<span class="ss-grow"></span>
    ${
      drawing
        ? nothing
        : html`${tool(frame.locked ? 'lock' : 'unlock', frames.lock, frames.lockHint, lock, frame.locked)}
            ${tool('insert', frames.insert, `${frames.insert} (I)`, editor.onInsert)}
            <ss-menu small .label=${frames.moreFor(frame.frameNumber)} .items=${editor.menu}></ss-menu>`
    }
    ${tool('close', frames.closeFrame(frame.frameNumber), `${words.common.close} (Esc)`, editor.onClose)}
  </div>`;
}

function shotFields({ frame, words, onEdit, drawing }: FrameEditor): TemplateResult | typeof nothing {
  if (drawing) return nothing;
  const { frames, common } = words;
  const choose = <Value extends string>(
    label: string,
    values: readonly Value[],
    names: Record<Value, string>,
    value: Value,
    patch: (value: Value) => Partial<Shot>,
  ) =>
    html`<div class="ss-field">
      ${selectField({
        label,
        value,
        options: values.map((option) => ({ value: option, label: names[option] })),
        onChange: (chosen) => onEdit({ do: 'shot', frame: frame.id, patch: patch(chosen) }),
      })}
    </div>`;
  const { shot } = frame;
  return html`<div class="ss-columns">
    ${choose(frames.shotType, shotTypes, common.shotTypes, shot.size, (size) => ({ size }))}
    ${choose(frames.angle, angles, common.angles, shot.angle, (angle) => ({ angle }))}
    ${choose(frames.time, timesOfDay, common.times, shot.time, (time) => ({ time }))}
    ${choose(frames.weather, weathers, common.weathers, shot.weather, (weather) => ({ weather }))}
  </div>`;
}

const countWords = (text: string) => text.trim().split(/\s+/u).filter(Boolean).length;

function textFields({ frame, words, typing, onEdit, drawing }: FrameEditor): TemplateResult {
  const { frames } = words;
  const { id, locked, origin } = frame;
  const byHand = (text: string) => (locked && origin === 'user') || text !== frame.prompt;
  return html`${textAreaField({
    id: `ss-description-${id}`,
    label: frames.description,
    text: frame.description,
    rows: 2,
    typing,
    onText: (text) => onEdit({ do: 'description', frame: id, text }),
  })}
  ${textAreaField({
    id: `ss-prompt-${id}`,
    label: frames.prompt,
    text: frame.prompt,
    rows: 5,
    typing,
    readOnly: drawing,
    hint: (text) => (byHand(text) ? frames.byYou(countWords(text)) : frames.fromBible(countWords(text))),
    onText: (text) => onEdit({ do: 'prompt', frame: id, text }),
  })}
  ${
    locked && origin === 'user' && !drawing
      ? html`<button type="button" class="ss-link" @click=${() => onEdit({ do: 'unlock', frame: id })}>
          ${frames.backToBible}
        </button>`
      : nothing
  }
  ${drawing ? html`<p class="ss-hint">${frames.drawingHint}</p>` : nothing}`;
}
