import type { Binding } from '../binding/binding.ts';
import type { Guide } from '../guide/guide.ts';
import { loadImageName } from '../image-file.ts';
import type { Lora } from '../lora.ts';
import { dialects } from '../producer/dialects-data.ts';
import { expandNames } from '../producer/at-names.ts';
import { hasReferences, referencesOf, type Reference } from '../references.ts';
import type { Engine, Frame, Sequence } from '../sequence.ts';
import type { Settings } from '../settings.ts';
import type { FamilyId } from '../story/families.ts';
import type { FrameValues } from './frame-graph.ts';
import { roundSize } from './size-grid.ts';

/** What belongs to the take rather than to the frame. */
export type TakeValues = {
  prompt: string;
  seed: number;
  prefix: string;
  picture?: string | undefined;
  /** Name of the uploaded rough, where it leads the picture. */
  guide?: string | undefined;
};

/** A graph that is drawn with: what its sizes are multiples of, and the picture that leads it. */
export type FramePlace = { binding: Binding; grid: number; guide: Guide | undefined };

/** What a frame brings to a graph, the same for the check before the start and for the job itself. */
export function frameValues(
  sequence: Sequence,
  frame: Frame,
  place: FramePlace,
  take: TakeValues,
): FrameValues {
  const { engine, settings } = sequence;
  const { width, height } = roundSize(settings, place.grid);
  return {
    ...take,
    prompt: expandNames(take.prompt, sequence.bible, sequence.story.family).text,
    negative: frame.negative,
    width,
    height,
    steps: settings.steps,
    cfg: settings.cfg,
    ...strengths(settings, frame.strength, place, take.guide !== undefined),
    references: picturesFor(sequence, frame, place.binding),
    // A shipped graph holds no picture of its own that could lead a frame.
    guide: take.guide ?? (engine.kind === 'shipped' ? null : undefined),
    loras: lorasOf(sequence, frame),
  };
}

/**
 * How strongly pictures act on a frame: as the frame says, else as all roughs do, else as the graph has it. Where a graph
 * goes on from a picture, what is kept of it is what the sampler leaves alone.
 */
export function strengths(
  settings: Settings,
  own: number | undefined,
  { binding, guide }: Pick<FramePlace, 'binding' | 'guide'>,
  isLed: boolean,
): Pick<FrameValues, 'strength' | 'denoise'> {
  const whole = isLed ? settings.guide?.strength : undefined;
  if (guide?.by !== 'denoise') return { strength: own ?? (guide?.by === 'strength' ? whole : undefined) };
  const kept = (binding.slots.strength?.length ? undefined : own) ?? whole;
  return {
    strength: own,
    denoise: kept === undefined ? undefined : Number((1 - Math.min(1, kept)).toFixed(3)),
  };
}

/** The references that a frame sends to this graph: as many as the prompt can name, where the family names them. */
export function sentReferences({ bible, story }: Sequence, { shot }: Frame, { slots }: Binding): Reference[] {
  return referencesOf(shot, bible, referenceLimit(story.family, slots.references?.length ?? 0));
}

/** How many references of a family reach a graph with so many places. */
export const referenceLimit = (family: FamilyId, places: number): number =>
  Math.min(places, dialects[family].references?.max ?? places);

/** On the user's canvas, a story without any references leaves the pictures there as they are. */
function picturesFor(sequence: Sequence, frame: Frame, binding: Binding): string[] | undefined {
  if (sequence.engine.kind === 'canvas' && !hasReferences(sequence.bible)) return undefined;
  return sentReferences(sequence, frame, binding).map(({ image }) => loadImageName(image));
}

/** The style's LoRAs, then those of the characters in the frame. */
export function lorasOf({ engine, bible }: Sequence, { shot }: Frame): Lora[] {
  const own = shot.cast.flatMap(({ id }) => bible.cast.find((one) => one.id === id)?.lora ?? []);
  return [...styleLoras(engine), ...own];
}

const styleLoras = (engine: Engine): Lora[] => (engine.kind === 'rough' ? [] : (engine.loras ?? []));
