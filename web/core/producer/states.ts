import type { Token } from './tokens.ts';

/** "runs in with a hat, covered in cream": how somebody looks, and nothing that he does. */
export const isState = (
  before: Token | undefined,
  token: Token | undefined,
  next: Token | undefined,
): boolean =>
  (before?.after.includes(',') ?? false) && STATE.test(token?.lower ?? '') && BY.test(next?.lower ?? '');

const STATE =
  /^(?:covered|dressed|clad|wrapped|soaked|drenched|surrounded|filled|lit|armed|followed|hidden|buried|tied|stained|painted|decorated|accompanied|chased)$/;
const BY = /^(?:in|with|by|from|under)$/;
