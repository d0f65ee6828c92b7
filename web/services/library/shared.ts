import { fail, ok, type Result } from '../../core/failure.ts';
import type { Fresh, Imported } from '../../core/import/import-sequence.ts';
import { summaryOf, type ImportSummary } from '../../core/import/summary.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import type { Library } from './library.ts';
import { readSharedFiles } from './shared-files.ts';

/** A shared sequence that was read and not yet used. `own`: the one of this library that its pictures belong to. */
export type Shared = { imported: Imported; summary: ImportSummary; own?: { id: string; title: string } };

/** Reads what somebody brought; nothing is asked of ComfyUI but whether it has that sequence itself. */
export async function readShared(
  files: readonly File[],
  fresh: Fresh,
  library: Pick<Library, 'load'>,
): Promise<Result<Shared>> {
  const read = await readSharedFiles(files, fresh);
  if (!read.ok) return read;
  const { imported, own } = read.value;
  const stored = own === undefined ? fail('not-found') : await library.load(own);
  const summary = summaryOf(imported);
  if (!stored.ok) return ok({ imported, summary });
  const { id, title } = stored.value;
  return ok({ imported, summary, own: { id, title } });
}

/** Its summary again, with what this ComfyUI has and lacks of it. */
export async function compareShared(
  { imported }: Shared,
  facts: Pick<ServerFacts, 'info'>,
): Promise<Result<ImportSummary>> {
  const info = await facts.info();
  return info.ok ? ok(summaryOf(imported, info.value)) : info;
}
