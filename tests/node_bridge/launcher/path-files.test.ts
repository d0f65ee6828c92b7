import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeModelPaths, writePackPath } from '../../../node_bridge/launcher/path-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paths-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const written = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe("the user's model folder", () => {
  it('is offered by its subfolders, without node packs', async () => {
    const models = path.join(folder, 'models');
    for (const kind of ['checkpoints', 'loras', 'custom_nodes', '.git']) {
      await mkdir(path.join(models, kind), { recursive: true });
    }
    await writeModelPaths(path.join(folder, 'm.yaml'), models);
    expect(await written(path.join(folder, 'm.yaml'))).toEqual({
      story_sequence_models: { base_path: models, checkpoints: 'checkpoints', loras: 'loras' },
    });
  });

  it('counts files that lie in it directly as checkpoints', async () => {
    await writeFile(path.join(folder, 'tiny.safetensors'), '');
    await writeModelPaths(path.join(folder, 'm.yaml'), folder);
    expect(await written(path.join(folder, 'm.yaml'))).toEqual({
      story_sequence_models: { base_path: folder, checkpoints: '.' },
    });
  });
});

describe('the pack in a ComfyUI of the user', () => {
  it('is put in by a file outside his folder', async () => {
    await writePackPath(path.join(folder, 'p.yaml'), '/tmp/run/custom_nodes');
    expect(await written(path.join(folder, 'p.yaml'))).toEqual({
      story_sequence_pack: { base_path: '/tmp/run', custom_nodes: 'custom_nodes' },
    });
  });
});
