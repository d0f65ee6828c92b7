import type { Outcome } from '../../core/run/events.ts';

/**
 * Where a job is now. `open`: not finished; an old server's history does not tell whether it waits or runs. `nowhere`: in
 * neither queue nor history, in that order, which a job on its way from one to the other cannot slip through.
 */
export type Sighting = { at: 'pending' | 'running' | 'open' | 'nowhere' } | { at: 'over'; outcome: Outcome };

/** A job and the node of its graph whose picture counts. */
export type Wanted = { jobId: string; output: string };
