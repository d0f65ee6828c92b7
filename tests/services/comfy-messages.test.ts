import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, readPreview } from '../../web/services/comfy/messages.ts';

const message = (type: string, data: unknown) => readMessage(JSON.stringify({ type, data }));

function binary(kind: number, second: number, ...rest: number[]): ArrayBuffer {
  const bytes = new Uint8Array(8 + rest.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind);
  view.setUint32(4, second);
  bytes.set(rest, 8);
  return bytes.buffer;
}

describe('a message of the server', () => {
  it.each<[string, unknown, unknown]>([
    ['execution_start', { prompt_id: 'a' }, { type: 'started', jobId: 'a' }],
    ['executing', { prompt_id: 'a', node: '3' }, { type: 'started', jobId: 'a' }],
    ['executing', { prompt_id: 'a', node: null }, { type: 'over', jobId: 'a' }],
    ['progress', { prompt_id: 'a', value: 1, max: 4 }, { type: 'progressed', jobId: 'a', value: 1, max: 4 }],
    ['execution_success', { prompt_id: 'a' }, { type: 'over', jobId: 'a' }],
    ['execution_error', { prompt_id: 'a', exception_message: '<b>' }, { type: 'over', jobId: 'a' }],
    ['execution_interrupted', { prompt_id: 'a' }, { type: 'over', jobId: 'a' }],
    ['status', {}, { type: 'status' }],
    ['crystools.monitor', { cpu: 3 }, undefined],
    ['executing', { node: '3' }, { type: 'unreadable' }],
    ['progress', { prompt_id: 'a', value: null, max: 4 }, { type: 'unreadable' }],
    ['execution_start', null, { type: 'unreadable' }],
  ])('%s %j reads as %j', (type, data, expected) => {
    expect(message(type, data)).toEqual(expected);
  });

  it('of any other shape never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readMessage(text)));
    expect(readMessage('not json')).toEqual({ type: 'unreadable' });
  });
});

describe('a preview', () => {
  it('of kind 1 is a picture without a job', () => {
    expect(readPreview(binary(1, 2, 9, 8))).toEqual({ mime: 'image/png', bytes: Uint8Array.of(9, 8) });
  });

  it('of kind 4 names its job (FUN-SEQUENCE-GEN-017)', () => {
    const note = new TextEncoder().encode(JSON.stringify({ prompt_id: 'a', image_type: 'image/jpeg' }));
    const read = readPreview(binary(4, note.length, ...note, 7));
    expect(read).toEqual({ mime: 'image/jpeg', jobId: 'a', bytes: Uint8Array.of(7) });
  });

  it('that is cut, of another kind, or no picture is left out', () => {
    expect(readPreview(binary(4, 4000, 1))).toBeUndefined();
    expect(readPreview(binary(3, 1, 1))).toBeUndefined();
    expect(readPreview(new ArrayBuffer(3))).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readPreview(bytes.slice().buffer)));
  });
});
