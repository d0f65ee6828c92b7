import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fail, type Failure } from '../../core/failure.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ExportWords } from '../../core/words/export.ts';
import type { Export } from '../../services/export/export.ts';
import type { Task, Unit } from '../../services/export/task.ts';

export type { Export };

const msBetweenSteps = 100;
const load = () => import('../../services/export/export.ts');

/** How an export stands: under way, saved under a name, called off, or failed. */
export type ExportState =
  | { at: 'rest' }
  | { at: 'work'; done: number; total: number; unit: Unit }
  | { at: 'saved'; name: string }
  | { at: 'cancelled' }
  | { at: 'failed'; failure: Failure };

/** Makes files of a sequence for its element: one at a time, and none after the element is gone. */
export class Exporting implements ReactiveController {
  state: ExportState = { at: 'rest' };
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  async begin(sequence: Sequence, wanted: Export, words: ExportWords) {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const show = (state: ExportState) => {
      if (!abort.signal.aborted) this.#show(state);
    };
    show({ at: 'work', done: 0, total: 0, unit: 'files' });
    let told = 0;
    const onStep: Task['onStep'] = (done, total, unit) => {
      // Pictures of a video come by the hundred in a second.
      if (performance.now() - told < msBetweenSteps) return;
      told = performance.now();
      show({ at: 'work', done, total, unit });
    };
    const made = await load()
      .then(({ exportTo }) => exportTo(sequence, wanted, words, { signal: abort.signal, onStep }))
      .catch((error: unknown) => fail('export-failed', {}, String(error)));
    show(made.ok ? { at: 'saved', name: made.value } : { at: 'failed', failure: made.failure });
  }

  cancel() {
    this.#abort?.abort();
    this.#show({ at: 'cancelled' });
  }

  dismiss() {
    this.#show({ at: 'rest' });
  }

  hostDisconnected() {
    this.#abort?.abort();
    this.state = { at: 'rest' };
  }

  #show(state: ExportState) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
