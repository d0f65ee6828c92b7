import * as z from 'zod/mini';
import { fail, ok, type Result } from './failure.ts';
import { sequenceSchema, type Sequence } from './sequence.ts';

const FORMAT = 1;

/** A document nests some eight levels; zod's own recursion must never see a file built to exhaust the stack. */
const MAX_DEPTH = 32;

const formatSchema = z.looseObject({ format: z.number() });

/**
 * A stored or shared document as a sequence of today's format. Fails with `import-refused`: `why` is `not-a-sequence`,
 * `newer` (with its `format`), `too-deep` or `broken`.
 */
export function migrate(document: unknown): Result<Sequence> {
  if (isDeeper(document, MAX_DEPTH)) return fail('import-refused', { why: 'too-deep' });
  const head = formatSchema.safeParse(document);
  if (!head.success) return fail('import-refused', { why: 'not-a-sequence' });
  const { format } = head.data;
  if (format > FORMAT) return fail('import-refused', { why: 'newer', format: String(format) });
  const sequence = sequenceSchema.safeParse(document);
  if (sequence.success) return ok(sequence.data);
  return fail('import-refused', { why: 'broken' }, z.prettifyError(sequence.error));
}

/** Whether anything lies deeper than `depth` levels; walks level by level, so that no stack is used. */
function isDeeper(document: unknown, depth: number): boolean {
  let level: unknown[] = [document];
  for (let at = 0; at <= depth && level.length > 0; at++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return level.length > 0;
}
