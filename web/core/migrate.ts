import * as z from 'zod/mini';
import { fail, ok, type Result } from './failure.ts';
import { sequenceSchema, type Sequence } from './sequence.ts';

const FORMAT = 1;

/** Makes a document of one format one of the next; foreign data, not checked against any schema yet. */
export type MigrationStep = (document: Record<string, unknown>) => Record<string, unknown>;

/** By the format that each one begins with. Format 1 is the first: what it has gained since is optional. */
const steps: ReadonlyMap<number, MigrationStep> = new Map();

/** A document nests some eight levels; zod's own recursion must never see a file built to exhaust the stack. */
const MAX_DEPTH = 32;

const formatSchema = z.looseObject({ format: z.number() });

/**
 * A stored or shared document as a sequence of today's format. Fails with `import-refused`: `why` is `not-a-sequence`,
 * `newer` (with its `format`), `too-deep` or `broken`.
 */
export function migrate(document: unknown, known = steps): Result<Sequence> {
  if (isDeeper(document, MAX_DEPTH)) return fail('import-refused', { why: 'too-deep' });
  const head = formatSchema.safeParse(document);
  if (!head.success) return fail('import-refused', { why: 'not-a-sequence' });
  const { format } = head.data;
  if (format > FORMAT) return fail('import-refused', { why: 'newer', format: String(format) });
  const raised = raise(head.data, format, known);
  if (!raised) return fail('import-refused', { why: 'not-a-sequence' });
  const sequence = sequenceSchema.safeParse(raised);
  if (sequence.success) return ok(sequence.data);
  return fail('import-refused', { why: 'broken' }, z.prettifyError(sequence.error));
}

/** The document step by step in today's format; undefined for a format that there has never been. */
function raise(
  document: Record<string, unknown>,
  format: number,
  known: ReadonlyMap<number, MigrationStep>,
): Record<string, unknown> | undefined {
  if (format === FORMAT) return document;
  const next = known.get(format)?.(document);
  return next && raise({ ...next, format: format + 1 }, format + 1, known);
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
