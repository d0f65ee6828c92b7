import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../web/core/changes.ts';
import { digestOf } from '../../web/core/digest.ts';
import { anyRecord } from '../support/any-record.ts';
import { applyChanges } from '../support/apply-changes.ts';
import { aSequence, aTake } from '../support/sequences.ts';

/** As it arrives where it is sent to. */
const sent = (one: unknown): unknown => JSON.parse(JSON.stringify(one));

describe('the changes between two documents', () => {
  it('make the one of the other, whatever is in them', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (from, to) => {
        const changes = JSON.parse(JSON.stringify(changesBetween(from, to)));
        expect(digestOf(applyChanges(sent(from), changes))).toBe(digestOf(sent(to)));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where both say the same', () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        expect(changesBetween(sent(one), sent(one))).toEqual([]);
      }),
    );
  });

  it('are few where little has changed: a picture is drawn', () => {
    const [before, takes] = [aSequence(200), [aTake(151, { state: 'done' })]];
    const frames = before.frames.map((frame, index) =>
      index === 150 ? { ...frame, takes, activeTake: 1 } : frame,
    );
    const changes = changesBetween(before, { ...before, revision: 7, frames });
    const paths = changes.map(({ path }) => path);
    expect(paths).toEqual(['/revision', '/frames/150/takes/-', '/frames/150/activeTake']);
  });

  it.each([
    ['what is new', {}, { a: 1 }, [{ op: 'add', path: '/a', value: 1 }]],
    ['what is gone', { a: 1 }, {}, [{ op: 'remove', path: '/a' }]],
    ['what is other', { a: 1 }, { a: [] }, [{ op: 'replace', path: '/a', value: [] }]],
    ['what is undefined, as gone', { a: 1 }, { a: undefined }, [{ op: 'remove', path: '/a' }]],
    [
      'a longer list',
      { a: [1] },
      { a: [1, 2, 3] },
      [2, 3].map((add) => ({ op: 'add', path: '/a/-', value: add })),
    ],
    [
      'a shorter list',
      { a: [1, 2, 3] },
      { a: [1] },
      [1, 1].map((at) => ({ op: 'remove', path: `/a/${at}` })),
    ],
    ['odd names', { '~/': { '': 1 } }, { '~/': { '': 2 } }, [{ op: 'replace', path: '/~0~1/', value: 2 }]],
  ])('tell %s', (_, from, to, changes) => {
    expect(changesBetween(from, to)).toEqual(changes);
  });
});
