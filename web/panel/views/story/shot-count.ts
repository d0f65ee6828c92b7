import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shotListOf } from '../../../core/producer/shot-list.ts';
import { cleanStory } from '../../../core/story/count.ts';
import { FRAMES_MAX } from '../../../core/story/limits.ts';
import { LaterView } from '../../later-view.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { producers as styles } from '../../styles/producers.ts';

adoptStyles(styles);

/** How many frames a list of shots makes; follows the typing. */
@customElement('ss-shot-count')
export class ShotCount extends LaterView {
  protected override stores() {
    return [this.services.drafts];
  }

  protected override render() {
    const { form, producers } = this.words;
    const { shots, left } = shotListOf(cleanStory(this.services.drafts.draft.text));
    return html`<div class="ss-field" role="status">
      <span class="ss-label">${form.frames}</span>
      <strong class="ss-shot-count">${producers.shots(shots.length)}</strong>
      ${left > 0 ? html`<p class="ss-hint">${producers.shotsLeft(left, FRAMES_MAX)}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-shot-count': ShotCount;
  }
}
