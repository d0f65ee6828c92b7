import { isGenerating, type Run } from '../../core/run/run.ts';
import { lastTake } from '../../core/run/takes.ts';
import type { Failure } from '../../core/failure.ts';
import type { Frame } from '../../core/sequence.ts';

type Followed = { readonly run: Run; readonly following: Failure | undefined };

/** Whether nothing may be changed here: another window drives the sequence, or its run is being cancelled. */
export const isFrozen = ({ run, following }: Followed): boolean =>
  following !== undefined || (isGenerating(run) && run.cancelling === true);

/** Whether this frame may not be changed now: it is being drawn. One that waits may, and so may one that is done. */
export const isFrameFrozen = (studio: Followed, frame: Frame): boolean =>
  isFrozen(studio) || (isGenerating(studio.run) && lastTake(frame)?.state === 'running');

/** Whether frames may come and go: the list stands fast while a run draws it. */
export const mayChangeList = (studio: Followed): boolean => !isFrozen(studio) && !isGenerating(studio.run);
