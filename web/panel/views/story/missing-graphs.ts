import { html, nothing, type TemplateResult } from 'lit';
import type { MissingFile, ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import type { PanelServices, Words } from '../../contexts.ts';
import { icon } from '../../parts/icon.ts';
import { canRun } from './engine-choice.ts';

/** What each shipped graph that cannot run here waits for. Links lead to the makers' pages; nothing is fetched. */
export function missingGraphs(services: PanelServices, words: Words): TemplateResult | typeof nothing {
  const waiting = (services.facts.facts?.shipped ?? []).filter((choice) => !canRun(choice));
  if (waiting.length === 0) return nothing;
  const { missing } = words;
  return html`<details class="ss-fold">
    <summary>
      ${icon('right')}<span>${missing.head}</span
      ><span class="ss-hint">${missing.count(waiting.length)}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${missing.intro}</p>
      <ul class="ss-missing">
        ${waiting.map((choice) => graph(choice, words))}
      </ul>
    </div>
  </details>`;
}

const graph = ({ title, missing: files, lacks }: ShippedChoice, words: Words) =>
  html`<li>
    <strong>${title}</strong>
    ${lacks.map(({ node, since }) => html`<p>${words.missing.needsNode(node, since)}</p>`)}
    ${files.map((missing) => file(missing, words))}
  </li>`;

const file = ({ wanted, folder, link }: MissingFile, { missing }: Words) =>
  html`<p>
    <span class="ss-code">${wanted}</span>
    <span class="ss-hint">${missing.into(`models/${folder}`)}</span>
    ${
      link
        ? html`<a class="ss-link" href=${link} target="_blank" rel="noopener noreferrer"
            >${missing.page}<span class="ss-sr"> ${missing.of(wanted)}</span></a
          >`
        : nothing
    }
  </p>`;
