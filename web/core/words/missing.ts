import { counted } from './format.ts';

/** Shipped graphs that wait for files or nodes. */
export const missingWords = {
  head: 'Graphs that cannot run yet',
  count: (count: number) => counted(count, 'graph'),
  intro: 'Put the files into ComfyUI’s folders, then reload. Any file of the same model works.',
  into: (folder: string) => `into ${folder}`,
  page: 'Where to get it',
  of: (file: string) => `(${file}, in a new tab)`,
  needsNode: (node: string, since: string | undefined) =>
    since ? `Needs ComfyUI ${since} or newer, for the node ${node}.` : `Needs the node ${node}.`,
};
