import { guideOf, type GuideStrength } from '../../../core/guide/guide.ts';
import { referenceSlots } from '../../../core/references.ts';
import type { Engine } from '../../../core/sequence.ts';
import type { PanelServices, Words } from '../../contexts.ts';

type Asked = { services: PanelServices; words: Words; engine: Engine };

const choiceOf = ({ services, engine }: Asked) =>
  engine.kind === 'shipped' ? services.facts.facts?.shipped.find(({ id }) => id === engine.graph) : undefined;

/** What the engine is called in a sentence. */
export function engineTitle(asked: Asked): string {
  const { engine, words } = asked;
  if (engine.kind === 'rough') return words.references.rough;
  if (engine.kind === 'canvas') return engine.name || words.references.canvas;
  return choiceOf(asked)?.title ?? engine.graph;
}

/** How many pictures of cast and places a frame sends at most. */
export const takesReferences = (asked: Asked): number =>
  Math.max(referenceSlots(asked.engine), choiceOf(asked)?.references ?? 0);

export function takesLoras(asked: Asked): boolean {
  const { engine } = asked;
  if (engine.kind === 'canvas') return engine.binding.lora !== undefined;
  return choiceOf(asked)?.takesLoras ?? false;
}

/** The slot that a frame's own strength reaches in the graph, if there is one. */
export function strengthSlot(asked: Asked): GuideStrength | undefined {
  const { engine } = asked;
  if (engine.kind !== 'canvas') return choiceOf(asked)?.overRough ? 'denoise' : undefined;
  const { graph, binding } = engine;
  if (binding.slots.strength?.length) return 'strength';
  return guideOf(graph, binding)?.by ?? undefined;
}
