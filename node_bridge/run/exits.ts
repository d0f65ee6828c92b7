/** Exit codes of `story-sequence run`, besides 2: called the wrong way. */
export const exits = { complete: 0, failed: 1, partial: 3, cancelled: 130 } as const;
