/** Calls `end` when the process that started this one under npm has gone; may call it more than once. */
export function whenParentEnds(end: () => void): void;
