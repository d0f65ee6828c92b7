import type { Lora } from '../lora.ts';
import type { Engine } from '../sequence.ts';
import { cleanGraph } from './clean-graph.ts';
import { leadsOut } from './paths.ts';
import type { Removed } from './removed.ts';

/** What a stranger's sequence is drawn with, without keys and without anything outside of ComfyUI's folders. */
export function cleanEngine(engine: Engine, prefix: string): { engine: Engine; removed: Removed[] } {
  if (engine.kind === 'rough') return { engine, removed: [] };
  const removed: Removed[] = [];
  const inside = (file: string, field: string): boolean => {
    if (!leadsOut(file)) return true;
    removed.push({ what: 'path', at: { field } });
    return false;
  };
  const kept = (loras: Lora[]) => loras.filter(({ file }, index) => inside(file, `engine.loras.${index}`));
  if (engine.kind === 'shipped') {
    const files = Object.entries(engine.files).filter(([slot, file]) => inside(file, `engine.files.${slot}`));
    return { engine: { ...engine, files: Object.fromEntries(files), loras: kept(engine.loras) }, removed };
  }
  const { removed: ofGraph, ...bound } = cleanGraph(engine, prefix);
  removed.push(...ofGraph);
  return { engine: { ...engine, ...bound, ...(engine.loras && { loras: kept(engine.loras) }) }, removed };
}
