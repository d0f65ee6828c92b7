import type { Result } from '../web/core/failure.ts';
import { serverTraits } from '../web/core/producer/llm/kinds.ts';
import type { Produced } from '../web/core/producer/produced.ts';
import { serverKinds, serverKindSchema, type ServerKind } from '../web/core/producer/profile.ts';
import type { Writing } from '../web/core/producer/writing.ts';
import type { Story } from '../web/core/sequence.ts';
import { askEmbedded } from '../web/services/producer/embedded.ts';
import { forwardTo } from './forward.ts';
import { UsageError } from './usage-error.ts';

/** Makes frames of a checked story; a failed result is told in words. An abort is thrown. */
export type Producer = (
  story: Story,
  signal: AbortSignal,
  onWriting?: (writing: Writing) => void,
) => Promise<Result<Produced>>;

/** Options that choose a producer, for both commands. */
export const producerOptions = {
  producer: { type: 'string' },
  'base-url': { type: 'string' },
  'llm-model': { type: 'string' },
  'key-env': { type: 'string' },
  kind: { type: 'string', default: 'custom' },
  agent: { type: 'string' },
} as const;

type Given = {
  producer?: string | undefined;
  'base-url'?: string | undefined;
  'llm-model'?: string | undefined;
  'key-env'?: string | undefined;
  kind: string;
  agent?: string | undefined;
};

/** The producer that the options name; `--agent URL` alone means the agent, nothing the built-in rules. */
export function producerOf(given: Given, env: NodeJS.ProcessEnv = process.env): Producer {
  const named = given.producer ?? (given.agent === undefined ? 'embedded' : 'agent');
  if (named === 'embedded') return askEmbedded;
  if (named === 'agent') return forwardTo(agentUrl(given));
  if (named === 'llm') return llmProducer(given, env);
  throw new UsageError(`There is no producer "${named}". Choose one of: embedded, llm, agent.`);
}

function agentUrl({ agent }: Given): string {
  if (agent === undefined) throw new UsageError('Give the address of the agent service: --agent URL.');
  return readUrl(agent, 'an agent service');
}

function llmProducer(given: Given, env: NodeJS.ProcessEnv): Producer {
  const kind = readKind(given.kind);
  const usual = serverTraits[kind].baseUrl;
  const url = given['base-url'] ?? (usual === '' ? undefined : usual);
  if (url === undefined)
    throw new UsageError('Give the address of the server: --base-url http://127.0.0.1:11434/v1');
  if (given['llm-model'] === undefined) throw new UsageError('Name the model: --llm-model NAME.');
  const server = {
    baseURL: readUrl(url, 'a server of language models').replace(/\/+$/, ''),
    apiKey: readKey(given['key-env'], env),
    kind,
    model: given['llm-model'],
  };
  return async (story, signal, onWriting = () => undefined) => {
    const { askLlm } = await import('../web/services/producer/llm/ask-llm.ts');
    return askLlm(server, story, signal, onWriting);
  };
}

function readKind(raw: string): ServerKind {
  const kind = serverKindSchema.safeParse(raw);
  if (kind.success) return kind.data;
  throw new UsageError(`There is no kind of server "${raw}". Choose one of: ${serverKinds.join(', ')}.`);
}

/** A key is named, never given: what stands on a command line is seen by every process and kept in a history. */
function readKey(name: string | undefined, env: NodeJS.ProcessEnv): string {
  if (name === undefined) return '';
  const key = env[name];
  if (key !== undefined && key !== '') return key;
  throw new UsageError(`The environment has no variable ${name} with a key in it.`);
}

function readUrl(raw: string, what: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url.href;
  throw new UsageError(`"${raw}" is no address of ${what}. Use http:// or https:// without a user name.`);
}
