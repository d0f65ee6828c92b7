import path from 'node:path';
import * as z from 'zod/mini';
import { ownPython } from './folders.ts';
import { runPython } from './python-run.ts';
import { done, failed, type Outcome, type Trouble } from './trouble.ts';

const aboutSchema = z.object({
  version: z.tuple([z.number(), z.number(), z.number()]),
  executable: z.string(),
  venv: z.boolean(),
});
export type AboutPython = z.infer<typeof aboutSchema>;

/** The names a Python goes by; where the usual one is too old, a newer one often lies beside it. */
const NAMES: { name: string; options?: string[] }[] = [
  { name: 'python3' },
  { name: 'python' },
  { name: 'py', options: ['-3'] },
  ...['3.14', '3.13', '3.12', '3.11', '3.10'].map((version) => ({ name: `python${version}` })),
];

/** Asks one Python about itself; undefined when there is none by that name or it does not run. */
export async function askPython(name: string, options: string[] = []): Promise<AboutPython | undefined> {
  const end = await runPython(name, { run: { script: path.join(ownPython, 'about_python.py') }, options });
  if (end.code !== 0) return undefined;
  try {
    return aboutSchema.parse(JSON.parse(end.out));
  } catch {
    return undefined; // such as the Store's placeholder on Windows, which prints an advertisement
  }
}

/** The first Python on this machine that is new enough and can make environments. */
export async function findPython(): Promise<Outcome<AboutPython>> {
  const seen: AboutPython[] = [];
  for (const { name, options } of NAMES) {
    const about = await askPython(name, options);
    if (about && isFit(about)) return done(about);
    if (about) seen.push(about);
  }
  return unfit(seen);
}

export const isNewEnough = ({ version: [major, minor] }: AboutPython): boolean =>
  major > 3 || (major === 3 && minor >= 10);

const isFit = (about: AboutPython) => isNewEnough(about) && about.venv;

/** Why none of the Pythons that were seen will do. */
export function unfit(seen: AboutPython[]): { ok: false; trouble: Trouble } {
  const newest = seen.find(isNewEnough);
  if (newest) {
    const [major, minor] = newest.version;
    return failed('no-venv', { python: newest.executable, version: `${major}.${minor}` });
  }
  const [old] = seen;
  if (!old) return failed('no-python');
  return failed('old-python', { python: old.executable, version: old.version.join('.') });
}
