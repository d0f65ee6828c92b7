import * as z from 'zod';
import type { Change } from '../../web/core/changes.ts';

const placed = { path: z.string() };
export const changesSchema: z.ZodType<Change[]> = z.array(
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['add', 'replace']), ...placed, value: z.json() }),
    z.strictObject({ op: z.literal('remove'), ...placed }),
  ]),
);

/** What the server makes of a document and changes of it; throws where one does not fit. */
export function applyChanges(document: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((whole, change) => applied(whole, stepsOf(change.path), change), document);
}

const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function applied(outer: unknown, [step = '', ...deeper]: string[], change: Change): unknown {
  if (typeof outer !== 'object' || outer === null) throw new Error(`No way to ${change.path}`);
  return Array.isArray(outer) ? inList(outer, step, deeper, change) : inRecord(outer, step, deeper, change);
}

function inList(list: readonly unknown[], step: string, deeper: string[], change: Change): unknown[] {
  const isNew = change.op === 'add' && deeper.length === 0;
  const index = step === '-' ? list.length : Number(step);
  if (!/^(?:-|0|[1-9]\d*)$/u.test(step) || index > list.length - (isNew ? 0 : 1))
    throw new Error(`No place ${change.path}`);
  return list.toSpliced(index, isNew ? 0 : 1, ...renewed(list[index], deeper, change));
}

function inRecord(record: object, step: string, deeper: string[], change: Change): object {
  const entries = new Map<string, unknown>(Object.entries(record));
  if (!entries.has(step) && !(change.op === 'add' && deeper.length === 0))
    throw new Error(`No place ${change.path}`);
  const [next] = renewed(entries.get(step), deeper, change);
  if (change.op === 'remove' && deeper.length === 0) entries.delete(step);
  else entries.set(step, next);
  return Object.fromEntries(entries);
}

/** What stands in the place of `old`: nothing once it is removed. */
function renewed(old: unknown, deeper: string[], change: Change): unknown[] {
  if (deeper.length > 0) return [applied(old, deeper, change)];
  return change.op === 'remove' ? [] : [change.value];
}
