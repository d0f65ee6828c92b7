import { describe, expect, it } from 'vitest';
import type { AgentRequest } from '../../../web/core/producer/agent.ts';
import { askAgent, type FetchRoute } from '../../../web/services/producer/agent.ts';

const request: AgentRequest = {
  story:
    'Nadia finds a brass owl in the cellar. She winds the key until its eyes glow. At night she carries it up the stairs and throws it from the balcony.',
  frames: 3,
  arc: null,
  model: 'sdxl',
};
const prompts = [1, 2, 3].map((frameNumber) => ({
  frameNumber,
  prompt: `picture ${frameNumber}`,
  description: `part ${frameNumber}`,
}));
const answering =
  (body: unknown, status = 200): FetchRoute =>
  () =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

async function failureOf(route: FetchRoute) {
  const result = await askAgent(route, request);
  return result.ok ? undefined : result.failure;
}

describe('an agent service that is asked', () => {
  it('gets story, frames, arc and model through the relay (FUN-SEQUENCE-GEN-008)', async () => {
    const calls: [string, RequestInit][] = [];
    await askAgent((route, init) => {
      calls.push([route, init]);
      return answering({ prompts })(route, init);
    }, request);

    expect(calls).toHaveLength(1);
    expect(calls[0]?.[0]).toBe('/agent/prompts');
    expect(calls[0]?.[1].method).toBe('POST');
    expect(await new Response(calls[0]?.[1].body).json()).toEqual(request);
  });

  it('gives its prompts as frames (FUN-SEQUENCE-GEN-008)', async () => {
    const result = await askAgent(answering({ prompts }), request);

    expect(result).toMatchObject({ ok: true, value: { origin: 'agent' } });
    expect(result.ok && result.value.frames.map((frame) => frame.prompt)).toEqual([
      'picture 1',
      'picture 2',
      'picture 3',
    ]);
  });

  it('is told apart when it cannot be reached (FUN-SEQUENCE-GEN-009)', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('fetch failed')))).toMatchObject({
      code: 'agent-unreachable',
    });
    for (const [code, status] of [
      ['agent-unreachable', 502],
      ['agent-timeout', 504],
      ['agent-not-set', 409],
    ] as const)
      expect(await failureOf(answering({ error: { code, message: 'm' } }, status))).toMatchObject({ code });
  });

  it('refuses in its own words (FUN-SEQUENCE-GEN-009)', async () => {
    const bodies = [
      { error: { code: 'busy', message: 'Come back at noon.' } },
      { error: 'Come back at noon.' },
      { message: 'Come back at noon.' },
      { detail: 'Come back at noon.' },
    ];
    for (const body of bodies)
      expect(await failureOf(answering(body, 503))).toMatchObject({
        code: 'agent-refused',
        about: { message: 'Come back at noon.' },
      });
    expect(await failureOf(answering('<html>', 500))).toMatchObject({
      about: { message: 'The agent answered with status 500.' },
    });
  });

  it('is not believed when its reply makes no sense (FUN-SEQUENCE-GEN-009)', async () => {
    for (const body of ['<html>', '[]', 'null', { prompts: [] }, { prompts: [{}] }, { prompts: 'three' }])
      expect(await failureOf(answering(body))).toMatchObject({ code: 'agent-bad-reply' });
  });

  it('can be given up: the abort is the caller’s own', async () => {
    const control = new AbortController();
    const waiting: FetchRoute = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const asked = askAgent(waiting, request, control.signal);
    control.abort();

    await expect(asked).rejects.toThrow('aborted');
  });
});
