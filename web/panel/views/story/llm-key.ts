import type { Profile } from '../../../core/producer/profile.ts';
import type { Words } from '../../contexts.ts';

/** All that is known here of a key: whether there is one, and where it comes from. */
export function keyInWords({ producers }: Words, { key, keyEnv }: Profile): string {
  if (!key.configured) return producers.keyNone;
  return key.source === 'env' ? producers.keyStates.env(keyEnv ?? '') : producers.keyStates.store;
}
