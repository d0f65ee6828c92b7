import { describe, expect, it } from 'vitest';
import type { ImageFile } from '../../web/core/image-file.ts';
import { loadImageName, readImageName, staysInside } from '../../web/core/image-file.ts';
import { hasReferences, referencesOf } from '../../web/core/references.ts';
import type { Shot } from '../../web/core/shot.ts';
import { aFrame, aSequence } from '../support/sequences.ts';

const image = (filename: string): ImageFile => ({ filename, subfolder: '', type: 'input' });
const { bible } = aSequence();
const [mara] = bible.cast;
if (!mara) throw new Error('Mara is missing');
const place = { id: 'pier', name: 'the pier', aliases: [], look: '', tags: [], indoors: false };

const illustrated = {
  ...bible,
  cast: [
    { ...mara, references: [image('mara.png'), image('mara-back.png'), image('mara_face.png')] },
    { ...mara, id: 'owl', name: 'the owl', references: [image('owl.png')] },
    { ...mara, id: 'fox', name: 'the fox' },
  ],
  places: [{ ...place, references: [image('pier.png')] }],
};

const shot = (change: Partial<Shot> = {}): Shot => ({
  ...aFrame(1).shot,
  cast: ['fox', 'owl', 'mara'].map((id) => ({ id, doing: 'waits', side: 'centre' as const })),
  place: 'pier',
  ...change,
});

const names = (change: Partial<Shot>, limit = 9) =>
  referencesOf(shot(change), illustrated, limit).map(
    ({ number, image: { filename } }) => `${number} ${filename}`,
  );

describe('the references of a frame', () => {
  it('are those of its characters in the order of the shot, then the place, numbered as the prompt names them', () => {
    expect(names({})).toEqual(['1 owl.png', '2 mara.png', '3 pier.png']);
  });

  it('are cut at what the graph takes, the place first', () => {
    expect(names({}, 2)).toEqual(['1 owl.png', '2 mara.png']);
    expect(names({}, 0)).toEqual([]);
  });

  it('show somebody from where the shot sees him, if a picture says so by its name', () => {
    const only = { cast: [{ id: 'mara', doing: 'waits', side: 'centre' as const }], place: null };

    expect(names({ ...only, angle: 'from behind' })).toEqual(['1 mara-back.png']);
    expect(names({ ...only, size: 'close-up' })).toEqual(['1 mara_face.png']);
    expect(names({ ...only, angle: 'from the side' })).toEqual(['1 mara.png']);
  });

  it('are none where nobody has a picture', () => {
    expect(hasReferences(bible)).toBe(false);
    expect(hasReferences(illustrated)).toBe(true);
    expect(referencesOf(shot(), bible, 9)).toEqual([]);
  });
});

describe('the name of a picture for LoadImage', () => {
  it.each(['a.png', 'sub/a b.png', 'sequences/x/frames/f.png [output]', 'a.png [temp]'])(
    'is read back: %s',
    (name) => {
      expect(loadImageName(readImageName(name))).toBe(name);
    },
  );

  it.each(['../x.png', 'a/../../x.png', '/etc/x.png', 'C:/x.png', '..\\x.png [output]'])(
    'leads nowhere else: %s',
    (name) => {
      expect(staysInside(readImageName(name))).toBe(false);
      expect(staysInside(readImageName('a..b/c.png'))).toBe(true);
    },
  );
});
