import { aspectsOf, type Aspect } from '../../../core/graph/aspects.ts';
import type { ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import type { Settings } from '../../../core/settings.ts';
import type { FamilyId } from '../../../core/story/families.ts';

type Measures = Pick<Settings, 'width' | 'height'>;

const turned = (name: string) => name.split(':').toReversed().join(':');

/** The usual shapes at the area that a family draws well; a shipped graph may have some of its own. */
export function sizesFor(family: FamilyId, choice?: Pick<ShippedChoice, 'aspects'>): Aspect[] {
  const own = Object.entries(choice?.aspects ?? {}).flatMap(([name, [width, height]]) =>
    width === height
      ? [{ name, width, height }]
      : [
          { name, width, height },
          { name: turned(name), width: height, height: width },
        ],
  );
  return own.length > 0 ? own : aspectsOf(family);
}

/** The usual size that these measures are, or undefined for a size of the user's own. */
export const sizeOf = (sizes: readonly Aspect[], { width, height }: Measures): Aspect | undefined =>
  sizes.find((size) => size.width === width && size.height === height);

/** The same shape at the area of another family; a size of the user's own stays as it is. */
export function sizeForFamily(from: FamilyId, to: FamilyId, measures: Measures): Measures {
  const name = sizeOf(aspectsOf(from), measures)?.name;
  const size = aspectsOf(to).find((candidate) => candidate.name === name);
  return size ? { width: size.width, height: size.height } : measures;
}
