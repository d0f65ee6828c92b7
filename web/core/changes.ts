/** An operation of a JSON Patch (RFC 6902). */
export type Change = { op: 'add' | 'replace'; path: string; value: unknown } | { op: 'remove'; path: string };

/**
 * What makes `to` of `from`, both as JSON has them. Lists are compared place by place: those of a sequence grow and
 * shrink at their ends while it is drawn.
 */
export function changesBetween(from: unknown, to: unknown, path = ''): Change[] {
  // Most of a document is the very same object as before.
  if (from === to) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listChanges(from, to, path);
  if (isRecord(from) && isRecord(to)) return recordChanges(namesOf(from), namesOf(to), path);
  return [{ op: 'replace', path, value: to ?? null }];
}

function listChanges(from: readonly unknown[], to: readonly unknown[], path: string): Change[] {
  const both = Math.min(from.length, to.length);
  return [
    ...to.slice(0, both).flatMap((value, index) => changesBetween(from[index], value, `${path}/${index}`)),
    ...from.slice(both).map(() => ({ op: 'remove' as const, path: `${path}/${both}` })),
    ...to.slice(both).map((value) => ({ op: 'add' as const, path: `${path}/-`, value: value ?? null })),
  ];
}

type Names = ReadonlyMap<string, unknown>;

function recordChanges(from: Names, to: Names, path: string): Change[] {
  const inner = (name: string) => `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const gone = [...from.keys()].filter((name) => !to.has(name));
  const removed = gone.map((name) => ({ op: 'remove' as const, path: inner(name) }));
  const others = [...to].flatMap(([name, value]): Change[] =>
    from.has(name)
      ? changesBetween(from.get(name), value, inner(name))
      : [{ op: 'add', path: inner(name), value }],
  );
  return [...removed, ...others];
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON leaves out what is undefined. */
const namesOf = (record: object): Names =>
  new Map(Object.entries(record).filter(([, value]) => value !== undefined));
