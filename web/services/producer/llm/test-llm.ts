import { ok, type Result } from '../../../core/failure.ts';
import { untriedAbilities, type Abilities } from '../../../core/producer/llm/abilities.ts';
import { stepDown } from '../../../core/producer/llm/ladder.ts';
import { keepsForm, probeAsk } from '../../../core/producer/llm/probe.ts';
import { Conversation, remember } from './conversation.ts';
import { offeredModels } from './models.ts';
import type { LlmServer } from './server.ts';

/** Forms that are tried before plain words are taken for granted. */
const TRIES = 3;

/**
 * Finds out with at most four small calls what a server and model can do: the list of models for the context, then one
 * question in the strictest form the kind of server knows, and in looser ones until an answer keeps to it. What was found
 * is used by the calls that follow.
 */
export async function testLlm(server: LlmServer, signal: AbortSignal): Promise<Result<Abilities>> {
  const offered = await offeredModels(server, signal);
  // Some servers have no list; everything else that fails here fails later too.
  const listless =
    !offered.ok && ['llm-unknown-model', 'llm-bad-reply', 'llm-refused'].includes(offered.failure.code);
  if (!offered.ok && !listless) return offered;
  const models = offered.ok ? offered.value : [];
  // A server of one model answers to any name, often to that of a file.
  const model = models.find(({ id }) => id === server.model) ?? (models.length === 1 ? models[0] : undefined);
  const contextTokens = model?.contextTokens ?? null;
  const start = { ...untriedAbilities(server.kind), contextTokens };
  remember(server, start);
  const talk = new Conversation(server, signal);
  for (let tries = 1; ; tries++) {
    const form = talk.abilities.form;
    let pieces = 0;
    const answer = await talk.ask(probeAsk, { said: () => pieces++ });
    if (!answer.ok) return answer;
    const kept = answer.value.form === form && keepsForm(answer.value.text, form);
    const last = form === 'lines' || tries === TRIES;
    if (!kept && !last) {
      talk.abilities = { ...talk.abilities, form: stepDown(talk.abilities.form, server.kind) };
      continue;
    }
    const found: Abilities = {
      ...talk.abilities,
      form: kept ? answer.value.form : 'lines',
      stream: !talk.abilities.rejects.includes('stream') && pieces > 0,
      reportsUsage: talk.usage.outputTokens !== null,
    };
    remember(server, found);
    return ok(found);
  }
}
