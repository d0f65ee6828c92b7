/** How a frame's picture is shown with its rough: alone, with the rough beside it, or the rough in its place. */
export type Compare = 'picture' | 'beside' | 'rough';

const next: Readonly<Record<Compare, Compare>> = { picture: 'beside', beside: 'rough', rough: 'picture' };

/** The way that the key and the button lead to. */
export const nextCompare = (now: Compare): Compare => next[now];
