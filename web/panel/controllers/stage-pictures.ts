import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board } from '../../core/rough/light.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { stageSvg } from '../../services/export/rough-files.ts';
import { svgAddress } from '../../services/rough/svg-image.ts';

/** Roughs without their caption strip as addresses of pictures, drawn when they are asked for. */
export class StagePictures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #of: Pick<Sequence, 'bible' | 'frames' | 'settings'> | undefined;
  #board: Board = 'light';
  #addresses = new Map<string, string | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#of = undefined;
  }

  /** The address of a frame's rough; undefined while it is drawn, after which the element is updated. */
  of(sequence: Sequence, frame: Frame, board: Board): string | undefined {
    if (!this.#isOf(sequence) || board !== this.#board) this.#begin(sequence, board);
    if (!this.#addresses.has(frame.id)) void this.#draw(sequence, frame);
    return this.#addresses.get(frame.id);
  }

  /** A run replaces frames as it goes, and leaves their shots. */
  #isOf({ bible, frames, settings }: Sequence): boolean {
    const of = this.#of;
    return (
      of?.bible === bible &&
      of.settings === settings &&
      of.frames.length === frames.length &&
      of.frames.every(({ shot }, index) => shot === frames[index]?.shot)
    );
  }

  #begin(sequence: Sequence, board: Board) {
    this.#of = sequence;
    this.#board = board;
    this.#addresses = new Map();
  }

  async #draw(sequence: Sequence, frame: Frame) {
    const addresses = this.#addresses;
    addresses.set(frame.id, undefined);
    addresses.set(frame.id, svgAddress(await stageSvg(sequence, frame, sequence.settings, this.#board)));
    this.#host.requestUpdate();
  }
}
