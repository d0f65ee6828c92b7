import type { Bible } from '../../bible.ts';
import type { Shot } from '../../shot.ts';
import type { FamilyId } from '../../story/families.ts';
import type { Produced, ProducedFrame } from '../produced.ts';
import type { BibleReading } from './bible-reply.ts';
import { judge } from './judge.ts';
import { readShot, type RawShot } from './raw.ts';
import { stemsOf } from './said.ts';
import type { FrameTask, Task } from './task.ts';
import { holdUp } from './yardstick.ts';

/** The frames of a model as they come in: each is judged, taken or sent back with its faults. */
export class Manuscript {
  readonly #task: Task;
  readonly #reading: BibleReading;
  readonly #taken: Map<number, Shot>;
  readonly #faults = new Map<number, string[]>();

  /** `taken`: shots that are there already, by number. */
  constructor(task: Task, reading: BibleReading, taken: ReadonlyMap<number, Shot> = new Map()) {
    this.#task = task;
    this.#reading = reading;
    this.#taken = new Map(taken);
  }

  get bible(): Bible {
    return this.#reading.bible;
  }

  /** Numbers of the frames that were taken. */
  get written(): ReadonlySet<number> {
    return new Set(this.#taken.keys());
  }

  get faults(): ReadonlyMap<number, readonly string[]> {
    return this.#faults;
  }

  /**
   * One item of an answer about `frames`; `turn` counts the items of that answer from 0, for those without a usable
   * number. Gives the frame that was taken, if any.
   */
  offer(item: unknown, frames: readonly FrameTask[], turn: number): FrameTask | undefined {
    const raw = readShot(item);
    return raw === undefined ? undefined : this.offerShot(raw, frames, turn);
  }

  offerShot(raw: RawShot, frames: readonly FrameTask[], turn: number): FrameTask | undefined {
    const numbered = frames.find(({ n }) => n === raw.n && !this.#taken.has(n));
    // Counted from 1 in each call, or not at all.
    const frame = numbered ?? (turn < frames.length ? frames[turn] : undefined);
    if (frame === undefined || this.#taken.has(frame.n)) return undefined;
    const { bible, trusted } = this.#reading;
    const verdict = judge(raw, frame, { task: this.#task, bible, trusted, taken: this.#taken });
    if (verdict.faults.length > 0) {
      this.#faults.set(frame.n, verdict.faults);
      return undefined;
    }
    this.#faults.delete(frame.n);
    this.#taken.set(frame.n, verdict.shot);
    return frame;
  }

  shotOf(n: number): Shot | undefined {
    return this.#taken.get(n);
  }

  /** Frames among these that have no shot yet. */
  missing(frames: readonly FrameTask[]): FrameTask[] {
    return frames.filter(({ n }) => !this.#taken.has(n));
  }

  /** The last two shots before a frame, the model's or else the rules'. */
  before(n: number): Shot[] {
    return [n - 2, n - 1].flatMap((at) => this.#taken.get(at) ?? this.#task.frames[at - 1]?.own.shot ?? []);
  }

  descriptionOf(frame: FrameTask): string {
    const shot = this.#taken.get(frame.n);
    return shot === undefined ? frame.own.description : described(frame, shot, this.#task);
  }

  /** Every frame: the model's where one was taken and does not make it worse, else the rules'. */
  finish(family: FamilyId): Produced {
    const { base } = this.#task;
    const frames = this.#task.frames.map((frame): ProducedFrame => {
      const shot = this.#taken.get(frame.n);
      return shot === undefined
        ? frame.own
        : { shot, description: described(frame, shot, this.#task), origin: 'model' };
    });
    const made = { ...base, bible: this.bible, frames: levelled(frames) };
    const held = holdUp(made, base, this.#task.request.text, family);
    const byModel = held.frames.filter(({ origin }) => origin === 'model').length;
    const whole = byModel === held.frames.length;
    return {
      ...held,
      origin: byModel === 0 ? 'embedded' : whole ? 'model' : 'mixed',
      warnings: [...base.warnings, ...(whole ? [] : [shareOf(byModel, held.frames.length)])],
    };
  }
}

function shareOf(byModel: number, all: number): string {
  if (byModel === 0)
    return 'Nothing that the model wrote could be used; the built-in rules wrote all frames.';
  return `The model wrote ${byModel} of ${all} frames; the built-in rules wrote the others.`;
}

/** The story's own words for what a frame tells; the model's too where they say more, or show another view. */
function described(frame: FrameTask, shot: Shot, { frames, english }: Task): string {
  if (!english)
    return frame.tells === shot.moment ? frame.tells : `${shot.moment}.`.replace(/([.!?。！？])\.$/u, '$1');
  const said = stemsOf(shot.moment);
  const covers = [...stemsOf(frame.tells)].every((stem) => said.has(stem));
  const moment = `${shot.moment.slice(0, 1).toUpperCase()}${shot.moment.slice(1)}`.replace(
    /([^.!?])$/,
    '$1.',
  );
  if (covers) return moment;
  const shared = frames.filter(({ tells }) => tells === frame.tells).length > 1;
  return shared ? `${frame.tells} ${moment}` : frame.tells;
}

/** At least half of the frames at eye level: of the model's others, the later ones are set level. */
function levelled(frames: readonly ProducedFrame[]): ProducedFrame[] {
  let turned = 0;
  return frames.map((frame, index) => {
    if (frame.shot.angle === 'eye level') return frame;
    const room = turned + 1 <= (index + 2) / 2;
    if (room || frame.origin !== 'model') {
      turned++;
      return frame;
    }
    return { ...frame, shot: { ...frame.shot, angle: 'eye level' } };
  });
}
