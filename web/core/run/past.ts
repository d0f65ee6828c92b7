import type { Sequence } from '../sequence.ts';

/** Steps of undo that are kept; a sequence is some 50 KB. */
const UNDO_STEPS = 100;

export const keptSteps = (past: Sequence[]): Sequence[] => past.slice(-UNDO_STEPS);
