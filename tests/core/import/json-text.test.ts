import { describe, expect, it } from 'vitest';
import { readJson } from '../../../web/core/import/read-json.ts';

const refused = (text: string) => {
  const read = readJson(text);
  return read.ok ? 'taken' : read.failure;
};
const tooDeep = { code: 'import-refused', about: { why: 'too-deep' } };

describe('how deeply a text nests', () => {
  const nested = (levels: number, within = '0') => '['.repeat(levels) + within + ']'.repeat(levels);

  it('may be 32 levels', () => {
    expect(refused(nested(32))).toBe('taken');
    expect(refused(nested(33))).toEqual(tooDeep);
    expect(refused(`{"a":${nested(31)}}`)).toBe('taken');
    expect(refused(`{"a":${nested(32)}}`)).toEqual(tooDeep);
  });

  it('is not how many brackets it has', () => {
    for (const one of ['[]', '{}', '[[0],[0]]', '{"a":{"b":0},"c":[]}'])
      expect(refused(`[${Array(50).fill(one).join()}]`)).toBe('taken');
  });

  it('counts what stands between empty ones', () => {
    expect(refused('[[],{},'.repeat(33) + '0' + ']'.repeat(33))).toEqual(tooDeep);
  });

  it('leaves out the brackets inside of texts', () => {
    for (const text of ['['.repeat(40), `"${'['.repeat(40)}`, `\\"${'{'.repeat(40)}`, ''])
      expect(refused(nested(32, JSON.stringify([text, text]).slice(1, -1)))).toBe('taken');
  });

  it('goes on after a text, whatever its last character is', () => {
    for (const text of ['a', '\\', '"', '\\"', ''])
      expect(refused(`[${JSON.stringify(text)},${nested(32)}]`)).toEqual(tooDeep);
  });

  it('ends nowhere in a text that is never closed', () => {
    expect(refused(`["${'['.repeat(40)}`)).toMatchObject({ about: { why: 'not-json' } });
  });
});

describe('the place at which a text is no JSON', () => {
  it.each<[string, string, number, number?]>([
    ['a comma that is missing', '{"a": 1 "b": 2}', 9],
    ['a comma that is missing in a list', '[1 2]', 4],
    ['a comma that is missing after a list', '[[1], [2] [3]]', 11],
    ['a comma that is missing after a text', '["a b" "c"]', 8],
    ['a colon that is missing', '{"a" 1}', 6],
    ['a colon that is missing deep down', '{"a": {"b": 1}, "c": {"d": []}, "e" 5}', 37],
    ['two colons', '{"a":: 1}', 6],
    ['a colon in a list', '["x" : 1]', 6],
    ['a colon after the whole', '1:2', 2],
    ['a comma after the whole', '1,2', 2],
    ['a comma before the first', '[,1]', 2],
    ['a comma before the first key', '{,}', 2],
    ['a comma after the last', '[1,]', 4],
    ['a comma after the last key', '{"a": 1, "b": 2,}', 17],
    ['two commas', '{"a": 1,, "b": 2}', 9],
    ['a value that is missing', '{"a": }', 7],
    ['a value that is missing deep down', '{"a": [{"b": [1, {"c": 2}]}, {"d":}]}', 35],
    ['a number for a key', '{1: 2}', 2],
    ['a list for a key', '{"a": 1, []: 2}', 10],
    ['a key alone', '{"a"}', 5],
    ['the bracket of another', '[1}', 3],
    ['the brace of another', '{"a": 1]', 8],
    ['a list that ends in an object', '{]', 2],
    ['an object that ends in a list', '[}', 2],
    ['a bracket too many', '[[]]]', 5],
    ['an end without a beginning', ']', 1],
    ['a text after the whole', '"a" "b"', 5],
    ['an object after the whole', '{} []', 4],
    ['a zero before a number', '[01]', 3],
    ['a point without digits', '[1.]', 3],
    ['a minus without digits', '[-]', 2],
    ['a plus', '[1e5, 1e+5, -0.5E-1, +1]', 22],
    ['half a word', '[true, false, null, tru]', 21],
    ['single quotes', "{'a': 1}", 2],
    ['a comment', '{"a": 1 // one\n}', 9],
    ['a text that is not closed', '["a", "b]', 7],
    ['a text that goes on in the next line', '["a", "b\nc"]', 7],
    ['a text that ends with an escape', '["a\\"', 2],
    ['a word after an escaped quote', '["a\\"b", x]', 10],
    ['a path of Windows', '{"file": "C:\\\\new\\models"}', 18],
    ['half an escape', '["\\u00e9 \\u00e"]', 10],
    ['a no-break space from a page', '{"a":\u00A01}', 6],
    ['a mark in its middle', '[1, \uFEFF2]', 5],
    ['blanks alone', ' \t\r', 4],
    ['a word in the third line', '{\n  "a": 1,\r\n  "b": two\n}', 8, 3],
    ['a line that is empty', '{"a": 1,\n\n]', 1, 3],
  ])('is told: %s', (_, text, column, line = 1) => {
    const about = { why: 'not-json', line: String(line), column: String(column) };
    expect(refused(text)).toEqual({ code: 'import-refused', about });
  });
});
