import type { Sequence } from './sequence.ts';

/**
 * A shared sequence as a new one of this user's: its own id, nothing drawn yet. Its takes name pictures in a folder that
 * is not here.
 */
export function copyOf(sequence: Sequence, id: string, at: string): Sequence {
  return {
    ...sequence,
    id,
    revision: 0,
    status: 'reviewing',
    createdAt: at,
    updatedAt: at,
    frames: sequence.frames.map((frame) => ({ ...frame, takes: [], activeTake: null })),
    run: null,
    thumbnail: null,
  };
}
