import { html, type TemplateResult } from 'lit';
import { mustStop, type StartCheck } from '../../controllers/start-check.ts';
import { findingList, type Findings } from '../../parts/findings.ts';
import { icon } from '../../parts/icon.ts';

export type PreflightView = Omit<Findings, 'findings'> & { check: StartCheck; onBack: () => void };

/** What stands between the frames and their drawing, in place of the list. */
export function preflightView(view: PreflightView): TemplateResult {
  const { words, check, onBack } = view;
  const findings = check.findings ?? [];
  const stops = findings.filter(({ severity }) => severity === 'stops').length;
  const { common, check: said } = words;
  return html`<div class="ss-body" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && onBack()}>
      <div class="ss-row ss-review-head">
        <button type="button" class="ss-icon" aria-label=${common.back} title=${common.back} @click=${onBack}>
          ${icon('left')}
        </button>
        <h3 class="ss-big ss-grow" tabindex="-1">
          ${stops > 0 ? said.toFix(stops) : said.toKnow(findings.length)}
        </h3>
      </div>
      ${findingList({ ...view, findings })}
    </div>
    <footer class="ss-foot">
      <p class="ss-hint" role="status">${check.checking ? said.checking : said.checked}</p>
      <div class="ss-foot-row ss-foot-wrap">
        <button
          type="button"
          class="ss-btn ss-btn-primary"
          @click=${() => (mustStop(findings) ? void check.start() : check.anyway())}
        >
          ${mustStop(findings) ? said.again : said.anyway}
        </button>
        <button type="button" class="ss-btn" @click=${onBack}>${said.back}</button>
      </div>
    </footer>`;
}
