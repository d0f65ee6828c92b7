import { copyOf } from '../copy.ts';
import { fail, ok, type Result } from '../failure.ts';
import { migrate } from '../migrate.ts';
import { sequenceIdOf } from '../producer/build.ts';
import type { Sequence } from '../sequence.ts';
import { cleanBible } from './clean-bible.ts';
import { cleanEngine } from './clean-engine.ts';
import { overLimits } from './limits.ts';
import { linksOf, type Link } from './links.ts';
import { readJson } from './read-json.ts';
import type { Removed } from './removed.ts';
import { unknownFields } from './unknown-fields.ts';
import { isWorkflowFile } from './workflow-file.ts';

/** Ids and time of what is imported: core makes none. Each call of `hex` gives another 8 hex digits. */
export type Fresh = { hex: () => string; at: string };

/** A stranger's sequence as a new one of this user's, which nothing has stored yet, and what is to be known of it. */
export type Imported = {
  sequence: Sequence;
  removed: Removed[];
  links: Link[];
  /** How many attempts the document tells of; their pictures do not come with it. */
  takes: number;
};

/** As `importDocument`, from the text of a file. Fails with `import-refused` for a text that is no JSON, too. */
export function importText(text: string, fresh: Fresh): Result<Imported> {
  const document = readJson(text);
  return document.ok ? importDocument(document.value, fresh) : document;
}

/**
 * A shared document checked by amount and schema, under new ids, without keys, addresses and paths that are none of its
 * business. Never throws; fails with `import-refused` and a `why` that `words/import.ts` has a sentence for.
 */
export function importDocument(document: unknown, fresh: Fresh): Result<Imported> {
  if (isWorkflowFile(document)) return fail('import-refused', { why: 'workflow' });
  const over = overLimits(document);
  if (over) return over;
  const read = migrate(document);
  if (!read.ok) return read;
  const ignored = unknownFields(document, read.value);
  const { sequence, removed } = cleaned(read.value, fresh);
  const takes = read.value.frames.reduce((sum, frame) => sum + frame.takes.length, 0);
  return ok({ sequence, removed: [...removed, ...ignored], links: linksOf(sequence), takes });
}

function cleaned(read: Sequence, { hex, at }: Fresh): { sequence: Sequence; removed: Removed[] } {
  const id = sequenceIdOf(read.title, hex());
  const { bible, shot, removed: ofBible } = cleanBible(read.bible);
  const { engine, removed: ofEngine } = cleanEngine(read.engine, `sequences/${id}/other/picture`);
  const copy = copyOf({ ...read, bible, engine }, id, at);
  const frames = copy.frames.map((frame) => ({ ...frame, id: hex(), shot: shot(frame.shot) }));
  return { sequence: { ...copy, frames }, removed: [...ofBible, ...ofEngine] };
}
