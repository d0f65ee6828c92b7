import { progressOf } from '../../web/core/run/progress.ts';
import type { Run } from '../../web/core/run/run.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import type { Terminal } from '../terminal.ts';
import { changesBetween, type Change, type View } from './changes.ts';
import { SteadyConnection } from './steady-connection.ts';
import { linesFor, liveLine } from './words.ts';

/** Says on a terminal what a run does: a line for each change, or JSON lines, or only what went wrong. */
export class Teller {
  readonly #io: Terminal;
  readonly #json: boolean;
  readonly #quiet: boolean;
  #before: View | undefined;
  readonly #connection = new SteadyConnection();

  constructor(io: Terminal, { json, quiet }: { json: boolean; quiet: boolean }) {
    this.#io = io;
    this.#json = json;
    this.#quiet = quiet;
  }

  /** For people only, unless they want quiet. */
  note(text: string): void {
    if (!this.#json && !this.#quiet) this.#io.out(text);
  }

  /** What went wrong: always said, beside the output. */
  wrong(text: string): void {
    this.#io.err(text);
  }

  tell(change: Change): void {
    if (this.#json) return this.#io.out(JSON.stringify(change));
    const isWrong = 'failure' in change;
    if (this.#quiet && !isWrong) return;
    for (const line of linesFor(change)) {
      if (isWrong) this.#io.err(line);
      else this.#io.out(line);
    }
  }

  /** Tells what becomes of the sequence in the studio. Returns the function that ends it. */
  follow(studio: Studio, sequence: Sequence): () => void {
    const run: Run = { phase: 'PromptsReview', sequence, past: [] };
    this.#before = { run, progress: progressOf(run, 0), saving: undefined };
    const look = () => this.#look(studio);
    studio.addEventListener('change', look);
    return () => {
      studio.removeEventListener('change', look);
      this.#look(studio);
      this.#io.live?.('');
    };
  }

  #look(studio: Studio): void {
    const now = viewOf(studio);
    if (!this.#before || !now.progress) return;
    for (const change of changesBetween(this.#before, now)) this.tell(change);
    this.#before = now;
    const connection = this.#connection.news(now.run, studio.now());
    if (connection) this.tell({ event: 'connection', connection });
    if (!this.#json && !this.#quiet) this.#io.live?.(liveLine(now.progress));
  }
}

const viewOf = ({ run, progress, saving }: Studio): View => ({
  run,
  progress,
  saving: typeof saving === 'string' ? undefined : saving,
});
