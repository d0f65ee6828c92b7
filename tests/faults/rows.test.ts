import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const read = (name: string) => readFileSync(path.join(here, name), 'utf8');

type Row = { id: string; star: boolean; file: string; on: string; also: string };

const rows: Row[] = read('README.md')
  .split('\n')
  .flatMap((line) => {
    const found = /^\| (FR\d\d)( ★)? \|[^|]*\| `([^`]+)` \| (\S+) \|(.*)\|$/u.exec(line);
    const [, id = '', star, file = '', on = '', also = ''] = found ?? [];
    return found ? [{ id, star: star !== undefined, file, on, also }] : [];
  });

/** Titles of the tests of a file. */
const titlesIn = (text: string) =>
  [...text.matchAll(/^\s*['`](.*FR\d\d.*)['`],|\(\s*['`](.*FR\d\d.*)['`]/gmu)].map(
    ([, a, b]) => a ?? b ?? '',
  );

describe('the table of faults', () => {
  it('has all 52 rows, in order', () => {
    const all = Array.from({ length: 52 }, (_, index) => `FR${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(all);
    expect(rows.filter(({ star }) => star)).toHaveLength(15);
  });

  it.each(rows)('names a test of $id that bears its name', ({ id, star, file }) => {
    const titles = titlesIn(read(file)).filter((title) => title.includes(id));
    expect(titles).not.toEqual([]);
    if (star) expect(titles.filter((title) => title.includes(`${id} ★`))).not.toEqual([]);
  });

  it.each(rows.filter(({ on }) => on === 'both'))('runs $id on both servers', ({ id, file }) => {
    const groups = read(file)
      .split(/^describe/mu)
      .filter((group) => group.includes(id));
    expect(groups.some((group) => group.startsWith('.each(bothServers)'))).toBe(true);
  });

  it('leaves no ★ row to the stand-in alone', () => {
    expect(rows.filter(({ star, on }) => star && on === 'stand-in')).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = rows.flatMap(({ also }) =>
      [...also.matchAll(/`((?:tests\/)?[\w./-]+)`/gu)].map(([, name = '']) => name),
    );
    const missing = named.filter(
      (name) => !existsSync(path.join(here, name.startsWith('tests/') ? `../../${name}` : name)),
    );
    expect(missing).toEqual([]);
  });
});
