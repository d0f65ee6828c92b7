import path from 'node:path';
import * as z from 'zod/mini';
import { ownPython } from './folders.ts';
import { runPython } from './python-run.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';

const aboutSchema = z.object({
  torch: z.string(),
  gpu: z.boolean(),
  /** A build for processors only never sees a GPU, so it need not be asked again at every start. */
  canHaveGpu: z.boolean(),
  torchvision: z.boolean(),
  page: z.nullable(z.string()),
});
export type AboutPackages = z.infer<typeof aboutSchema>;

/** Asks a Python environment what its packages can do; takes 1-3 s, since torch is imported. */
export async function askPackages(python: string): Promise<Outcome<AboutPackages>> {
  const end = await runPython(python, { run: { script: path.join(ownPython, 'about_packages.py') } });
  const about = aboutSchema.safeParse(parsed(end.out));
  if (end.code === 0 && about.success) return done(about.data);
  return failed('packages-broken', { python }, lastLines(end.errors || end.out));
}

/** Reads what was kept of an earlier answer; undefined when it is missing or of another form. */
export function readAbout(text: string | undefined): AboutPackages | undefined {
  return text === undefined ? undefined : aboutSchema.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

/** Environment for a ComfyUI that runs on these packages. */
export function packageEnvironment(about: AboutPackages): Record<string, string> {
  const standIn = about.torchvision ? [] : [path.join(ownPython, 'stand_in')];
  const paths = [...standIn, process.env['PYTHONPATH'] ?? ''].filter((each) => each !== '');
  return paths.length === 0 ? {} : { PYTHONPATH: paths.join(path.delimiter) };
}
