import path from 'node:path';
import { parseArgs } from 'node:util';
import { done, failed, type Outcome } from './trouble.ts';

/** What `npm start -- ...` was asked for; folders are absolute. */
export type StartWish = {
  port: number;
  /** The user's own ComfyUI; without it ours is set up in the cache. */
  own?: { comfy: string; python?: string };
  models?: string;
  help: boolean;
};

const OPTIONS = {
  port: { type: 'string', default: '8188' },
  comfy: { type: 'string' },
  python: { type: 'string' },
  models: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const USAGE = `npm start                                     a ComfyUI of its own, with Story Sequence in it
npm start -- --port 8190                      on another port than 8188
npm start -- --models DIR                     with the models in DIR (checkpoints/, loras/ ...), which is only read
npm start -- --comfy DIR --python PATH        your own ComfyUI, which is left as it was`;

/** Reads the command line; `from` is the folder that relative paths are meant from. */
export function readArguments(args: string[], from: string): Outcome<StartWish> {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS, allowPositionals: false }));
  } catch (error) {
    return unclear(`${error instanceof Error ? error.message : String(error)}.`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return unclear(`"${values.port}" is no port number.`);
  if (values.python !== undefined && values.comfy === undefined)
    return unclear('--python goes with --comfy.');
  return done({
    port,
    help: values.help,
    ...(values.comfy !== undefined && { own: ownComfy(values.comfy, values.python, from) }),
    ...(values.models !== undefined && { models: path.resolve(from, values.models) }),
  });
}

/** A Python may be a name on the search path (`python3`) as well as a file. */
function ownComfy(
  comfy: string,
  python: string | undefined,
  from: string,
): { comfy: string; python?: string } {
  const folder = path.resolve(from, comfy);
  if (python === undefined) return { comfy: folder };
  return { comfy: folder, python: /[/\\]/.test(python) ? path.resolve(from, python) : python };
}

const unclear = (what: string) => failed('bad-option', { what, next: `What can be said:\n${USAGE}` });
