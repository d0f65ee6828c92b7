import { html, nothing, type TemplateResult } from 'lit';
import type { Edit } from '../../../core/edit.ts';
import { freeSide } from '../../../core/edit/directing.ts';
import type { Frame } from '../../../core/sequence.ts';
import { angles, shotTypes, timesOfDay, weathers, type Shot } from '../../../core/shot.ts';
import type { NameCompletion } from '../../controllers/name-completion.ts';
import type { Retelling } from '../../controllers/retelling.ts';
import type { Typing } from '../../controllers/typing.ts';
import { castChips, chip } from '../../parts/chips.ts';
import { selectField } from '../../parts/field.ts';
import { icon, type IconName } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import { lengthOf, promptNotes } from '../../parts/prompt-notes.ts';
import { textAreaField } from '../../parts/text-area.ts';
import { frameStrength } from './frame-strength.ts';
import '../../parts/rough-stage.ts';
import { viewIn, type FrameRow } from './frame-row.ts';
import './rewrite.ts';

export type FrameEditor = Pick<
  FrameRow,
  'services' | 'words' | 'sequence' | 'frame' | 'menu' | 'onGrip' | 'onInsert'
> & {
  typing: Typing;
  retelling: Retelling;
  names: NameCompletion;
  /** The form that has the text written anew is open. */
  rewriting: boolean;
  onRewrite: (open: boolean) => void;
  onNews: (news: string) => void;
  /** While it is drawn only words for people may change. */
  drawing: boolean;
  onEdit: (edit: Edit) => void;
  onClose: () => void;
};

/** A frame opened in the list: everything of it, each field in its place, nothing hidden behind a dialog. */
export function frameEditor(editor: FrameEditor): TemplateResult {
  return html`${toolbar(editor)} ${stage(editor)} ${rewriteForm(editor)} ${shotFields(editor)}
  ${sceneFields(editor)} ${textFields(editor)} ${frameStrength(editor)}`;
}

function stage(editor: FrameEditor): TemplateResult {
  const { services, words, sequence, frame, retelling, drawing } = editor;
  return html`<span class="ss-thumb">
    <ss-rough-stage
      size="full"
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${viewIn(editor)}
      .told=${retelling.now(frame, sequence.bible, fieldsOf(frame))}
      .frozen=${drawing}
      @ss-news=${(event: CustomEvent<string>) => editor.onNews(event.detail)}
    ></ss-rough-stage>
  </span>`;
}

function rewriteForm(editor: FrameEditor): TemplateResult | typeof nothing {
  if (!editor.rewriting || editor.drawing) return nothing;
  return html`<ss-rewrite
    .services=${editor.services}
    .words=${editor.words}
    .sequence=${editor.sequence}
    .frame=${editor.frame}
    @ss-news=${(event: CustomEvent<string>) => editor.onNews(event.detail)}
    @ss-close=${() => editor.onRewrite(false)}
  ></ss-rewrite>`;
}

function toolbar(editor: FrameEditor): TemplateResult {
  const { frame, words, sequence, onEdit, drawing } = editor;
  const { frames } = words;
  const tool = (name: IconName, label: string, hint: string, onClick: () => void, pressed?: boolean) =>
    html`<button
      type="button"
      class="ss-icon ss-icon-small ${pressed === undefined ? '' : 'ss-bar-toggle'}"
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
        : html`${tool('pen', words.rewrite.again, `${words.rewrite.again} (R)`, () => editor.onRewrite(!editor.rewriting), editor.rewriting)}
            ${tool(frame.locked ? 'lock' : 'unlock', frames.lock, frames.lockHint, lock, frame.locked)}
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

/** Who is in the picture, and where. */
function sceneFields({
  frame,
  words,
  sequence,
  onEdit,
  drawing,
}: FrameEditor): TemplateResult | typeof nothing {
  const { cast, places } = sequence.bible;
  if (drawing || cast.length + places.length === 0) return nothing;
  const { rewrite } = words;
  const { id, shot } = frame;
  const change = (patch: Partial<Shot>) => onEdit({ do: 'shot', frame: id, patch });
  return html`${
      cast.length > 0
        ? html`<div class="ss-field" role="group" aria-label=${rewrite.inShot}>
            <span class="ss-label" aria-hidden="true">${rewrite.inShot}</span>
            <div class="ss-toggles">
              ${cast.map((member) => {
                const there = shot.cast.some((part) => part.id === member.id);
                return html`<button
                  type="button"
                  class="ss-toggle"
                  aria-pressed=${there ? 'true' : 'false'}
                  @click=${() => change({ cast: withOrWithout(shot.cast, member.id) })}
                >
                  <span aria-hidden="true">${chip(member)}</span>${member.name}
                </button>`;
              })}
            </div>
          </div>`
        : nothing
    }
    <div class="ss-field">
      ${selectField({
        label: rewrite.place,
        value: shot.place ?? '',
        options: [
          { value: '', label: rewrite.nowhere },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (place) => change({ place: place === '' ? null : place }),
      })}
    </div>`;
}

/** A newcomer stands on the side that is free. */
function withOrWithout(cast: Shot['cast'], id: string): Shot['cast'] {
  const left = cast.filter((part) => part.id !== id);
  if (left.length < cast.length) return left;
  return [...cast, { id, doing: '', side: freeSide(cast) }];
}

const fieldsOf = ({ id }: Frame) => ({ description: `ss-description-${id}`, prompt: `ss-prompt-${id}` });

function textFields(editor: FrameEditor): TemplateResult {
  const { frame, words, sequence, typing, retelling, names, onEdit, drawing } = editor;
  const { bible } = sequence;
  const fields = fieldsOf(frame);
  const { frames, rewrite } = words;
  const { id, locked, origin } = frame;
  const byHand = (text: string) => (locked && origin === 'user') || text !== frame.prompt;
  const length = (text: string) => {
    const { tokens, budget } = lengthOf(text, sequence);
    return rewrite.tokens(tokens, budget, byHand(text));
  };
  return html`${textAreaField({
    id: fields.description,
    label: frames.description,
    text: frame.description,
    rows: 2,
    typing,
    onText: (text) =>
      onEdit(drawing ? { do: 'description', frame: id, text } : retelling.description(frame, bible, text)),
  })}
  ${textAreaField({
    id: fields.prompt,
    label: frames.prompt,
    text: frame.prompt,
    rows: 5,
    typing,
    ...(!drawing && { names }),
    readOnly: drawing,
    hint: length,
    notes: (text) => promptNotes(words, sequence, frame, text),
    onText: (text) => onEdit(retelling.prompt(frame, bible, text)),
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
