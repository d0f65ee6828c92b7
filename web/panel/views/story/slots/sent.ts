import type { CanvasReading } from '../../../../services/comfy/canvas.ts';
import type { ApiGraph } from '../../../../core/api-graph.ts';
import { slotNames, type Binding } from '../../../../core/binding/binding.ts';
import { diffOf, type Change } from '../../../../core/binding/diff.ts';
import { ancestors } from '../../../../core/graph/ancestors.ts';
import { frameGraph, type FrameValues } from '../../../../core/graph/frame-graph.ts';
import { frameValues, strengths, type FramePlace } from '../../../../core/graph/frame-values.ts';
import { guideOf } from '../../../../core/guide/guide.ts';
import type { Frame, Sequence } from '../../../../core/sequence.ts';
import type { Settings } from '../../../../core/settings.ts';
import type { Draft } from '../../../../core/story/draft.ts';

export type Sent = {
  /** Whether frame 1 is written; else a sample stands for it. */
  real: boolean;
  /** Inputs that differ. */
  differences: Change[];
  /** Titles of nodes that are only in the copy, and of those that are left out of it. */
  added: string[];
  removed: string[];
};

/** What frame 1 would send, worked out beside the canvas. Nothing is asked of the server. */
export function whatIsSent(
  { graph, reading: { binding } }: CanvasReading,
  draft: Draft,
  sequence: Sequence | undefined,
  samplePrompt: string,
): Sent {
  const [first] = sequence?.frames ?? [];
  const place = { binding, grid: 1, guide: guideOf(graph, binding) };
  const values =
    sequence && first ? firstValues(sequence, first, place) : sampleValues(draft, samplePrompt, place);
  const sent = frameGraph({ graph, binding, ...values });
  const { differences, ...nodes } = compare(graph, binding.output, sent);
  return { real: first !== undefined, ...nodes, differences: inSlotOrder(differences, binding) };
}

const seedOf = ({ settings }: Pick<Sequence, 'settings'>) => settings.seed.base;
const prefixOf = (id: string) => `sequences/${id}/frames/frame-001_take-1`;

/** What the rough is called that would be uploaded, where it leads the picture. */
const roughOf = ({ guide }: Settings, place: FramePlace) =>
  guide && place.guide ? 'story-sequence/….png [temp]' : undefined;

function firstValues(sequence: Sequence, first: Frame, place: FramePlace): FrameValues {
  const prefix = prefixOf(sequence.id);
  const guide = roughOf(sequence.settings, place);
  return frameValues(sequence, first, place, { prompt: first.prompt, seed: seedOf(sequence), prefix, guide });
}

function sampleValues({ settings }: Draft, prompt: string, place: FramePlace): FrameValues {
  const { width, height, steps, cfg } = settings;
  const guide = roughOf(settings, place);
  const acting = strengths(settings, undefined, place, guide !== undefined);
  const seed = seedOf({ settings });
  return { prompt, width, height, steps, cfg, seed, prefix: prefixOf('…'), guide, ...acting };
}

/** As the slots stand above: what was bound first, then what follows from it. */
function inSlotOrder(differences: Change[], { slots }: Binding): Change[] {
  const order = slotNames.flatMap((slot) => slots[slot] ?? []).map(({ node, input }) => `${node} ${input}`);
  const placeOf = ({ node, input }: Change) => {
    const place = order.indexOf(`${node} ${input}`);
    return place < 0 ? order.length : place;
  };
  return differences.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function compare(graph: ApiGraph, output: string, sent: ApiGraph): Omit<Sent, 'real'> {
  const needed = ancestors(graph, output);
  const used = Object.fromEntries(Object.entries(graph).filter(([id]) => needed.has(id)));
  const changes = diffOf(used, sent);
  const whole = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map(({ title }) => title);
  return {
    differences: changes.filter(({ kind }) => kind === 'changed'),
    added: whole('added'),
    removed: whole('left-out'),
  };
}
