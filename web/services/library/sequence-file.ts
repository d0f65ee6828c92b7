import { copyOf } from '../../core/copy.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import { hexOf } from '../../core/ids.ts';
import { migrate } from '../../core/migrate.ts';
import { sequenceIdOf } from '../../core/producer/build.ts';
import type { Sequence } from '../../core/sequence.ts';
import { isoNow, type Clock } from '../run/clock.ts';
import type { Chance } from '../run/chance.ts';

const MAX_BYTES = 5_000_000;

/** A `sequence.json` from elsewhere as a new sequence here. Fails with `import-refused`; nothing is stored yet. */
export async function readSequenceFile(file: Blob, clock: Clock, chance: Chance): Promise<Result<Sequence>> {
  if (file.size > MAX_BYTES) return fail('import-refused', { why: 'too-large' });
  const document = parsed(await file.text());
  const sequence =
    document === undefined ? fail('import-refused', { why: 'not-a-sequence' }) : migrate(document);
  if (!sequence.ok) return sequence;
  const id = sequenceIdOf(sequence.value.title, hexOf(chance.bytes(4)));
  return ok(copyOf(sequence.value, id, isoNow(clock)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
