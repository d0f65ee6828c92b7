import { importDocument, importText, type Imported } from '../../../web/core/import/import-sequence.ts';
import type { Result } from '../../../web/core/failure.ts';
import { at } from '../../support/sequences.ts';
import { counting } from './counting.ts';

export const fresh = () => ({ hex: counting(), at: at() });

/** What becomes of a document that is taken over. */
export function taken(document: unknown): Imported {
  const read = importDocument(document, fresh());
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Why a document, or the text of a file, is not taken over. */
export const refused = (document: unknown) => aboutOf(importDocument(document, fresh()));
export const refusedText = (text: string) => aboutOf(importText(text, fresh()));

function aboutOf(read: Result<Imported>) {
  if (read.ok) return 'taken';
  return read.failure.code === 'import-refused' ? read.failure.about : read.failure;
}
