import type { CanvasReading } from '../../../../services/comfy/canvas.ts';
import type { ApiGraph, ApiNode } from '../../../../core/api-graph.ts';
import { slotNames, type Binding } from '../../../../core/binding/binding.ts';
import { ancestors } from '../../../../core/graph/ancestors.ts';
import { frameGraph, type FrameValues } from '../../../../core/graph/frame-graph.ts';
import { frameValues } from '../../../../core/graph/frame-values.ts';
import { ownId, withOwnIds } from '../../../../core/graph/own-ids.ts';
import type { Sequence } from '../../../../core/sequence.ts';
import type { Draft } from '../../../../core/story/draft.ts';

/** One input that differs between the canvas and what frame 1 would send. */
export type Difference = { node: string; title: string; input: string; before: string; after: string };

export type Sent = {
  /** Whether frame 1 is written; else a sample stands for it. */
  real: boolean;
  differences: Difference[];
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
  const values =
    sequence && first
      ? frameValues(sequence, first, binding, 1, {
          prompt: first.prompt,
          seed: seedOf(sequence),
          prefix: prefixOf(sequence.id),
        })
      : sampleValues(draft, samplePrompt);
  const sent = frameGraph({ graph, binding, ...values });
  const { differences, ...nodes } = compare(graph, binding.output, sent);
  return { real: first !== undefined, ...nodes, differences: inSlotOrder(differences, binding) };
}

const seedOf = ({ settings }: Pick<Sequence, 'settings'>) => settings.seed.base;
const prefixOf = (id: string) => `sequences/${id}/frames/frame-001_take-1`;

function sampleValues({ settings }: Draft, prompt: string): FrameValues {
  const { width, height, steps, cfg } = settings;
  return { prompt, width, height, steps, cfg, seed: seedOf({ settings }), prefix: prefixOf('…') };
}

/** As the slots stand above: what was bound first, then what follows from it. */
function inSlotOrder(differences: Difference[], { slots }: Binding): Difference[] {
  const order = slotNames.flatMap((slot) => slots[slot] ?? []).map(({ node, input }) => `${node} ${input}`);
  const placeOf = ({ node, input }: Difference) => {
    const place = order.indexOf(`${node} ${input}`);
    return place < 0 ? order.length : place;
  };
  return differences.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function compare(graph: ApiGraph, output: string, sent: ApiGraph): Omit<Sent, 'real'> {
  const mine = withOwnIds(graph);
  const needed = [...ancestors(graph, output)];
  const known = new Set(needed.map(ownId));
  return {
    differences: needed.flatMap((id) => changedInputs(id, mine[ownId(id)], sent[ownId(id)])),
    added: Object.entries(sent).flatMap(([id, node]) => (known.has(id) ? [] : [titleOf(node)])),
    removed: needed.flatMap((id) => (sent[ownId(id)] ? [] : [titleOf(graph[id])])),
  };
}

function titleOf(node: ApiNode | undefined): string {
  const { _meta, class_type } = node ?? { class_type: '' };
  return _meta?.title ?? class_type;
}

function changedInputs(id: string, before: ApiNode | undefined, after: ApiNode | undefined): Difference[] {
  if (!before || !after) return [];
  const names = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)]);
  return [...names].flatMap((input) => {
    const [was, is] = [textOf(before.inputs[input]), textOf(after.inputs[input])];
    return was === is ? [] : [{ node: id, title: titleOf(before), input, before: was, after: is }];
  });
}

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
