import { describe, expect, it } from 'vitest';
import { fromAgentReply } from '../../../web/core/producer/agent.ts';
import { buildSequence } from '../../../web/core/producer/build.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { sequencePromptsSchema, toSequencePrompts } from '../../../web/core/producer/result.ts';
import { sequenceOf, owlStory } from './stories.ts';

const request = { text: owlStory, frameCount: 5, arc: null };
const prompt = (frameNumber: number) => ({
  frameNumber,
  prompt: `a picture ${frameNumber}`,
  description: `Nadia does ${frameNumber}`,
});

function produced(reply: unknown) {
  const result = fromAgentReply(reply, request);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

describe('a reply of an agent service', () => {
  it('keeps its texts word by word, unlocked, and a shot for the rough (FUN-SEQUENCE-GEN-008)', () => {
    const { frames, warnings } = produced({ prompts: [1, 2, 3, 4, 5].map((number) => prompt(number)) });

    expect(frames.map((frame) => frame.prompt)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `a picture ${number}`),
    );
    expect(frames.every((frame) => frame.origin === 'model')).toBe(true);
    expect(frames[0]?.shot.cast[0]?.id).toBe('nadia');
    expect(warnings).toEqual([]);
  });

  it('is filled up to the asked number of frames (FUN-SEQUENCE-GEN-007)', () => {
    const { frames, origin, warnings } = produced({ prompts: [prompt(1), prompt(4)] });

    expect(frames.map((frame) => frame.origin)).toEqual([
      'model',
      'embedded',
      'embedded',
      'model',
      'embedded',
    ]);
    expect(origin).toBe('mixed');
    expect(warnings).toEqual(['The agent left out 3 frames; the built-in rules filled in.']);
  });

  it('loses what is too much, double or unreadable', () => {
    const extra = [prompt(6), prompt(2), { prompt: 7 }, null];
    const { frames, warnings } = produced({
      prompts: [...[1, 2, 3, 4, 5].map((number) => prompt(number)), ...extra],
    });

    expect(frames).toHaveLength(5);
    expect(warnings).toEqual(['The agent sent 4 entries too many or unreadable; they were left out.']);
  });

  it('is numbered by its order where it has no numbers', () => {
    const { frames } = produced({ prompts: ['a', 'b'].map((text) => ({ prompt: text })) });
    expect(frames.slice(0, 2).map((frame) => frame.prompt)).toEqual(['a', 'b']);
  });

  it('takes the shot size that it names', () => {
    const { frames } = produced({
      prompts: [
        { ...prompt(1), shotType: 'Establishing shot' },
        { ...prompt(2), shotType: 'Macro' },
      ],
    });
    expect(frames.slice(0, 2).map((frame) => frame.shot.size)).toEqual(['wide shot', 'extreme close-up']);
  });

  it('keeps bible and shots when it is one of ours', () => {
    const sequence = sequenceOf({ frameCount: 5 });
    const { bible, frames } = produced(toSequencePrompts(sequence));

    expect(bible.cast).toEqual(sequence.bible.cast);
    expect(frames.map((frame) => frame.shot)).toEqual(sequence.frames.map((frame) => frame.shot));
  });

  it('is refused without any prompt', () => {
    for (const reply of [null, [], {}, { prompts: [] }, { prompts: [{ prompt: ' ' }] }])
      expect(fromAgentReply(reply, request)).toMatchObject({
        ok: false,
        failure: { code: 'agent-bad-reply' },
      });
  });
});

describe('a sequence that is built', () => {
  it('is in review, with rendered prompts and the ids it was given', () => {
    const sequence = sequenceOf({ frameCount: 5 });

    expect(sequence).toMatchObject({
      id: 'nadia-0123abcd',
      revision: 0,
      status: 'reviewing',
      origin: 'embedded',
    });
    expect(sequence.frames.map((frame) => frame.frameNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(sequence.frames.every((frame) => frame.prompt !== '' && !frame.locked)).toBe(true);
    expect(sequence.title).toContain('Nadia');
  });

  it('keeps the text of prompts that came as text', () => {
    const own = produceEmbedded(request);
    const frames = own.frames.map((frame) => ({ ...frame, prompt: 'as sent' }));
    const { engine, settings, story } = sequenceOf({ frameCount: 5 });
    const ids = { sequenceId: 'a-0123abcd', frameIds: ['1', '2', '3', '4', '5'] };
    const built = buildSequence(story, settings, engine, { ...own, frames }, ids, '2026-01-01T00:00:00.000Z');

    expect(built.frames.every((frame) => frame.prompt === 'as sent')).toBe(true);
  });

  it('is read by other programs as SequencePrompts', () => {
    const prompts = sequencePromptsSchema.parse(toSequencePrompts(sequenceOf({ frameCount: 5 })));

    expect(prompts.prompts).toHaveLength(5);
    expect(prompts.metadata.characters[0]).toMatchObject({
      id: 'nadia',
      name: 'Nadia',
      aliases: ['clockmaker'],
    });
    expect(prompts.metadata.setting.map((place) => place.id)).toContain('cellar');
  });
});
