import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BibleEdit } from '../../core/edit/bible-edit.ts';
import { framesTouchedBy, type Touched } from '../../core/edit/touched.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { PanelServices } from '../contexts.ts';

type Host = ReactiveControllerHost & EventTarget & { services: PanelServices; sequence: Sequence };

/** What was made of a proposal: the frames that were written anew. */
export type Made = { edit: BibleEdit; touched: Touched };

/**
 * A change of the bible that waits until its user has read which frames it touches. It raises `ss-made` when it is made;
 * a change that touches no prompt needs no asking.
 */
export class Proposal implements ReactiveController {
  readonly #host: Host;
  #edit: BibleEdit | undefined;
  #known: { sequence: Sequence; edit: BibleEdit; touched: Touched } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#edit = undefined;
  }

  get edit(): BibleEdit | undefined {
    return this.#edit;
  }

  get touched(): Touched {
    return this.#edit ? this.#touchedBy(this.#edit) : { rerendered: [], lockedOut: [] };
  }

  /** Waits in any case, as for a text that is still being typed. */
  propose(edit: BibleEdit): void {
    this.#edit = edit;
    this.#host.requestUpdate();
  }

  /** Waits where a prompt is touched, and is made at once where none is. */
  offer(edit: BibleEdit): void {
    const { rerendered, lockedOut } = this.#touchedBy(edit);
    this.propose(edit);
    if (rerendered.length + lockedOut.length === 0) this.make();
  }

  /** A field of an entry was changed: typed text waits, and so does what joins a change that waits already. */
  change(edit: BibleEdit, typing: boolean): void {
    if (typing || this.#edit) this.propose(edit);
    else this.offer(edit);
  }

  make(): void {
    const edit = this.#edit;
    if (!edit) return;
    const { touched } = this;
    this.drop();
    this.#host.services.studio.edit(edit);
    this.#host.dispatchEvent(new CustomEvent<Made>('ss-made', { bubbles: true, detail: { edit, touched } }));
  }

  drop(): void {
    this.#edit = undefined;
    this.#host.requestUpdate();
  }

  /** Rendering 50 frames twice takes some 10 ms: once for each change, not with every paint. */
  #touchedBy(edit: BibleEdit): Touched {
    const { sequence } = this.#host;
    if (this.#known?.edit !== edit || this.#known.sequence !== sequence) {
      this.#known = { sequence, edit, touched: framesTouchedBy(sequence, edit) };
    }
    return this.#known.touched;
  }
}
