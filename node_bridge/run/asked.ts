import path from 'node:path';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  server: { type: 'string', default: 'http://127.0.0.1:8188' },
  journal: { type: 'string' },
  'after-restart': { type: 'string', default: 'send' },
  redo: { type: 'string', default: 'missing' },
  pictures: { type: 'string' },
  wait: { type: 'string', default: '120' },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const which = ['missing', 'changed', 'all'] as const;
const afterRestart = ['send', 'ask'] as const;

/** What `story-sequence run` was asked for. */
export type Asked = {
  file: string;
  server: string;
  /** Folder of the journal: what was intended and not yet seen to be done. */
  journal: string;
  afterRestart: (typeof afterRestart)[number];
  redo: (typeof which)[number];
  /** Folder for copies of the pictures. */
  pictures: string | undefined;
  /** How long a server that does not answer is waited for before anything has begun. */
  waitMs: number;
  quiet: boolean;
  json: boolean;
};

export function readAsked(args: readonly string[]): Asked {
  const { values: given, positionals } = readOptions(args, options, 1);
  const [name] = positionals;
  if (name === undefined) throw new UsageError('Name the sequence: story-sequence run FILE --server URL.');
  const file = path.resolve(name);
  return {
    file,
    server: readServer(given.server),
    journal: path.resolve(given.journal ?? `${file}.run`),
    afterRestart: oneOf(afterRestart, given['after-restart'], '--after-restart'),
    redo: oneOf(which, given.redo, '--redo'),
    pictures: given.pictures === undefined ? undefined : path.resolve(given.pictures),
    waitMs: readSeconds(given.wait) * 1000,
    quiet: given.quiet,
    json: given.json,
  };
}

function oneOf<T extends string>(known: readonly T[], raw: string, option: string): T {
  const found = known.find((value) => value === raw);
  if (found !== undefined) return found;
  throw new UsageError(`${option} is one of ${known.join(', ')}, not "${raw}".`);
}

function readSeconds(raw: string): number {
  if (/^\d{1,6}$/.test(raw)) return Number(raw);
  throw new UsageError(`--wait takes whole seconds, not "${raw}".`);
}

/** The address without a slash at its end; a path before ComfyUI's own routes stays. */
function readServer(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '' && url.hash === '')
    return url.href.replace(/\/+$/, '');
  throw new UsageError(
    `"${raw}" is no address of ComfyUI. Use http:// or https:// without a user name, such as http://127.0.0.1:8188.`,
  );
}
