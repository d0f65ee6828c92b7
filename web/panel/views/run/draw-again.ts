import { html, nothing, type TemplateResult } from 'lit';
import { framesFor } from '../../../core/run/takes.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { PanelServices, Words } from '../../contexts.ts';
import '../../parts/menu.ts';

/** Which frames of a finished run are drawn again: what is missing, what changed since, or all of them. */
export function drawAgain(
  { studio }: PanelServices,
  { run }: Words,
  sequence: Sequence,
): TemplateResult | typeof nothing {
  if (studio.following) return nothing;
  const items = (['missing', 'changed', 'all'] as const).flatMap((which) => {
    const count = framesFor(sequence, which).length;
    return count > 0 ? [{ label: run.again[which](count), onPick: () => studio.draw(which) }] : [];
  });
  return html`<ss-menu iconName="retry" .label=${run.again.menu} .items=${items}></ss-menu>`;
}
