import type { ApiGraph } from '../api-graph.ts';
import type { Binding } from '../binding/binding.ts';
import { guideOf } from '../guide/guide.ts';
import type { Settings } from '../settings.ts';
import { warns, type Finding } from './finding.ts';

/** Roughs are sent to a control model that was made for something else. */
export function checkGuide({ guide }: Settings, graph: ApiGraph, binding: Binding): Finding[] {
  const unlike = guide && guideOf(graph, binding)?.unlike;
  return unlike ? [warns('all', 'guide-unlike', { map: unlike })] : [];
}
