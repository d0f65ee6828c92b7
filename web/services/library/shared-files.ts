import { fail, ok, type Result } from '../../core/failure.ts';
import { kindOfFile, type FileKind } from '../../core/import/file-kind.ts';
import { importDocument, importText, type Fresh, type Imported } from '../../core/import/import-sequence.ts';
import { MOST_BYTES } from '../../core/import/limits.ts';
import { noteInPicture } from '../../core/pictures/embedded-note.ts';
import type { FoundPicture } from '../../core/rebuild/found.ts';
import { rebuild } from '../../core/rebuild/rebuild.ts';
import { inflate } from '../inflate.ts';

/** `own`: the id of the sequence that pictures say they belong to. */
export type SharedFile = { imported: Imported; own?: string };

const HEAD = 512;
const MOST_PICTURE = 64 * 1024 * 1024;
const MOST_PICTURES = 200;

/**
 * A `sequence.json`, or pictures that we have drawn, as a new sequence that nothing has stored yet. Sizes are looked at
 * before anything is read. Fails with `import-refused` and a `why` of `words/import.ts`.
 */
export async function readSharedFiles(files: readonly File[], fresh: Fresh): Promise<Result<SharedFile>> {
  try {
    return await read(files, fresh);
  } catch (error) {
    // Moved or removed since it was chosen, or not ours to read.
    return fail('import-refused', { why: 'unreadable' }, String(error));
  }
}

async function read(files: readonly File[], fresh: Fresh): Promise<Result<SharedFile>> {
  const [first] = files;
  if (!first || files.length > MOST_PICTURES)
    return refused('too-many-files', { count: String(files.length), most: String(MOST_PICTURES) });
  const kinds = await Promise.all(files.map(kindOf));
  if (kinds.every((kind) => kind === 'png')) return readPictures(files, fresh);
  return files.length === 1 ? readDocument(first, kinds[0] ?? 'not-text', fresh) : refused('mixed');
}

const refused = (why: string, about: Record<string, string> = {}) =>
  fail('import-refused', { ...about, why });

async function kindOf(file: File): Promise<FileKind> {
  return kindOfFile(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
}

async function readDocument(file: File, kind: FileKind, fresh: Fresh): Promise<Result<SharedFile>> {
  if (kind !== 'json') return refused(kind);
  if (file.size > MOST_BYTES) return refused('too-large');
  const imported = importText(await file.text(), fresh);
  return imported.ok ? ok({ imported: imported.value }) : imported;
}

/** One after the other: two hundred pictures at once would fill the memory. */
async function readPictures(files: readonly File[], fresh: Fresh): Promise<Result<SharedFile>> {
  if (files.some(({ size }) => size > MOST_PICTURE)) return refused('picture-too-large');
  const pictures: FoundPicture[] = [];
  let failed: Result<never> | undefined;
  for (const file of files) {
    const note = await noteInPicture(new Uint8Array(await file.arrayBuffer()), inflate);
    if (note.ok) pictures.push(found(file, note.value));
    else failed ??= note;
  }
  if (pictures.length === 0 && failed) return failed;
  const rebuilt = rebuild(pictures);
  if (!rebuilt.ok) return rebuilt;
  const imported = importDocument(rebuilt.value, fresh);
  return imported.ok ? ok({ imported: imported.value, own: rebuilt.value.id }) : imported;
}

const found = ({ name, lastModified }: File, note: unknown): FoundPicture => ({
  path: `frames/${name}`,
  whole: true,
  modifiedMs: lastModified,
  note,
});
