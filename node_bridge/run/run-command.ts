import path from 'node:path';
import type { Failure } from '../../web/core/failure.ts';
import { mayBeLed } from '../../web/core/guide/may-be-led.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { importWords } from '../../web/core/words/import.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { usualFolders } from '../launcher/folders.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readAsked, type Asked } from './asked.ts';
import { told } from './changes.ts';
import { chooseFromFile, chooseOnServer } from './choose.ts';
import { drive, TAKEN_OVER } from './drive.ts';
import { DriverFile } from './driver-file.ts';
import { exits } from './exits.ts';
import { FileDb } from './file-db.ts';
import { FileShelf } from './file-shelf.ts';
import { hasPack } from './find-server.ts';
import { nodeHost } from './node-host.ts';
import { cleaned, readDocument } from './read-document.ts';
import { Teller } from './teller.ts';
import { commandWords as words, linesOf } from './words.ts';

/** `story-sequence run`: draws a sequence document on a server, as the panel would. */
export async function runCommand(args: readonly string[], io: Terminal): Promise<number> {
  const asked = readAsked(args);
  const teller = new Teller(io, asked);
  const given = await readDocument(asked.file);
  if (!given.ok && given.failure.code === 'not-found')
    throw new UsageError(`Cannot read ${asked.file}: ${given.failure.detail}`);
  if (!given.ok) return refuse(teller, given.failure);
  const bound = browserBound(given.value);
  if (bound !== undefined) return refuse(teller, bound);
  const { sequence, removed } = cleaned(given.value);
  for (const { what, at } of removed)
    teller.note(`${importWords.removed}: ${importWords.at(at)} (${importWords.removedWhy(what)})`);
  const file = path.join(usualFolders().cache, 'drivers', `${sequence.id}.json`);
  const leave = new AbortController();
  const driver = await DriverFile.take(file, () => leave.abort(TAKEN_OVER));
  if (!(driver instanceof DriverFile)) return refuse(teller, words.otherProcess(driver.pid, driver.machine));
  try {
    return await withServer(asked, sequence, teller, leave);
  } finally {
    await driver.release();
  }
}

/** Why only a browser can draw the sequence: it draws the roughs. */
function browserBound(sequence: Sequence): string | undefined {
  if (sequence.engine.kind === 'rough') return words.rough;
  return mayBeLed(sequence) ? words.roughGuide : undefined;
}

function refuse(teller: Teller, why: Failure | string): number {
  for (const line of typeof why === 'string' ? [why] : linesOf(told(why))) teller.wrong(line);
  return exits.failed;
}

async function withServer(
  asked: Asked,
  given: Sequence,
  teller: Teller,
  leave: AbortController,
): Promise<number> {
  const host = nodeHost(asked.server, {
    settings: { 'storySequence.afterRestart': asked.afterRestart },
    signal: leave.signal,
  });
  const client = new ComfyClient(host);
  const ownShelf = new ShimClient(host);
  const pack = await hasPack(client, ownShelf, {
    waitMs: asked.waitMs,
    onSilence: () => teller.note(words.noServer(asked.server, asked.waitMs / 1000)),
    signal: leave.signal,
  });
  if (!pack.ok) return refuse(teller, serverTrouble(asked.server, pack.failure));
  if (!pack.value) teller.note(words.withoutPack(asked.file));
  const shim = pack.value ? ownShelf : new FileShelf(host, asked.file);
  const db = await FileDb.open(asked.journal, given.id);
  const sources = { file: asked.file, given, shim, db };
  const chosen = pack.value ? await chooseOnServer(sources) : await chooseFromFile(sources, client);
  if (!chosen.ok) return refuse(teller, chosen.failure);
  if (chosen.value === 'another') return refuse(teller, words.otherSequence(given.id));
  // What the server has may have been changed in the panel since.
  const bound = browserBound(chosen.value.sequence);
  if (bound !== undefined) return refuse(teller, bound);
  if (pack.value && chosen.value.from === 'file') teller.note(words.fileNewer);
  return drive({ host, client, shim, db, asked, teller, leave, sequence: chosen.value.sequence });
}

function serverTrouble(url: string, failure: Failure): Failure | string {
  if (failure.code === 'server-unreachable') return words.noServerAtAll(url);
  return failure.code === 'not-found' ? words.noComfy(url) : failure;
}
