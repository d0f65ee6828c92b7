import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aheadOfOthers } from '../../web/core/run/queue-place.ts';

const isOurs = (id: string) => id.startsWith('our');
const queue = (...ids: string[]) => ids.map((jobId, number) => ({ jobId, number }));

describe('the queue of a server', () => {
  it.each([
    [['our1', 'our2'], [], []],
    [['other'], [], []],
    [['other', 'our1', 'our2'], [], []],
    [['our1', 'other', 'our2'], ['our1'], ['other']],
    [
      ['other1', 'our1', 'our2', 'other2', 'other3', 'our3'],
      ['our1', 'our2'],
      ['other2', 'other3'],
    ],
  ])('%j has %j of ours in the way of %j', (ids, ours, others) => {
    expect(aheadOfOthers(queue(...ids), isOurs)).toEqual({ ours, others });
  });

  it('means the same in whatever order it is listed, for a heap is', () => {
    const whole = queue('our1', 'other1', 'our2', 'other2', 'our3');
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: whole.length }), (shuffled) => {
        expect(aheadOfOthers(shuffled, isOurs)).toEqual(aheadOfOthers(whole, isOurs));
      }),
    );
  });

  it('runs equal numbers in the order of their ids', () => {
    const equal = [
      { jobId: 'our', number: 1 },
      { jobId: 'a-other', number: 1 },
    ];
    expect(aheadOfOthers(equal, isOurs).ours).toEqual([]);
  });
});
