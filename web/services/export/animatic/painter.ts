import { movementOf, wholeView, type View } from '../../../core/animatic/movement.ts';
import { type AnimaticOptions, videoSize } from '../../../core/animatic/options.ts';
import { momentAt, timelineOf, type Timeline } from '../../../core/animatic/timing.ts';
import type { Size } from '../../../core/rough/shapes.ts';
import type { Sequence } from '../../../core/sequence.ts';
import { svgImage } from '../../rough/svg-image.ts';
import { stageSvg } from '../rough-files.ts';
import { CaptionBar } from './caption-bar.ts';

/** So that a picture the camera goes nearer to stays sharp. */
const spare = 1.1;

/** Paints an animatic, moment by moment, on a canvas of the video's size. */
export class AnimaticPainter {
  readonly canvas = document.createElement('canvas');
  readonly timeline: Timeline;
  readonly #context: CanvasRenderingContext2D;
  readonly #sequence: Sequence;
  readonly #moves: boolean;
  readonly #bar: CaptionBar | undefined;
  readonly #stage: Size;
  /** One picture at a time: they come one after the other. */
  #picture: { index: number; image: HTMLCanvasElement; view: (ratio: number) => View } | undefined;

  /** Throws where the browser gives no canvas. */
  constructor(sequence: Sequence, { timing, captions, moves }: AnimaticOptions) {
    this.#sequence = sequence;
    this.#moves = moves;
    this.timeline = timelineOf(sequence.frames, timing);
    const { width, height } = videoSize(sequence.settings);
    Object.assign(this.canvas, { width, height });
    this.#context = contextOf(this.canvas);
    this.#bar = captions ? new CaptionBar(this.#context, sequence.frames) : undefined;
    this.#stage = { width, height: height - (this.#bar?.height ?? 0) };
  }

  async paint(ms: number): Promise<void> {
    const { index, ratio } = momentAt(this.timeline, ms);
    if (this.#picture?.index !== index) this.#picture = await this.#load(index);
    const { image, view } = this.#picture;
    this.#paintStage(image, view(ratio));
    this.#bar?.paint(index);
  }

  #paintStage(image: HTMLCanvasElement, { scale, x, y }: View) {
    const { width, height } = this.#stage;
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    context.translate(width * (0.5 + x), height * (0.5 + y));
    context.scale(scale, scale);
    context.drawImage(image, -width / 2, -height / 2, width, height);
    context.restore();
  }

  async #load(index: number) {
    const frame = this.#sequence.frames[index]!;
    const size = {
      width: Math.ceil(this.#stage.width * spare),
      height: Math.ceil(this.#stage.height * spare),
    };
    const drawing = await svgImage(await stageSvg(this.#sequence, frame, size), size);
    const image = Object.assign(document.createElement('canvas'), size);
    contextOf(image).drawImage(drawing, 0, 0, size.width, size.height);
    const { ms } = this.timeline.frames[index]!;
    const view = this.#moves ? movementOf(frame.shot, index, ms) : () => wholeView;
    return { index, image, view };
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('The browser gives no 2D canvas.');
  return context;
}
