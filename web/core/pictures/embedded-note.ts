import { fail, ok, type Result } from '../failure.ts';
import { readJson } from '../import/read-json.ts';
import { Bytes } from './bytes.ts';
import { isPng, pngTexts, type Inflate } from './png-texts.ts';

const NAME = 'storySequence';
const MOST_NOTE = 1024 * 1024;

/**
 * What a PNG carries under our name: foreign data, for whoever reads it. Fails with `import-refused`: `no-note` where
 * there is none that can be read, `note-too-large` above 1 MB.
 */
export async function noteInPicture(bytes: Uint8Array, inflate?: Inflate): Promise<Result<unknown>> {
  const file = new Bytes(bytes);
  const texts = isPng(file) ? await pngTexts(file, new Set([NAME]), inflate, MOST_NOTE) : new Map();
  const text: unknown = texts.get(NAME);
  if (text === null) return fail('import-refused', { why: 'note-too-large' });
  const note = typeof text === 'string' ? readJson(text) : undefined;
  return note?.ok ? ok(note.value) : fail('import-refused', { why: 'no-note' });
}
