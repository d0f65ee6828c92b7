import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameIdFrom, uuidFrom } from '../../web/core/ids.ts';

const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count });

describe('a job id', () => {
  it('is the canonical lowercase form of a UUID v4, whatever the bytes', () => {
    fc.assert(
      fc.property(bytes(16), (random) => {
        expect(uuidFrom(random)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('differs where the bytes differ', () => {
    expect(uuidFrom(new Uint8Array(16))).not.toBe(uuidFrom(new Uint8Array(16).fill(1)));
  });
});

describe('a frame id', () => {
  it('is 8 hex digits', () => {
    expect(frameIdFrom(Uint8Array.of(0, 1, 254, 255))).toBe('0001feff');
  });
});
