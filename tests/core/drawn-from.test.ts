import { describe, expect, it } from 'vitest';
import { digestOf } from '../../web/core/digest.ts';
import { drawnFrom } from '../../web/core/run/drawn-from.ts';
import { framesFor, framesToDraw, plan, seedFor } from '../../web/core/run/takes.ts';
import type { Frame, Sequence } from '../../web/core/sequence.ts';
import { aFrame, anImage, aSequence, aTake, at, attempts } from '../support/sequences.ts';

const shipped = {
  kind: 'shipped' as const,
  graph: 't2i_qwen',
  files: { checkpoint: 'a.safetensors' },
  loras: [],
  references: 2,
};
const node = (text: string) => ({ class_type: 'Text', inputs: { text } });
const canvas = {
  kind: 'canvas' as const,
  name: 'Mine',
  graph: { '3': node('a') },
  binding: { version: 1 as const, slots: {}, output: '3' },
};

/** Every frame drawn from what it is. */
function drawn(change: Partial<Sequence> = {}): Sequence {
  const sequence = aSequence(3, { engine: { ...shipped }, ...change });
  const frames = sequence.frames.map((frame) => ({
    ...frame,
    takes: [
      aTake(frame.frameNumber, { state: 'done', drawnFrom: drawnFrom(sequence, frame), image: anImage(1) }),
    ],
    activeTake: 1,
  }));
  return { ...sequence, frames };
}

const changed = (sequence: Sequence) => framesFor(sequence, 'changed').map(({ frameNumber }) => frameNumber);
const withMara = (sequence: Sequence, change: Partial<Sequence['bible']['cast'][number]>): Sequence => ({
  ...sequence,
  bible: { ...sequence.bible, cast: sequence.bible.cast.map((one) => ({ ...one, ...change })) },
});
const withFrame = (sequence: Sequence, change: Partial<Frame>): Sequence => ({
  ...sequence,
  frames: sequence.frames.map((frame, index) => (index === 1 ? { ...frame, ...change } : frame)),
});
const lora = { file: 'mara.safetensors', strength: 0.8 };

describe('frames whose picture shows what they were', () => {
  it('are none right after they were drawn', () => {
    expect(changed(drawn())).toEqual([]);
    expect(framesToDraw(drawn())).toEqual([]);
  });

  const settings = aSequence().settings;
  it.each<[string, Partial<Sequence>]>([
    ['size', { settings: { ...settings, width: 640 } }],
    ['steps', { settings: { ...settings, steps: 30 } }],
    ['guidance', { settings: { ...settings, cfg: 3 } }],
    ['a file of the engine', { engine: { ...shipped, files: { checkpoint: 'b.safetensors' } } }],
    ['the graph of the engine', { engine: { ...shipped, graph: 't2i_sdxl' } }],
    ['the engine', { engine: { kind: 'rough' } }],
    ['a LoRA of the style', { engine: { ...shipped, loras: [lora] } }],
    ['a LoRA of somebody in them', withMara(aSequence(), { lora })],
    ['a reference of somebody in them', withMara(aSequence(), { references: [anImage(7)] })],
  ])('are all of them when %s is another', (_what, { settings: size, engine, bible }) => {
    const whole = drawn();
    const other = { ...(size && { settings: size }), ...(engine && { engine }), ...(bible && { bible }) };
    expect(changed({ ...whole, ...other })).toEqual([1, 2, 3]);
  });

  it('are all of them when a reference of somebody in them is another picture', () => {
    const { bible } = withMara(aSequence(), { references: [anImage(7)] });
    expect(changed(withMara(drawn({ bible }), { references: [anImage(8)] }))).toEqual([1, 2, 3]);
  });

  it('are all of them when the workflow is another, but not when it only has another name', () => {
    const whole = drawn({ engine: { ...canvas } });
    const redrawn = (change: Partial<typeof canvas>) =>
      changed({ ...whole, engine: { ...canvas, ...change } });
    expect(redrawn({ name: 'Ours' })).toEqual([]);
    expect(redrawn({ graph: { '3': node('b') } })).toEqual([1, 2, 3]);
    expect(redrawn({ binding: { ...canvas.binding, output: '4' } })).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<Frame>]>([
    ['prompt', { prompt: 'mine' }],
    ['negative', { negative: 'blurry' }],
    ['strength', { strength: 0.4 }],
    ['cast', { shot: { ...aFrame(2).shot, cast: [] } }],
  ])('are only the one whose %s was changed', (what, change) => {
    const before = what === 'cast' ? drawn({ bible: withMara(aSequence(), { lora }).bible }) : drawn();
    expect(changed(withFrame(before, change))).toEqual([2]);
  });

  it('are none where a negative text that is empty was none before', () => {
    expect(changed(withFrame(drawn(), { negative: '' }))).toEqual([]);
  });

  it('are those that name somebody whose look changed, though their text is the same', () => {
    const named = drawn({ frames: [aFrame(1, { prompt: '@mara by the sea', locked: true }), aFrame(2)] });
    expect(changed(withMara(named, { look: 'a tall man' }))).toEqual([1]);
  });

  it('are not those of which only the seed, the number or the words for people are others', () => {
    const whole = drawn();
    const reseeded = {
      ...whole,
      settings: { ...whole.settings, seed: { policy: 'same' as const, base: 99 } },
    };
    expect(changed(reseeded)).toEqual([]);
    expect(changed(withFrame(whole, { description: 'Another', frameNumber: 9 }))).toEqual([]);
  });

  it('are judged by their prompt alone where an older version drew them', () => {
    const older = aSequence(2, {
      frames: [1, 2].map((number) =>
        aFrame(number, { takes: [aTake(number, { state: 'done' })], activeTake: 1 }),
      ),
    });
    expect(changed({ ...older, settings: { ...older.settings, width: 640 } })).toEqual([]);
    expect(changed(withFrame(older, { prompt: 'mine' }))).toEqual([2]);
  });

  it('are all of them when roughs begin or cease to lead, or lead more strongly', () => {
    const whole = drawn();
    const guided = (strength: number) => ({ settings: { ...whole.settings, guide: { strength } } });

    expect(changed({ ...whole, ...guided(0.5) })).toEqual([1, 2, 3]);
    expect(changed({ ...drawn(guided(0.5)), ...guided(0.6) })).toEqual([1, 2, 3]);
    expect(changed({ ...drawn(guided(0.5)), settings: whole.settings })).toEqual([1, 2, 3]);
  });

  it('show another shot where its rough leads', () => {
    const whole = drawn();
    const led = drawn({ settings: { ...whole.settings, guide: { strength: 0.5 } } });
    const turned = { shot: { ...aFrame(2).shot, weather: 'rain' as const } };

    expect(changed(withFrame(led, turned))).toEqual([2]);
    expect(changed(withFrame(whole, turned))).toEqual([]);
  });

  it('are none of a canvas without a place for a rough, whatever is switched on', () => {
    const whole = drawn({ engine: { ...canvas } });

    expect(changed({ ...whole, settings: { ...whole.settings, guide: { strength: 0.5 } } })).toEqual([]);
  });

  it('show another shot on the rough board', () => {
    const board = drawn({ engine: { kind: 'rough' } });
    expect(changed(withFrame(board, { shot: { ...aFrame(2).shot, weather: 'rain' } }))).toEqual([2]);
    expect(changed(withMara(board, { colour: '#0000cc' }))).toEqual([1, 2, 3]);
  });

  it('show on the rough board only those who are in them', () => {
    const [mara] = aSequence().bible.cast;
    const { bible } = aSequence();
    const cast = [mara!, { ...mara!, id: 'tom', name: 'Tom' }];
    const both = [...aFrame(1).shot.cast, { id: 'tom', doing: 'waits', side: 'left' as const }];
    const frames = [aFrame(1), aFrame(2, { shot: { ...aFrame(2).shot, cast: both } })];
    const board = drawn({ engine: { kind: 'rough' }, bible: { ...bible, cast }, frames });
    const aged = cast.map((one) => (one.id === 'tom' ? { ...one, colour: '#0000cc' } : one));
    expect(changed({ ...board, bible: { ...board.bible, cast: aged } })).toEqual([2]);
  });
});

describe('what is drawn when asked for', () => {
  const some = withFrame({ ...drawn(), frames: [...drawn().frames, aFrame(4)] }, { prompt: 'mine' });
  const numbers = (which: 'missing' | 'changed' | 'all') =>
    framesFor(some, which).map(({ frameNumber }) => frameNumber);

  it('is what is missing, what has changed, or everything', () => {
    expect([numbers('missing'), numbers('changed'), numbers('all')]).toEqual([[4], [2], [1, 2, 3, 4]]);
  });
});

describe('the seed of another take', () => {
  const frame = (sequence: Sequence, number: number) => sequence.frames[number - 1] ?? aFrame(number);

  it('is the same where the last one failed or showed something else', () => {
    const [fresh, whole] = [aSequence(), drawn()];
    const wider = { ...whole, settings: { ...whole.settings, width: 640 } };
    const failed = aFrame(1, { takes: [aTake(1, { state: 'failed' })] });
    expect(seedFor(fresh, failed, 0)).toBe(seedFor(fresh, aFrame(1), 0));
    expect(seedFor(wider, frame(wider, 1), 0)).toBe(7);
  });

  it('is another where there is a picture of just this, and wherever another is wanted', () => {
    const failed = aFrame(1, { takes: [aTake(1, { state: 'failed', seed: 7 })] });
    expect(seedFor(drawn(), frame(drawn(), 1), 0)).toBe(1007);
    expect(seedFor(aSequence(), failed, 0, true)).toBe(1007);
  });

  it('is never one that the frame has had, however often another is wanted', () => {
    let one = aFrame(1);
    for (let number = 1; number <= 5; number++) {
      const seed = seedFor(aSequence(), one, 0, true);
      expect(one.takes.map((take) => take.seed)).not.toContain(seed);
      one = { ...one, takes: [...one.takes, aTake(1, { number, seed, state: 'done' })] };
    }
  });
});

describe('a take that is planned', () => {
  const planned = plan(aSequence(2), attempts(2), at()).frames.map(({ takes }) => takes[0]);

  it('has the name of its file and what it is drawn from written down', () => {
    expect(planned[1]).toMatchObject({
      prefix: 'sequences/the-lighthouse-0badcafe/frames/frame-002_take-1-00000000',
      drawnFrom: drawnFrom(aSequence(2), aSequence(2).frames[1] ?? aFrame(2)),
    });
  });
});

describe('a digest', () => {
  it('is the same for equal values, whatever the order of their keys', () => {
    expect(digestOf({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(digestOf({ b: [{ c: 2 }], a: 1 }));
  });

  it('tells values apart that look alike', () => {
    const alike = [
      1,
      '1',
      null,
      [],
      {},
      [1],
      ['1'],
      { a: 1 },
      { a: '1' },
      [[1], 2],
      [1, [2]],
      '',
      'a',
      'b',
      'ab',
      'ba',
    ];
    expect(new Set(alike.map(digestOf)).size).toBe(alike.length);
    for (const value of alike) expect(digestOf(value)).toMatch(/^[0-9a-f]{16}$/);
  });
});
