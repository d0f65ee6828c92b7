import { progressOf } from '../../core/run/progress.ts';
import { isGenerating, sequenceOf, type Run } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Db } from '../db.ts';
import type { Driver } from './driver.ts';
import type { Knocker } from './knocker.ts';
import type { Measures } from './measures.ts';
import { OPEN_KEY } from './open-key.ts';
import type { Tabs } from './tabs.ts';
import type { Watcher } from './watcher.ts';

export type AttendantsParts = {
  db: Db;
  watcher: Watcher;
  knocker: Knocker;
  socket: ComfySocket;
  driver: Driver;
  tabs: Tabs;
  /** Knows on top of which revision of the folder the run stands. */
  writer: { readonly revision: number };
  measures: Measures;
  /** Text on the tab's icon, and the flag that has a reloaded page take the run up. */
  showOutside: (badge: string | null, active: boolean) => void;
};

/** Those who follow the run itself rather than single events: they begin and end as it begins and ends. */
export class Attendants {
  readonly #parts: AttendantsParts;
  #generating: Sequence | undefined;
  #openId: string | undefined;
  #badge: string | null = null;
  #active: boolean | undefined;

  constructor(parts: AttendantsParts) {
    this.#parts = parts;
  }

  /** Call after each change of a run that this tab drives. */
  attend(run: Run, nowMs: number): void {
    const { watcher, knocker, socket, tabs, writer } = this.#parts;
    const sequence = sequenceOf(run);
    const before = this.#generating;
    this.#generating = isGenerating(run) ? run.sequence : undefined;
    if (this.#generating) socket.want();
    watcher.follow();
    knocker.follow();
    if (sequence && (before ?? this.#generating)) tabs.show({ ...sequence, revision: writer.revision });
    if (this.#generating && before?.id !== this.#generating.id) tabs.say('drives', this.#generating.id);
    if (before && !this.#generating) this.#end(sequence);
    this.show(run, nowMs, this.#generating !== undefined);
  }

  /** Puts outside what this tab has open; `active`: its run is driven here. */
  show(run: Run, nowMs: number, active: boolean): void {
    this.#rememberOpen(sequenceOf(run)?.id);
    const progress = isGenerating(run) ? progressOf(run, nowMs) : undefined;
    this.#showOutside(progress ? `${progress.done}/${progress.total}` : null, active);
  }

  /** The run goes on in another tab. */
  leave(): void {
    const { watcher, knocker, socket } = this.#parts;
    this.#generating = undefined;
    watcher.stop();
    knocker.stop();
    socket.close();
  }

  #end(sequence: Sequence | undefined): void {
    this.#parts.socket.close();
    this.#parts.driver.release();
    if (sequence) this.#parts.measures.add(sequence);
  }

  #rememberOpen(id: string | undefined): void {
    if (id === this.#openId) return;
    this.#openId = id;
    void this.#parts.db.set(OPEN_KEY, id ?? null);
  }

  #showOutside(badge: string | null, active: boolean): void {
    // Storage and the host's tab are only touched for news, not with every step of a sampler.
    if (badge === this.#badge && active === this.#active) return;
    this.#badge = badge;
    this.#active = active;
    this.#parts.showOutside(badge, active);
  }
}
