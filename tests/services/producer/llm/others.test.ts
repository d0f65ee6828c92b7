import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../web/core/producer/build.ts';
import { produceEmbedded } from '../../../../web/core/producer/embedded.ts';
import { abilityWords } from '../../../../web/core/producer/llm/abilities.ts';
import type { EnhanceRequest } from '../../../../web/core/producer/enhance/enhance.ts';
import { emptyDraft } from '../../../../web/core/story/draft.ts';
import { enhanceLlm } from '../../../../web/services/producer/llm/enhance-llm.ts';
import { reshootLlm } from '../../../../web/services/producer/llm/reshoot-llm.ts';
import type { LlmServer } from '../../../../web/services/producer/llm/server.ts';
import { testLlm } from '../../../../web/services/producer/llm/test-llm.ts';
import { goodShots, startFakeLlm, type LlmBody, type Scripted } from '../../../support/fake-llm.ts';
import { owlStory } from '../../../core/producer/stories.ts';

const signal = new AbortController().signal;

async function against<T>(
  script: (body: LlmBody, call: number) => Scripted,
  models: readonly unknown[],
  use: (server: LlmServer) => Promise<T>,
): Promise<{ value: T; bodies: LlmBody[] }> {
  const fake = await startFakeLlm(script, models);
  try {
    const server: LlmServer = { baseURL: fake.url, apiKey: '', kind: 'custom', model: 'fake' };
    return { value: await use(server), bodies: fake.bodies };
  } finally {
    await fake.stop();
  }
}

describe('the test of a server', () => {
  const test = (
    script: (body: LlmBody, call: number) => Scripted,
    models: readonly unknown[] = [{ id: 'fake' }],
  ) => against(script, models, (server) => testLlm(server, signal));

  it('finds the strictest form that is kept to, the context, streaming and token counts', async () => {
    const { value, bodies } = await test(
      () => ({ text: '{"weather":"rain"}' }),
      [{ id: 'fake', max_model_len: 8192 }],
    );

    expect(value).toEqual({
      ok: true,
      value: {
        form: 'json_schema',
        stream: true,
        contextTokens: 8192,
        reportsUsage: true,
        thinks: false,
        rejects: [],
      },
    });
    expect(bodies).toHaveLength(1);
  });

  it('goes down the ladder where a schema is taken but not kept to', async () => {
    const { value, bodies } = await test((body) => ({
      text: JSON.stringify(body).includes('json_schema') ? 'Rain, of course.' : '{"weather":"drizzle"}',
    }));

    expect(value).toMatchObject({ ok: true, value: { form: 'json_object', contextTokens: null } });
    expect(bodies.length).toBeLessThanOrEqual(4);
  });

  it('takes plain words in the end, and remembers what was refused', async () => {
    const { value } = await test((body) =>
      'response_format' in body
        ? { status: 400, body: { error: { message: 'response_format is not supported' } } }
        : { text: 'weather | rain', usage: false },
    );

    expect(value).toMatchObject({ ok: true, value: { form: 'lines', reportsUsage: false } });
    expect(value.ok && abilityWords(value.value)).toContain('It does not report the tokens it used.');
  });

  it('says what is wrong where nothing works', async () => {
    const { value } = await test(() => ({ status: 401, body: { error: { message: 'key' } } }));

    expect(value).toMatchObject({ ok: false, failure: { code: 'llm-key' } });
  });
});

describe('one frame written anew by a model', () => {
  const produced = produceEmbedded({ text: owlStory, frameCount: 5, arc: null });
  const ids = { sequenceId: 'owl-0123abcd', frameIds: ['a', 'b', 'c', 'd', 'e'] };
  const story = { text: owlStory, frameCount: 5, arc: null, family: 'sdxl' as const };
  const sequence = buildSequence(
    story,
    emptyDraft.settings,
    { kind: 'rough' },
    produced,
    ids,
    '2026-01-01T00:00:00.000Z',
  );

  it('sees the frames before it and the user’s hint', async () => {
    const script = (body: LlmBody) => ({ text: JSON.stringify({ shots: goodShots(body) }) });
    const { value, bodies } = await against(script, [], (server) =>
      reshootLlm(server, sequence, 'c', 'from far above', signal),
    );

    expect(value).toMatchObject({ ok: true, value: { origin: 'model' } });
    const asked = bodies[0]?.messages[1]?.content ?? '';
    expect(asked).toContain('from far above');
    expect(asked).toContain(sequence.frames[1]?.shot.moment);
  });

  it('comes from the rules where the model’s answers are of no use', async () => {
    const { value, bodies } = await against(
      () => ({ text: 'no' }),
      [],
      (server) => reshootLlm(server, sequence, 'c', '', signal),
    );

    expect(value).toMatchObject({ ok: true, value: { origin: 'embedded' } });
    expect(bodies.length).toBeLessThanOrEqual(2);
  });
});

describe('a line enhanced by a model', () => {
  const request: EnhanceRequest = {
    text: 'a fox in a red coat crosses a bridge',
    count: 7,
    family: 'sdxl',
    target: 'image',
    focus: ['lighting'],
  };
  const lights = [
    'thick fog',
    'harsh noon',
    'a green lantern',
    'pink dawn',
    'snowy dusk',
    'a thunderstorm',
    'neon signs',
  ];

  it('gives as many prompts as wanted, each with the line’s own people and things', async () => {
    let next = 0;
    const { value, bodies } = await against(
      () => ({
        text: JSON.stringify({
          variations: lights
            .slice(next, (next += 5))
            .map(
              (light) => `a fox in a red coat crosses a wooden bridge under ${light}, water gleaming below`,
            ),
        }),
      }),
      [],
      (server) => enhanceLlm(server, request, signal),
    );
    if (!value.ok) throw new Error('expected prompts');

    expect(value.value).toHaveLength(7);
    expect(new Set(value.value.map(({ prompt }) => prompt)).size).toBe(7);
    for (const { prompt } of value.value) expect(prompt).toMatch(/fox/);
    expect(value.value.filter(({ origin }) => origin === 'model').length).toBeGreaterThan(4);
    expect(bodies).toHaveLength(2);
  });

  it('has the rules fill in what the model leaves out or gets wrong', async () => {
    const { value } = await against(
      () => ({ text: '{"variations":["a cat on a roof","<b>bold</b>"]}' }),
      [],
      (server) => enhanceLlm(server, request, signal),
    );

    expect(value.ok && value.value.map(({ origin }) => origin)).toEqual(
      Array.from({ length: 7 }, () => 'embedded'),
    );
  });
});
