import { fail, type Result } from '../../core/failure.ts';
import type { Options } from '../../core/producer/options.ts';
import type { Produced } from '../../core/producer/produced.ts';
import type { ProducerKind } from '../../core/producer/producer-record.ts';
import type { Writing } from '../../core/producer/writing.ts';
import type { Story } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import { ComfyClient } from '../comfy/client.ts';
import type { Host } from '../host.ts';
import { askEmbedded } from '../producer/embedded.ts';

/** What the chosen producer is called with. */
export type ProducerCall = {
  host: Host;
  draft: Draft;
  story: Story;
  /** Ways to tell it that were offered before, with the chosen ones; absent: the first of each. */
  ways?: Options;
  signal: AbortSignal;
  onWriting: (writing: Writing) => void;
};

/** Has the story of a draft written by the producer that the draft names. */
export async function callProducer(call: ProducerCall): Promise<Result<Produced>> {
  try {
    return await producers[call.draft.producer](call);
  } catch (cause) {
    // Only an abort by the user is thrown: nobody reads this answer any more.
    if (call.signal.aborted) return fail('interrupted', {}, String(cause));
    throw cause;
  }
}

const producers: Record<ProducerKind, (call: ProducerCall) => Promise<Result<Produced>>> = {
  embedded: (call) => askEmbedded(requestOf(call)),
  llm: callLlm,
  'text-model': callTextModel,
  agent: callAgent,
};

const requestOf = ({ draft, ways, story: { text, frameCount, arc, family, keepShots } }: ProducerCall) => ({
  text,
  frameCount,
  arc,
  family,
  ...(keepShots === true && { keepShots }),
  ...(draft.withOptions === true && { withOptions: true }),
  ...(ways && { options: ways, choose: { lore: ways.chosenLore, narrative: ways.chosenNarrative } }),
});

async function callLlm(call: ProducerCall): Promise<Result<Produced>> {
  const { host, draft, signal, onWriting } = call;
  const { relayedServer } = await import('../producer/llm/relayed.ts');
  const server = await relayedServer(host, draft.profile);
  if (!server.ok) return server;
  const { askLlm } = await import('../producer/llm/ask-llm.ts');
  return askLlm(server.value, requestOf(call), signal, onWriting);
}

async function callTextModel(call: ProducerCall): Promise<Result<Produced>> {
  const { host, draft, signal, onWriting } = call;
  const { askTextModel } = await import('../producer/text-model.ts');
  return askTextModel(new ComfyClient(host), draft.textModel ?? '', requestOf(call), signal, onWriting);
}

async function callAgent({ host, story, signal }: ProducerCall): Promise<Result<Produced>> {
  const { text, frameCount, arc, family, keepShots } = story;
  const { askAgent } = await import('../producer/agent.ts');
  const relay = (route: string, init: RequestInit) =>
    host.fetchApi(`/story-sequence${route}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', 'X-Story-Sequence': '1' },
    });
  const request = {
    story: text,
    frames: frameCount,
    ...(arc !== null && { arc }),
    model: family,
    ...(keepShots === true && { keepShots }),
  };
  return askAgent(relay, request, signal);
}
