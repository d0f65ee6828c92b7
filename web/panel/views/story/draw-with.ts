import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { openSlots } from '../../../core/binding/reading.ts';
import { choiceOf } from '../../../core/graph/choice-of.ts';
import type { ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import { familyIds } from '../../../core/story/families.ts';
import { selectField, type Option } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { View } from '../../view.ts';
import { canRun, engineKey, firstEngine, forFamily, withEngine } from './engine-choice.ts';

/** What to draw with: the engine, the model family it speaks, and the files it loads. */
@customElement('ss-draw-with')
export class DrawWith extends View {
  @property() problem: string | undefined;

  protected override stores() {
    const { drafts, facts, canvas } = this.services;
    return [drafts, facts, canvas];
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.services.facts.refresh();
    this.#readCanvas();
  }

  /** The canvas may have changed while the panel was closed; reading it is wanted only where it is drawn with. */
  #readCanvas() {
    const { drafts, canvas } = this.services;
    if (drafts.draft.engine.kind === 'canvas') void canvas.refresh();
  }

  protected override willUpdate() {
    const { drafts, facts } = this.services;
    const first = facts.facts && firstEngine(drafts.draft, facts.facts.shipped);
    if (first) drafts.set(first);
  }

  protected override render() {
    return html`<div class="ss-field">${this.#renderEngine()}${this.#renderStatus()}</div>
      ${this.#renderFamily()} ${this.#renderFiles()}`;
  }

  get #shipped(): readonly ShippedChoice[] {
    return this.services.facts.facts?.shipped ?? [];
  }

  #renderEngine() {
    const { form } = this.words;
    const { drafts, canvas } = this.services;
    return selectField({
      id: 'ss-draw-with',
      label: form.drawWith,
      value: engineKey(drafts.draft.engine),
      problem: this.problem,
      options: [
        { value: 'canvas', label: form.thisCanvas(canvas.name) },
        { value: 'rough', label: form.rough },
        ...this.#shippedOptions(),
      ],
      onChange: (key) => {
        drafts.set(withEngine(drafts.draft, key, this.#shipped));
        this.#readCanvas();
      },
    });
  }

  /** Graphs that cannot run come last, whatever they draw. */
  #shippedOptions(): Option[] {
    const options = this.#shipped.map((choice) => this.#shippedOption(choice));
    return options.toSorted((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false));
  }

  #shippedOption(choice: ShippedChoice): Option {
    const { id, title } = choice;
    const { shipped, shippedMissing, shippedLacks, groups } = this.words.form;
    const [file] = choice.missing;
    const [need] = choice.lacks;
    const lacking = file && shippedMissing(title, file.wanted, `models/${file.folder}`);
    const label = need ? shippedLacks(title, need.node, need.since) : (lacking ?? shipped(title));
    const takes = choice.references > 0 ? groups.references : groups.words;
    const group = choice.overRough ? groups.rough : takes;
    return canRun(choice)
      ? { value: `shipped:${id}`, label, group }
      : { value: `shipped:${id}`, label, group: groups.cannot, disabled: true };
  }

  #renderStatus() {
    const { engine } = this.services.drafts.draft;
    const { form } = this.words;
    if (engine.kind === 'canvas') return this.#renderCanvas();
    if (engine.kind === 'rough') return html`<p class="ss-hint">${form.roughHint}</p>`;
    const choice = this.#shipped.find(({ id }) => id === engine.graph);
    return choice?.overRough ? html`<p class="ss-hint">${form.overRough}</p>` : nothing;
  }

  #renderCanvas() {
    const { form } = this.words;
    const { reading, failure } = this.services.canvas;
    if (failure) return html`<p class="ss-problem" role="status">${this.explained(failure)?.what}</p>`;
    if (!reading) return html`<p class="ss-status" role="status">${form.canvasReading}</p>`;
    const open = openSlots(reading.reading);
    const { slots } = reading.reading;
    const found = slots.filter(({ targets }) => targets.length > 0).length;
    const all = slots.filter(({ sure }) => sure !== 'none').length;
    const names = open.map((slot) => this.words.slots[slot]);
    return html`<div class="ss-status" role="status">
      <span class="ss-tag ${open.length > 0 ? 'ss-is-warn' : 'ss-is-ok'}"
        >${icon(open.length > 0 ? 'alert' : 'ok')}</span
      >
      <span>${open.length > 0 ? form.slotsToChoose(names) : form.slotsFound(found, all)}</span>
      <button type="button" class="ss-link" @click=${() => this.dispatchEvent(new Event('ss-show-slots'))}>
        ${form.showSlots}
      </button>
    </div>`;
  }

  #renderFamily() {
    const { form, common } = this.words;
    const { drafts } = this.services;
    return html`<div class="ss-field">
      ${selectField({
        label: form.family,
        value: drafts.draft.family,
        options: familyIds.map((family) => ({ value: family, label: common.families[family] })),
        onChange: (family) => drafts.set(forFamily(drafts.draft, family, this.#shipped)),
      })}
    </div>`;
  }

  #renderFiles() {
    const choice = choiceOf(this.services.drafts.draft.engine, this.#shipped);
    return (
      choice?.files.map(({ slot, options, fitting }) => this.#renderFile(slot, options, fitting)) ?? nothing
    );
  }

  /** Files that fit the graph come first; a stored choice that the server no longer has is shown as gone. */
  #renderFile(slot: string, options: string[], fitting: string[]) {
    const { drafts } = this.services;
    const { engine } = drafts.draft;
    if (engine.kind !== 'shipped') return nothing;
    const { form } = this.words;
    const value = engine.files[slot] ?? '';
    const gone = value !== '' && !options.includes(value);
    const others = options.filter((file) => !fitting.includes(file));
    const option = (file: string): Option => ({ value: file, label: file });
    return html`<div class="ss-field">
      ${selectField({
        id: `ss-file-${slot}`,
        label: form.slotFile[slot] ?? slot,
        value,
        problem: gone ? form.fileGone : undefined,
        options: [
          ...(value === '' || gone ? [{ value, label: value || form.chooseFile, disabled: true }] : []),
          ...[...fitting, ...others].map(option),
        ],
        onChange: (file) => drafts.set({ engine: { ...engine, files: { ...engine.files, [slot]: file } } }),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-draw-with': DrawWith;
  }
}
