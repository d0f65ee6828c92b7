import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pythonIn, repository, type Folders } from './folders.ts';
import { packageEnvironment } from './packages.ts';
import { runPython } from './python-run.ts';
import { knownPackages } from './server-stages.ts';
import { fingerprint } from './stamps.ts';
import type { Stage } from './set-up.ts';
import { done, failed, lastLines } from './trouble.ts';

export const tinyModelName = 'tiny-sd35.safetensors';
export const tinyModelFile = (folders: Folders): string => path.join(folders.models, tinyModelName);

const script = path.join(repository, 'tests', 'support', 'tiny_model.py');

/** A real but very small SD3 checkpoint with random weights, so that tests run a real sampler without a download. */
export const tinyModelStage = (folders: Folders): Stage => ({
  name: 'tiny-model',
  title: 'A tiny checkpoint for the tests (256 MB, made here)',
  needs: ['torch', 'packages', 'comfyui'],
  key: () => fingerprint([script]),
  present: async () => existsSync(tinyModelFile(folders)),
  async run() {
    const about = await knownPackages(folders);
    if (!about.ok) return about;
    await mkdir(folders.models, { recursive: true });
    const end = await runPython(pythonIn(folders.python), {
      run: { script },
      args: [folders.comfy, tinyModelFile(folders)],
      env: packageEnvironment(about.value),
    });
    return end.code === 0 ? done(undefined) : failed('model-failed', {}, lastLines(end.errors || end.out));
  },
});
