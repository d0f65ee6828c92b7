import type { ApiGraph } from '../../core/api-graph.ts';
import type { SlotName, SlotTarget } from '../../core/binding/binding.ts';
import { asFound, chooseSlot, openSlots, type Reading } from '../../core/binding/reading.ts';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';
import type { Engine } from '../../core/sequence.ts';
import type { Db } from '../db.ts';
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
  readonly #db: Db | undefined;
  /** The last choice on its way into the workflow. */
  #keeping: Promise<void> = Promise.resolve();

  constructor(host: Host, facts: ServerFacts, db?: Db) {
    super();
    this.#host = host;
    this.#facts = facts;
    this.#db = db;
  }

  /** Name of the open workflow, or an empty text. */
  get name(): string {
    return this.#host.canvasName();
  }

  /** Reads the canvas again; choices stay with their nodes, as far as those are found. */
  async refresh(): Promise<void> {
    let [kept, read] = [this.#keeping, await this.#read()];
    // A choice that was made while the canvas was read is not in what was read.
    while (kept !== this.#keeping) [kept, read] = [this.#keeping, await this.#read()];
    this.failure = read.ok ? undefined : read.failure;
    this.reading = read.ok ? read.value : undefined;
    this.dispatchEvent(new Event('change'));
  }

  /** Binds a slot to another input, or to several; null leaves the graph's own value. Kept with the workflow. */
  choose(slot: SlotName, target: SlotTarget | readonly SlotTarget[] | null): void {
    this.#change(slot, ({ reading }) => chooseSlot(reading, slot, target));
  }

  /** Binds a slot again as it was found. */
  unchoose(slot: SlotName): void {
    this.#change(slot, ({ reading, found }) => asFound(reading, found, slot));
  }

  /** The inputs of a slot as they were found, before any choice. */
  found(slot: SlotName): readonly SlotTarget[] {
    return this.reading?.found.slots.find((entry) => entry.slot === slot)?.targets ?? [];
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

  #change(slot: SlotName, change: (canvas: CanvasReading) => Reading): void {
    if (!this.reading) return;
    const { source } = this.reading;
    const reading = change(this.reading);
    this.reading = { ...this.reading, reading };
    this.#keeping = this.#keep(this.#keeping, source, reading);
    // Another output has other samplers before it: all the rest is read anew.
    if (slot === 'prefix') void this.refresh();
    this.dispatchEvent(new Event('change'));
  }

  async #keep(before: Promise<void>, source: ApiGraph, reading: Reading): Promise<void> {
    await before;
    try {
      const { keepChoices } = await import('./canvas-choices.ts');
      await keepChoices(this.#host, this.#db, source, reading);
    } catch (error) {
      console.warn('Story Sequence: a choice was not kept with the workflow', error);
    }
  }

  async #read(): Promise<Result<CanvasReading>> {
    await this.#keeping;
    const info = await this.#facts.info();
    if (!info.ok) return info;
    const { readCanvas } = await import('./canvas.ts');
    return readCanvas(this.#host, info.value, this.#db);
  }
}
