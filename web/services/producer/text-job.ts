import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import { ANSWER } from '../../core/producer/text-model/text-graph.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { Sighting } from '../comfy/sighting.ts';
import { Truth } from '../comfy/truth.ts';
import { newJobId, type Chance } from '../run/chance.ts';
import { pause, type Clock } from '../run/clock.ts';

/** The first looks come sooner: small models and cached answers are quick. */
const LOOK_MS = { first: 50, most: 500 };
/** A server that does not answer may be restarting; a model that loads can block it for long. */
const LOOKS_WITHOUT_ANSWER = 120;

const textSchema = z.looseObject({ text: z.array(z.string()).check(z.minLength(1)) });
const historySchema = z.record(z.string(), z.looseObject({ outputs: z.record(z.string(), z.unknown()) }));

/** Runs graphs whose answer is a text, each as an ordinary job of ours in ComfyUI's queue. */
export class TextJobs {
  readonly #client: ComfyClient;
  readonly #truth: Truth;
  readonly #clock: Clock;
  readonly #chance: Chance;

  constructor(client: ComfyClient, clock: Clock, chance: Chance) {
    this.#client = client;
    this.#truth = new Truth(client);
    this.#clock = clock;
    this.#chance = chance;
  }

  /** The text of the answer node. An abort takes the job back, or stops it where it runs, and is thrown on. */
  async run(graph: ApiGraph, signal: AbortSignal): Promise<Result<string>> {
    const jobId = newJobId(this.#chance);
    signal.throwIfAborted();
    const clientId = newJobId(this.#chance);
    const note = { format: 1, text: true };
    const sent = await this.#client.queue({ jobId, clientId, graph, output: ANSWER, note });
    if (sent.sent === 'no') return { ok: false, failure: sent.failure };
    const ended = await this.#end(jobId, signal);
    if (ended.ok) return this.#text(jobId);
    // It was never there: the server did not take it, and said nothing that could be read.
    const lost = sent.sent === 'unsure' && ended.failure === gone.failure;
    return lost ? { ok: false, failure: sent.failure } : ended;
  }

  async #end(jobId: string, signal: AbortSignal): Promise<Result<void>> {
    const leaving = aborted(signal);
    let wait = LOOK_MS.first;
    let unseen = 0;
    let silent = 0;
    for (;;) {
      if (signal.aborted) await this.#takeBack(jobId);
      signal.throwIfAborted();
      const seen = await this.#look(jobId);
      silent = seen.ok ? 0 : silent + 1;
      if (!seen.ok && silent === LOOKS_WITHOUT_ANSWER) return seen;
      const sighting = seen.ok ? seen.value : undefined;
      if (sighting?.at === 'over') return endOf(sighting);
      unseen = sighting?.at === 'nowhere' ? unseen + 1 : 0;
      // Twice: between queue and record a job can be missed once.
      if (unseen === 2) return gone;
      await Promise.race([pause(this.#clock, wait), leaving]);
      wait = Math.min(wait * 2, LOOK_MS.most);
    }
  }

  async #look(jobId: string): Promise<Result<Sighting>> {
    const seen = await this.#truth.look([{ jobId, output: ANSWER }]);
    return seen.ok ? ok(seen.value.get(jobId) ?? { at: 'nowhere' }) : seen;
  }

  /** Waits: taken out of the queue. Runs: stopped, and only this very job. */
  async #takeBack(jobId: string): Promise<void> {
    await this.#client.dequeue([jobId]);
    const seen = await this.#look(jobId);
    if (seen.ok && seen.value.at === 'running') await this.#client.stopRunning(jobId);
  }

  async #text(jobId: string): Promise<Result<string>> {
    const history = await this.#client.get(`/history/${jobId}`, historySchema);
    if (!history.ok) return history;
    const read = textSchema.safeParse(history.value[jobId]?.outputs[ANSWER]);
    return ok(read.success ? (read.data.text[0] ?? '') : '');
  }
}

const again = 'Try again, or let the built-in rules write the frames.';
const gone = fail('text-model-unusable', {
  why: 'The text job is not in ComfyUI’s queue any more.',
  next: again,
});

/** A job of ours that succeeds shows no picture, which is all that a frame's job would call a failure. */
function endOf({ outcome }: Extract<Sighting, { at: 'over' }>): Result<void> {
  if (outcome.state === 'interrupted') {
    return fail('text-model-unusable', { why: 'The text model was stopped while it wrote.', next: again });
  }
  if (outcome.state !== 'failed' || outcome.failure.code === 'no-image') return ok(undefined);
  if (outcome.failure.code !== 'frame-error') return { ok: false, failure: outcome.failure };
  const next = 'Read the details, choose another text model, or let the built-in rules write the frames.';
  const why = 'ComfyUI could not run this text model.';
  return fail('text-model-unusable', { why, next }, outcome.failure.detail);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
