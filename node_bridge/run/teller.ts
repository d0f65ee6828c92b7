import type { Studio } from '../../web/services/run/studio.ts';
import type { Terminal } from '../terminal.ts';
import { changesBetween, type Change, type View } from './changes.ts';
import { linesFor, liveLine } from './words.ts';

/** Says on a terminal what a run does: a line for each change, or JSON lines, or only what went wrong. */
export class Teller {
  readonly #io: Terminal;
  readonly #json: boolean;
  readonly #quiet: boolean;
  #before: View = { run: { phase: 'StoryEntry', problems: [] }, progress: undefined, saving: undefined };

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

  /** Tells from now on what changes in the studio. Returns the function that ends it. */
  follow(studio: Studio): () => void {
    this.#before = viewOf(studio);
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
    for (const change of changesBetween(this.#before, now)) this.tell(change);
    this.#before = now;
    if (now.progress && !this.#json && !this.#quiet) this.#io.live?.(liveLine(now.progress));
  }
}

const viewOf = ({ run, progress, saving }: Studio): View => ({
  run,
  progress,
  saving: typeof saving === 'string' ? undefined : saving,
});
