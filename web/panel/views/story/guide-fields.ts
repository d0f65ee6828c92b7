import { html, nothing, type TemplateResult } from 'lit';
import { guideOf, type Guide, type GuideStrength } from '../../../core/guide/guide.ts';
import { usualStrength } from '../../../core/guide/usual-strength.ts';
import type { Settings } from '../../../core/settings.ts';
import type { PanelServices, Words } from '../../contexts.ts';
import { numberField } from '../../parts/number-field.ts';
import { switchField } from '../../parts/switch.ts';

/** The frames' roughs as what leads the pictures: nothing where the graph takes no such picture. */
export function guideFields(services: PanelServices, words: Words): TemplateResult | typeof nothing {
  const { drafts, canvas, facts } = services;
  const { engine } = drafts.draft;
  if (engine.kind === 'shipped') {
    const isOver = facts.facts?.shipped.some(({ id, overRough }) => id === engine.graph && overRough);
    return isOver ? strengthField(services, words, 'denoise') : nothing;
  }
  const read = engine.kind === 'canvas' ? canvas.reading?.reading : undefined;
  const guide = read && guideOf(read.graph, read.binding);
  if (guide) return canvasFields(services, words, guide);
  const isOpen = read?.slots.some(({ slot, sure }) => slot === 'guide' && sure === 'choose');
  return isOpen ? html`<p class="ss-hint">${words.guide.several}</p>` : nothing;
}

function canvasFields(
  services: PanelServices,
  words: Words,
  { file, look, by, unlike }: Guide,
): TemplateResult {
  const { settings } = services.drafts.draft;
  const { guide, ...without } = settings;
  const set = (on: boolean) =>
    change(services, on ? { ...without, guide: { strength: usualStrength[by ?? 'strength'] } } : without);
  return html`${switchField({
    id: 'ss-guide',
    label: words.guide.use,
    hint: unlike ? words.guide.unlike(unlike) : words.guide.uses(file, look),
    on: guide !== undefined,
    onChange: set,
  })}
  ${guide && by ? strengthField(services, words, by) : nothing}`;
}

function strengthField(services: PanelServices, words: Words, by: GuideStrength): TemplateResult {
  const { settings } = services.drafts.draft;
  return numberField({
    id: 'ss-guide-strength',
    label: words.guide.strength,
    hint: words.guide.meaning(by),
    value: settings.guide?.strength ?? usualStrength[by],
    min: 0,
    max: 1,
    step: 0.05,
    words: words.common,
    onInput: (raw) => {
      const strength = Math.min(1, Math.max(0, Number(raw.normalize('NFKC'))));
      if (raw.trim() !== '' && Number.isFinite(strength))
        change(services, { ...settings, guide: { strength } });
    },
  });
}

const change = ({ drafts }: PanelServices, settings: Settings) => drafts.set({ settings });
