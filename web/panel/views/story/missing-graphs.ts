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
    ${lacks.length > 0 ? html`<p>${needs(lacks, words)}</p>` : nothing}
    ${files.map((missing) => file(missing, words))}
  </li>`;

/** A version says more than the nodes that came with it. */
function needs(lacks: ShippedChoice['lacks'], { missing }: Words): string {
  const versions = lacks.flatMap(({ since }) => since ?? []).toSorted(byVersion);
  const newest = versions.at(-1);
  const nodes = lacks.filter(({ since }) => since === undefined).map(({ node }) => node);
  return [newest ? missing.needsVersion(newest) : '', nodes.length > 0 ? missing.needsNodes(nodes) : '']
    .filter(Boolean)
    .join(' ');
}

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

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
