import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../node_bridge/launcher/folders.ts';
import type { RealComfyParts } from '../../node_bridge/launcher/real-comfy.ts';
import { sidecars } from '../../web/services/comfy/shipped-sidecars.ts';

/** A LoRA of no family, among the files that `layOutFiles` makes. */
export const STYLE_LORA = 'style.safetensors';

/**
 * The server with its nodes of upscale models, which it offers only where the package that reads such models is: a
 * stand-in for that is enough as long as none is read.
 */
export function withUpscalers(parts: RealComfyParts): RealComfyParts {
  const stubs = path.join(repository, 'tests', 'support', 'stubs');
  const paths = [stubs, parts.env['PYTHONPATH'] ?? ''].filter(Boolean).join(path.delimiter);
  return { ...parts, env: { ...parts.env, PYTHONPATH: paths } };
}

/** Empty files under every name that a shipped graph wants, and under these in the input folder. */
export async function layOutFiles(base: string, pictures: string[]): Promise<void> {
  const models = sidecars.flatMap(({ files }) =>
    files.map((file) => path.join('models', file.folder, file.wanted)),
  );
  const inputs = pictures.map((name) => path.join('input', name));
  for (const file of [...models, path.join('models', 'loras', STYLE_LORA), ...inputs]) {
    await mkdir(path.dirname(path.join(base, file)), { recursive: true });
    await writeFile(path.join(base, file), '');
  }
}
