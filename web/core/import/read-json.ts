import { fail, ok, type Result } from '../failure.ts';
import { depthOfJson } from './json-depth.ts';
import { faultAt } from './json-fault.ts';

/** A document nests some eight levels. */
export const MOST_DEPTH = 32;

/**
 * The value of a JSON text of at most 32 levels; a byte order mark is accepted. Fails with `import-refused`: `too-deep`,
 * or `not-json` with `line` and `column`.
 */
export function readJson(text: string): Result<unknown> {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (depthOfJson(plain, MOST_DEPTH + 1) > MOST_DEPTH) return fail('import-refused', { why: 'too-deep' });
  try {
    const value: unknown = JSON.parse(plain);
    return ok(value);
  } catch {
    const { line, column } = faultAt(plain);
    return fail('import-refused', { why: 'not-json', line: String(line), column: String(column) });
  }
}
