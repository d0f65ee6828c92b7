import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../contexts.ts';
import { icon } from '../../../parts/icon.ts';
import type { Change } from '../../../../core/binding/diff.ts';
import type { Sent } from './sent.ts';

/** What frame 1 would change, folded away: input by input, before and after. */
export function sentView(words: Words, sent: Sent): TemplateResult {
  const { slotScreen } = words;
  const { differences, added, removed, real } = sent;
  return html`<details class="ss-fold">
    <summary>
      ${icon('right')}<span>${slotScreen.sent}</span
      ><span class="ss-hint">${slotScreen.sentCount(differences.length)}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${real ? slotScreen.sentHint : slotScreen.sentSample}</p>
      ${
        differences.length > 0
          ? html`<ul class="ss-sent">
              ${differences.map((each) => line(words, each))}
            </ul>`
          : nothing
      }
      ${wholeNodes(added, slotScreen.added)} ${wholeNodes(removed, slotScreen.removed)}
    </div>
  </details>`;
}

const line = ({ slotScreen }: Words, { node, title, input = '', before, after }: Change) =>
  html`<li>
    <strong>${slotScreen.place(title, node.split(':').at(-1) ?? node, input, [])}</strong>
    <del><span class="ss-sr">${slotScreen.before} </span>${before || slotScreen.nothing}</del>
    <ins><span class="ss-sr">${slotScreen.after} </span>${after || slotScreen.nothing}</ins>
  </li>`;

const wholeNodes = (titles: string[], what: string) =>
  titles.length === 0 ? nothing : html`<p class="ss-hint">${titles.join(', ')}: ${what}.</p>`;
