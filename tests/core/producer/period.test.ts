import { describe, expect, it } from 'vitest';
import { isLongAgo } from '../../../web/core/producer/period.ts';

describe('when a story plays', () => {
  it.each([
    'Lisbon, 1755. Tomas was setting type.',
    'In 1347 a monk rang the bell.',
    'In the winter of 1777 a boy set out through the snow.',
    'A greedy knight rode up to the bakery.',
    'Tilda met a witch in the forest.',
    'A prince sat in the castle.',
    'Once upon a time there was a goose.',
  ])('long ago: %s', (story) => {
    expect(isLongAgo(story)).toBe(true);
  });

  it.each([
    'Anna found 1200 coins in the cellar.',
    'They walked for 1500 metres.',
    'The school play had a king.',
    'A witch knocked on the door of the bus.',
    'The knight was a robot.',
    'Leo dressed up as a knight; the costume was too big.',
    'In 1950 a boy set out through the snow.',
    'Nora and Sam visit their grandfather at the lake.',
  ])('not so: %s', (story) => {
    expect(isLongAgo(story)).toBe(false);
  });
});
