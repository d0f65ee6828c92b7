import type { Settings } from '../../../core/sequence.ts';
import type { FamilyId } from '../../../core/story/families.ts';

export type Size = { ratio: string; width: number; height: number };
type Measures = Pick<Settings, 'width' | 'height'>;

// The areas that the families were trained on, cut to the usual shapes; sides are multiples of 64 (1.5: of 16).
const megapixel: Size[] = [
  { ratio: '16:9', width: 1344, height: 768 },
  { ratio: '3:2', width: 1216, height: 832 },
  { ratio: '4:3', width: 1152, height: 896 },
  { ratio: '1:1', width: 1024, height: 1024 },
  { ratio: '21:9', width: 1536, height: 640 },
];
const quarter: Size[] = [
  { ratio: '16:9', width: 768, height: 432 },
  { ratio: '3:2', width: 768, height: 512 },
  { ratio: '4:3', width: 640, height: 480 },
  { ratio: '1:1', width: 512, height: 512 },
  { ratio: '21:9', width: 896, height: 384 },
];

const upright = ({ ratio, width, height }: Size): Size => ({
  ratio: ratio.split(':').toReversed().join(':'),
  width: height,
  height: width,
});

const withPortraits = (sizes: Size[]): Size[] => [
  ...sizes,
  ...sizes.filter(({ ratio }) => ratio !== '1:1' && ratio !== '21:9').map(upright),
];

const [large, small] = [withPortraits(megapixel), withPortraits(quarter)];

/** The usual shapes at the area that a family draws well. */
export const sizesFor = (family: FamilyId): Size[] => (family === 'sd15' ? small : large);

/** The usual size that these measures are, or undefined for a size of the user's own. */
export const sizeOf = (family: FamilyId, { width, height }: Measures): Size | undefined =>
  sizesFor(family).find((size) => size.width === width && size.height === height);

/** The same shape at the area of another family; a size of the user's own stays as it is. */
export function sizeForFamily(from: FamilyId, to: FamilyId, measures: Measures): Measures {
  const ratio = sizeOf(from, measures)?.ratio;
  const size = sizesFor(to).find((candidate) => candidate.ratio === ratio);
  return size ? { width: size.width, height: size.height } : measures;
}
