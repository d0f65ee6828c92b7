import { ok, type Result } from '../../core/failure.ts';
import { rebuild } from '../../core/rebuild/rebuild.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ShimClient } from './shim-client.ts';

/** Writes the file of a sequence anew from the pictures in its folder; the server keeps a damaged one beside it. */
export async function rebuildInFolder(
  id: string,
  shim: Pick<ShimClient, 'pictures' | 'save'>,
): Promise<Result<Sequence>> {
  const pictures = await shim.pictures(id);
  if (!pictures.ok) return pictures;
  const rebuilt = rebuild(pictures.value, id);
  if (!rebuilt.ok) return rebuilt;
  const document = { ...rebuilt.value, revision: 1 };
  const saved = await shim.save(document, 0);
  return saved.ok ? ok(document) : saved;
}
