import type { Engine } from '../sequence.ts';
import type { EngineChoice } from '../story/draft.ts';
import type { ShippedChoice } from './shipped-choices.ts';

/** The shipped graph that an engine draws with, as this server can run it; undefined for other engines, or unknown. */
export const choiceOf = (
  engine: Engine | EngineChoice,
  shipped: readonly ShippedChoice[] | undefined,
): ShippedChoice | undefined =>
  engine.kind === 'shipped' ? shipped?.find(({ id }) => id === engine.graph) : undefined;
