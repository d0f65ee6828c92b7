import { bytes } from './say.ts';
import { failed, lastLines, type Trouble, type TroubleCode } from './trouble.ts';

/** What a line of `pip install --progress-bar raw` tells a person who waits. */
export type PipNews =
  | { kind: 'download'; name: string; size: string }
  | { kind: 'progress'; have: number; of: number }
  | { kind: 'installing'; count: number }
  | { kind: 'retrying' };

/** Reads one line of pip; most lines are no news. */
export function readPipLine(line: string): PipNews | undefined {
  const text = line.trim();
  const progress = /^Progress (\d+) of (\d+)$/.exec(text);
  if (progress) return { kind: 'progress', have: Number(progress[1]), of: Number(progress[2]) };
  const download = /^(?:Downloading|Processing|Using cached) (\S+?)(?: \(([\d.]+ .?B)\))?$/.exec(text);
  if (download) return { kind: 'download', name: packageOf(download[1] ?? ''), size: download[2] ?? '' };
  const installing = /^Installing collected packages: (.+)$/.exec(text);
  if (installing) return { kind: 'installing', count: (installing[1] ?? '').split(', ').length };
  return text.startsWith('WARNING: Retrying') ? { kind: 'retrying' } : undefined;
}

const packageOf = (file: string) => decodeURIComponent(file.split('/').pop() ?? file).split('-')[0] ?? file;

/** One line for people on a download's progress, and the quarter it has reached ('' before the first). */
export function progressLine(name: string, have: number, of: number): { text: string; quarter: string } {
  const share = of > 0 ? have / of : 0;
  const quarter = Math.floor(share * 4) * 25;
  return {
    text: `    ${name}: ${bytes(have)} of ${bytes(of)} (${Math.floor(share * 100)} %)`,
    quarter: quarter === 0 ? '' : `${name} ${quarter}`,
  };
}

const SIGNS: [TroubleCode, RegExp][] = [
  ['no-disk', /no space left|errno 28|disk quota exceeded|not enough space/i],
  [
    'no-network',
    /retrying \(|name resolution|getaddrinfo|newconnectionerror|failed to establish|network is unreachable|connect ?timeout|read timed out|readtimeouterror|connection (?:reset|refused|aborted)|proxyerror|max retries/i,
  ],
  ['not-writable', /permission denied|read-only file system|errno 13|errno 30/i],
];

/** Why pip failed, from everything it said; network trouble shows as "no matching version" too, so it is asked first. */
export function pipTrouble(output: string, folder: string): { ok: false; trouble: Trouble } {
  const code = SIGNS.find(([, sign]) => sign.test(output))?.[0] ?? 'pip-failed';
  return failed(code, { folder }, lastLines(output));
}
