import { captionOf } from '../../../core/animatic/timing.ts';
import { wrap } from '../../../core/wrap.ts';
import type { Frame } from '../../../core/sequence.ts';

const paper = '#fbfaf7';
const ink = '#2b2825';
const family = 'Inter, Arial, sans-serif';
const mostLines = 4;

/** The strip below the picture of an animatic: number and description, as high for all frames as the longest needs. */
export class CaptionBar {
  readonly height: number;
  readonly #context: CanvasRenderingContext2D;
  readonly #texts: { number: string; lines: string[] }[];
  readonly #size: number;
  readonly #indent: number;

  constructor(context: CanvasRenderingContext2D, frames: readonly Frame[]) {
    const { width, height } = context.canvas;
    this.#context = context;
    this.#size = Math.round(Math.min(width, height) * 0.036);
    this.#indent = this.#size * 2.6;
    context.font = this.#font();
    const measure = (text: string) => context.measureText(text).width;
    const room = width - this.#indent - this.#size;
    this.#texts = frames.map((frame) => ({
      number: String(frame.frameNumber),
      lines: wrap(captionOf(frame), room, measure, mostLines),
    }));
    const lines = Math.max(1, ...this.#texts.map((text) => text.lines.length));
    this.height = Math.round(lines * this.#lineHeight + this.#size);
  }

  paint(index: number) {
    const { width, height } = this.#context.canvas;
    const context = this.#context;
    const top = height - this.height;
    context.fillStyle = paper;
    context.fillRect(0, top, width, this.height);
    context.fillStyle = ink;
    context.fillRect(0, top, width, Math.max(2, this.#size / 9));
    context.textBaseline = 'middle';
    const { number, lines } = this.#texts[index]!;
    const first = top + (this.height - (lines.length - 1) * this.#lineHeight) / 2 + this.#size * 0.05;
    context.font = this.#font(700);
    context.fillText(number, this.#size, first);
    context.font = this.#font();
    lines.forEach((line, at) => context.fillText(line, this.#indent, first + at * this.#lineHeight));
  }

  get #lineHeight() {
    return Math.round(this.#size * 1.3);
  }

  #font(weight = 400) {
    return `${weight} ${this.#size}px ${family}`;
  }
}
