import type { Sequence } from '../sequence.ts';

/**
 * Whether roughs lead the pictures of a sequence. Told without the graph of a shipped engine: the form switches them on
 * only where they go into it.
 */
export function mayBeLed({ engine, settings }: Pick<Sequence, 'engine' | 'settings'>): boolean {
  if (settings.guide === undefined || engine.kind === 'rough') return false;
  return engine.kind === 'shipped' || (engine.binding.slots.guide ?? []).length > 0;
}
