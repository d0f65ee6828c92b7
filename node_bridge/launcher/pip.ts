import { pipTrouble, progressLine, readPipLine, type PipNews } from './pip-output.ts';
import { runPython } from './python-run.ts';
import type { Voice } from './say.ts';
import { done, type Outcome } from './trouble.ts';

/** Small packages come and go within a second: only what takes a while is worth a line. */
const WORTH_A_LINE_BYTES = 5_000_000;

const ALWAYS = [
  '--disable-pip-version-check',
  '--no-input',
  '--no-python-version-warning',
  '--retries=2',
  '--timeout=60',
];

/**
 * Installs with pip and lets people see how far it is. `args` is what follows `pip install`; `quiet` is for a pip
 * as old as its Python, which cannot say its progress in a form for programs.
 */
export async function pipInstall(
  python: string,
  args: string[],
  { voice, folder, quiet }: { voice: Voice; folder: string; quiet?: boolean },
): Promise<Outcome<void>> {
  const tell = teller(voice);
  const end = await runPython(python, {
    run: { module: 'pip' },
    args: ['install', ...ALWAYS, quiet ? '--progress-bar=off' : '--progress-bar=raw', ...args],
    onLine: (line) => tell(readPipLine(line)),
  });
  return end.code === 0 ? done(undefined) : pipTrouble(`${end.out}\n${end.errors}`, folder);
}

function teller(voice: Voice): (news: PipNews | undefined) => void {
  let name = '';
  return (news) => {
    if (news?.kind === 'download') name = news.name;
    if (news?.kind === 'progress' && news.of >= WORTH_A_LINE_BYTES) {
      const { text, quarter } = progressLine(name, news.have, news.of);
      voice.live(text, quarter);
    }
    if (news?.kind === 'installing') voice.line(`    unpacking ${news.count} packages`);
    if (news?.kind === 'retrying') voice.live('    the network does not answer, trying again', 'retrying');
  };
}
