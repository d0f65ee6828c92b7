import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../../web/core/rebuild/rebuild.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { rebuildWords as words } from '../../../web/core/words/rebuild.ts';
import { aFrame, aSequence, frameId } from '../../support/sequences.ts';
import { aDrawnSequence, drawn, firstFormat, noteOfPicture, picturesOf, rebuilt, withNote } from './drawn.ts';

/** All that a document says about what was told and drawn. */
const told = ({ id, title, createdAt, story, bible, settings, engine, frames, status }: Sequence) => ({
  id,
  title,
  createdAt,
  story,
  bible,
  settings,
  engine,
  frames,
  status,
});

describe('the document of a sequence, from its pictures alone', () => {
  it('is the one that was drawn, in whatever order the pictures are listed', () => {
    const sequence = fc.record({
      frames: fc.integer({ min: 1, max: 50 }),
      takes: fc.integer({ min: 1, max: 4 }),
      text: fc.string({ unit: 'binary', maxLength: 200 }),
      strength: fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: undefined }),
      negative: fc.option(fc.string(), { nil: undefined }),
      locked: fc.boolean(),
    });
    const cases = sequence.chain(({ frames, takes, text, strength, negative, locked }) => {
      const change = {
        ...(strength !== undefined && { strength: Object.is(strength, -0) ? 0 : strength }),
        ...(negative !== undefined && { negative }),
        locked,
        prompt: text,
      };
      const base = aSequence(frames);
      const made = drawn(
        {
          ...base,
          title: `About ${text}`,
          story: { ...base.story, text },
          bible: { ...base.bible, style: text },
          frames: base.frames.map(({ frameNumber }) => aFrame(frameNumber, change)),
        },
        takes,
      );
      const pictures = picturesOf(made);
      return fc.tuple(fc.constant(made), fc.shuffledSubarray(pictures, { minLength: pictures.length }));
    });
    fc.assert(
      fc.property(cases, ([made, pictures]) => {
        const document = rebuilt(pictures);
        expect(told(document)).toStrictEqual(told(made));
        expect(document.warnings).toEqual([words.rebuilt]);
      }),
      { numRuns: 60 },
    );
  });

  it('names the pictures where they lie, and the one that stands for the sequence', () => {
    const document = rebuilt(picturesOf(aDrawnSequence(3)));
    expect(document.frames[0]?.takes[0]?.image).toEqual({
      filename: 'frame-001_take-1_00001_.png',
      subfolder: `sequences/${document.id}/frames`,
      type: 'output',
    });
    expect(document.thumbnail).toBe('frames/frame-002_take-1_00001_.png');
  });

  it('keeps a place for each frame without a picture, and says which they are', () => {
    const pictures = picturesOf(aDrawnSequence(5)).filter((_, index) => index === 1 || index === 3);
    const document = rebuilt(pictures);
    expect(document.frames.map(({ activeTake }) => activeTake)).toEqual([null, 1, null, 1, null]);
    expect(document.frames.map(({ frameNumber }) => frameNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(document.status).toBe('reviewing');
    expect(document.warnings).toContain(words.framesLost([1, 3, 5]));
  });

  it('gives places without a picture ids that no other frame has', () => {
    const pictures = picturesOf(aDrawnSequence(3)).slice(1);
    const ids = rebuilt(pictures).frames.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('shows the newest whole picture of a frame, and none that is cut off', () => {
    const pictures = picturesOf(aDrawnSequence(1, 3));
    const cut = pictures.map((picture, index) => ({ ...picture, whole: index !== 2 }));
    const document = rebuilt(cut);
    expect(document.frames[0]).toMatchObject({ activeTake: 2, takes: [{ number: 1 }, { number: 2 }] });
    expect(document.warnings).toContain(words.damaged(1));
  });

  it('keeps the words of a frame whose only picture is cut off', () => {
    const document = rebuilt(picturesOf(aDrawnSequence(1)).map((picture) => ({ ...picture, whole: false })));
    expect(document.frames[0]).toMatchObject({ prompt: 'prompt 1', takes: [], activeTake: null });
  });

  it('takes a second file of the same job for no second take', () => {
    const [picture] = picturesOf(aDrawnSequence(1));
    if (!picture) throw new Error('nothing drawn');
    const twin = { ...picture, path: 'frames/frame-001_take-1_00002_.png' };
    expect(rebuilt([twin, picture]).frames[0]?.takes).toMatchObject([
      { image: { filename: 'frame-001_take-1_00001_.png' } },
    ]);
  });

  it('numbers two attempts that both were called the first one after the other', () => {
    const [first, second] = picturesOf(aDrawnSequence(1, 2));
    if (!first || !second) throw new Error('nothing drawn');
    const document = rebuilt([withNote(second, { take: 1 }), first]);
    expect(document.frames[0]).toMatchObject({ activeTake: 2, takes: [{ number: 1 }, { number: 2 }] });
  });

  it('puts a frame that was moved where its newest picture has it, before the one that stood there', () => {
    const [one, two] = picturesOf(aDrawnSequence(2));
    const [, , , moved] = picturesOf(aDrawnSequence(2, 2));
    if (!one || !two || !moved) throw new Error('nothing drawn');
    const document = rebuilt([one, two, withNote(moved, { frameNumber: 1 })]);
    expect(document.frames.map(({ id }) => id)).toEqual([frameId(2), frameId(1)]);
  });

  it('makes do with pictures of the first format: frames, prompts and takes, and says what is lost', () => {
    const sequence = aDrawnSequence(3, 2);
    const document = rebuilt(picturesOf(sequence).map(firstFormat));
    const seen = document.frames.map(({ id, prompt, takes }) => [
      id,
      prompt,
      takes.map(({ image }) => image),
    ]);
    const was = sequence.frames.map(({ id, prompt, takes }) => [id, prompt, takes.map(({ image }) => image)]);
    expect(seen).toEqual(was);
    expect(document.frames.every(({ locked }) => locked)).toBe(true);
    expect(document.title).toBe('The lighthouse');
    expect(document.settings.seed.base).toBe(7);
    expect(document.warnings).toEqual([
      words.rebuilt,
      words.storyLost,
      words.settingsLost,
      words.engineLost(''),
    ]);
  });

  it('names the workflow that it was drawn with, which no picture carries', () => {
    const engine = {
      kind: 'canvas',
      name: 'My portrait',
      graph: {},
      binding: { version: 1, slots: {}, output: '9' },
    } as const;
    const document = rebuilt(picturesOf(drawn(aSequence(1, { engine }))));
    expect(document.engine).toEqual({ kind: 'rough' });
    expect(document.warnings).toContain(words.engineLost('My portrait'));
  });
});

describe('pictures that belong to more than one sequence', () => {
  const strange = picturesOf(drawn(aSequence(1, { id: 'another-00000001' })));

  it('give the sequence that was asked for', () => {
    expect(rebuilt([...picturesOf(aDrawnSequence(3)), ...strange], 'another-00000001').frames).toHaveLength(
      1,
    );
  });

  it('give the one that most belong to, and say that others were left out', () => {
    const document = rebuilt([...strange, ...picturesOf(aDrawnSequence(3))]);
    expect(document.id).toBe(aSequence().id);
    expect(document.warnings).toContain(words.strangers(1));
  });
});

describe('pictures that tell nothing, or nonsense', () => {
  const refused = { ok: false, failure: { code: 'import-refused', about: { why: 'no-note' } } };

  it('are refused where none has a note of ours (IR42)', () => {
    expect(rebuild([])).toMatchObject(refused);
    expect(rebuild([{ path: 'x.png', whole: true, modifiedMs: 0, note: null }])).toMatchObject(refused);
    expect(rebuild(picturesOf(aDrawnSequence(2)), 'another-00000001')).toMatchObject(refused);
  });

  it('cost only the part of a note that cannot be read', () => {
    const pictures = picturesOf(aDrawnSequence(2)).map((picture) => withNote(picture, { bible: 'x', at: 5 }));
    const document = rebuilt(pictures);
    expect(document.story).toEqual(aSequence(2).story);
    expect(document.bible.cast).toEqual([]);
  });

  it('never break anything (IR19, IR20)', () => {
    const fields = Object.fromEntries(
      Object.keys(
        noteOfPicture(picturesOf(aDrawnSequence(1))[0] ?? { path: '', whole: true, modifiedMs: 0, note: {} }),
      ).map((key) => [key, fc.anything()]),
    );
    const change = fc.record(fields, { requiredKeys: [] });
    const found = fc.record({ path: fc.string(), whole: fc.boolean(), modifiedMs: fc.double(), change });
    fc.assert(
      fc.property(fc.array(found), fc.infiniteStream(fc.nat(5)), (some, which) => {
        const real = picturesOf(aDrawnSequence(3, 2));
        const pictures = some.map(({ change: changed, ...file }) => {
          const picture = real[which.next().value];
          return { ...file, note: picture ? withNote(picture, changed).note : changed };
        });
        const document = rebuild(pictures);
        if (document.ok) expect(document.value.frames.length).toBeLessThanOrEqual(50);
        else expect(document.failure.code).toBe('import-refused');
      }),
      { numRuns: 300 },
    );
  });

  it('leave out frames beyond the fiftieth, and say how many', () => {
    const [picture] = picturesOf(aDrawnSequence(1));
    if (!picture) throw new Error('nothing drawn');
    const many = Array.from({ length: 53 }, (_, index) =>
      withNote(picture, { frame: frameId(index + 1), jobId: `job-${index}` }),
    );
    const document = rebuilt(many);
    expect(document.frames).toHaveLength(50);
    expect(document.warnings).toContain(words.tooMany(3));
  });
});
