import { digestOf } from '../../core/digest.ts';
import type { Result } from '../../core/failure.ts';
import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db, KeptDocument } from '../db.ts';
import type { ShimClient } from '../library/shim-client.ts';

/** `isOffline`: the folder could not be asked, and may have a newer one. */
export type Newest = Result<Sequence> & { isOffline?: true };

/**
 * The newest document of a sequence: that of the folder, or this browser's where a write on top of it has not got
 * through. Its `revision` is always the one that the folder has.
 */
export async function loadNewest(shim: ShimClient, db: Db, id: string): Promise<Newest> {
  const [folder, kept] = await Promise.all([shim.load(id), db.document(id).catch(() => undefined)]);
  if (folder.ok) return { ok: true, value: onTopOf(folder.value, kept) };
  const own = kept && migrate(kept.document);
  if (!kept || !own?.ok) return folder;
  const base = baseOf(own.value, kept);
  return canBeOffline(folder.failure.code, base)
    ? { ok: true, value: { ...own.value, revision: base }, isOffline: true }
    : folder;
}

/** Whether it is what this browser kept, and older than what a page saw before the folder fell silent. */
export const isBefore = (newest: Newest, revision: number): boolean =>
  newest.ok && newest.isOffline === true && newest.value.revision < revision;

/** The newest document of a sequence whose folder has just been read. */
export async function newestOf(db: Db, folder: Sequence): Promise<Sequence> {
  return onTopOf(folder, await db.document(folder.id).catch(() => undefined));
}

/** This browser's document where it stands on top of the folder's, else the folder's. */
function onTopOf(folder: Sequence, kept: KeptDocument | undefined): Sequence {
  const own = kept?.saved === false ? migrate(kept.document) : undefined;
  if (!kept || !own?.ok) return folder;
  const { revision } = folder;
  const isOnTop = revision === baseOf(own.value, kept) || wasSent(kept, folder);
  return isOnTop ? { ...own.value, revision } : folder;
}

/** The folder's revision that a document of this browser was made of. */
const baseOf = ({ revision }: Sequence, { saved }: KeptDocument): number => (saved ? revision : revision - 1);

/** The page went away while a write was under way, and that write has arrived: what came after it stands on top of it. */
const wasSent = ({ sent }: KeptDocument, folder: Sequence): boolean =>
  sent?.includes(digestOf(folder)) === true;

/** A folder that cannot be asked, or that has never had this sequence, does not make our copy wrong. */
const canBeOffline = (code: string, base: number) => code !== 'not-found' || base === 0;
