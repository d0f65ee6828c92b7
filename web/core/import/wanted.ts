import { titleOf, type ApiGraph } from '../api-graph.ts';
import { optionsOf, type ObjectInfo } from '../graph/object-info.ts';
import { folderOf } from '../preflight/folders.ts';
import type { Engine, Sequence } from '../sequence.ts';

/** A file that a sequence is drawn with; `here` is undefined where no server was asked. */
export type WantedModel = { file: string; folder: string | undefined; here: boolean | undefined };

/** Models and LoRAs of a sequence, each once. `info`: what this server has. */
export function modelsOf({ engine, bible }: Sequence, info: ObjectInfo | undefined): WantedModel[] {
  const loras = [
    ...(engine.kind === 'rough' ? [] : (engine.loras ?? [])),
    ...bible.cast.flatMap(({ lora }) => lora ?? []),
  ];
  const wanted = new Map([
    ...ofEngine(engine),
    ...loras.map(({ file }): [string, string | undefined] => [file, 'loras']),
  ]);
  const offered = info && filesOn(info);
  return [...wanted].map(([file, folder]) => ({ file, folder, here: offered?.has(file) }));
}

/** Names of files with the folder below ComfyUI's `models`, where it is known. */
function ofEngine(engine: Engine): [string, string | undefined][] {
  if (engine.kind === 'rough') return [];
  if (engine.kind === 'shipped') return Object.values(engine.files).map((file) => [file, undefined]);
  return Object.values(engine.graph).flatMap(({ class_type: className, inputs }) =>
    Object.entries(inputs).flatMap(([input, value]): [string, string][] => {
      const folder = folderOf(className, input);
      return typeof value === 'string' && value !== '' && folder ? [[value, folder]] : [];
    }),
  );
}

/** Every file that some loader of the server offers. */
function filesOn(info: ObjectInfo): Set<string> {
  const files = Object.entries(info).flatMap(([className, { input }]) =>
    Object.keys(input.required ?? {}).flatMap((name) =>
      folderOf(className, name) ? optionsOf(info, className, name) : [],
    ),
  );
  return new Set(files);
}

/** A class of nodes that is not ComfyUI's own. `pack`: the folder that it comes from here; undefined: not here. */
export type ForeignNode = { node: string; title: string; pack: string | undefined };

const CUSTOM = /^custom_nodes\.(.+)$/u;

/** Classes of a graph from outside of ComfyUI, each once: they run code of others on the server. */
export function foreignNodes(graph: ApiGraph, info: ObjectInfo): ForeignNode[] {
  const found = new Map<string, ForeignNode>();
  for (const node of Object.values(graph)) {
    const { class_type: className } = node;
    const known = Object.hasOwn(info, className) ? info[className] : undefined;
    const from = known?.['python_module'];
    const pack = typeof from === 'string' ? CUSTOM.exec(from)?.[1] : undefined;
    if (known && pack === undefined) continue;
    found.set(className, { node: className, title: titleOf(node), pack });
  }
  return [...found.values()];
}
