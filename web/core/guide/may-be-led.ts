import type { Engine, Sequence } from '../sequence.ts';
import { guideOf } from './guide.ts';

/** A canvas can be large and is asked for with every frame. */
const answers = new WeakMap<Engine, boolean>();

/**
 * Whether roughs lead the pictures of a sequence. Told without the graph of a shipped engine: the form switches them on
 * only where they go into it.
 */
export function mayBeLed({ engine, settings }: Pick<Sequence, 'engine' | 'settings'>): boolean {
  if (settings.guide === undefined || engine.kind === 'rough') return false;
  if (engine.kind === 'shipped') return true;
  const known = answers.get(engine) ?? guideOf(engine.graph, engine.binding) !== undefined;
  answers.set(engine, known);
  return known;
}
