import { describe, expect, it } from 'vitest';
import { expectedImage, newPrefix, prefixOf } from '../../web/core/run/prefix.ts';
import { aFrame, aSequence, aTake } from '../support/sequences.ts';

const id = '5f0c9d1e-0000-4000-8000-00000000abcd';
const folder = 'sequences/the-lighthouse-0badcafe/frames';

describe('the name of the file that a take will have', () => {
  const sequence = aSequence();

  it('holds frame number, take and the first digits of its job', () => {
    expect(newPrefix(sequence, aFrame(7), 2, id)).toBe(`${folder}/frame-007_take-2-5f0c9d1e`);
    expect(newPrefix(sequence, aFrame(50), 12, id)).toBe(`${folder}/frame-050_take-12-5f0c9d1e`);
  });

  it('is the one that was written down, wherever the frame is by then', () => {
    const take = aTake(3, { prefix: 'sequences/x-0badcafe/frames/frame-009_take-1-5f0c9d1e' });
    expect(prefixOf(sequence, aFrame(3), take)).toBe(take.prefix);
  });

  it('has frame number and take alone in takes from before it was written down', () => {
    expect(prefixOf(sequence, aFrame(3), aTake(3, { number: 2 }))).toBe(`${folder}/frame-003_take-2`);
  });

  it('never leads anywhere but into the folder of a sequence, whatever a document says', () => {
    for (const prefix of [
      '../../x',
      '/etc/x',
      'C:\\x',
      `${folder}/../../x-00000000`,
      `${folder}/frame-001_take-1-00000000/../../x`,
      'sequences/../frames/frame-001_take-1-00000000',
      `x\n${folder}/frame-001_take-1-00000000`,
      `${folder}/frame-001_take-1-00000000\n`,
      '%year%',
      '',
    ]) {
      expect(prefixOf(sequence, aFrame(3), aTake(3, { prefix }))).toBe(`${folder}/frame-003_take-1`);
    }
  });

  it('is what SaveImage counts up from', () => {
    expect(expectedImage(`${folder}/frame-003_take-2`)).toEqual({
      filename: 'frame-003_take-2_00001_.png',
      subfolder: folder,
      type: 'output',
    });
  });
});
