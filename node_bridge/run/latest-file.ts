import { replaceFile } from './durable-file.ts';

type Waiting = { text: string; written: Promise<void> };

/** A file of which only the newest text counts: what comes while one is written replaces what waits. */
export class LatestFile {
  readonly #file: string;
  #last: Promise<void> = Promise.resolve();
  #waiting: Waiting | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Resolves once this text, or a newer one, is on the disk. */
  write(text: string): Promise<void> {
    if (this.#waiting) {
      this.#waiting.text = text;
      return this.#waiting.written;
    }
    const waiting: Waiting = { text, written: Promise.resolve() };
    this.#waiting = waiting;
    const before = this.#last.catch(() => undefined);
    waiting.written = before.then(() => {
      this.#waiting = undefined;
      return replaceFile(this.#file, waiting.text);
    });
    this.#last = waiting.written;
    return waiting.written;
  }

  /** Resolves once nothing is being written, whether it went well or not. */
  async idle(): Promise<void> {
    await this.#last.catch(() => undefined);
  }
}
