import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sequenceSchema } from '../../web/core/sequence.ts';
import { readSharedFiles } from '../../web/services/library/shared-files.ts';
import { at } from '../support/sequences.ts';
import { counting } from '../core/import/counting.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'example_graphs');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textOf = (name: string) => readFileSync(path.join(folder, name, 'sequence.json'), 'utf8');

it('has three shareable sequences', () => {
  expect(names).toHaveLength(3);
});

describe.each(names)('the shareable sequence %s', (name) => {
  const document: unknown = JSON.parse(textOf(name));
  const sequence = sequenceSchema.parse(document);

  it('is a document of the present format, with nothing in it that the format does not know', () => {
    expect(sequence).toEqual(document);
  });

  it('has as many frames as its story asks for, each with a prompt and nothing drawn', () => {
    const { frames, story } = sequence;
    expect(frames.map(({ frameNumber }) => frameNumber)).toEqual(
      Array.from({ length: story.frameCount }, (_, index) => index + 1),
    );
    expect(frames.filter(({ prompt, takes }) => prompt === '' || takes.length > 0)).toEqual([]);
    expect(sequence.id.startsWith(name)).toBe(true);
  });

  it('opens as a sequence of its own, so that the file can be opened twice', async () => {
    const file = new File([textOf(name)], 'sequence.json');
    const read = await readSharedFiles([file], { hex: counting(), at: at() });
    if (!read.ok) throw new Error(read.failure.code);
    const { sequence: copy, removed } = read.value.imported;
    expect(copy.id).not.toBe(sequence.id);
    expect(copy.frames.map(({ prompt }) => prompt)).toEqual(sequence.frames.map(({ prompt }) => prompt));
    expect(removed).toEqual([]);
  });
});
