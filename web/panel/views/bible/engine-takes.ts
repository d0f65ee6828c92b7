import { guideOf, type GuideStrength } from '../../../core/guide/guide.ts';
import { choiceOf } from '../../../core/graph/choice-of.ts';
import { referenceSlots } from '../../../core/references.ts';
import type { Engine } from '../../../core/sequence.ts';
import type { PanelServices, Words } from '../../contexts.ts';

type Asked = { services: PanelServices; words: Words; engine: Engine };

const shippedChoice = ({ services, engine }: Asked) => choiceOf(engine, services.facts.facts?.shipped);

/** What the engine is called in a sentence. */
export function engineTitle(asked: Asked): string {
  const { engine, words } = asked;
  if (engine.kind === 'rough') return words.references.rough;
  if (engine.kind === 'canvas') return engine.name || words.references.canvas;
  return shippedChoice(asked)?.title ?? engine.graph;
}

/** How many pictures of cast and places a frame sends at most. */
export const takesReferences = (asked: Asked): number =>
  Math.max(referenceSlots(asked.engine), shippedChoice(asked)?.references ?? 0);

export function takesLoras(asked: Asked): boolean {
  const { engine } = asked;
  if (engine.kind === 'canvas') return engine.binding.lora !== undefined;
  return shippedChoice(asked)?.takesLoras ?? false;
}

/** The slot that a frame's own strength reaches in the graph, if there is one. */
export function strengthSlot(asked: Asked): GuideStrength | undefined {
  const { engine } = asked;
  if (engine.kind !== 'canvas') return shippedChoice(asked)?.overRough ? 'denoise' : undefined;
  const { graph, binding } = engine;
  if (binding.slots.strength?.length) return 'strength';
  return guideOf(graph, binding)?.by ?? undefined;
}
