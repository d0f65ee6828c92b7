import type { Explanation } from './failures.ts';

type About = Readonly<Record<string, string>>;

const safe = 'Your story and the frames you have are safe. Nothing was queued.';
const byRules = 'or let the built-in rules write the frames.';
const server = (about: About): string => about['server'] || 'the language model’s server';
const model = (about: About): string => (about['model'] ? `the model ${about['model']}` : 'the model');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What can go wrong with a server of language models. `about`: server, address, model, models, message, seconds, wake. */
export const llmFailures = {
  'llm-unreachable': (about: About): Explanation => ({
    what: `Cannot reach scene producer. Check agent service. ${capital(server(about))} does not answer${about['address'] ? ` at ${about['address']}` : ''}.`,
    safe,
    next: `${about['wake'] || 'Check that it runs.'} Try again, ${byRules}`,
  }),
  'llm-timeout': (about: About): Explanation => ({
    what: `${capital(server(about))} gave no answer in ${about['seconds'] || '180'} seconds.`,
    safe,
    next: `It may still be loading: try again in a minute, ${byRules}`,
  }),
  'llm-not-set': (): Explanation => ({
    what: 'No server of a language model is set.',
    safe,
    next: `Choose one under Advanced, ${byRules}`,
  }),
  'llm-key': (about: About): Explanation => ({
    what: `${capital(server(about))} asks for a key, or refuses the one it got.`,
    safe,
    next: `Set the key of this server under Advanced, ${byRules}`,
  }),
  'llm-no-credit': (about: About): Explanation => ({
    what: `${capital(server(about))} says that no credit is left.`,
    safe,
    next: `Top up there, choose another server, ${byRules}`,
  }),
  'llm-unknown-model': (about: About): Explanation => ({
    what: `${capital(server(about))} does not know ${model(about)}${about['models'] ? `. It offers ${about['models']}` : ''}.`,
    safe,
    next: `Choose a model that it offers, ${byRules}`,
  }),
  'llm-refused': (about: About): Explanation => ({
    what: `${capital(server(about))} did not take the request${about['message'] ? `: ${about['message']}` : '.'}`,
    safe,
    next: `Use Test under Advanced to see what it can do, ${byRules}`,
  }),
  'llm-busy': (about: About): Explanation => ({
    what: `${capital(server(about))} takes no more requests right now.`,
    safe,
    next: `Try again ${about['seconds'] ? `in ${about['seconds']} seconds` : 'in a minute'}, ${byRules}`,
  }),
  'llm-loading': (about: About): Explanation => ({
    what: `The model is loading${about['server'] ? ` in ${about['server']}` : ''}.`,
    safe,
    next: `Try again in a minute, ${byRules}`,
  }),
  'llm-not-an-api': (about: About): Explanation => ({
    what: `This address is not an OpenAI-compatible API${about['address'] ? `: ${about['address']}` : '.'}`,
    safe,
    next: `Check the base URL; most end in /v1. Or let the built-in rules write the frames.`,
  }),
  'llm-declined': (about: About): Explanation => ({
    what: `The model declined to write this story${about['message'] ? `: ${about['message']}` : '.'}`,
    safe,
    next: `Change the story, choose another model, ${byRules}`,
  }),
  'llm-too-large': (): Explanation => ({
    what: 'The model’s answer did not end.',
    safe,
    next: `Try again, choose another model, ${byRules}`,
  }),
  'llm-bad-reply': (about: About): Explanation => ({
    what: `What ${server(about)} sent cannot be read.`,
    safe,
    next: `Try again, choose another model, ${byRules}`,
  }),
} as const;
