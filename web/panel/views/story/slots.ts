import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SlotName, SlotTarget } from '../../../core/binding/binding.ts';
import { openSlots, type SlotReading } from '../../../core/binding/reading.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { CanvasReading } from '../../../services/comfy/canvas.ts';
import { explain } from '../../../core/words/words.ts';
import { icon } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';
import { LaterView } from '../../later-view.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { slots as slotStyles } from '../../styles/slots.ts';
import { loadsView } from './slots/loads-view.ts';
import { whatIsSent } from './slots/sent.ts';
import { sentView } from './slots/sent-view.ts';
import { slotName, slotRow } from './slots/slot-row.ts';

adoptStyles(slotStyles);

/**
 * One line for each slot of the canvas: where a part of the frame goes, how sure that is, and why. With a sequence, the
 * slots become those of its own drawing; without, those of the story that is being set up.
 */
@customElement('ss-slots')
export class SlotsView extends LaterView {
  @property({ attribute: false }) sequence: Sequence | undefined;
  /** A node that was asked for and is not on the canvas that is open now. */
  @state() private lost = false;

  protected override stores() {
    return [this.services.canvas, this.services.studio];
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.services.canvas.refresh();
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('button')?.focus();
  }

  protected override render() {
    const { slotScreen } = this.words;
    const { name, reading, failure } = this.services.canvas;
    return html`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-slots-head">
          ${this.#iconButton('left', this.words.common.back, this.#back)}
          <h3 class="ss-big ss-grow">${slotScreen.title(name)}</h3>
          ${this.#iconButton('retry', slotScreen.readAgain, () => void this.services.canvas.refresh())}
        </div>
        <p class="ss-hint">${slotScreen.intro}</p>
        ${this.#renderOtherGraph(reading)}
        ${failure ? message({ tone: 'bad', ...explain(this.words, failure) }) : nothing}
        ${!failure && !reading ? html`<p class="ss-status" role="status">${slotScreen.reading}</p>` : nothing}
        ${reading ? this.#renderReading(reading) : nothing}
      </div>
      ${reading ? this.#renderFoot(reading) : nothing}`;
  }

  #iconButton(name: 'left' | 'retry', label: string, onClick: () => void) {
    return html`<button type="button" class="ss-icon" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(name)}
    </button>`;
  }

  /** A sequence keeps the workflow that it was written for; another one may be open by now. */
  #renderOtherGraph(reading: CanvasReading | undefined) {
    const engine = this.sequence?.engine;
    if (!reading || !engine || (engine.kind === 'canvas' && sameNodes(engine.graph, reading.graph))) {
      return nothing;
    }
    return message({ tone: 'info', what: this.words.slotScreen.otherGraph });
  }

  #renderReading(reading: CanvasReading) {
    const { slots } = reading.reading;
    const [used, unused] = [slots.filter((slot) => !isUnused(slot)), slots.filter(isUnused)];
    return html`${this.#renderLost(reading)}
      <ul>
        ${used.map((slot) => this.#renderSlot(reading, slot))}
      </ul>
      ${this.lost ? html`<p class="ss-problem" role="status">${this.words.slotScreen.notThere}</p>` : nothing}
      ${this.#renderUnused(reading, unused)} ${loadsView(this.words, reading.reading.parts)}
      ${this.#renderSent(reading)}`;
  }

  /** A choice whose node is gone is asked for again only by showing what was found instead. */
  #renderLost({ reading: { slots, lost = [] } }: CanvasReading) {
    const names = slots
      .filter(({ slot }) => lost.includes(slot))
      .map(({ slot }) => slotName(this.words, slot));
    if (names.length === 0) return nothing;
    return message({ tone: 'warn', what: this.words.slotScreen.repaired(names) });
  }

  #renderSlot(reading: CanvasReading, slot: SlotReading) {
    const { host } = this.services;
    return slotRow({
      words: this.words,
      graph: reading.graph,
      slot,
      around: (node) => host.subgraphsAround?.(node) ?? [],
      found: this.services.canvas.found(slot.slot),
      onChoose: (chosen) => this.#choose(slot.slot, chosen),
      onShow: (node) => void this.#show(node),
    });
  }

  /** What the workflow has nothing for is out of the way, but can be bound by hand. */
  #renderUnused(reading: CanvasReading, unused: SlotReading[]) {
    if (unused.length === 0) return nothing;
    const names = unused.map(({ slot }) => slotName(this.words, slot)).join(', ');
    return html`<details class="ss-fold">
      <summary>
        ${icon('right')}<span>${this.words.slotScreen.others}</span><span class="ss-hint">${names}</span>
      </summary>
      <ul>
        ${unused.map((slot) => this.#renderSlot(reading, slot))}
      </ul>
    </details>`;
  }

  #renderSent(reading: CanvasReading) {
    if (openSlots(reading.reading).length > 0) return nothing;
    const { draft } = this.services.drafts;
    return sentView(
      this.words,
      whatIsSent(reading, draft, this.sequence, this.words.slotScreen.samplePrompt),
    );
  }

  #renderFoot(reading: CanvasReading) {
    const { slotScreen } = this.words;
    const open = openSlots(reading.reading).map((slot) => this.words.slots[slot]);
    const blocked = open.length > 0;
    const chosen = reading.reading.slots.some(({ reason }) => ownReasons.has(reason));
    const hint = blocked ? slotScreen.open(open) : chosen ? slotScreen.kept : slotScreen.found;
    return html`<footer class="ss-foot">
      <p class="ss-hint" id="ss-slots-hint" role="status">${hint}</p>
      <div class="ss-foot-row ss-foot-wrap">
        <button
          type="button"
          class="ss-btn ss-btn-primary"
          aria-disabled=${blocked ? 'true' : nothing}
          aria-describedby="ss-slots-hint"
          @click=${() => void (blocked || this.#use())}
        >
          ${slotScreen.use}
        </button>
        <button
          type="button"
          class="ss-btn"
          aria-disabled=${blocked || !this.sequence ? 'true' : nothing}
          title=${this.sequence ? slotScreen.tryOne : slotScreen.tryLater}
          @click=${() => void (blocked || !this.sequence || this.#tryOne(this.sequence))}
        >
          ${slotScreen.tryOne}
        </button>
      </div>
    </footer>`;
  }

  #choose(slot: SlotName, chosen: SlotTarget | SlotTarget[] | 'found' | null) {
    const { canvas } = this.services;
    if (chosen === 'found') canvas.unchoose(slot);
    else canvas.choose(slot, chosen);
  }

  async #show(node: string) {
    const shown = await this.services.host.showNode?.(node);
    this.lost = shown === false;
  }

  /** The sequence takes over what the screen shows; without one the form reads the canvas when prompts are made. */
  async #use(): Promise<boolean> {
    if (!this.sequence) {
      this.#back();
      return true;
    }
    const engine = await this.services.canvas.engine();
    if (!engine.ok) return false;
    const { settings, story } = this.sequence;
    this.services.studio.edit({ do: 'engine', engine: engine.value, settings, family: story.family });
    this.#back();
    return true;
  }

  async #tryOne({ frames: [first] }: Sequence) {
    if (first && (await this.#use())) this.services.studio.tryFrame(first.id);
  }

  #back = () => this.dispatchEvent(new Event('ss-back'));

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#back();
  };
}

const isUnused = ({ slot, sure, reason }: SlotReading) =>
  sure === 'none' && reason !== 'left' && slot !== 'positive';

const ownReasons: ReadonlySet<SlotReading['reason']> = new Set(['chosen', 'left', 'saved', 'repaired']);

const sameNodes = (one: CanvasReading['graph'], other: CanvasReading['graph']) => {
  const shape = (graph: CanvasReading['graph']) =>
    Object.entries(graph)
      .map(([id, { class_type }]) => `${id} ${class_type}`)
      .sort()
      .join();
  return shape(one) === shape(other);
};

declare global {
  interface HTMLElementTagNameMap {
    'ss-slots': SlotsView;
  }
}
