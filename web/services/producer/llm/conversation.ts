import { fail, ok, type Failure, type Result } from '../../../core/failure.ts';
import { untriedAbilities, type Abilities } from '../../../core/producer/llm/abilities.ts';
import type { Ask } from '../../../core/producer/llm/ask.ts';
import { afterRefusal, refusedField, stepDown, WRONG_SHAPES } from '../../../core/producer/llm/ladder.ts';
import type { Form } from '../../../core/producer/llm/kinds.ts';
import { Outspoken } from '../../../core/producer/llm/outspoken.ts';
import { wasCut } from '../../../core/producer/llm/plan.ts';
import { formOf, requestOf } from '../../../core/producer/llm/request.ts';
import type { Usage } from '../../../core/producer/producer-record.ts';
import { callModel, type Reply } from './call.ts';
import { offeredModels } from './models.ts';
import { usualTimeouts, type LlmServer } from './server.ts';

/** What came back for an ask, and in which form it was asked for. */
export type Answer = { text: string; form: Form; finish: string | undefined };

export type Listener = {
  /** What the model says, without its thoughts. */
  said?(piece: string, form: Form): void;
  thinking?(on: boolean): void;
  /** The server is there, its model is not yet. */
  loading?(): void;
};

/** Learnt in this page per server and model, so that no refusal is provoked twice. */
const learnt = new Map<string, Abilities>();
const keyOf = ({ baseURL, model }: LlmServer): string => `${baseURL} ${model}`;

/** Keeps what a test found, for the calls of this page. */
export function remember(server: LlmServer, abilities: Abilities): void {
  learnt.set(keyOf(server), abilities);
}

/** What is known of a server's abilities: learnt by calls, else tested, else usual for its kind. */
export const abilitiesOf = (server: LlmServer): Abilities =>
  learnt.get(keyOf(server)) ?? server.abilities ?? untriedAbilities(server.kind);

/** Calls to one model, one after another: what it refuses is left out from then on, what it costs is counted. */
export class Conversation {
  readonly server: LlmServer;
  abilities: Abilities;
  /** The server took only a part of what was sent. */
  wasCut = false;
  steps = 0;
  #wrongShapes = 0;
  #calls = 0;
  #input: number | null = null;
  #output: number | null = null;
  readonly #signal: AbortSignal;

  constructor(server: LlmServer, signal: AbortSignal) {
    this.server = server;
    this.#signal = signal;
    this.abilities = abilitiesOf(server);
  }

  get usage(): Usage {
    return { calls: this.#calls, inputTokens: this.#input, outputTokens: this.#output };
  }

  /** Asks until an answer comes that the server does not refuse; an abort is thrown on. */
  async ask(ask: Ask, listener: Listener = {}): Promise<Result<Answer>> {
    for (let turn = 0; turn < 8; turn++) {
      const { body, optional } = requestOf(ask, this.server.kind, this.abilities);
      const form = formOf(ask, this.abilities);
      const outspoken = new Outspoken();
      const called = await this.#whenLoaded(body, listener, (piece) => {
        const said = outspoken.push(piece.content);
        listener.thinking?.(outspoken.thinking || piece.thinks);
        if (said !== '') listener.said?.(said, form);
      });
      if (called.ok) return ok(this.#answered(called.value, form, body));
      const field = called.refused && refusedField(optional, called.refused);
      if (field === undefined) return { ok: false, failure: await this.#withModels(called.failure) };
      this.#learn(afterRefusal(this.abilities, field, this.server.kind));
    }
    return fail('llm-refused');
  }

  /** An answer that could not be read: after two of them a looser form is asked for. */
  wrongShape(): void {
    if (++this.#wrongShapes < WRONG_SHAPES) return;
    this.#wrongShapes = 0;
    this.steps++;
    this.#learn({ ...this.abilities, form: stepDown(this.abilities.form, this.server.kind) });
  }

  #learn(abilities: Abilities): void {
    this.abilities = abilities;
    remember(this.server, abilities);
  }

  /** Who asked for a model that is not there is told which are. */
  async #withModels(failure: Failure): Promise<Failure> {
    if (failure.code !== 'llm-unknown-model') return failure;
    const offered = await offeredModels(this.server, this.#signal);
    const models = offered.ok ? offered.value.map(({ id }) => id) : [];
    const named = models.slice(0, 8).join(', ');
    return named === '' ? failure : { ...failure, about: { ...failure.about, models: named } };
  }

  #answered(reply: Reply, form: Form, body: Readonly<Record<string, unknown>>): Answer {
    const { usage, finish, text, thinks } = reply;
    this.#calls++;
    if (usage !== undefined) {
      this.#input = (this.#input ?? 0) + (usage.input ?? 0);
      this.#output = (this.#output ?? 0) + (usage.output ?? 0);
    }
    this.wasCut ||= wasCut(usage?.input ?? null, JSON.stringify(body['messages']));
    if (thinks && !this.abilities.thinks) this.#learn({ ...this.abilities, thinks });
    return { text, form, finish };
  }

  /** A server that is loading its model is asked again as long as a first byte may take. */
  async #whenLoaded(
    body: Readonly<Record<string, unknown>>,
    listener: Listener,
    heard: Parameters<typeof callModel>[3],
  ): ReturnType<typeof callModel> {
    const { first, pause } = this.server.timeouts ?? usualTimeouts;
    for (let waited = 0; ; waited += pause) {
      const called = await callModel(this.server, body, this.#signal, heard);
      if (called.ok || called.failure.code !== 'llm-loading' || waited >= first) return called;
      listener.loading?.();
      await pauseFor(pause, this.#signal);
    }
  }
}

/** Waits; an abort is thrown at once. */
function pauseFor(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, time);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
