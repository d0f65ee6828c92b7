import { html, type TemplateResult } from 'lit';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';

/** Who wrote the frames, and what the calls cost where the server tells. */
export function writtenBy({ bible }: Words, { producer, origin }: Sequence): TemplateResult {
  const kind = producer?.kind ?? (origin === 'agent' ? 'agent' : 'embedded');
  const { model, usage } = producer ?? {};
  const parts = [
    `${bible.writtenBy[kind]}${model ? bible.model(model) : ''}`,
    usage ? bible.calls(usage.calls) : '',
    usage ? bible.tokens(usage.inputTokens, usage.outputTokens) : '',
  ];
  return html`<p class="ss-hint">${parts.filter(Boolean).join(', ')}.</p>`;
}
