import { html, nothing, type TemplateResult } from 'lit';
import type { Enhanced } from '../../../core/producer/enhance/enhance.ts';
import type { Words } from '../../contexts.ts';
import { icon } from '../../parts/icon.ts';

export type EnhanceResults = {
  words: Words;
  found: readonly Enhanced[];
  /** Why they cannot become frames now; undefined: they can. */
  obstacle: string | undefined;
  news: string;
  onCopy: (prompts: readonly string[]) => void;
  onAdd: () => void;
};

/** The prompts, each to be copied alone, all of them to be copied or to become frames. */
export function enhanceResults(results: EnhanceResults): TemplateResult {
  const { words, found, onCopy } = results;
  const { enhancer } = words;
  const [negative] = found.flatMap(({ negative }) => negative ?? []);
  return html`<section class="ss-group ss-enhanced" aria-label=${enhancer.resultsName}>
    <div class="ss-between ss-enhanced-head">
      <strong>${enhancer.results(found.length)}</strong>
      <button
        type="button"
        class="ss-btn ss-btn-small"
        @click=${() => onCopy(found.map(({ prompt }) => prompt))}
      >
        ${icon('copy')}${enhancer.copyAll}
      </button>
    </div>
    <p class="ss-status ss-enhanced-news" role="status">${results.news}</p>
    <ol>
      ${found.map((one, index) => renderOne(results, one, index + 1))}
    </ol>
    ${negative ? html`<p class="ss-hint">${enhancer.negative}: ${negative}</p>` : nothing}
    ${renderAdd(results)}
  </section>`;
}

function renderOne({ words: { enhancer }, onCopy }: EnhanceResults, one: Enhanced, number: number) {
  const label = enhancer.copy(number);
  return html`<li>
    <div>
      <p class="ss-dense">${one.prompt}</p>
      <p class="ss-hint">${one.description}</p>
    </div>
    <button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${label}
      title=${label}
      @click=${() => onCopy([one.prompt])}
    >
      ${icon('copy')}
    </button>
  </li>`;
}

function renderAdd({ words: { enhancer }, obstacle, onAdd }: EnhanceResults) {
  if (obstacle !== undefined) return html`<p class="ss-hint">${obstacle}</p>`;
  return html`<button type="button" class="ss-btn ss-enhanced-add" @click=${onAdd}>
    ${icon('insert')}${enhancer.addFrames}
  </button>`;
}
