import { describe, expect, it } from 'vitest';
import type { ImageFile } from '../../web/core/image-file.ts';
import { thumbnailOf } from '../../web/core/run/thumbnail.ts';
import { aFrame, anImage, aSequence, aTake } from '../support/sequences.ts';

/** What stands for a sequence whose frames have these pictures. */
function standsFor(images: (ImageFile | undefined)[]): string | null {
  const frames = images.map((image, index) =>
    image
      ? aFrame(index + 1, { takes: [aTake(index + 1, { state: 'done', image })], activeTake: 1 })
      : aFrame(index + 1),
  );
  return thumbnailOf(aSequence(images.length, { frames }));
}
const file = (frame: number) => `frames/${anImage(frame).filename}`;

describe('the picture that stands for a sequence', () => {
  it('is the middle one once all frames have theirs, before that the first', () => {
    expect(standsFor([anImage(1), anImage(2), anImage(3)])).toBe(file(2));
    expect(standsFor([anImage(1), anImage(2), anImage(3), anImage(4)])).toBe(file(2));
    expect(standsFor([undefined, anImage(2), anImage(3), anImage(4)])).toBe(file(2));
    expect(standsFor([undefined, undefined, undefined])).toBeNull();
    expect(standsFor([])).toBeNull();
  });

  it('lies in the sequence’s folder: no other can be shown in the library', () => {
    const own = anImage(1);
    expect(standsFor([{ ...own, type: 'temp' }, anImage(2), undefined])).toBe(file(2));
    expect(standsFor([{ ...own, type: 'input' }])).toBeNull();
    expect(standsFor([{ ...own, subfolder: 'elsewhere' }])).toBeNull();
  });

  it('is named inside of that folder, also where Windows wrote the path, and without any folder in it', () => {
    const own = anImage(1);
    expect(standsFor([{ ...own, subfolder: own.subfolder.replaceAll('/', '\\') }])).toBe(file(1));
    expect(standsFor([{ ...own, subfolder: `sequences/${aSequence().id}` }])).toBe(own.filename);
  });
});
