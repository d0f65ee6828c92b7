import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isGenerating, sequenceOf } from '../../../core/run/run.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { Draft } from '../../../core/story/draft.ts';
import { LaterView } from '../../later-view.ts';

/** Offers to draw the open sequence with what the form is set to now. Raises `ss-go-to-frames`. */
@customElement('ss-draw-anew')
export class DrawAnew extends LaterView {
  protected override stores() {
    return [this.services.studio, this.services.drafts];
  }

  protected override render() {
    const { studio, drafts } = this.services;
    const sequence = sequenceOf(studio.run);
    if (!sequence || isGenerating(studio.run) || studio.following || !differs(sequence, drafts.draft))
      return nothing;
    const { check } = this.words;
    return html`<button type="button" class="ss-btn" title=${check.drawAnewHint} @click=${this.#draw}>
      <span class="ss-one-line">${check.drawAnew}</span>
    </button>`;
  }

  #draw = async () => {
    const { studio, drafts } = this.services;
    await studio.drawWith(drafts.draft);
    this.dispatchEvent(new Event('ss-go-to-frames', { bubbles: true }));
  };
}

/** Whether the form would draw it otherwise. What is on the canvas now is only known when it is read. */
function differs({ engine, settings, story }: Sequence, draft: Draft): boolean {
  const chosen = draft.engine;
  if (story.family !== draft.family || JSON.stringify(settings) !== JSON.stringify(draft.settings))
    return true;
  if (engine.kind !== chosen.kind) return true;
  if (engine.kind !== 'shipped' || chosen.kind !== 'shipped') return engine.kind === 'canvas';
  const files = Object.entries(chosen.files).some(([slot, file]) => engine.files[slot] !== file);
  return (
    engine.graph !== chosen.graph || files || JSON.stringify(engine.loras) !== JSON.stringify(chosen.loras)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-draw-anew': DrawAnew;
  }
}
