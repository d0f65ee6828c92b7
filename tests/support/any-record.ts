import fc from 'fast-check';

/** Names that are awkward in a pointer or in an object of JavaScript, so few that two objects often share one. */
const name = fc.constantFrom(
  'a',
  'b',
  '',
  '0',
  '-',
  'a/b',
  '~',
  '~1',
  '~0/',
  '__proto__',
  'constructor',
  'é\ud800',
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, 1e21, 2 ** 53, 5e-324, '', '\ud800', '🦊', undefined),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { record } = fc.letrec<{ value: unknown; record: object }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('record')),
  record: fc
    .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 5, selector: ([key]) => key })
    .map((entries): object => Object.fromEntries(entries)),
}));

/** Objects of JSON with all that is odd in it: names, numbers, half characters. Some values are undefined. */
export const anyRecord = record;
