import type { Usage } from '../../../core/producer/producer-record.ts';
import type { Writing } from '../../../core/producer/writing.ts';
import type { Listener } from './conversation.ts';

/** Tells how far the writing is: each frame as it comes, thinking, loading. */
export class Progress {
  #now: Writing;
  readonly #tell: (writing: Writing) => void;

  constructor(of: number, tell: (writing: Writing) => void) {
    this.#now = { stage: 'bible', of, frames: [], thinking: false };
    this.#tell = tell;
  }

  get frames(): Writing['frames'] {
    return this.#now.frames;
  }

  stage(stage: Writing['stage'], usage: Usage): void {
    this.#become({ stage, thinking: false, usage });
  }

  wrote(frameNumber: number, description: string): void {
    this.#become({ frames: [...this.#now.frames, { frameNumber, description }], thinking: false });
  }

  /** What a call tells besides its words. */
  listener(said?: Listener['said']): Listener {
    const { stage } = this.#now;
    return {
      ...(said && { said }),
      thinking: (on) => {
        if (this.#now.stage === 'loading-model') this.#become({ stage });
        if (this.#now.thinking !== on) this.#become({ thinking: on });
      },
      loading: () => this.#become({ stage: 'loading-model' }),
    };
  }

  #become(change: Partial<Writing>): void {
    this.#now = { ...this.#now, ...change };
    this.#tell(this.#now);
  }
}
