import { describe, expect, it } from 'vitest';
import type { FoundPicture } from '../../../web/core/rebuild/found.ts';
import type { Engine } from '../../../web/core/sequence.ts';
import { millisOf } from '../../../web/core/time.ts';
import { rebuildWords as words } from '../../../web/core/words/rebuild.ts';
import { aFrame, aSequence, at, frameId, job } from '../../support/sequences.ts';
import { aDrawnSequence, drawn, firstFormat, picturesOf, rebuilt, withNote } from './drawn.ts';

const shipped: Engine = { kind: 'shipped', graph: 't2i_sdxl', files: { checkpoint: 'a' }, loras: [] };

/** Three pictures of as many frames. */
function three(): [FoundPicture, FoundPicture, FoundPicture] {
  const [one, two, last] = picturesOf(aDrawnSequence(3));
  if (!one || !two || !last) throw new Error('nothing drawn');
  return [one, two, last];
}

describe('a document from pictures that were copied', () => {
  it('goes by the times in the notes, not by those of the files', () => {
    const pictures = picturesOf(aDrawnSequence(1, 3)).map((picture, index) => ({
      ...picture,
      modifiedMs: millisOf(at(9000 - index)),
    }));
    const document = rebuilt(pictures);
    expect(document.frames[0]).toMatchObject({
      activeTake: 3,
      takes: [1, 2, 3].map((n) => ({ at: at(n * 100 + 1) })),
    });
    expect(document.updatedAt).toBe(at(301));
  });

  it('takes the first of two files of one job and time, whichever is listed first', () => {
    const [picture] = three();
    const twin = { ...picture, path: 'frames/frame-001_take-1_00002_.png' };
    for (const pictures of [
      [picture, twin],
      [twin, picture],
    ]) {
      expect(rebuilt(pictures).frames[0]?.takes.map(({ image }) => image?.filename)).toEqual([
        'frame-001_take-1_00001_.png',
      ]);
    }
  });

  it('numbers takes as their notes do, where the clock was set back between them', () => {
    const [first, second] = picturesOf(aDrawnSequence(1, 2));
    const pictures = [first, second].flatMap((one, index) =>
      one ? withNote(one, { at: at(50 - index) }) : [],
    );
    expect(rebuilt(pictures).frames[0]).toMatchObject({
      activeTake: 1,
      takes: [
        { number: 1, jobId: job(1, 1) },
        { number: 2, jobId: job(1, 2) },
      ],
    });
  });

  it('names a picture that lies in the sequence’s own folder', () => {
    const [picture] = three();
    expect(rebuilt([{ ...picture, path: 'a.png' }]).frames[0]?.takes[0]?.image).toEqual({
      filename: 'a.png',
      subfolder: `sequences/${aSequence().id}`,
      type: 'output',
    });
  });
});

describe('a document from pictures of which the newer tell less', () => {
  it('has what an older one tells', () => {
    const [one, two, last] = three();
    const document = rebuilt([one, firstFormat(two), firstFormat(last)]);
    const { title, story, bible, settings, createdAt } = aSequence(3);
    expect(document).toMatchObject({ title, story, bible, settings, createdAt });
    expect(document.warnings).toEqual([words.rebuilt]);
  });

  it('says that story and looks are lost where one of them is', () => {
    const pictures = three();
    const without = (part: object) => rebuilt(pictures.map((one) => withNote(one, part))).warnings;
    expect(without({ bible: undefined })).toEqual([words.rebuilt, words.storyLost]);
    expect(without({ story: undefined })).toEqual([words.rebuilt, words.storyLost]);
  });

  it('is drawn with the graph of ours that it was drawn with', () => {
    const document = rebuilt(picturesOf(drawn(aSequence(2, { engine: shipped }))));
    expect(document.engine).toEqual(shipped);
    expect(document.warnings).toEqual([words.rebuilt]);
  });

  it('has its prompts from a model where one of them is', () => {
    const byModel = aSequence(2, { frames: [aFrame(1), aFrame(2, { origin: 'model' })] });
    expect(rebuilt(picturesOf(drawn(byModel))).origin).toBe('model');
    expect(rebuilt(three()).origin).toBe('embedded');
  });
});

describe('a document from pictures of the first format', () => {
  const pictures = () => three().map(firstFormat);

  it('begins with the oldest picture and ends with the newest', () => {
    const [one, two, last] = pictures();
    const document = rebuilt([two, last, one].flatMap((each) => each ?? []));
    expect([document.createdAt, document.updatedAt]).toEqual([at(101), at(103)]);
  });

  it('has an empty story and empty looks', () => {
    const { story, bible } = rebuilt(pictures());
    expect(story).toMatchObject({ text: '', frameCount: 3, arc: null });
    const empty = { style: '', atmosphere: '', cast: [], places: [], palette: [] };
    expect(bible).toEqual({ title: 'The lighthouse', ...empty });
  });

  it('has takes with nothing but what the picture says', () => {
    const [first] = rebuilt(pictures()).frames;
    const { prefix: _, drawnFrom: __, ...take } = aDrawnSequence(3).frames[0]!.takes[0]!;
    expect(first?.takes).toStrictEqual([take]);
    expect(first).toMatchObject({ description: '', origin: 'user', shot: { moment: 'prompt 1' } });
    expect(first).not.toHaveProperty('negative');
    expect(first).not.toHaveProperty('strength');
  });

  it('is called by its folder', () => {
    const called = (id: string) => rebuilt(pictures().map((one) => withNote(one, { sequence: id }))).title;
    expect(called('the-deadbeef-night-0badcafe')).toBe('The deadbeef night');
  });

  it('has seeds that begin where the first frame’s did, as far as there are such', () => {
    const base = (seed: number) =>
      rebuilt(pictures().map((one) => withNote(one, { seed }))).settings.seed.base;
    expect(base(41)).toBe(41);
    expect(base(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER - 1000);
    const [, , last] = pictures();
    expect(rebuilt([withNote(last!, { seed: 1 })]).settings.seed.base).toBe(0);
  });
});

describe('a frame of which only a part is known', () => {
  it('can be rendered again where its shot is known, and nothing says that it is locked', () => {
    const document = rebuilt(three().map((one) => withNote(one, { locked: undefined })));
    expect(document.frames.map(({ locked }) => locked)).toEqual([false, false, false]);
  });

  it('has no words where it has no picture', () => {
    const [, two, last] = three();
    expect(rebuilt([two, last]).frames[0]).toEqual({
      id: frameId(1),
      frameNumber: 1,
      shot: {
        moment: '',
        cast: [],
        place: null,
        time: 'day',
        weather: 'clear',
        size: 'medium shot',
        angle: 'eye level',
        light: '',
        mood: '',
        props: [],
        beat: null,
      },
      prompt: '',
      description: words.wordless,
      origin: 'user',
      locked: false,
      takes: [],
      activeTake: null,
    });
  });

  it('has an id that no other has, also where one of them was drawn under the next free one', () => {
    const [, , last] = three();
    const { frames } = rebuilt([withNote(last, { frame: frameId(1) })]);
    expect(frames.map(({ id }) => id)).toEqual([frameId(2), frameId(3), frameId(1)]);
  });
});
