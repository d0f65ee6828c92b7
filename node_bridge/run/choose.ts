import { stat } from 'node:fs/promises';
import { copyOf } from '../../web/core/copy.ts';
import { ok, type Result } from '../../web/core/failure.ts';
import { activeTake } from '../../web/core/run/takes.ts';
import type { Frame, Sequence } from '../../web/core/sequence.ts';
import { millisOf } from '../../web/core/time.ts';
import type { ComfyClient } from '../../web/services/comfy/client.ts';
import type { Db } from '../../web/services/db.ts';
import type { ShimClient } from '../../web/services/library/shim-client.ts';
import { loadNewest } from '../../web/services/run/stored.ts';

/** `from`: `server` as the server or the journal has it, `file` with what was changed in the file since, `new`. */
export type Chosen = { sequence: Sequence; from: 'server' | 'file' | 'new' } | 'another';

type Asked = { file: string; given: Sequence; shim: ShimClient; db: Db };

/** Which document a run goes on with, for a server that keeps sequences: its own, unless the file is newer. */
export async function chooseOnServer({ file, given, shim, db }: Asked): Promise<Result<Chosen>> {
  const stored = await loadNewest(shim, db, given.id);
  if (!stored.ok && stored.failure.code === 'not-found')
    return ok({ sequence: firstTime(given), from: 'new' });
  if (!stored.ok) return stored;
  const known = stored.value;
  if (known.createdAt !== given.createdAt) return ok('another');
  const { mtimeMs } = await stat(file);
  const isNewer = mtimeMs > millisOf(known.updatedAt) && contentOf(known) !== contentOf(given);
  return ok(isNewer ? { sequence: onTop(given, known), from: 'file' } : { sequence: known, from: 'server' });
}

/** The same for a server without the pack: the file's, without pictures that this server does not have. */
export async function chooseFromFile(
  { given, shim, db }: Asked,
  client: ComfyClient,
): Promise<Result<Chosen>> {
  const stored = await loadNewest(shim, db, given.id);
  if (!stored.ok) return stored;
  const frames = await Promise.all(stored.value.frames.map((frame) => withOwnPicture(frame, client)));
  return ok({ sequence: { ...stored.value, frames }, from: 'file' });
}

async function withOwnPicture(frame: Frame, client: ComfyClient): Promise<Frame> {
  const image = activeTake(frame)?.image;
  if (!image || (await client.has(image)) !== false) return frame;
  return { ...frame, takes: [], activeTake: null };
}

/** Its takes name pictures of another server; when it was made stays, so that it is known again. */
const firstTime = (given: Sequence): Sequence => ({
  ...copyOf(given, given.id, new Date().toISOString()),
  createdAt: given.createdAt,
});

/** What the file says, with the takes of the frames that the server knows. */
function onTop(given: Sequence, known: Sequence): Sequence {
  const { revision, run, thumbnail, status } = known;
  const drawn = new Map(known.frames.map(({ id, takes, activeTake: active }) => [id, { takes, active }]));
  const frames = given.frames.map((frame) => {
    const own = drawn.get(frame.id);
    return { ...frame, takes: own?.takes ?? [], activeTake: own?.active ?? null };
  });
  return { ...given, revision, run, thumbnail, status, frames };
}

/** What is to be drawn, without what became of it. */
function contentOf({ title, story, bible, engine, settings, frames }: Sequence): string {
  const bare = frames.map(({ takes: _takes, activeTake: _active, ...frame }) => frame);
  return JSON.stringify([title, story, bible, engine, settings, bare]);
}
