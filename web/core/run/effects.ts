import type { Engine } from '../sequence.ts';
import type { Draft } from '../story/draft.ts';
import type { Run } from './run.ts';

/** What is to be done outside, as data. */
export type Effect =
  /** Find out whether the draft's engine can draw: `draft-accepted` or `draft-refused`. */
  | { do: 'check-engine'; attempt: string; draft: Draft }
  | { do: 'make-prompts'; attempt: string; draft: Draft; engine: Engine }
  | { do: 'stop-prompts' }
  /** Write the document; `now`: a frame finished or the run turned, so that it must not wait for the next second. */
  | { do: 'save'; now: boolean }
  /** Send jobs in this order. `fresh`: their ids were just made, so that the server cannot know them. */
  | { do: 'submit'; jobIds: string[]; fresh: boolean }
  /**
   * Take pending jobs out of the queue; the running one goes on. Ends when the run is not paused any more, but for jobs
   * in `leaving`: those end as `taken-back`, sent or not, or go on because they run.
   */
  | { do: 'take-back'; jobIds: string[] }
  /** Take pending jobs out of the queue and stop the running one; ends when each of them has its outcome. */
  | { do: 'cancel-jobs'; jobIds: string[] }
  /**
   * Take pending jobs out of the queue and, once they are proven off the server, send them again under their ids in this
   * order. Those that run or are over by then stay. Their takes are planned again already, so that a page that is left in
   * between looks them up.
   */
  | { do: 'requeue'; jobIds: string[] }
  | { do: 'retry-later'; frameId: string; failedJobId: string; delayMs: number };

export type EffectOf<D extends Effect['do']> = Extract<Effect, { do: D }>;

export type Step<R extends Run = Run> = [R, Effect[]];
