import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../web/core/failure.ts';
import { cleanBible } from '../../web/core/import/clean-bible.ts';
import { cleanEngine } from '../../web/core/import/clean-engine.ts';
import { MOST_BYTES, overLimits } from '../../web/core/import/limits.ts';
import { readJson } from '../../web/core/import/read-json.ts';
import type { Removed } from '../../web/core/import/removed.ts';
import { isWorkflowFile } from '../../web/core/import/workflow-file.ts';
import { migrate } from '../../web/core/migrate.ts';
import type { Sequence } from '../../web/core/sequence.ts';

/**
 * A `sequence.json` on this machine, checked by amount and schema. Fails with `import-refused`, or with `not-found` where
 * it cannot be read.
 */
export async function readDocument(file: string): Promise<Result<Sequence>> {
  const text = await textOf(file);
  const document = text.ok ? readJson(text.value) : text;
  if (!document.ok) return document;
  if (isWorkflowFile(document.value)) return fail('import-refused', { why: 'workflow' });
  return overLimits(document.value) ?? migrate(document.value);
}

async function textOf(file: string): Promise<Result<string>> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return fail('import-refused', { why: 'too-large' });
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    return fail('not-found', {}, error instanceof Error ? error.message : String(error));
  }
}

/** A stranger's document as it may be drawn: its own id, but without keys, and without paths that lead out. */
export function cleaned(sequence: Sequence): { sequence: Sequence; removed: Removed[] } {
  const { bible, shot, removed: ofBible } = cleanBible(sequence.bible);
  const { engine, removed: ofEngine } = cleanEngine(
    sequence.engine,
    `sequences/${sequence.id}/other/picture`,
  );
  const frames = sequence.frames.map((frame) => ({ ...frame, shot: shot(frame.shot) }));
  return { sequence: { ...sequence, bible, engine, frames }, removed: [...ofBible, ...ofEngine] };
}
