import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sequenceSchema, type Sequence } from '../../../web/core/sequence.ts';

/** The sequences in a server's output folder. */
export function sequencesIn(base: string): Sequence[] {
  const folder = path.join(base, 'output', 'sequences');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((id) =>
    sequenceSchema.parse(JSON.parse(readFileSync(path.join(folder, id, 'sequence.json'), 'utf8'))),
  );
}

/** Names of the pictures of a sequence. */
export const picturesOf = (base: string, id: string): string[] =>
  readdirSync(path.join(base, 'output', 'sequences', id, 'frames')).sort();

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
