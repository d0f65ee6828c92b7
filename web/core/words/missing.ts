import { counted } from './format.ts';

/** Shipped graphs that wait for files or nodes. */
export const missingWords = {
  head: 'Graphs that cannot run yet',
  count: (count: number) => counted(count, 'graph'),
  intro: 'Put the files into ComfyUI’s folders, then reload. Any file of the same model works.',
  into: (folder: string) => `into ${folder}`,
  page: 'Where to get it',
  of: (file: string) => `(${file}, in a new tab)`,
  needsVersion: (version: string) => `Needs ComfyUI ${version} or newer.`,
  needsNodes: (nodes: readonly string[]) =>
    `Needs the ${nodes.length === 1 ? 'node' : 'nodes'} ${nodes.join(', ')}.`,
};
