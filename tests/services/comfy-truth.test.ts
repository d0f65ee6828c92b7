import { describe, expect, it } from 'vitest';
import { readOutcome, type JobRecord } from '../../web/services/comfy/record.ts';

const picture = { filename: 'a.png', subfolder: 's', type: 'output' };
const record = (change: Partial<JobRecord> = {}): JobRecord => ({
  success: true,
  outputs: { 'ss-save': { images: [picture] } },
  messages: [],
  graph: undefined,
  ...change,
});
const failure = (exception_type: string, exception_message: string) =>
  readOutcome(
    record({
      success: false,
      messages: [['execution_error', { exception_type, exception_message, node_type: 'K' }]],
    }),
    'ss-save',
  );

describe('the record of a finished job', () => {
  it('gives the picture of the wanted node', () => {
    const outputs = {
      other: { images: [{ ...picture, filename: 'b.png' }] },
      'ss-save': { images: [picture] },
    };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ state: 'done', image: picture });
  });

  it('gives any saved picture where the wanted node has none', () => {
    const outputs = { x: { images: [{ ...picture, type: 'temp' }] }, y: { images: [picture] } };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ state: 'done', image: picture });
  });

  it.each([null, {}, { 'ss-save': null }, { 'ss-save': { images: null } }, { 'ss-save': { images: [{}] } }])(
    'without a picture (%j) is never done',
    (outputs) => {
      expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ failure: { code: 'no-image' } });
    },
  );

  it('refuses a file name that leads elsewhere', () => {
    const outputs = { 'ss-save': { images: [{ ...picture, filename: '../../x.png' }] } };
    expect(readOutcome(record({ outputs }), 'ss-save')).toMatchObject({ failure: { code: 'no-image' } });
  });

  it("measures execution alone, by the server's clock, which may jump", () => {
    const timed = (end: number) =>
      record({
        messages: [
          ['execution_start', { timestamp: 5000 }],
          ['execution_success', { timestamp: end }],
        ],
      });
    expect(readOutcome(timed(7500), 'ss-save')).toMatchObject({ durationMs: 2500 });
    expect(readOutcome(timed(1000), 'ss-save')).not.toHaveProperty('durationMs');
  });

  it('tells whether the model had to be loaded', () => {
    const graph = { 'ss-1': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'x' } } };
    const cached = (nodes: string[]) => record({ graph, messages: [['execution_cached', { nodes }]] });
    expect(readOutcome(cached([]), 'ss-save')).toMatchObject({ loadedModel: true });
    expect(readOutcome(cached(['ss-1']), 'ss-save')).toMatchObject({ loadedModel: false });
  });

  it('tells a stop by a person from an error', () => {
    const stopped = record({ success: false, messages: [['execution_interrupted', {}]] });
    expect(readOutcome(stopped, 'ss-save')).toEqual({ state: 'interrupted' });
  });

  it.each([
    ['torch.OutOfMemoryError', 'Allocation on device', 'out-of-memory'],
    ['RuntimeError', 'CUDA out of memory. Tried to allocate', 'out-of-memory'],
    ['OSError', '[Errno 28] No space left on device', 'disk-full'],
    ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied', 'frame-error'],
  ])('classes %s: %s as %s', (type, message, code) => {
    expect(failure(type, message)).toMatchObject({ state: 'failed', failure: { code } });
  });

  it('keeps at most 8,000 characters of a trace', () => {
    const outcome = failure('RuntimeError', 'x'.repeat(1_000_000));
    expect(outcome.state === 'failed' && outcome.failure.detail?.length).toBe(8000);
  });
});
