import { titleOf, type ApiGraph } from '../api-graph.ts';
import type { Binding } from '../binding/binding.ts';
import { familyGrid } from '../graph/aspects.ts';
import { fillGraph, type Filled } from '../graph/frame-graph.ts';
import { frameValues, sentReferences } from '../graph/frame-values.ts';
import { guideOf } from '../guide/guide.ts';
import { loadsPicture, type ObjectInfo } from '../graph/object-info.ts';
import { gridOf } from '../graph/size-grid.ts';
import { loadImageName } from '../image-file.ts';
import { seedFor } from '../run/takes.ts';
import type { Frame, Sequence } from '../sequence.ts';
import { checkBinding, checkSize } from './check-binding.ts';
import { checkFrames, nameOf } from './check-frames.ts';
import { checkGuide } from './check-guide.ts';
import { checkGraph, checkStructure } from './check-graph.ts';
import { stops, type Finding } from './finding.ts';

export type PreflightFacts = {
  sequence: Sequence;
  /** The frames that would be drawn. */
  frames: Frame[];
  graph: ApiGraph;
  binding: Binding;
  info: ObjectInfo;
  /** Names, as LoadImage takes them, of pictures that the server was asked for and does not have. */
  gone: ReadonlySet<string>;
};

/** Each frame with its graph as it would be sent, but for the name of its file. */
export type Sent = { frame: Frame; filled: Filled };

/** Stands for a rough, which is drawn and uploaded only when its frame is sent. */
const roughToCome = 'rough.png [temp]';

export function sentGraphs({ sequence, frames, graph, binding, info }: Omit<PreflightFacts, 'gone'>): Sent[] {
  const grid = gridOf(graph, binding, info, familyGrid(sequence.story.family));
  const guide = guideOf(graph, binding);
  const led = guide !== undefined && sequence.settings.guide !== undefined;
  return frames.map((frame) => {
    const take = {
      prompt: frame.prompt,
      seed: seedFor(sequence, frame, 0),
      prefix: 'check',
      guide: led ? roughToCome : undefined,
    };
    const values = frameValues(sequence, frame, { binding, grid, guide }, take);
    return { frame, filled: fillGraph({ graph, binding, info, ...values }) };
  });
}

/** Everything that would go wrong with these frames on this server. Nothing is queued for it. */
export function preflight(facts: PreflightFacts, sent: Sent[] = sentGraphs(facts)): Finding[] {
  const { sequence, frames, graph, binding, info } = facts;
  const bound = checkBinding(graph, binding);
  const found = [
    ...bound,
    ...checkSize(sequence, graph, binding, info, familyGrid(sequence.story.family)),
    ...checkFrames(sequence, frames, binding),
    ...checkGuide(sequence.settings, graph, binding),
    ...sent.slice(0, 1).flatMap(({ filled }) => checkStructure(filled.graph, info)),
    ...sent.flatMap((one) => checkSent(facts, one)),
  ];
  return merged(found, frames.length).sort((a, b) => rank(a) - rank(b));
}

const rank = ({ severity }: Finding) => (severity === 'stops' ? 0 : 1);

function checkSent(facts: PreflightFacts, { frame, filled }: Sent): Finding[] {
  const { graph, binding, info } = facts;
  const number = [frame.frameNumber];
  const ofGraph = checkGraph(filled.graph, info).map((finding): Finding => ({ ...finding, frames: number }));
  const needed = filled.stuck.map(({ node }) => {
    const loader = graph[node];
    const leads = binding.slots.guide?.some((target) => target.node === node) && { leads: 'yes' };
    return stops(number, 'picture-needed', { node: loader ? titleOf(loader) : node, ...leads });
  });
  const gone = picturesIn(filled.graph, info).filter((name) => facts.gone.has(name));
  return [...ofGraph, ...needed, ...gone.map((picture) => pictureGone(facts, frame, picture))];
}

function pictureGone({ sequence, graph, binding }: PreflightFacts, frame: Frame, picture: string): Finding {
  const owner = sentReferences(sequence, frame, binding).find(
    ({ image }) => loadImageName(image) === picture,
  );
  const leads = guideOf(graph, binding)?.file === picture && { leads: 'yes' };
  const about = { picture, ...(owner ? { whose: nameOf(sequence, owner.id) } : leads) };
  return stops([frame.frameNumber], 'picture-gone', about);
}

/** Names of the pictures that a graph loads from the server's folders. */
export const picturesIn = (graph: ApiGraph, info: ObjectInfo): string[] =>
  Object.values(graph).flatMap(({ class_type: className, inputs }) =>
    Object.entries(inputs).flatMap(([input, value]) =>
      typeof value === 'string' && value !== roughToCome && loadsPicture(info, className, input)
        ? [value]
        : [],
    ),
  );

/** The same finding of several frames said once; of every frame, as `all`. */
function merged(findings: Finding[], frameCount: number): Finding[] {
  const byFailure = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.failure]);
    const before = byFailure.get(key);
    byFailure.set(key, before ? { ...finding, frames: joined(before.frames, finding.frames) } : finding);
  }
  return [...byFailure.values()].map((finding) =>
    finding.frames !== 'all' && frameCount > 1 && finding.frames.length === frameCount
      ? { ...finding, frames: 'all' }
      : finding,
  );
}

const joined = (a: Finding['frames'], b: Finding['frames']): Finding['frames'] =>
  a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
