import { html, nothing, type TemplateResult } from 'lit';
import { ENHANCED_MAX, splitBulk } from '../../../core/producer/enhance/enhance.ts';
import { focuses, type Focus } from '../../../core/producer/enhance/variation.ts';
import {
  familyIds,
  motionFamilyIds,
  type FamilyId,
  type MotionFamilyId,
} from '../../../core/story/families.ts';
import type { Words } from '../../contexts.ts';
import { growWithText } from '../../parts/grow.ts';
import { valueOf } from '../../parts/event-value.ts';
import { describedBy, problemLine, selectField } from '../../parts/field.ts';
import { numberField } from '../../parts/number-field.ts';

/** What is asked of the enhancer, as it stands in its form. */
export type Asking = {
  text: string;
  bulk: boolean;
  /** As typed. */
  count: string;
  family: FamilyId;
  motion: MotionFamilyId;
  target: 'image' | 'motion';
  focus: readonly Focus[];
  by: 'llm' | 'embedded';
};

export type EnhanceForm = {
  words: Words;
  asking: Asking;
  /** Messages are shown after a first try. */
  tried: boolean;
  offersModel: boolean;
  onChange: (patch: Partial<Asking>) => void;
};

/** The single texts of what was written. */
export const textsOf = ({ text, bulk }: Asking): string[] => {
  if (bulk) return splitBulk(text);
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? [] : [line];
};

/** How many variations are wanted, or undefined where that is no number from 1 to 20. */
export function countOf({ count }: Asking): number | undefined {
  const number = Number(count.normalize('NFKC'));
  return Number.isInteger(number) && number >= 1 && number <= ENHANCED_MAX ? number : undefined;
}

/** What the pictures show, how many, for whom, and what differs. */
export function enhanceForm(form: EnhanceForm): TemplateResult {
  return html`${textField(form)}
    <div class="ss-columns">${countField(form)}${targetField(form)}</div>
    ${familyField(form)} ${focusField(form)} ${form.offersModel ? producerField(form) : nothing}`;
}

function textField({ words: { enhancer: words }, asking, tried, onChange }: EnhanceForm) {
  const found = textsOf(asking).length;
  const problem = tried && found === 0 ? words.empty : undefined;
  return html`<div class="ss-field">
    <div class="ss-between">
      <label class="ss-label" for="ss-enhance-text">${asking.bulk ? words.bulkText : words.text}</label>
      ${asking.bulk ? html`<span class="ss-hint" role="status">${words.bulkFound(found)}</span>` : nothing}
    </div>
    <textarea
      class="ss-area"
      id="ss-enhance-text"
      rows=${asking.bulk ? 5 : 2}
      placeholder=${words.placeholder}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(problem && 'ss-enhance-problem', asking.bulk && 'ss-bulk-hint')}
      .value=${asking.text}
      ${growWithText()}
      @input=${(event: Event) => onChange({ text: valueOf(event) })}
    ></textarea>
    ${problemLine('ss-enhance-problem', problem)}
    <label class="ss-check">
      <input type="checkbox" .checked=${asking.bulk} @change=${() => onChange({ bulk: !asking.bulk })} />
      ${words.bulk}
    </label>
    ${asking.bulk ? html`<p class="ss-hint" id="ss-bulk-hint">${words.bulkHint}</p>` : nothing}
  </div>`;
}

const countField = ({ words, asking, onChange }: EnhanceForm) =>
  numberField({
    id: 'ss-enhance-count',
    label: asking.bulk ? words.enhancer.countEach : words.enhancer.count,
    value: asking.count,
    min: 1,
    max: ENHANCED_MAX,
    words: words.common,
    problem: countOf(asking) === undefined ? words.enhancer.countProblem(ENHANCED_MAX) : undefined,
    onInput: (count) => onChange({ count }),
  });

const targetField = ({ words: { enhancer: words }, asking, onChange }: EnhanceForm) =>
  html`<div class="ss-field">
    ${selectField({
      label: words.target,
      value: asking.target,
      options: [
        { value: 'image' as const, label: words.targets.image },
        { value: 'motion' as const, label: words.targets.motion },
      ],
      onChange: (target) => onChange({ target }),
    })}
  </div>`;

const familyField = ({ words: { enhancer: words, common }, asking, onChange }: EnhanceForm) =>
  html`<div class="ss-field">
    ${
      asking.target === 'motion'
        ? selectField({
            label: words.family,
            value: asking.motion,
            options: motionFamilyIds.map((value) => ({ value, label: common.motionFamilies[value] })),
            onChange: (motion) => onChange({ motion }),
          })
        : selectField({
            label: words.family,
            value: asking.family,
            options: familyIds.map((value) => ({ value, label: common.families[value] })),
            onChange: (family) => onChange({ family }),
          })
    }
  </div>`;

function focusField({ words: { enhancer: words }, asking, onChange }: EnhanceForm) {
  const { focus } = asking;
  const toggle = (one: Focus) =>
    onChange({ focus: focus.includes(one) ? focus.filter((other) => other !== one) : [...focus, one] });
  return html`<div class="ss-field" role="group" aria-label=${words.focus}>
    <span class="ss-label" aria-hidden="true">${words.focus}</span>
    <div class="ss-toggles">
      ${focuses.map(
        (one) =>
          html`<button
            type="button"
            class="ss-toggle"
            aria-pressed=${focus.includes(one) ? 'true' : 'false'}
            @click=${() => toggle(one)}
          >
            ${words.focuses[one]}
          </button>`,
      )}
    </div>
    ${focus.length === 0 ? html`<p class="ss-hint">${words.focusNone}</p>` : nothing}
  </div>`;
}

const producerField = ({ words: { enhancer: words }, asking, onChange }: EnhanceForm) =>
  html`<div class="ss-field">
    ${selectField({
      label: words.producer,
      value: asking.by,
      options: [
        { value: 'llm' as const, label: words.llm },
        { value: 'embedded' as const, label: words.rules },
      ],
      onChange: (by) => onChange({ by }),
    })}
  </div>`;
