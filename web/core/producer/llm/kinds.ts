import * as z from 'zod/mini';
import type { ServerKind } from '../profile.ts';

/** How an answer is kept in shape, the strictest first; `lines` asks for nothing but words. */
export const forms = ['json_schema', 'json_object', 'grammar', 'lines'] as const;
export const formSchema = z.enum(forms);
export type Form = z.infer<typeof formSchema>;

/** What is special about a kind of server; the facts are of 2026-11. */
export type ServerTraits = {
  name: string;
  baseUrl: string;
  /** What it can be asked for, best first. */
  forms: readonly Form[];
  /** Field of the request that takes a GBNF grammar. */
  grammarField: 'grammar' | 'grammar_string';
  /** Fields that keep a model from thinking aloud, which eats the context. */
  thinkingOff: Readonly<Record<string, unknown>>;
  extra: Readonly<Record<string, unknown>>;
  limitField: 'max_tokens' | 'max_completion_tokens';
  /** Tokens added to every limit: thoughts that are never sent count there too. */
  hiddenThoughts: number;
  /** Its newer models refuse every temperature but 1. */
  temperature: boolean;
  /** Strict schemas there know no `maxLength`. */
  lengthsInSchema: boolean;
  /** What to do when it does not answer. */
  wake: string;
};

const usual: ServerTraits = {
  name: 'OpenAI-compatible server',
  baseUrl: '',
  forms: ['json_schema', 'json_object', 'lines'],
  grammarField: 'grammar',
  thinkingOff: {},
  extra: {},
  limitField: 'max_tokens',
  hiddenThoughts: 0,
  temperature: true,
  lengthsInSchema: true,
  wake: 'Check its address and that it runs.',
};

export const serverTraits: Readonly<Record<ServerKind, ServerTraits>> = {
  openai: {
    ...usual,
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    limitField: 'max_completion_tokens',
    hiddenThoughts: 2000,
    // Models that do not think refuse it once, and it is left out from then on.
    thinkingOff: { reasoning_effort: 'low' },
    temperature: false,
    lengthsInSchema: false,
    wake: 'Check the connection to the internet.',
  },
  openrouter: {
    ...usual,
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    // Without it a request may be routed to a provider that silently leaves the schema out.
    extra: { provider: { require_parameters: true } },
    thinkingOff: { reasoning: { enabled: false } },
    lengthsInSchema: false,
    wake: 'Check the connection to the internet.',
  },
  ollama: {
    ...usual,
    name: 'Ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    thinkingOff: { reasoning_effort: 'none' },
    wake: 'Start it with “ollama serve”.',
  },
  'lm-studio': {
    ...usual,
    name: 'LM Studio',
    baseUrl: 'http://127.0.0.1:1234/v1',
    // `json_object` is a 400 there.
    forms: ['json_schema', 'lines'],
    wake: 'Start its server on the Developer page.',
  },
  'llama-cpp': {
    ...usual,
    name: 'llama.cpp',
    baseUrl: 'http://127.0.0.1:9931/v1',
    forms: ['json_schema', 'json_object', 'grammar', 'lines'],
    thinkingOff: { chat_template_kwargs: { enable_thinking: false } },
    wake: 'Start llama-server; before 2026-07 it used port 8080.',
  },
  vllm: {
    ...usual,
    name: 'vLLM',
    baseUrl: 'http://127.0.0.1:8000/v1',
    thinkingOff: { chat_template_kwargs: { enable_thinking: false } },
    wake: 'Start it with “vllm serve”.',
  },
  koboldcpp: {
    ...usual,
    name: 'KoboldCpp',
    baseUrl: 'http://127.0.0.1:5001/v1',
    // A schema that it cannot turn into a grammar is left out silently, so its answers are always checked.
    forms: ['json_schema', 'grammar', 'lines'],
    wake: 'Start KoboldCpp with a model.',
  },
  'text-generation-webui': {
    ...usual,
    name: 'text-generation-webui',
    baseUrl: 'http://127.0.0.1:5000/v1',
    forms: ['grammar', 'lines'],
    grammarField: 'grammar_string',
    wake: 'Start it with --api and load a model there.',
  },
  custom: usual,
};
