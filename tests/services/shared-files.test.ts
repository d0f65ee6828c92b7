import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { noteOf } from '../../web/core/run/note.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { en } from '../../web/core/words/en.ts';
import { explain } from '../../web/core/words/words.ts';
import { readSharedFiles } from '../../web/services/library/shared-files.ts';
import { counting } from '../core/import/counting.ts';
import { latin1, png, utf8 } from '../core/pictures/containers.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { libraryOf } from '../support/libraries.ts';
import { aFrame, anImage, aSequence, aTake, at } from '../support/sequences.ts';

const file = (content: string | Uint8Array, name = 'sequence.json') =>
  new File([new Uint8Array(bytesOf(content))], name);
const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? utf8(content) : content);
const read = (...files: File[]) => readSharedFiles(files, { hex: counting(), at: at() });

async function refusal(...files: File[]): Promise<string> {
  const result = await read(...files);
  if (result.ok) return 'taken';
  const { what, safe, next } = explain(en, result.failure);
  for (const part of [what, safe, next]) expect(part).toMatch(/^[A-Z].*\.$/u);
  expect(`${what} ${safe} ${next}`.length).toBeLessThanOrEqual(240);
  return what;
}

const drawnFrame = (number: number) =>
  aFrame(number, {
    takes: [aTake(number, { state: 'done', image: anImage(number) })],
    activeTake: 1,
  });
const drawn = aSequence(2, { frames: [drawnFrame(1), drawnFrame(2)] });
const noteIn = (sequence: Sequence, frame: number): unknown => {
  const { takes, ...rest } = sequence.frames[frame]!;
  return noteOf(sequence, { ...rest, takes }, takes[0]!);
};
const withText = (text: string | Uint8Array, keyword = 'storySequence', type = 'tEXt') =>
  png([
    {
      type,
      data: Buffer.concat([
        latin1(`${keyword}\0`),
        type === 'zTXt' ? latin1('\0') : latin1(''),
        bytesOf(text),
      ]),
    },
  ]);
const picture = (note: unknown, name = 'a.png') => file(withText(JSON.stringify(note)), name);

describe('a file that somebody brings', () => {
  it('is a sequence of its own', async () => {
    const result = await read(file(JSON.stringify(aSequence())));
    expect(result).toMatchObject({
      ok: true,
      value: { imported: { sequence: { title: 'The lighthouse' } } },
    });
  });

  it('is refused by its size before it is read (IR30)', async () => {
    const large = file('{');
    let wasRead = false;
    Object.defineProperty(large, 'size', { value: 100_000_000 });
    large.text = () => {
      wasRead = true;
      return Promise.resolve('');
    };
    expect(await refusal(large)).toBe('This file is larger than 5 MB, more than any sequence.');
    expect(wasRead).toBe(false);
  });

  it.each([
    ['half a document (IR29)', file('{"format": 1,'), /broken at line 1, character 14/u],
    ['UTF-16 (IR29)', file(Buffer.from('\uFEFF{}', 'utf16le')), /UTF-16/u],
    ['something binary (IR29)', file(Uint8Array.of(1, 0, 2, 0, 3, 4, 5, 6, 7, 8)), /holds no text/u],
    ['an archive (IR41)', file(Uint8Array.of(0x50, 0x4b, 3, 4)), /archive/u],
    ['a picture without our chunk (IR42)', file(png([])), /no sequence data/u],
    ['a picture with a workflow of others (IR42)', file(withText('{"1":{}}', 'prompt')), /no sequence data/u],
    ['a picture whose chunk is broken (IR42)', file(withText('{"format":')), /no sequence data/u],
    ['a picture whose chunk is something else (IR42)', file(withText('[1, 2]')), /no sequence data/u],
    ['a picture with a chunk of 50 MB (IR42)', file(withText('x'.repeat(50_000_000))), /larger than 1 MB/u],
    [
      'a picture with a bomb (IR42)',
      file(withText(deflateSync(Buffer.alloc(200_000_000)), 'storySequence', 'zTXt')),
      /no sequence data/u,
    ],
  ])('is refused with its reason: %s', async (_, given, said) => {
    expect(await refusal(given)).toMatch(said);
  });

  it('is refused where it cannot be read any more', async () => {
    const gone = file('{}');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await refusal(gone)).toMatch(/cannot be read/u);
  });

  it('is refused among others that do not belong to it', async () => {
    expect(await refusal(file('{}'), file('{}'))).toMatch(/do not belong together/u);
    expect(await refusal(file('{}'), picture(noteIn(drawn, 0)))).toMatch(/do not belong together/u);
    expect(await refusal()).toMatch(/0 files/u);
  });
});

describe('pictures that we have drawn', () => {
  it('give their sequence back, with the pictures left where they are', async () => {
    const result = await read(picture(noteIn(drawn, 1), 'b.png'), picture(noteIn(drawn, 0)));
    if (!result.ok) throw new Error(result.failure.code);
    const { sequence, takes } = result.value.imported;
    expect(sequence.story).toEqual(drawn.story);
    expect(sequence.frames.map(({ prompt }) => prompt)).toEqual(['prompt 1', 'prompt 2']);
    expect(takes).toBe(2);
    expect(sequence.frames.flatMap((frame) => frame.takes)).toEqual([]);
    expect(result.value.own).toBe(drawn.id);
  });

  it('may be one alone, or lie among others', async () => {
    const result = await read(picture(noteIn(drawn, 0)), file(png([]), 'other.png'));
    expect(result).toMatchObject({ ok: true, value: { imported: { sequence: { frames: { length: 2 } } } } });
  });

  it('are the sequence of this library where it is still there', async () => {
    const comfy = new FakeComfy();
    const library = libraryOf(comfy);
    const files = [picture(noteIn(drawn, 0))];
    expect(await library.readShared(files)).not.toHaveProperty('value.own');
    comfy.documents.set(drawn.id, drawn);
    expect(await library.readShared(files)).toMatchObject({
      ok: true,
      value: { own: { id: drawn.id, title: drawn.title } },
    });
    expect(comfy.count('PUT', '/')).toBe(0);
  });
});
