import { html, nothing, type TemplateResult } from 'lit';
import type { ApiGraph } from '../../../../core/api-graph.ts';
import type { SlotTarget } from '../../../../core/binding/binding.ts';
import type { Sureness, SlotReading } from '../../../../core/binding/reading.ts';
import type { Words } from '../../../contexts.ts';
import { selectField, type Option } from '../../../parts/field.ts';
import { icon, type IconName } from '../../../parts/icon.ts';

export type SlotRow = {
  words: Words;
  graph: ApiGraph;
  slot: SlotReading;
  /** Titles of the subgraphs around a node, the outermost first. */
  around: (node: string) => readonly string[];
  /** What was found before the user chose, where that was more than one input. */
  found: readonly SlotTarget[];
  /** Null leaves the workflow's own value; `found` gives back what was found. */
  onChoose: (chosen: SlotTarget | SlotTarget[] | 'found' | null) => void;
  onShow: (node: string) => void;
};

const FOUND = 'found';
const OPEN = 'open';
const TOGETHER = 'together';
const keyOf = ({ node, input }: SlotTarget) => `${node} ${input}`;

const marks: Record<Sureness, { tone: string; icon: IconName }> = {
  sure: { tone: 'ss-is-ok', icon: 'ok' },
  guess: { tone: 'ss-is-warn', icon: 'info' },
  choose: { tone: 'ss-is-bad', icon: 'alert' },
  none: { tone: '', icon: 'minus' },
};

/** Name of a slot on this screen: the output's name stands for the node that saves the frame. */
export const slotName = ({ slots, slotScreen }: Words, slot: SlotReading['slot']): string =>
  slot === 'prefix' ? slotScreen.output : slots[slot];

/** One slot: what, where, why, how sure; the node on the canvas; another input instead. */
export function slotRow(row: SlotRow): TemplateResult {
  const { words, slot, onShow } = row;
  const { slotScreen, binding } = words;
  const { tone, icon: mark } = marks[slot.sure];
  const certainty = { ...slotScreen, none: slotScreen.unused }[slot.sure];
  const [first, ...more] = slot.targets;
  return html`<li class="ss-slot">
    <div class="ss-between">
      <strong>${slotName(words, slot.slot)}</strong
      ><span class="ss-tag ${tone}">${icon(mark)}${certainty}</span>
    </div>
    <div class="ss-slot-choice">
      ${slot.candidates.length > 0 || first ? choice(row) : nothing}
      ${first && more.length === 0 ? showButton(words, placeOf(row, first), () => onShow(first.node)) : nothing}
    </div>
    ${more.length > 0 ? severalTargets(row) : nothing}
    <p class="ss-hint">${binding.reasons[slot.reason]}${inside(row, first)}</p>
  </li>`;
}

/** The name of an input for people: node title, the number that the canvas shows, input. */
function placeOf({ words, graph, around }: SlotRow, { node, input }: SlotTarget): string {
  const { _meta, class_type } = graph[node] ?? { class_type: node };
  const id = node.split(':').at(-1) ?? node;
  return words.slotScreen.place(_meta?.title ?? class_type, id, input, around(node));
}

function inside({ words, around }: SlotRow, first: SlotTarget | undefined): string {
  const titles = first ? around(first.node) : [];
  return titles.length > 0 ? ` ${words.slotScreen.inside(titles)}` : '';
}

function choice(row: SlotRow): TemplateResult {
  const { words, slot, found, onChoose } = row;
  const { slotScreen } = words;
  const { together = [] } = slot;
  return selectField({
    label: slotScreen.slotWith(slotName(words, slot.slot)),
    hideLabel: true,
    value: valueOf(row),
    invalid: slot.sure === 'choose',
    options: [
      ...(slot.sure === 'choose'
        ? [{ value: OPEN, label: slotScreen.chooseOne(slot.candidates.length), disabled: true }]
        : []),
      ...(found.length > 1 ? [{ value: FOUND, label: slotScreen.several(found.length) }] : []),
      ...(together.length > 1 ? [{ value: TOGETHER, label: slotScreen.together(together.length) }] : []),
      ...candidateOptions(row),
      { value: '', label: slotScreen.leave },
    ],
    onChange: (key) => {
      if (key === FOUND) return onChoose(FOUND);
      if (key === TOGETHER) return onChoose(together);
      onChoose(slot.candidates.find(({ target }) => keyOf(target) === key)?.target ?? null);
    },
  });
}

/** The option that stands for what is bound now. */
function valueOf({ slot, found }: SlotRow): string {
  const { targets, together = [], sure } = slot;
  const [first, ...more] = targets;
  if (!first) return sure === 'choose' ? OPEN : '';
  if (more.length === 0) return keyOf(first);
  const are = (others: readonly SlotTarget[]) =>
    others.length === targets.length && others.every((other, at) => isSame(other, targets[at]));
  return are(found) ? FOUND : are(together) ? TOGETHER : keyOf(first);
}

const isSame = (one: SlotTarget, other: SlotTarget | undefined) =>
  one.node === other?.node && one.input === other.input;

/** Every input that could be meant; what is bound now stands among them even where the list has missed it. */
function candidateOptions(row: SlotRow): Option[] {
  const { slot, words } = row;
  const listed = slot.candidates.map(({ target, value }) => ({
    value: keyOf(target),
    label: words.slotScreen.valued(placeOf(row, target), value.replaceAll(/\s+/gu, ' ').slice(0, 40)),
  }));
  const unlisted = slot.targets
    .filter((target) => !listed.some(({ value }) => value === keyOf(target)))
    .map((target) => ({ value: keyOf(target), label: placeOf(row, target) }));
  return [...unlisted, ...listed];
}

function severalTargets(row: SlotRow): TemplateResult {
  const { slot, words, onShow } = row;
  return html`<ul class="ss-slot-targets">
    ${slot.targets.map((target) => {
      const place = placeOf(row, target);
      return html`<li><span>${place}</span>${showButton(words, place, () => onShow(target.node))}</li>`;
    })}
  </ul>`;
}

const showButton = ({ slotScreen }: Words, place: string, onClick: () => void) =>
  html`<button
    type="button"
    class="ss-icon"
    aria-label=${slotScreen.show(place)}
    title=${slotScreen.show(place)}
    @click=${onClick}
  >
    ${icon('target')}
  </button>`;
