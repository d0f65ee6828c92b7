import { digestOf } from '../../core/digest.ts';
import type { Result } from '../../core/failure.ts';
import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db, KeptDocument } from '../db.ts';
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
  if (!folder.ok) {
    const onTop = { ...own.value, revision: base };
    return canBeOffline(folder.failure.code, base) ? { ok: true, value: onTop } : folder;
  }
  const { revision } = folder.value;
  const isOnTop = kept?.saved === false && (revision === base || wasSent(kept, folder.value));
  return isOnTop ? { ok: true, value: { ...own.value, revision } } : folder;
}

/** The page went away while a write was under way, and that write has arrived: what came after it stands on top of it. */
const wasSent = ({ sent }: KeptDocument, folder: Sequence): boolean =>
  sent?.includes(digestOf(folder)) === true;

/** A folder that cannot be asked, or that has never had this sequence, does not make our copy wrong. */
const canBeOffline = (code: string, base: number) => code !== 'not-found' || base === 0;
