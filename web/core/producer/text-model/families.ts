/**
 * Text encoders of image models that can also write, by their files' names; facts of ComfyUI 0.38 (2026-11). `types` are
 * the choices of CLIPLoader under which an image graph loads the same file, so that it is in memory once; ComfyUI tells
 * the model by its weights, so any other choice writes as well.
 */
export type WritingFamily = {
  name: string;
  pattern: RegExp;
  /** First ComfyUI version whose TextGenerate takes it. */
  since: string;
  types: readonly string[];
};

const gap = '[ ._-]*';

/** The most particular first: a Qwen3-VL is a Qwen3 by name as well. */
export const writingFamilies: readonly WritingFamily[] = [
  { name: 'Qwen3-VL', pattern: new RegExp(`qwen${gap}3${gap}vl`, 'i'), since: '0.26.0', types: ['krea2'] },
  {
    name: 'Qwen3.5',
    pattern: new RegExp(`qwen${gap}3[._-]?5(?!b)`, 'i'),
    since: '0.19.0',
    types: ['stable_diffusion'],
  },
  {
    name: 'Qwen3 8B',
    pattern: new RegExp(`qwen${gap}3${gap}8b`, 'i'),
    since: '0.15.0',
    types: ['flux2', 'lumina2'],
  },
  { name: 'Qwen3', pattern: new RegExp(`qwen${gap}3(?![0-9.])`, 'i'), since: '0.15.0', types: ['lumina2'] },
  { name: 'Gemma 4', pattern: new RegExp(`gemma${gap}4(?!b)`, 'i'), since: '0.21.0', types: ['ltxv'] },
  {
    name: 'Gemma 3',
    pattern: new RegExp(`(?<!t5)gemma${gap}3(?!n)`, 'i'),
    since: '0.15.0',
    types: ['ltxv', 'lumina2'],
  },
];

/** The family of a text encoder file by its name, in whatever folder it lies; undefined: it cannot write. */
export function writingFamily(file: string): WritingFamily | undefined {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return writingFamilies.find(({ pattern }) => pattern.test(name));
}

/** Base models continue a text; they do not answer. */
export const isBaseModel = (file: string): boolean => /[ ._-]base(?:[ ._-]|$)/i.test(file);
