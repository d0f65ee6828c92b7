import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../core/failure.ts';
import { explain } from '../../core/words/words.ts';
import type { PanelServices, Words } from '../contexts.ts';
import { failureDetails } from './failure-details.ts';
import { message } from './message.ts';

/** A failure told whole, with the one press that is of use. */
export const failureMessage = (
  services: PanelServices,
  words: Words,
  failure: Failure,
  way: { label: string; onPress: () => void },
): TemplateResult =>
  message({
    tone: 'bad',
    ...explain(words, failure),
    details: failureDetails(services, words, failure),
    actions: html`<button type="button" class="ss-btn ss-btn-small" @click=${way.onPress}>
      ${way.label}
    </button>`,
  });
