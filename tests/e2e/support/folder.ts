import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { sequenceSchema, type Frame, type Sequence, type Take } from '../../../web/core/sequence.ts';

const sequencesFolder = (base: string) => path.join(base, 'output', 'sequences');

/** The sequences in a server's output folder, in the order in which they were begun. */
export function sequencesIn(base: string): Sequence[] {
  const folder = sequencesFolder(base);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((id) => path.join(folder, id, 'sequence.json'))
    .filter((file) => existsSync(file))
    .map((file) => sequenceSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The sequence that was begun last; fails when there is none. */
export function lastSequence(base: string): Sequence {
  const last = sequencesIn(base).at(-1);
  if (!last) throw new Error('No sequence was written.');
  return last;
}

/** Names of the pictures of a sequence. */
export function picturesOf(base: string, id: string): string[] {
  const folder = path.join(sequencesFolder(base), id, 'frames');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The take that a frame shows; fails when it has none. */
export function shownTake(frame: Frame): Take {
  const take = frame.takes.find(({ number }) => number === frame.activeTake);
  if (!take) throw new Error(`Frame ${frame.frameNumber} has no picture.`);
  return take;
}

/** The file of the picture that a frame shows. */
export function pictureFile(base: string, frame: Frame): string {
  const { image } = shownTake(frame);
  return path.join(base, 'output', image?.subfolder ?? '', image?.filename ?? '');
}

export const fingerprint = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** How many frames of the last sequence have their picture, as its file says. */
export const doneFrames = (base: string): number =>
  sequencesIn(base)
    .at(-1)
    ?.frames.filter(({ activeTake }) => activeTake !== null).length ?? 0;

/** Watches the folder: how many ms each picture lay there before its sequence.json named it. */
export function watchSaving(base: string) {
  const delays = new Map<string, number>();
  const look = () => {
    for (const frame of sequencesIn(base).flatMap(({ frames }) => frames)) {
      if (frame.activeTake === null) continue;
      const file = pictureFile(base, frame);
      if (!delays.has(file)) delays.set(file, Date.now() - statSync(file).mtimeMs);
    }
  };
  const timer = setInterval(look, 50);
  return { delays: () => [...delays.values()], stop: () => clearInterval(timer) };
}

/** Resolves once the sequence that was begun last is written down as complete: the page knows it a moment earlier. */
export async function completed(base: string): Promise<Sequence> {
  await expect.poll(() => lastSequence(base).status, { timeout: 60_000 }).toBe('complete');
  return lastSequence(base);
}

/** A text chunk of a PNG, parsed. */
export function pngChunk(file: string, key: string): unknown {
  const bytes = readFileSync(file);
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) !== 'tEXt') continue;
    const text = bytes.toString('latin1', at + 8, at + 8 + length);
    const end = text.indexOf('\0');
    if (text.slice(0, end) === key) return JSON.parse(text.slice(end + 1));
  }
  return undefined;
}
