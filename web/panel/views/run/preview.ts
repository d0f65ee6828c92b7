import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isGenerating } from '../../../core/run/run.ts';
import '../../parts/frame-picture.ts';
import { frameView } from '../../parts/frame-view.ts';
import type { RunParts } from './run-parts.ts';

/** The frame in work at full width: its live preview, what it shows, and how far its sampler is. */
export function preview(view: RunParts): TemplateResult | typeof nothing {
  const { services, words, sequence, progress, run } = view;
  if (!isGenerating(run)) return nothing;
  const told =
    progress.frames.find(({ state }) => state === 'running') ?? lastDone(view) ?? progress.frames[0];
  const frame = sequence.frames.find(({ id }) => id === told?.id);
  if (!told || !frame) return nothing;
  const live = told.state === 'running';
  const aside = told.step ? words.run.step(told.step.value, told.step.max) : words.run.states[told.state];
  return html`<div class="ss-now">
    <span
      class="ss-thumb ss-preview ${live ? 'is-live' : ''}"
      style=${styleMap({ '--ss-part': `${((told.ratio ?? 0) * 100).toFixed(1)}%` })}
    >
      <ss-frame-picture
        .services=${services}
        .words=${words}
        .sequence=${sequence}
        .view=${frameView(frame, told, true)}
        size="full"
      ></ss-frame-picture>
    </span>
    <div class="ss-between">
      <p class="ss-dense">${frame.description}</p>
      <span class="ss-hint ss-aside">${aside}</span>
    </div>
  </div>`;
}

const lastDone = ({ progress }: RunParts) => progress.frames.findLast(({ state }) => state === 'done');
