import { describe, expect, it } from 'vitest';
import { noteOf } from '../../web/core/run/note.ts';
import { FakeComfy, folderIsFull } from '../support/fake-comfy.ts';
import { libraryOf } from '../support/libraries.ts';
import { aFrame, anImage, aSequence, aTake } from '../support/sequences.ts';

const take = aTake(2, { state: 'done', image: anImage(2) });
const frame = aFrame(2, { takes: [take], activeTake: 1 });
const drawn = aSequence(3, { frames: [aFrame(1), frame, aFrame(3)] });
const picture = {
  path: `frames/${anImage(2).filename}`,
  bytes: 1000,
  modifiedMs: 0,
  whole: true,
  note: noteOf(drawn, frame, take),
};

/** A folder whose `sequence.json` is damaged, with these pictures in it. */
function folder(pictures: unknown[]) {
  const comfy = new FakeComfy();
  comfy.answer = ({ method, route }) =>
    method === 'GET' && route.endsWith('/pictures') ? Response.json({ pictures }) : undefined;
  return { comfy, library: libraryOf(comfy) };
}

describe('a sequence whose file is damaged', () => {
  it('is written anew from its pictures, which keep their places', async () => {
    const { comfy, library } = folder([picture]);
    const rebuilt = await library.rebuild(drawn.id);

    expect(rebuilt).toMatchObject({ ok: true, value: { id: drawn.id, revision: 1, story: drawn.story } });
    expect(comfy.documents.get(drawn.id)).toEqual(rebuilt.ok && rebuilt.value);
    expect(rebuilt.ok && rebuilt.value.frames.map(({ activeTake }) => activeTake)).toEqual([null, 1, null]);
    expect(rebuilt.ok && rebuilt.value.warnings).not.toEqual([]);
  });

  it('stays as it is where no picture tells of it', async () => {
    const { comfy, library } = folder([{ ...picture, note: null }]);
    expect(await library.rebuild(drawn.id)).toMatchObject({
      failure: { code: 'import-refused', about: { why: 'no-note' } },
    });
    expect(comfy.count('PUT', '/')).toBe(0);
  });

  it('stays as it is where the list of its pictures cannot be understood', async () => {
    const { comfy, library } = folder([{ ...picture, whole: 'yes' }]);
    expect(await library.rebuild(drawn.id)).toMatchObject({ failure: { code: 'unexpected-answer' } });
    expect(comfy.countWrites()).toBe(0);
  });

  it('is not said to be rebuilt where the folder did not take it', async () => {
    const { comfy, library } = folder([picture]);
    const { answer } = comfy;
    comfy.answer = (asked) => folderIsFull(asked) ?? answer?.(asked);
    expect(await library.rebuild(drawn.id)).toMatchObject({ failure: { code: 'disk-full' } });
  });
});
