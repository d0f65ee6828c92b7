import type { Result } from '../../core/failure.ts';
import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db } from '../db.ts';
import type { ShimClient } from '../library/shim-client.ts';

/**
 * The newest document of a sequence: that of the folder, or this browser's where a write on top of it has not got
 * through. Its `revision` is always the one that the folder has.
 */
export async function loadNewest(shim: ShimClient, db: Db, id: string): Promise<Result<Sequence>> {
  const [folder, kept] = await Promise.all([shim.load(id), db.document(id).catch(() => undefined)]);
  const own = kept && migrate(kept.document);
  if (!own?.ok) return folder;
  const base = kept?.saved ? own.value.revision : own.value.revision - 1;
  const onTop = { ...own.value, revision: base };
  if (!folder.ok) return canBeOffline(folder.failure.code, base) ? { ok: true, value: onTop } : folder;
  return !kept?.saved && folder.value.revision === base ? { ok: true, value: onTop } : folder;
}

/** A folder that cannot be asked, or that has never had this sequence, does not make our copy wrong. */
const canBeOffline = (code: string, base: number) => code !== 'not-found' || base === 0;
