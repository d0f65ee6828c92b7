import type { SlotName, SlotTarget } from '../../core/binding/binding.ts';
import { chooseSlot, openSlots } from '../../core/binding/reading.ts';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';
import type { Engine } from '../../core/sequence.ts';
import type { Host } from '../host.ts';
import type { CanvasReading } from './canvas.ts';
import type { ServerFacts } from './server-facts.ts';

/** The canvas as it would be drawn with: what was traced, and what the user chose instead. Fires `change`. */
export class OpenCanvas extends EventTarget {
  reading: CanvasReading | undefined;
  /** Why there is no reading. */
  failure: Failure | undefined;
  readonly #host: Host;
  readonly #facts: ServerFacts;
  readonly #chosen = new Map<SlotName, SlotTarget | null>();
  /** What was read, before any choice. */
  #read: CanvasReading | undefined;

  constructor(host: Host, facts: ServerFacts) {
    super();
    this.#host = host;
    this.#facts = facts;
  }

  /** Name of the open workflow, or an empty text. */
  get name(): string {
    return this.#host.canvasName();
  }

  /** Reads the canvas again; choices stay as long as their nodes do. */
  async refresh(): Promise<void> {
    const read = await this.#readCanvas();
    this.failure = read.ok ? undefined : read.failure;
    this.#read = read.ok ? read.value : undefined;
    this.#show();
  }

  /** Binds a slot to another input; null leaves the graph's own value. */
  choose(slot: SlotName, target: SlotTarget | null): void {
    this.#chosen.set(slot, target);
    this.#show();
  }

  /** Binds a slot again as it was found. */
  unchoose(slot: SlotName): void {
    this.#chosen.delete(slot);
    this.#show();
  }

  /** The inputs of a slot as they were found, before any choice. */
  found(slot: SlotName): readonly SlotTarget[] {
    return this.#read?.reading.slots.find((entry) => entry.slot === slot)?.targets ?? [];
  }

  /** The canvas as an engine; `slot-open` names the slots that wait for a choice. */
  async engine(): Promise<Result<Engine>> {
    await this.refresh();
    if (!this.reading) return { ok: false, failure: this.failure ?? { code: 'bad-graph' } };
    const open = openSlots(this.reading.reading);
    if (open.length > 0) return fail('slot-open', { slots: open.join(', ') });
    const { name, reading } = this.reading;
    return ok({ kind: 'canvas', name, graph: reading.graph, binding: reading.binding });
  }

  #show(): void {
    this.reading = this.#read && this.#withChoices(this.#read);
    this.dispatchEvent(new Event('change'));
  }

  async #readCanvas(): Promise<Result<CanvasReading>> {
    const info = await this.#facts.info();
    if (!info.ok) return info;
    const { readCanvas } = await import('./canvas.ts');
    return readCanvas(this.#host, info.value);
  }

  #withChoices(canvas: CanvasReading): CanvasReading {
    const reading = [...this.#chosen].reduce((read, [slot, target]) => {
      const exists = target === null || Object.hasOwn(canvas.graph, target.node);
      return exists ? chooseSlot(read, slot, target) : read;
    }, canvas.reading);
    return { ...canvas, reading };
  }
}
