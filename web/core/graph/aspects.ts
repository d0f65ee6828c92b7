import type { FamilyId } from '../story/families.ts';
import { roundSize } from './size-grid.ts';

export type Size = { width: number; height: number };
export type Aspect = Size & { name: string };

/** Landscape sizes that a kind of model was trained on or is commonly used at; portrait is the same turned. */
type Table = { grid: number; sizes: [name: string, width: number, height: number][] };

const sd15: Table = {
  grid: 8,
  sizes: [
    ['1:1', 512, 512],
    ['4:3', 640, 480],
    ['3:2', 768, 512],
    ['16:9', 768, 432],
    ['21:9', 896, 384],
  ],
};

const sdxl: Table = {
  grid: 8,
  sizes: [
    ['1:1', 1024, 1024],
    ['4:3', 1152, 896],
    ['3:2', 1216, 832],
    ['16:9', 1344, 768],
    ['21:9', 1536, 640],
  ],
};

const sd35: Table = { ...sdxl, grid: 16 };

const flux: Table = {
  grid: 16,
  sizes: [
    ['1:1', 1024, 1024],
    ['4:3', 1152, 864],
    ['3:2', 1216, 832],
    ['16:9', 1344, 768],
    ['21:9', 1536, 640],
  ],
};

const qwen: Table = {
  grid: 16,
  sizes: [
    ['1:1', 1328, 1328],
    ['4:3', 1472, 1104],
    ['3:2', 1584, 1056],
    ['16:9', 1664, 928],
  ],
};

const tables: Record<FamilyId, Table> = {
  sd15,
  sdxl,
  illustrious: sdxl,
  noobai: sdxl,
  pony: sdxl,
  photoreal: sdxl,
  sd35,
  anima: flux,
  flux1: flux,
  kontext: flux,
  flux2: flux,
  klein: flux,
  'z-image': flux,
  'z-image-base': flux,
  hidream: flux,
  chroma: flux,
  'qwen-image': qwen,
  'qwen-edit': flux,
};

/** What a family's width and height are multiples of; a graph may want more, see `gridOf`. */
export const familyGrid = (family: FamilyId): number => tables[family].grid;

/** The sizes to offer for a family, square first, then landscape and portrait side by side. */
export function aspectsOf(family: FamilyId): Aspect[] {
  return tables[family].sizes.flatMap(([name, width, height]) => {
    const landscape = { name, width, height };
    return width === height ? [landscape] : [landscape, { name: turned(name), width: height, height: width }];
  });
}

const turned = (name: string) => name.split(':').toReversed().join(':');

/**
 * The size that a text such as "16:9" or "1920x1080" means for a family: a preset, else that ratio with as many pixels as
 * the family's square, on its grid. Undefined for anything else.
 */
export function sizeOf(family: FamilyId, text: string): Size | undefined {
  const preset = aspectsOf(family).find(({ name }) => name === text.trim());
  if (preset) return { width: preset.width, height: preset.height };
  const read = /^\s*(\d{1,5})\s*([:x×])\s*(\d{1,5})\s*$/u.exec(text);
  const [a, b] = [Number(read?.[1]), Number(read?.[3])];
  if (!read || !(a > 0 && b > 0)) return undefined;
  const { width, height } = roundSize(
    read[2] === ':' ? ofRatio(family, a / b) : { width: a, height: b },
    familyGrid(family),
  );
  return { width, height };
}

function ofRatio(family: FamilyId, ratio: number): Size {
  const [square] = tables[family].sizes;
  const pixels = square ? square[1] * square[2] : 1024 * 1024;
  return { width: Math.sqrt(pixels * ratio), height: Math.sqrt(pixels / ratio) };
}
