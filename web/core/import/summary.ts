import { graphFaults, type GraphFault } from '../graph/graph-faults.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import { mayBeLed } from '../guide/may-be-led.ts';
import type { Sequence, Story } from '../sequence.ts';
import type { Imported } from './import-sequence.ts';
import type { Link } from './links.ts';
import type { Removed } from './removed.ts';
import { foreignNodes, modelsOf, type ForeignNode, type WantedModel } from './wanted.ts';

/** What a shared sequence holds and what it would run, to be read before anything of it is used. */
export type ImportSummary = {
  title: string;
  story: string;
  frames: number;
  family: Story['family'];
  cast: string[];
  places: string[];
  size: { width: number; height: number };
  engine: { kind: Sequence['engine']['kind']; name: string };
  /** How strongly each frame's rough leads its picture; undefined where it does not. */
  guide: number | undefined;
  models: WantedModel[];
  /** Undefined where no server was asked. */
  foreign: ForeignNode[] | undefined;
  faults: GraphFault[];
  links: Link[];
  removed: Removed[];
  takes: number;
  /** What its own producer had to say, and what is lost where it was read back from pictures. */
  warnings: string[];
};

/** `info`: what this server has; without it nothing is said of what is missing here. */
export function summaryOf({ sequence, links, removed, takes }: Imported, info?: ObjectInfo): ImportSummary {
  const { title, story, frames, bible, settings, engine, warnings } = sequence;
  const graph = engine.kind === 'canvas' ? engine.graph : {};
  return {
    title,
    story: story.text,
    frames: frames.length,
    family: story.family,
    cast: bible.cast.map(({ name }) => name),
    places: bible.places.map(({ name }) => name),
    size: { width: settings.width, height: settings.height },
    engine: { kind: engine.kind, name: nameOf(engine) },
    guide: mayBeLed(sequence) ? settings.guide?.strength : undefined,
    models: modelsOf(sequence, info),
    foreign: info && foreignNodes(graph, info),
    faults: graphFaults(graph, info),
    links,
    removed,
    takes,
    warnings,
  };
}

function nameOf(engine: Sequence['engine']): string {
  if (engine.kind === 'rough') return '';
  return engine.kind === 'canvas' ? engine.name : engine.graph;
}
