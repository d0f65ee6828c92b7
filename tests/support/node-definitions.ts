import { readFileSync } from 'node:fs';
import path from 'node:path';
import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';
import { sidecars } from '../../web/services/comfy/shipped-sidecars.ts';

const file = path.join(import.meta.dirname, 'node-definitions.json');

/** The nodes of the shipped graphs as ComfyUI 0.8.0 describes them, without texts and file names. */
export const definitions: ObjectInfo = objectInfoSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Inputs whose choices are the files of a folder, as `UNETLoader.unet_name`. */
export const fileInputs = new Set([
  ...sidecars.flatMap(({ files }) => files.map(({ loader, input }) => `${loader}.${input}`)),
  'LoadImage.image',
  'LoraLoader.lora_name',
  'LoraLoaderModelOnly.lora_name',
]);

/** A server of these nodes with every file that the shipped graphs want. */
export function stocked(info: ObjectInfo = definitions): ObjectInfo {
  const full = structuredClone(info);
  for (const { files } of sidecars) {
    for (const { loader, input, wanted } of files) {
      const declared = full[loader]?.input.required ?? {};
      const [list] = [declared[input]].flat();
      declared[input] = [[...(Array.isArray(list) ? list : []), wanted], {}];
    }
  }
  return full;
}
