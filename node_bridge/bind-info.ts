import { readFile } from 'node:fs/promises';
import { objectInfoSchema, type ObjectInfo } from '../web/core/graph/object-info.ts';
import { coreNodes } from './bind-core-nodes.ts';
import { UsageError } from './usage-error.ts';

export type FoundInfo = { info: ObjectInfo; from: 'built-in' | 'file' | 'server' };

/** Node definitions of a file or a ComfyUI's address; without either those of ComfyUI's own nodes, as built in. */
export async function findInfo(source: string | undefined): Promise<FoundInfo> {
  if (source === undefined) return { info: builtIn(), from: 'built-in' };
  const remote = /^https?:\/\//iu.test(source);
  const read = objectInfoSchema.safeParse(remote ? await fetched(source) : await opened(source));
  if (!read.success) throw new UsageError(`${source} holds no node definitions (/object_info).`);
  return { info: read.data, from: remote ? 'server' : 'file' };
}

async function fetched(address: string): Promise<unknown> {
  const url = address.endsWith('/object_info') ? address : `${address.replace(/\/+$/u, '')}/object_info`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    throw new UsageError(`No ComfyUI answers at ${url}.`);
  }
}

async function opened(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError(`Cannot read node definitions from ${file}.`);
  }
}

/** `Name* input:TYPE ... > OUTPUT ...`, one class a line. */
function builtIn(): ObjectInfo {
  const classes = coreNodes
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('>');
      const [name = '', ...inputs] = left.trim().split(/\s+/u);
      const required = Object.fromEntries(
        inputs.map((input) => {
          const [key = '', type = ''] = input.split(':');
          return [key, [type, {}]] as const;
        }),
      );
      const output = right.split(/\s+/u).filter((type) => type !== '');
      return [
        name.replace('*', ''),
        { input: { required }, output, output_node: name.endsWith('*') },
      ] as const;
    });
  return Object.fromEntries(classes);
}
