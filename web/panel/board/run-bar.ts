import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../core/run/progress.ts';
import { clockRange } from '../../core/words/format.ts';
import type { Words } from '../../core/words/en.ts';

type Followed = { readonly progress: Progress | undefined };

/** Where the run stands, in one line with a bar; nothing while no run goes on. */
export function runBar(words: Words, { progress }: Followed): TemplateResult | typeof nothing {
  if (!progress || progress.current === null) return nothing;
  const { total, done, failed, current, remaining } = progress;
  const left = remaining
    ? words.run.left(clockRange(remaining.lowMs, remaining.highMs))
    : words.run.leftUnknown;
  return html`<div class="ss-run-bar">
    <span role="status">${words.run.frameOf(current, total)}</span>
    <progress
      aria-label=${words.run.progress}
      aria-valuetext=${words.run.progressText(done, total, failed)}
      max=${total}
      value=${done + failed}
    ></progress>
    <span class="ss-hint">${left}</span>
  </div>`;
}
