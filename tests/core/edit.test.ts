import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../../web/core/edit.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import type { Shot } from '../../web/core/shot.ts';
import { aFrame, anImage, aSequence, aTake, frameId } from '../support/sequences.ts';

const render = (shot: Shot, { bible, story }: Sequence) => {
  const looks = shot.cast.map(({ id }) => bible.cast.find((one) => one.id === id)?.look);
  return { prompt: `${shot.moment} with ${looks.join()} for ${story.family}` };
};
const edited = (edit: Edit, sequence = aSequence(3)) => applyEdit(sequence, edit, render);
const byHand = (frame: number) => edited({ do: 'prompt', frame: frameId(frame), text: 'mine' });
const prompts = (sequence: Sequence) => sequence.frames.map(({ prompt }) => prompt);

describe('a prompt written by hand', () => {
  it("is marked as the user's and locked", () => {
    expect(byHand(2).frames[1]).toMatchObject({ prompt: 'mine', locked: true, origin: 'user' });
  });

  it('is never overwritten when a look, a shot or the family changes', () => {
    const { engine, settings } = aSequence();
    const changes: Edit[] = [
      { do: 'look', character: 'mara', look: 'a girl in red' },
      { do: 'shot', frame: frameId(2), patch: { moment: 'Another' } },
      { do: 'engine', engine, settings, family: 'flux1' },
    ];
    for (const change of changes) expect(edited(change, byHand(2)).frames[1]?.prompt).toBe('mine');
  });

  it('is given back to the renderer by unlocking', () => {
    const given = edited({ do: 'unlock', frame: frameId(2) }, byHand(2));
    expect(given.frames[1]).toMatchObject({ locked: false, origin: 'embedded' });
    expect(given.frames[1]?.prompt).toContain('Moment 2 with');
  });

  it('stays as it was when nothing was changed', () => {
    expect(edited({ do: 'prompt', frame: frameId(1), text: 'prompt 1' }).frames[0]?.locked).toBe(false);
  });
});

describe('the look of a character', () => {
  it('re-renders exactly the frames that show it', () => {
    const empty = { ...aFrame(2).shot, cast: [] };
    const sequence = aSequence(3, { frames: [aFrame(1), aFrame(2, { shot: empty }), aFrame(3)] });
    const next = edited({ do: 'look', character: 'mara', look: 'a girl in red' }, sequence);
    expect(prompts(next)[1]).toBe('prompt 2');
    expect(prompts(next)[0]).toContain('a girl in red');
    expect(prompts(next)[2]).toContain('a girl in red');
  });
});

describe('a frame that has a picture', () => {
  const drawn = aSequence(2, {
    frames: [
      aFrame(1, { takes: [aTake(1, { state: 'done', image: anImage(1) })], activeTake: 1 }),
      aFrame(2),
    ],
  });

  it('keeps its takes whatever is edited (FUN-SEQUENCE-GEN-011)', () => {
    const next = edited({ do: 'prompt', frame: frameId(1), text: 'other' }, drawn);
    expect(next.frames[0]).toMatchObject({ activeTake: 1, takes: [{ state: 'done' }] });
  });

  it('keeps its takes, but none of them counts, when the engine is another', () => {
    const { settings, story } = drawn;
    const engine = { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] };
    const next = edited({ do: 'engine', engine, settings, family: story.family }, drawn);
    expect(next.frames[0]).toMatchObject({ activeTake: null, takes: [{ state: 'done' }] });
  });

  it('is duplicated without its takes', () => {
    const next = edited({ do: 'duplicate', frame: frameId(1), newId: 'aaaaaaaa' }, drawn);
    expect(next.frames[1]).toMatchObject({ id: 'aaaaaaaa', takes: [], activeTake: null, prompt: 'prompt 1' });
  });
});

describe('the list of frames', () => {
  const order = (sequence: Sequence) => sequence.frames.map(({ id }) => Number(id));

  it('is moved, and numbered anew', () => {
    expect(order(edited({ do: 'move', frame: frameId(3), to: 0 }))).toEqual([3, 1, 2]);
    expect(order(edited({ do: 'move', frame: frameId(1), to: 9 }))).toEqual([2, 3, 1]);
  });

  it('takes a new frame behind another, or in front of all', () => {
    expect(edited({ do: 'insert', after: frameId(1), newId: 'bbbbbbbb' }).frames[1]?.id).toBe('bbbbbbbb');
    expect(edited({ do: 'insert', after: null, newId: 'bbbbbbbb' }).frames[0]?.id).toBe('bbbbbbbb');
  });

  it('loses frames down to the last one, which stays', () => {
    const one = edited({ do: 'delete', frame: frameId(1) }, aSequence(2));
    expect(order(one)).toEqual([2]);
    expect(edited({ do: 'delete', frame: frameId(2) }, one)).toBe(one);
  });

  it('never grows beyond 50', () => {
    const full = aSequence(50);
    expect(edited({ do: 'insert', after: null, newId: 'cccccccc' }, full)).toBe(full);
  });

  it('is numbered 1..N after any edits, with between 1 and 50 frames and ids that occur once', () => {
    const frame = fc.integer({ min: 1, max: 8 }).map(frameId);
    const edit = fc.oneof(
      fc.record({ do: fc.constant('move' as const), frame, to: fc.integer({ min: -3, max: 60 }) }),
      fc.record({ do: fc.constant('delete' as const), frame }),
      fc.record({
        do: fc.constant('insert' as const),
        after: fc.option(frame, { nil: null }),
        newId: fc.uuid(),
      }),
      fc.record({ do: fc.constant('duplicate' as const), frame, newId: fc.uuid() }),
      fc.record({ do: fc.constant('prompt' as const), frame, text: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 80 }), (edits) => {
        const { frames } = edits.reduce((sequence, one: Edit) => edited(one, sequence), aSequence(4));
        expect(frames.map(({ frameNumber }) => frameNumber)).toEqual(frames.map((_, index) => index + 1));
        expect(frames.length).toBeGreaterThan(0);
        expect(frames.length).toBeLessThanOrEqual(50);
        expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
      }),
    );
  });
});

describe('frames that bring their own prompts', () => {
  const frames = [
    { prompt: 'a fox, low light', description: 'low light' },
    { prompt: 'a fox, from behind', negative: 'blurry', description: 'from behind' },
  ];
  const added = (after: string | null, sequence = aSequence(3)) =>
    edited({ do: 'add-frames', after, frames, newIds: ['0000000a', '0000000b'] }, sequence);

  it('go behind the frame that is named, are kept by hand, and all are counted anew', () => {
    const next = added(frameId(1));
    expect(next.frames.map(({ id }) => id)).toEqual([
      frameId(1),
      '0000000a',
      '0000000b',
      frameId(2),
      frameId(3),
    ]);
    expect(next.frames[2]).toMatchObject({ ...frames[1], frameNumber: 3, locked: true, origin: 'user' });
    expect(
      prompts(edited({ do: 'look', character: 'mara', look: 'a girl in red' }, next)).slice(1, 3),
    ).toEqual(frames.map(({ prompt }) => prompt));
  });

  it('go to the end where none is named, and nowhere where there is no such frame or no room', () => {
    expect(added(null).frames.at(-1)?.prompt).toBe('a fox, from behind');
    expect(added('not there').frames).toHaveLength(3);
    expect(added(null, aSequence(49)).frames).toHaveLength(49);
  });
});
