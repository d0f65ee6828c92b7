import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sequenceSchema, type Sequence } from '../../../web/core/sequence.ts';
import type { FaultServer } from './servers.ts';

/** The document in the folder of a sequence; throws when it does not parse. */
export function storedIn(base: string, id: string): Sequence {
  const file = path.join(base, 'output', 'sequences', id, 'sequence.json');
  return sequenceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** How often the server really drew each frame, in order of the frames. */
export function drawsOf(server: FaultServer, { frames }: Sequence): number[] {
  const drawn = server.drawn();
  return frames.map(({ prompt }) => drawn.filter((text) => text === prompt).length);
}
