import { describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Engine } from '../../web/core/sequence.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { aDraft, aSequence } from '../support/sequences.ts';
import { inPhase, studioOn, until } from '../support/studios.ts';

const shipped: Engine = { kind: 'shipped', graph: 't2i_sd15', files: {}, loras: [] };

describe('a sequence that is to be drawn with what the form is set to', () => {
  it('takes over engine, size and family, and can be taken back', async () => {
    const { studio } = await studioOn(new FakeComfy().host, {
      checkEngine: async () => ({ ok: true, engine: shipped }),
    });
    studio.open(aSequence(2));
    const before = sequenceOf(await until(studio, inPhase('PromptsReview')));

    await studio.drawWith(aDraft({ family: 'sd15' }));

    expect(sequenceOf(studio.run)?.engine).toEqual(shipped);
    expect(sequenceOf(studio.run)?.story.family).toBe('sd15');
    studio.undo();
    expect(sequenceOf(studio.run)?.engine).toEqual(before?.engine);
    studio.dispose();
  });

  it('stays as it is where the server cannot draw that, and says why', async () => {
    const failure = { code: 'missing-model', about: { model: 'x.safetensors' } } as const;
    const { studio } = await studioOn(new FakeComfy().host, {
      checkEngine: async () => ({ ok: false, problems: [], failure }),
    });
    studio.open(aSequence(2));
    const before = sequenceOf(await until(studio, inPhase('PromptsReview')));

    await studio.drawWith(aDraft());

    expect(sequenceOf(studio.run)?.engine).toEqual(before?.engine);
    expect(studio.run).toMatchObject({ failure });
    studio.dispose();
  });
});
