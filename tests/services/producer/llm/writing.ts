import type { Result } from '../../../../web/core/failure.ts';
import type { Produced } from '../../../../web/core/producer/produced.ts';
import type { Writing } from '../../../../web/core/producer/writing.ts';
import { askLlm, type LlmRequest } from '../../../../web/services/producer/llm/ask-llm.ts';
import type { LlmServer } from '../../../../web/services/producer/llm/server.ts';
import { startFakeLlm, type FakeLlm, type LlmBody, type Scripted } from '../../../support/fake-llm.ts';
import { owlStory } from '../../../core/producer/stories.ts';

export const request: LlmRequest = { text: owlStory, frameCount: 5, arc: null };

export type Written = {
  result: Result<Produced>;
  bodies: LlmBody[];
  writings: Writing[];
};

/** Has a story written by a scripted server; each test has a server of its own, so nothing is learnt from another. */
export async function writeWith(
  script: (body: LlmBody, call: number) => Scripted,
  asked: Partial<LlmRequest> = {},
  server: Partial<LlmServer> = {},
): Promise<Written> {
  const fake: FakeLlm = await startFakeLlm(script);
  const writings: Writing[] = [];
  try {
    const result = await askLlm(
      { baseURL: fake.url, apiKey: '', kind: 'custom', model: 'fake', ...server },
      { ...request, ...asked },
      new AbortController().signal,
      (writing) => writings.push(writing),
    );
    return { result, bodies: fake.bodies, writings };
  } finally {
    await fake.stop();
  }
}

/** What came of it, or the failure as an error: for tests that expect frames. */
export function framesOf({ result }: Written): Produced {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export const byModel = ({ frames }: Produced): number =>
  frames.filter(({ origin }) => origin === 'model').length;
