import type { Effect } from '../../../web/core/run/effects.ts';
import type { RunEvent } from '../../../web/core/run/events.ts';
import type { Phase } from '../../../web/core/run/run.ts';

/** One event of a real run, and what came of it: phase, states of each frame's takes, effects. */
export type Entry = { event: RunEvent; phase: Phase; takes: string[]; effects: Effect[] };
