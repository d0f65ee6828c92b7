import { optionsOf, type ObjectInfo } from '../../graph/object-info.ts';
import { isBaseModel, writingFamily } from './families.ts';

/** A text encoder file that could write, and why it cannot where it cannot. */
export type TextModel = { file: string; usable: boolean; why?: string };

/** Why nothing can write in this ComfyUI, and what would help. */
export type NoTextModel = { why: string; next: string };

const TOO_OLD = 'This ComfyUI has no node that writes text: it needs version 0.15 or newer.';

/** Files in `text_encoders` that can write, by their names; `version` is ComfyUI's own, empty where unknown. */
export function textModels(info: ObjectInfo, version = ''): TextModel[] {
  return optionsOf(info, 'CLIPLoader', 'clip_name').flatMap((file) => {
    const family = writingFamily(file);
    if (family === undefined) return [];
    const why = obstacle(info, file, version);
    return [{ file, usable: why === undefined, ...(why !== undefined && { why }) }];
  });
}

function obstacle(info: ObjectInfo, file: string, version: string): string | undefined {
  const family = writingFamily(file);
  if (family === undefined) return 'This text encoder cannot write.';
  if (!hasNodes(info)) return TOO_OLD;
  if (isBaseModel(file)) return `${file} only continues texts; it was not trained to answer.`;
  if (isOlder(version, family.since)) return `${family.name} needs ComfyUI ${family.since} or newer.`;
  return undefined;
}

/** The reason in words where no file can write, or undefined where one can. */
export function noTextModel(info: ObjectInfo, version = ''): NoTextModel | undefined {
  const models = textModels(info, version);
  if (models.some(({ usable }) => usable)) return undefined;
  if (!hasNodes(info)) {
    return { why: TOO_OLD, next: 'Update ComfyUI, or let the built-in rules write the frames.' };
  }
  return {
    why: models[0]?.why ?? 'No text encoder that can write is installed.',
    next:
      'Put one such as qwen_3_4b.safetensors (Z-Image’s) or gemma_3_12B_it_fp4_mixed.safetensors (LTX-2’s) ' +
      'in models/text_encoders, or let the built-in rules write the frames.',
  };
}

const hasNodes = (info: ObjectInfo): boolean =>
  ['TextGenerate', 'CLIPLoader', 'PreviewAny'].every((name) => Object.hasOwn(info, name));

/** Whether `version` is known and below `least`; both as numbers with dots. */
function isOlder(version: string, least: string): boolean {
  const [own, wanted] = [version, least].map((text) => text.split('.').map(Number));
  if (own === undefined || wanted === undefined || own.some(Number.isNaN) || version === '') return false;
  const at = wanted.findIndex((part, index) => part !== (own[index] ?? 0));
  return at >= 0 && (own[at] ?? 0) < (wanted[at] ?? 0);
}
