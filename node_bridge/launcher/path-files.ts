import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Folder kinds that are no model folders though they may lie beside them. */
const NO_MODELS = new Set(['custom_nodes', 'configs']);

/**
 * Writes an extra-model-paths file for ComfyUI: each subfolder of `models` under its own name, and the folder itself as
 * checkpoints where files lie in it directly. (JSON, which YAML readers read too, needs no quoting rules.)
 */
export async function writeModelPaths(file: string, models: string): Promise<void> {
  const entries = await readdir(models, { withFileTypes: true });
  const kinds = entries
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.') && !NO_MODELS.has(entry.name))
    .map((entry) => [entry.name, entry.name]);
  const loose = entries.some((entry) => entry.isFile() && /\.(safetensors|ckpt)$/.test(entry.name));
  const paths: Record<string, string> = Object.fromEntries(kinds);
  if (loose) paths['checkpoints'] = [paths['checkpoints'], '.'].filter(Boolean).join('\n');
  await writeFile(file, JSON.stringify({ story_sequence_models: { base_path: models, ...paths } }));
}

/** Writes an extra-model-paths file that adds one folder of node packs. */
export async function writePackPath(file: string, folder: string): Promise<void> {
  const entry = { base_path: path.dirname(folder), custom_nodes: path.basename(folder) };
  await writeFile(file, JSON.stringify({ story_sequence_pack: entry }));
}
