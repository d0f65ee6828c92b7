import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/failure.ts';
import { rebuild } from '../../core/rebuild/rebuild.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ShimClient } from './shim-client.ts';

const picturesSchema = z.looseObject({
  pictures: z.array(
    z.object({ path: z.string(), whole: z.boolean(), modifiedMs: z.number(), note: z.unknown() }),
  ),
});

/** Writes the file of a sequence anew from the pictures in its folder; the server keeps a damaged one beside it. */
export async function rebuildInFolder(
  id: string,
  shim: Pick<ShimClient, 'pictures' | 'save'>,
): Promise<Result<Sequence>> {
  const pictures = await shim.pictures(id);
  if (!pictures.ok) return pictures;
  const read = picturesSchema.safeParse(pictures.value);
  if (!read.success) return fail('unexpected-answer');
  const rebuilt = rebuild(read.data.pictures, id);
  if (!rebuilt.ok) return rebuilt;
  const document = { ...rebuilt.value, revision: 1 };
  const saved = await shim.save(document, 0);
  return saved.ok ? ok(document) : saved;
}
